"""What the window says of watched folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bulkocr_gui.jobs.watched import WatchState
from bulkocr_gui.processing.presets import ARCHIVE, TEXT
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.core_wording import said_both
from bulkocr_gui.ui.tokens import Tone
from bulkocr_gui.ui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bulkocr_gui.jobs.watched import WatchedFolder, WatchedRow


def preset_name(name: str) -> str:
    """A preset as it is shown."""
    words = {
        ARCHIVE.name: QCoreApplication.translate("PresetPicker", "Archive: searchable PDF"),
        TEXT.name: QCoreApplication.translate("PresetPicker", "Just the text"),
    }
    return words.get(name, name)


def state_word(row: WatchedRow) -> str:
    """How a watched folder stands, in a word or two."""
    words = {
        WatchState.OFF: tr("Switched off"),
        WatchState.STARTING: tr("Looking at it"),
        WatchState.WATCHING: tr("Watching"),
        WatchState.AWAY: tr("Waiting for it"),
        WatchState.PROBLEM: tr("In trouble"),
    }
    return words[row.state]


def list_line(row: WatchedRow) -> str:
    """A folder in the list: where it is, its preset, how it stands."""
    parts = [wording.short_path(row.folder.path), preset_name(row.folder.preset), state_word(row)]
    return "   ·   ".join(part for part in parts if part)


def what_becomes(folder: WatchedFolder, names: Mapping[str, str]) -> str:
    """How its files are read, where results and originals go, and when."""
    provider = names.get(folder.provider, folder.provider)
    if folder.options.languages:
        first = tr("{0}, {1}. Results go to {2}.").format(
            provider, wording.languages(folder.options.languages), wording.short_path(folder.output)
        )
    else:
        first = tr("{0}. Results go to {1}.").format(provider, wording.short_path(folder.output))
    if folder.done is None:
        second = tr("Originals stay where they are.")
    else:
        second = tr("Originals go to {0}.").format(wording.short_path(folder.done))
    return " ".join(part for part in (first, second, when(folder)) if part)


def when(folder: WatchedFolder) -> str:
    """When its jobs may run; empty where that is always."""
    parts = []
    if folder.hours is not None:
        first, last = (f"{minute // 60:02}:{minute % 60:02}" for minute in folder.hours)
        parts.append(tr("Only from {0} to {1}.").format(first, last))
    if folder.on_mains:
        parts.append(tr("Only on mains power."))
    if folder.when_idle:
        parts.append(tr("Only while nobody uses this computer."))
    return " ".join(parts)


def standing(row: WatchedRow) -> tuple[str, str, str]:
    """How a folder stands in a sentence, with icon and tone."""
    match row.state:
        case WatchState.PROBLEM:
            return said_both(row.message, row.advice), "error", Tone.BAD
        case WatchState.AWAY:
            return (
                tr(
                    "The folder is not there: its share or drive may be off. It is taken up again by itself once it "
                    "is back.",
                ),
                "warning",
                "second",
            )
        case WatchState.OFF:
            return tr("New files are left alone."), "pause", "second"
        case WatchState.STARTING:
            return "", "info", "second"
    waiting = ""
    if row.waiting:
        waiting = tr("%n files still change, or are not complete yet.", "", row.waiting)
    taken = ""
    if row.taken:
        taken = tr("%n files taken since the start.", "", row.taken)
    watching = tr("New files are recognised by themselves.")
    return " ".join(part for part in (watching, taken, waiting) if part), "eye", "second"
