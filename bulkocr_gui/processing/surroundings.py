"""What a job needs of the computer beside an engine: mains, where the user wants that, and room on the disks.

A job that lacks it is paused with the reason, and goes on by itself once it is there again, if so wanted.
Battery is told by a signal. Of a full disk nothing tells: it is measured every quarter of a minute, but only
while a job runs or waits for room, and whenever a document was written.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

from bulkocr_gui.jobs.model import JobStatus, PauseReason, Reason
from bulkocr_gui.processing.queue_turns import waits_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.processing.job_queue import JobQueue

MEASURE_MS = 15_000
"""Between two looks at the disks."""
WRITTEN_MS = 1_000
"""Documents that are written within this time of each other share a look."""
EASED = 1.25
"""As many times the least must be free before a job goes on: else it would pause again after a few pages."""
MEGABYTE = 1_000_000

SPACE_OUTPUT = "space_output"
SPACE_DATA = "space_data"
"""Codes of `PauseReason.SPACE`: the disk of the output folder, or the one of the program's own data."""
DISK_FULL = "disk_full"

_NEXT = (JobStatus.SCANNING, JobStatus.PROCESSING, JobStatus.QUEUED)
"""Jobs that write, or soon will."""


class Power(Protocol):
    """Where the computer's power comes from."""

    on_battery: bool | None
    """None until it is known."""

    @property
    def changed(self) -> SignalInstance:
        """`on_battery` is another."""
        ...

    def want(self, wanted: bool) -> None:
        """Whether somebody wants to know."""
        ...


class Room(Protocol):
    """How much room is left."""

    @property
    def measured(self) -> SignalInstance:
        """`dict[Path, int]`: free bytes by folder."""
        ...

    def measure(self, folders: Iterable[Path]) -> None:
        """Ask for the room of folders."""
        ...


class Wishes(Protocol):
    """What of the user's preferences counts here."""

    @property
    def pause_on_battery(self) -> bool:
        """Whether jobs wait for mains."""
        ...

    @property
    def resume_on_mains(self) -> bool:
        """Whether they go on by themselves then."""
        ...

    @property
    def least_free_mb(self) -> int:
        """Megabytes that are to stay free on every disk that is written to; 0 is none."""
        ...

    @property
    def resume_with_space(self) -> bool:
        """Whether jobs go on by themselves once there is room again."""
        ...


class Surroundings(QObject):
    """Watches over the jobs of a queue. Lives on the main thread.

    Args:
        queue: the jobs.
        power: where power comes from.
        room: measures disks.
        wishes: the user's preferences as they are now.
        data: the program's own folder; the store grows there.
        clock: seconds since the epoch.
    """

    def __init__(
        self,
        queue: JobQueue,
        power: Power,
        room: Room,
        wishes: Callable[[], Wishes],
        *,
        data: Path,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._power = power
        self._room = room
        self._wishes = wishes
        self._data = data
        self._clock = clock
        self._seen: dict[str, JobRow] = {}
        self._despite: set[str] = set()
        """Jobs that the user had go on on battery."""
        self._resumed: set[str] = set()
        """Jobs that went on by our own order, which is not the user's."""
        self._filled: set[str] = set()
        """Jobs that ran until the disk was full."""
        self._free: dict[Path, int] = {}
        self._looked = QElapsedTimer()
        self._timer = QTimer(self, interval=MEASURE_MS)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._measure)
        queue.lacking = self.lacking
        queue.rows_changed.connect(self._rows_changed)
        queue.rows_removed.connect(self._rows_removed)
        queue.documents_ended.connect(self._document_written)
        power.changed.connect(self._power_changed)
        room.measured.connect(self._measured)

    def begin(self) -> None:
        """The queue is loaded: see what of it waits."""
        self._rows_changed(self._queue.rows())
        self.wishes_changed()

    def wishes_changed(self) -> None:
        """The preferences are others: jobs may have to wait, or need not wait any more."""
        self._free.clear()
        self._keep_watching()
        self._power_changed()
        self._measure()

    def lacking(self, row: JobRow) -> Reason | None:
        """What a job lacks, as the reason to pause it; None where it has all it needs."""
        if self._lacks_mains(row.job_id):
            return self._on_battery()
        return self._lacks_room(row)

    # --- power -------------------------------------------------------------------------------------------

    def _lacks_mains(self, job_id: str) -> bool:
        on_battery = bool(self._power.on_battery)
        return on_battery and self._wishes().pause_on_battery and job_id not in self._despite

    def _power_changed(self) -> None:
        if self._power.on_battery is None:
            return
        rows = self._queue.rows()
        if self._power.on_battery and self._wishes().pause_on_battery:
            for row in rows:
                self._pause_on_battery(row)
            return
        if not self._power.on_battery:
            self._despite.clear()
        if self._wishes().resume_on_mains:
            for row in rows:
                if waits_for(row, PauseReason.BATTERY):
                    self._resume(row)
        self._queue.take_turns()

    def _pause_on_battery(self, row: JobRow) -> None:
        if row.status.running and self._lacks_mains(row.job_id):
            self._queue.pause_for(row.job_id, self._on_battery())

    def _on_battery(self) -> Reason:
        message, advice = "This computer runs on its battery.", "Plug it in, then resume."
        return Reason(PauseReason.BATTERY, "on_battery", message, advice, self._clock())

    # --- room --------------------------------------------------------------------------------------------

    def _least(self) -> int:
        return self._wishes().least_free_mb * MEGABYTE

    def _keep_watching(self) -> None:
        """Look at mains and disks while a job runs or waits for them, and not else."""
        rows = self._seen.values()
        about = any(row.status in _NEXT or waits_for(row, PauseReason.BATTERY) for row in rows)
        self._power.want(about and self._wishes().pause_on_battery)
        resumes = self._wishes().resume_with_space
        wanted = any(row.status.running or (resumes and self._waits_for_room(row)) for row in rows)
        if not wanted or self._least() <= 0:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _measure(self) -> None:
        if self._least() <= 0:
            return
        wanted = [row for row in self._queue.rows() if row.status in _NEXT or self._waits_for_room(row)]
        if wanted:
            self._room.measure({self._data}.union(*(_outputs(row) for row in wanted)))

    def _document_written(self) -> None:
        if not self._looked.isValid() or self._looked.elapsed() > WRITTEN_MS:
            self._looked.start()
            self._measure()

    def _measured(self, free: dict[Path, int]) -> None:
        self._free = free
        for row in self._queue.rows():
            short = self._lacks_room(row)
            if row.status.running and short is not None:
                self._queue.pause_for(row.job_id, short)
            elif self._waits_for_room(row) and self._wishes().resume_with_space and self._has_room(row):
                self._filled.discard(row.job_id)
                self._resume(row)
        self._queue.take_turns()

    def _lacks_room(self, row: JobRow) -> Reason | None:
        """The disk that is too full for a job, as the reason to pause it."""
        for code, folder in (*((SPACE_OUTPUT, each) for each in _outputs(row)), (SPACE_DATA, self._data)):
            free = self._free.get(folder)
            if free is not None and free < self._least():
                left = free // MEGABYTE
                return Reason(
                    PauseReason.SPACE,
                    code,
                    f"Only {left} MB are free on the disk of {folder}.",
                    f"Make room until {self._wishes().least_free_mb} MB are free, then resume. Nothing is lost.",
                    self._clock(),
                    left,
                )
        return None

    def _has_room(self, row: JobRow) -> bool:
        known = [self._free.get(folder) for folder in (*_outputs(row), self._data)]
        return all(free is not None and free >= self._least() * EASED for free in known)

    def _waits_for_room(self, row: JobRow) -> bool:
        return waits_for(row, PauseReason.SPACE) or (row.status is JobStatus.ERROR and row.job_id in self._filled)

    # --- what the queue says -----------------------------------------------------------------------------

    def _rows_changed(self, rows: tuple[JobRow, ...]) -> None:
        began = False
        for row in rows:
            before = self._seen.get(row.job_id)
            self._seen[row.job_id] = row
            if before is not None and before.status is row.status:
                continue
            ran = before is not None and before.status.running
            full = row.reason is not None and row.reason.code == DISK_FULL
            # Its turn may have come and gone since the rows were told last.
            if before is not None and before.status in _NEXT and row.status is JobStatus.ERROR and full:
                self._filled.add(row.job_id)
            elif row.status is JobStatus.QUEUED or row.status.running:
                self._filled.discard(row.job_id)
                self._went_on(row.job_id, before)
                if not ran and row.status.running:
                    began = True
                    self._pause_on_battery(row)
        self._keep_watching()
        if began:
            self._measure()

    def _went_on(self, job_id: str, before: JobRow | None) -> None:
        """A job that waited for mains goes on without them where the user said so."""
        if job_id in self._resumed:
            self._resumed.discard(job_id)
        elif before is not None and waits_for(before, PauseReason.BATTERY) and self._power.on_battery:
            self._despite.add(job_id)

    def _rows_removed(self, job_ids: tuple[str, ...]) -> None:
        for job_id in job_ids:
            self._seen.pop(job_id, None)
            for each in (self._despite, self._resumed, self._filled):
                each.discard(job_id)
        self._keep_watching()

    def _resume(self, row: JobRow) -> None:
        self._resumed.add(row.job_id)
        self._queue.resume(row.job_id)


def _outputs(row: JobRow) -> tuple[Path, ...]:
    """Where a job writes its results: its folder, and the folders of its scans where they go beside them."""
    return (row.output, *row.sources) if row.options.beside else (row.output,)
