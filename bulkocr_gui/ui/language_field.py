"""Which languages the pages are in: a line that says it, and a list to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import add_leading_icon, button, label
from bulkocr_gui.ui.languages import language_name, recognisable

if TYPE_CHECKING:
    from bulkocr_gui.ui.theme import Theme

_CODE = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 150


class LanguageField(QWidget):
    """Languages in the order chosen: the engine takes the first for its main one."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with nothing known."""
        super().__init__(parent)
        self.setObjectName("clear")
        self._chosen: list[str] = []
        self._known: list[str] = []
        self._detects = False
        self._set_aside: list[str] = []
        self._line = QLineEdit()
        self._line.setObjectName("languageLine")
        self._line.setReadOnly(True)
        self._line.setAcceptDrops(False)
        self._line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._line.setAccessibleName(self.tr("Languages"))
        add_leading_icon(self._line, theme, "globe")
        self._change = button(self.tr("Chan&ge…"), theme, name="")
        self._change.setObjectName("changeLanguages")
        self._change.setCheckable(True)
        self._change.setAccessibleName(self.tr("Change the languages"))
        self._change.toggled.connect(self._open)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self._change)

        self._drawer = QWidget()
        self._drawer.setObjectName("clear")
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Find a language"))
        self._filter.setAccessibleName(self.tr("Find a language"))
        self._filter.setAcceptDrops(False)
        self._filter.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setObjectName("languageList")
        self.list.setProperty("framed", True)
        self.list.setAccessibleName(self.tr("Languages that the engine has here"))
        self.list.setFixedHeight(theme.measure(_LIST_HEIGHT))
        self.list.itemChanged.connect(self._item_changed)
        self._hint = label("", "second", wrap=True)
        drawer = QVBoxLayout(self._drawer)
        drawer.setContentsMargins(0, 8, 0, 0)
        drawer.setSpacing(6)
        drawer.addWidget(self._filter)
        drawer.addWidget(self.list)
        drawer.addWidget(self._hint)
        self._drawer.hide()
        self._say_hint()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._drawer)

    def chosen(self) -> tuple[str, ...]:
        """Codes of the chosen languages."""
        return tuple(self._chosen)

    def detect(self, detects: bool) -> None:
        """Whether languages are found without being told: none is then needed, and each named is a hint.

        What was chosen for the other kind of engine is kept for it.
        """
        if detects != self._detects:
            self._detects = detects
            self._chosen, self._set_aside = self._set_aside, self._chosen
            self._say_hint()
            self._fill()

    def enough(self) -> bool:
        """Whether the choice can be used."""
        return self._detects or bool(self._chosen)

    def _say_hint(self) -> None:
        if self._detects:
            hint = self.tr("None is needed. Name those of the pages only where words come out in the wrong one.")
        else:
            hint = self.tr("Only those the pages hold: each one more takes time. The first leads.")
        self._hint.setText(hint)

    def know(self, codes: tuple[str, ...]) -> None:
        """The engine has these. What is chosen and missing is taken out where something else is left."""
        known = recognisable(codes)
        if known == self._known and self._chosen:
            return
        self._known = known
        kept = [code for code in self._chosen if code in self._known]
        if not kept and self._known and not self._detects:
            kept = ["eng"] if "eng" in self._known else [self._known[0]]
        self._chosen = kept or ([] if self._detects else self._chosen)
        self._fill()

    def choose(self, codes: tuple[str, ...]) -> None:
        """Choose languages, as far as they are there."""
        kept = [code for code in codes if not self._known or code in self._known]
        if kept:
            self._chosen = kept
            self._fill()

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for code in self._known:
            item = QListWidgetItem(f"{language_name(code)}   {code}")
            item.setData(_CODE, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if code in self._chosen else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._narrow(self._filter.text())
        self._say()

    def _item_changed(self, item: QListWidgetItem) -> None:
        code = str(item.data(_CODE))
        if item.checkState() == Qt.CheckState.Checked:
            if code not in self._chosen:
                self._chosen.append(code)
        elif code in self._chosen:
            self._chosen.remove(code)
        self._say()

    def _say(self) -> None:
        text = wording.languages(tuple(self._chosen))
        if self._detects:
            hints = self.tr("Detect automatically; expect {0}").format(text)
            text = hints if text else self.tr("Detect automatically")
        self._line.setText(text or self.tr("Choose at least one"))
        self._line.setCursorPosition(0)
        self.changed.emit()

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().strip()
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setHidden(wanted not in item.text().casefold())

    def _open(self, opened: bool) -> None:
        self._drawer.setVisible(opened)
        self._change.setText(self.tr("Done") if opened else self.tr("Chan&ge…"))
        if opened:
            self._filter.setFocus(Qt.FocusReason.TabFocusReason)
