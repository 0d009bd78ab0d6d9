"""A section that shows and changes the user's preferences, at once, a row for each."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from bulkocr_gui.desktop.preferences import RANGES, Preferences
from bulkocr_gui.jobs.errors import KnownError
from bulkocr_gui.ui.controls import button
from bulkocr_gui.ui.core_wording import said_both
from bulkocr_gui.ui.settings_rows import Choice, SettingRow, SettingsPage, WholeNumber
from bulkocr_gui.ui.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from bulkocr_gui.desktop.preferences import PreferenceStore
    from bulkocr_gui.ui.theme import Theme

_CHOICE_WIDTH = 220
_BESIDE = 44
"""Margins and arrows of a number."""
_USUAL = {field.name: field.default for field in fields(Preferences)}


class PreferencesPage(SettingsPage):
    """Base of the sections over the preferences. A subclass makes its rows and adds its cards."""

    def __init__(self, preferences: PreferenceStore, theme: Theme, title: str, second: str) -> None:
        """Follow the preferences."""
        super().__init__(theme, title, second)
        self.preferences = preferences
        self.rows: dict[str, SettingRow] = {}
        """By the name of what they set."""
        self._shown: list[Callable[[Preferences], None]] = []
        preferences.changed.connect(self._show)

    # Rows

    def switch(self, name: str, title: str, second: str) -> SettingRow:
        """A row for what is wanted or not.

        Args:
            name: field of `Preferences`, and the control's own name.
            title: with a mnemonic.
            second: what it does, in one sentence.
        """
        made = Switch(self.theme)
        made.clicked.connect(lambda on: self._change(name, on))
        self._shown.append(lambda preferences: made.setChecked(getattr(preferences, name)))
        return self._row(name, SettingRow(self.theme, title, second, made), made)

    def number(
        self, name: str, title: str, second: str, *, step: int = 1, none: str = "", unit: str = ""
    ) -> SettingRow:
        """A row for a whole number, within the field's range.

        Args:
            name: as above.
            title: as above.
            second: as above.
            step: of the arrows.
            none: what stands there for the least number; empty for the number itself.
            unit: what stands after it.
        """
        least, most = RANGES[name]
        made = WholeNumber(self.theme, int(least), int(most), step)
        made.setSpecialValueText(none)
        words = made.fontMetrics().horizontalAdvance(none) + self.theme.measure(_BESIDE)
        made.setFixedWidth(max(made.width(), words))
        made.setSuffix(unit)
        made.valueChanged.connect(lambda value: self._change(name, value))
        self._shown.append(lambda preferences: made.show_value(getattr(preferences, name)))
        return self._row(name, SettingRow(self.theme, title, second, made), made)

    def choice(
        self, name: str, title: str, second: str, entries: tuple[tuple[str, object], ...], other: str = ""
    ) -> SettingRow:
        """A row for one of a few.

        Args:
            name: as above.
            title: as above.
            second: as above.
            entries: words, and what they stand for.
            other: words with `{0}` for a value that is none of them, as a settings file may have.
        """
        made = Choice(self.theme.measure(_CHOICE_WIDTH), *entries)
        made.activated.connect(lambda place: self._change(name, made.itemData(place)))

        def show(preferences: Preferences) -> None:
            value = getattr(preferences, name)
            if other and made.findData(value) < 0:
                made.addItem(other.format(value), value)
            made.choose(value)

        self._shown.append(show)
        return self._row(name, SettingRow(self.theme, title, second, made), made)

    def _row(self, name: str, row: SettingRow, control: Switch | WholeNumber | Choice) -> SettingRow:
        control.setObjectName(name)
        self.rows[name] = row
        return row

    def finish(self) -> None:
        """All cards are there: the way back to the defaults goes below them."""
        self.reset = button(self.tr("Restore the &defaults"), self.theme, "link")
        self.reset.setObjectName("restoreDefaults")
        self.reset.setAccessibleName(self.tr("Restore the defaults of this section"))
        self.reset.clicked.connect(self._restore)
        self.add_below(self.reset)
        self._show(self.preferences.current)

    # What changes

    def also_show(self, preferences: Preferences) -> None:
        """What of the page depends on more than one preference."""

    def _change(self, name: str, value: object) -> None:
        self._keep(self.rows[name], {name: value})

    def _restore(self) -> None:
        self._keep(next(iter(self.rows.values())), {name: _USUAL[name] for name in self.rows})

    def _keep(self, row: SettingRow, values: dict[str, object]) -> None:
        for each in self.rows.values():
            each.complain("")
        try:
            self.preferences.change(**values)
        except KnownError as error:
            row.complain(said_both(error.message, error.advice))

    def _show(self, preferences: Preferences) -> None:
        for show in self._shown:
            show(preferences)
        self.reset.setVisible(any(getattr(preferences, name) != _USUAL[name] for name in self.rows))
        self.also_show(preferences)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with what is kept."""
        super().showEvent(event)
        self._show(self.preferences.current)
