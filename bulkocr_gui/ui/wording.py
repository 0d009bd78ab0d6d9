"""How the window says things: numbers, spans of time, statuses. One place, so that it says them alike."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from bulkocr_gui.jobs.model import DocumentState, JobRow, JobStatus, PauseReason
from bulkocr_gui.ui.languages import language_name

DASH = "\N{EN DASH}"
DOT = "  ·  "


def tr(text: str) -> str:
    """Translate a text that belongs to no widget."""
    return QCoreApplication.translate("wording", text)


def number(value: int) -> str:
    """An integer in the user's own way of grouping digits."""
    return QLocale().toString(value)


def pages(count: int) -> str:
    """`1 page`, `1,204 pages`."""
    return tr("1 page") if count == 1 else tr("{0} pages").format(number(count))


def files(count: int) -> str:
    """`1 file`, `1,204 files`."""
    return tr("1 file") if count == 1 else tr("{0} files").format(number(count))


def listed(items: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(items) < 2:
        return "".join(items)
    return tr("{0} and {1}").format(", ".join(items[:-1]), items[-1])


def duration(seconds: float) -> str:
    """A span of time, to two units: `1 h 20 min`, `4 min`, `12 s`."""
    whole = max(0, round(seconds))
    if whole < 60:
        return tr("{0} s").format(max(1, whole))
    minutes = round(whole / 60)
    if minutes < 60:
        return tr("{0} min").format(minutes)
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        return tr("{0} h {1} min").format(hours, minutes) if minutes else tr("{0} h").format(hours)
    days, hours = divmod(hours, 24)
    return tr("{0} days {1} h").format(days, hours) if hours else tr("{0} days").format(days)


def speed(pages_a_second: float | None) -> str:
    """`1.8 pages/s`; slow jobs are said by the minute."""
    if not pages_a_second:
        return DASH
    if pages_a_second < 0.1:
        return tr("{0} pages/min").format(QLocale().toString(float(pages_a_second * 60), "f", 1))
    return tr("{0} pages/s").format(QLocale().toString(float(pages_a_second), "f", 1))


def clock(at: float) -> str:
    """The time of day of a moment, with its seconds."""
    return datetime.fromtimestamp(at).astimezone().strftime("%H:%M:%S")


def moment(at: float) -> str:
    """A moment as the job table says it: `today, 09:42`, else the date."""
    when = datetime.fromtimestamp(at).astimezone()
    time = when.strftime("%H:%M")
    if when.date() == datetime.now().astimezone().date():
        return tr("today, {0}").format(time)
    return tr("{0}, {1}").format(
        QLocale().toString(QDate(when.year, when.month, when.day), QLocale.FormatType.ShortFormat), time
    )


def short_path(path: Path) -> str:
    """A path with the home folder as `~`."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)


def status_word(status: JobStatus) -> str:
    """The word of a status."""
    return {
        JobStatus.QUEUED: tr("Queued"),
        JobStatus.SCANNING: tr("Scanning"),
        JobStatus.PROCESSING: tr("Running"),
        JobStatus.PAUSED: tr("Paused"),
        JobStatus.COMPLETED: tr("Completed"),
        JobStatus.CANCELLED: tr("Stopped"),
        JobStatus.ERROR: tr("Error"),
    }[status]


STATUS_ICONS: dict[JobStatus, str] = {
    JobStatus.QUEUED: "clock",
    JobStatus.SCANNING: "search",
    JobStatus.PROCESSING: "play-filled",
    JobStatus.PAUSED: "pause",
    JobStatus.COMPLETED: "check",
    JobStatus.CANCELLED: "stop",
    JobStatus.ERROR: "error",
}

FILE_ICONS: dict[DocumentState, str] = {
    DocumentState.PENDING: "clock",
    DocumentState.IN_FLIGHT: "play-filled",
    DocumentState.WAITING: "clock",
    DocumentState.DONE: "check",
    DocumentState.BLANK: "file",
    DocumentState.PARTIAL: "warning",
    DocumentState.FAILED: "error",
}


def file_word(state: DocumentState) -> str:
    """The word of a document's state."""
    return {
        DocumentState.PENDING: tr("Pending"),
        DocumentState.IN_FLIGHT: tr("Recognising"),
        DocumentState.WAITING: tr("Waiting to retry"),
        DocumentState.DONE: tr("Done"),
        DocumentState.BLANK: tr("Blank"),
        DocumentState.PARTIAL: tr("Partly failed"),
        DocumentState.FAILED: tr("Failed"),
    }[state]


def languages(codes: tuple[str, ...]) -> str:
    """`English, German`."""
    return ", ".join(language_name(code) for code in codes)


def sentence(text: str) -> str:
    """The text as a sentence with its full stop, for joining with others."""
    text = text.strip()
    return text if not text or text[-1] in ".!?…" else f"{text}."


def without_details(message: str) -> str:
    """A message without the technical words that end it in brackets; the list of errors has them."""
    bare = message.strip().rstrip(".")
    if bare.endswith(")") and " (" in bare:
        return sentence(bare[: bare.index(" (")])
    return message.strip()


def reason_line(row: JobRow) -> str:
    """Why a job is paused or in error, short, for the second line of its row."""
    reason = row.reason
    if reason is None:
        return ""
    what = without_details(reason.message).rstrip(".")
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
        case _:
            return what


def second_line(row: JobRow) -> str:
    """The line under a job's name: why it waits, when it ended, or what recognises it."""
    if row.status in (JobStatus.PAUSED, JobStatus.ERROR) and row.reason is not None:
        return reason_line(row)
    if row.status is JobStatus.COMPLETED and row.ended_at:
        took = duration(row.active_seconds)
        return tr("Finished {0} · took {1}").format(moment(row.ended_at), took)
    if row.status is JobStatus.CANCELLED and row.ended_at:
        return tr("Stopped {0}").format(moment(row.ended_at))
    engine = tr("Tesseract, this computer") if row.provider == "tesseract" else row.provider
    return f"{engine} · {' + '.join(row.options.languages)}"
