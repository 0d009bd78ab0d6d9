"""Settings, Behaviour: what the program does by itself, and what it does with the computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.desktop.preferences import WhenAllDone
from bulkocr_gui.ui.settings_preferences import PreferencesPage

if TYPE_CHECKING:
    from bulkocr_gui.desktop.preferences import Preferences, PreferenceStore
    from bulkocr_gui.ui.theme import Theme

_STEP_MB = 100


class BehaviourPage(PreferencesPage):
    """`settingsBehaviour`."""

    def __init__(self, preferences: PreferenceStore, theme: Theme) -> None:
        """Build the cards."""
        second = self.tr("Changes apply at once, to running jobs too.")
        super().__init__(preferences, theme, self.tr("Behaviour"), second)
        self.setObjectName("settingsBehaviour")
        words = self.tr(
            "Jobs that ran when Bulk OCR was closed go on without asking; not after a crash of the program"
        )
        resume = self.switch("resume_at_start", self.tr("&Go on at the start"), words)
        words = self.tr("Only if no job is paused or in error. Sleep and shutdown leave a minute to say no")
        entries: tuple[tuple[str, object], ...] = (
            (self.tr("Do nothing"), WhenAllDone.NOTHING),
            (self.tr("Notify me"), WhenAllDone.NOTIFY),
            (self.tr("Sleep"), WhenAllDone.SLEEP),
            (self.tr("Shut down"), WhenAllDone.SHUT_DOWN),
        )
        done = self.choice("when_done", self.tr("&When all jobs are done"), words, entries)
        words = self.tr("The desktop tells what happens to your jobs while this window is not in front")
        notices = self.switch("notifications", self.tr("&Notifications"), words)
        words = self.tr("While a job runs, the computer does not go to sleep by itself. The screen may switch off")
        awake = self.switch("keep_awake", self.tr("&Keep the computer awake"), words)
        words = self.tr("Without mains, jobs wait; you can let one run all the same")
        battery = self.switch("pause_on_battery", self.tr("&Pause on battery"), words)
        words = self.tr("Jobs that waited for mains go on by themselves once the charger is connected")
        mains = self.switch("resume_on_mains", self.tr("&Resume on mains"), words)
        words = self.tr("Jobs pause before less is left where results go, or where Bulk OCR keeps its data")
        least = self.number(
            "least_free_mb",
            self.tr("Room to &leave on disks"),
            words,
            step=_STEP_MB,
            none=self.tr("None"),
            unit=self.tr(" MB"),
        )
        words = self.tr("Jobs that waited for room go on by themselves once there is enough of it")
        space = self.switch("resume_with_space", self.tr("R&esume when there is room"), words)
        self.add_card(self.tr("Start and end"), resume, done, notices)
        self.add_card(self.tr("Power"), awake, battery, mains)
        self.add_card(self.tr("Disk"), least, space)
        self.finish()

    def also_show(self, preferences: Preferences) -> None:
        """What follows from another setting can be set only with it."""
        self.rows["resume_on_mains"].setEnabled(preferences.pause_on_battery)
        self.rows["resume_with_space"].setEnabled(preferences.least_free_mb > 0)
