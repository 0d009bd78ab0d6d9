"""Where a page was read twice, the reading that was not chosen is kept as well."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from bulkocr_gui.jobs.model import Opinion, PageRecord
from bulkocr_gui.jobs.queries import Queries

RECORD = PageRecord(
    words=1, confidence=90.0, width=10, height=10, dpi=300, engine="e", seconds=0.1, notes=(), blob=b"x"
)
OTHER = Opinion("the other engine", 0.7, b"y")


def test_both_readings_are_kept_with_the_page(store, make_job):
    job = make_job({"1.png": 2})
    first, second = (store.claim(job.job_id) for _ in range(2))
    store.settle(first, replace(RECORD, other=OTHER), 1.0)
    store.settle(second, RECORD, 1.0)
    with contextlib.closing(Queries(store.database.path)) as queries:
        assert queries.opinion(first.document_id, 1) == OTHER
        assert queries.opinion(first.document_id, 2) is None
        assert [queries.page(first.document_id, place).recognition for place in range(2)] == [b"x", b"x"]


def test_they_go_with_their_job(store, make_job):
    job = make_job({"1.png": 1})
    store.settle(store.claim(job.job_id), replace(RECORD, other=OTHER), 1.0)
    store.remove(job.job_id)
    with store.database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM opinions").fetchone()[0] == 0
