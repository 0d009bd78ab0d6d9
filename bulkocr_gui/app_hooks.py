"""What ties the window's settings to its hooks."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from bulkocr_gui.hook_service import HookService
from bulkocr_gui.jobs.hooks import HookKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.desktop.preferences import PreferenceStore
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.job_queue import JobQueue
    from bulkocr_gui.ui.settings_hooks import HooksPage


class HookTies(QObject):
    """Made before the jobs are loaded.

    Args:
        queue: has the jobs.
        store: keeps them.
        preferences: who wants to be told.
        keep_secret: told what no log may show.
        parent: whose end is the ties'.
    """

    _secret_known = Signal()

    def __init__(
        self,
        queue: JobQueue,
        store: Store,
        preferences: PreferenceStore,
        keep_secret: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = HookService(
            queue, store, preferences, keep_secret, secret_changed=self._secret_known.emit, parent=self
        )
        self._hooks = self._service.hooks

    def serve(self, page: HooksPage) -> None:
        """Show on a page of the settings who was told of what, and do what is asked there."""

        def show() -> None:
            if page.isVisible():
                page.show_deliveries(self._hooks.store.recent(page.room))

        def show_secret() -> None:
            page.show_secret(self._service.keys.state(0.0))

        def look() -> None:
            self._service.keys.ask()
            show_secret()
            show()

        self._hooks.told.connect(show)
        self._hooks.tried.connect(page.tell_tried)
        self._secret_known.connect(show_secret)
        page.try_wanted.connect(lambda kind: self._hooks.try_out(HookKind(kind)))
        page.renew_wanted.connect(lambda: self._renew(page))
        page.looked_at.connect(look)

    def begin(self) -> None:
        """Tell what was not told before the last end."""
        self._hooks.look()

    def close(self) -> None:
        """The program ends."""
        self._service.close()

    def _renew(self, page: HooksPage) -> None:
        made = secrets.token_urlsafe(32)
        self._service.keys.keep(made, 0.0)
        QGuiApplication.clipboard().setText(made)
        page.tell_renewed()
