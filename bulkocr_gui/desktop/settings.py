"""The window's settings, kept in an INI file. A broken file is set aside, never a crash."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from pathlib import Path

logger = logging.getLogger("bulkocr.desktop")


class Settings:
    """Values by name, as text, numbers, lists or Qt's byte arrays.

    Args:
        path: the INI file.
    """

    def __init__(self, path: Path) -> None:
        self.set_aside: Path | None = None
        """Where the file went that could not be read; None where it could."""
        self.unreadable = False
        """Whether there is a file that this user may not read; the defaults hold."""
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)
        if self._settings.status() is QSettings.Status.FormatError or not _is_text(path):
            aside = path.with_name(f"{path.name}.broken")
            try:
                path.replace(aside)
            except OSError:
                logger.exception("The broken settings file %s cannot be set aside", path)
                self.unreadable = True
            else:
                self.set_aside = aside
                self._settings = QSettings(str(path), QSettings.Format.IniFormat)
        elif self._settings.status() is QSettings.Status.AccessError:
            self.unreadable = True

    def value(self, key: str, default: object = None) -> object:
        """The value kept under `key`, or the default."""
        return self._settings.value(key, default)

    def set_value(self, key: str, value: object) -> None:
        """Keep a value; Qt writes it to the file soon after."""
        self._settings.setValue(key, value)

    def sync(self) -> bool:
        """Write to the file now. Whether the disk took it."""
        self._settings.sync()
        return self._settings.status() is QSettings.Status.NoError


def _is_text(path: Path) -> bool:
    """Whether a file can be settings at all: Qt takes bytes of any kind for keys without a value."""
    try:
        path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return False
    except OSError:
        return True  # missing, or not to be read: Qt says which
    return True
