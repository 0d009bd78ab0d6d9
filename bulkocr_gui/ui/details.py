"""The lower half of the window: Files, Text, Errors and Activity of the chosen job."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from bulkocr_gui.jobs.model import DocumentState
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.files_tab import FilesTab
from bulkocr_gui.ui.job_end_bar import JobEndBar
from bulkocr_gui.ui.late_pages import LatePage

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.ui.activity_tab import ActivityTab
    from bulkocr_gui.ui.errors_tab import ErrorsTab
    from bulkocr_gui.ui.ports import Pictures
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.text_tab import TextTab
    from bulkocr_gui.ui.theme import Theme

HEAD_HEIGHT = 45


class Tab(IntEnum):
    """The tabs in their order."""

    FILES = 0
    TEXT = 1
    ERRORS = 2
    ACTIVITY = 3


class Details(QWidget):
    """Tabs over the chosen job, with the filter of the file table beside them; all but the files are made late."""

    def __init__(
        self, queue: Queue, reader: Reader, pictures: Pictures, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Show nothing until a job is chosen."""
        super().__init__(parent)
        self._theme = theme
        self._row: JobRow | None = None
        self.files = FilesTab(queue, reader, theme)
        self.end = JobEndBar(theme)
        self.tabs = QTabBar()
        self.tabs.setObjectName("detailTabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.setAccessibleName(self.tr("Details of the chosen job"))
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for title in (self.tr("Files"), self.tr("Text"), self.tr("Errors"), self.tr("Activity")):
            self.tabs.addTab(title)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.files)
        self.tabs.currentChanged.connect(self._tab_changed)

        self.filter = QLineEdit()
        self.filter.setObjectName("fileFilter")
        self.filter.setPlaceholderText(self.tr("Filter files"))
        self.filter.setAccessibleName(self.tr("Filter files by name or note"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAcceptDrops(False)
        self.filter.setFixedWidth(200)
        glass = QAction(self.filter)
        theme.tint(glass, "search", "text2", 16)
        self.filter.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.states = QComboBox()
        self.states.setObjectName("fileStates")
        self.states.setAccessibleName(self.tr("Show files with this status"))
        self.states.addItem(self.tr("All statuses"), None)
        for state in DocumentState:
            self.states.addItem(wording.file_word(state), state)
        self.states.setIconSize(QSize(16, 16))
        self.states.setFixedWidth(max(150, self.states.sizeHint().width()))
        self.filter.textChanged.connect(self._narrow)
        self.states.currentIndexChanged.connect(self._narrow)
        focus = QShortcut(QKeySequence("Ctrl+Shift+F"), self)
        self.filter.setToolTip(f"{self.filter.accessibleName()} (Ctrl+Shift+F)")
        focus.setContext(Qt.ShortcutContext.WindowShortcut)
        focus.setWhatsThis(self.tr("Filter files by name or note"))
        focus.activated.connect(self.focus_filter)
        for place in range(len(Tab)):
            jump = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self)
            jump.setWhatsThis(self.tr("Show {0}").format(self.tabs.tabText(place)))
            jump.activated.connect(lambda place=place: self.tabs.setCurrentIndex(place))

        head = QFrame()
        head.setObjectName("detailsHead")
        head.setFixedHeight(theme.measure(HEAD_HEIGHT))
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch()
        row.addWidget(self.filter)
        row.addWidget(self.states)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.end)
        layout.addWidget(head)
        layout.addWidget(self._pages, 1)

        self.files.text_wanted.connect(lambda: self.show_tab(Tab.TEXT))
        self.late_text = LatePage(self._pages, lambda: self._make_text(queue, reader, pictures), self.states)
        self.late_errors = LatePage(self._pages, lambda: self._make_errors(queue, reader), self.states)
        self.late_activity = LatePage(self._pages, lambda: self._make_activity(queue, reader), self.states)

    @property
    def text(self) -> TextTab:
        """A page's picture and what was read of it."""
        return self.late_text.page()

    @property
    def errors(self) -> ErrorsTab:
        """What failed."""
        return self.late_errors.page()

    @property
    def activity(self) -> ActivityTab:
        """What happened."""
        return self.late_activity.page()

    def _make_text(self, queue: Queue, reader: Reader, pictures: Pictures) -> TextTab:
        from bulkocr_gui.ui.correction_bar import PageEditing  # noqa: PLC0415 - as late as it is made
        from bulkocr_gui.ui.text_tab import TextTab  # noqa: PLC0415

        made = TextTab(reader, pictures, self._theme, self.files)
        made.other_wanted.connect(queue.use_other_reading)
        PageEditing(made.view, made.corrections, queue, made.turner.read_again)
        made.page_wanted.connect(lambda page: self.open_page(page.document_id, page.listed_as, page.place, ()))
        made.show_job(self._row)
        made.show_file(self.files.file())
        self.files.file_chosen.connect(made.show_file)
        return made

    def _make_errors(self, queue: Queue, reader: Reader) -> ErrorsTab:
        from bulkocr_gui.ui.errors_tab import ErrorsTab  # noqa: PLC0415

        made = ErrorsTab(queue, reader, self._theme)
        made.show_job(self._row)
        return made

    def _make_activity(self, queue: Queue, reader: Reader) -> ActivityTab:
        from bulkocr_gui.ui.activity_tab import ActivityTab  # noqa: PLC0415

        made = ActivityTab(queue, reader, self._theme)
        made.show_job(self._row)
        return made

    def show_job(self, row: JobRow | None) -> None:
        """Show a job in all tabs; called again whenever its row changes."""
        self._row = row
        self.end.show_job(row)
        for late in (self.late_text, self.late_errors, self.late_activity):
            if late.made is not None:
                late.made.show_job(row)
        # Last: the text follows the file that is chosen now.
        self.files.show_job(row)
        self._count_errors(row.counts.failed if row is not None else 0)

    def show_tab(self, tab: Tab) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(tab)

    def open_page(self, document_id: int, listed_as: int, place: int, words: tuple[int, ...]) -> None:
        """Show one page of the job that was chosen just now.

        Args:
            document_id: the page's document.
            listed_as: the document's place in the listing, from 0.
            place: of the page among the document's, from 0.
            words: places of its words that are to be in sight.
        """
        self.filter.clear()
        self.states.setCurrentIndex(0)
        self.files.choose(listed_as)
        self.text.expect(document_id, place, words)
        self.show_tab(Tab.TEXT)

    def focus_filter(self) -> None:
        """Let the user type a part of a file's name."""
        self.show_tab(Tab.FILES)
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _tab_changed(self, place: int) -> None:
        made: tuple[Callable[[], QWidget], ...] = (
            lambda: self.files,
            self.late_text.page,
            self.late_errors.page,
            self.late_activity.page,
        )
        self._pages.setCurrentWidget(made[place]())
        self.filter.setVisible(place == Tab.FILES)
        self.states.setVisible(place == Tab.FILES)

    def _narrow(self) -> None:
        state = self.states.currentData()
        self.files.narrow(self.filter.text(), None if state is None else DocumentState(state))

    def _count_errors(self, failed: int) -> None:
        title = self.tr("Errors")
        wanted = f"{title}  {wording.number(failed)}" if failed else title
        if self.tabs.tabText(Tab.ERRORS) != wanted:
            self.tabs.setTabText(Tab.ERRORS, wanted)
