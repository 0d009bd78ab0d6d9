"""A job's results as a ZIP that is made while it is sent; a caller that goes away ends the making."""

from __future__ import annotations

import asyncio
import logging
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.processing.archive import Archive
from bulkocr_gui.processing.document_files import DocumentFiles
from bulkocr_gui.results.zip_stream import zip_pieces

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator

    from bulkocr_gui.api.service import Service
    from bulkocr_gui.jobs.model import JobRow

logger = logging.getLogger("bulkocr.api")


async def pieces(service: Service, row: JobRow) -> AsyncIterator[bytes]:
    """The bytes of the archive: what the job has now of its formats."""
    over = threading.Event()
    made = _made(service, row, over)
    making = service.archiving.submit(next, made, None)
    try:
        while (piece := await asyncio.wrap_future(making)) is not None:
            yield piece
            making = service.archiving.submit(next, made, None)
    finally:
        over.set()
        # Not before the piece is made that is under way, and without waiting: this may be a call that was cut off.
        making.add_done_callback(lambda _made: made.close())


def _made(service: Service, row: JobRow, over: threading.Event) -> Generator[bytes]:
    files = DocumentFiles(service.store, lambda: service.door.passwords_of(row.job_id))
    content = Archive(
        service.store,
        files,
        row,
        logger.log,
        formats=row.options.formats,
        merged=row.options.merged,
    )
    try:
        with tempfile.TemporaryDirectory(prefix="bulkocr-download-") as folder:
            yield from zip_pieces(content.entries(Path(folder), over.is_set))
    finally:
        files.close()
