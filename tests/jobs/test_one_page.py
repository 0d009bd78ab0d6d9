"""One page of a document as the window asks for it: by its place among those that the job has."""

from __future__ import annotations

import contextlib

import pytest

from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.model import PageRecord, PageState
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.queries import Queries

RECORD = PageRecord(
    words=1, confidence=90.0, width=10, height=10, dpi=300, engine="e", seconds=0.1, notes=(), blob=b"x"
)


@pytest.fixture
def queries(store):
    with contextlib.closing(Queries(store.database.path)) as made:
        yield made


def test_each_page_stands_as_it_is_stored(store, make_job, queries):
    job = make_job({"a.pdf": 3})
    first, second = (store.claim(job.job_id) for _ in range(2))
    store.settle(first, RECORD, 1.0)
    store.settle_failed(second, PageError("damaged", "The file is damaged.", "Scan it again."), 1.0, counts=True)
    read = [queries.page(first.document_id, place) for place in range(3)]
    assert [page.state for page in read] == [PageState.DONE, PageState.FAILED, PageState.PENDING]
    assert [page.recognition for page in read] == [b"x", None, None]
    assert (read[1].message, read[1].advice) == ("The file is damaged.", "Scan it again.")
    assert [(page.place, page.places, page.before, page.after) for page in read] == [
        (0, 3, None, 2),
        (1, 3, 1, 3),
        (2, 3, 2, None),
    ]


def test_pages_that_are_left_out_are_passed_over(store, make_job, queries):
    job = make_job({"a.pdf": 9}, JobOptions(page_ranges="2,5-6"))
    document = store.claim(job.job_id).document_id
    assert [queries.page(document, place).number for place in range(3)] == [2, 5, 6]
    middle = queries.page(document, 1)
    assert (middle.before, middle.after, middle.places) == (2, 6, 3)


def test_beyond_the_last_page_is_the_last_and_of_no_document_there_is_none(store, make_job, queries):
    document = store.claim(make_job({"a.pdf": 4}).job_id).document_id
    assert queries.page(document, 10**9).number == 4
    assert queries.page(document + 1, 0) is None
