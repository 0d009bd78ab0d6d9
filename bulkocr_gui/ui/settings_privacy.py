"""Settings, Privacy: whether pages may leave this computer at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from bulkocr_gui.ui.controls import ThemeIcon, label, restyle
from bulkocr_gui.ui.settings_account import AccountPage
from bulkocr_gui.ui.settings_rows import SettingRow
from bulkocr_gui.ui.switch import Switch
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from bulkocr_gui.ui.ports import CloudAccount
    from bulkocr_gui.ui.theme import Theme


class PrivacyPage(AccountPage):
    """`settingsPrivacy`."""

    def __init__(self, account: CloudAccount, theme: Theme) -> None:
        """Build the card."""
        super().__init__(account, theme, self.tr("Privacy"), self.tr("Changes apply at once, to running jobs too."))
        self.setObjectName("settingsPrivacy")
        self.forbidden = Switch(theme)
        self.forbidden.setObjectName("neverSend")
        self.forbidden.clicked.connect(lambda on: self.change(forbidden=on))
        words = self.tr("Jobs that would send pages cannot be started or resumed; those that run stop sending")
        self.row = SettingRow(theme, self.tr("&Never send pages to the internet"), words, self.forbidden)
        self.add_card(self.tr("Pages"), self.row, self._sign())
        self.show_settings()

    def _sign(self) -> QFrame:
        row = QFrame()
        row.setObjectName("settingRow")
        self._icon = ThemeIcon(self.theme, "shield", Tone.GOOD, 20)
        self._title = label("", "good")
        self._title.setObjectName("privacySign")
        self._text = label("", "second", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        layout.addLayout(words, 1)
        return row

    def show_settings(self, *, also_edited: bool = False) -> None:
        """Show what is kept."""
        del also_edited  # nothing is typed here
        forbidden = self.account.settings().forbidden
        self.forbidden.setChecked(forbidden)
        if forbidden:
            self._icon.change("shield", Tone.GOOD)
            self._title.setText(self.tr("Local: nothing leaves this computer"))
            self._text.setText(self.tr("Google Cloud Vision cannot be chosen. Tesseract works as before."))
        else:
            self._icon.change("cloud", Tone.PAUSED)
            self._title.setText(self.tr("Pages leave this computer only for jobs with a cloud provider"))
            self._text.setText(
                self.tr(
                    "Such a job shows the cloud sign before it starts and while it runs. Tesseract sends nothing."
                )
            )
        restyle(self._title, "role", "good" if forbidden else "away")
