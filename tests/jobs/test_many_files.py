"""A job of many files costs no more for each of them: no statement of a page's way, or of the start, reads all."""

from __future__ import annotations

import contextlib

import pytest

from bulkocr_gui.jobs.file_queries import SORTS, FileQuery
from bulkocr_gui.jobs.model import DocumentState, PageRecord
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.readings import Readings
from bulkocr_gui.jobs.single_files import SingleFiles

FILES = 1500
RECORD = PageRecord(1, 90.0, 10, 10, 300, "e", 0.1, (), b"x")


class Counted:
    """SQLite's instructions while something is done; a statement that looks at each file makes several for each."""

    def __init__(self, connection) -> None:
        self._connection = connection

    @contextlib.contextmanager
    def at_most(self, most: int):
        steps = 0

        def step() -> int:
            nonlocal steps
            steps += 1
            return 0

        self._connection.set_progress_handler(step, 10)
        yield
        self._connection.set_progress_handler(None, 0)
        assert steps * 10 <= most


@pytest.fixture
def job(store, make_job):
    row = make_job({f"{number:05}.png": 1 for number in range(FILES)})
    with store.database.writing() as connection:
        connection.execute(
            "UPDATE documents SET pages_ended = pages, state = 'done', delivered_at = 1, seconds = id % 97, "
            "attempts = 1 + id % 3, words = 3, confidence_words = 3.0 * (id % 89), note = 'note ' || (id % 7)"
        )
        connection.execute("UPDATE pages SET state = 'done', ended_at = 1")
        connection.execute("UPDATE jobs SET status = 'completed', done = pages, documents_done = documents")
    return row


def test_the_start_of_the_program_reads_no_pages(store, job):
    counted = Counted(store.database._connection)
    with counted.at_most(1000):
        store.recover()
    with counted.at_most(1000):
        assert Readings(store.database).left() == ()


def test_a_page_costs_the_same_in_a_job_of_many(store, job):
    with store.database.writing() as connection:
        connection.execute("UPDATE pages SET state = 'pending' WHERE id > ?", (FILES - 3,))
        connection.execute(
            "UPDATE documents SET state = 'pending', pages_ended = 0, delivered_at = NULL WHERE id > ?", (FILES - 3,)
        )
    counted = Counted(store.database._connection)
    with counted.at_most(2000):
        store.begin_run(job.job_id)
    with counted.at_most(3000):
        ticket = store.claim(job.job_id)
        settled = store.settle(ticket, RECORD, 1.0, "", "word")
        (document,) = store.undelivered(job.job_id, ticket.document_id)
        store.delivered(document, ())
    assert settled.document_ended
    with counted.at_most(1000):
        assert not store.is_over(job.job_id)
        store.checkpoint(job.job_id)
        store.set_status(job.job_id, store.job(job.job_id).status, None)
    single = SingleFiles(store.database)
    with counted.at_most(1000):
        single.leave_out(FILES)
        single.retry(FILES)


def test_each_order_passes_over_files_in_an_index(store, job):
    keys = {
        "position": lambda row: row.document_id,
        "name": lambda row: row.name,
        "state": lambda row: row.state,
        "pages": lambda row: row.pages,
        "attempts": lambda row: row.attempts,
        "seconds": lambda row: row.seconds,
        "confidence": lambda row: row.confidence,
        "reason": lambda row: (row.note, row.name),
    }
    assert keys.keys() == SORTS.keys()
    with contextlib.closing(Queries(store.database.path)) as queries:
        counted = Counted(queries._connection)
        for sort, key in keys.items():
            for descending in (False, True):
                query = FileQuery(sort=sort, descending=descending)
                with counted.at_most(7 * FILES):
                    total, rows = queries.files(job.job_id, query, FILES - 50, 50)
                _, whole = queries.files(job.job_id, query, 0, FILES)
                assert (total, rows) == (FILES, whole[-50:])
                assert [key(row) for row in whole] == sorted(map(key, whole), reverse=descending)


def test_the_last_files_in_the_listing_s_order_are_there_at_once(store, job):
    with contextlib.closing(Queries(store.database.path)) as queries:
        counted = Counted(queries._connection)
        with counted.at_most(1500):
            _, rows = queries.files(job.job_id, FileQuery(), FILES - 5, 5)
    assert [row.name for row in rows] == [f"{number:05}.png" for number in range(FILES - 5, FILES)]


def test_files_are_found_by_name_and_by_reason_in_any_state(store, job):
    with store.database.writing() as connection:
        connection.execute(
            "UPDATE documents SET state = 'failed', error_message = 'It is 100 % gone' WHERE id IN (7, 70, 700)"
        )
    with contextlib.closing(Queries(store.database.path)) as queries:

        def names(**query) -> list[str]:
            total, rows = queries.files(job.job_id, FileQuery(**query), 0, 10)
            assert total == len(rows) or len(rows) == 10
            return [row.name for row in rows]

        gone = ["00006.png", "00069.png", "00699.png"]
        assert names(text="100 %") == gone
        assert names(text="00 % G", sort="name", descending=True) == gone[::-1]
        assert names(state=DocumentState.FAILED, sort="seconds") == sorted(
            gone, key=lambda name: (int(name[:5]) + 1) % 97
        )
        assert names(text="00069", state=DocumentState.FAILED) == ["00069.png"]
        assert names(text="00068", state=DocumentState.FAILED) == []
        assert names(text="_0") == [], "a sign is only a sign"
        assert len(names(text="note", state=DocumentState.DONE, sort="confidence")) == 10
