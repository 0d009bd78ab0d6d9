"""How many pages of what a preview found need not be paid for again."""

from __future__ import annotations

import logging
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool

from bulkocr_gui.jobs.earlier_results import fingerprint_of
from bulkocr_gui.jobs.errors import KnownError
from bulkocr_gui.jobs.page_ranges import page_ranges
from bulkocr_gui.processing.page_task import PageTask
from bulkocr_gui.processing.reports import KnownPages
from bulkocr_gui.providers.content_reader import ContentReader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.jobs.page_ranges import PageRanges
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.found_files import FoundFiles
    from bulkocr_gui.providers.base import Provider

logger = logging.getLogger("bulkocr.job")

AT_ONCE = 500
"""Fingerprints that are looked up together: the writers of running jobs wait for no longer."""


class KnownPagesCount:
    """Counts on a thread of its own, the last one asked for; a share that hangs costs one file of the count.

    Args:
        store: the earlier results.
        post: takes reports, from any thread.
    """

    def __init__(self, store: Store, post: Callable[[object], None]) -> None:
        self._store = store
        self._post = post
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._lock = threading.Lock()
        self._reader: ContentReader | None = None
        self._latest = 0

    def begin(self, token: int, found: FoundFiles, provider: Provider, options: JobOptions) -> None:
        """Count; the report `KnownPages` follows, unless another count is begun before."""
        self.cancel()
        with self._lock:
            number = self._latest
        self._pool.start(PageTask(lambda: self._count(number, token, found, provider, options)))

    def cancel(self) -> None:
        """Count no further."""
        with self._lock:
            self._latest += 1
            reader = self._reader
        if reader is not None:
            reader.cancel()

    def join(self) -> None:
        """Wait until nothing is counted."""
        self._pool.waitForDone()

    def _count(self, number: int, token: int, found: FoundFiles, provider: Provider, options: JobOptions) -> None:
        reader = ContentReader()
        with self._lock:
            if self._latest != number:
                return
            self._reader = reader
        known = 0
        try:
            key = provider.reuse_key(options) if options.reuse else ""
            if key:
                self._read(found, reader)
                for fingerprints in _batches(found, provider.id, key, page_ranges(options.page_ranges)):
                    if self._latest != number:
                        return
                    known += self._store.earlier.count(fingerprints)
        except KnownError as error:
            # What cannot be counted is not promised: the job finds it all the same.
            logger.warning("Earlier results could not be counted: %s", error.message)
        finally:
            with self._lock:
                self._reader = None
                latest = self._latest == number
        if latest:
            self._post(KnownPages(token, known))

    def _read(self, found: FoundFiles, reader: ContentReader) -> None:
        sizes = self._store.earlier.sizes()
        unread = (Path(file.path) for file in found.files if file.size in sizes and file.path not in found.contents)
        for path, content in reader.contents(unread):
            found.contents[str(path)] = content


def _batches(found: FoundFiles, provider_id: str, key: str, ranges: PageRanges) -> Iterator[Sequence[str]]:
    batch: list[str] = []
    for file in found.files:
        content = found.contents.get(file.path)
        if content is None:
            continue
        for page in ranges.of(file.pages):
            batch.append(fingerprint_of(provider_id, key, content, page))
            if len(batch) >= AT_ONCE:
                yield batch
                batch = []
    if batch:
        yield batch
