"""The presets of the window on the command line: listed, and as what `run` does where no option says otherwise."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING, Any

from bulkocr_gui.cli_exits import ALL_GOOD
from bulkocr_gui.desktop.terminal import say
from bulkocr_gui.jobs.options import EngineMode
from bulkocr_gui.processing.presets import BUILT_IN, Preset, Presets

if TYPE_CHECKING:
    import argparse

    from bulkocr_gui.desktop.paths import AppPaths

_INSTALLED = ":installed"
"""Ends the key of a provider's other way to run, as in the window's choice."""


def kept(paths: AppPaths) -> Presets:
    """The presets of a data folder's settings, and the program's own."""
    from bulkocr_gui.desktop.settings import Settings  # noqa: PLC0415 - Qt is loaded by who asks for presets alone

    return Presets(Settings(paths.settings))


def defaults_of(name: str, paths: AppPaths) -> dict[str, Any]:
    """What the options of a job are where they are not given, by the names of the command line.

    Raises:
        UsageError: there is no such preset.
    """
    preset = kept(paths).find(name)
    values: dict[str, Any] = {
        "formats": preset.formats,
        "merge": preset.merged,
        "pdf_a": preset.pdf_a,
        "preserve_layout": preset.preserve_layout,
        "beside": preset.beside,
        "name": preset.naming,
        "exceptions": preset.exceptions.value,
        "quality": preset.quality.value,
        "psm": preset.page_segmentation,
    }
    if preset.languages:
        values["languages"] = "+".join(preset.languages)
    if preset.provider:
        values["provider"] = preset.provider.removesuffix(_INSTALLED)
    if preset.provider.endswith(_INSTALLED):
        values["engine"] = EngineMode.INSTALLED.value
    return values


def presets(options: argparse.Namespace, paths: AppPaths) -> int:
    """`bulkocr presets`: a line each, the program's own first."""
    for preset in kept(paths).every():
        say(json.dumps(dataclasses.asdict(preset)) if options.json else _line(preset))
    return ALL_GOOD


def _line(preset: Preset) -> str:
    saved = [*preset.formats, *(f"one {each} for all" for each in preset.merged)]
    read = [preset.provider, "+".join(preset.languages), preset.quality.value]
    own = "" if preset in BUILT_IN else "; yours"
    return f"{preset.name}: {', '.join(saved)}; {', '.join(part for part in read if part)}{own}"
