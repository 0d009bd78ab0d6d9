"""How many pages of what a preview found need not be paid for again."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.earlier_results import fingerprint_of
from bulkocr_gui.jobs.errors import KnownError
from bulkocr_gui.jobs.page_ranges import page_ranges
from bulkocr_gui.processing.latest_reading import LatestReading
from bulkocr_gui.processing.reports import KnownPages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.jobs.page_ranges import PageRanges
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.found_files import FoundFiles
    from bulkocr_gui.providers.base import Provider
    from bulkocr_gui.providers.content_reader import ContentReader

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
        self._reading = LatestReading(post)

    def begin(self, token: int, found: FoundFiles, provider: Provider, options: JobOptions) -> None:
        """Count; the report `KnownPages` follows, unless another count is begun before."""

        def count(reader: ContentReader, cancelled: Callable[[], bool]) -> KnownPages:
            known = 0
            try:
                key = provider.reuse_key(options) if options.reuse else ""
                if key:
                    self._read(found, reader)
                    for fingerprints in _batches(found, provider.id, key, page_ranges(options.page_ranges)):
                        if cancelled():
                            break
                        known += self._store.earlier.count(fingerprints)
            except KnownError as error:
                # What cannot be counted is not promised: the job finds it all the same.
                logger.warning("Earlier results could not be counted: %s", error.message)
            return KnownPages(token, known)

        self._reading.begin(count)

    def cancel(self) -> None:
        """Count no further."""
        self._reading.cancel()

    def join(self) -> None:
        """Wait until nothing is counted."""
        self._reading.join()

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
