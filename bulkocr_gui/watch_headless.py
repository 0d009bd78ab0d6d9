"""`bulkocr watch`: watched folders without a window, until the program is told to end."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bulkocr_gui.cli_events import brief, failure
from bulkocr_gui.cli_exits import ALL_GOOD
from bulkocr_gui.cli_watch import folder_as_json
from bulkocr_gui.desktop.signals import interrupts
from bulkocr_gui.desktop.terminal import complain, say
from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.model import PauseReason
from bulkocr_gui.jobs.watch_store import WatchStore
from bulkocr_gui.jobs.watched import WatchState
from bulkocr_gui.unattended import Unattended

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bulkocr_gui.desktop.paths import AppPaths
    from bulkocr_gui.jobs.errors import KnownError
    from bulkocr_gui.jobs.model import DocumentOutcome, JobRow, JobStatus
    from bulkocr_gui.jobs.watched import Taken, WatchedFolder
    from bulkocr_gui.processing.reports import Notice
    from bulkocr_gui.providers.base import Provider

_WORDS = {
    WatchState.WATCHING: "watching",
    WatchState.AWAY: "not there, waiting for it",
    WatchState.PROBLEM: "in trouble",
}


class WatchHeadless:
    """The program without a window, for its watched folders.

    Args:
        paths: the program's folders; the caller holds them.
        providers: what can recognise.
        as_json: speak in events.
        keep_secret: told what no log may show.
    """

    def __init__(
        self,
        paths: AppPaths,
        providers: Mapping[str, Provider],
        *,
        as_json: bool,
        keep_secret: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._unattended = Unattended(paths, providers, keep_secret)
        self._queue = self._unattended.queue
        self._watching = self._unattended.watching
        self._as_json = as_json
        self._passwords: tuple[str, ...] = ()
        self._states: dict[int, WatchState] = {}
        self._statuses: dict[str, JobStatus] = {}
        self._ending = False

    def run(self, folders: Sequence[WatchedFolder], passwords: tuple[str, ...] = ()) -> int:
        """Watch until SIGINT or SIGTERM; jobs that run then are paused.

        Args:
            folders: kept, each in place of one of the same path, and watched alone; none is all that are kept.
            passwords: to try on encrypted PDFs.

        Raises:
            UsageError: a folder cannot be watched, or there is none.
        """
        self._passwords = passwords
        try:
            self._keep(folders)
            for signal_of, slot in (
                (self._queue.rows_changed, self._rows_changed),
                (self._queue.documents_ended, self._documents_ended),
                (self._queue.notice, self._notice),
                (self._queue.failed_order, self._say_failure),
                (self._watching.changed, self._watching_changed),
                (self._watching.failed, self._say_failure),
                (self._watching.taken, self._taken),
            ):
                signal_of.connect(slot)
            with interrupts(self._interrupt):
                self._unattended.run(only={folder.path for folder in folders} or None)
        finally:
            self._unattended.close()
        return ALL_GOOD

    def _keep(self, folders: Sequence[WatchedFolder]) -> None:
        store = WatchStore(self._unattended.store.database)
        kept = {folder.path: folder.folder_id for folder in store.folders()}
        for folder in folders:
            store.keep(replace(folder, folder_id=kept.get(folder.path, 0)))
        if not any(folder.enabled for folder in store.folders()):
            raise UsageError(
                "nothing_watched", "No folder is watched.", "Name one, or switch one on in the window's settings."
            )

    # --- what is told -----------------------------------------------------------------------------

    def _watching_changed(self) -> None:
        for row in self._watching.rows():
            if row.state is WatchState.STARTING or self._states.get(row.folder.folder_id) is row.state:
                continue
            self._states[row.folder.folder_id] = row.state
            if row.state is WatchState.OFF:
                continue
            self._event("watching", **folder_as_json(row.folder), state=row.state.value, message=row.message)
            said = f"{row.message} {row.advice}".strip() or _WORDS[row.state]
            self._line(f"{row.folder.path}: {said}")

    def _taken(self, folder: WatchedFolder, taken: Taken) -> None:
        if self._passwords:
            for job_id in taken.job_ids:
                self._queue.set_passwords(job_id, self._passwords)
        for event, paths in (("taken", taken.new), ("known", taken.known)):
            for path in paths:
                self._event(event, folder=str(folder.path), path=str(path))
                self._line(f"{'taken' if event == 'taken' else 'taken before, by its content'}: {path}")

    def _documents_ended(self, outcomes: tuple[DocumentOutcome, ...]) -> None:
        for outcome in outcomes:
            failed = outcome.pages_failed > 0
            output = str(outcome.output) if outcome.output else None
            self._event("document", job_id=outcome.job_id, **failure(outcome, failed=failed), output=output)
            if failed:
                self._line(f"failed: {outcome.path}: {outcome.message} {outcome.advice}".rstrip())
            else:
                self._line(f"recognised: {outcome.path}" + (f" -> {output}" if output else ""))

    def _rows_changed(self, rows: tuple[JobRow, ...]) -> None:
        for row in rows:
            if self._watching.folder_of(row.job_id) and self._statuses.get(row.job_id) is not row.status:
                self._statuses[row.job_id] = row.status
                self._event("status", job_id=row.job_id, **brief(row))
                if row.reason is not None and row.reason.kind is PauseReason.SCHEDULE:
                    self._line(f"{row.name}: {row.reason.message} {row.reason.advice}")

    def _notice(self, notice: Notice) -> None:
        self._line(f"{notice.name}: {notice.reason.message} {notice.reason.advice}".strip())

    def _say_failure(self, error: KnownError) -> None:
        complain(f"bulkocr: {error.message} {error.advice}".rstrip())

    def _event(self, event: str, **values: Any) -> None:
        if self._as_json:
            say(json.dumps({"event": event, **values}))

    def _line(self, text: str) -> None:
        if not self._as_json:
            say(text)

    def _interrupt(self, _number: int) -> None:
        if not self._ending:
            self._ending = True
            self._line("Ending: pages with the engine are finished. Once more to end at once.")
        self._unattended.end()
