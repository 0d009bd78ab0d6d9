"""A section that shows and changes the account's settings, at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bulkocr_gui.ui.settings_rows import SettingsPage

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from bulkocr_gui.ui.ports import CloudAccount
    from bulkocr_gui.ui.theme import Theme


class AccountPage(SettingsPage):
    """Base of the sections over the account: shows its settings now, and whenever they change."""

    def __init__(self, account: CloudAccount, theme: Theme, title: str, second: str) -> None:
        """Follow an account; a subclass builds its cards and then calls `show_settings`."""
        super().__init__(theme, title, second)
        self.account = account
        account.changed.connect(self._account_changed)

    def change(self, **fields: Any) -> None:
        """Keep new values of settings.

        Raises:
            KnownError: a value is not one that can be kept.
        """
        self.account.change(replace(self.account.settings(), **fields))

    def show_settings(self, *, also_edited: bool = False) -> None:
        """Show what is kept.

        Args:
            also_edited: what was typed and could not be kept gives way, too.
        """
        raise NotImplementedError

    def _account_changed(self) -> None:
        self.show_settings()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with what is kept."""
        super().showEvent(event)
        self.show_settings(also_edited=True)
