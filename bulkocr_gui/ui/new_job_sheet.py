"""The New-job sheet: what was found, how to read it, where the text goes. Inside the window, never modal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bulkocr_gui.jobs.model import FoundDocument, JobRequest
from bulkocr_gui.jobs.options import EngineMode
from bulkocr_gui.processing.intake import default_output
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import button, label, line
from bulkocr_gui.ui.engine_state import TESSERACT
from bulkocr_gui.ui.found_panel import Findings, FoundPanel
from bulkocr_gui.ui.job_choices import JobChoices
from bulkocr_gui.ui.price_inquiry import PriceInquiry
from bulkocr_gui.ui.sheet_foot import SheetFoot

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bulkocr_gui.jobs.model import ScanProblem
    from bulkocr_gui.ui.engine_state import EngineState
    from bulkocr_gui.ui.ports import CloudAccount, Queue, Reader, Settings
    from bulkocr_gui.ui.price import Estimate
    from bulkocr_gui.ui.theme import Theme

_WIDTH = 1120
_REDRAW_MS = 120
_LANGUAGES_KEY = "new_job/languages"
_PROVIDER_KEY = "new_job/provider"
_FORMATS_KEY = "new_job/formats"


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
        self._theme = theme
        self._sources: tuple[Path, ...] = ()
        self._token: int | None = None
        self._findings = Findings()
        self.prices = PriceInquiry(queue, reader, self)
        self.choices = JobChoices(queue, engine, account, theme)
        self.recognise = self.choices.recognise
        self.price = self.choices.price
        self.languages = self.choices.languages
        self.output = self.choices.output
        self.more = self.choices.more
        self._build()
        self._redraw = QTimer(self, singleShot=True, interval=_REDRAW_MS)
        self._redraw.timeout.connect(self._show_findings)
        queue.found.connect(self._found)
        stored = str(settings.value(_LANGUAGES_KEY, "") or "")
        self.languages.choose(tuple(stored.split("+")) if stored else ("eng",))
        self.recognise.settings_wanted.connect(self.settings_wanted)
        self.recognise.changed.connect(self._provider_changed)
        account.changed.connect(self._provider_changed)
        self.choices.changed.connect(self._judge)
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
        self._cancel_preview()
        if not kept:
            self.price.begin()
            self.choices.formats.choose(str(self._settings.value(_FORMATS_KEY, "") or "").split("+"))
            self.recognise.want(str(self._settings.value(_PROVIDER_KEY, "") or TESSERACT))
        self._sources = tuple(dict.fromkeys((*kept, *sources)))
        if not kept:
            self.choices.output_touched = output is not None
        if output is not None:
            self.output.setText(wording.short_path(output))
        elif not self.choices.output_touched:
            self.output.setText(wording.short_path(default_output(self._sources)))
        self._findings = Findings()
        self._token = self._queue.preview(JobRequest(self._sources, self.choices.output_folder()))
        self._engine.ask(EngineMode.BUILT_IN, EngineMode.INSTALLED, tesseract_path=self.more.path.text().strip())
        self.recognise.ask()
        self._show_findings()
        self.choices.verticalScrollBar().setValue(0)  # what it costs is in view before Enter starts
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # here Enter starts and Esc leaves

    def request(self) -> JobRequest:
        """The job as it is set now."""
        provider_id = self.recognise.provider().provider_id
        return JobRequest(self._sources, self.choices.output_folder(), provider_id, options=self.choices.options())

    def start(self, start_now: bool) -> None:
        """Make the job: at once, or at its turn."""
        if not self.foot.start.isEnabled():
            return
        if not self.choices.detects():
            self._settings.set_value(_LANGUAGES_KEY, "+".join(self.languages.chosen()))
        self._settings.set_value(_PROVIDER_KEY, self.recognise.key())
        self._settings.set_value(_FORMATS_KEY, "+".join(self.choices.formats.chosen()))
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
        columns.addWidget(self.choices, 12)
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

    def _provider_changed(self) -> None:
        self._ask_spending()
        self.away_planned.emit(bool(self._sources) and self.recognise.provider().needs_network)
        self._judge()

    def _ask_spending(self) -> None:
        provider = self.recognise.provider()
        if provider.costs_money and self._sources:
            self.prices.ask_spending(provider.provider_id)

    def _judge(self) -> None:
        """Say what the start would do and cost, and enable it exactly when it can."""
        estimate = self._show_price()
        trouble = self.choices.trouble()
        found = self._findings
        provider = self.recognise.provider()
        amount = ""
        if trouble is not None:
            self.foot.say(*trouble, bad=True)
        elif found.documents:
            pages = estimate.payable if estimate is not None else found.all_pages
            so_far = "" if found.done else self.tr(" so far")
            will = self.tr("{0}{1} will be recognised").format(wording.pages(pages), so_far)
            if not pages:
                will = self.tr("All pages are taken from earlier jobs")
            if estimate is not None and found.done and (most := self.price.at_most()):
                amount = wording.money(most, estimate.tariff.currency)
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
        options = replace(self.choices.options(), cost_cap=None, formats=())  # neither changes what is known
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
                price = self.tr("nothing to pay")
                if estimate.amount:
                    price = self.tr("at most {0}").format(wording.money(estimate.amount, tariff.currency))
            else:
                each = wording.money(tariff.price * 1000, tariff.currency)
                price = self.tr("{0} per 1,000 pages").format(each)
            self.recognise.say_price(provider.provider_id, price)

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

    def _cancel_preview(self) -> None:
        if self._token is not None:
            self._queue.cancel_preview(self._token)
            self._token = None
