"""Asks what the price of a new job depends on: pages recognised before, and what the month cost until now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bulkocr_gui.ui.price import Estimate

if TYPE_CHECKING:
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.jobs.spending import Spending
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.reader_port import Reader

_PATIENCE_MS = 250
"""Options are turned one after another: earlier results are counted once they stand still."""


class PriceInquiry(QObject):
    """Keeps the latest answers. Those to an older question are left out."""

    changed = Signal()

    def __init__(self, queue: Queue, reader: Reader, parent: QObject | None = None) -> None:
        """Nothing is asked yet."""
        super().__init__(parent)
        self._queue = queue
        self._reader = reader
        self._question: tuple[int, str, JobOptions] | None = None
        self._asked: tuple[int, str, JobOptions] | None = None
        self._known: int | None = None
        self._spending_token = -1
        self._spending_of = ""
        self._spending: Spending | None = None
        self._count = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._count.timeout.connect(self._ask)
        queue.known_pages.connect(self._counted)
        reader.spending_read.connect(self._read)

    def ask_spending(self, provider_id: str) -> None:
        """Ask what the month cost until now."""
        if provider_id != self._spending_of:
            self._spending = None
        self._spending_of = provider_id
        self._spending_token = self._reader.spending(provider_id)

    def ask_known(self, token: int | None, provider_id: str, options: JobOptions) -> None:
        """Ask how many pages of a finished preview cost nothing; None as the preview asks nothing."""
        question = (token, provider_id, options) if token is not None and options.reuse else None
        if question == self._question:
            return
        self._question = question
        self._known = None
        if question is None:
            self._count.stop()
        else:
            self._count.start()

    @property
    def counting(self) -> bool:
        """Whether the answer on earlier results is awaited."""
        return self._question is not None and self._known is None

    def estimate(self, provider_id: str, pages: int) -> Estimate | None:
        """The price of so many pages; None for a provider that is free."""
        tariff = self._queue.tariff(provider_id)
        if tariff is None:
            return None
        spending = self._spending if self._spending_of == provider_id else None
        return Estimate(tariff, pages, self._known or 0, spending)

    def _ask(self) -> None:
        if self._question is None:
            return
        self._asked = self._question
        self._queue.count_known(*self._question)

    def _counted(self, token: int, known: int) -> None:
        if self._question is not None and self._asked == self._question and token == self._question[0]:
            self._known = known
            self.changed.emit()

    def _read(self, token: int, spending: Spending) -> None:
        if token == self._spending_token:
            self._spending = spending
            self.changed.emit()
