"""Presets: how a job is read and saved, under a name. Two of the program's, and the user's own in the settings file.

A preset says nothing of sources, of folders, of money, or of which pages are read: that is each job's own.
"""

from __future__ import annotations

import dataclasses
import json
import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.options import Exceptions, JobOptions, Quality
from bulkocr_gui.jobs.output_names import MERGED, SUFFIXES, checked_naming

if TYPE_CHECKING:
    from collections.abc import Iterable

logger = logging.getLogger("bulkocr.desktop")

KEY = "presets/own"
LONGEST_NAME = 60
MOST = 100
"""Presets of a user; a file with more is no list of presets."""
_MODES = range(14)
_USUAL = JobOptions()


@dataclass(frozen=True, slots=True)
class Preset:
    """How a job is read and saved.

    Raises:
        UsageError: the name is none, or a value cannot be used.
    """

    name: str
    formats: tuple[str, ...] = _USUAL.formats
    merged: tuple[str, ...] = ()
    pdf_a: bool = False
    preserve_layout: bool = False
    beside: bool = False
    naming: str = _USUAL.naming
    exceptions: Exceptions = Exceptions.NONE
    quality: Quality = _USUAL.quality
    page_segmentation: int = _USUAL.page_segmentation
    provider: str = ""
    """Key of the choice of a provider; empty leaves it as it is."""
    languages: tuple[str, ...] = ()
    """Empty leaves them as they are."""

    def __post_init__(self) -> None:
        """Check every field."""
        if not self.name or self.name != self.name.strip() or len(self.name) > LONGEST_NAME:
            raise UsageError("preset_name", "A preset needs a name of 1 to 60 letters.", "Give it another name.")
        unknown = [each for each in self.formats if each not in SUFFIXES]
        unknown += [each for each in self.merged if each not in MERGED]
        if unknown or not (self.formats or self.merged):
            raise _unusable(self.name)
        if self.page_segmentation not in _MODES or not all(code and code.isprintable() for code in self.languages):
            raise _unusable(self.name)
        checked_naming(self.apply(_USUAL))

    def apply(self, options: JobOptions) -> JobOptions:
        """The options with what the preset says."""
        return replace(
            options,
            formats=self.formats,
            merged=self.merged,
            pdf_a=self.pdf_a,
            preserve_layout=self.preserve_layout,
            beside=self.beside,
            naming=self.naming,
            exceptions=self.exceptions,
            quality=self.quality,
            page_segmentation=self.page_segmentation,
            languages=self.languages or options.languages,
        )

    def fits(self, options: JobOptions, provider: str) -> bool:
        """Whether a job set so is what the preset says."""
        return self.apply(options) == options and self.provider in ("", provider)


def preset_of(name: str, options: JobOptions, provider: str) -> Preset:
    """A preset of how a job is set.

    Raises:
        UsageError: the name is none.
    """
    return Preset(
        name.strip(),
        formats=options.formats,
        merged=options.merged,
        pdf_a=options.pdf_a,
        preserve_layout=options.preserve_layout,
        beside=options.beside,
        naming=options.naming,
        exceptions=options.exceptions,
        quality=options.quality,
        page_segmentation=options.page_segmentation,
        provider=provider,
        languages=options.languages,
    )


ARCHIVE = Preset("archive", formats=("pdf",), pdf_a=True)
TEXT = Preset("text", formats=("txt",))
BUILT_IN = (ARCHIVE, TEXT)
"""The program's own; the window calls them in the user's language."""


class SettingsFile(Protocol):
    """Where values are kept by name; see `desktop.settings`."""

    def value(self, key: str, default: object) -> object:
        """The value kept under `key`, or the default."""
        ...

    def set_value(self, key: str, value: object) -> None:
        """Keep a value."""
        ...


class Presets:
    """The presets of a settings file. What cannot be read of it is left out and named.

    Args:
        settings: the file.
    """

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings
        self.refused: tuple[str, ...] = ()
        """Names of presets that could not be used."""
        self._own = self._read()

    def own(self) -> tuple[Preset, ...]:
        """The user's, by name."""
        return self._own

    def every(self) -> tuple[Preset, ...]:
        """The program's, then the user's."""
        return (*BUILT_IN, *self._own)

    def find(self, name: str) -> Preset:
        """A preset by its name, however it is written.

        Raises:
            UsageError: there is none.
        """
        for preset in self.every():
            if preset.name.casefold() == name.strip().casefold():
                return preset
        names = ", ".join(preset.name for preset in self.every())
        raise UsageError("unknown_preset", f"There is no preset {name}.", f"Choose from {names}.")

    def save(self, preset: Preset) -> None:
        """Keep a preset; one of the user's of the same name gives way.

        Raises:
            UsageError: the name is one of the program's, or there are too many.
        """
        self._keep((*self._without(preset.name), preset))

    def rename(self, name: str, other: str) -> Preset:
        """Call one of the user's presets otherwise; returns it.

        Raises:
            UsageError: there is none, or the new name is taken or none.
        """
        preset = next((each for each in self._own if each.name == name), None)
        if preset is None:
            raise UsageError("unknown_preset", f"There is no preset {name}.", "Choose another.")
        rest = self._without(name)
        renamed = replace(preset, name=other.strip())
        if any(each.name.casefold() == renamed.name.casefold() for each in rest):
            raise UsageError("preset_name", f"There is a preset {renamed.name} already.", "Give it another name.")
        self._keep((*rest, renamed))
        return renamed

    def remove(self, name: str) -> None:
        """Forget one of the user's presets."""
        self._keep(self._without(name))

    def _without(self, name: str) -> tuple[Preset, ...]:
        return tuple(each for each in self._own if each.name.casefold() != name.casefold())

    def _keep(self, presets: Iterable[Preset]) -> None:
        kept = tuple(sorted(presets, key=lambda preset: preset.name.casefold()))
        taken = {preset.name.casefold() for preset in BUILT_IN}
        for preset in kept:
            if preset.name.casefold() in taken:
                raise UsageError("preset_name", f"{preset.name} is a name of the program's.", "Give it another name.")
        if len(kept) > MOST:
            raise UsageError("too_many_presets", f"There are {MOST} presets already.", "Remove one first.")
        self._settings.set_value(KEY, json.dumps([dataclasses.asdict(preset) for preset in kept]))
        self._own = kept

    def _read(self) -> tuple[Preset, ...]:
        stored = self._settings.value(KEY, "")
        if stored in ("", None):
            return ()
        try:
            found = json.loads(str(stored))
            if not isinstance(found, list):
                raise TypeError
        except (TypeError, ValueError):
            logger.warning("The presets cannot be read; there are none of the user's")
            self.refused = ("presets",)
            return ()
        presets: dict[str, Preset] = {}
        refused = []
        for values in found[:MOST]:
            try:
                preset = _preset_of(values)
            except (UsageError, TypeError, ValueError):
                name = values.get("name") if isinstance(values, dict) else None
                refused.append(name if isinstance(name, str) and name else "presets")
            else:
                presets[preset.name.casefold()] = preset
        self.refused = tuple(refused)
        return tuple(sorted(presets.values(), key=lambda preset: preset.name.casefold()))


def _preset_of(values: Any) -> Preset:
    """A preset as it was kept.

    Raises:
        UsageError, TypeError, ValueError: it is none.
    """
    if not isinstance(values, dict):
        raise TypeError
    made: dict[str, Any] = {}
    for field in dataclasses.fields(Preset):
        if field.name not in values:
            continue
        value, default = values[field.name], field.default
        if isinstance(default, tuple):
            if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
                raise TypeError
            made[field.name] = tuple(value)
        elif isinstance(default, (Quality, Exceptions)):
            made[field.name] = type(default)(value)
        elif isinstance(default, (bool, int)):
            if type(value) is not type(default):
                raise TypeError
            made[field.name] = value
        elif isinstance(value, str):
            made[field.name] = value
        else:
            raise TypeError
    return Preset(**made)


def _unusable(name: str) -> UsageError:
    return UsageError("preset_unusable", f"The preset {name} cannot be used.", "Make it anew.")
