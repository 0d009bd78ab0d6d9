"""What the user should know before the night and not after it: a new job, looked at before it is started."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import KnownError, UsageError
from bulkocr_gui.jobs.model import Finding, JobCounts, JobRow, JobStatus
from bulkocr_gui.jobs.output_names import checked_naming
from bulkocr_gui.jobs.page_ranges import page_ranges
from bulkocr_gui.processing import preflight_files, preflight_outputs
from bulkocr_gui.processing.intake import checked_patterns, default_output, resolved
from bulkocr_gui.processing.latest_reading import LatestReading
from bulkocr_gui.processing.reports import Checked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bulkocr_gui.jobs.model import JobRequest
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.jobs.page_ranges import PageRanges
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.found_files import FoundFile, FoundFiles
    from bulkocr_gui.providers.base import Provider
    from bulkocr_gui.providers.content_reader import ContentReader

logger = logging.getLogger("bulkocr.job")


class Preflight:
    """Looks on a thread of its own at the job that was asked about last.

    Args:
        store: what was written before, and where the job database is.
        post: takes reports, from any thread.
    """

    def __init__(self, store: Store, post: Callable[[object], None]) -> None:
        self._store = store
        self._reading = LatestReading(post)

    def begin(self, token: int, found: FoundFiles, providers: Sequence[Provider], request: JobRequest) -> None:
        """Look; the report `Checked` follows, unless another look is begun before.

        Args:
            token: of the preview.
            found: what it found.
            providers: the job's own, and the one that its poor pages are sent to, where there is one.
            request: the job.
        """

        def look(reader: ContentReader, cancelled: Callable[[], bool]) -> Checked:
            findings: list[Finding] = []
            try:
                findings.extend(self._findings(found, providers, request, reader, cancelled))
            except KnownError as error:
                findings.append(_blocking(error))
            except Exception:
                # What could not be looked at is met by the job; what was found by then is told.
                logger.exception("Unexpected error while looking at a new job")
            # What keeps the job from starting comes first.
            return Checked(token, tuple(sorted(findings, key=lambda finding: not finding.blocks)))

        self._reading.begin(look)

    def cancel(self) -> None:
        """Look no further."""
        self._reading.cancel()

    def join(self) -> None:
        """Wait until nothing is looked at."""
        self._reading.join()

    def _findings(
        self,
        found: FoundFiles,
        providers: Sequence[Provider],
        request: JobRequest,
        reader: ContentReader,
        cancelled: Callable[[], bool],
    ) -> Iterator[Finding]:
        yield from _providers(providers, request.options)
        yield from _options(request)
        ranges = _ranges(request)
        meant = [file for file in found.files if file.meant(ranges)]
        yield from _nothing(found, meant, ranges)
        row = _draft(request)
        yield from preflight_outputs.writable(row, meant)
        yield from preflight_outputs.space(row, meant, ranges, self._store.database.path.parent)
        if not cancelled() and _is_good(lambda: checked_naming(request.options)):
            yield from preflight_outputs.names(row, meant, self._store, cancelled)
        yield from preflight_files.seen(meant)
        if not cancelled():
            yield from preflight_files.duplicates(found, meant, reader, cancelled)


def _providers(providers: Sequence[Provider], options: JobOptions) -> Iterator[Finding]:
    """What keeps the job's provider from running; without the one for its poor pages it runs all the same."""
    first, *others = providers
    try:
        first.check(options)
    except KnownError as error:
        yield _blocking(error)
    for other in others:
        try:
            other.check(options)
        except KnownError as error:
            message = f"Pages that are read poorly cannot be sent: {error.message}"
            yield Finding("poor_pages_not_sent", blocks=False, files=0, message=message, advice=error.advice)


def _options(request: JobRequest) -> Iterator[Finding]:
    """What of the request makes no sense."""
    checks: tuple[Callable[[], object], ...] = (
        lambda: resolved(request.sources),
        lambda: page_ranges(request.options.page_ranges),
        lambda: checked_patterns(request.options),
        lambda: checked_naming(request.options),
    )
    for check in checks:
        try:
            check()
        except UsageError as error:
            yield _blocking(error)


def _is_good(check: Callable[[], object]) -> bool:
    try:
        check()
    except UsageError:
        return False
    return True


def _ranges(request: JobRequest) -> PageRanges:
    """The pages that are meant; all, where that cannot be understood."""
    text = request.options.page_ranges
    return page_ranges(text if _is_good(lambda: page_ranges(text)) else "")


def _nothing(found: FoundFiles, meant: list[FoundFile], ranges: PageRanges) -> Iterator[Finding]:
    not_meant = [file.path for file in found.files if not file.meant(ranges)]
    if not_meant:
        yield preflight_files.about(
            "no_page_meant",
            not_meant,
            f"{{0}} [has|have] none of the pages {ranges.text}: left out.",
            "Change the pages in the options where that is not meant.",
        )
    if not meant:
        yield Finding(
            "nothing_to_do",
            blocks=True,
            files=0,
            message="There is nothing to recognise.",
            advice="Choose other files, or change pages and patterns in the options.",
        )


def _blocking(error: KnownError) -> Finding:
    return Finding(error.code, blocks=True, files=0, message=error.message, advice=error.advice)


def _draft(request: JobRequest) -> JobRow:
    """The job as it would be entered."""
    return JobRow(
        job_id="",
        name=request.name,
        status=JobStatus.QUEUED,
        provider=request.provider,
        sources=request.sources,
        output=request.output.absolute() if request.output else default_output(request.sources),
        options=request.options,
        counts=JobCounts(),
        reason=None,
        position=0,
        listing_done=False,
        consecutive_errors=0,
        created_at=0.0,
        started_at=None,
        ended_at=None,
        active_seconds=0.0,
    )
