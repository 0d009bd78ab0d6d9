"""Settings, About: which version this is, whether there is a newer one, the manual, and whose work is in it."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, qVersion

from bulkocr_gui import __version__
from bulkocr_gui.resources import resource, told
from bulkocr_gui.ui.controls import button
from bulkocr_gui.ui.settings_rows import SettingRow, SettingsPage

if TYPE_CHECKING:
    from bulkocr_gui.desktop.updates import Updates
    from bulkocr_gui.ui.theme import Theme

RELEASES = "https://github.com/bulkocr/bulkocr/releases"
_MANUAL, _NOTICES = "manual/en.html", "THIRD-PARTY-NOTICES.md"


class AboutPage(SettingsPage):
    """`settingsAbout`."""

    reading_wanted = Signal(str, QUrl)
    """Title, and the file of what is to be read."""

    def __init__(self, updates: Updates, theme: Theme) -> None:
        """Build the cards."""
        super().__init__(theme, self.tr("About"), self.tr("Bulk OCR is free, and its source is open (MIT licence)."))
        self.setObjectName("settingsAbout")
        self._updates = updates
        self.check = button(self.tr("Check for &updates"), theme)
        self.check.setObjectName("checkForUpdates")
        self.check.clicked.connect(self._check)
        commit = told("commit.txt")
        version = self.tr("Version {0}").format(__version__ + (f" ({commit})" if commit else ""))
        words = self.tr("Asks GitHub for the newest version, only when you press this. Nothing is said of you.")
        self.version = SettingRow(theme, version, words, self.check)
        parts = self.tr("Qt {0}, Python {1}; engines are listed under Providers")
        self.parts = SettingRow(theme, self.tr("Made with"), parts.format(qVersion(), platform.python_version()))
        self.manual = button(self.tr("Read the &manual"), theme)
        self.manual.setObjectName("readManual")
        self.manual.clicked.connect(lambda: self._read(self.tr("Manual"), _MANUAL))
        self.licences = button(self.tr("Read the &licences"), theme)
        self.licences.setObjectName("readLicences")
        self.licences.clicked.connect(lambda: self._read(self.tr("Licences"), _NOTICES))
        words = self.tr("From the first folder to the morning after, with pictures. F1 lists the keys.")
        manual = SettingRow(theme, self.tr("Manual"), words, self.manual)
        words = self.tr("Whose work is in this program, and under which terms")
        licences = SettingRow(theme, self.tr("Licences"), words, self.licences)
        self.add_card(self.tr("This program"), self.version, self.parts)
        self.add_card(self.tr("To read"), manual, licences)
        updates.newer.connect(self._newer)
        updates.newest.connect(lambda: self._answered(self.tr("This is the newest version."), "check-circle", "good"))
        updates.unknown.connect(self._unknown)

    def _check(self) -> None:
        self.check.setEnabled(False)
        self.version.tell(self.tr("Asking…"))
        self._updates.ask()

    def _newer(self, version: str) -> None:
        words = self.tr("Version {0} is there. Get it at {1} and install it over this one: jobs and settings stay.")
        self._answered(words.format(version, RELEASES), "info", "second")

    def _unknown(self) -> None:
        self.check.setEnabled(True)
        words = self.tr("Nobody answered. Check the connection and try again, or look at {0}.")
        self.version.complain(words.format(RELEASES))

    def _answered(self, text: str, icon: str, tone: str) -> None:
        self.check.setEnabled(True)
        self.check.setFocus(Qt.FocusReason.OtherFocusReason)
        self.version.tell(text, icon, tone)

    def _read(self, title: str, name: str) -> None:
        self.reading_wanted.emit(title, QUrl.fromLocalFile(str(resource(name))))
