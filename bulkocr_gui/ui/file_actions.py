"""What can be done with one file of a job: a context menu, and keys while the file table has the focus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from bulkocr_gui.desktop.file_manager import show_in_folder
from bulkocr_gui.jobs.model import DocumentState
from bulkocr_gui.ui.core_wording import said, said_notes

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from bulkocr_gui.jobs.model import FileRow
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.theme import Theme

_CAN_BE_LEFT_OUT = (DocumentState.PENDING, DocumentState.FAILED)


class FileActions(QObject):
    """The actions of the file table. What is not possible with the chosen file is disabled, not hidden."""

    text_wanted = Signal()

    def __init__(self, queue: Queue, theme: Theme, table: QWidget) -> None:
        """Nothing is chosen yet.

        Args:
            queue: takes the orders.
            theme: tints the icons.
            table: while it has the focus, the keys hold.
        """
        super().__init__(table)
        self._queue = queue
        self._theme = theme
        self._table = table
        self._row: FileRow | None = None
        self.show_text = self._make("fileShowText", self.tr("Show &text"), "file-text", "", self.text_wanted.emit)
        self.open_scan = self._make(
            "fileOpenScan", self.tr("&Open the scan"), "image", "Shift+Return", partial(self._with, _open_scan)
        )
        self.open_result = self._make(
            "fileOpenResult",
            self.tr("Open the re&sult"),
            "file",
            "Ctrl+Shift+Return",
            partial(self._with, _open_result),
        )
        self.show_folder = self._make(
            "fileShowFolder", self.tr("Show in &folder"), "folder", "Alt+Return", partial(self._with, _show_folder)
        )
        self.retry = self._make(
            "fileRetry", self.tr("&Retry this file"), "retry", "F5", partial(self._with, self._retry)
        )
        self.leave_out = self._make(
            "fileLeaveOut", self.tr("&Leave this file out"), "left-out", "Del", partial(self._with, self._leave_out)
        )
        self.copy_path = self._make(
            "fileCopyPath", self.tr("&Copy path"), "copy", "Ctrl+C", partial(self._with, _copy_path)
        )
        self.copy_reason = self._make(
            "fileCopyReason", self.tr("Copy r&eason"), "copy", "Ctrl+Shift+C", partial(self._with, _copy_reason)
        )
        self.leave_out.setToolTip(self.tr("It is not recognised, and the report says so. Retry takes it in again."))
        self.menu = QMenu(table)
        self.menu.setObjectName("fileMenu")
        self.menu.setAccessibleName(self.tr("The chosen file"))
        self.menu.setToolTipsVisible(True)
        self.menu.addActions([self.show_text, self.open_scan, self.open_result, self.show_folder])
        self.menu.addSeparator()
        self.menu.addActions([self.retry, self.leave_out])
        self.menu.addSeparator()
        self.menu.addActions([self.copy_path, self.copy_reason])
        self.show_file(None)

    def show_file(self, row: FileRow | None) -> None:
        """Enable what this file allows."""
        self._row = row
        for action in (self.show_text, self.open_scan, self.show_folder, self.copy_path):
            action.setEnabled(row is not None)
        self.open_result.setEnabled(row is not None and row.output is not None)
        self.copy_reason.setEnabled(row is not None and bool(reason_of(row)))
        self.retry.setEnabled(row is not None and (row.pages_failed > 0 or row.state is DocumentState.SKIPPED))
        self.leave_out.setEnabled(
            row is not None and row.state in _CAN_BE_LEFT_OUT and row.pages_ended == row.pages_failed
        )

    def popup(self, at: QPoint) -> None:
        """Show the menu at a place on the screen."""
        if self._row is not None:
            self.menu.popup(at)

    def _make(self, name: str, text: str, icon: str, keys: str, act: Callable[[], None]) -> QAction:
        made = QAction(text, self._table)
        made.setObjectName(name)
        if keys:
            made.setShortcut(QKeySequence(keys))
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._theme.tint(made, icon, "text", 16)
        made.triggered.connect(lambda _checked: act())
        self._table.addAction(made)
        return made

    def _with(self, act: Callable[[FileRow], None]) -> None:
        if self._row is not None:
            act(self._row)

    def _retry(self, row: FileRow) -> None:
        self._queue.retry_file(row.document_id)

    def _leave_out(self, row: FileRow) -> None:
        self._queue.leave_out(row.document_id)


def open_path(path: object) -> None:
    """Open a file or folder with the desktop's own program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def reason_of(row: FileRow) -> str:
    """Why a file failed, else what is to be known of it; empty where there is nothing."""
    return said(row.error_message) or said_notes(row.note)


def _open_scan(row: FileRow) -> None:
    open_path(row.path)


def _open_result(row: FileRow) -> None:
    open_path(row.output)


def _show_folder(row: FileRow) -> None:
    show_in_folder(row.path)


def _copy_path(row: FileRow) -> None:
    QGuiApplication.clipboard().setText(str(row.path))


def _copy_reason(row: FileRow) -> None:
    QGuiApplication.clipboard().setText(reason_of(row))
