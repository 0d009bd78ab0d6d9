"""The Text tab: what was recognised in the chosen document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from bulkocr_gui.ui.controls import label

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import FileRow, JobRow
    from bulkocr_gui.ui.ports import Reader
    from bulkocr_gui.ui.theme import Theme

_SLICE = 20_000
"""Characters that are laid out in one go: a thick book must not hold the window up."""
_PAGE_BREAK = "\f"


class TextTab(QWidget):
    """`pageText`: read-only, a line between two pages."""

    def __init__(self, reader: Reader, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing until a document is chosen."""
        super().__init__(parent)
        self._reader = reader
        self._theme = theme
        self._job_id = ""
        self._file: FileRow | None = None
        self._token = 0
        self._stale = False
        self._rest = ""
        self.view = QPlainTextEdit()
        self.view.setObjectName("pageText")
        self.view.setAccessibleName(self.tr("Recognised text"))
        self.view.setReadOnly(True)
        self.view.setAcceptDrops(False)
        self.view.setUndoRedoEnabled(False)
        self.view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._empty = label("", "empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._pour = QTimer(self, interval=0)
        self._pour.timeout.connect(self._pour_slice)
        reader.text_read.connect(self._text_read)
        theme.changed.connect(self._dress)
        self._dress()
        self._say(self.tr("Choose a page to see its text."))

    def show_job(self, row: JobRow | None) -> None:
        """Another job was chosen: its first document follows."""
        job_id = row.job_id if row is not None else ""
        if job_id != self._job_id:
            self._job_id = job_id
            self.show_file(None)

    def show_file(self, row: FileRow | None) -> None:
        """Show a document's text; read when the tab is looked at."""
        same = row is not None and self._file is not None and row.document_id == self._file.document_id
        changed = not same or (row is not None and self._file is not None and row.state != self._file.state)
        self._file = row
        if row is None:
            self._token = 0
            self._pour.stop()
            self._say(self.tr("Choose a page to see its text."))
        elif changed:
            self._stale = True
            self._read_if_seen()

    def showEvent(self, event: object) -> None:
        """Read what was chosen while the tab was hidden."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._read_if_seen()

    def _read_if_seen(self) -> None:
        if self._stale and self._file is not None and self.isVisible():
            self._stale = False
            self._token = self._reader.page_text(self._job_id, self._file.document_id)

    def _text_read(self, token: int, text: str) -> None:
        if token != self._token or self._file is None:
            return
        self._pour.stop()
        if not text.strip(f" \n{_PAGE_BREAK}"):
            self._say(self._why_empty(self._file))
            return
        self._stack.setCurrentIndex(0)
        self.view.clear()
        self._rest = _with_page_lines(text)
        self._pour_slice()
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        if self._rest:
            self._pour.start()

    def _pour_slice(self) -> None:
        end = self._rest.find("\n", _SLICE)
        end = len(self._rest) if end < 0 else end + 1
        cursor = QTextCursor(self.view.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._rest[:end])
        self._rest = self._rest[end:]
        if not self._rest:
            self._pour.stop()

    def _why_empty(self, row: FileRow) -> str:
        if row.error_message:
            return self.tr("No text. {0}").format(row.error_message)
        if row.pages_ended < row.pages:
            return self.tr("Not recognised yet.")
        return self.tr("The page is blank.")

    def _say(self, text: str) -> None:
        self._empty.setText(text)
        self._stack.setCurrentIndex(1)

    def _dress(self) -> None:
        self.view.document().setDocumentMargin(8)
        self.view.setFont(self._theme.font(14))


def _with_page_lines(text: str) -> str:
    pages = text.removesuffix(_PAGE_BREAK).split(_PAGE_BREAK)
    if len(pages) == 1:
        return pages[0]
    made = []
    for place, page in enumerate(pages, start=1):
        made.append(f"——— {place} ———\n\n{page.strip()}\n")
    return "\n".join(made)
