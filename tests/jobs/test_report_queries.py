"""What a report reads comes whole and in order, however many windows it takes, and beside other jobs."""

from __future__ import annotations

import pytest

from bulkocr_gui.jobs import report_queries
from bulkocr_gui.jobs.errors import PageError, TransientError
from bulkocr_gui.jobs.model import DocumentState, PageRecord
from bulkocr_gui.jobs.report_queries import ReportQueries
from bulkocr_gui.jobs.report_records import ReportRecords

CODES = ("damaged", "empty_file", "timed_out")


@pytest.fixture
def queries(store, monkeypatch):
    monkeypatch.setattr(report_queries, "WINDOW", 3)
    queries = ReportQueries(store.database.path)
    yield queries
    queries.close()


@pytest.fixture
def job(store, make_job):
    """Ten documents of two pages, of which each third page fails and each fourth is blank; another job beside it."""
    job = make_job({f"{n:02}.tif": 2 for n in range(10)})
    make_job({f"{n:02}.tif": 1 for n in range(5)})
    for number in range(20):
        ticket = store.claim(job.job_id)
        if number % 3 == 0:
            store.settle_failed(ticket, PageError(CODES[number % 7 % 3], f"no {number}"), 1.0, counts=True)
        else:
            words = 0 if number % 4 == 0 else 10
            store.settle(ticket, PageRecord(words, 90.0, 8, 8, 300, f"engine {words}", 0.5, (), b"x"), 1.0)
    return job.job_id


def test_failed_and_blank_pages_come_in_the_listing_s_order(queries, job):
    lines = list(queries.failed_and_blank(job))
    expected = [n for n in range(20) if n % 3 == 0 or n % 4 == 0]
    assert [(line.name, line.page) for line in lines] == [(f"{n // 2:02}.tif", n % 2 + 1) for n in expected]
    assert [bool(line.code) for line in lines] == [n % 3 == 0 for n in expected]
    assert [line.page for line in queries.blank(job)] == [n % 2 + 1 for n in expected if n % 3]


def test_failed_pages_come_by_reason_each_once(queries, job):
    lines = list(queries.failed_by_reason(job))
    assert [line.code for line in lines] == sorted(line.code for line in lines)
    assert len({line.message for line in lines}) == len(lines) == 7
    for code in CODES:
        assert list(queries.failed_for(job, code)) == [line for line in lines if line.code == code]


def test_documents_and_totals_are_the_job_s_own(queries, store, job):
    inputs = list(queries.inputs(job))
    assert [line.name for line in inputs] == [f"{n:02}.tif" for n in range(10)]
    assert sum(line.pages_failed for line in inputs) == 7
    assert len(list(queries.failed_documents(job))) == sum(line.pages_failed > 0 for line in inputs)
    for each in store.undelivered(job):
        store.delivered(each, ())
    totals = queries.totals(job)
    assert sum(totals.by_state.values()) == 10
    assert totals.of(DocumentState.PARTIAL, DocumentState.FAILED) == store.job(job).counts.documents_failed
    assert totals.confidence == pytest.approx(90.0)
    assert dict(queries.engines(job)) == {"engine 10": 10, "engine 0": 3}
    assert list(queries.inputs("nonesuch")) == list(queries.failed_and_blank("nonesuch")) == []


def test_contents_are_kept_until_their_document_is_tried_again(queries, store, job):
    records = ReportRecords(store.database)
    unread = list(queries.unread(job))
    assert len(unread) == 10
    records.contents_read(job, [(path, "ab", 100, 1) for path in unread[:4]])
    assert list(queries.unread(job)) == unread[4:]
    assert [line.changed for line in queries.inputs(job)] == [False] * 10
    records.contents_read(job, [(unread[0], "ab", 100, 2)])
    assert [line.changed for line in queries.inputs(job)] == [True] + [False] * 9
    failed = {line.path for line in queries.failed_documents(job)}
    store.requeue_failed(job)
    assert {line.path for line in queries.inputs(job) if line.content} == set(unread[:4]) - failed


def test_attempts_and_their_seconds_are_summed(queries, store, make_job):
    job = make_job({"a.tif": 1}).job_id
    ticket = store.claim(job)
    store.attempt_failed(ticket, TransientError("no_connection", "No connection."))
    store.attempt_again(ticket)
    store.settle_failed(ticket, TransientError("no_connection", "No connection."), 1.0, counts=True)
    (line,) = queries.failed_and_blank(job)
    assert line.attempts == 2
    assert line.seconds > 0
