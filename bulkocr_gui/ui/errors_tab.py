"""The Errors tab: failed pages by cause, with the fix beside the fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from bulkocr_gui.desktop.file_manager import show_in_folder
from bulkocr_gui.processing.allowed import allowed
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import label
from bulkocr_gui.ui.error_card import ErrorCard

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import ErrorGroup, ErrorRow, JobRow
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.theme import Theme

PART = 100
"""Rows of a card that are read at once."""
_RETRY_PART = 1000
_REFRESH_MS = 500


class ErrorsTab(QWidget):
    """`errorTable`: one card a cause. Causes are few; their files are read when a card is opened."""

    mend_wanted = Signal(object)
    """`Mend`: the user wants to get where a cause is mended."""

    def __init__(self, queue: Queue, reader: Reader, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing until a job is chosen."""
        super().__init__(parent)
        self.setObjectName("errorsPage")
        self._queue = queue
        self._reader = reader
        self._theme = theme
        self._job: JobRow | None = None
        self._failed = -1
        self._cards: dict[str, ErrorCard] = {}
        self._groups_token = 0
        self._parts: dict[int, tuple[str, int]] = {}
        self._retries: dict[int, tuple[str, str, list[int]]] = {}
        self._folder_tokens: set[int] = set()

        self._area = QScrollArea()
        self._area.setObjectName("errorTable")
        self._area.setAccessibleName(self.tr("Errors of the chosen job, by cause"))
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        body.setObjectName("errorsBody")
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(16, 12, 16, 16)
        self._list.setSpacing(8)
        self._list.addStretch()
        self._area.setWidget(body)
        self._empty = label("", "empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._refresh = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._refresh.timeout.connect(self._ask)
        reader.errors_read.connect(self._errors_read)
        reader.error_rows_read.connect(self._rows_read)
        self._say_empty()

    def show_job(self, row: JobRow | None) -> None:
        """Show a job's errors; called again whenever its row changes."""
        other = (row.job_id if row else "") != (self._job.job_id if self._job else "")
        self._job = row
        failed = row.counts.failed if row is not None else 0
        if other:
            self._clear()
            self._failed = -1
        if failed != self._failed and row is not None:
            self._failed = failed
            if other:
                self._ask()
            elif not self._refresh.isActive():
                self._refresh.start()
        if not self._cards:
            self._say_empty()
        self._allow()

    def _ask(self) -> None:
        if self._job is not None:
            self._groups_token = self._reader.errors(self._job.job_id)

    def _errors_read(self, token: int, groups: tuple[ErrorGroup, ...]) -> None:
        if token != self._groups_token:
            return
        present = {group.code for group in groups}
        for code in [code for code in self._cards if code not in present]:
            self._drop(code)
        for place, group in enumerate(groups):
            card = self._cards.get(group.code)
            if card is None:
                self._list.insertWidget(place, self._make_card(group))
            else:
                card.update_group(group)
        self._allow()
        self._stack.setCurrentIndex(0 if groups else 1)
        self._say_empty()

    def _make_card(self, group: ErrorGroup) -> ErrorCard:
        card = ErrorCard(group, self._theme)
        card.rows_wanted.connect(self._ask_rows)
        card.retry_wanted.connect(self._retry)
        card.resume_wanted.connect(self._resume)
        card.mend_wanted.connect(self.mend_wanted)
        card.password_entered.connect(lambda password, code=group.code: self._unlock(code, password))
        card.folder_wanted.connect(lambda row, code=group.code: self._show_folder(code, row))
        self._cards[group.code] = card
        return card

    def _drop(self, code: str) -> None:
        card = self._cards.pop(code)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _clear(self) -> None:
        for code in list(self._cards):
            self._drop(code)
        self._parts.clear()
        self._groups_token = 0
        self._stack.setCurrentIndex(1)

    def _say_empty(self) -> None:
        if self._job is None:
            self._empty.setText(self.tr("Choose a job above."))
        else:
            done = wording.pages(self._job.counts.ended)
            self._empty.setText(self.tr("No errors. {0} so far.").format(done))
        if not self._cards:
            self._stack.setCurrentIndex(1)

    def _allow(self) -> None:
        orders = allowed(self._job) if self._job is not None else frozenset()
        for card in self._cards.values():
            card.allow(orders)

    def _ask_rows(self, code: str, offset: int) -> None:
        if self._job is not None:
            self._parts[self._reader.error_rows(self._job.job_id, code, offset, PART)] = (code, offset)

    def _rows_read(self, token: int, total: int, rows: tuple[ErrorRow, ...]) -> None:
        if token in self._parts:
            code, offset = self._parts.pop(token)
            card = self._cards.get(code)
            if card is not None:
                card.take_rows(offset, total, rows)
        elif token in self._retries:
            self._retry_part(*self._retries.pop(token), total, rows)
        elif token in self._folder_tokens:
            self._folder_tokens.discard(token)
            if rows:
                show_in_folder(rows[0].path)

    def _unlock(self, code: str, password: str) -> None:
        """Try a password on what failed for want of one."""
        if self._job is not None:
            self._queue.set_passwords(self._job.job_id, (password,))
            self._retry(code)

    def _retry(self, code: str) -> None:
        """Queue all pages of a cause again: their ids are read in parts first."""
        if self._job is not None:
            job_id = self._job.job_id
            self._retries[self._reader.error_rows(job_id, code, 0, _RETRY_PART)] = (job_id, code, [])

    def _retry_part(self, job_id: str, code: str, ids: list[int], total: int, rows: tuple[ErrorRow, ...]) -> None:
        ids.extend(row.page_id for row in rows)
        if rows and len(ids) < total:
            token = self._reader.error_rows(job_id, code, len(ids), _RETRY_PART)
            self._retries[token] = (job_id, code, ids)
        elif ids:
            self._queue.retry_pages(job_id, tuple(ids))

    def _resume(self) -> None:
        if self._job is not None:
            self._queue.resume(self._job.job_id)

    def _show_folder(self, code: str, row: ErrorRow | None) -> None:
        if row is not None:
            show_in_folder(row.path)
        elif self._job is not None:
            self._folder_tokens.add(self._reader.error_rows(self._job.job_id, code, 0, 1))
