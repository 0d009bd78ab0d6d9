"""What the window needs of the job queue: orders, questions, and the news that come of them.

A protocol, so that the widgets can be driven by tests without an engine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from bulkocr_gui.jobs.model import JobRequest, JobRow, PauseReason, Tariff
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.processing.provider_card import ProviderCard
    from bulkocr_gui.results.corrections import Edits


class Queue(Protocol):
    """The jobs, as the window drives them. Every call returns at once; answers come by signal."""

    @property
    def rows_changed(self) -> SignalInstance:
        """`tuple[JobRow, ...]`: new or changed since the last pulse."""
        ...

    @property
    def rows_removed(self) -> SignalInstance:
        """`tuple[str, ...]`: ids of jobs that are gone."""
        ...

    @property
    def outcomes(self) -> SignalInstance:
        """`tuple[Outcome, ...]`."""
        ...

    @property
    def documents_ended(self) -> SignalInstance:
        """`tuple[DocumentOutcome, ...]`."""
        ...

    @property
    def activity(self) -> SignalInstance:
        """`tuple[tuple[str, ActivityRow], ...]`: job id and line."""
        ...

    @property
    def notice(self) -> SignalInstance:
        """`Notice`: a job paused by itself, cannot go on, or was interrupted."""
        ...

    @property
    def probed(self) -> SignalInstance:
        """`str, Probe`: what a provider can do here."""
        ...

    @property
    def tested(self) -> SignalInstance:
        """`str, Probe`: what one real call to a provider found; see `test_provider`."""
        ...

    @property
    def known_pages(self) -> SignalInstance:
        """`int, int`: token of a preview, and how many of its pages need not be paid for again; see `count_known`."""
        ...

    @property
    def checked(self) -> SignalInstance:
        """`int, tuple[Finding, ...]`: token of a preview, and what to know before the start; see `check`."""
        ...

    @property
    def indexed(self) -> SignalInstance:
        """`int`: pages that are older than the search index and not in it yet; 0 once all are."""
        ...

    @property
    def report_written(self) -> SignalInstance:
        """`ReportWritten`: a report that was asked for."""
        ...

    @property
    def exported(self) -> SignalInstance:
        """`Exported`: the files that an order to export wrote."""
        ...

    @property
    def failed_order(self) -> SignalInstance:
        """`KnownError`: an order that could not be carried out."""
        ...

    @property
    def found(self) -> SignalInstance:
        """`int, tuple[FoundDocument | ScanProblem, ...], bool`: a part of a preview, and whether it was the last."""
        ...

    @property
    def idle(self) -> SignalInstance:
        """Nothing of any job runs any more."""
        ...

    @property
    def closed(self) -> SignalInstance:
        """After `shutdown`: no page is in flight."""
        ...

    def rows(self) -> tuple[JobRow, ...]:
        """The last known picture, in queue order."""
        ...

    def create(self, request: JobRequest, *, start_now: bool = False) -> str:
        """Make a job; its row follows by `rows_changed`."""
        ...

    def pause(self, job_id: str) -> None:
        """Start nothing new; pages in flight finish."""
        ...

    def resume(self, job_id: str) -> None:
        """Go on with a paused, stopped or broken job."""
        ...

    def stop(self, job_id: str) -> None:
        """End the job; what is committed stays."""
        ...

    def start_now(self, job_id: str) -> None:
        """Start a queued job out of turn."""
        ...

    def retry_failed(self, job_id: str) -> None:
        """Queue all failed pages again."""
        ...

    def retry_pages(self, job_id: str, page_ids: tuple[int, ...]) -> None:
        """Queue these failed pages again."""
        ...

    def retry_file(self, document_id: int) -> None:
        """Queue again what of a file failed, or one that was left out."""
        ...

    def leave_out(self, document_id: int) -> None:
        """Let a file that waits or failed be no part of its job; `failed_order` where it is recognised already."""
        ...

    def set_unreadable_count(self, job_id: str, counts: bool) -> None:
        """Whether unreadable files count towards auto-pause."""
        ...

    def move(self, job_id: str, before: str | None) -> None:
        """Put a job before another one in the queue; None puts it last."""
        ...

    def remove(self, job_id: str) -> None:
        """Forget a job; its text files stay."""
        ...

    def pause_all(self, reason: PauseReason) -> None:
        """Pause every running job."""
        ...

    def resume_interrupted(self) -> None:
        """Resume every job that ran when the program ended."""
        ...

    def probe(self, provider_id: str, options: JobOptions) -> None:
        """Find out what a provider can do here; the answer comes by `probed`."""
        ...

    def providers(self) -> tuple[ProviderCard, ...]:
        """What can recognise, and what each declares of itself; the local ones first."""
        ...

    @property
    def corrected(self) -> SignalInstance:
        """`Corrected`: a page's corrections were kept, carried over or forgotten."""
        ...

    @property
    def accepted(self) -> SignalInstance:
        """`Accepted`: a person found pages right."""
        ...

    def correct(self, document_id: int, page: int, base: bytes, edits: Edits) -> None:
        """Keep all corrections of a page (1-based) of the reading `base`; `corrected` follows."""
        ...

    def use_earlier_corrections(self, document_id: int, page: int) -> None:
        """Carry the corrections of a page's earlier reading over to the present one; `corrected` follows."""
        ...

    def forget_earlier_corrections(self, document_id: int, page: int) -> None:
        """Forget the corrections of a page's earlier reading; `corrected` follows."""
        ...

    def write_again(self, document_id: int) -> None:
        """Write a document's files anew, with its corrections; `documents_ended` or `failed_order` follows."""
        ...

    def accept_pages(self, page_ids: tuple[int, ...], accepted: bool = True) -> None:
        """Note that a person found pages right, or take that back; `accepted` follows."""
        ...

    def run_again(self, page_ids: tuple[int, ...], changes: dict[str, object]) -> None:
        """Have pages recognised again with other options (names of `JobOptions`); `outcomes` or `failed_order`."""
        ...

    def use_other_reading(self, document_id: int, page: int) -> None:
        """Let a page (1-based) be what its other reading made of it; the job's row follows, or `failed_order`."""
        ...

    def tariff(self, provider_id: str) -> Tariff | None:
        """What a provider's pages cost by the present settings; None for one that is free."""
        ...

    def test_provider(self, provider_id: str, options: JobOptions) -> None:
        """Make one real call on a tiny picture; the answer comes by `tested`. May cost the price of a page."""
        ...

    def count_known(self, token: int, provider_id: str, options: JobOptions) -> None:
        """Count the pages of a finished preview that were recognised before; the answer comes by `known_pages`."""
        ...

    def formats(self) -> tuple[str, ...]:
        """Ids of the formats that results can be saved in; see `JobOptions.formats`."""
        ...

    def merged_formats(self) -> tuple[str, ...]:
        """Ids of the formats that a whole job can be saved in as one file; see `JobOptions.merged`."""
        ...

    def export(
        self,
        job_id: str,
        formats: tuple[str, ...],
        output: Path | None,
        *,
        merged: tuple[str, ...] = (),
        archive: bool = False,
    ) -> None:
        """Write a job's finished pages as files again; `exported` or `failed_order` follows.

        Args:
            job_id: a job with a finished page; it may be running.
            formats: ids of what is written for each document.
            output: folder; None is the job's own. With an archive it may be the file, a name in `.zip`.
            merged: ids of what is written once for the whole job.
            archive: whether everything goes into one ZIP.
        """
        ...

    def report(self, job_id: str, output: Path | None = None) -> None:
        """Write a job's report as it stands now; `report_written` or `failed_order` follows."""
        ...

    def set_passwords(self, job_id: str, passwords: tuple[str, ...]) -> None:
        """Passwords for a job's encrypted PDFs, besides those it has; kept in memory only."""
        ...

    def cancel_export(self, job_id: str) -> None:
        """Give up the job's exports; what is written stays, and `exported` follows all the same."""
        ...

    def set_cost_cap(self, job_id: str, cap: int | None) -> None:
        """Change what a job may cost in all, in millionths of the currency; None lifts the limit."""
        ...

    def preview(self, request: JobRequest) -> int:
        """List what a job would read; the answer comes in parts by `found` under this token."""
        ...

    def check(self, token: int, request: JobRequest) -> None:
        """Look for what to know before the start; `checked` answers the last question, once all is listed."""
        ...

    def cancel_preview(self, token: int) -> None:
        """Stop such a listing."""
        ...

    def speed(self, job_id: str) -> float | None:
        """Pages a second of a running job."""
        ...

    def workers(self, job_id: str) -> int:
        """Pages of the job that run at the same time."""
        ...

    def seconds_left(self, job_id: str) -> float | None:
        """How long a running job will still take."""
        ...

    def shutdown(self) -> None:
        """Pause everything; `closed` follows when no page is in flight."""
        ...

    def kill(self) -> None:
        """Give up what is in flight, at once."""
        ...
