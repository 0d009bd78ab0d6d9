"""One cause of errors as a card: what it is, what to do, and its files once it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bulkocr_gui.jobs.errors import ErrorClass
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import ThemeIcon, button, label, restyle
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.error_rows import INDENT, ErrorRows, ErrorRowsModel
from bulkocr_gui.ui.error_wording import error_icon, error_title, what_follows
from bulkocr_gui.ui.found_wording import ENCRYPTED
from bulkocr_gui.ui.mending import mend_of, mend_words
from bulkocr_gui.ui.password_entry import PasswordEntry
from bulkocr_gui.ui.short_label import ShortLabel
from bulkocr_gui.ui.tokens import Tone
from bulkocr_gui.ui.web_links import LinkedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from bulkocr_gui.jobs.model import ErrorGroup, ErrorRow
    from bulkocr_gui.ui.theme import Theme

SHOWN_AT_ONCE = 6
"""Rows a card is high at most; the rest is scrolled."""


class ErrorCard(QFrame):
    """A cause. It asks for rows and actions by signal; the tab answers."""

    rows_wanted = Signal(str, int)
    """Code and offset."""
    retry_wanted = Signal(str)
    resume_wanted = Signal()
    password_entered = Signal(str)
    """One that may open the files of this cause."""
    mend_wanted = Signal(object)
    """`Mend`."""
    folder_wanted = Signal(object)
    """`ErrorRow | None`: the chosen page; None is the first of the card, which is not read yet."""

    def __init__(self, group: ErrorGroup, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a cause, closed."""
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self.group = group
        self.model = ErrorRowsModel(self)
        self._total = 0
        self._table: ErrorRows | None = None
        self._more = button("", theme, "link")
        self._more.setObjectName("showMore")
        self._more.clicked.connect(lambda: self.rows_wanted.emit(self.group.code, len(self.model.rows)))
        self._more.hide()

        self._opener = button("", theme, "quiet", "chevron-right", name=self.tr("Show the files"))
        self._opener.setObjectName("errorOpener")
        self._opener.setCheckable(True)
        self._opener.setFixedWidth(28)
        self._opener.toggled.connect(self._toggled)
        self._icon = ThemeIcon(theme, "error", Tone.BAD, 20)
        self._title = label("", "title")
        self._pill = label("", "pill")
        self._follows = ShortLabel("second")
        self._advice = LinkedLabel()
        self._folder = button(self.tr("Show in folder"), theme)
        self._folder.setObjectName("errorFolder")
        self._folder.clicked.connect(lambda: self.folder_wanted.emit(self._chosen()))
        self._retry = button("", theme)
        self._retry.setObjectName("errorRetry")
        self._retry.clicked.connect(lambda: self.retry_wanted.emit(self.group.code))
        self._mend = button("", theme)
        self._mend.setObjectName("errorMend")
        mend = mend_of(group.code)
        self._mend.setVisible(mend is not None)
        if mend is not None:
            self._mend.setText(mend_words(mend))
            self._mend.clicked.connect(lambda: self.mend_wanted.emit(mend))
        self._ask_password = button(self.tr("Enter password…"), theme)
        self._ask_password.setObjectName("enterPassword")
        self._ask_password.setCheckable(True)
        self._ask_password.setVisible(group.code == ENCRYPTED)
        self._ask_password.toggled.connect(self._show_entry)
        self._entry: PasswordEntry | None = None
        self._resume = button(self.tr("Resume"), theme, "primary")
        self._resume.setObjectName("errorResume")
        self._resume.clicked.connect(self.resume_wanted)

        first = QHBoxLayout()
        first.setSpacing(10)
        for each in (self._title, self._pill, self._follows):
            first.addWidget(each)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addLayout(first)
        words.addWidget(self._advice)
        self._head = QFrame()
        self._head.setObjectName("clear")
        head = QHBoxLayout(self._head)
        head.setContentsMargins(8, 12, 12, 12)
        head.setSpacing(8)
        head.addWidget(self._opener)
        head.addWidget(self._icon)
        head.addSpacing(2)
        head.addLayout(words, 1)
        for action in (self._folder, self._mend, self._retry, self._ask_password, self._resume):
            head.addWidget(action)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(1, 1, 1, 1)
        self._body.setSpacing(0)
        self._body.addWidget(self._head)
        self.update_group(group)

    def update_group(self, group: ErrorGroup) -> None:
        """Take new counts; an open card reads its files again."""
        changed = group.pages != self.group.pages
        self.group = group
        temporary = group.error_class is ErrorClass.TRANSIENT
        tone = Tone.PAUSED if temporary else Tone.BAD
        self._icon.change(error_icon(group.code), tone)
        self._title.setText(error_title(group.code, group.message))
        self._pill.setText(wording.files(group.files) if group.files == group.pages else wording.pages(group.pages))
        restyle(self._pill, "tone", tone)
        self._follows.say(what_follows(group.error_class))
        advice = f"{wording.sentence(wording.without_details(said(group.message)))} {said(group.advice)}".strip()
        self._advice.say(advice)
        self._retry.setText(self.tr("Retry {0}").format(wording.number(group.pages)))
        self.setAccessibleName(f"{self._title.text()}, {self._pill.text()}. {advice}")
        if changed and self._opener.isChecked():
            self.rows_wanted.emit(group.code, 0)

    def allow(self, orders: frozenset[str]) -> None:
        """Enable what the job's status allows."""
        self._retry.setEnabled("retry_failed" in orders)
        self._ask_password.setEnabled("retry_failed" in orders)
        if not self._ask_password.isEnabled():
            self._ask_password.setChecked(False)
        self._resume.setVisible(self.group.error_class is ErrorClass.TRANSIENT and "resume" in orders)

    def _show_entry(self, shown: bool) -> None:
        if self._entry is None:
            self._entry = PasswordEntry(self._theme, self.tr("Password of these PDFs"), "errorPassword")
            self._entry.entered.connect(self._password_given)
            line = QHBoxLayout()
            line.setContentsMargins(INDENT - 6, 0, 12, 12)
            line.addWidget(self._entry, 1)
            line.addStretch(1)
            self._body.insertLayout(1, line)
        self._entry.setVisible(shown)
        if shown:
            self._entry.field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._entry.forget()

    def _password_given(self, password: str) -> None:
        self._ask_password.setChecked(False)
        self.password_entered.emit(password)

    def take_rows(self, offset: int, total: int, rows: tuple[ErrorRow, ...]) -> None:
        """Rows that were asked for."""
        self._total = total
        self.model.add(rows, afresh=offset == 0)
        self._fit()

    def _chosen(self) -> ErrorRow | None:
        if self._table is not None and self._table.currentIndex().isValid():
            return self.model.rows[self._table.currentIndex().row()]
        return self.model.rows[0] if self.model.rows else None

    def _toggled(self, opened: bool) -> None:
        self._theme.tint(self._opener, "chevron-down" if opened else "chevron-right", "text2", 16)
        self._opener.setAccessibleName(self.tr("Hide the files") if opened else self.tr("Show the files"))
        if self._table is None:
            self._table = ErrorRows(self.model, self._theme)
            self._table.doubleClicked.connect(lambda _index: self.folder_wanted.emit(self._chosen()))
            self._body.addWidget(self._table)
            foot = QHBoxLayout()
            foot.setContentsMargins(INDENT - 6, 2, 12, 4)
            foot.addWidget(self._more)
            foot.addStretch()
            self._body.addLayout(foot)
            QWidget.setTabOrder(self._resume, self._table)
            QWidget.setTabOrder(self._table, self._more)
        self._table.setVisible(opened)
        self._more.setVisible(False)
        if opened:
            self.rows_wanted.emit(self.group.code, 0)

    def _fit(self) -> None:
        if self._table is None:
            return
        shown = min(len(self.model.rows), SHOWN_AT_ONCE)
        self._table.setFixedHeight(max(1, shown) * self._table.verticalHeader().defaultSectionSize() + 2)
        rest = self._total - len(self.model.rows)
        self._more.setText(self.tr("Show {0} more").format(wording.number(rest)))
        self._more.setVisible(rest > 0 and self._opener.isChecked())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the card's head opens and closes it."""
        if self._head.geometry().contains(event.position().toPoint()):
            self._opener.toggle()
        super().mouseReleaseEvent(event)
