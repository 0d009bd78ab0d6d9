"""A notice outside the window, for a user who looks elsewhere: the desktop's own, where it has a tray."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from bulkocr_gui.ui.icons import program_icon


class DesktopNotice(QObject):
    """Says a notice through the desktop while the window is not in front; the banner says it in any case."""

    clicked = Signal()
    """The user wants to see."""

    def __init__(self, window: QWidget) -> None:
        """Serve one window."""
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        window.installEventFilter(self)

    def say(self, title: str, text: str) -> None:
        """Ask for the user's eye. The icon in the tray stands only until the window is looked at."""
        if self._window.isActiveWindow():
            return
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(program_icon(), self)
            self._tray.setToolTip(self.tr("Bulk OCR"))
            self._tray.activated.connect(lambda _reason: self.clicked.emit())
            self._tray.messageClicked.connect(self.clicked)
        self._tray.show()
        self._tray.showMessage(title, text, program_icon())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once the window is looked at, or closed, the notice is done."""
        done = (QEvent.Type.WindowActivate, QEvent.Type.Close)
        if watched is self._window and event.type() in done and self._tray is not None:
            self._tray.hide()
        return False
