"""The New-job sheet: what was found, how to read it, where the text goes. Inside the window, never modal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bulkocr_gui.jobs.model import EngineMode, FoundDocument, JobOptions, JobRequest
from bulkocr_gui.processing.intake import default_output
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.choice_card import ChoiceCard
from bulkocr_gui.ui.controls import ThemeIcon, add_leading_icon, button, card, label, line
from bulkocr_gui.ui.engine_state import TESSERACT
from bulkocr_gui.ui.found_panel import Findings, FoundPanel
from bulkocr_gui.ui.language_field import LanguageField
from bulkocr_gui.ui.more_options import MoreOptions
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulkocr_gui.jobs.model import ScanProblem
    from bulkocr_gui.ui.engine_state import EngineState
    from bulkocr_gui.ui.ports import Queue, Settings
    from bulkocr_gui.ui.theme import Theme

_WIDTH = 1120
_REDRAW_MS = 120
_LANGUAGES_KEY = "new_job/languages"


class NewJobSheet(QWidget):
    """`newJobSheet`: opened by a drop, a choice of files, or a second start of the program."""

    started = Signal(str)
    """Id of the job that was made."""
    left = Signal()
    """The sheet is no longer wanted."""

    def __init__(
        self, queue: Queue, engine: EngineState, settings: Settings, theme: Theme, parent: QWidget | None = None
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
        self._output_touched = False
        self._build()
        self._redraw = QTimer(self, singleShot=True, interval=_REDRAW_MS)
        self._redraw.timeout.connect(self._show_findings)
        queue.found.connect(self._found)
        engine.changed.connect(self._engine_changed)
        self.languages.changed.connect(self._judge)
        stored = str(settings.value(_LANGUAGES_KEY, "") or "")
        self.languages.choose(tuple(stored.split("+")) if stored else ("eng",))
        self._engine_changed()

    # What it is asked

    def open_sources(self, sources: Sequence[Path], output: Path | None = None) -> None:
        """Show what the sources hold. Sources that come while the sheet is open are added.

        Args:
            sources: files and folders.
            output: where the text goes, where it is not beside the first source.
        """
        kept = self._sources
        self._cancel_preview()
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
        self._show_findings()
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # here Enter starts and Esc leaves

    def request(self) -> JobRequest:
        """The job as it is set now."""
        mode = EngineMode.INSTALLED if self._installed.isChecked() else EngineMode.AUTO
        options = self.more.options(JobOptions(languages=self.languages.chosen(), engine_mode=mode))
        return JobRequest(self._sources, self._output(), TESSERACT, options=options)

    def start(self, start_now: bool) -> None:
        """Make the job: at once, or at its turn."""
        if not self._start.isEnabled():
            return
        self._settings.set_value(_LANGUAGES_KEY, "+".join(self.languages.chosen()))
        self._cancel_preview()
        job_id = self._queue.create(self.request(), start_now=start_now)
        self._sources = ()
        self.left.emit()
        self.started.emit(job_id)

    def cancel(self) -> None:
        """Make no job."""
        self._cancel_preview()
        self._sources = ()
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
        inner.addLayout(self._foot())
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
        self._builtin = ChoiceCard(theme, self.tr("Tesseract, built in"), "chip")
        self._builtin.setObjectName("engineBuiltIn")
        self._builtin.setChecked(True)
        self._installed = ChoiceCard(theme, self.tr("Tesseract, installed"), "chip")
        self._installed.setObjectName("engineInstalled")
        self._builtin.toggled.connect(self._engine_changed)
        engines = QHBoxLayout()
        engines.setSpacing(10)
        engines.addWidget(self._builtin)
        engines.addWidget(self._installed)
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
        layout.addLayout(engines)
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
        layout.addSpacing(6)
        layout.addWidget(line())
        layout.addWidget(self.more)
        layout.addStretch()
        area = QScrollArea()
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

    def _foot(self) -> QHBoxLayout:
        theme = self._theme
        self._will = label("", "title")
        self._note = label("", "second", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._will)
        words.addWidget(self._note)
        cancel = button(self.tr("Cancel"), theme, large=True)
        cancel.setObjectName("sheetCancel")
        cancel.clicked.connect(self.cancel)
        self._queue_it = button(self.tr("Add to &queue"), theme, large=True)
        self._queue_it.setObjectName("sheetQueue")
        self._queue_it.clicked.connect(lambda: self.start(start_now=False))
        self._start = button(self.tr("&Start now"), theme, "primary", "play-filled", large=True)
        self._start.setObjectName("sheetStart")
        self._start.clicked.connect(lambda: self.start(start_now=True))
        self._sign = ThemeIcon(theme, "shield", Tone.GOOD, 20)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 12)
        foot.setSpacing(8)
        foot.addWidget(self._sign)
        foot.addSpacing(4)
        foot.addLayout(words, 1)
        for each in (cancel, self._queue_it, self._start):
            foot.addWidget(each)
        return foot

    # What changes it

    def _found(self, token: int, items: tuple[FoundDocument | ScanProblem, ...], done: bool) -> None:
        if token != self._token:
            return
        self._findings.add(items)
        self._findings.done = done
        if done:
            self._token = None
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

    def _engine_changed(self) -> None:
        auto = self._engine.probe()
        built_in = self._engine.probe(EngineMode.BUILT_IN) or auto
        installed = self._engine.probe(EngineMode.INSTALLED)
        here = self.tr("This computer · free")
        if built_in is not None:
            state = self.tr("Fastest") if built_in.ready else built_in.problem
            self._builtin.say(built_in.engine or self.tr("Tesseract, built in"), here, state)
            self._builtin.setEnabled(built_in.ready)
        else:
            self._builtin.say(self.tr("Tesseract, built in"), here, self.tr("Looking…"))
        if installed is not None:
            state = self.tr("The program on this computer") if installed.ready else installed.problem
            self._installed.say(installed.engine or self.tr("Tesseract, installed"), here, state)
            self._installed.setEnabled(installed.ready)
            if installed.ready and built_in is not None and not built_in.ready:
                self._installed.setChecked(True)
        else:
            self._installed.say(self.tr("Tesseract, installed"), here, self.tr("Looking…"))
            self._installed.setEnabled(False)
        chosen = installed if self._installed.isChecked() else built_in
        if chosen is not None and chosen.languages:
            self.languages.know(chosen.languages)
        self._judge()

    def _judge(self) -> None:
        """Say what the start would do, and enable it exactly when it can."""
        found = self._findings
        auto = self._engine.probe()
        able = auto is None or auto.ready or self._installed.isChecked()
        self._sign.change("shield", Tone.GOOD)
        if not able and auto is not None:
            self._sign.change("error", Tone.BAD)
            self._will.setText(auto.problem)
            self._note.setText(auto.advice)
        elif not self.languages.chosen():
            self._will.setText(self.tr("Choose a language"))
            self._note.setText(self.tr("The engine reads nothing without one."))
        elif found.documents:
            so_far = "" if found.done else self.tr(" so far")
            self._will.setText(self.tr("{0}{1} will be recognised").format(wording.pages(found.all_pages), so_far))
            self._note.setText(self._turn())
        elif found.done:
            self._will.setText(self.tr("No scans were found"))
            self._note.setText(self.tr("Choose another folder: pictures and PDFs are looked for."))
        else:
            self._will.setText(self.tr("Listing the files…"))
            self._note.setText(self.tr("Nothing leaves this computer."))
        ready = able and bool(self.languages.chosen()) and found.documents > 0 and bool(self.output.text().strip())
        self._start.setEnabled(ready)
        self._queue_it.setEnabled(ready)

    def _turn(self) -> str:
        running = [row for row in self._queue.rows() if row.status.running]
        local = self.tr("Nothing leaves this computer.")
        if not running:
            return local
        name = running[0].name
        return self.tr("{0} Started now, it goes before “{1}”; queued, after it.").format(local, name)

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
