"""What the window says of one job: why it waits, when it ended, what recognises it, what it has cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import JobStatus, PauseReason
from bulkocr_gui.jobs.watched import Rest
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.wording import duration, moment, money, number, pages, sentence, tr, without_details

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bulkocr_gui.jobs.model import JobCounts, JobRow, Reason, Tariff
    from bulkocr_gui.processing.provider_card import ProviderCard

JOB_CAP = "job_cap"
"""The job's own limit is reached."""
MONTH_CAP = "month_cap"
"""The limit of all jobs of a month is reached."""
_UNREACHABLE = frozenset({"no_connection", "name_not_found"})
"""Codes of a provider that no call comes through to."""


def cause(reason: Reason, card: ProviderCard | None) -> str:
    """What happened, as a sentence: a failed connection names whom it was to."""
    if unreachable(reason, card) and card is not None:
        return tr("No connection to {0}.").format(card.name)
    return sentence(without_details(said(reason.message)))


def unreachable(reason: Reason | None, card: ProviderCard | None) -> bool:
    """Whether a job waits because its provider cannot be reached."""
    return reason is not None and reason.code in _UNREACHABLE and card is not None and card.needs_network


def payee(row: JobRow) -> str:
    """Id of the provider that a job's pages are sent to, all or the poor ones; its own, where none are."""
    return row.options.poor_to or row.provider


def sends(row: JobRow, cards: Mapping[str, ProviderCard]) -> str:
    """That pages of a job leave this computer, and for where; empty where none do."""
    card = cards.get(row.provider)
    if card is not None and card.needs_network:
        return tr("Sends pages to {0}").format(card.name)
    if not row.options.poor_to:
        return ""
    other = cards.get(row.options.poor_to)
    return tr("Sends poor pages to {0}").format(other.name if other is not None else row.options.poor_to)


def reason_line(row: JobRow, card: ProviderCard | None = None) -> str:
    """Why a job is paused or in error, short, for the second line of its row."""
    reason = row.reason
    if reason is None:
        return ""
    what = cause(reason, card).rstrip(".")
    if row.status is JobStatus.ERROR:
        return what or tr("Cannot go on")
    match reason.kind:
        case PauseReason.USER:
            return tr("Paused by you")
        case PauseReason.INTERRUPTED:
            return tr("Interrupted {0}").format(moment(reason.at)) if reason.at else tr("Interrupted")
        case PauseReason.CLOSED:
            return tr("Paused when Bulk OCR was closed")
        case PauseReason.ERRORS_IN_A_ROW:
            return tr("Paused automatically: {0}").format(what[:1].lower() + what[1:] if what else tr("errors"))
        case PauseReason.BATTERY:
            return tr("Waits for mains: this computer runs on its battery")
        case PauseReason.SPACE:
            return tr("Waits for room on the disk")
        case PauseReason.SCHEDULE:
            return schedule_line(reason.code)
        case PauseReason.BUDGET:
            return tr("Paused at the month's limit") if reason.code == MONTH_CAP else tr("Paused at its limit")
        case _:
            return what


def schedule_line(code: str) -> str:
    """Why the jobs of a watched folder wait; by the code of `jobs.watched.Rest`."""
    words = {
        Rest.HOURS: tr("Waits for the hours of its watched folder"),
        Rest.BATTERY: tr("Waits for mains: this computer runs on its battery"),
        Rest.IN_USE: tr("Waits until nobody uses this computer"),
    }
    return words.get(Rest(code), "")


def second_line(row: JobRow, card: ProviderCard | None = None, tariff: Tariff | None = None) -> str:
    """The line under a job's name: why it waits, when it ended, or what recognises it; and what it has cost.

    Args:
        row: the job.
        card: what its provider declares, where it is known.
        tariff: what its pages cost, where they do.
    """
    cost = money(row.counts.spent, tariff.currency) if tariff is not None else ""
    if row.status in (JobStatus.PAUSED, JobStatus.ERROR) and row.reason is not None:
        parts = [reason_line(row, card)]
    elif row.status is JobStatus.COMPLETED and row.ended_at:
        took = tr("took {0}").format(duration(row.active_seconds))
        parts = [tr("Finished {0}").format(moment(row.ended_at)), took]
        return " · ".join([*parts, tr("cost {0}").format(cost)] if cost else parts)
    elif row.status is JobStatus.CANCELLED and row.ended_at:
        parts = [tr("Stopped {0}").format(moment(row.ended_at))]
    else:
        parts = [_recogniser(row, card), " + ".join(row.options.languages)]
    if cost and row.counts.charged:
        parts.append(tr("{0} so far").format(cost))
    return " · ".join(part for part in parts if part)


def _recogniser(row: JobRow, card: ProviderCard | None) -> str:
    if card is None:
        return row.provider
    return card.name if card.needs_network else tr("{0}, this computer").format(card.name)


def cost_details(counts: JobCounts, tariff: Tariff | None) -> str:
    """What a job has cost in whole sentences; empty where it costs nothing."""
    if tariff is None or not counts.charged:
        return ""
    text = tr("{0} charged, {1} at most.").format(pages(counts.charged), money(counts.spent, tariff.currency))
    if counts.uncertain:
        unsure = tr("Of {0} of them nobody knows: the call timed out or was cut off.")
        text = f"{text} {unsure.format(number(counts.uncertain))}"
    return text
