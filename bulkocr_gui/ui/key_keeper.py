"""Asks the account about its key, off the window's thread: a keyring may take seconds, or ask its user first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from bulkocr_gui.processing.page_task import PageTask

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.providers.cloud_access import KeyState
    from bulkocr_gui.ui.ports import CloudAccount


class KeyKeeper(QObject):
    """One order to the keyring at a time; what was asked meanwhile follows."""

    stated = Signal(object)
    """`KeyState | None`: where the key is now; None where the order broke off."""
    _ended = Signal(object)

    def __init__(self, account: CloudAccount, parent: QObject | None = None) -> None:
        """Ask nothing yet: a keyring may put a question to its user."""
        super().__init__(parent)
        self._account = account
        self._waiting: Callable[[], KeyState] | None = None
        self._busy = False
        self._ended.connect(self._answered)

    @property
    def busy(self) -> bool:
        """Whether the keyring has not answered yet."""
        return self._busy

    def ask(self) -> None:
        """Where is the key? An order that waits is answered with that, too."""
        if self._waiting is None:
            self._order(self._account.key_state)

    def keep(self, key: str) -> None:
        """Keep a key; empty forgets the one that is kept."""
        self._order(lambda: self._account.set_api_key(key))

    def _order(self, work: Callable[[], KeyState]) -> None:
        if self._busy:
            self._waiting = work
            return
        self._busy = True
        ended = self._ended

        def run() -> None:
            state: KeyState | None = None
            try:
                state = work()
            finally:
                ended.emit(state)

        QThreadPool.globalInstance().start(PageTask(run))

    def _answered(self, state: KeyState | None) -> None:
        self._busy = False
        if self._waiting is not None:
            work, self._waiting = self._waiting, None
            self._order(work)
        else:
            self.stated.emit(state)
