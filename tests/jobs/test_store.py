"""The store keeps its promises: nothing lost, nothing twice, names never shared."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from bulkocr_gui.jobs import migrations
from bulkocr_gui.jobs.delivery_store import WrittenFile
from bulkocr_gui.jobs.errors import BugError, MachineError, PageError, TransientError, UsageError
from bulkocr_gui.jobs.file_queries import FileQuery
from bulkocr_gui.jobs.model import DocumentState, JobStatus, PageRecord, PauseReason
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.store import Store
from tests.conftest import found

RECORD = PageRecord(
    words=1, confidence=90.0, width=10, height=10, dpi=300, engine="e", seconds=0.1, notes=(), blob=b"x"
)
BLANK = PageRecord(
    words=0, confidence=None, width=10, height=10, dpi=300, engine="e", seconds=0.1, notes=(), blob=b"x"
)
DAMAGED = PageError("damaged", "The file is damaged.", "Scan it again.")
OFFLINE = TransientError("no_connection", "No connection.", "Check the network.")


def attempts(store: Store) -> list[tuple[int, str | None]]:
    with store.database.reading() as connection:
        rows = connection.execute("SELECT page_id, outcome FROM attempts ORDER BY id")
        return [(row["page_id"], row["outcome"]) for row in rows]


def test_pages_are_claimed_in_the_listing_s_order_and_only_once(store, make_job):
    job = make_job({"1.png": 2, "2.png": 1})
    tickets = [store.claim(job.job_id) for _ in range(4)]
    assert [(t.path.name, t.number, t.sequence) for t in tickets[:3]] == [
        ("1.png", 1, 1),
        ("1.png", 2, 2),
        ("2.png", 1, 3),
    ]
    assert tickets[3] is None


def test_a_settled_page_cannot_be_settled_again(store, make_job):
    job = make_job({"1.png": 1})
    ticket = store.claim(job.job_id)
    store.settle(ticket, RECORD, 1.0)
    with pytest.raises(BugError):
        store.settle(ticket, RECORD, 1.0)
    with pytest.raises(BugError):
        store.settle_failed(ticket, DAMAGED, 1.0, counts=True)
    assert store.job(job.job_id).counts.done == 1


def test_after_a_crash_only_pages_in_flight_run_again(store, make_job, tmp_path):
    job = make_job({"1.png": 1, "2.png": 1, "3.png": 1})
    store.begin_run(job.job_id)
    done = store.claim(job.job_id)
    store.settle(done, RECORD, 1.0)
    in_flight = store.claim(job.job_id)
    waiting = store.claim(job.job_id)
    store.attempt_failed(waiting, OFFLINE)
    # The program is killed here: a second store opens the same file.
    again = Store(store.database.path)
    (recovered,) = again.recover()
    assert recovered.status is JobStatus.PAUSED
    assert recovered.reason.kind is PauseReason.INTERRUPTED
    claimed = [again.claim(job.job_id) for _ in range(3)]
    assert [t.page_id for t in claimed[:2]] == [in_flight.page_id, waiting.page_id]
    assert claimed[1].tries == 1, "a page that waited keeps its retries"
    assert claimed[2] is None
    assert (in_flight.page_id, "interrupted") in attempts(again)
    again.close()


def test_errors_in_a_row_count_in_the_order_in_which_pages_end(store, make_job):
    job = make_job({f"{n}.png": 1 for n in range(6)})
    tickets = [store.claim(job.job_id) for _ in range(6)]
    seen = [store.settle_failed(t, DAMAGED, 0, counts=True).consecutive_errors for t in tickets[:2]]
    seen.append(store.settle(tickets[2], BLANK, 0).consecutive_errors)
    seen.append(store.settle_failed(tickets[3], OFFLINE, 0, counts=True).consecutive_errors)
    seen.append(store.settle_failed(tickets[4], DAMAGED, 0, counts=False).consecutive_errors)
    assert seen == [1, 2, 0, 1, 1]


def test_begin_run_queues_transient_failures_again_and_leaves_bad_files_failed(store, make_job):
    job = make_job({"1.png": 1, "2.png": 1})
    first, second = store.claim(job.job_id), store.claim(job.job_id)
    store.settle_failed(first, OFFLINE, 0, counts=True)
    store.settle_failed(second, DAMAGED, 0, counts=True)
    for document in store.undelivered(job.job_id):
        store.delivered(document, ())
    row = store.begin_run(job.job_id)
    assert (row.counts.failed, row.counts.documents_failed, row.consecutive_errors) == (1, 1, 0)
    assert store.claim(job.job_id).page_id == first.page_id
    assert store.claim(job.job_id) is None


def test_retry_failed_queues_all_failed_pages_and_the_document_is_delivered_again(store, make_job):
    job = make_job({"1.tif": 2})
    first, second = store.claim(job.job_id), store.claim(job.job_id)
    store.settle(first, RECORD, 0)
    settled = store.settle_failed(second, DAMAGED, 0, counts=True)
    assert settled.document_ended
    (document,) = store.undelivered(job.job_id)
    outcome, counts = store.delivered(document, [WrittenFile(Path("/out/1.txt"), 1, 1)])
    assert outcome.state is DocumentState.PARTIAL
    assert (outcome.code, counts.documents_failed) == ("damaged", 1)
    assert store.complete(job.job_id).status is JobStatus.COMPLETED
    assert store.requeue_failed(job.job_id) == 1
    assert store.undelivered(job.job_id) == ()
    again = store.claim(job.job_id)
    assert again.page_id == second.page_id
    store.settle(again, RECORD, 0)
    (document,) = store.undelivered(job.job_id)
    outcome, counts = store.delivered(document, [WrittenFile(Path("/out/1.txt"), 1, 1)])
    assert outcome.state is DocumentState.DONE
    assert (counts.documents_failed, counts.documents_done, counts.failed, counts.done) == (0, 1, 0, 2)


def test_a_job_is_complete_only_when_listed_and_ended(store, make_job):
    job = make_job({"1.png": 1}, listed=False)
    ticket = store.claim(job.job_id)
    store.settle(ticket, RECORD, 0)
    assert store.complete(job.job_id) is None
    store.listing_done(job.job_id)
    assert store.complete(job.job_id).status is JobStatus.COMPLETED


def test_listing_again_adds_only_what_is_new(store, make_job, tmp_path):
    job = make_job({"1.png": 1})
    row = store.add_documents(job.job_id, [found(tmp_path / "scans", n) for n in ("1.png", "2.png")])
    assert (row.counts.pages, row.counts.documents) == (2, 2)


def test_two_documents_never_share_an_output(store, make_job, tmp_path):
    job = make_job({})
    root = tmp_path / "scans"
    store.add_documents(job.job_id, [found(root, "Ä.png"), found(root, "a\u0308.tif"), found(root, "Ä.jpg")])
    with store.database.reading() as connection:
        names = [os.fsdecode(row["output"]) for row in connection.execute("SELECT output FROM documents ORDER BY id")]
    assert len({name.casefold() for name in names}) == 3


def test_a_foreign_file_is_never_overwritten_but_our_own_is(store, make_job, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "1.txt").write_text("a person's own notes")
    (out / "2.txt").write_text("ours")
    earlier = make_job({"2.png": 1})
    ticket = store.claim(earlier.job_id)
    store.settle(ticket, RECORD, 0)
    (document,) = store.undelivered(earlier.job_id)
    status = (out / "2.txt").stat()
    with store.database.writing() as connection:
        connection.execute("UPDATE documents SET output = ?", (b"2.txt",))
    store.delivered(document, [WrittenFile(out / "2.txt", status.st_size, status.st_mtime_ns)])
    later = make_job({"1.png": 1, "2.png": 1})
    with store.database.reading() as connection:
        rows = connection.execute("SELECT output FROM documents WHERE job_id = ? ORDER BY id", (later.job_id,))
        assert [row["output"] for row in rows] == [b"1 (2).txt", b"2.txt"]


def test_names_that_are_not_utf8_survive(store, make_job, tmp_path):
    name = os.fsdecode(b"caf\xe9.png")
    job = make_job({name: 1})
    ticket = store.claim(job.job_id)
    assert ticket.path.name == name
    assert ticket.name == "caf\ufffd.png"


def test_checkpoint_has_the_seed_s_keys_and_counts(store, make_job):
    job = make_job({"1.png": 1, "2.png": 1, "3.png": 1})
    store.begin_run(job.job_id)
    store.settle(store.claim(job.job_id), RECORD, 0)
    store.settle_failed(store.claim(job.job_id), DAMAGED, 0, counts=True)
    waiting = store.claim(job.job_id)
    store.attempt_failed(waiting, OFFLINE)
    assert store.checkpoint(job.job_id) == {
        "processed_count": 2,
        "results_count": 1,
        "errors_count": 1,
        "consecutive_errors": 1,
        "retry_count": {str(waiting.path): 1},
        "state": "running",
    }


def test_unknown_job_is_said(store):
    with pytest.raises(UsageError, match="no job nope"):
        store.job("nope")


def test_a_newer_database_is_refused(tmp_path):
    path = tmp_path / "jobs.sqlite3"
    Store(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(MachineError) as caught:
        Store(path)
    assert caught.value.code == "store_newer"


def test_a_damaged_database_is_refused_with_its_name(tmp_path):
    path = tmp_path / "jobs.sqlite3"
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    with pytest.raises(MachineError, match=r"jobs\.sqlite3") as caught:
        Store(path)
    assert caught.value.code == "store_damaged"


def test_a_migration_is_atomic_and_copies_the_file_first(tmp_path):
    path = tmp_path / "jobs.sqlite3"
    Store(path).close()

    def broken(connection):
        connection.execute("CREATE TABLE half (x)")
        raise sqlite3.OperationalError("power cut")

    connection = sqlite3.connect(path, isolation_level=None)
    with pytest.raises(sqlite3.OperationalError):
        migrations.migrate(connection, path, (*migrations.MIGRATIONS, broken))
    assert connection.execute("PRAGMA user_version").fetchone() == (len(migrations.MIGRATIONS),)
    assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'half'").fetchall() == []
    connection.close()
    copies = list(tmp_path.glob("*.backup"))
    assert copies == [path.with_name(f"jobs.sqlite3.v{len(migrations.MIGRATIONS)}.backup")]
    Store(copies[0]).close()


def test_files_are_filtered_and_ordered_by_the_store(store, make_job):
    job = make_job({"b_1.png": 3, "a.png": 1, "c%.png": 2})
    store.settle_failed(store.claim(job.job_id), DAMAGED, 0, counts=True)
    queries = Queries(store.database.path)
    total, rows = queries.files(job.job_id, FileQuery(sort="pages", descending=True), 0, 2)
    assert (total, [row.pages for row in rows]) == (3, [3, 2])
    total, rows = queries.files(job.job_id, FileQuery(text="%"), 0, 10)
    assert [row.name for row in rows] == ["c%.png"]
    total, rows = queries.files(job.job_id, FileQuery(text="_"), 0, 10)
    assert [row.name for row in rows] == ["b_1.png"]
    (group,) = queries.errors(job.job_id)
    assert (group.code, group.pages, group.files) == ("damaged", 1, 1)
    total, errors = queries.error_rows(job.job_id, "damaged", 0, 10)
    assert (total, errors[0].name, errors[0].page) == (1, "b_1.png", 1)
    queries.close()


def test_options_of_another_version_are_read_as_far_as_they_are_known(store, make_job):
    job = make_job({}, JobOptions(languages=("deu", "eng"), auto_pause=7))
    with store.database.writing() as connection:
        connection.execute("UPDATE jobs SET options = json_set(options, '$.unheard_of', 1)")
    row = store.job(job.job_id)
    assert (row.options.languages, row.options.auto_pause) == (("deu", "eng"), 7)


def test_jobs_can_be_put_in_another_order_and_forgotten(store, make_job):
    first, second, third = (make_job({}).job_id for _ in range(3))
    store.move(third, first)
    assert [row.job_id for row in store.jobs()] == [third, first, second]
    store.move(third, None)
    assert [row.job_id for row in store.jobs()] == [first, second, third]
    store.remove(second)
    assert [row.job_id for row in store.jobs()] == [first, third]
