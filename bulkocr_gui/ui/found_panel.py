"""The left half of the New-job sheet: what the listing found, which of it is read, what to know before the start."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bulkocr_gui.jobs.options import Conflict
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import button, label
from bulkocr_gui.ui.found_counts import FoundCounts
from bulkocr_gui.ui.found_kinds import FoundKinds
from bulkocr_gui.ui.found_notes import NoteList
from bulkocr_gui.ui.found_wording import ENCRYPTED, HAS_TEXT, PASSWORDS, notes_of
from bulkocr_gui.ui.option_fields import Options
from bulkocr_gui.ui.password_entry import PasswordEntry
from bulkocr_gui.ui.scroll_column import ScrollColumn
from bulkocr_gui.ui.which_pages import WhichPages

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import Finding
    from bulkocr_gui.ui.found_notes import NoteRow
    from bulkocr_gui.ui.theme import Theme


class FoundPanel(QWidget):
    """Counts by kind, the choice of pages, and the notes."""

    password_entered = Signal(str)
    passwords_forgotten = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Nothing found yet."""
        super().__init__(parent)
        self.setObjectName("clear")
        self._theme = theme
        self._counts = FoundCounts()
        self._findings: tuple[Finding, ...] | None = None
        self._passwords = 0
        self._conflict = Conflict.NUMBER
        self._total = label("", "page")
        self._total.setObjectName("foundTotal")
        self._under_way = label("", "second")
        self._kinds = FoundKinds(theme)
        self.which = WhichPages(theme)
        self._before = label(self.tr("Before you start"), "title")
        self._notes_count = label("", "second")
        before = QHBoxLayout()
        before.addWidget(self._before)
        before.addStretch()
        before.addWidget(self._notes_count)
        self._password: PasswordEntry | None = None
        self._tabs: list[QWidget] = []
        self.notes = NoteList(theme)
        self.notes.made.connect(self._add_control)

        area = ScrollColumn()
        layout = area.column
        layout.setSpacing(0)
        layout.addWidget(label(self.tr("Found"), "title"))
        layout.addSpacing(8)
        layout.addWidget(self._total)
        layout.addWidget(self._under_way)
        layout.addSpacing(12)
        layout.addWidget(self._kinds)
        layout.addSpacing(12)
        layout.addWidget(self.which)
        layout.addSpacing(12)
        layout.addLayout(before)
        layout.addSpacing(8)
        layout.addWidget(self.notes)
        layout.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        theme.changed.connect(self._redraw)
        self._redraw()

    def begin(self) -> None:
        """A new job: nothing of the last one stays."""
        self.which.begin()
        self.notes.begin()
        if self._password is not None:
            self._password.forget()

    def show_found(
        self, counts: FoundCounts, findings: tuple[Finding, ...] | None, passwords: int, conflict: Conflict
    ) -> None:
        """Show what is found so far.

        Args:
            counts: of the listing.
            findings: what is to be known before the start; None where that is not known yet.
            passwords: how many were entered.
            conflict: what the job does where a file of an output's name is there.
        """
        self._counts = counts
        self._findings = findings
        self._passwords = passwords
        self._conflict = conflict
        self._redraw()

    def _redraw(self) -> None:
        found = self._counts
        if found.documents or found.done:
            counts = (wording.files(found.documents), wording.pages(found.all_pages))
            self._total.setText(", ".join(counts) if found.documents else self.tr("Nothing to recognise"))
        else:
            self._total.setText(self.tr("Looking…"))
        self._under_way.setText(self.tr("Still listing. You can start now: the rest follows."))
        self._under_way.setVisible(not found.done and found.documents > 0)
        self._kinds.show_counts(found)
        notes = notes_of(found, self._findings, self._passwords, self._conflict)
        self.notes.show_notes(notes)
        self._order_tabs()
        encrypted = next((note for note in notes if note.key == ENCRYPTED), None)
        if encrypted is None:
            self._password = None
        elif self._password is not None:
            pdfs = self.tr("Password for 1 PDF")
            if encrypted.files != 1:
                pdfs = self.tr("Password for {0} PDFs").format(wording.number(encrypted.files))
            self._password.ask(pdfs)
            self._password.say(self._passwords)
        self._before.setVisible(bool(notes))
        self._notes_count.setVisible(bool(notes))
        self._notes_count.setText(wording.tr("%Ln notes", "", len(notes)))

    def _order_tabs(self) -> None:
        wanted = [self.which.pdf_pages, *self.notes.controls()]
        if wanted != self._tabs:
            self._tabs = wanted
            for before, after in pairwise(wanted):
                QWidget.setTabOrder(before, after)

    # What can be done right there

    def _add_control(self, row: NoteRow) -> None:
        if row.key == ENCRYPTED:
            self._password = PasswordEntry(self._theme, "", "sheetPassword")
            self._password.entered.connect(self.password_entered)
            row.put(self._password, *self._password.controls(), below=True)
        elif row.key == HAS_TEXT:
            policy = Options(*self.which.policies(), width=0)
            policy.setObjectName("hasTextPolicy")
            policy.setAccessibleName(self.tr("What is done with text in PDFs"))
            policy.choose(self.which.pdf_pages.currentData())
            policy.currentIndexChanged.connect(self.which.pdf_pages.setCurrentIndex)
            self.which.pdf_pages.currentIndexChanged.connect(policy.setCurrentIndex)
            row.put(policy, below=True)
        elif row.key == PASSWORDS:
            forget = button(self.tr("Forget"), self._theme)
            forget.setObjectName("forgetPasswords")
            forget.setAccessibleName(self.tr("Forget the passwords"))
            forget.clicked.connect(self.passwords_forgotten)
            row.put(forget)
