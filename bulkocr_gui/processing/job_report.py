"""A job's report and what goes with it, written to a folder of its own: page, table, manifest, what failed."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from typing import TYPE_CHECKING

from bulkocr_gui import __version__
from bulkocr_gui.documents.content import content_of
from bulkocr_gui.jobs.database import database_error
from bulkocr_gui.jobs.errors import Cancelled
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.report_names import MANIFEST, REPORT_PAGE, REPORT_TABLE, report_folder
from bulkocr_gui.jobs.report_queries import ReportQueries
from bulkocr_gui.jobs.report_records import ReportRecords
from bulkocr_gui.jobs.rows import shown
from bulkocr_gui.processing.exceptions_folder import ExceptionsFolder
from bulkocr_gui.processing.reports import ReportWritten
from bulkocr_gui.providers.content_reader import ContentReader, ReadFile
from bulkocr_gui.results.deliver import deliver
from bulkocr_gui.results.job_facts import JobFacts, Model
from bulkocr_gui.results.manifest import manifest
from bulkocr_gui.results.report_csv import report_table
from bulkocr_gui.results.report_html import Findings, report_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.providers.base import Provider

WARNINGS_SHOWN = 100
CONTENTS_AT_ONCE = 200
"""Contents that are kept together before they are committed; or those of five seconds."""
TOLD_EVERY = 5.0
"""Seconds between two lines of progress, and between two commits."""


class JobReport:
    """One report. Written by one thread, cancelled by any.

    Args:
        store: the truth.
        line: takes lines for the log and the job's activity.
    """

    def __init__(self, store: Store, line: Callable[[int, str], None]) -> None:
        self._path = store.database.path
        self._records = ReportRecords(store.database)
        self._line = line
        self._cancelled = threading.Event()
        self._reader = ContentReader()

    def cancel(self) -> None:
        """Write no more; a file that is being read is given up at once."""
        self._cancelled.set()
        self._reader.cancel()

    def write(self, row: JobRow, output: Path, provider: Provider | None, *, ending: bool = False) -> ReportWritten:
        """Write the report.

        Args:
            row: the job as it stands.
            output: the folder below which it goes, and which must be there.
            provider: what recognises its pages, where it is known here.
            ending: whether the job is complete but for this report.

        Raises:
            MachineError: no file can be written, or the database not read.
            Cancelled: it was given up.
        """
        folder = report_folder(row, output)
        try:
            queries, reasons = ReportQueries(self._path), Queries(self._path)
            try:
                self._read_contents(row, queries)
                facts = self._facts(row, queries, provider, ending=ending)
                findings = Findings(
                    reasons.errors(row.job_id),
                    lambda code: queries.failed_for(row.job_id, code),
                    queries.blank(row.job_id),
                    queries.noted(row.job_id),
                    queries.warnings(row.job_id, WARNINGS_SHOWN),
                    queries.not_read(row.job_id),
                )
                table = report_table(queries.failed_and_blank(row.job_id), queries.not_read(row.job_id))
                deliver(folder / REPORT_TABLE, output, self._until_cancelled(table))
                deliver(folder / REPORT_PAGE, output, self._until_cancelled(report_page(facts, findings)))
                lines = manifest(
                    facts, queries.inputs(row.job_id), queries.outputs(row.job_id), queries.not_read(row.job_id)
                )
                deliver(folder / MANIFEST, output, self._until_cancelled(lines))
                exceptions = ExceptionsFolder(
                    row, queries, self._records, self._line, cancelled=self._cancelled.is_set
                )
                exceptions.write(folder, output)
            finally:
                queries.close()
                reasons.close()
        except sqlite3.Error as error:
            raise database_error(error, self._path) from error
        return ReportWritten(row.job_id, folder, folder / REPORT_PAGE)

    def _until_cancelled(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            self._raise_if_cancelled()
            yield piece

    def _raise_if_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise Cancelled

    def _read_contents(self, row: JobRow, queries: ReportQueries) -> None:
        """Read what the inputs are, those that were not read before; what is read is kept at once."""
        self._raise_if_cancelled()
        batch: list[ReadFile] = []
        told = kept = time.monotonic()
        for number, file in enumerate(self._reader.files(queries.unread(row.job_id)), 1):
            batch.append(file)
            now = time.monotonic()
            if len(batch) >= CONTENTS_AT_ONCE or now - kept > TOLD_EVERY:
                self._keep(row, batch)
                batch, kept = [], now
            if now - told > TOLD_EVERY:
                told = now
                self._line(logging.INFO, f"Read {number:,} originals for the manifest of job {row.job_id}")
        self._keep(row, batch)
        self._raise_if_cancelled()

    def _keep(self, row: JobRow, files: list[ReadFile]) -> None:
        self._records.contents_read(row.job_id, ((f.path, f.content, f.size, f.mtime_ns) for f in files))

    def _facts(self, row: JobRow, queries: ReportQueries, provider: Provider | None, *, ending: bool) -> JobFacts:
        tariff = provider.tariff() if provider else None
        return JobFacts(
            row=row,
            totals=queries.totals(row.job_id),
            engines=queries.engines(row.job_id),
            models=tuple(self._models(row, provider)) if provider else (),
            provider=provider.name if provider else row.provider,
            currency=tariff.currency if tariff else "",
            program=f"Bulk OCR {__version__}",
            made_at=time.time(),
            last_page_at=queries.last_page_at(row.job_id),
            ending=ending,
        )

    def _models(self, row: JobRow, provider: Provider) -> Iterator[Model]:
        for name, path in provider.models(row.options):
            try:
                content, size = content_of(path, self._raise_if_cancelled), path.stat().st_size
            except OSError as error:
                self._line(logging.WARNING, f"The model {name} cannot be read ({error.strerror})")
            else:
                yield Model(name, shown(path), size, content)
