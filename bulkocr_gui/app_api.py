"""What ties the window's settings to the local API's server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from bulkocr_gui.jobs.errors import KnownError
from bulkocr_gui.processing.page_task import PageTask
from bulkocr_gui.ui.core_wording import said_both

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.api.server import ApiServer
    from bulkocr_gui.api.token import Token
    from bulkocr_gui.desktop.preferences import Preferences, PreferenceStore
    from bulkocr_gui.ui.settings_api import ApiPage

DOCUMENTATION = "/api/docs"


class ApiTies(QObject):
    """Has the server as the user wants it. It starts and ends on a thread of its own: ending takes up to a second.

    Args:
        preferences: whether, and where.
        token: what callers show.
        make: a server that is not started, which tells of an end that nobody wanted.
        parent: whose end is the ties'.
    """

    _state = Signal(str, object)

    def __init__(
        self,
        preferences: PreferenceStore,
        token: Token,
        make: Callable[[Callable[[KnownError], None]], ApiServer],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page: ApiPage | None = None
        self._token = token
        self._make = make
        self._address = ""
        self._server: ApiServer | None = None
        self._wanted: tuple[bool, int] = (False, 0)
        self._switching = QThreadPool(self)
        self._switching.setMaxThreadCount(1)
        self._problem = ""
        self._state.connect(self._keep_state)
        preferences.changed.connect(self._changed)
        self._changed(preferences.current)

    def serve(self, page: ApiPage) -> None:
        """Show on a page of the settings how it stands, and do what is asked there."""
        self._page = page
        page.show_token(self._token.path)
        page.show_state(self._address, self._problem)
        page.copy_wanted.connect(lambda: page.tell_token(self._copied()))
        page.renew_wanted.connect(lambda: page.tell_token(self._renewed()))
        page.read_wanted.connect(lambda: QDesktopServices.openUrl(QUrl(f"{self._address}{DOCUMENTATION}")))

    def close(self) -> None:
        """The program ends: nobody is answered any more."""
        self._switching.waitForDone()
        self._end()

    def _changed(self, preferences: Preferences) -> None:
        wanted = preferences.serve_api, preferences.api_port
        if wanted == self._wanted or not (wanted[0] or self._wanted[0]):
            self._wanted = wanted
            return
        self._wanted = wanted
        self._switching.start(PageTask(lambda: self._switch(*wanted)))

    def _switch(self, on: bool, port: int) -> None:
        self._end()
        if not on:
            self._state.emit("", None)
            return
        ended: list[KnownError] = []

        def tell(error: KnownError) -> None:
            ended.append(error)
            self._state.emit("", error)

        server = self._make(tell)
        try:
            server.start(port)
        except KnownError as error:
            server.stop()
            self._state.emit("", error)
            return
        self._server = server
        self._state.emit(server.address, None)
        if ended:
            # It ended before it was said to listen, which must not be the last word.
            self._state.emit("", ended[0])

    def _end(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.stop()

    def _keep_state(self, address: str, error: KnownError | None) -> None:
        self._address = address
        self._problem = "" if error is None else said_both(error.message, error.advice)
        if error is not None and error.code == "api_port":
            words = QCoreApplication.translate(
                "ApiTies", "Port {0} cannot be used; perhaps another program uses it. Choose another number."
            )
            self._problem = words.format(self._wanted[1])
        if self._page is not None:
            self._page.show_state(self._address, self._problem)

    def _copied(self) -> str:
        try:
            QGuiApplication.clipboard().setText(self._token.read())
        except KnownError as error:
            return said_both(error.message, error.advice)
        return QCoreApplication.translate(
            "ApiTies", "It is on the clipboard. Whoever has it can start and stop jobs."
        )

    def _renewed(self) -> str:
        try:
            self._token.renew()
        except KnownError as error:
            return said_both(error.message, error.advice)
        return QCoreApplication.translate(
            "ApiTies", "There is a new token. Programs with the old one are not answered."
        )
