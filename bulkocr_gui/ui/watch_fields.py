"""The fields of a watched folder's form: where it is, how its files are read, where they go, and when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from bulkocr_gui.ui.controls import button, label
from bulkocr_gui.ui.language_field import LanguageField
from bulkocr_gui.ui.option_fields import text_field
from bulkocr_gui.ui.settings_rows import Choice, SettingRow, WholeNumber
from bulkocr_gui.ui.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QLineEdit, QPushButton

    from bulkocr_gui.processing.provider_card import ProviderCard
    from bulkocr_gui.ui.theme import Theme

_LINE_WIDTH = 230
_CHOICE_WIDTH = 230


class WatchFields(QWidget):
    """`watchForm`, the base of the form: its rows, which mean nothing yet."""

    place_wanted = Signal(object, str)
    """A field, and the title of a dialog in which its folder is to be chosen."""

    def __init__(self, cards: Iterable[ProviderCard], theme: Theme) -> None:
        """Build all rows.

        Args:
            cards: of the providers.
            theme: measures, and colours of icons.
        """
        super().__init__()
        self.setObjectName("watchForm")
        self._theme = theme
        self._cards = {card.provider_id: card for card in cards}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for place, row in enumerate((*self._build_places(), *self._build_reading(), *self._build_taking())):
            row.setProperty("first", place == 0)
            layout.addWidget(row)
        layout.addWidget(self._build_foot())

    def _build_places(self) -> tuple[QWidget, ...]:
        self.folder, folder = self._place("watchFolder", self.tr("&Choose…"), self.tr("Choose the folder to watch"))
        words = self.tr("Files in it, and in folders below it, are recognised")
        self.folder_row = SettingRow(self._theme, self.tr("&Folder"), words, self.folder, folder)
        self.output, output = self._place("watchOutput", self.tr("Choos&e…"), self.tr("Choose where the results go"))
        words = self.tr("The folder structure is kept; the report of each day goes there, too")
        self.output_row = SettingRow(self._theme, self.tr("Save &to"), words, self.output, output)
        entries: tuple[tuple[str, object], ...] = (
            (self.tr("Stay where they are"), False),
            (self.tr("Go to another folder"), True),
        )
        self.originals = Choice(self._theme.measure(_CHOICE_WIDTH), *entries)
        self.originals.setObjectName("watchOriginals")
        words = self.tr("Once their results are on the disk. They are never deleted or written over")
        originals = SettingRow(self._theme, self.tr("&Originals"), words, self.originals)
        self.done, done = self._place("watchDone", self.tr("C&hoose…"), self.tr("Choose where originals go"))
        words = self.tr("On the same drive as the watched folder")
        self.done_row = SettingRow(self._theme, self.tr("Or&iginals go to"), words, self.done, done)
        return self.folder_row, self.output_row, originals, self.done_row

    def _build_reading(self) -> tuple[QWidget, ...]:
        theme = self._theme
        self.preset = Choice(theme.measure(_CHOICE_WIDTH))
        self.preset.setObjectName("watchPreset")
        words = self.tr("How the pages are read, and what each file is saved as")
        preset = SettingRow(theme, self.tr("&Preset"), words, self.preset)
        self.provider = Choice(
            theme.measure(_CHOICE_WIDTH), *((card.name, card.provider_id) for card in self._cards.values())
        )
        self.provider.setObjectName("watchProvider")
        self.provider_row = SettingRow(theme, self.tr("Recognise &with"), "", self.provider)
        self.languages = LanguageField(theme)
        # The New-job sheet has them under these names.
        for name in ("languageLine", "changeLanguages", "languageFilter", "languageList"):
            if (part := self.languages.findChild(QWidget, name)) is not None:
                part.setObjectName(f"watch{name[0].upper()}{name[1:]}")
        languages = QFrame()
        languages.setObjectName("settingRow")
        below = QVBoxLayout(languages)
        below.setContentsMargins(16, 10, 16, 10)
        below.setSpacing(6)
        below.addWidget(label(self.tr("Languages"), "medium"))
        below.addWidget(self.languages)
        return preset, self.provider_row, languages

    def _build_taking(self) -> tuple[QWidget, ...]:
        theme = self._theme
        self.still = WholeNumber(theme, 1, 3600, 1)
        self.still.setObjectName("watchStill")
        self.still.setSuffix(self.tr(" s"))
        words = self.tr("For so long a file must not have changed, and it must be complete, before it is taken")
        still = SettingRow(theme, self.tr("&Rest of a file"), words, self.still)
        self.polling = self._switch("watchPolling")
        words = self.tr("Look every few seconds: for shares that do not tell of changes, where that is not noticed")
        polling = SettingRow(theme, self.tr("&Network share"), words, self.polling)
        self.at_hours = self._switch("watchAtHours")
        self.first, self.last = self._time("watchFrom"), self._time("watchUntil")
        self.first.setAccessibleName(self.tr("From this time of the day"))
        self.last.setAccessibleName(self.tr("Until this time of the day"))
        words = self.tr("Files are taken at any time, and recognised then")
        self.hours_row = SettingRow(
            theme, self.tr("&At certain hours only"), words, self.at_hours, self.first, self.last
        )
        self.on_mains = self._switch("watchOnMains")
        mains = SettingRow(
            theme,
            self.tr("On &mains power only"),
            self.tr("They wait while this computer runs on its battery"),
            self.on_mains,
        )
        self.when_idle = self._switch("watchWhenIdle")
        words = self.tr("As far as the desktop tells: while the screen is locked or dark. Else they do not wait")
        idle = SettingRow(theme, self.tr("While nobody &uses this computer only"), words, self.when_idle)
        return still, polling, self.hours_row, mains, idle

    def _build_foot(self) -> QWidget:
        foot = QFrame()
        foot.setObjectName("settingRow")
        self._said = label("", "bad", wrap=True)
        self._said.setObjectName("watchSaid")
        self._said.hide()
        self.save = button(self.tr("&Save"), self._theme, "primary")
        self.save.setObjectName("saveWatched")
        self.save.setAccessibleName(self.tr("Save: watch the folder so"))
        self.cancel = button(self.tr("Cance&l"), self._theme)
        self.cancel.setObjectName("cancelWatched")
        self.cancel.setAccessibleName(self.tr("Cancel: change nothing"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._said, 1)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.addLayout(row)
        return foot

    def _place(self, name: str, words: str, title: str) -> tuple[QLineEdit, QPushButton]:
        field = text_field()
        field.setObjectName(name)
        field.setFixedWidth(self._theme.measure(_LINE_WIDTH))
        choose = button(words, self._theme)
        choose.setObjectName(f"{name}Choose")
        choose.setAccessibleName(title)
        choose.clicked.connect(partial(self.place_wanted.emit, field, title))
        return field, choose

    def _switch(self, name: str) -> Switch:
        made = Switch(self._theme)
        made.setObjectName(name)
        return made

    def _time(self, name: str) -> QTimeEdit:
        made = QTimeEdit()
        made.setObjectName(name)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setFixedHeight(self._theme.measure(30))
        made.lineEdit().setAcceptDrops(False)
        made.lineEdit().setTextMargins(8, 0, 0, 0)
        return made
