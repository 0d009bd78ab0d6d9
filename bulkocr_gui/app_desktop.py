"""What ties the window to the computer it runs on; the other half of the window's composition root.

The computer stays awake while jobs run; jobs wait for mains and for room; sleep, shutdown, notices and progress
outside the window; and what is told of the program's own mistakes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bulkocr_gui.desktop.battery import Battery
from bulkocr_gui.desktop.free_room import FreeRoom
from bulkocr_gui.desktop.keep_awake import Awake, KeepAwake
from bulkocr_gui.desktop.launcher import Launcher
from bulkocr_gui.desktop.preferences import WhenAllDone
from bulkocr_gui.desktop.turn_off import TurnOff
from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.processing.awake import AwakeWhileRunning
from bulkocr_gui.processing.job_queue import LEFT_RUNNING
from bulkocr_gui.processing.queue_end import QueueEnds
from bulkocr_gui.processing.surroundings import Surroundings
from bulkocr_gui.ui import notice_wording
from bulkocr_gui.ui.file_actions import open_path
from bulkocr_gui.ui.job_news import JobNews
from bulkocr_gui.ui.when_done import WhenDone

if TYPE_CHECKING:
    from bulkocr_gui.desktop.crash_reports import CrashReport, CrashReports
    from bulkocr_gui.desktop.paths import AppPaths
    from bulkocr_gui.desktop.preferences import Preferences, PreferenceStore
    from bulkocr_gui.processing.job_queue import JobQueue
    from bulkocr_gui.ui.crash_window import CrashWindow
    from bulkocr_gui.ui.main_window import MainWindow


class DesktopTies(QObject):
    """Made after the window, before its jobs are loaded.

    Args:
        window: the window.
        queue: the jobs.
        preferences: what the user wants of all this.
        reports: of the program's mistakes; already begun.
        paths: the program's folders.
    """

    def __init__(
        self,
        window: MainWindow,
        queue: JobQueue,
        preferences: PreferenceStore,
        reports: CrashReports,
        paths: AppPaths,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._queue = queue
        self._preferences = preferences
        self._report: CrashReport | None = reports.last
        self._crashed = reports.last is not None
        self._crash_window: CrashWindow | None = None
        self._keeper = KeepAwake(self)
        self._room = FreeRoom(self)
        self._battery = Battery(parent=self)
        self._watch = Surroundings(
            queue, self._battery, self._room, lambda: preferences.current, data=paths.data, parent=self
        )
        self._awake = AwakeWhileRunning(queue, self._keeper, lambda: preferences.current.keep_awake, self)
        ends = QueueEnds(queue, self)
        self._turn_off = TurnOff(parent=self)
        self._when_done = WhenDone(
            ends,
            window.countdown,
            window.notices,
            self._turn_off,
            choice=lambda: preferences.current.when_done.value,
            parent=self,
        )
        self._notice = window.desktop_notice
        self._notice.wanted = lambda: preferences.current.notifications
        self._notice.task_bar = Launcher(parent=self)
        news = JobNews(queue, ends, self)
        news.told.connect(self._tell_news)
        self._when_done.told.connect(lambda title, text: self._notice.say(title, text, surely=True))
        self._keeper.changed.connect(self._say_awake)
        reports.happened.connect(self._mistake)
        window.notices.report_wanted.connect(self._show_report)
        window.notices.crashed = self._crashed
        window.log_wanted.connect(lambda: open_path(paths.log_file))
        preferences.changed.connect(self._changed)
        self._changed(preferences.current)

    def load_jobs(self) -> None:
        """Load the queue; what was left running goes on where the user wants that, but not after a crash.

        The job may have been the cause: then the program would crash at each start.
        """
        self._queue.load(go_on=self._preferences.current.resume_at_start and not self._crashed)
        left = [
            row
            for row in self._queue.rows()
            if row.status is JobStatus.PAUSED and row.reason is not None and row.reason.kind in LEFT_RUNNING
        ]
        if self._crashed and not left:
            self._window.notices.tell(notice_wording.crash_text())
        self._watch.begin()

    def close(self) -> None:
        """The program ends: nothing is held any more, and nothing is shown."""
        self._notice.close()
        self._room.close()
        self._keeper.close()

    def _changed(self, preferences: Preferences) -> None:
        self._window.notices.waits = notice_wording.Waits(
            preferences.resume_on_mains, preferences.resume_with_space, preferences.least_free_mb
        )
        self._watch.wishes_changed()
        self._awake.look()
        self._when_done.changed()

    def _tell_news(self, title: str, text: str, last: bool) -> None:
        """The end of all jobs is told to those who asked for that alone, too."""
        wished = self._preferences.current.when_done is WhenAllDone.NOTIFY
        self._notice.say(title, text, surely=last and wished)

    def _say_awake(self) -> None:
        self._window.status_line.show_awake(impossible=self._keeper.state is Awake.IMPOSSIBLE)

    def _mistake(self, report: CrashReport) -> None:
        self._report = report
        self._window.notices.tell(notice_wording.mistake_text())

    def _show_report(self) -> None:
        if self._report is None:
            return
        if self._crash_window is None:
            from bulkocr_gui.ui.crash_window import CrashWindow  # noqa: PLC0415 - few ever see it

            self._crash_window = CrashWindow(self._window.theme, self._window)
        self._crash_window.open_report(self._report.path, self._report.text)
