"""Settings, Appearance: colours, motion, and the language that the program speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.desktop.language import available, own_name
from bulkocr_gui.desktop.preferences import Look
from bulkocr_gui.ui.settings_preferences import PreferencesPage

if TYPE_CHECKING:
    from bulkocr_gui.desktop.preferences import Preferences, PreferenceStore
    from bulkocr_gui.ui.theme import Theme


class AppearancePage(PreferencesPage):
    """`settingsAppearance`."""

    def __init__(self, preferences: PreferenceStore, theme: Theme) -> None:
        """Build the cards."""
        second = self.tr("Colours and motion change at once, the language at the next start.")
        super().__init__(preferences, theme, self.tr("Appearance"), second)
        self.setObjectName("settingsAppearance")
        self._spoken = preferences.current.language
        words = self.tr("As the desktop is, or always the same")
        entries: tuple[tuple[str, object], ...] = (
            (self.tr("As the desktop"), Look.SYSTEM),
            (self.tr("Light"), Look.LIGHT),
            (self.tr("Dark"), Look.DARK),
            (self.tr("High contrast"), Look.CONTRAST),
        )
        colours = self.choice("theme", self.tr("&Colours"), words, entries)
        words = self.tr("Nothing slides or fades; what the desktop wants still is still in any case")
        motion = self.switch("reduced_motion", self.tr("&Less motion"), words)
        words = self.tr("Of menus, notices and reports; which languages are recognised is set for each job")
        languages: tuple[tuple[str, object], ...] = (
            (self.tr("As the desktop"), ""),
            *((own_name(code), code) for code in available()),
        )
        language = self.choice("language", self.tr("Lan&guage"), words, languages, "{0}")
        self.add_card(self.tr("Look"), colours, motion)
        self.add_card(self.tr("Language of the program"), language)
        self.finish()

    def also_show(self, preferences: Preferences) -> None:
        """A language holds from the next start on."""
        row = self.rows["language"]
        if preferences.language != self._spoken:
            row.tell(
                self.tr("Close Bulk OCR and open it again: then it speaks this language. Jobs stay as they are.")
            )
        else:
            row.tell("")
