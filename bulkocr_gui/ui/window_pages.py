"""Which page the window shows, the pages that are made late, and the ways there and back. A base of the window."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

from bulkocr_gui.ui.details import Tab
from bulkocr_gui.ui.late_pages import LatePage
from bulkocr_gui.ui.mending import Mend
from bulkocr_gui.ui.settings_sections import Section

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bulkocr_gui.desktop.preferences import PreferenceStore
    from bulkocr_gui.processing.finder import SearchHit
    from bulkocr_gui.processing.presets import Presets
    from bulkocr_gui.ui.details import Details
    from bulkocr_gui.ui.drop_area import DropArea
    from bulkocr_gui.ui.engine_state import EngineState
    from bulkocr_gui.ui.job_model import JobModel
    from bulkocr_gui.ui.job_table import JobTable
    from bulkocr_gui.ui.models_port import Models
    from bulkocr_gui.ui.new_job_sheet import NewJobSheet
    from bulkocr_gui.ui.ports import CloudAccount, Pictures, Settings
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.review_view import ReviewView
    from bulkocr_gui.ui.search_view import SearchView
    from bulkocr_gui.ui.settings_view import SettingsView
    from bulkocr_gui.ui.status_line import StatusLine
    from bulkocr_gui.ui.theme import Theme
    from bulkocr_gui.ui.toolbar import JobActions, JobToolBar
    from bulkocr_gui.ui.window_place import WindowPlace


class WindowPages(QMainWindow):
    """The jobs with their details, or one page in their place. Its parts are made by the window itself."""

    log_wanted = Signal()
    """The log, outside the window."""

    pages: QStackedWidget
    splitter: QSplitter
    drop_area: DropArea
    table: JobTable
    details: Details
    jobs: JobModel
    job_actions: JobActions
    tool_bar: JobToolBar
    status_line: StatusLine
    engine: EngineState
    theme: Theme
    presets: Presets
    _place: WindowPlace

    def _prepare_pages(
        self,
        queue: Queue,
        reader: Reader,
        settings: Settings,
        *,
        account: CloudAccount,
        pictures: Pictures,
        preferences: PreferenceStore,
        models: Models,
    ) -> None:
        """Have the late pages ready to be made; the stack holds the jobs by now."""
        self._left_for_settings: QWidget | None = None
        self._left_for_search: QWidget | None = None
        self._awaited = ""
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

    def _late_work(self) -> Iterator[Callable[[], object]]:
        """What makes them and the tabs piece by piece, in the order in which they are likely to be wanted."""
        late = (
            ("text_tab", self.details.late_text),
            ("errors_tab", self.details.late_errors),
            ("activity_tab", self.details.late_activity),
            ("new_job_sheet", self._sheet),
            ("settings_view", self.late_settings),
            ("review_view", self._review_view),
            ("search_view", self._search_view),
        )
        for module, each in late:
            yield partial(import_module, f"bulkocr_gui.ui.{module}")
            yield each.make
            yield each.page

    # What others ask of it

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
        if (text := self.details.late_text.made) is not None:
            text.words.search("")
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

    def _show_errors(self, job_id: str) -> None:
        if self._sheet.is_it(self.pages.currentWidget()):
            self.sheet.cancel()
        self._show_main_page()
        self.table.choose(job_id)
        self.details.show_tab(Tab.ERRORS)
