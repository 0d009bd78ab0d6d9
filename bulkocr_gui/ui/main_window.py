"""The window: puts the parts together and passes the user's wishes on to the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QCloseEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from bulkocr_gui.processing.presets import Presets
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.closing import Closing
from bulkocr_gui.ui.countdown_bar import CountdownBar
from bulkocr_gui.ui.desktop_notice import DesktopNotice
from bulkocr_gui.ui.details import Details, Tab
from bulkocr_gui.ui.drop_area import DropArea
from bulkocr_gui.ui.engine_state import EngineState
from bulkocr_gui.ui.exporting import Exporting
from bulkocr_gui.ui.focus_ring import FocusRing
from bulkocr_gui.ui.icons import program_icon
from bulkocr_gui.ui.job_model import JobModel
from bulkocr_gui.ui.job_table import JobTable
from bulkocr_gui.ui.late_pages import MadeMeanwhile
from bulkocr_gui.ui.notice_banner import NoticeBanner
from bulkocr_gui.ui.notices import Notices
from bulkocr_gui.ui.question_bar import QuestionBar
from bulkocr_gui.ui.regions import Regions
from bulkocr_gui.ui.shortcut_sheet import ShortcutSheet
from bulkocr_gui.ui.source_entry import SourceEntry
from bulkocr_gui.ui.status_line import StatusLine
from bulkocr_gui.ui.theme import Theme
from bulkocr_gui.ui.toolbar import JobActions, JobToolBar
from bulkocr_gui.ui.window_pages import WindowPages
from bulkocr_gui.ui.window_place import WindowPlace

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bulkocr_gui.desktop.preferences import PreferenceStore
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.ui.models_port import Models
    from bulkocr_gui.ui.ports import CloudAccount, Pictures, Settings
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.reader_port import Reader


class MainWindow(WindowPages):
    """Everything the user sees.

    Args:
        queue: the jobs.
        reader: questions about stored jobs.
        settings: what is remembered.
        samples: folder of the sample scans.
        account: of the providers that send pages away.
        pictures: of pages, to be looked at.
        preferences: the user's.
        models: of languages.
    """

    def __init__(
        self,
        queue: Queue,
        reader: Reader,
        settings: Settings,
        samples: Path,
        *,
        account: CloudAccount,
        pictures: Pictures,
        preferences: PreferenceStore,
        models: Models,
    ) -> None:
        """Build the window; the caller shows it."""
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Bulk OCR"))
        self.setWindowIcon(program_icon())
        self.setMinimumSize(960, 600)
        self._queue = queue
        if QApplication.style().objectName() != "fusion":
            QApplication.setStyle("Fusion")
        self.theme = Theme(self)
        self.theme.follow(preferences)
        # Before there is anything in it: all that is made without a style sheet would be styled once more.
        self.theme.dress(self)
        self.engine = EngineState(queue, self)
        self.sources = SourceEntry(self, settings, samples)
        self.job_actions = JobActions(queue, self.theme, self)
        self.tool_bar = JobToolBar(self.job_actions, self.theme, self)
        self.addToolBar(self.tool_bar)
        self.banner = NoticeBanner(self.theme)
        self.question = QuestionBar(self.theme)
        self.countdown = CountdownBar(self.theme)
        self.notices = Notices(queue, self.banner, self)
        self._exporting = Exporting(queue, self.notices, self)
        self.desktop_notice = DesktopNotice(self, queue)
        self.jobs = JobModel(queue, self)
        self.table = JobTable(self.jobs, self.theme)
        self.details = Details(queue, reader, pictures, self.theme)
        self.drop_area = DropArea(self.engine, self.theme, samples.is_dir())
        self.presets = Presets(settings)
        self.status_line = StatusLine(queue, self.engine, self.theme)
        self.closing = Closing(queue, self.question, self)
        self.keys = ShortcutSheet(self.theme, self)
        self._lay_out()
        self._prepare_pages(
            queue, reader, settings, account=account, pictures=pictures, preferences=preferences, models=models
        )
        self._meanwhile: MadeMeanwhile | None = None
        self._connect()
        self._ring = FocusRing(self.theme, self)
        Regions(self, self._regions)
        self._place = WindowPlace(self, self.splitter, settings)
        self.details.late_text.when_made(lambda text: self._place.keep_thumbs(text.bar.thumbs))
        self._show_main_page()

    # What others ask of it

    def open_sources(self, paths: Sequence[Path]) -> None:
        """Open the New-job sheet on files and folders."""
        self.sources.open(paths)

    def raise_window(self) -> None:
        """Bring the window to the front: the program was started a second time."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    # How it is built

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setObjectName("mainSplitter")
        self.splitter.setHandleWidth(4)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.table.setMinimumHeight(self.theme.measure(84))
        self.details.setMinimumHeight(self.theme.measure(160))
        self.pages = QStackedWidget()
        for page in (self.drop_area, self.splitter):
            self.pages.addWidget(page)
        central = QWidget()
        central.setObjectName("page")
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.countdown)
        layout.addWidget(self.question)
        layout.addWidget(self.banner)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.status_line)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        actions = self.job_actions
        self.sources.wanted.connect(self._open_sheet)
        self.sources.aimed.connect(self.drop_area.aim)
        actions.add_folder_wanted.connect(self.sources.choose_folder)
        actions.add_files_wanted.connect(self.sources.choose_files)
        actions.removal_wanted.connect(self._ask_removal)
        actions.export_wanted.connect(self._exporting.begin)
        actions.joined_wanted.connect(self._exporting.begin_joined)
        actions.archive_wanted.connect(self._exporting.begin_archive)
        actions.report_wanted.connect(self._exporting.open_report)
        actions.settings_wanted.connect(self._settings_wanted)
        self.tool_bar.search.wanted.connect(self._search)
        self.tool_bar.search.left.connect(self._leave_search)
        self.tool_bar.search.entered.connect(self._enter_found)
        actions.review_wanted.connect(self.open_review)
        self.details.late_text.when_made(lambda text: text.words.hit_page_wanted.connect(self._open_next_hit))
        self.pages.currentChanged.connect(self._page_changed)
        self.drop_area.folder_wanted.connect(self.sources.choose_folder)
        self.drop_area.files_wanted.connect(self.sources.choose_files)
        self.drop_area.samples_wanted.connect(self.sources.open_samples)
        self.details.end.report_wanted.connect(actions.ask_report)
        self.details.end.results_wanted.connect(actions.open_results.trigger)
        self.table.chosen.connect(self._job_chosen)
        self.table.toggled.connect(actions.toggle)
        self.table.opened.connect(self._open_details)
        self.table.removal_wanted.connect(actions.ask_removal)
        self.table.menu_wanted.connect(lambda at: actions.context_menu().popup(at))
        self.notices.errors_wanted.connect(self._show_errors)
        self.notices.mend_wanted.connect(self.mend)
        self.details.late_errors.when_made(lambda errors: errors.mend_wanted.connect(self.mend))
        self.notices.arrived.connect(self.desktop_notice.say)
        self.desktop_notice.clicked.connect(self.raise_window)
        self._queue.rows_changed.connect(self._rows_changed)
        self._queue.rows_removed.connect(self._rows_changed)
        self.closing.ready.connect(self.close)
        actions.help_wanted.connect(self.keys.open_sheet)
        leave = QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self)
        leave.setWhatsThis(self.tr("Close the window; what runs is paused"))
        leave.activated.connect(self.close)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setWhatsThis(self.tr("New job with the files that were copied"))
        paste.activated.connect(self.sources.paste)

    def _regions(self) -> tuple[QWidget, ...]:
        page = self.pages.currentWidget() or self.drop_area
        within = (self.table, self.details) if page is self.splitter else (page,)
        return (self.tool_bar, self.countdown, self.question, self.banner, *within)

    def _job_chosen(self, row: JobRow | None) -> None:
        self.job_actions.show_job(row)
        self.details.show_job(row)

    def _open_details(self) -> None:
        self.details.show_tab(Tab.FILES)
        self.details.files.table.setFocus(Qt.FocusReason.TabFocusReason)

    # Questions

    def _ask_removal(self, row: JobRow) -> None:
        rest = row.counts.pages - row.counts.ended
        text = self.tr("The saved files stay where they are. The scans stay too.")
        if rest > 0:
            text = self.tr("{0} are not recognised yet. {1}").format(wording.pages(rest), text)
        self.question.ask(
            self.tr("Remove “{0}” from the list?").format(row.name),
            text,
            (self.tr("Keep it"), None),
            (self.tr("Remove job"), lambda: self._queue.remove(row.job_id)),
        )

    # Shown, and left

    def showEvent(self, event: QShowEvent) -> None:
        """Take the jobs that were loaded since the window was built."""
        super().showEvent(event)
        self.jobs.take(self._queue.rows())
        self._rows_changed(())
        page = self.pages.currentWidget()
        if self.focusWidget() is None and page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._meanwhile is None:
            self._meanwhile = MadeMeanwhile(self._late_work(), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window shows the middle actions as icons."""
        super().resizeEvent(event)
        self.tool_bar.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Pause what runs, then close."""
        self._place.remember()
        if self.closing.begin():
            event.accept()
            return
        self.closing.again()
        event.ignore()
