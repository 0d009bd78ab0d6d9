"""The New-job sheet: what was found, how to read it, where the text goes. Inside the window, never modal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.model import JobRequest
from bulkocr_gui.jobs.options import EngineMode, JobOptions
from bulkocr_gui.processing.intake import default_output
from bulkocr_gui.processing.presets import preset_of
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import button, label, line
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.engine_state import TESSERACT
from bulkocr_gui.ui.found_panel import FoundPanel
from bulkocr_gui.ui.job_choices import JobChoices
from bulkocr_gui.ui.languages import own_languages
from bulkocr_gui.ui.preset_picker import PresetPicker
from bulkocr_gui.ui.price_inquiry import PriceInquiry
from bulkocr_gui.ui.sheet_foot import SheetFoot
from bulkocr_gui.ui.sheet_listing import SheetListing
from bulkocr_gui.ui.shown_prices import ShownPrices

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bulkocr_gui.desktop.preferences import PreferenceStore
    from bulkocr_gui.processing.presets import Presets
    from bulkocr_gui.processing.provider_card import ProviderCard
    from bulkocr_gui.ui.engine_state import EngineState
    from bulkocr_gui.ui.ports import CloudAccount, Settings
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.theme import Theme

_WIDTH = 1120
_LANGUAGES_KEY = "new_job/languages"
_PROVIDER_KEY = "new_job/provider"
_USED_KEY = "new_job/used_languages"
_MOST_USED = 6


class NewJobSheet(QWidget):
    """`newJobSheet`: opened by a drop, a choice of files, or a second start of the program."""

    started = Signal(str)
    """Id of the job that was made."""
    left = Signal()
    """The sheet is no longer wanted."""
    away_planned = Signal(bool)
    """Whether the job as it is set now would send pages away."""
    languages_wanted = Signal(str)
    """A language that is not on this computer, as far as it is known which."""
    settings_wanted = Signal()
    """A provider cannot run as it is set up."""

    def __init__(
        self,
        queue: Queue,
        reader: Reader,
        engine: EngineState,
        settings: Settings,
        theme: Theme,
        *,
        account: CloudAccount,
        preferences: PreferenceStore,
        presets: Presets,
    ) -> None:
        """Begin without sources."""
        super().__init__()
        self.setObjectName("newJobSheet")
        self.setAccessibleName(self.tr("New job"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._queue = queue
        self._engine = engine
        self._settings = settings
        self._theme = theme
        self._sources: tuple[Path, ...] = ()
        self._passwords: tuple[str, ...] = ()
        self._sent_to: ProviderCard | None = None
        self.kept_presets = presets
        self.prices = PriceInquiry(queue, reader, self)
        self.choices = JobChoices(queue, engine, account, theme, preferences)
        self.recognise = self.choices.recognise
        self.price = self.choices.price
        self.languages = self.choices.languages
        self.save_to = self.choices.saving.save_to
        self.output = self.save_to.output
        self.more = self.choices.more
        self.listing = SheetListing(queue, self._listable, self)
        self._shown_prices = ShownPrices(queue, self.prices, self.choices)
        self._build()
        self.listing.changed.connect(self._show_found)
        stored = str(settings.value(_LANGUAGES_KEY, "") or "")
        self.languages.choose(tuple(stored.split("+")) if stored else ("eng",))
        self.languages.more_wanted.connect(self.languages_wanted)
        self.recognise.settings_wanted.connect(self.settings_wanted)
        self.recognise.changed.connect(self._provider_changed)
        account.changed.connect(self._provider_changed)
        self.choices.changed.connect(self._options_changed)
        self.found.which.changed.connect(self._options_changed)
        self.found.password_entered.connect(self._add_password)
        self.found.passwords_forgotten.connect(lambda: self._know_passwords(()))
        self.prices.changed.connect(self._judge)
        self._provider_changed()

    # What it is asked

    def open_sources(self, sources: Sequence[Path], output: Path | None = None) -> None:
        """Show what the sources hold. Sources that come while the sheet is open are added.

        Args:
            sources: files and folders.
            output: where the results go, where it is not beside the first source.
        """
        kept = self._sources
        self.listing.end()
        if not kept:
            self._passwords = ()
            self.found.begin()
            self.choices.begin(self._settings)
            self.languages.suggest(tuple(dict.fromkeys((*self._used_languages(), *own_languages()))))
            self.recognise.want(str(self._settings.value(_PROVIDER_KEY, "") or TESSERACT))
            self.save_to.begin(output)
        self._sources = tuple(dict.fromkeys((*kept, *sources)))
        if output is not None:
            self.save_to.begin(output)
            self.save_to.show_folder(output)
        elif not self.save_to.touched:
            self.save_to.show_folder(default_output(self._sources))
        self.listing.begin(self.request())
        self._engine.ask(EngineMode.BUILT_IN, EngineMode.INSTALLED, tesseract_path=self.more.path.text().strip())
        self.recognise.ask()
        self._show_found()
        self.choices.verticalScrollBar().setValue(0)  # what it costs is in view before Enter starts
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # here Enter starts and Esc leaves

    def request(self) -> JobRequest:
        """The job as it is set now."""
        return JobRequest(
            self._sources,
            self.save_to.folder(),
            self.recognise.provider().provider_id,
            options=self._options(),
            passwords=self._passwords,
        )

    def start(self, start_now: bool) -> None:
        """Make the job: at once, or at its turn."""
        if not self.foot.start.isEnabled():
            return
        if not self.choices.detects():
            self._settings.set_value(_LANGUAGES_KEY, "+".join(self.languages.chosen()))
            used = tuple(dict.fromkeys((*self.languages.chosen(), *self._used_languages())))
            self._settings.set_value(_USED_KEY, "+".join(used[:_MOST_USED]))
        self._settings.set_value(_PROVIDER_KEY, self.recognise.key())
        self.choices.remember(self._settings)
        job_id = self._queue.create(self.request(), start_now=start_now)
        self._end()
        self.started.emit(job_id)

    def _used_languages(self) -> tuple[str, ...]:
        """Of earlier jobs, those of the last one first."""
        return tuple(filter(None, str(self._settings.value(_USED_KEY, "") or "").split("+")))

    def cancel(self) -> None:
        """Make no job."""
        self._end()

    def _end(self) -> None:
        self.listing.end()
        self._sources = ()
        self._passwords = ()
        self.found.begin()
        self.away_planned.emit(False)
        self.left.emit()

    def _options(self) -> JobOptions:
        return self.found.which.options(self.choices.options())

    def _listable(self) -> JobRequest | None:
        return self.request() if self._sources and self.found.which.trouble() is None else None

    # How it is built

    def _build(self) -> None:
        theme = self._theme
        sheet = QFrame()
        sheet.setObjectName("sheet")
        sheet.setMaximumWidth(theme.measure(_WIDTH))
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(self._head())
        inner.addWidget(line())
        self.found = FoundPanel(theme)
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.found, 10)
        columns.addWidget(line(upright=True))
        columns.addWidget(self.choices, 12)
        inner.addLayout(columns, 1)
        inner.addWidget(line())
        self.foot = SheetFoot(theme)
        self.foot.cancel.clicked.connect(self.cancel)
        self.foot.queue_it.clicked.connect(lambda: self.start(start_now=False))
        self.foot.start.clicked.connect(lambda: self.start(start_now=True))
        inner.addWidget(self.foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.addStretch(1)
        layout.addWidget(sheet, 1000)
        layout.addStretch(1)
        start, leave = self.tr("Start the job"), self.tr("Close without a job")
        for keys, deed, says in (
            ("Return", lambda: self.start(start_now=True), start),
            ("Enter", lambda: self.start(start_now=True), start),
            ("Escape", self.cancel, leave),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setWhatsThis(says)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def _head(self) -> QHBoxLayout:
        self.presets = PresetPicker(self.kept_presets, self._theme)
        self.presets.chosen.connect(self.choices.apply)
        self.presets.save_wanted.connect(self._save_preset)
        self.presets.removed.connect(self._show_preset)
        self._where = label("", "second")
        self._where.setObjectName("newJobSources")
        close = button("", self._theme, "quiet", "close", name=self.tr("Close without a job"))
        close.setObjectName("sheetClose")
        close.clicked.connect(self.cancel)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self.tr("New job"), "page"))
        words.addWidget(self._where)
        head = QHBoxLayout()
        head.setContentsMargins(24, 10, 16, 10)
        head.addLayout(words, 1)
        head.addWidget(self.presets)
        head.addWidget(close)
        return head

    # What changes it

    def _save_preset(self, name: str) -> None:
        """Keep how the sheet is set."""
        try:
            self.kept_presets.save(preset_of(name, self.choices.options(), self.recognise.key()))
        except UsageError as error:
            self.presets.refuse(error)
        else:
            self.presets.kept()
            self._show_preset()

    def _show_preset(self) -> None:
        self.presets.show_fit(self.choices.options(), self.recognise.key())

    def _options_changed(self) -> None:
        self._show_preset()
        self.listing.follow()
        self._follow_pages()

    def _add_password(self, password: str) -> None:
        self._know_passwords((*self._passwords, password))

    def _know_passwords(self, passwords: tuple[str, ...]) -> None:
        self._passwords = tuple(dict.fromkeys(passwords))
        self._show_found()
        self.listing.follow()

    def _show_found(self) -> None:
        found = self.listing.counts
        conflict = self.choices.saving.options(JobOptions()).conflict
        self.found.show_found(found, self.listing.findings, len(self._passwords), conflict)
        if found.first:
            self.choices.saving.files.show_scan(found.first)
        first = wording.short_path(self._sources[0]) if self._sources else ""
        if len(self._sources) > 1:
            more = len(self._sources) - 1
            first = self.tr("{0} and {1} more").format(first, wording.number(more))
        folders = len(found.folders - {"."})
        if folders:
            below = self.tr("1 subfolder") if folders == 1 else self.tr("{0} subfolders")
            first = self.tr("{0} with {1}").format(first, below.format(wording.number(folders)))
        self._where.setText(first)
        self._judge()

    def _provider_changed(self) -> None:
        self._sent_to = None
        self._show_preset()
        self._follow_pages()

    def _follow_pages(self) -> None:
        """Where pages go may be another place now, and cost something."""
        sent_to = self.choices.sent_to()
        if sent_to is not None and sent_to != self._sent_to and sent_to.costs_money and self._sources:
            self.prices.ask_spending(sent_to.provider_id)
        self._sent_to = sent_to
        self.away_planned.emit(bool(self._sources) and sent_to is not None)
        self._judge()

    def _judge(self) -> None:
        """Say what the start would do and cost, and enable it exactly when it can."""
        estimate = self._shown_prices.show(self.listing, self._options())
        trouble = self._trouble()
        found = self.listing.counts
        settled = self.listing.settled
        away = self.choices.sent_to() is not None
        amount = ""
        if trouble is not None:
            self.foot.say(*trouble, bad=True)
        elif found.documents:
            paid = estimate is not None and not self.choices.only_poor()
            pages = estimate.payable if estimate is not None and paid else found.all_pages
            so_far = "" if settled else self.tr(" so far")
            will = self.tr("{0}{1} will be recognised").format(wording.pages(pages), so_far)
            if not pages:
                will = self.tr("All pages are taken from earlier jobs")
            if estimate is not None and settled and (most := self.price.at_most()):
                amount = wording.money(most, estimate.tariff.currency)
            self.foot.say(will, self._turn(amount), away=away)
        elif found.done:
            self.foot.say(
                self.tr("No scans were found"), self.tr("Choose another folder: pictures and PDFs are looked for.")
            )
        else:
            self.foot.say(self.tr("Listing the files…"), self._turn(""), away=away)
        self.foot.say_price(amount)
        # Of a paid job the whole price is known before it starts; and no start while the choice may still change.
        sure = (estimate is None or settled) and not self.recognise.undecided()
        self.foot.allow(trouble is None and sure and found.documents > 0 and bool(self.output.text().strip()))

    def _trouble(self) -> tuple[str, str] | None:
        """Why nothing can be started, and what to do; None where it can."""
        trouble = self.choices.trouble() or self.found.which.trouble()
        blocking = self.listing.blocking()
        if trouble is None and blocking is not None:
            return said(blocking.message), said(blocking.advice)
        return trouble

    def _turn(self, amount: str) -> str:
        """Where pages go, what it costs, and before which job."""
        provider = self.recognise.provider()
        where = self.tr("Nothing leaves this computer.")
        if (away := self.choices.sent_to()) is not None:
            where = self.tr("Page images are sent to {0}.").format(away.name)
            if self.choices.only_poor():
                where = self.tr("Images of poor pages are sent to {0}.").format(away.name)
        if amount:
            where = self.tr("{0} At most {1}.").format(where, amount)
        running = [row for row in self._queue.rows() if row.status.running and row.provider == provider.provider_id]
        if not running:
            return where
        name = running[0].name
        return self.tr("{0} Started now, it goes before “{1}”; queued, after it.").format(where, name)
