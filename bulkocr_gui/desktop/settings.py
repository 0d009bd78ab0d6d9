"""The window's settings, kept in an INI file. A broken file is set aside, never a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from pathlib import Path


class Settings:
    """Values by name, as text, numbers, lists or Qt's byte arrays.

    Args:
        path: the INI file.
    """

    def __init__(self, path: Path) -> None:
        self.set_aside: Path | None = None
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)
        if self._settings.status() is QSettings.Status.FormatError:
            self.set_aside = path.with_name(f"{path.name}.broken")
            path.replace(self.set_aside)
            self._settings = QSettings(str(path), QSettings.Format.IniFormat)

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
