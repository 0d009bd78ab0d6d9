"""Size and place of the window and of what is in it, from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QMainWindow, QSplitter

    from bulkocr_gui.ui.ports import Settings

_GEOMETRY_KEY = "window/geometry"
_SPLITTER_KEY = "window/splitter"
_THUMBS_KEY = "window/thumbnails"


class WindowPlace:
    """Restored when it is made.

    Args:
        window: whose size and place it is.
        splitter: between jobs and details.
        settings: remember it.
    """

    def __init__(self, window: QMainWindow, splitter: QSplitter, settings: Settings) -> None:
        self._window = window
        self._splitter = splitter
        self._thumbs: QAbstractButton | None = None
        self._settings = settings
        self.is_shared = False
        """Whether table and details have their heights: remembered, or given."""
        window.resize(1280, 800)
        if geometry := self._kept(_GEOMETRY_KEY):
            window.restoreGeometry(geometry)
        if shares := self._kept(_SPLITTER_KEY):
            self.is_shared = splitter.restoreState(shares)

    def keep_thumbs(self, thumbs: QAbstractButton) -> None:
        """Whether small pictures of pages are shown, restored now."""
        self._thumbs = thumbs
        thumbs.setChecked(self._settings.value(_THUMBS_KEY, "1") in ("1", 1))

    def share(self, top: int, whole: int) -> None:
        """Give table and details their heights, in pixels."""
        self.is_shared = True
        self._splitter.setSizes([top, whole - top])

    def remember(self) -> None:
        """Keep it for the next start."""
        self._keep(_GEOMETRY_KEY, self._window.saveGeometry())
        if self._thumbs is not None:
            self._settings.set_value(_THUMBS_KEY, "1" if self._thumbs.isChecked() else "0")
        if self.is_shared:
            self._keep(_SPLITTER_KEY, self._splitter.saveState())

    def _kept(self, key: str) -> QByteArray:
        text = str(self._settings.value(key, "") or "")
        return QByteArray.fromBase64(text.encode("ascii", "ignore"))

    def _keep(self, key: str, state: QByteArray) -> None:
        self._settings.set_value(key, bytes(state.toBase64().data()).decode("ascii"))
