"""The window: puts the parts together and passes the user's wishes on to the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

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
from bulkocr_gui.ui.late_pages import LatePage, MadeMeanwhile
from bulkocr_gui.ui.mending import Mend
from bulkocr_gui.ui.notice_banner import NoticeBanner
from bulkocr_gui.ui.notices import Notices
from bulkocr_gui.ui.question_bar import QuestionBar
from bulkocr_gui.ui.regions import Regions
from bulkocr_gui.ui.settings_sections import Section
from bulkocr_gui.ui.shortcut_sheet import ShortcutSheet
from bulkocr_gui.ui.source_entry import SourceEntry
from bulkocr_gui.ui.status_line import StatusLine
from bulkocr_gui.ui.theme import Theme
from bulkocr_gui.ui.toolbar import JobActions, JobToolBar
from bulkocr_gui.ui.window_place import WindowPlace

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bulkocr_gui.desktop.preferences import PreferenceStore
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.processing.finder import SearchHit
    from bulkocr_gui.ui.models_port import Models
    from bulkocr_gui.ui.new_job_sheet import NewJobSheet
    from bulkocr_gui.ui.ports import CloudAccount, Pictures, Settings
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.review_view import ReviewView
    from bulkocr_gui.ui.search_view import SearchView
    from bulkocr_gui.ui.settings_view import SettingsView


class MainWindow(QMainWindow):
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

    log_wanted = Signal()
    """The log, outside the window."""

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
        self._awaited = ""
        self._closing_window = False
        self.theme = Theme(self)
        self.theme.follow(preferences)
        if QApplication.style().objectName() != "fusion":
            QApplication.setStyle("Fusion")
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
        self._left_for_settings: QWidget | None = None
        self._left_for_search: QWidget | None = None
        self.status_line = StatusLine(queue, self.engine, self.theme)
        self.closing = Closing(queue, self.question, self)
        self.keys = ShortcutSheet(self.theme, self)
        self._lay_out()
        self._sheet = LatePage(
            self.pages,
            lambda: self._make_sheet(queue, reader, settings, account=account, preferences=preferences),
            self.drop_area,
        )
        self.late_settings = LatePage(
            self.pages,
            lambda: self._make_settings(queue, reader, account, preferences=preferences, models=models),
            self.drop_area,
        )
        self._search_view = LatePage(self.pages, lambda: self._make_search_view(queue, reader), self.drop_area)
        self._review_view = LatePage(
            self.pages, lambda: self._make_review_view(queue, reader, pictures), self.drop_area
        )
        self._meanwhile: MadeMeanwhile | None = None
        self._connect()
        self._ring = FocusRing(self.theme, self)
        Regions(self, self._regions)
        self.theme.dress(self)
        self._place = WindowPlace(self, self.splitter, self.details.text.bar.thumbs, settings)
        self._show_main_page()

    # What others ask of it

    def open_sources(self, paths: Sequence[Path]) -> None:
        """Open the New-job sheet on files and folders."""
        self.sources.open(paths)

    def open_settings(self, section: Section | None = None) -> None:
        """Show the settings; None is the section that was shown last."""
        page = self.pages.currentWidget()
        if section is not None:
            self.settings_view.sections.setCurrentRow(section)
        if not self.late_settings.is_it(page):
            self._left_for_settings = page
            self.pages.setCurrentWidget(self.settings_view)
        back_to_sheet = self._sheet.is_it(self._left_for_settings)
        self.settings_view.begin(self.tr("New &job") if back_to_sheet else self.tr("&Jobs"))

    def mend(self, mend: Mend) -> None:
        """Lead to where something is mended."""
        sections = {
            Mend.PERFORMANCE: Section.PERFORMANCE,
            Mend.BEHAVIOUR: Section.BEHAVIOUR,
            Mend.PROVIDER: Section.PROVIDERS,
            Mend.COSTS: Section.COSTS,
            Mend.PRIVACY: Section.PRIVACY,
        }
        if mend is Mend.LOG:
            self.log_wanted.emit()
        else:
            self.open_settings(sections[mend])

    def open_review(self) -> None:
        """Show the pages that are to be looked at, those of the chosen job; shown already, leave them."""
        if self._review_view.is_it(self.pages.currentWidget()):
            self.review_view.leave()
            return
        job = self.table.job()
        self.pages.setCurrentWidget(self.review_view)
        self.review_view.begin(tuple(self.jobs.jobs()), job.job_id if job is not None else "")

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
        self.details.text.words.hit_page_wanted.connect(self._open_next_hit)
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
        self.details.errors.mend_wanted.connect(self.mend)
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

    # The pages that are made late, with all that only they need

    @property
    def sheet(self) -> NewJobSheet:
        """The New-job sheet."""
        return self._sheet.page()

    @property
    def settings_view(self) -> SettingsView:
        """The settings."""
        return self.late_settings.page()

    @property
    def search_view(self) -> SearchView:
        """What a search found."""
        return self._search_view.page()

    @property
    def review_view(self) -> ReviewView:
        """The pages that are to be looked at."""
        return self._review_view.page()

    def _make_settings(
        self, queue: Queue, reader: Reader, account: CloudAccount, *, preferences: PreferenceStore, models: Models
    ) -> SettingsView:
        from bulkocr_gui.ui.settings_view import SettingsView  # noqa: PLC0415 - as late as it is made

        made = SettingsView(queue, reader, account, self.theme, preferences=preferences, models=models)
        made.left.connect(self._leave_settings)
        made.languages_changed.connect(self.engine.ask_again)
        return made

    def _make_sheet(
        self,
        queue: Queue,
        reader: Reader,
        settings: Settings,
        *,
        account: CloudAccount,
        preferences: PreferenceStore,
    ) -> NewJobSheet:
        from bulkocr_gui.ui.new_job_sheet import NewJobSheet  # noqa: PLC0415

        made = NewJobSheet(
            queue,
            reader,
            self.engine,
            settings,
            self.theme,
            account=account,
            preferences=preferences,
            presets=self.presets,
        )
        made.left.connect(self._show_main_page)
        made.started.connect(self._await_job)
        made.away_planned.connect(self.status_line.plan_away)
        made.languages_wanted.connect(self._get_languages)
        made.settings_wanted.connect(lambda: self.open_settings(Section.PROVIDERS))
        return made

    def _make_search_view(self, queue: Queue, reader: Reader) -> SearchView:
        from bulkocr_gui.ui.search_view import SearchView  # noqa: PLC0415

        made = SearchView(queue, reader, self.theme)
        made.left.connect(self._leave_search)
        made.opened.connect(self._open_hit)
        return made

    def _make_review_view(self, queue: Queue, reader: Reader, pictures: Pictures) -> ReviewView:
        from bulkocr_gui.ui.review_view import ReviewView  # noqa: PLC0415

        made = ReviewView(queue, reader, pictures, self.theme)
        made.left.connect(self._show_main_page)
        return made

    # Which page is shown

    def _regions(self) -> tuple[QWidget, ...]:
        page = self.pages.currentWidget() or self.drop_area
        within = (self.table, self.details) if page is self.splitter else (page,)
        return (self.tool_bar, self.countdown, self.question, self.banner, *within)

    def _is_among_jobs(self) -> bool:
        return self.pages.currentWidget() in (self.drop_area, self.splitter)

    def _show_main_page(self) -> None:
        page: QWidget = self.splitter if self.jobs.rowCount() else self.drop_area
        if self.pages.currentWidget() is not page:
            self.pages.setCurrentWidget(page)
            target: QWidget = self.table if page is self.splitter else self.drop_area
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        if page is self.splitter and not self._place.is_shared:
            self._share_room()
        if page is self.splitter and self.table.job() is None and (first := self.jobs.job(0)) is not None:
            self.table.choose(first.job_id)

    def _share_room(self) -> None:
        """The table as high as its jobs, up to a half; the rest to the details."""
        whole = max(self.splitter.height(), 400)
        top = min(max(self.table.wanted_height(), self.theme.measure(30 + 4 * 52 + 2)), whole // 2)
        self._place.share(top, whole)

    def _settings_wanted(self, wanted: bool) -> None:
        if wanted:
            self.open_settings()
        else:
            self._leave_settings()

    def _leave_settings(self) -> None:
        """Back to where the user was; a sheet still has what was set in it."""
        if self._sheet.is_it(self._left_for_settings):
            self.pages.setCurrentWidget(self.sheet)
            self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._show_main_page()

    def _get_languages(self, text: str) -> None:
        """Where languages come from that are not here; the way back leads to the sheet."""
        self.open_settings(Section.LANGUAGES)
        self.settings_view.want_languages(text)

    def _search(self, query: str) -> None:
        """Show what a query finds, in place of what is shown; an empty one ends the search."""
        page = self.pages.currentWidget()
        if not query:
            if self._search_view.is_it(page):
                self._leave_search()
            return
        if not self._search_view.is_it(page):
            self._left_for_search = page
            self.pages.setCurrentWidget(self.search_view)
        self.search_view.search(query)

    def _enter_found(self) -> None:
        self.search_view.enter()

    def _leave_search(self) -> None:
        """Back to where the user was; the search is forgotten."""
        self.tool_bar.search.forget()
        if self._search_view.made is not None:
            self._search_view.made.end()
        self.details.text.words.search("")
        back, self._left_for_search = self._left_for_search, None
        if not self._search_view.is_it(self.pages.currentWidget()):
            back = self.pages.currentWidget()
        if back is not None and (self.late_settings.is_it(back) or self._sheet.is_it(back)):
            self.pages.setCurrentWidget(back)
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._show_main_page()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_hit(self, hit: SearchHit) -> None:
        """Show a page that was found. The search stays in its field: Enter there leads back to it."""
        if self._sheet.is_it(self._left_for_search):
            self.sheet.cancel()
        self._show_main_page()
        self.table.choose(hit.job_id)
        self.details.text.words.search(self.search_view.model.query)
        self.details.open_page(hit.document_id, hit.place, hit.page_place, hit.hits.words)

    def _open_next_hit(self, step: int) -> None:
        if not self.search_view.open_beside(step):
            self.details.text.words.hit_bar.say_end(step)

    def _page_changed(self) -> None:
        shown = self.late_settings.is_it(self.pages.currentWidget())
        self.job_actions.settings.setChecked(shown)
        if not shown and self.late_settings.made is not None:
            self.late_settings.made.end()

    def _open_sheet(self, sources: tuple[Path, ...], output: Path | None) -> None:
        self.pages.setCurrentWidget(self.sheet)
        self.sheet.open_sources(sources, output)

    def _rows_changed(self, _rows: object) -> None:
        self.status_line.show_jobs(self.jobs.jobs())
        if self._is_among_jobs():
            self._show_main_page()
        if self._awaited and self.jobs.row_of(self._awaited) >= 0:
            self.table.choose(self._awaited)
            self._awaited = ""

    def _await_job(self, job_id: str) -> None:
        self._awaited = job_id
        self._rows_changed(())

    def _job_chosen(self, row: JobRow | None) -> None:
        self.job_actions.show_job(row)
        self.details.show_job(row)

    def _open_details(self) -> None:
        self.details.show_tab(Tab.FILES)
        self.details.files.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_errors(self, job_id: str) -> None:
        if self._sheet.is_it(self.pages.currentWidget()):
            self.sheet.cancel()
        self._show_main_page()
        self.table.choose(job_id)
        self.details.show_tab(Tab.ERRORS)

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
            late = (self._sheet, self.late_settings, self._review_view, self._search_view)
            self._meanwhile = MadeMeanwhile([each.page for each in late], self)

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
