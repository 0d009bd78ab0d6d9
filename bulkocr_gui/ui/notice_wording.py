"""What the banner says of jobs that were interrupted, paused by themselves, or cannot go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import PauseReason
from bulkocr_gui.ui import job_wording, wording
from bulkocr_gui.ui.notice_banner import BannerText
from bulkocr_gui.ui.tokens import Tone
from bulkocr_gui.ui.wording import tr

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobRow, Tariff
    from bulkocr_gui.processing.provider_card import ProviderCard
    from bulkocr_gui.processing.reports import Notice


def interrupted_text(stopped: list[Notice]) -> BannerText:
    """Jobs that ran when the program ended."""
    again = sum(notice.reason.count for notice in stopped if notice.reason.kind is PauseReason.INTERRUPTED)
    twice = ""
    if again:
        twice = tr("Pages that were on their way (at most {0}) may be billed twice.").format(wording.number(again))
    if len(stopped) == 1:
        title = tr("Bulk OCR was closed while “{0}” ran").format(stopped[0].name)
        stands = tr("It stands at {0}. Nothing is lost.").format(wording.pages(stopped[0].counts.ended))
        resume = tr("Resume")
    else:
        title = tr("Bulk OCR was closed while {0} jobs ran").format(wording.number(len(stopped)))
        counts = [wording.number(notice.counts.ended) for notice in stopped]
        stands = tr("They stand at {0} pages. Nothing is lost.").format(wording.listed(counts))
        resume = tr("Resume both") if len(stopped) == 2 else tr("Resume all")
    return BannerText(title, _joined(stands, twice), resume=resume)


def paused_text(notice: Notice, card: ProviderCard | None, *, unreadable: bool) -> BannerText:
    """A job that paused after errors in a row.

    Args:
        notice: of the job.
        card: what its provider declares, where it is known.
        unreadable: whether the errors lie in the files themselves.
    """
    reason = notice.reason
    title = tr("“{0}” paused after {1} errors in a row").format(notice.name, reason.count)
    if unreadable:
        what = tr("These files stay failed until they are fixed")
    else:
        what = tr("These pages go back in the queue when you resume")
    advice = wording.sentence(reason.advice)
    text = _joined(job_wording.cause(reason, card), advice, f"{what}{_safe(notice)}.")
    return BannerText(title, text, resume=tr("Resume"), errors=True, ignore_unreadable=unreadable)


def error_text(notice: Notice, card: ProviderCard | None) -> BannerText:
    """A job that cannot go on until something is mended."""
    reason = notice.reason
    title = tr("“{0}” cannot go on").format(notice.name)
    safe = tr("Nothing is lost") + _safe(notice) + "."
    text = _joined(job_wording.cause(reason, card), wording.sentence(reason.advice), safe)
    account = reason.kind is PauseReason.PROVIDER and card is not None and card.needs_network
    return BannerText(title, text, Tone.BAD, tr("Resume"), settings=account)


def budget_text(notice: Notice, row: JobRow | None, tariff: Tariff | None) -> BannerText:
    """A job that paused because it may not cost more.

    Args:
        notice: of the job.
        row: the job, where it is still there: its own limit.
        tariff: the provider's: currency and the month's limit.
    """
    currency = tariff.currency if tariff is not None else ""
    counts = notice.counts
    cost = wording.money(counts.spent, currency)
    spent = tr("{0} charged, {1} at most").format(wording.pages(counts.charged), cost)
    rest = tr("{0} wait").format(wording.pages(max(0, counts.pages - counts.ended)))
    stands = f"{spent}; {rest}{_safe(notice)}."
    if notice.reason.code == job_wording.MONTH_CAP:
        cap = tariff.month_cap if tariff is not None else None
        title = tr("“{0}” paused at the month's limit").format(notice.name)
        if cap is not None:
            amount = wording.money(cap, currency)
            title = tr("“{0}” paused: the month's limit of {1} is reached").format(notice.name, amount)
        advice = tr("Raise the limit in Settings, or resume next month.")
        return BannerText(title, _joined(stands, advice), resume=tr("Resume"), settings=True)
    cap = row.options.cost_cap if row is not None else None
    if cap is None:
        title = tr("“{0}” paused at its limit").format(notice.name)
        return BannerText(title, _joined(stands, wording.sentence(notice.reason.advice)), resume=tr("Resume"))
    title = tr("“{0}” paused: its limit of {1} is reached").format(notice.name, wording.money(cap, currency))
    more = wording.money(raised(cap, tariff), currency)
    advice = tr("To go on, allow as much again: {0} in all.").format(more)
    return BannerText(title, _joined(stands, advice), allow_more=tr("Allow as much again"))


def raised(cap: int, tariff: Tariff | None) -> int:
    """A job's limit with as much again, and with one page more at least."""
    return cap + max(cap, tariff.price if tariff is not None else 0)


def _safe(notice: Notice) -> str:
    good = notice.counts.done + notice.counts.blank
    if not good:
        return ""
    return (
        tr("; 1 finished page is safe")
        if good == 1
        else tr("; {0} finished pages are safe").format(wording.number(good))
    )


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
