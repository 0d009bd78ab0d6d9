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
    more_wanted = Signal(str)
    """A language that is not here, as far as it is known which."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, gets_more: bool = False) -> None:
        """Begin with nothing known.

        Args:
            theme: gives the icons their colours.
            parent: of the widget.
            gets_more: whether somebody follows `more_wanted`.
        """
        super().__init__(parent)
        self.setObjectName("clear")
        self._chosen: list[str] = []
        self._known: list[str] = []
        self._detects = False
        self._set_aside: list[str] = []
        self._missing: list[str] = []
        """Wanted, and not here: chosen as soon as they are."""
        self._suggested: tuple[str, ...] = ()
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
        self._filter.setObjectName("languageFilter")
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
        self._more = button(self.tr("More languages…"), theme, "link")
        self._usual_more = self._more.text()
        self._more.setObjectName("moreLanguages")
        self._more.setAccessibleName(self.tr("More languages: get models that are not here"))
        self._more.clicked.connect(lambda: self.more_wanted.emit(self._filter.text().strip()))
        self._absent = button("", theme, "link")
        self._absent.setObjectName("missingLanguages")
        self._absent.clicked.connect(lambda: self.more_wanted.emit(language_name(self._missing[0])))
        self._absent.setEnabled(gets_more)
        self._absent.hide()
        drawer = QVBoxLayout(self._drawer)
        drawer.setContentsMargins(0, 8, 0, 0)
        drawer.setSpacing(6)
        drawer.addWidget(self._filter)
        drawer.addWidget(self.list)
        drawer.addWidget(self._hint)
        drawer.addWidget(self._more)
        self._more.setVisible(gets_more)
        self._drawer.hide()
        self._say_hint()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._absent)
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
        missing = [code for code in self._suggested if self._known and code not in self._known]
        if missing and not self._detects:
            names = wording.languages(tuple(missing))
            hint = self.tr("{0} {1}: not on this computer yet.").format(hint, names)
        self._hint.setText(hint)
        self._absent.setVisible(bool(self._missing))
        if self._missing:
            names = wording.languages(tuple(self._missing))
            self._absent.setText(self.tr("{0}: not on this computer. Get it…").format(names))
            self._absent.setAccessibleName(self._absent.text())

    def suggest(self, codes: tuple[str, ...]) -> None:
        """Languages that are likely: they stand first in the list."""
        if codes != self._suggested:
            self._suggested = codes
            self._say_hint()
            self._fill()

    def know(self, codes: tuple[str, ...]) -> None:
        """The engine has these. What is chosen and missing is taken out where something else is left."""
        known = recognisable(codes)
        if known == self._known and self._chosen:
            return
        self._known = known
        came = [code for code in self._missing if code in known]
        self._missing = [code for code in self._missing if code not in known]
        kept = [code for code in (*self._chosen, *came) if code in self._known]
        if not kept and self._known and not self._detects:
            kept = ["eng"] if "eng" in self._known else [self._known[0]]
        self._chosen = kept or ([] if self._detects else self._chosen)
        self._say_hint()
        self._fill()

    def choose(self, codes: tuple[str, ...]) -> None:
        """Choose languages, as far as they are there; of the others it is said how to get them."""
        kept = [code for code in codes if not self._known or code in self._known]
        self._missing = [code for code in codes if code not in kept]
        self._say_hint()
        if kept:
            self._chosen = kept
            self._fill()

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        first = (*self._chosen, *(code for code in self._suggested if code not in self._chosen))
        for code in sorted(self._known, key=lambda code: first.index(code) if code in first else len(first)):
            suggested = self.tr("   · suggested") if code in self._suggested else ""
            item = QListWidgetItem(f"{language_name(code)}   {code}{suggested}")
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
        nothing = bool(wanted) and all(self.list.item(place).isHidden() for place in range(self.list.count()))
        self._more.setText(
            self.tr("Look for “{0}” among more languages…").format(text) if nothing else self._usual_more
        )

    def _open(self, opened: bool) -> None:
        self._drawer.setVisible(opened)
        self._change.setText(self.tr("Done") if opened else self.tr("Chan&ge…"))
        if opened:
            self._fill()
            self._filter.setFocus(Qt.FocusReason.TabFocusReason)
