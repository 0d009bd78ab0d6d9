"""What the user prefers, typed and checked: kept in the settings file, heard of by everyone who acts on it.

A value of the file that is none, or out of its range, is the default; it is named, so that the window can say so.
"""

from __future__ import annotations

import dataclasses
import logging
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from bulkocr_gui.jobs.errors import MachineError, UsageError
from bulkocr_gui.jobs.hooks import checked_url, command_of

logger = logging.getLogger("bulkocr.desktop")

GROUP = "preferences"


class WhenAllDone(StrEnum):
    """What is done once all jobs have ended."""

    NOTHING = "nothing"
    NOTIFY = "notify"
    SLEEP = "sleep"
    SHUT_DOWN = "shut_down"


class Look(StrEnum):
    """The window's colours."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


RANGES: dict[str, tuple[float, float]] = {
    "workers": (0, 64),
    "memory_mb": (0, 1_048_576),
    "page_timeout_s": (5, 3600),
    "max_attempts": (1, 11),
    "first_delay_s": (0.5, 30),
    "pause_after_errors": (0, 1000),
    "least_free_mb": (0, 1_000_000),
    "api_port": (1, 65_535),
}
"""The least and the most of every number."""

LONGEST_TEXT = 64
LONGER_TEXTS = {"hook_command": 4096, "hook_url": 2048}
"""Characters; of every other field `LONGEST_TEXT`."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """All that the user prefers; the defaults are what holds without a settings file.

    Raises:
        UsageError: a value is of another type than its default, or out of its range.
    """

    workers: int = 0
    """Pages of a job at the same time; 0 is the provider's own default."""
    memory_mb: int = 0
    """Megabytes that the pages in flight of all jobs may take together; 0 is a share of what is free."""
    page_timeout_s: int = 120
    """Seconds one page may take."""
    low_priority: bool = True
    """Whether engines leave the processor to other programs that want it."""
    max_attempts: int = 4
    """How often a page is attempted in one run, the first time counted."""
    first_delay_s: float = 2.0
    """Seconds before the first retry; twice as long before each further one, at most 30."""
    pause_after_errors: int = 5
    """Errors in a row that pause a job; 0 is never."""
    unreadable_count: bool = True
    """Whether unreadable files count towards that."""
    resume_at_start: bool = False
    """Whether jobs that ran when the program ended go on without asking."""
    keep_awake: bool = True
    """Whether the computer stays awake while a job runs."""
    pause_on_battery: bool = False
    resume_on_mains: bool = True
    """Whether jobs that waited for mains go on by themselves."""
    least_free_mb: int = 500
    """Megabytes that are to stay free on every disk that is written to; 0 is none."""
    resume_with_space: bool = True
    """Whether jobs that waited for room go on by themselves."""
    when_done: WhenAllDone = WhenAllDone.NOTIFY
    notifications: bool = True
    """Whether the desktop tells what happens while the window is not in front."""
    theme: Look = Look.SYSTEM
    language: str = ""
    """Code of the language that the program speaks; empty is the desktop's."""
    reduced_motion: bool = False
    """Whether nothing on the screen slides or fades."""
    serve_api: bool = False
    """Whether the local API listens."""
    api_port: int = 5000
    hook_command: str = ""
    """What is run when a job ends or pauses by itself: a JSON list of words; empty is nothing."""
    hook_url: str = ""
    """Where a webhook is told of that; empty is nowhere."""
    hook_on_end: bool = True
    hook_on_pause: bool = True

    def __post_init__(self) -> None:
        """Check every field."""
        for field in dataclasses.fields(self):
            value, default = getattr(self, field.name), field.default
            if isinstance(default, StrEnum) and isinstance(value, str) and value in set(type(default)):
                object.__setattr__(self, field.name, type(default)(value))
            elif isinstance(default, float) and type(value) is int:
                object.__setattr__(self, field.name, float(value))
            elif type(value) is not type(default):
                raise UsageError(
                    "bad_setting", f"The setting {field.name} cannot be {value!r}.", "Choose another value."
                )
            if field.name in RANGES:
                least, most = RANGES[field.name]
                if not least <= value <= most:  # not a number is refused, too
                    raise UsageError(
                        "bad_setting", f"The setting {field.name} must lie between {least} and {most}.", "Correct it."
                    )
            if isinstance(value, str) and len(value) > LONGER_TEXTS.get(field.name, LONGEST_TEXT):
                raise UsageError("bad_setting", f"The setting {field.name} is too long.", "Choose another value.")
        command_of(self.hook_command)
        checked_url(self.hook_url)


class SettingsFile(Protocol):
    """Where values are kept by name; see `desktop.settings`."""

    def value(self, key: str, default: object = None) -> object:
        """The value kept under `key`, or the default."""
        ...

    def set_value(self, key: str, value: object) -> None:
        """Keep a value."""
        ...

    def sync(self) -> bool:
        """Write to the file now. Whether the disk took it."""
        ...


class PreferenceStore(QObject):
    """The preferences as they are now. Lives on the main thread; `current` may be read on any.

    Args:
        settings: the settings file.
    """

    changed = Signal(object)
    """`Preferences`: something is preferred otherwise."""

    def __init__(self, settings: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.refused: tuple[str, ...] = ()
        """Names of the fields whose value in the file is none; they have their defaults."""
        self.current = self._read()

    def change(self, **fields: object) -> None:
        """Prefer something else from now on.

        Args:
            fields: of `Preferences`, by name.

        Raises:
            UsageError: a value is none. Nothing is kept.
            MachineError: the disk did not take it; it holds until the program ends.
        """
        before = self.current
        wanted: dict[str, Any] = dict(fields)
        after = dataclasses.replace(before, **wanted)
        if after == before:
            return
        for name in fields:
            self._settings.set_value(f"{GROUP}/{name}", _written(getattr(after, name)))
        kept = self._settings.sync()
        self.current = after
        self.changed.emit(after)
        if not kept:
            raise MachineError(
                "settings_not_writable",
                "The settings hold for this run only: their file cannot be written.",
                "Free some space or change the permissions of the data folder, then set them again.",
            )

    def _read(self) -> Preferences:
        found: dict[str, Any] = {}
        refused = []
        for field in dataclasses.fields(Preferences):
            text = self._settings.value(f"{GROUP}/{field.name}")
            if text is None:
                continue
            try:
                value = _parsed(text, field.default)
                one: dict[str, Any] = {field.name: value}
                Preferences(**one)
            except (ValueError, UsageError):
                logger.warning("The setting %s is out of its range; the default holds", field.name)
                refused.append(field.name)
            else:
                found[field.name] = value
        self.refused = tuple(refused)
        return Preferences(**found)


def _written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _parsed(text: object, default: object) -> object:
    """A value of the file, in the type of its default.

    Raises:
        ValueError: it is none.
    """
    if not isinstance(text, str):  # Qt makes a list of what has a comma
        raise ValueError  # noqa: TRY004 - told apart from a wrong text by nobody
    if isinstance(default, bool):
        return {"true": True, "false": False}.get(text, text)
    if isinstance(default, (int, float)):
        return type(default)(text)
    return text
