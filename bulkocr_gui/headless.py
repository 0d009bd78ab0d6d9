"""Running one job from the command line: the queue, a progress bar or JSON events, and Ctrl-C."""

from __future__ import annotations

import dataclasses
import json
import signal
import sys
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer
from tqdm import tqdm

from bulkocr_gui.cli_conclusion import conclusion, exit_code
from bulkocr_gui.cli_costs import Outlook
from bulkocr_gui.cli_events import brief, failure
from bulkocr_gui.desktop.keep_awake import KeepAwake
from bulkocr_gui.desktop.preferences import PreferenceStore
from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.desktop.signals import interrupts
from bulkocr_gui.desktop.terminal import say, speaking
from bulkocr_gui.hook_service import LAST_PATIENCE, HookService
from bulkocr_gui.jobs.model import DocumentOutcome, JobCounts, JobRow, JobStatus, Outcome, PageState, PauseReason
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.report_names import REPORT_PAGE, report_folder
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.awake import AwakeWhileRunning
from bulkocr_gui.processing.collector import Collector
from bulkocr_gui.processing.job_end import NOT_SAVED
from bulkocr_gui.processing.job_queue import LEFT_RUNNING, JobQueue

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bulkocr_gui.desktop.paths import AppPaths
    from bulkocr_gui.jobs.errors import KnownError
    from bulkocr_gui.jobs.model import JobRequest, ScanProblem
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.processing.reports import Notice
    from bulkocr_gui.providers.base import Provider


LOGGED_EVERY = 10.0
"""Seconds between two states of the progress bar where it goes into a file or a log."""


class Headless:
    """One job run to its end, its pause, or Ctrl-C.

    Args:
        paths: the program's folders; the caller holds them.
        providers: what can recognise.
        forbidden: no page may leave this computer; providers that would send some say so themselves.
        keep_secret: told what no log may show.
    """

    def __init__(
        self,
        paths: AppPaths,
        providers: Mapping[str, Provider],
        *,
        forbidden: bool = False,
        keep_secret: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
        self._store = Store(paths.store)
        self._providers = providers
        self._forbidden = forbidden
        self._reading = paths.store
        self._queue = JobQueue(self._store, providers, takes_turns=False)
        kept = PreferenceStore(Settings(paths.settings))
        preferences = kept.current
        self._keeper = KeepAwake()
        self._hooks = HookService(self._queue, self._store, kept, keep_secret)
        self._awake = AwakeWhileRunning(self._queue, self._keeper, lambda: preferences.keep_awake)
        self._job_id = ""
        self._row: JobRow | None = None
        self._error: KnownError | None = None
        self._as_json = False
        self._bar: tqdm[Any] | None = None
        self._interrupts = 0
        self._incomplete = False
        self._pause: PauseReason | None = None

    def run(
        self,
        *,
        as_json: bool,
        request: JobRequest | None = None,
        job_id: str = "",
        retry: bool = False,
        cost_cap: int | None = None,
        passwords: tuple[str, ...] = (),
    ) -> int:
        """Run a new job, or go on with one; returns the exit code.

        Args:
            as_json: speak in events.
            request: the new job.
            job_id: the job to go on with.
            retry: with its failed pages.
            cost_cap: what that job may cost in all from now on, in millionths; None leaves it as it is.
            passwords: to try on that job's encrypted PDFs.

        Raises:
            KnownError: the job could not be entered or found.
        """
        self._as_json = as_json
        self._store.recover()
        if request is None:
            row = self._store.job(job_id)
            options = row.options if cost_cap is None else dataclasses.replace(row.options, cost_cap=cost_cap)
            twice = row.reason.count if row.reason and row.reason.kind is PauseReason.INTERRUPTED else 0
            self._tell_cost(options.poor_to or row.provider, options, row.counts, twice)
        else:
            self._tell_cost(request.options.poor_to or request.provider, request.options, JobCounts())
        self._queue.load()
        for signal_of, slot in (
            (self._queue.rows_changed, self._rows_changed),
            (self._queue.outcomes, self._outcomes),
            (self._queue.documents_ended, self._documents_ended),
            (self._queue.problem, self._problem),
            (self._queue.notice, self._notice),
            (self._queue.failed_order, self._failed_order),
            (self._queue.idle, self._idle),
        ):
            signal_of.connect(slot)
        collector = Collector()
        with interrupts(self._interrupt):
            if request is not None:
                self._job_id = self._queue.create(request, start_now=True)
            else:
                self._job_id = job_id
                QTimer.singleShot(0, lambda: self._go_on(retry, cost_cap, passwords))
            self._app.exec()
        self._keeper.close()
        self._queue.join()
        self._tell_others()
        collector.stop()
        if self._bar is not None:
            with speaking(sys.stderr):
                self._bar.close()
        if self._error is not None:
            self._store.close()
            raise self._error
        row = self._store.job(self._job_id)
        self._store.close()
        if row.status.running and self._row is not None:
            # The disk did not take the job's end: the next start finds it interrupted.
            row = dataclasses.replace(row, status=self._row.status, reason=self._row.reason)
        return self._conclude(row)

    def _tell_others(self) -> None:
        """Those whom the settings name are told before the command ends; what is left, by the next one."""
        left = self._hooks.hooks.finish(LAST_PATIENCE)
        self._hooks.close()
        if left and not self._as_json:
            self._write(f"Not told yet of a job's end: {left}. It is tried again when Bulk OCR runs next.")

    def _go_on(self, retry: bool, cost_cap: int | None, passwords: tuple[str, ...]) -> None:
        if passwords:
            self._queue.set_passwords(self._job_id, passwords)
        if cost_cap is not None:
            self._queue.set_cost_cap(self._job_id, cost_cap)
        if retry:
            self._queue.retry_failed(self._job_id)
        else:
            self._queue.resume(self._job_id)

    def _tell_cost(self, provider_id: str, options: JobOptions, counts: JobCounts, twice: int = 0) -> None:
        """Before a page leaves this computer: that it will, and what that may cost."""
        provider = self._providers.get(provider_id)
        if provider is None or not provider.needs_network or self._forbidden:
            return
        queries = Queries(self._reading)
        try:
            spending = queries.spending(provider_id, time.time())
        finally:
            queries.close()
        outlook = Outlook(provider, provider.tariff(), spending, options, counts, twice)
        self._say("cost", **outlook.event())
        if not self._as_json:
            for line in outlook.words():
                self._write(line)

    # --- what the queue says ----------------------------------------------------------------------

    def _rows_changed(self, rows: tuple[JobRow, ...]) -> None:
        for row in rows:
            if row.job_id != self._job_id:
                continue
            before, self._row = self._row, row
            if before is None:
                self._say("job", **brief(row))
            elif before.status is not row.status:
                self._say("status", **brief(row))
            self._show(row)
            self._pause_if_running()

    def _outcomes(self, outcomes: tuple[Outcome, ...]) -> None:
        for outcome in outcomes:
            failed = outcome.state is PageState.FAILED
            self._say("page", **failure(outcome, failed=failed), page=outcome.page, attempts=outcome.attempts)

    def _documents_ended(self, outcomes: tuple[DocumentOutcome, ...]) -> None:
        for outcome in outcomes:
            failed = outcome.pages_failed > 0
            self._say(
                "document",
                **failure(outcome, failed=failed),
                output=str(outcome.output) if outcome.output else None,
                pages=outcome.pages,
                pages_failed=outcome.pages_failed,
                unsaved=list(outcome.unsaved),
            )
            self._incomplete = self._incomplete or bool(outcome.unsaved)
            if not self._as_json:
                for sentence in outcome.unsaved:
                    self._write(f"{outcome.name}: {sentence}")
            if failed and not self._as_json:
                part = f" ({outcome.pages_failed} of {outcome.pages} pages)" if outcome.pages > 1 else ""
                self._write(f"failed: {outcome.name}{part}: {outcome.message} {outcome.advice}".rstrip())

    def _problem(self, job_id: str, problem: ScanProblem) -> None:
        if job_id != self._job_id:
            return
        self._incomplete = self._incomplete or problem.code in ("unreadable", NOT_SAVED)
        self._say("problem", path=str(problem.path), code=problem.code, message=problem.message)
        if not self._as_json:
            self._write(f"{problem.path}: {problem.message}")

    def _notice(self, notice: Notice) -> None:
        if notice.job_id == self._job_id and notice.reason.kind not in LEFT_RUNNING and not self._as_json:
            self._write(f"{notice.reason.message} {notice.reason.advice}".strip())

    def _failed_order(self, error: KnownError) -> None:
        self._error = error
        self._app.quit()

    def _idle(self) -> None:
        if self._row is not None and self._row.status is not JobStatus.QUEUED and not self._row.status.running:
            self._app.quit()

    def _interrupt(self, number: int) -> None:
        self._interrupts += 1
        if self._interrupts == 1:
            self._write("Pausing: pages with the engine are finished. Once more to stop at once.")
            self._pause = PauseReason.USER if number == signal.SIGINT else PauseReason.CLOSED
            self._pause_if_running()
        else:
            self._queue.kill()

    def _pause_if_running(self) -> None:
        """A job that is still being entered or started is paused as soon as it runs."""
        if self._pause is not None and self._row is not None and self._row.status.running:
            self._queue.pause_all(self._pause)
            self._pause = None

    # --- what the user sees -------------------------------------------------------------------------

    def _say(self, event: str, **values: Any) -> None:
        if self._as_json:
            say(json.dumps({"event": event, "job_id": self._job_id, **values}))

    def _write(self, text: str) -> None:
        with speaking(sys.stderr):
            tqdm.write(text, file=sys.stderr)

    def _show(self, row: JobRow) -> None:
        if self._as_json or (self._bar is None and not row.status.running):
            return
        with speaking(sys.stderr):
            if self._bar is None:
                terminal = sys.stderr.isatty()
                self._bar = tqdm(
                    total=None,
                    unit="page",
                    initial=row.counts.ended,
                    file=sys.stderr,
                    dynamic_ncols=terminal,
                    # A log that is read later wants a line now and then, not ten a second.
                    mininterval=0.1 if terminal else LOGGED_EVERY,
                    maxinterval=LOGGED_EVERY,
                )
            self._bar.total = row.counts.pages
            self._bar.update(row.counts.ended - self._bar.n)
            if row.counts.failed:
                self._bar.set_postfix(failed=row.counts.failed, refresh=False)

    def _conclude(self, row: JobRow) -> int:
        code = exit_code(row, incomplete=self._incomplete)
        report = report_folder(row, row.output) / REPORT_PAGE
        made = row.status is JobStatus.COMPLETED and report.exists()
        self._say("end", **brief(row), exit_code=code, report=str(report) if made else None)
        if not self._as_json:
            payee = row.options.poor_to or row.provider
            tariff = self._queue.tariff(payee) if payee in self._providers else None
            for line in conclusion(row, code, tariff.currency if tariff else ""):
                say(line)
            if made:
                say(f"Report: {report}")
        return code
