"""Settings, Languages: which the engine has here, and more of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from bulkocr_gui.providers import model_list
from bulkocr_gui.providers.model_files import Origin
from bulkocr_gui.ui import model_wording, wording
from bulkocr_gui.ui.controls import button, label
from bulkocr_gui.ui.languages import recognisable
from bulkocr_gui.ui.model_progress import ModelProgress
from bulkocr_gui.ui.settings_rows import SettingRow, SettingsPage
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from bulkocr_gui.processing.language_models import Added, NotAdded
    from bulkocr_gui.providers.model_files import Model
    from bulkocr_gui.ui.models_port import Models
    from bulkocr_gui.ui.theme import Theme

_CODE = Qt.ItemDataRole.UserRole
_LINE = 26
_EDGES = 10
_FEWEST = 3
_MOST = 6
"""Lines that a list has room for."""


class LanguagesPage(SettingsPage):
    """`settingsLanguages`."""

    languages_changed = Signal()
    """There are others than before."""

    def __init__(self, models: Models, theme: Theme) -> None:
        """Build the cards; what is there is looked for when the page is first shown."""
        second = self.tr("Tesseract needs a model for each language. Yours are kept beside those of the computer.")
        super().__init__(theme, self.tr("Languages"), second)
        self.setObjectName("settingsLanguages")
        self._models = models
        self._here: dict[str, Model] | None = None
        self._build_here()
        self._build_more()
        models.changed.connect(self._take)
        models.added.connect(self._added)
        models.failed.connect(self._failed)

    def _build_here(self) -> None:
        theme = self.theme
        self.here = _list(theme, "modelsHere", self.tr("Languages on this computer"))
        self.here.currentItemChanged.connect(self._judge)
        self.remove = button(self.tr("&Remove"), theme)
        self.remove.setObjectName("removeModel")
        self.remove.clicked.connect(self._remove)
        self.choose = button(self.tr("&Add a file…"), theme)
        self.choose.setObjectName("addModelFile")
        self.choose.setAccessibleName(self.tr("Add a model from a file"))
        self.choose.clicked.connect(self._choose_file)
        self.here_row = SettingRow(theme, self.tr("From a file"), "", self.remove, self.choose)
        self.remove.setAccessibleName(self.tr("Remove the chosen language"))
        self.add_card(self.tr("On this computer"), _framed(self.here), self.here_row)

    def _build_more(self) -> None:
        theme = self.theme
        self.filter = QLineEdit()
        self.filter.setObjectName("findModel")
        self.filter.setPlaceholderText(self.tr("Its name, or its code"))
        self.filter.setAccessibleName(self.tr("Find a language that can be downloaded"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAcceptDrops(False)
        self.filter.textChanged.connect(self._narrow)
        find = label(self.tr("&Find a language"), "second")
        find.setBuddy(self.filter)
        self.more = _list(theme, "modelsToFetch", self.tr("Languages that can be downloaded"))
        self.more.currentItemChanged.connect(self._judge)
        self.more.itemActivated.connect(self._fetch)
        self.fetch = button(self.tr("Do&wnload"), theme)
        self.fetch.setObjectName("fetchModel")
        self.fetch.setAccessibleName(self.tr("Download the chosen language"))
        self.fetch.clicked.connect(self._fetch)
        words = self.tr(
            "From github.com/tesseract-ocr/tessdata_fast, release {0}. Where the checksum is known it must be the "
            "same, and Tesseract must open every model. No page is sent"
        )
        title = self.tr("From Tesseract's own project")
        self.more_row = SettingRow(theme, title, words.format(model_list.RELEASE), self.fetch)
        self.progress = ModelProgress(self._models, theme)
        self.add_card(self.tr("More languages"), _framed(find, self.filter, self.more), self.more_row, self.progress)
        self._judge()

    def want(self, text: str) -> None:
        """Look for a language that is missing: what was typed elsewhere."""
        self.filter.setText(text)
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is there

    def _take(self, models: tuple[Model, ...]) -> None:
        here = {model.code: model for model in models}
        if here == self._here:
            return
        known, self._here = self._here, here
        codes = recognisable(tuple(here))
        _fill(self.here, [(code, model_wording.is_here(here[code]), str(here[code].path)) for code in codes])
        lines = min(max(len(codes), _FEWEST), _MOST)
        self.here.setFixedHeight(self.theme.measure(lines * _LINE + _EDGES))
        others = recognisable(tuple(code for code in model_list.AVAILABLE if code not in here))
        _fill(self.more, [(code, model_wording.can_be_had(code), "") for code in others])
        self._narrow(self.filter.text())
        if known is not None:
            self.languages_changed.emit()

    def _narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        first = None
        for place in range(self.more.count()):
            item = self.more.item(place)
            item.setHidden(wanted not in item.text().casefold())
            if first is None and not item.isHidden():
                first = item
        current = self.more.currentItem()
        if wanted and first is not None and (current is None or current.isHidden()):
            self.more.setCurrentItem(first)
        self._judge()

    def _judge(self) -> None:
        chosen = self._chosen(self.here)
        own = self._here is not None and chosen in self._here and self._here[chosen].origin is Origin.OWN
        self.remove.setEnabled(own)
        words = self.tr("A .traineddata file; its name is the language's code. You can remove those that you added")
        self.here_row.explain(words)
        wanted = self._chosen(self.more)
        self.fetch.setEnabled(bool(wanted) and wanted not in self._models.under_way())

    @staticmethod
    def _chosen(where: QListWidget) -> str:
        item = where.currentItem()
        return "" if item is None or item.isHidden() else str(item.data(_CODE))

    # What is done

    def _fetch(self) -> None:
        code = self._chosen(self.more)
        if code and code not in self._models.under_way():
            self.more_row.tell("")
            self._models.fetch(code)
            self.progress.begin()
            self._judge()

    def _remove(self) -> None:
        self.here_row.tell("")
        self._models.remove(self._chosen(self.here))

    def _choose_file(self) -> None:
        kinds = self.tr("Models ({0})").format("*.traineddata")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Model of a language"), "", kinds)
        if path:
            self.here_row.tell(self.tr("Tesseract looks at {0}").format(wording.short_path(Path(path))), "clock")
            self._models.add_file(Path(path))

    def _row_of(self, code: str) -> SettingRow:
        """Where it is said: beside what was pressed."""
        return self.more_row if code and self.progress.knows(code) else self.here_row

    def _added(self, added: Added) -> None:
        self._row_of(added.code).tell(model_wording.is_added(added), "check-circle", Tone.GOOD)
        self.progress.end(added.code)
        self._judge()

    def _failed(self, failed: NotAdded) -> None:
        row = self._row_of(failed.code)
        if failed.error is None:
            row.tell(model_wording.not_added(failed))
        else:
            row.complain(model_wording.not_added(failed))
        self.progress.end(failed.code)
        self._judge()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for what is there."""
        super().showEvent(event)
        self._models.refresh()


def _list(theme: Theme, name: str, title: str) -> QListWidget:
    made = QListWidget()
    made.setObjectName(name)
    made.setProperty("framed", True)
    made.setAccessibleName(title)
    made.setFixedHeight(theme.measure(_MOST * _LINE + _EDGES))
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setTextElideMode(Qt.TextElideMode.ElideRight)
    made.setUniformItemSizes(True)
    return made


def _framed(*widgets: QWidget) -> QFrame:
    made = QFrame()
    made.setObjectName("settingRow")
    layout = QVBoxLayout(made)
    layout.setContentsMargins(16, 12, 16, 12)
    layout.setSpacing(8)
    for widget in widgets:
        layout.addWidget(widget)
    return made


def _fill(where: QListWidget, lines: list[tuple[str, str, str]]) -> None:
    before = where.currentItem()
    chosen = str(before.data(_CODE)) if before is not None else ""
    where.clear()
    for code, text, tip in lines:
        item = QListWidgetItem(text)
        item.setData(_CODE, code)
        item.setToolTip(tip)
        where.addItem(item)
        if code == chosen:
            where.setCurrentItem(item)
