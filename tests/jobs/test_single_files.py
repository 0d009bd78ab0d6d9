"""One file of a job is left out, and queued again: its counts, its note, and what is refused."""

from __future__ import annotations

import pytest

from bulkocr_gui.jobs.errors import PageError, UsageError
from bulkocr_gui.jobs.model import DocumentState, JobCounts, PageRecord
from bulkocr_gui.jobs.single_files import SingleFiles

RECORD = PageRecord(1, 90.0, 1, 1, 300, "e", 0.1, (), b"x")
DAMAGED = PageError("damaged", "The file is damaged.", "Scan it again.")


@pytest.fixture
def single(store):
    return SingleFiles(store.database)


def document(store, name: str) -> dict:
    with store.database.reading() as connection:
        return dict(connection.execute("SELECT * FROM documents WHERE name = ?", (name,)).fetchone())


def deliver(store, job) -> list:
    return [store.delivered(each, ())[0] for each in store.undelivered(job.job_id)]


def fail(store, job) -> None:
    store.settle_failed(store.claim(job.job_id), DAMAGED, 1.0, counts=True)


def test_a_file_that_waits_is_left_out_and_the_job_is_over_without_it(store, make_job, single):
    job = make_job({"a.png": 1, "b.tif": 3})
    store.begin_run(job.job_id)
    row = single.leave_out(document(store, "b.tif")["id"])
    assert (row.counts.skipped, row.counts.ended, row.counts.pages) == (3, 3, 4)
    (outcome,) = deliver(store, job)
    assert (outcome.state, outcome.output) == (DocumentState.SKIPPED, None)
    store.settle(store.claim(job.job_id), RECORD, 1.0)
    deliver(store, job)
    assert store.claim(job.job_id) is None
    done = store.complete(job.job_id)
    assert done is not None
    assert done.counts == JobCounts(pages=4, done=1, skipped=3, documents=2, documents_done=1, documents_skipped=1)
    assert document(store, "b.tif")["note"] == "Left out by hand"
    assert store.checkpoint(job.job_id)["processed_count"] == 1
    assert [each.name for each in store.exportable(job.job_id)] == ["a.png"]


def test_a_file_that_failed_is_left_out_with_its_reason_and_taken_in_again(store, make_job, single):
    job = make_job({"a.png": 1})
    store.begin_run(job.job_id)
    fail(store, job)
    deliver(store, job)
    failed = store.job(job.job_id).counts
    assert (failed.failed, failed.documents_failed) == (1, 1)
    row = single.leave_out(document(store, "a.png")["id"])
    assert (row.counts.failed, row.counts.documents_failed, row.counts.skipped) == (0, 0, 1)
    deliver(store, job)
    assert document(store, "a.png")["note"] == "Left out by hand; it had failed: The file is damaged."
    assert store.requeue_failed(job.job_id) == 0, "it is none of what failed"
    row = single.retry(document(store, "a.png")["id"])
    assert row.counts == JobCounts(pages=1, documents=1)
    assert document(store, "a.png")["note"] == ""
    store.settle(store.claim(job.job_id), RECORD, 1.0)
    assert [each.state for each in deliver(store, job)] == [DocumentState.DONE]


def test_one_file_alone_is_retried(store, make_job, single):
    job = make_job({"a.png": 1, "b.png": 1})
    store.begin_run(job.job_id)
    fail(store, job)
    fail(store, job)
    deliver(store, job)
    row = single.retry(document(store, "b.png")["id"])
    assert (row.counts.failed, row.counts.documents_failed) == (1, 1)
    ticket = store.claim(job.job_id)
    assert ticket.name == "b.png"
    assert store.claim(job.job_id) is None


def test_what_is_under_way_or_recognised_is_not_left_out(store, make_job, single):
    job = make_job({"a.png": 1, "b.tif": 2})
    store.begin_run(job.job_id)
    flying = store.claim(job.job_id)
    for _ in range(2):
        with pytest.raises(UsageError) as caught:
            single.leave_out(flying.document_id)
        assert caught.value.code == "file_not_left_out"
        if document(store, "a.png")["pages_ended"] == 0:
            store.settle(flying, RECORD, 1.0)
    store.settle(store.claim(job.job_id), RECORD, 1.0)
    fail(store, job)
    with pytest.raises(UsageError):
        single.leave_out(document(store, "b.tif")["id"])
    assert store.job(job.job_id).counts.skipped == 0
    with pytest.raises(UsageError) as caught:
        single.retry(flying.document_id)
    assert caught.value.code == "file_not_failed"
    with pytest.raises(UsageError) as caught:
        single.retry(999)
    assert caught.value.code == "unknown_file"


def test_a_delivery_that_comes_late_does_not_count_what_was_taken_in_again(store, make_job, single):
    job = make_job({"a.png": 1})
    store.begin_run(job.job_id)
    single.leave_out(document(store, "a.png")["id"])
    (late,) = store.undelivered(job.job_id)
    single.retry(late.document_id)
    store.delivered(late, ())
    counts = store.job(job.job_id).counts
    assert (counts.documents_skipped, counts.documents_done, counts.skipped) == (0, 0, 0)
    assert document(store, "a.png")["delivered_at"] is None
    assert store.claim(job.job_id) is not None
