"""Settings, Local API: whether other programs of this computer may give orders, where, and the token they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from bulkocr_gui.ui.controls import button
from bulkocr_gui.ui.settings_preferences import PreferencesPage
from bulkocr_gui.ui.settings_rows import SettingRow, WholeNumber
from bulkocr_gui.ui.wording import short_path

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.desktop.preferences import Preferences, PreferenceStore
    from bulkocr_gui.ui.theme import Theme


class ApiPage(PreferencesPage):
    """`settingsApi`. It only shows and asks; whoever has the server answers by `show_state` and `show_token`."""

    copy_wanted = Signal()
    """The token is to be put on the clipboard."""
    renew_wanted = Signal()
    """Another token is to be made."""
    read_wanted = Signal()
    """The description of the calls is to be shown."""

    def __init__(self, preferences: PreferenceStore, theme: Theme) -> None:
        """Build the cards."""
        second = self.tr("Scripts and other programs of this computer can start jobs and ask how they stand.")
        super().__init__(preferences, theme, self.tr("Local API"), second)
        self.setObjectName("settingsApi")
        words = self.tr("Programs on this computer that know the token give orders over HTTP; nobody else can")
        self.on = self.switch("serve_api", self.tr("&Take orders from other programs"), words)
        words = self.tr("The address is http://127.0.0.1 with this number; no other computer reaches it")
        port = self.number("api_port", self.tr("&Port"), words)
        for number in port.findChildren(WholeNumber):
            number.setGroupSeparatorShown(False)
        self.copy = button(self.tr("&Copy the token"), theme)
        self.copy.setObjectName("copyApiToken")
        self.copy.clicked.connect(self.copy_wanted)
        self.renew = button(self.tr("&New token"), theme)
        self.renew.setObjectName("renewApiToken")
        self.renew.clicked.connect(self.renew_wanted)
        self.token = SettingRow(theme, self.tr("Token"), "", self.copy, self.renew)
        self.copy.setAccessibleName(self.tr("Copy the token"))
        self.read = button(self.tr("&Show the calls"), theme)
        self.read.setObjectName("readApi")
        self.read.clicked.connect(self.read_wanted)
        words = self.tr("Every call with what it takes, in your browser; nothing is fetched from the internet")
        self.calls = SettingRow(theme, self.tr("Description"), words, self.read)
        self.read.setAccessibleName(self.tr("Show the calls"))
        self.add_card(self.tr("Orders"), self.on, port)
        self.add_card(self.tr("For programmers"), self.token, self.calls)
        self.finish()

    def also_show(self, preferences: Preferences) -> None:
        """There is nothing to read where nobody answers."""
        self.read.setEnabled(preferences.serve_api)

    def show_token(self, path: Path) -> None:
        """Say where the token is kept."""
        self.token.explain(self.tr("It is in {0}, which only you can read").format(short_path(path)))

    def show_state(self, address: str, problem: str) -> None:
        """Say where orders are taken, or why they are not; both empty where none are wanted."""
        if problem:
            self.on.complain(problem)
        else:
            self.on.tell(self.tr("Listening on {0}").format(address) if address else "")

    def tell_token(self, text: str) -> None:
        """Say what became of the token."""
        self.token.tell(text)
