"""What the window asks beside the jobs' runs: what providers can do, what a new job would cost, results saved again.

The base of the job queue, with the thread and the pulse that orders and answers go through.
"""

from __future__ import annotations

import logging
from contextvars import ContextVar
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from bulkocr_gui.jobs.errors import KnownError
from bulkocr_gui.jobs.output_names import MERGED, SUFFIXES
from bulkocr_gui.jobs.retry import known
from bulkocr_gui.processing import reports
from bulkocr_gui.processing.exports import Exports
from bulkocr_gui.processing.job_reports import JobReports
from bulkocr_gui.processing.known_pages import KnownPagesCount
from bulkocr_gui.processing.memory_budget import MemoryBudget
from bulkocr_gui.processing.page_task import PageTask
from bulkocr_gui.processing.passwords import Passwords
from bulkocr_gui.processing.preflight import Preflight
from bulkocr_gui.processing.previews import Previews
from bulkocr_gui.processing.provider_card import ProviderCard
from bulkocr_gui.processing.provider_tests import ProviderTests
from bulkocr_gui.processing.pulse import Pulse
from bulkocr_gui.processing.search_indexing import SearchIndexing
from bulkocr_gui.providers.base import Probe

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRequest, Tariff
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.providers.base import Provider

logger = logging.getLogger("bulkocr.job")

MEGABYTE = 1024 * 1024
TOLD: ContextVar[reports.Hears | None] = ContextVar("told", default=None)
"""While somebody else's order is given: is told, on the queue's thread, what came of it later."""
_NOT_KNOWN = ("It could not be found out what it can do.", "The log has the details; start Bulk OCR again.")


class QueueQuestions(QObject):
    """Every call returns at once. What may take long has threads of its own: orders do not wait for it.

    Args:
        store: the truth.
        providers: what can recognise, by id.
    """

    probed = Signal(str, object)
    tested = Signal(str, object)
    known_pages = Signal(int, int)
    found = Signal(int, object, bool)
    checked = Signal(int, object)
    indexed = Signal(int)
    exported = Signal(object)
    report_written = Signal(object)
    failed_order = Signal(object)

    def __init__(self, store: Store, providers: Mapping[str, Provider], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._providers = dict(providers)
        self._budget = MemoryBudget()
        self._megabytes = 0
        self._orders = QThreadPool(self)
        self._orders.setMaxThreadCount(1)
        self._open_orders = 0
        # A probe may start an engine, which takes seconds: Pause and Stop do not wait for it.
        self._probes = QThreadPool(self)
        self._probes.setMaxThreadCount(1)
        self._pulse = Pulse(self)
        self._previews = Previews(store, self._pulse.post)
        self._known_pages = KnownPagesCount(store, self._pulse.post)
        self._preflight = Preflight(store, self._pulse.post)
        self._to_check: tuple[int, JobRequest] | None = None
        self._tests = ProviderTests(store, self._budget, self._pulse.post)
        self._passwords = Passwords()
        self._exports = Exports(store, self._pulse.post)
        self._indexing = SearchIndexing(store, self._pulse.post)
        self._job_reports = JobReports(store, self._providers, self._pulse.post)

    def allow_memory(self, megabytes: int) -> None:
        """What pages in flight of all jobs may take together, from the next one on; 0 is a share of what is free."""
        if megabytes != self._megabytes:
            self._megabytes = megabytes
            self._budget.resize(megabytes * MEGABYTE or None)

    def probe(self, provider_id: str, options: JobOptions) -> None:
        """Find out what a provider can do here; the answer is `probed`."""
        provider = self._providers[provider_id]

        def work() -> None:
            try:
                probe = provider.probe(options)
            except Exception as error:  # whoever asked waits for an answer, whatever went wrong
                problem, advice = _NOT_KNOWN
                if isinstance(error, KnownError):
                    problem, advice = error.message, error.advice
                else:
                    logger.exception("Unexpected error while asking %s what it can do", provider_id)
                probe = Probe(ready=False, engine=provider.name, problem=problem, advice=advice)
            self._pulse.post(reports.Probed(provider_id, probe))

        self._probes.start(PageTask(work))

    def providers(self) -> tuple[ProviderCard, ...]:
        """What can recognise; the local ones first."""
        cards = (
            ProviderCard(each.id, each.name, each.needs_network, each.costs_money)
            for each in self._providers.values()
        )
        return tuple(sorted(cards, key=lambda card: card.needs_network))

    def formats(self) -> tuple[str, ...]:
        """Ids of the formats that results can be saved in."""
        return tuple(SUFFIXES)

    def tariff(self, provider_id: str) -> Tariff | None:
        """What a provider's pages cost by the present settings; None for one that is free."""
        return self._providers[provider_id].tariff()

    def test_provider(self, provider_id: str, options: JobOptions) -> None:
        """Make one real call to a provider, which may cost the price of a page; the answer is `tested`."""
        self._tests.begin(self._providers[provider_id], options)

    def count_known(self, token: int, provider_id: str, options: JobOptions) -> None:
        """Count the pages of a finished preview that were recognised before; the answer is `known_pages`.

        None follows for a preview that is not the last one, or not finished.
        """
        found = self._previews.found(token)
        if found is not None:
            self._known_pages.begin(token, found, self._providers[provider_id], options)

    def preview(self, request: JobRequest) -> int:
        """List what a new job would read; the answers are `found` with the number returned.

        What the preview before found is forgotten.
        """
        self._known_pages.cancel()
        self._forget_check()
        return self._previews.begin(request)

    def check(self, token: int, request: JobRequest) -> None:
        """Look for what the user should know before the start; `checked(token, findings)` follows once it is listed.

        Asked again (with other options, another output folder), the answer to the last question follows alone; none
        for a preview that is not the last one. What is named in `Finding` as blocking keeps a job from starting.

        Args:
            token: of the preview.
            request: the job as it would be started now; its sources, patterns and passwords are those of the preview.
        """
        found = self._previews.found(token)
        if found is None:
            self._to_check = token, request
        else:
            asked = [self._providers[request.provider]]
            if request.options.poor_to in self._providers:
                asked.append(self._providers[request.options.poor_to])
            self._preflight.begin(token, found, asked, request)

    def cancel_preview(self, token: int) -> None:
        """List no further, or forget what was found."""
        if self._previews.found(token) is not None:
            self._known_pages.cancel()
            self._preflight.cancel()
        self._previews.cancel(token)

    def export(
        self,
        job_id: str,
        formats: tuple[str, ...],
        output: Path | None,
        *,
        merged: tuple[str, ...] = (),
        archive: bool = False,
    ) -> None:
        """Write a job's finished pages once more; `exported` or `failed_order` follows.

        Args:
            job_id: the job; of one that runs the documents whose pages have all ended are written.
            formats: ids of what is written for each document; none where there is something merged.
            output: folder; None is the job's own. With an archive it may be the file itself, a name in `.zip`.
            merged: ids of what is written once for all documents, of `jobs.output_names.MERGED`.
            archive: whether everything goes into one ZIP instead of files of their own.
        """
        from bulkocr_gui.processing.export import Wanted  # noqa: PLC0415 - see JobQueue.get_ready

        wanted = Wanted(formats, merged, archive)
        self._exports.begin(job_id, wanted, output, lambda: self._passwords.of(job_id), TOLD.get())

    def passwords_of(self, job_id: str) -> tuple[str, ...]:
        """The passwords of a job's encrypted PDFs, for whoever opens one. Safe to ask from any thread."""
        return self._passwords.of(job_id)

    def merged_formats(self) -> tuple[str, ...]:
        """Ids of the formats that a whole job can be saved in as one file."""
        return MERGED

    def cancel_export(self, job_id: str) -> None:
        """Give up the job's exports; what is written stays, and `exported` follows all the same."""
        self._exports.cancel(job_id)

    def report(self, job_id: str, output: Path | None = None) -> None:
        """Write a job's report as it stands now, in any status; `report_written` or `failed_order` follows.

        Args:
            job_id: the job.
            output: the folder below which it goes, as it goes below the output folder at a job's end; None is the
                job's own output folder.
        """
        self._job_reports.begin(job_id, output)

    def _cancel_questions(self) -> None:
        self._indexing.cancel()
        self._exports.cancel_all()
        self._job_reports.cancel_all()
        self._previews.cancel_all()
        self._known_pages.cancel()
        self._forget_check()
        self._tests.cancel_all()

    def _join_questions(self) -> None:
        self._indexing.join()
        self._exports.join()
        self._job_reports.join()
        self._previews.join()
        self._known_pages.join()
        self._preflight.join()
        self._tests.join()
        self._probes.waitForDone()

    def _forget_check(self) -> None:
        self._to_check = None
        self._preflight.cancel()

    def _order(self, work: Callable[[], None]) -> None:
        told = TOLD.get()

        def carried_out() -> None:
            try:
                work()
            except Exception as error:  # noqa: BLE001 - an order that fails is told, whatever it was
                failed = reports.OrderFailed(known(error))
                self._pulse.post(failed if told is None else reports.Told(failed, told))
            finally:
                self._pulse.post(reports.OrderEnded())

        self._open_orders += 1
        self._orders.start(PageTask(carried_out))

    def _answer(self, report: object) -> None:
        """Tell the window what came of a question."""
        match report:
            case reports.Told(told_report, told):
                told(told_report)
                self._answer(told_report)
            case reports.OrderFailed(error):
                self.failed_order.emit(error)
            case reports.Probed(provider, probe):
                self.probed.emit(provider, probe)
            case reports.Tested(provider, probe):
                self.tested.emit(provider, probe)
            case reports.KnownPages(token, pages):
                self.known_pages.emit(token, pages)
            case reports.Checked(token, findings):
                self.checked.emit(token, findings)
            case reports.Indexed(left):
                self.indexed.emit(left)
            case reports.Exported():
                self.exported.emit(report)
            case reports.ReportWritten():
                self.report_written.emit(report)
            case reports.Found(token, found, done):
                self.found.emit(token, found, done)
                if done and self._to_check is not None and self._to_check[0] == token:
                    asked, self._to_check = self._to_check, None
                    self.check(*asked)
