"""Closing the window while a job runs: pause, say so, ask only if it takes longer than two seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bulkocr_gui.ui import wording

if TYPE_CHECKING:
    from bulkocr_gui.ui.question_bar import QuestionBar
    from bulkocr_gui.ui.queue_port import Queue

PATIENCE_MS = 2000


class Closing(QObject):
    """The window's way out. `ready` says that it may close now."""

    ready = Signal()

    def __init__(self, queue: Queue, bar: QuestionBar, parent: QObject | None = None) -> None:
        """Nothing is being closed yet."""
        super().__init__(parent)
        self._queue = queue
        self._bar = bar
        self._under_way = False
        self._busy = False
        self.allowed = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._ask)
        queue.rows_changed.connect(self._rows_changed)
        queue.idle.connect(self._idle)
        queue.closed.connect(self._closed)

    def begin(self) -> bool:
        """The user closes the window. Whether it may close at once."""
        if self.allowed:
            return True
        if self._under_way:
            return False
        running = [row.name for row in self._queue.rows() if row.status.running]
        self._queue.shutdown()
        if not running and not self._busy:
            self.allowed = True
            return True
        self._under_way = True
        self._bar.tell(self._title(running), self.tr("It goes on from here the next time you open Bulk OCR."))
        self._patience.start()
        return self.allowed

    def _title(self, names: list[str]) -> str:
        if len(names) == 1:
            return self.tr("Pausing “{0}” and closing…").format(names[0])
        return self.tr("Pausing {0} jobs and closing…").format(wording.number(max(1, len(names))))

    def _rows_changed(self, rows: tuple[object, ...]) -> None:
        if any(getattr(row, "status", None) and row.status.running for row in rows):  # type: ignore[attr-defined]
            self._busy = True

    def _idle(self) -> None:
        self._busy = False

    def _ask(self) -> None:
        self._bar.ask(
            self.tr("The last pages are still being recognised"),
            self.tr("Wait, and they are kept. Quit now, and they are done again next time; all others are safe."),
            (self.tr("Wait"), self._wait),
            (self.tr("Quit now"), self._give_up),
        )

    def _wait(self) -> None:
        self._bar.tell(
            self.tr("Waiting for the last pages…"),
            self.tr("Bulk OCR closes by itself when they are done. Close it again to quit now."),
        )
        self._under_way = True
        self._patience.stop()

    def again(self) -> None:
        """The user closes the window once more while it waits: ask at once."""
        if self._under_way and not self._patience.isActive():
            self._ask()

    def _give_up(self) -> None:
        self._queue.kill()
        self._closed()

    def _closed(self) -> None:
        if self._under_way and not self.allowed:
            self.allowed = True
            self._patience.stop()
            self.ready.emit()
