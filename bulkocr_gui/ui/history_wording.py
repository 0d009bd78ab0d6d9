"""A job's course in words: for tool tips, and for those who do not see the chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from bulkocr_gui.ui import wording

if TYPE_CHECKING:
    from bulkocr_gui.jobs.job_history import JobHistory, Stop


def speed_words(pages_a_minute: float) -> str:
    """`35 pages/min`; slow ones with tenths."""
    digits = 0 if pages_a_minute >= 10 else 1
    return wording.tr("{0} pages/min").format(QLocale().toString(pages_a_minute, "f", digits))


def whole_words(history: JobHistory) -> str:
    """The course in two or three sentences."""
    if not history.steps:
        return wording.tr("Nothing was recognised yet.")
    words = [
        wording.tr("{0} in {1}: {2} on average, {3} at most.").format(
            wording.pages(history.pages),
            wording.duration(history.minutes * 60),
            speed_words(history.average),
            speed_words(max(history.average, history.fastest)),
        )
    ]
    if history.retries:
        words.append(wording.sentence(wording.tr("%Ln retries", "", history.retries)))
    pauses = sum(stop.seconds is not None for stop in history.stops)
    if pauses:
        words.append(wording.sentence(wording.tr("%Ln pauses", "", pauses)))
    return " ".join(words)


def step_words(history: JobHistory, place: int) -> str:
    """One step: when, how fast, what failed."""
    step = history.steps[place]
    before = sum(each.minutes for each in history.steps[:place])
    words = [
        wording.tr("After {0}: {1}, {2}").format(
            wording.duration(before * 60) if before else wording.number(0),
            wording.pages(step.pages),
            speed_words(step.speed),
        )
    ]
    if step.failed:
        words.append(wording.tr("{0} failed").format(wording.number(step.failed)))
    if step.retries:
        words.append(wording.tr("%Ln retries", "", step.retries))
    return ", ".join(words)


def stop_words(stop: Stop) -> str:
    """Why the job stood, and for how long."""
    why = {
        "user": wording.tr("Paused by you"),
        "errors_in_a_row": wording.tr("Paused after errors in a row"),
        "interrupted": wording.tr("The program ended unexpectedly"),
        "closed": wording.tr("The program was closed"),
        "budget": wording.tr("Paused: the limit of the cost was reached"),
        "provider": wording.tr("The engine or the provider could not go on"),
        "machine": wording.tr("The computer could not go on"),
        "battery": wording.tr("Paused: the computer ran on its battery"),
        "space": wording.tr("Paused: too little space was left"),
        "cancelled": wording.tr("Stopped"),
        "queued": wording.tr("Another job had its turn"),
    }.get(stop.why, wording.tr("Paused"))
    when = wording.moment(stop.at)
    if stop.seconds is None:
        return wording.tr("{0}, {1}", "why and when").format(why, when)
    return wording.tr("{0}, {1}, for {2}").format(why, when, wording.duration(stop.seconds))


def time_words(history: JobHistory) -> tuple[tuple[str, float, float], ...]:
    """What the workers' time went into: a name, the share (0 to 1) and the seconds of each; empty without any."""
    parts = (
        (wording.tr("Recognising"), history.recognising),
        (wording.tr("Reading and rendering"), history.rendering),
        (wording.tr("Writing files"), history.writing),
    )
    whole = sum(seconds for _, seconds in parts)
    return tuple((name, seconds / whole, seconds) for name, seconds in parts) if whole > 0 else ()


def share_words(share: float) -> str:
    """`83 %`; what is there, but less than half of one, is said so."""
    if 0 < share < 0.005:
        return wording.tr("below 1 %")
    return wording.percent(share * 100)
