"""Which language the window speaks: the user's choice, or the first of the desktop's languages that there is.

The texts are in `resources/translations/bulkocr_XX.qm`, made by `packaging/translations.sh`; what Qt says itself
(`Open`, `Cancel`) comes from Qt's own translations. Without either the window speaks English.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from bulkocr_gui.resources import resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

ENGLISH = "en"
_FILE = re.compile(r"bulkocr_([A-Za-z_]+)\.qm")
_speaking: list[QTranslator] = []
"""Qt keeps no hold on a translator that is installed."""


def available() -> tuple[str, ...]:
    """Codes of the languages that the window can speak (`de`, `en`), in alphabetical order."""
    folder = resource("translations")
    found = (_FILE.fullmatch(path.name) for path in folder.glob("bulkocr_*.qm"))
    return tuple(sorted({ENGLISH, *(match[1] for match in found if match)}))


def own_name(code: str) -> str:
    """A language in its own words, as people look for it in a list: `Deutsch`."""
    if code == ENGLISH:
        return "English"
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code


def wanted(choice: str, desktop: Sequence[str] | None = None) -> str:
    """The language to speak.

    Args:
        choice: a code, or "" for the desktop's.
        desktop: the desktop's languages, the preferred one first; None asks it.
    """
    there = available()
    if choice in there:
        return choice
    for each in QLocale.system().uiLanguages() if desktop is None else desktop:
        whole = each.replace("-", "_")
        for code in (whole, whole.split("_")[0]):
            if code in there:
                return code
    return ENGLISH


def speak(choice: str, folder: Path | None = None) -> str:
    """Speak a language from now on; before any widget is made, for texts are asked for once.

    Numbers and dates are written in its way where it was chosen, else in the desktop's.

    Args:
        choice: a code, or "" for the desktop's.
        folder: where the texts are, where not among the program's.

    Returns:
        The code of the language.
    """
    language = choice if choice and folder is not None else wanted(choice)
    system = QLocale.system()
    if choice and system.language() != QLocale(language).language():
        QLocale.setDefault(QLocale(language))
    translate(language, folder)
    return language


def translate(language: str, folder: Path | None = None) -> None:
    """Take the texts of one language, Qt's own and ours, and let go of those of another; numbers stay as they are."""
    for old in _speaking:
        QCoreApplication.removeTranslator(old)
    _speaking.clear()
    own = resource("translations") if folder is None else folder
    for name, place in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"bulkocr_{language}", str(own)),
    ):
        translator = QTranslator()
        if translator.load(name, place):
            QCoreApplication.installTranslator(translator)
            _speaking.append(translator)
