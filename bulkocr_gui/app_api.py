"""What ties the window's settings to the local API's server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from bulkocr_gui.jobs.errors import KnownError
from bulkocr_gui.processing.page_task import PageTask

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
        page: of the settings.
        preferences: whether, and where.
        token: what callers show.
        make: a server that is not started.
    """

    _state = Signal(str, object)

    def __init__(
        self, page: ApiPage, preferences: PreferenceStore, token: Token, make: Callable[[], ApiServer]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._token = token
        self._make = make
        self._address = ""
        self._server: ApiServer | None = None
        self._wanted: tuple[bool, int] = (False, 0)
        self._switching = QThreadPool(self)
        self._switching.setMaxThreadCount(1)
        self._state.connect(self._show)
        page.show_token(token.path)
        page.copy_wanted.connect(self._copy)
        page.renew_wanted.connect(self._renew)
        page.read_wanted.connect(lambda: QDesktopServices.openUrl(QUrl(f"{self._address}{DOCUMENTATION}")))
        preferences.changed.connect(self._changed)
        self._changed(preferences.current)

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
        server = self._make()
        try:
            server.start(port)
        except KnownError as error:
            server.stop()
            self._state.emit("", error)
            return
        self._server = server
        self._state.emit(server.address, None)

    def _end(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.stop()

    def _show(self, address: str, error: KnownError | None) -> None:
        self._address = address
        problem = "" if error is None else f"{error.message} {error.advice}"
        if error is not None and error.code == "api_port":
            words = QCoreApplication.translate(
                "ApiTies", "Port {0} cannot be used; perhaps another program uses it. Choose another number."
            )
            problem = words.format(self._wanted[1])
        self._page.show_state(address, problem)

    def _copy(self) -> None:
        try:
            QGuiApplication.clipboard().setText(self._token.read())
        except KnownError as error:
            self._page.tell_token(f"{error.message} {error.advice}")
            return
        self._page.tell_token(
            QCoreApplication.translate("ApiTies", "It is on the clipboard. Whoever has it can start and stop jobs.")
        )

    def _renew(self) -> None:
        try:
            self._token.renew()
        except KnownError as error:
            self._page.tell_token(f"{error.message} {error.advice}")
            return
        self._page.tell_token(
            QCoreApplication.translate("ApiTies", "There is a new token. Programs with the old one are not answered.")
        )
