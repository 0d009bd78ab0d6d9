"""What the desktop shows of the program: its icon in the tray with a menu, notices, and progress in the task bar.

The tray has the icon from when a job runs, or a notice is told, until nothing runs and the window is looked at. Where
the desktop has no tray, the window alone speaks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from bulkocr_gui.jobs.model import JobStatus, PauseReason
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.icons import program_icon
from bulkocr_gui.ui.job_model import percent

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.ui.queue_port import Queue

_MOST_JOBS = 4
"""Jobs that a tool tip names."""


class TaskBar(Protocol):
    """What a desktop shows of progress beside the program's icon."""

    def show_progress(self, share: float | None) -> None:
        """A share from 0 to 1, or None for no progress at all."""
        ...


class DesktopNotice(QObject):
    """Says a notice through the desktop while the window is not in front; the banner says it in any case.

    Args:
        window: the one window.
        queue: the jobs.
    """

    clicked = Signal()
    """The user wants to see."""

    def __init__(self, window: QWidget, queue: Queue) -> None:
        """Serve one window."""
        super().__init__(window)
        self._window = window
        self._queue = queue
        self._tray: QSystemTrayIcon | None = None
        self._unseen = False
        self.wanted: Callable[[], bool] = lambda: True
        """Whether the user wants notices at all."""
        self.task_bar: TaskBar | None = None
        self.menu = QMenu(window)
        self.menu.setObjectName("trayMenu")
        self._show = self.menu.addAction(self.tr("&Show Bulk OCR"))
        self._show.setObjectName("trayShow")
        self.menu.addSeparator()
        self._pause = self.menu.addAction(self.tr("&Pause all"))
        self._pause.setObjectName("trayPauseAll")
        self._resume = self.menu.addAction(self.tr("&Resume all"))
        self._resume.setObjectName("trayResumeAll")
        self.menu.addSeparator()
        self._quit = self.menu.addAction(self.tr("&Quit"))
        self._quit.setObjectName("trayQuit")
        self._show.triggered.connect(self.clicked)
        self._pause.triggered.connect(lambda: queue.pause_all(PauseReason.USER))
        self._resume.triggered.connect(self._resume_all)
        self._quit.triggered.connect(window.close)
        queue.rows_changed.connect(self._rows_changed)
        queue.rows_removed.connect(self._rows_changed)
        window.installEventFilter(self)

    def say(self, title: str, text: str, *, surely: bool = False) -> None:
        """Ask for the user's eye, unless the window has it or they want no notices.

        Args:
            title: of the notice.
            text: of the notice.
            surely: whether it is wanted by those who want no others, too.
        """
        if self._window.isActiveWindow() or not (surely or self.wanted()):
            return
        QApplication.alert(self._window)
        self._unseen = True
        self._rows_changed()
        if self._tray is not None:
            self._tray.showMessage(title, text, program_icon())

    def tool_tip(self) -> str:
        """What runs and how far it is, in a few lines."""
        rows = [row for row in self._queue.rows() if row.status.running]
        lines = [self._line(row) for row in rows[:_MOST_JOBS]]
        paused = sum(row.status is JobStatus.PAUSED for row in self._queue.rows())
        if paused:
            lines.append(wording.tr("%Ln jobs paused", "", paused))
        return "\n".join([self.tr("Bulk OCR"), *lines])

    def _line(self, row: JobRow) -> str:
        share = percent(row)
        parts = [self.tr("{0} %").format(share)] if share is not None else []
        if (left := self._queue.seconds_left(row.job_id)) is not None and left >= 60:
            parts.append(self.tr("{0} left").format(wording.duration(left)))
        return f"{row.name}: {', '.join(parts) or wording.status_word(row.status)}"

    def _rows_changed(self, _rows: object = ()) -> None:
        rows = self._queue.rows()
        running = [row for row in rows if row.status.running]
        self._pause.setEnabled(bool(running))
        self._resume.setEnabled(any(row.status is JobStatus.PAUSED for row in rows))
        if self.task_bar is not None:
            self.task_bar.show_progress(_share(running))
        if running or self._unseen or any(row.status is JobStatus.QUEUED for row in rows):
            self._stand()
        elif self._tray is not None and self._window.isActiveWindow():
            # Not before: whoever paused all from the menu wants to resume all from it.
            self._tray.hide()

    def _stand(self) -> None:
        """Have the icon in the tray, where the desktop has one."""
        if self._tray is None:
            if not QSystemTrayIcon.isSystemTrayAvailable():
                return
            self._tray = QSystemTrayIcon(program_icon(), self)
            self._tray.setContextMenu(self.menu)
            self._tray.activated.connect(self._activated)
            self._tray.messageClicked.connect(self.clicked)
        tip = self.tool_tip()
        if self._tray.toolTip() != tip:
            self._tray.setToolTip(tip)
        self._tray.show()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.clicked.emit()

    def _resume_all(self) -> None:
        for row in self._queue.rows():
            if row.status is JobStatus.PAUSED:
                self._queue.resume(row.job_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once the window is looked at its notices are done; once it is closed, so is the icon."""
        if watched is self._window and event.type() is QEvent.Type.WindowActivate:
            self._unseen = False
            self._rows_changed()
        return False

    def close(self) -> None:
        """The program ends: no icon and no progress stay behind."""
        if self._tray is not None:
            self._tray.hide()
        if self.task_bar is not None:
            self.task_bar.show_progress(None)


def _share(running: list[JobRow]) -> float | None:
    """How far the running jobs are together, from 0 to 1; None where nothing runs or nothing is known."""
    pages = sum(row.counts.pages for row in running)
    if not pages:
        return None
    return min(1.0, sum(row.counts.ended for row in running) / pages)
