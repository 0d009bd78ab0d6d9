"""Settings, Errors and retries: how often a page is tried, and when a job pauses by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from bulkocr_gui.jobs.retry import backoff_seconds
from bulkocr_gui.ui.settings_preferences import PreferencesPage

if TYPE_CHECKING:
    from bulkocr_gui.desktop.preferences import Preferences, PreferenceStore
    from bulkocr_gui.ui.theme import Theme

_DELAYS = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
_SHOWN_DELAYS = 4


class RetriesPage(PreferencesPage):
    """`settingsRetries`."""

    def __init__(self, preferences: PreferenceStore, theme: Theme) -> None:
        """Build the cards."""
        second = self.tr("For new jobs; a job can have numbers of its own under “More options”.")
        super().__init__(preferences, theme, self.tr("Errors and retries"), second)
        self.setObjectName("settingsRetries")
        words = self.tr(
            "Only after errors that may pass: a connection that broke, a time-out, an engine that was ended"
        )
        attempts = self.number("max_attempts", self.tr("&Attempts for a page"), words)
        entries: tuple[tuple[str, object], ...] = tuple(
            (self.tr("{0} s").format(_seconds(delay)), delay) for delay in _DELAYS
        )
        delay = self.choice(
            "first_delay_s", self.tr("&Wait before the second attempt"), "", entries, self.tr("{0} s")
        )
        words = self.tr(
            "The job stops before the rest of the folder fails for the same cause. A good page starts anew"
        )
        pause = self.number(
            "pause_after_errors", self.tr("&Pause after errors in a row"), words, none=self.tr("Never")
        )
        words = self.tr("Damaged, encrypted or empty files can pause a job, as lost connections do")
        unreadable = self.switch("unreadable_count", self.tr("&Unreadable files count"), words)
        self.add_card(self.tr("Retries"), attempts, delay)
        self.add_card(self.tr("Auto-pause"), pause, unreadable)
        self.finish()

    def also_show(self, preferences: Preferences) -> None:
        """Say when a page is tried again, in numbers."""
        retries = preferences.max_attempts - 1
        self.rows["first_delay_s"].setEnabled(retries > 0)
        waits = [
            _seconds(backoff_seconds(retry, None, preferences.first_delay_s))
            for retry in range(1, min(retries, _SHOWN_DELAYS) + 1)
        ]
        if not waits:
            text = self.tr("A page that failed is not tried again until you say so")
        else:
            more = "…" if retries > _SHOWN_DELAYS else ""
            words = self.tr("Twice as long before each further one, at most 30 s: {0} s")
            text = words.format(", ".join(waits) + more)
        self.rows["first_delay_s"].explain(text)


def _seconds(seconds: float) -> str:
    return QLocale().toString(seconds, "g", 3)
