"""Presets at the head of the New-job sheet: chosen from a list, saved, renamed and removed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.processing.presets import ARCHIVE, LONGEST_NAME, TEXT
from bulkocr_gui.ui.controls import button, label
from bulkocr_gui.ui.core_wording import said_both
from bulkocr_gui.ui.option_fields import Options
from bulkocr_gui.ui.short_label import ShortLabel

if TYPE_CHECKING:
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.processing.presets import Preset, Presets
    from bulkocr_gui.ui.theme import Theme

_WIDTH = 210
_OWN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class _Name(QLineEdit):
    """Enter keeps the name and Escape forgets it; neither starts or leaves the sheet that the field lies in."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PresetPicker(QWidget):
    """`presetPicker`: shows which preset the sheet is set as, if any."""

    chosen = Signal(object)
    """`Preset`: the sheet is to be set so."""
    save_wanted = Signal(str)
    """The sheet is to be kept under this name; `kept` or `refuse` follows."""

    removed = Signal()
    """There is one less."""

    def __init__(self, presets: Presets, theme: Theme) -> None:
        """Offer what there is."""
        super().__init__()
        self.setObjectName("clear")
        self._presets = presets
        self._renamed = ""
        self._current: Preset | None = None
        title = label(self.tr("Preset"), "second")
        self.choice = Options(width=theme.measure(_WIDTH))
        self.choice.setObjectName("presetChoice")
        self.choice.setAccessibleName(self.tr("Preset: how the job is read and saved"))
        self.choice.setMinimumWidth(theme.measure(_WIDTH))
        title.setBuddy(self.choice)
        self.more = button("", theme, "quiet", "chevron-down", name=self.tr("Save, rename or remove presets"))
        self.more.setObjectName("presetMenu")
        self._menu = QMenu(self)
        # Held here: PySide gives up an action that only its menu holds.
        self._save = QAction(self.tr("&Save as a preset…"), self)
        self._rename = QAction(self.tr("&Rename…"), self)
        self._remove = QAction(self.tr("Re&move"), self)
        self._save.triggered.connect(self._ask_name)
        self._rename.triggered.connect(self._ask_other_name)
        self._remove.triggered.connect(self._forget)
        self._menu.addActions([self._save, self._rename, self._remove])
        self.more.clicked.connect(lambda: self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self._build_naming(theme)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._said = ShortLabel("bad")
        self._said.setObjectName("presetSaid")
        self._said.hide()
        for each in (title, self.choice, self.more, self.naming):
            row.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self._said)
        self._picking = (title, self.choice, self.more)
        self._fill()
        self.choice.activated.connect(self._activated)
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+P"), self)
        shortcut.setWhatsThis(self.tr("Choose a preset for the new job"))
        shortcut.activated.connect(lambda: self.choice.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _build_naming(self, theme: Theme) -> None:
        self.naming = QWidget()
        self.naming.setObjectName("clear")
        self.name = _Name()
        self.name.setObjectName("presetName")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setMinimumWidth(theme.measure(_WIDTH))
        self.name.setAcceptDrops(False)
        self.name.setPlaceholderText(self.tr("Name of the preset"))
        self.name.setAccessibleName(self.tr("Name of the preset"))
        self.name.returnPressed.connect(self._name_given)
        self.name.left.connect(self._leave_naming)
        self.keep = button(self.tr("Keep"), theme)
        self.name.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.keep.setObjectName("presetKeep")
        self.keep.setAccessibleName(self.tr("Keep the preset under this name"))
        self.keep.clicked.connect(self._name_given)
        self.leave = button(self.tr("Cancel"), theme)
        self.leave.setObjectName("presetCancel")
        self.leave.setAccessibleName(self.tr("Keep no preset"))
        self.leave.clicked.connect(self._leave_naming)
        row = QHBoxLayout(self.naming)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in (self.name, self.keep, self.leave):
            row.addWidget(each)
        self.naming.hide()

    # What the sheet says

    def show_fit(self, options: JobOptions, provider: str) -> None:
        """Show which preset a job set so is.

        Args:
            options: of the job.
            provider: key of the choice of a provider.
        """
        own = reversed(self._presets.every())  # the user's are more particular
        self._current = next((preset for preset in own if preset.fits(options, provider)), None)
        self._show_current()

    def kept(self) -> None:
        """The sheet was kept under the name."""
        self._leave_naming()
        self._fill()

    def refuse(self, error: UsageError) -> None:
        """It could not be."""
        self._say(said_both(error.message, error.advice))

    # What is done

    def _fill(self) -> None:
        self.choice.clear()
        self.choice.addItem(self.tr("Your own choice"), None)
        for preset in self._presets.every():
            self.choice.addItem(self._shown(preset), preset)
        self._show_current()

    def _shown(self, preset: Preset) -> str:
        words = {ARCHIVE.name: self.tr("Archive: searchable PDF"), TEXT.name: self.tr("Just the text")}
        return words.get(preset.name, preset.name)

    def _show_current(self) -> None:
        name = self._current.name if self._current is not None else None
        places = (
            place
            for place in range(1, self.choice.count())
            if name is not None and self.choice.itemData(place).name == name
        )
        self.choice.setCurrentIndex(next(places, 0))
        own = self._current is not None and self._current in self._presets.own()
        self._rename.setEnabled(own)
        self._remove.setEnabled(own)
        tip = self.tr("How the job is read and saved (Ctrl+Shift+P)")
        self.choice.setToolTip(tip)

    def _activated(self, place: int) -> None:
        preset = self.choice.itemData(place)
        self._say("")
        if preset is None:
            self._show_current()
        else:
            self.chosen.emit(preset)

    def _ask_name(self) -> None:
        self._begin_naming("", "")

    def _ask_other_name(self) -> None:
        if self._current is not None:
            self._begin_naming(self._current.name, self._current.name)

    def _begin_naming(self, text: str, renamed: str) -> None:
        self._renamed = renamed
        self._say("")
        for each in self._picking:
            each.hide()
        self.name.setText(text)
        self.keep.setEnabled(bool(text))
        self.naming.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _leave_naming(self) -> None:
        self._say("")
        back = self.naming.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.naming.hide()
        for each in self._picking:
            each.show()
        if back:
            self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_given(self) -> None:
        name = self.name.text().strip()
        if not name:
            return
        if not self._renamed:
            self.save_wanted.emit(name)
            return
        try:
            self._current = self._presets.rename(self._renamed, name)
        except UsageError as error:
            self.refuse(error)
        else:
            self.kept()

    def _forget(self) -> None:
        if self._current is not None:
            self._presets.remove(self._current.name)
            self._current = None
            self._fill()
            self.removed.emit()

    def _say(self, text: str) -> None:
        self._said.say(text)
        self._said.setVisible(bool(text))
