"""The card "Before you start": notes with their examples, and with what can be done right there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import ThemeIcon, button, label, restyle
from bulkocr_gui.ui.short_label import ShortLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulkocr_gui.ui.found_wording import Note
    from bulkocr_gui.ui.theme import Theme

SHOWN = 5
"""Notes that are in view until the rest is asked for."""
_INDENT = 30
"""Where a note's words begin: after its icon."""


class NoteRow(QFrame):
    """`noteRow`: what is the matter, what can be done, and its files when they are asked for."""

    def __init__(self, theme: Theme, note: Note) -> None:
        """Show a note, its files hidden."""
        super().__init__()
        self.setObjectName("noteRow")
        self.key = note.key
        self._note = note
        self._icon = ThemeIcon(theme, note.icon, note.tone, 18)
        self._title = label("", "medium", wrap=True)
        self._blocks = label(self.tr("Stops the start"), "pill")
        restyle(self._blocks, "tone", "bad")
        self._text = label("", "second", wrap=True)
        self.show_files = button(self.tr("Show"), theme)
        self.show_files.setObjectName(f"showFiles_{note.key}")
        self.show_files.setCheckable(True)
        self.show_files.toggled.connect(self._show_files)
        self.controls: list[QWidget] = [self.show_files]
        """What Tab reaches, in its order."""
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        # Below the words: beside them the two of them need more room than the smallest window has.
        words.addWidget(self._blocks, 0, Qt.AlignmentFlag.AlignLeft)
        self._head = QHBoxLayout()
        self._head.setSpacing(12)
        self._head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(words, 1)
        self._head.addWidget(self.show_files)
        self._files = QWidget()
        self._files.setObjectName("clear")
        self._files_list = QVBoxLayout(self._files)
        self._files_list.setContentsMargins(_INDENT, 2, 0, 2)
        self._files_list.setSpacing(2)
        self._files.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 12, 8)
        self._column.setSpacing(6)
        self._column.addLayout(self._head)
        self._column.addWidget(self._files)
        self.take(note)

    def take(self, note: Note) -> None:
        """Say the same thing anew: counts may be others."""
        self._note = note
        self._icon.change(note.icon, note.tone)
        self._title.setText(wording.breakable(note.title))
        self._text.setText(note.text)
        self._blocks.setVisible(note.blocks)
        self.show_files.setVisible(bool(note.examples))
        self.setAccessibleName(f"{note.title}. {note.text}")
        self._say_button()
        if self.show_files.isChecked():
            self._fill()

    def put(self, control: QWidget, *focusable: QWidget, below: bool = False) -> None:
        """Give the note what its fault can be mended with.

        Args:
            control: what is shown.
            focusable: what of it Tab reaches, in its order; none is the control itself.
            below: whether it stands below the words instead of beside them.
        """
        reached = list(focusable) or [control]
        self.controls = [self.show_files, *reached] if below else [*reached, self.show_files]
        if below:
            line = QHBoxLayout()
            line.setContentsMargins(_INDENT, 0, 0, 2)
            line.addWidget(control)
            self._column.addLayout(line)
        else:
            self._head.insertWidget(self._head.count() - 1, control)

    def _say_button(self) -> None:
        shown = self.show_files.isChecked()
        self.show_files.setText(self.tr("Hide") if shown else self.tr("Show"))
        words = self.tr("Hide the files: {0}") if shown else self.tr("Show the files: {0}")
        self.show_files.setAccessibleName(words.format(self._note.title))

    def _show_files(self, shown: bool) -> None:
        self._say_button()
        self._files.setVisible(shown)
        if shown:
            self._fill()

    def _fill(self) -> None:
        while (item := self._files_list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for path in self._note.examples:
            line = ShortLabel("second", Qt.TextElideMode.ElideMiddle)
            line.say(wording.short_path(path))
            self._files_list.addWidget(line)
        rest = self._note.files - len(self._note.examples)
        if rest > 0:
            self._files_list.addWidget(label(self.tr("and {0} more").format(wording.number(rest)), "second"))


class NoteList(QFrame):
    """`beforeYouStart`. A row stays the same widget while its note lasts: a password may be half typed."""

    made = Signal(object)
    """`NoteRow`: a note came; its controls can be put into it."""

    def __init__(self, theme: Theme) -> None:
        """No notes."""
        super().__init__()
        self.setObjectName("card")
        self._theme = theme
        self._rows: dict[str, NoteRow] = {}
        self._open = False
        self._more = button("", theme, "link")
        self._more.setObjectName("moreNotes")
        self._more.clicked.connect(self._show_all)
        self._foot = QFrame()
        self._foot.setObjectName("noteRow")
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(16, 2, 16, 2)
        foot.addWidget(self._more)
        foot.addStretch()
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(1, 1, 1, 1)
        self._list.setSpacing(0)
        self._list.addWidget(self._foot)

    def begin(self) -> None:
        """Another job: the first notes alone are in view again."""
        self._open = False
        self.show_notes(())

    def row(self, key: str) -> NoteRow | None:
        """The row of a note."""
        return self._rows.get(key)

    def controls(self) -> list[QWidget]:
        """What Tab reaches, as it is read; new rows are made last, and would come last."""
        rows = sorted(self._rows.values(), key=self._list.indexOf)
        return [*(control for row in rows for control in row.controls), self._more]

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these, in their order."""
        keys = [note.key for note in notes]
        for key in [key for key in self._rows if key not in keys]:
            gone = self._rows.pop(key)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, note in enumerate(notes):
            row = self._rows.get(note.key)
            if row is None:
                row = self._rows[note.key] = NoteRow(self._theme, note)
                self.made.emit(row)
            else:
                row.take(note)
            if self._list.indexOf(row) != place:
                self._list.removeWidget(row)
                self._list.insertWidget(place, row)
            restyle(row, "first", "true" if place == 0 else "false")
        self._fold(keys)

    def _fold(self, keys: list[str]) -> None:
        rest = len(keys) - SHOWN
        folded = rest > 1 and not self._open  # a single one takes no more room than the words that stand for it
        for place, key in enumerate(keys):
            self._rows[key].setVisible(not folded or place < SHOWN)
        self._more.setText(self.tr("and {0} more").format(wording.number(rest)))
        self._more.setAccessibleName(self.tr("Show {0} more notes").format(wording.number(rest)))
        self._foot.setVisible(folded)
        self.setVisible(bool(keys))

    def _show_all(self) -> None:
        self._open = True
        keys = list(self._rows)
        self._fold(keys)
        self.setFocus(Qt.FocusReason.TabFocusReason)
