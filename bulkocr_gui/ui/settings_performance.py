"""Settings, Performance: how much of the computer jobs may take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.providers.child_process import cores
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.settings_preferences import PreferencesPage

if TYPE_CHECKING:
    from bulkocr_gui.desktop.preferences import PreferenceStore
    from bulkocr_gui.ui.theme import Theme

_GIGABYTES = (1, 2, 4, 8, 16, 32, 64)
_GIGABYTE = 1024
"""Megabytes."""


class PerformancePage(PreferencesPage):
    """`settingsPerformance`."""

    def __init__(self, preferences: PreferenceStore, theme: Theme) -> None:
        """Build the cards."""
        second = self.tr("Jobs keep what they were started with; memory is shared out anew at once.")
        super().__init__(preferences, theme, self.tr("Performance"), second)
        self.setObjectName("settingsPerformance")
        words = self.tr("For new jobs. Automatic is one a core: here {0}").format(wording.number(cores()))
        workers = self.number("workers", self.tr("&Pages at the same time"), words, none=self.tr("Automatic"))
        words = self.tr("For new jobs. Engines use only what other programs leave of the processor")
        priority = self.switch("low_priority", self.tr("&Make room for other programs"), words)
        words = self.tr("For all jobs, from the next page on. Pages wait where they would need more together")
        sizes = tuple((self.tr("{0} GB").format(size), size * _GIGABYTE) for size in _GIGABYTES)
        entries: tuple[tuple[str, object], ...] = ((self.tr("Automatic"), 0), *sizes)
        memory = self.choice("memory_mb", self.tr("Memory &limit"), words, entries, self.tr("{0} MB"))
        words = self.tr("For new jobs. After this a page counts as failed, never as blank")
        timeout = self.number(
            "page_timeout_s", self.tr("&Time limit for one page"), words, step=10, unit=self.tr(" s")
        )
        self.add_card(self.tr("Speed"), workers, priority)
        self.add_card(self.tr("Limits"), memory, timeout)
        self.finish()
