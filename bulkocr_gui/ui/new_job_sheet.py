"""The New-job sheet: what was found, how to read it, where the text goes. Inside the window, never modal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.model import EngineMode, FoundDocument, JobOptions, JobRequest
from bulkocr_gui.processing.intake import default_output
from bulkocr_gui.providers.endpoint import checked_endpoint
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import ThemeIcon, add_leading_icon, button, card, label, line
from bulkocr_gui.ui.engine_state import TESSERACT
from bulkocr_gui.ui.found_panel import Findings, FoundPanel
from bulkocr_gui.ui.language_field import LanguageField
from bulkocr_gui.ui.more_options import MoreOptions
from bulkocr_gui.ui.price_box import PriceBox
from bulkocr_gui.ui.price_inquiry import PriceInquiry
from bulkocr_gui.ui.provider_choice import ProviderChoice
from bulkocr_gui.ui.sheet_foot import SheetFoot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulkocr_gui.jobs.model import ScanProblem
    from bulkocr_gui.ui.engine_state import EngineState
    from bulkocr_gui.ui.ports import CloudAccount, Queue, Reader, Settings
    from bulkocr_gui.ui.price import Estimate
    from bulkocr_gui.ui.theme import Theme

_WIDTH = 1120
_REDRAW_MS = 120
_LANGUAGES_KEY = "new_job/languages"
_PROVIDER_KEY = "new_job/provider"


class NewJobSheet(QWidget):
    """`newJobSheet`: opened by a drop, a choice of files, or a second start of the program."""

    started = Signal(str)
    """Id of the job that was made."""
    left = Signal()
    """The sheet is no longer wanted."""
    away_planned = Signal(bool)
    """Whether the job as it is set now would send pages away."""
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
        parent: QWidget | None = None,
    ) -> None:
        """Begin without sources."""
        super().__init__(parent)
        self.setObjectName("newJobSheet")
        self.setAccessibleName(self.tr("New job"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._queue = queue
        self._engine = engine
        self._settings = settings
        self._account = account
        self._theme = theme
        self._sources: tuple[Path, ...] = ()
        self._token: int | None = None
        self._findings = Findings()
        self._output_touched = False
        self.prices = PriceInquiry(queue, reader, self)
        self.recognise = ProviderChoice(queue.providers(), engine, account, theme)
        self._build()
        self._redraw = QTimer(self, singleShot=True, interval=_REDRAW_MS)
        self._redraw.timeout.connect(self._show_findings)
        queue.found.connect(self._found)
        stored = str(settings.value(_LANGUAGES_KEY, "") or "")
        self.languages.choose(tuple(stored.split("+")) if stored else ("eng",))
        self.recognise.settings_wanted.connect(self.settings_wanted)
        self.recognise.changed.connect(self._provider_changed)
        account.changed.connect(self._account_changed)
        self.more.follow(account.settings())
        self._provider_changed()
        self.languages.changed.connect(self._judge)
        self.more.changed.connect(self._judge)
        self.reuse.toggled.connect(self._judge)
        self.price.cap_changed.connect(self._judge)
        self.prices.changed.connect(self._judge)

    # What it is asked

    def open_sources(self, sources: Sequence[Path], output: Path | None = None) -> None:
        """Show what the sources hold. Sources that come while the sheet is open are added.

        Args:
            sources: files and folders.
            output: where the text goes, where it is not beside the first source.
        """
        kept = self._sources
        self._cancel_preview()
        if not kept:
            self.price.begin()
            self.recognise.want(str(self._settings.value(_PROVIDER_KEY, "") or TESSERACT))
        self._sources = tuple(dict.fromkeys((*kept, *sources)))
        if not kept:
            self._output_touched = output is not None
        if output is not None:
            self.output.setText(wording.short_path(output))
        elif not self._output_touched:
            self.output.setText(wording.short_path(default_output(self._sources)))
        self._findings = Findings()
        self._token = self._queue.preview(JobRequest(self._sources, self._output()))
        self._engine.ask(EngineMode.BUILT_IN, EngineMode.INSTALLED, tesseract_path=self.more.path.text().strip())
        self.recognise.ask()
        self._show_findings()
        self._area.verticalScrollBar().setValue(0)  # what it costs is in view before Enter starts
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # here Enter starts and Esc leaves

    def request(self) -> JobRequest:
        """The job as it is set now."""
        provider = self.recognise.provider()
        options = JobOptions(languages=self.languages.chosen(), engine_mode=self.recognise.mode())
        options = self.more.options(options)
        if provider.costs_money:
            options = replace(options, cost_cap=self.price.cap(), reuse=self.reuse.isChecked())
        return JobRequest(self._sources, self._output(), provider.provider_id, options=options)

    def start(self, start_now: bool) -> None:
        """Make the job: at once, or at its turn."""
        if not self.foot.start.isEnabled():
            return
        if self.languages.chosen() and not self._detects():
            self._settings.set_value(_LANGUAGES_KEY, "+".join(self.languages.chosen()))
        self._settings.set_value(_PROVIDER_KEY, self.recognise.key())
        job_id = self._queue.create(self.request(), start_now=start_now)
        self._cancel_preview()
        self._sources = ()
        self.away_planned.emit(False)
        self.left.emit()
        self.started.emit(job_id)

    def cancel(self) -> None:
        """Make no job."""
        self._cancel_preview()
        self._sources = ()
        self.away_planned.emit(False)
        self.left.emit()

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
        columns.addWidget(self._choices(), 12)
        inner.addLayout(columns, 1)
        inner.addWidget(line())
        self.foot = SheetFoot(theme)
        self.foot.cancel.clicked.connect(self.cancel)
        self.foot.queue_it.clicked.connect(lambda: self.start(start_now=False))
        self.foot.start.clicked.connect(lambda: self.start(start_now=True))
        inner.addWidget(self.foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addStretch(1)
        layout.addWidget(sheet, 1000)
        layout.addStretch(1)
        for keys, deed in (
            ("Return", lambda: self.start(start_now=True)),
            ("Enter", lambda: self.start(start_now=True)),
            ("Escape", self.cancel),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def _head(self) -> QHBoxLayout:
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
        head.setContentsMargins(24, 14, 16, 14)
        head.addLayout(words, 1)
        head.addWidget(close)
        return head

    def _choices(self) -> QScrollArea:
        theme = self._theme
        self.price = PriceBox(theme)
        self.languages = LanguageField(theme)
        self.output = QLineEdit()
        self.output.setObjectName("outputLine")
        self.output.setAccessibleName(self.tr("Save to"))
        self.output.setAcceptDrops(False)
        self.output.textEdited.connect(self._output_edited)
        add_leading_icon(self.output, theme, "folder")
        choose = button(self.tr("C&hoose…"), theme)
        choose.setAccessibleName(self.tr("Choose where the text goes"))
        choose.clicked.connect(self._choose_output)
        save_to = QHBoxLayout()
        save_to.setSpacing(8)
        save_to.addWidget(self.output, 1)
        save_to.addWidget(choose)
        self.reuse = QCheckBox(self.tr("S&kip pages done in an earlier job"))
        self.reuse.setObjectName("reusePages")
        self.reuse.setToolTip(
            self.tr("Pages that were recognised before, in the same way, are taken over and cost nothing.")
        )
        self.reuse.setChecked(True)
        self.more = MoreOptions(theme)
        self.more.tesseract_path_changed.connect(
            lambda path: self._engine.ask(EngineMode.INSTALLED, tesseract_path=path)
        )

        inside = QWidget()
        inside.setObjectName("clear")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Recognise with"), "title"))
        layout.addWidget(self.recognise)
        layout.addWidget(self.price)
        layout.addSpacing(10)
        layout.addWidget(label(self.tr("Languages"), "title"))
        layout.addWidget(self.languages)
        layout.addSpacing(10)
        layout.addWidget(label(self.tr("Save as"), "title"))
        layout.addWidget(self._save_as())
        layout.addSpacing(10)
        layout.addWidget(label(self.tr("Save to"), "title"))
        layout.addLayout(save_to)
        layout.addWidget(label(self.tr("The folder structure is kept. Your originals are never changed."), "second"))
        layout.addWidget(self.reuse)
        layout.addSpacing(6)
        layout.addWidget(line())
        layout.addWidget(self.more)
        layout.addStretch()
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def _save_as(self) -> QFrame:
        made = card()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(self.tr("Plain text"), "title"))
        words.addWidget(label(self.tr(".txt, UTF-8, one for each document"), "second"))
        row = QHBoxLayout(made)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(12)
        row.addWidget(ThemeIcon(self._theme, "file-text", "accent", 18))
        row.addLayout(words, 1)
        row.addWidget(ThemeIcon(self._theme, "check", "accent", 18))
        return made

    # What changes it

    def _found(self, token: int, items: tuple[FoundDocument | ScanProblem, ...], done: bool) -> None:
        if token != self._token:
            return
        self._findings.add(items)
        self._findings.done = done
        if not self._redraw.isActive():
            self._redraw.start()

    def _show_findings(self) -> None:
        found = self._findings
        self.found.show_findings(found)
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

    def _detects(self) -> bool:
        probe = self.recognise.probe()
        return probe is not None and probe.detects_language

    def _provider_changed(self) -> None:
        provider, probe = self.recognise.provider(), self.recognise.probe()
        self.price.setVisible(provider.costs_money)
        self.reuse.setVisible(provider.costs_money)
        self.more.show_for(network=provider.needs_network)
        self.languages.detect(self._detects())
        if probe is not None:
            self.languages.know(probe.languages or self._local_languages())
        self._ask_spending()
        self.away_planned.emit(bool(self._sources) and provider.needs_network)
        self._judge()

    def _local_languages(self) -> tuple[str, ...]:
        """What may be named as a hint where the provider itself has no list."""
        probe = self._engine.probe()
        return probe.languages if probe is not None else ()

    def _account_changed(self) -> None:
        self.more.follow(self._account.settings())
        self._ask_spending()
        self._judge()

    def _ask_spending(self) -> None:
        provider = self.recognise.provider()
        if provider.costs_money and self._sources:
            self.prices.ask_spending(provider.provider_id)

    def _judge(self) -> None:
        """Say what the start would do and cost, and enable it exactly when it can."""
        estimate = self._show_price()
        trouble = self._trouble()
        found = self._findings
        provider = self.recognise.provider()
        amount = ""
        if trouble is not None:
            self.foot.say(*trouble, bad=True)
        elif found.documents:
            pages = estimate.payable if estimate is not None else found.all_pages
            so_far = "" if found.done else self.tr(" so far")
            will = self.tr("{0}{1} will be recognised").format(wording.pages(pages), so_far)
            if estimate is not None and found.done:
                amount = wording.money(self.price.at_most(), estimate.tariff.currency)
            self.foot.say(will, self._turn(amount), away=provider.needs_network)
        elif found.done:
            self.foot.say(
                self.tr("No scans were found"), self.tr("Choose another folder: pictures and PDFs are looked for.")
            )
        else:
            self.foot.say(self.tr("Listing the files…"), self._turn(""), away=provider.needs_network)
        self.foot.say_price(amount)
        # Of a paid job the whole price is known before it starts; and no start while the choice may still change.
        sure = (estimate is None or found.done) and not self.recognise.undecided()
        self.foot.allow(trouble is None and sure and found.documents > 0 and bool(self.output.text().strip()))

    def _show_price(self) -> Estimate | None:
        """What the job costs at most, as the box and the card say it; None for a provider that is free."""
        provider = self.recognise.provider()
        options = replace(self.request().options, cost_cap=None)
        listed = self._token if self._findings.done else None
        self.prices.ask_known(listed if provider.costs_money else None, provider.provider_id, options)
        estimate = self.prices.estimate(provider.provider_id, self._findings.all_pages)
        if estimate is not None:
            self.price.show_estimate(estimate, listed=self._findings.done, counting=self.prices.counting)
        self._show_prices(estimate)
        return estimate

    def _show_prices(self, estimate: Estimate | None) -> None:
        """On the cards: of the chosen provider the whole price, once there are pages."""
        chosen = self.recognise.provider().provider_id
        for provider in self._queue.providers():
            tariff = self._queue.tariff(provider.provider_id)
            if tariff is None:
                continue
            if estimate is not None and estimate.pages and provider.provider_id == chosen:
                price = self.tr("at most {0}").format(wording.money(estimate.amount, tariff.currency))
            else:
                each = wording.money(tariff.price * 1000, tariff.currency)
                price = self.tr("{0} per 1,000 pages").format(each)
            self.recognise.say_price(provider.provider_id, price)

    def _trouble(self) -> tuple[str, str] | None:
        """Why nothing can be started, and what to do; None where it can."""
        if not self.recognise.able():
            probe = self._engine.probe()
            return (probe.problem, probe.advice) if probe is not None else (self.tr("The engine cannot run"), "")
        if not self.languages.enough():
            return self.tr("Choose a language"), self.tr("The engine reads nothing without one.")
        try:
            checked_endpoint(self.more.endpoint.text() if self.recognise.provider().needs_network else "")
        except UsageError as error:
            return error.message, error.advice
        return None

    def _turn(self, amount: str) -> str:
        """Where pages go, what it costs, and before which job."""
        provider = self.recognise.provider()
        where = self.tr("Nothing leaves this computer.")
        if provider.needs_network:
            where = self.tr("Page images are sent to {0}.").format(provider.name)
        if amount:
            where = self.tr("{0} At most {1}.").format(where, amount)
        running = [row for row in self._queue.rows() if row.status.running and row.provider == provider.provider_id]
        if not running:
            return where
        name = running[0].name
        return self.tr("{0} Started now, it goes before “{1}”; queued, after it.").format(where, name)

    def _output(self) -> Path:
        return Path(self.output.text().strip()).expanduser()

    def _output_edited(self) -> None:
        self._output_touched = True
        self._judge()

    def _choose_output(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Save the text to"), str(self._output().parent))
        if chosen:
            self.output.setText(wording.short_path(Path(chosen)))
            self._output_edited()

    def _cancel_preview(self) -> None:
        if self._token is not None:
            self._queue.cancel_preview(self._token)
            self._token = None
