"""What the banner says of jobs that were interrupted, paused by themselves, or cannot go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from bulkocr_gui.jobs.model import PauseReason
from bulkocr_gui.processing.surroundings import SPACE_OUTPUT
from bulkocr_gui.ui import job_wording, wording
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.mending import Mend, folder_of, mend_of
from bulkocr_gui.ui.notice_banner import BannerText
from bulkocr_gui.ui.tokens import Tone
from bulkocr_gui.ui.wording import tr

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobRow, Tariff
    from bulkocr_gui.processing.provider_card import ProviderCard
    from bulkocr_gui.processing.reports import Notice


def crash_text() -> BannerText:
    """The run before this one ended by a mistake of the program, and no job ran."""
    title = tr("Bulk OCR crashed the last time it ran")
    text = tr("No job was running; nothing is lost. The report says where in the program it was.")
    return BannerText(title, text, report=True)


def mistake_text() -> BannerText:
    """A mistake of the program that it outlived."""
    title = tr("Bulk OCR made a mistake")
    text = tr(
        "What you did last may not have worked: try it again. Jobs go on, and what is finished is safe. "
        "If it happens again, start Bulk OCR anew, and send the report."
    )
    return BannerText(title, text, Tone.BAD, report=True)


def interrupted_text(stopped: list[Notice], *, crashed: bool = False) -> BannerText:
    """Jobs that ran when the program ended.

    Args:
        stopped: their notices.
        crashed: whether a mistake of the program ended it.
    """
    again = sum(notice.reason.count for notice in stopped if notice.reason.kind is PauseReason.INTERRUPTED)
    twice = ""
    if again:
        twice = tr("Pages that were on their way (at most {0}) may be billed twice.").format(wording.number(again))
    if len(stopped) == 1:
        title = tr("Bulk OCR crashed while “{0}” ran") if crashed else tr("Bulk OCR was closed while “{0}” ran")
        title = title.format(stopped[0].name)
        stands = tr("It stands at {0}. Nothing is lost.").format(wording.pages(stopped[0].counts.ended))
        resume = tr("Resume")
    else:
        title = tr("Bulk OCR crashed while {0} jobs ran") if crashed else tr("Bulk OCR was closed while {0} jobs ran")
        title = title.format(wording.number(len(stopped)))
        counts = [wording.number(notice.counts.ended) for notice in stopped]
        stands = tr("They stand at {0} pages. Nothing is lost.").format(wording.listed(counts))
        resume = tr("Resume both") if len(stopped) == 2 else tr("Resume all")
    return BannerText(title, _joined(stands, twice), resume=resume, report=crashed)


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
    advice = wording.sentence(said(reason.advice))
    text = _joined(job_wording.cause(reason, card), advice, f"{what}{_safe(notice)}.")
    mend = mend_of(reason.code)
    return BannerText(title, text, resume=tr("Resume"), errors=True, ignore_unreadable=unreadable, mend=mend)


def error_text(notice: Notice, card: ProviderCard | None, row: JobRow | None) -> BannerText:
    """A job that cannot go on until something is mended.

    Args:
        notice: of the job.
        card: what its provider declares, where it is known.
        row: the job, where it is still there: its folders.
    """
    reason = notice.reason
    title = tr("“{0}” cannot go on").format(notice.name)
    text = _joined(job_wording.cause(reason, card), wording.sentence(said(reason.advice)), _lossless(notice))
    mend = mend_of(reason.code)
    if mend is None and reason.kind is PauseReason.PROVIDER and card is not None and card.needs_network:
        mend = Mend.PROVIDER
    return BannerText(title, text, Tone.BAD, tr("Resume"), mend=mend, folder=folder_of(reason.code, row))


@dataclass(frozen=True, slots=True)
class Waits:
    """What of the user's preferences is said of jobs that wait for something."""

    mains: bool = False
    """Whether they go on by themselves on mains."""
    space: bool = False
    """Whether they go on by themselves once there is room."""
    least_mb: int = 0
    """Megabytes that are to stay free."""


def battery_text(notice: Notice, waits: Waits) -> BannerText:
    """A job that waits for mains."""
    title = tr("“{0}” waits: this computer runs on its battery").format(notice.name)
    follows = tr("Plug it in, and it goes on by itself.") if waits.mains else tr("Plug it in, then resume.")
    return BannerText(title, _joined(follows, _lossless(notice)), resume=tr("Run on battery"), mend=Mend.BEHAVIOUR)


def space_text(notice: Notice, row: JobRow | None, waits: Waits) -> BannerText:
    """A job that waits for room on a disk.

    Args:
        notice: of the job; its reason's count is how many megabytes were free.
        row: the job, where it is still there: its folder can be opened.
        waits: what is to stay free.
    """
    reason = notice.reason
    title = tr("“{0}” waits for room on the disk").format(notice.name)
    left = _room(reason.count)
    if row is not None and reason.code == SPACE_OUTPUT:
        where = row.sources[0] if row.options.beside else row.output
        what = tr("Only {0} are free where the results go, {1}.").format(left, wording.short_path(where))
    else:
        what = tr("Only {0} are free on the disk of Bulk OCR's own data.").format(left)
    least = _room(waits.least_mb)
    follows = tr("It goes on by itself once there is room.") if waits.space else tr("Then resume.")
    advice = tr("Make room: {0} are to stay free.").format(least)
    text = _joined(what, advice, follows, _lossless(notice))
    shown = folder_of(reason.code, row)
    return BannerText(title, text, resume=tr("Resume"), mend=Mend.BEHAVIOUR, folder=shown)


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
        return BannerText(title, _joined(stands, advice), resume=tr("Resume"), mend=Mend.COSTS)
    cap = row.options.cost_cap if row is not None else None
    if cap is None:
        title = tr("“{0}” paused at its limit").format(notice.name)
        return BannerText(title, _joined(stands, wording.sentence(said(notice.reason.advice))), resume=tr("Resume"))
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


def _room(megabytes: int) -> str:
    digits = 0 if megabytes < 1000 else 1
    return QLocale().formattedDataSize(megabytes * 1_000_000, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def _lossless(notice: Notice) -> str:
    return tr("Nothing is lost") + _safe(notice) + "."


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
