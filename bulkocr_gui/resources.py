"""Where the program's icons, samples and other data files lie: in the wheel, or in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_IN_WHEEL = _PACKAGE / "_resources"
_IN_CHECKOUT = _PACKAGE.parent / "resources"


_OF_THE_PROJECT = frozenset({"THIRD-PARTY-NOTICES.md"})
"""In a checkout these lie where everybody looks for them; in the wheel they are data files."""


def resource(name: str) -> Path:
    """The path of a data file or folder, such as `icons/pause.svg`; it need not exist."""
    if _IN_WHEEL.is_dir():
        return _IN_WHEEL / name
    return (_IN_CHECKOUT.parent if name in _OF_THE_PROJECT else _IN_CHECKOUT) / name


def told(name: str) -> str:
    """What a data file of one line says; empty where it is not there."""
    file = resource(name)
    return file.read_text(encoding="utf-8").strip() if file.is_file() else ""
