"""A job's pages in their order, and the next one that wants a look."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import pytest

from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.model import PageRecord, PageState
from bulkocr_gui.jobs.queries import Queries

RECORD = PageRecord(
    words=1, confidence=93.0, width=10, height=10, dpi=300, engine="e", seconds=0.1, notes=(), blob=b"x"
)
BAD = PageError("damaged", "The file is damaged.", "Scan it again.")
READ = {
    ("a.png", 1): RECORD,
    ("b.tif", 1): replace(RECORD, words=0, confidence=None),
    ("b.tif", 2): RECORD,
    ("b.tif", 3): replace(RECORD, confidence=41.0),
    ("c.png", 1): BAD,
    ("d.png", 1): RECORD,
}


@pytest.fixture
def job(store, make_job):
    """Blank, of low confidence and failed pages among good ones; and another job with problems of its own."""
    other = make_job({"before.png": 1}).job_id
    settle(store, other, {("before.png", 1): BAD})
    made = make_job({"a.png": 1, "b.tif": 3, "c.png": 1, "d.png": 1, "e.png": 1}).job_id
    settle(store, made, READ)
    other = make_job({"after.png": 1}).job_id
    settle(store, other, {("after.png", 1): BAD})
    return made


def settle(store, job_id: str, outcomes) -> None:
    for _ in outcomes:
        ticket = store.claim(job_id)
        outcome = outcomes[ticket.name, ticket.number]
        if isinstance(outcome, PageError):
            store.settle_failed(ticket, outcome, 0.0, counts=False)
        else:
            store.settle(ticket, outcome, 0.0, text="")


@pytest.fixture
def queries(store):
    with contextlib.closing(Queries(store.database.path)) as made:
        yield made


def test_pages_come_in_their_order_in_parts(job, queries):
    total, rows = queries.pages_listed(job, 0, 100)
    assert total == 7
    assert [(row.name, row.number, row.place, row.places, row.listed_as) for row in rows] == [
        ("a.png", 1, 0, 1, 0),
        ("b.tif", 1, 0, 3, 1),
        ("b.tif", 2, 1, 3, 1),
        ("b.tif", 3, 2, 3, 1),
        ("c.png", 1, 0, 1, 2),
        ("d.png", 1, 0, 1, 3),
        ("e.png", 1, 0, 1, 4),
    ]
    assert [row.unsure for row in rows] == [False, False, False, True, False, False, False]
    states = [PageState.DONE, PageState.BLANK, PageState.DONE, PageState.DONE, PageState.FAILED, PageState.DONE]
    assert [row.state for row in rows] == [*states, PageState.PENDING]
    assert queries.pages_listed(job, 2, 3) == (7, rows[2:5])
    for place, row in enumerate(rows):
        assert queries.row_of(job, row.document_id, row.number) == place


def test_from_one_problem_to_the_next_and_back(job, queries):
    _, rows = queries.pages_listed(job, 0, 100)

    def met(start, step: int) -> list[tuple[str, int]]:
        found, at = [], start
        while (at := queries.next_problem(job, at.document_id, at.number, step)) is not None:
            found.append((at.name, at.number))
        return found

    problems = [("b.tif", 1), ("b.tif", 3), ("c.png", 1)]
    assert met(rows[0], 1) == problems
    assert met(rows[-1], -1) == problems[::-1]
    assert met(rows[1], 1) == problems[1:]
    assert met(rows[1], -1) == []
    assert met(rows[4], 1) == []


def test_what_a_person_found_right_is_no_problem(job, queries, store):
    _, rows = queries.pages_listed(job, 0, 100)
    with store.database.writing() as connection:
        connection.execute(
            "UPDATE pages SET checked = 1 WHERE document_id = ? AND number = 3", (rows[3].document_id,)
        )
    found = queries.next_problem(job, rows[1].document_id, 1, 1)
    assert found == rows[4]


def test_both_come_out_of_the_index(job, queries):
    plans = []
    connection = queries._connection
    connection.set_trace_callback(plans.append)
    queries.pages_listed(job, 2, 3)
    queries.row_of(job, 1, 1)
    queries.next_problem(job, 1, 1, 1)
    queries.next_problem(job, 1, 1, -1)
    connection.set_trace_callback(None)
    for statement in plans:
        steps = [row["detail"] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
        assert any("pages_of_job_in_order" in step for step in steps), (statement, steps)
