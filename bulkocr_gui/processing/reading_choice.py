"""The user's own choice between the two readings of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import Opinion, PageRecord
from bulkocr_gui.jobs.readings import Readings
from bulkocr_gui.providers.lexicon import Languages
from bulkocr_gui.results.recognition import Recognition
from bulkocr_gui.results.verdict import judge

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.providers.base import Provider

BY_HAND = "was chosen by hand"


def use_other(store: Store, providers: Mapping[str, Provider], document_id: int, page: int) -> JobRow:
    """Put a page's other reading in the place of the one that was chosen, and that one in its place; committed.

    Args:
        store: the truth.
        providers: whose models tell what is a word, for the score of the reading that is not chosen now.
        document_id: the document.
        page: 1-based.

    Returns:
        The job, whose document is to be delivered once more.

    Raises:
        UsageError: the page has no other reading.
    """
    readings = Readings(store.database)
    both = readings.both(document_id, page)
    row = store.job(both.job_id)
    provider = providers.get(row.provider)
    models = provider.models(row.options) if provider is not None else ()
    before = judge(Recognition.decode(both.blob), Languages(path for _, path in models).knows)
    chosen = Recognition.decode(both.other.blob)
    record = PageRecord(
        words=len(chosen.words),
        confidence=chosen.confidence,
        width=chosen.width,
        height=chosen.height,
        dpi=chosen.dpi,
        engine=both.other.engine,
        seconds=0.0,
        notes=(f"{both.other.engine} {BY_HAND}", *(note for note in both.notes if not note.endswith(BY_HAND))),
        blob=both.other.blob,
        other=Opinion(both.engine, before.score, both.blob),
    )
    readings.swap(both, record, chosen.text, chosen.doubtful)
    return store.job(row.job_id)
