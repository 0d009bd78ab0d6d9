"""What paid pages cost this month: a total, what nobody knows for certain, and the jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import label
from bulkocr_gui.ui.painting import LEFT, RIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from bulkocr_gui.jobs.spending import JobSpending, Spending
    from bulkocr_gui.ui.ports import CloudAccount
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.theme import Theme

_AGAIN_MS = 1000
"""A running job changes its row ten times a second; its costs are asked for less often."""
_ROWS_SHOWN = 8
_ROW_HEIGHT = 30
_COLUMN_WIDTHS = (90, 130, 100)


class Ledger(QWidget):
    """`ledger`: follows the store while it is on the screen."""

    def __init__(self, queue: Queue, reader: Reader, account: CloudAccount, provider_id: str, theme: Theme) -> None:
        """Ask when first shown."""
        super().__init__()
        self.setObjectName("clear")
        self._reader = reader
        self._account = account
        self._provider = provider_id
        self._theme = theme
        self._token: int | None = None
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._ask)
        self.total = label("", "total")
        self.total.setObjectName("ledgerTotal")
        self.counts = label("", "empty", wrap=True)
        self.counts.setObjectName("ledgerCounts")
        self.uncertain = label("", "second", wrap=True)
        self.uncertain.setObjectName("ledgerUncertain")
        self.table = self._table()
        words = QVBoxLayout()
        words.setContentsMargins(16, 12, 16, 14)
        words.setSpacing(4)
        for each in (self.total, self.counts, self.uncertain):
            words.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(words)
        layout.addWidget(self.table)
        queue.rows_changed.connect(self._may_have_changed)
        queue.tested.connect(self._may_have_changed)
        account.changed.connect(self._may_have_changed)
        reader.spending_read.connect(self._read)
        self.counts.setText(self.tr("Adding up…"))
        self.table.hide()

    def _table(self) -> QTableWidget:
        theme = self._theme
        table = QTableWidget(0, 4)
        table.setObjectName("ledgerJobs")
        table.setAccessibleName(self.tr("Cost of each job this month"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.measure(_ROW_HEIGHT))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFixedHeight(theme.measure(_ROW_HEIGHT))
        for place, width in enumerate(_COLUMN_WIDTHS, start=1):
            table.setColumnWidth(place, theme.measure(width))
        titles = (self.tr("Job"), self.tr("Pages"), self.tr("Possibly billed"), self.tr("Cost"))
        for place, title in enumerate(titles):
            item = QTableWidgetItem(title)
            item.setTextAlignment(_side(place))
            table.setHorizontalHeaderItem(place, item)
        return table

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew."""
        super().showEvent(event)
        self._ask()

    def _may_have_changed(self, *_what: object) -> None:
        if self.isVisible() and not self._again.isActive():
            self._again.start()

    def _ask(self) -> None:
        if self.isVisible():
            self._token = self._reader.spending(self._provider)

    def _read(self, token: int, spending: Spending) -> None:
        if token != self._token:
            return
        currency = self._account.settings().currency
        year, month = (int(part) for part in spending.month.split("-"))
        name = QLocale().toString(QDate(year, month, 1), "MMMM yyyy")
        self.total.setText(self.tr("{0} in {1}").format(wording.money(spending.cost, currency), name))
        self.counts.setText(self._counted(spending))
        self.uncertain.setText(self._explained(spending))
        self.uncertain.setVisible(bool(spending.charged))
        self._fill(spending.jobs, currency)

    def _counted(self, spending: Spending) -> str:
        if not spending.charged:
            return self.tr("No paid pages this month.")
        parts = [wording.pages(spending.charged)]
        if spending.uncertain:
            parts.append(self.tr("{0} of them possibly billed").format(wording.number(spending.uncertain)))
        if spending.reserved:
            parts.append(self.tr("{0} under way now").format(wording.number(spending.reserved)))
        free = self._account.settings().free_pages
        if free:
            parts.append(self.tr("the first {0} are free").format(wording.number(free)))
        return wording.DOT.join(parts)

    def _explained(self, spending: Spending) -> str:
        if not spending.uncertain:
            return self.tr(
                "No page is in doubt. After a crash or a time-out, at most the pages that were under way "
                "are billed twice."
            )
        return self.tr(
            "Possibly billed: after a time-out or a crash nobody knows whether Google had recognised the pages "
            "that were under way. They count as billed here. When they are sent again, at most those pages are "
            "billed twice."
        )

    def _fill(self, jobs: tuple[JobSpending, ...], currency: str) -> None:
        table, theme = self.table, self._theme
        chosen = table.currentRow()
        table.setRowCount(len(jobs))
        for row, job in enumerate(jobs):
            uncertain = wording.number(job.uncertain) if job.uncertain else wording.DASH
            texts = (
                job.name or self.tr("Tests of the connection"),
                wording.number(job.charged),
                uncertain,
                wording.money(job.cost, currency),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setFont(theme.font(13, 400, tabular=column > 0))
                item.setTextAlignment(_side(column))
                item.setToolTip(text if column == 0 else "")
                table.setItem(row, column, item)
        if 0 <= chosen < len(jobs):
            table.setCurrentCell(chosen, 0)
        shown = min(len(jobs), _ROWS_SHOWN)
        table.setFixedHeight(theme.measure(_ROW_HEIGHT) * (shown + 1) + 6)
        table.setVisible(bool(jobs))


def _side(column: int) -> Qt.AlignmentFlag:
    """Names at the left, numbers at the right."""
    return RIGHT if column else LEFT
