"""How the window says things: numbers, spans of time, statuses. One place, so that it says them alike."""

from __future__ import annotations

import html
import re
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from bulkocr_gui.jobs.model import DocumentState, JobStatus
from bulkocr_gui.ui.languages import language_name

DASH = "\N{EN DASH}"
DOT = "  ·  "
_ADDRESS = re.compile(r"https://[^\s\"<>]+")
_ZONE = re.compile(r"\s*\(?t+\)?")
"""The time zone's place in a format for a time of day."""
_MILLION = 1_000_000
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "PLN": "zł", "BRL": "R$"}
_WHOLE = frozenset({"JPY", "KRW", "VND", "CLP", "ISK", "HUF"})
"""Currencies whose sums are written without a fraction."""


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Translate a text that belongs to no widget. Within a class call it as `wording.tr`.

    lupdate files what a bare `tr` says under no context and what `wording.tr` says under `wording`: both are asked.

    Args:
        text: the English, with `{0}` for what is filled in, or with `%Ln` for the number of a plural.
        comment: tells two meanings of one text apart.
        n: the number that the plural depends on.
    """
    said = QCoreApplication.translate("", text, comment, n)
    if said == QCoreApplication.translate("-", text, comment, n):
        said = QCoreApplication.translate("wording", text, comment, n)
    return said


def number(value: int) -> str:
    """An integer in the user's own way of grouping digits."""
    return QLocale().toString(value)


def money(amount: int, currency: str) -> str:
    """A sum as the user's language writes it: `$17.53`, `17,53 €`; parts of a cent are shown where that is all.

    Args:
        amount: in millionths of the currency.
        currency: ISO 4217.
    """
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    digits = 0 if currency in _WHOLE else 2
    if 0 < abs(amount) * 10**digits < _MILLION:
        digits = 3 if amount % 1000 == 0 else 4
    sign = _sign(locale, currency)
    return locale.toCurrencyString(amount / _MILLION, sign, digits).strip()


def _sign(locale: QLocale, currency: str) -> str:
    """The currency's sign, or its code where the sign would be taken for the user's own currency."""
    if locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) == currency:
        return locale.currencySymbol()
    sign = _SIGNS.get(currency, "")
    if sign and sign != locale.currencySymbol():
        return sign
    return f"{currency}\N{NO-BREAK SPACE}"


def percent(share: float) -> str:
    """A whole number of per cent, from a number of per cent: `83 %`."""
    return tr("{0} %").format(number(round(share)))


def pages(count: int) -> str:
    """`1 page`, `1,204 pages`."""
    return tr("%Ln pages", "", count)


def files(count: int) -> str:
    """`1 file`, `1,204 files`."""
    return tr("%Ln files", "", count)


def listed(items: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(items) < 2:
        return "".join(items)
    return tr("{0} and {1}").format(", ".join(items[:-1]), items[-1])


def duration(seconds: float) -> str:
    """A span of time, to two units: `1 h 20 min`, `4 min`, `12 s`."""
    whole = max(0, round(seconds))
    if whole < 60:
        return tr("{0} s").format(number(max(1, whole)))
    minutes = round(whole / 60)
    if minutes < 60:
        return tr("{0} min").format(number(minutes))
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        both = tr("{0} h {1} min").format(number(hours), number(minutes))
        return both if minutes else tr("{0} h").format(number(hours))
    days, hours = divmod(hours, 24)
    whole_days = tr("%Ln days", "", days)
    return tr("{0} {1} h", "days and hours").format(whole_days, number(hours)) if hours else whole_days


def tenths(seconds: float) -> str:
    """A short span of time: `2.1 s`."""
    return tr("{0} s").format(QLocale().toString(float(seconds), "f", 1))


def speed(pages_a_second: float | None) -> str:
    """`1.8 pages/s`; slow jobs are said by the minute."""
    if not pages_a_second:
        return DASH
    if pages_a_second < 0.1:
        return tr("{0} pages/min").format(QLocale().toString(float(pages_a_second * 60), "f", 1))
    return tr("{0} pages/s").format(QLocale().toString(float(pages_a_second), "f", 1))


def clock(at: float) -> str:
    """The time of day of a moment, with its seconds."""
    locale = QLocale()
    return locale.toString(_time(at), _ZONE.sub("", locale.timeFormat(QLocale.FormatType.LongFormat)))


def moment(at: float) -> str:
    """A moment as the job table says it: `today, 09:42`, else the date."""
    when = datetime.fromtimestamp(at).astimezone()
    time = QLocale().toString(_time(at), QLocale.FormatType.ShortFormat)
    if when.date() == datetime.now().astimezone().date():
        return tr("today, {0}").format(time)
    return tr("{0}, {1}", "date and time").format(
        QLocale().toString(QDate(when.year, when.month, when.day), QLocale.FormatType.ShortFormat), time
    )


def _time(at: float) -> QTime:
    when = datetime.fromtimestamp(at).astimezone()
    return QTime(when.hour, when.minute, when.second)


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
    DocumentState.SKIPPED: "left-out",
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
        DocumentState.SKIPPED: tr("Left out"),
    }[state]


def languages(codes: tuple[str, ...]) -> str:
    """`English, German`."""
    return ", ".join(language_name(code) for code in codes)


def linked(text: str) -> str:
    """A text as rich text in which web addresses can be followed; everything else stays as it is."""
    parts = []
    end = 0
    for found in _ADDRESS.finditer(text):
        address = found.group().rstrip(".,;:!?")
        parts.append(html.escape(text[end : found.start()]))
        parts.append(f'<a href="{html.escape(address)}">{html.escape(address)}</a>')
        end = found.start() + len(address)
    parts.append(html.escape(text[end:]))
    return "".join(parts)


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


def breakable(text: str) -> str:
    """A text whose paths may go on in the next line, after each folder."""
    return re.sub(r"(?<=\w[/\\])(?=\w)", "\u200b", text)
