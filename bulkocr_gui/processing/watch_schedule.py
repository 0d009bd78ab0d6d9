"""When the jobs of watched folders may run: at certain hours, on mains power, while nobody uses the computer.

Files are taken at any time. A job that may not run is paused with the reason, and goes on by itself once it may;
one that the user has go on before runs on.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer

from bulkocr_gui.jobs.model import PauseReason, Reason
from bulkocr_gui.jobs.watched import DAY_MINUTES, Rest
from bulkocr_gui.processing.queue_turns import waits_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.watched import WatchedFolder
    from bulkocr_gui.processing.job_queue import JobQueue
    from bulkocr_gui.processing.surroundings import Power
    from bulkocr_gui.processing.watching import Watching

LONGEST_WAIT = 3600.0
"""Seconds after which the time of the day is looked at again: clocks are set, and computers sleep."""
_SAYS = {
    Rest.HOURS: ("It is not the time of the day for this folder.", "It goes on by itself at its hours."),
    Rest.BATTERY: ("This computer runs on its battery.", "It goes on by itself on mains power."),
    Rest.IN_USE: ("Somebody uses this computer.", "It goes on by itself once nobody does."),
}


class Presence(Protocol):
    """Whether somebody uses the computer."""

    idle: bool | None
    """None where the desktop does not tell."""

    @property
    def changed(self) -> SignalInstance:
        """`idle` is another."""
        ...

    def want(self, wanted: bool) -> None:
        """Whether somebody wants to know."""
        ...


def is_within(hours: tuple[int, int], minute: float) -> bool:
    """Whether a minute of the day lies between two; over midnight where the first is later."""
    first, last = hours
    return first <= minute < last if first < last else minute >= first or minute < last


def seconds_to_change(hours: tuple[int, int], minute: float) -> float:
    """Seconds until one of two minutes of the day comes next."""
    return min(((each - minute) % DAY_MINUTES or DAY_MINUTES) * 60 for each in hours)


def _minute_of_day() -> float:
    now = time.localtime()
    return now.tm_hour * 60 + now.tm_min + now.tm_sec / 60


class WatchSchedule(QObject):
    """Lives on the main thread. Made after whoever else says what jobs lack.

    Args:
        queue: the jobs.
        watching: knows which jobs are of which folder.
        power: where power comes from.
        presence: whether somebody uses the computer.
        minute_of_day: local time, with parts of a minute.
    """

    def __init__(
        self,
        queue: JobQueue,
        watching: Watching,
        power: Power,
        presence: Presence,
        *,
        minute_of_day: Callable[[], float] = _minute_of_day,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._watching = watching
        self._power = power
        self._presence = presence
        self._minute = minute_of_day
        self._despite: set[str] = set()
        """Jobs that the user had go on."""
        self._resumed: set[str] = set()
        """Jobs that went on by our own order, which is not the user's."""
        self._seen: dict[str, JobRow] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        others_lack = queue.lacking
        queue.lacking = lambda row: others_lack(row) or self._lacking(row)
        queue.rows_changed.connect(self._rows_changed)
        watching.changed.connect(self._folders_changed)
        power.changed.connect(self.look)
        presence.changed.connect(self.look)

    def rest(self, folder: WatchedFolder) -> Rest | None:
        """Why a folder's jobs may not run now; None where they may."""
        if folder.hours is not None and not is_within(folder.hours, self._minute()):
            return Rest.HOURS
        if folder.on_mains and self._power.on_battery:
            return Rest.BATTERY
        if folder.when_idle and self._presence.idle is False:
            return Rest.IN_USE
        return None

    def look(self) -> None:
        """See which jobs may run and which may not."""
        self._despite -= {row.job_id for row in self._queue.rows() if self._rest_of(row) is None}
        for row in self._queue.rows():
            self._pause(row)
            if not waits_for(row, PauseReason.SCHEDULE) or row.reason is None:
                continue
            lack = self._lacking(row)
            if lack is None:
                self._resumed.add(row.job_id)
                self._queue.resume(row.job_id)
            elif lack.code != row.reason.code:
                self._queue.wait_for(row.job_id, lack)
        self._queue.take_turns()
        self._wait()

    def _folders_changed(self) -> None:
        folders = [row.folder for row in self._watching.rows() if row.folder.enabled]
        self._power.want(any(folder.on_mains for folder in folders))
        self._presence.want(any(folder.when_idle for folder in folders))
        self.look()

    def _wait(self) -> None:
        """Until the next hour that one of the folders has."""
        now = self._minute()
        hours = [row.folder.hours for row in self._watching.rows() if row.folder.hours and row.folder.enabled]
        if not hours:
            self._timer.stop()
            return
        seconds = min(LONGEST_WAIT, *(seconds_to_change(each, now) for each in hours))
        self._timer.start(int(seconds * 1000) + 1000)

    def _rest_of(self, row: JobRow) -> Rest | None:
        folder = self._watching.folder_of(row.job_id)
        return None if folder is None else self.rest(folder)

    def _lacking(self, row: JobRow) -> Reason | None:
        rest = self._rest_of(row)
        if rest is None or row.job_id in self._despite:
            return None
        message, advice = _SAYS[rest]
        return Reason(PauseReason.SCHEDULE, rest.value, message, advice, time.time())

    def _pause(self, row: JobRow) -> None:
        if row.status.running and (lack := self._lacking(row)) is not None:
            self._queue.pause_for(row.job_id, lack)

    def _rows_changed(self, rows: tuple[JobRow, ...]) -> None:
        for row in rows:
            before = self._seen.get(row.job_id)
            self._seen[row.job_id] = row
            if before is None or before.status is row.status:
                continue
            if row.status.running:
                if row.job_id in self._resumed:
                    self._resumed.discard(row.job_id)
                elif waits_for(before, PauseReason.SCHEDULE) and self._rest_of(row) is not None:
                    self._despite.add(row.job_id)
                self._pause(row)
