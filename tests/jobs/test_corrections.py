"""What was corrected is kept beside what the engine read, is found by its words, and survives another reading."""

from __future__ import annotations

import contextlib

import pytest

from bulkocr_gui.jobs.corrections import CorrectedPage, Corrections
from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.model import PageRecord, PageState
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.review import pages_of
from bulkocr_gui.jobs.review_pages import START, Mark, ReviewQuery, Which
from bulkocr_gui.jobs.search import Search
from bulkocr_gui.jobs.search_query import parse


def record(text: str, confidence: float = 90.0) -> PageRecord:
    words = len(text.split())
    return PageRecord(words, confidence if words else None, 10, 10, 300, "e", 0.1, (), text.encode())


def made(text: str, number: int = 1) -> CorrectedPage:
    return CorrectedPage(f'[["{text}"]]', text.encode(), text, number, 0)


@pytest.fixture
def page(store, make_job):
    job = make_job({"a.png": 1, "b.png": 1})
    ticket = store.claim(job.job_id)
    store.settle(ticket, record("Standford memorial"), 0.0, text="Standford memorial", doubtful=1)
    return ticket


@pytest.fixture
def corrections(store):
    return Corrections(store.database)


def found(store, query: str) -> int:
    with contextlib.closing(Search(store.database.path)) as search:
        pages, _ = search.find(parse(query).expression)
        return len(search.pages(pages))


def stored(store, page):
    with contextlib.closing(Queries(store.database.path)) as queries:
        return queries.page(page.document_id, 0)


def clear(store) -> None:
    """What the indexing thread does."""
    while left := store.search_index.leftovers(10):
        store.search_index.clear([(number, blob.decode()) for number, blob in left])


def test_a_correction_is_beside_the_engine_s_text(store, page, corrections):
    assert corrections.keep(page.document_id, 1, b"Standford memorial", made("Stanford memorial"))
    now = stored(store, page)
    assert (now.recognition, now.corrected) == (b"Standford memorial", b"Stanford memorial")
    (kept,) = store.kept_pages(page.document_id)
    assert kept.recognition == b"Stanford memorial"


def test_search_finds_the_corrected_word_and_not_the_wrong_one(store, page, corrections):
    assert (found(store, "standford"), found(store, "stanford")) == (1, 0)
    corrections.keep(page.document_id, 1, b"Standford memorial", made("Stanford memorial"))
    assert (found(store, "standford"), found(store, "stanford")) == (0, 1)
    clear(store)
    assert (found(store, "standford"), found(store, "stanford"), found(store, "memorial")) == (0, 1, 1)
    corrections.keep(page.document_id, 1, b"Standford memorial", CorrectedPage("", b"", "Standford memorial", 0, 1))
    clear(store)
    assert (found(store, "standford"), found(store, "stanford")) == (1, 0)
    assert stored(store, page).corrected is None
    with store.database.writing() as connection:
        connection.execute("INSERT INTO search_index (search_index) VALUES ('integrity-check')")


def test_a_removed_job_takes_its_corrections_along(store, page, corrections):
    corrections.keep(page.document_id, 1, b"Standford memorial", made("Stanford memorial"))
    store.remove(page.job_id)
    clear(store)
    with store.database.reading() as connection:
        for table in ("corrections", "earlier_corrections", "search_leftovers"):
            assert connection.execute(f"SELECT 1 FROM {table}").fetchone() is None  # noqa: S608 - fixed words
        # Of a table without content, what is in the index can be counted by its words alone.
        query = "SELECT COUNT(*) FROM search_index WHERE search_index MATCH 'stanford OR standford OR memorial'"
        assert tuple(connection.execute(query).fetchone()) == (0,)


def run_again(store, page, text: str) -> None:
    with store.database.writing() as connection:
        connection.execute("UPDATE pages SET state = 'pending' WHERE id = ?", (page.page_id,))
    ticket = store.claim(page.job_id)
    assert ticket.page_id == page.page_id
    store.settle(ticket, record(text), 0.0, text=text)


def test_a_page_that_is_read_again_keeps_its_corrections_aside(store, page, corrections):
    corrections.keep(page.document_id, 1, b"Standford memorial", made("Stanford memorial", number=3))
    corrections.accept([page.page_id], accepted=True)
    run_again(store, page, "Stan memorial")
    now = stored(store, page)
    assert (now.recognition, now.corrected, now.earlier) == (b"Stan memorial", None, 3)
    assert (found(store, "stanford"), found(store, "stan")) == (0, 1)
    earlier = corrections.earlier(page.document_id, 1)
    assert (earlier.edits, earlier.base, earlier.now) == (
        '[["Stanford memorial"]]',
        b"Standford memorial",
        b"Stan memorial",
    )
    with contextlib.closing(Queries(store.database.path)) as queries:
        (row,) = queries.review(ReviewQuery(), START, 10)
    assert not row.checked, "what a person checked was another reading"
    corrections.forget(earlier.earlier_id)
    with pytest.raises(UsageError):
        corrections.earlier(page.document_id, 1)
    assert stored(store, page).earlier == 0


def test_what_is_written_while_the_page_is_read_again_is_kept_aside(store, page, corrections):
    run_again(store, page, "Stan memorial")
    assert not corrections.keep(page.document_id, 1, b"Standford memorial", made("Stanf memorial"))
    assert not corrections.keep(page.document_id, 1, b"Standford memorial", made("Stanford memorial"))
    assert stored(store, page).corrected is None
    assert corrections.earlier(page.document_id, 1).edits == '[["Stanford memorial"]]'
    with store.database.reading() as connection:
        assert tuple(connection.execute("SELECT COUNT(*) FROM earlier_corrections").fetchone()) == (1,)


# Review


@pytest.fixture
def pages(store, make_job):
    """Pages of two jobs: their confidence, blank, failed."""
    from bulkocr_gui.jobs.errors import PageError

    one, two = make_job({f"{n}.png": 1 for n in range(5)}), make_job({"x.png": 1})
    ids = []
    for job, confidences in ((one, (95, 40, None, -1, 70)), (two, (60,))):
        for confidence in confidences:
            ticket = store.claim(job.job_id)
            ids.append(ticket.page_id)
            if confidence == -1:
                store.settle_failed(ticket, PageError("damaged", "It is damaged.", ""), 0.0, counts=True)
            else:
                store.settle(ticket, record("a b" if confidence else "", confidence), 0.0)
    return ids, one.job_id, two.job_id


def order(store, query=None, *, limit: int = 2) -> list[int]:
    """Read in blocks, as the window does."""
    with contextlib.closing(Queries(store.database.path)) as queries:
        pages, mark = [], START
        while block := queries.review(query or ReviewQuery(), mark, limit):
            pages += block
            mark = block[-1].mark
        return [page.page_id for page in pages]


def test_the_worst_pages_of_all_jobs_come_first(store, pages):
    ids, one, two = pages
    sure, poor, blank, failed, middling, other = ids
    assert order(store) == [failed, poor, other, middling, sure, blank]
    assert order(store, ReviewQuery(job_id=one), limit=3) == [failed, poor, middling, sure, blank]
    assert order(store, ReviewQuery(job_id=two)) == [other]


def test_pages_are_narrowed(store, pages, corrections):
    ids, one, _ = pages
    sure, poor, blank, failed, middling, other = ids
    assert order(store, ReviewQuery(Which.LOW)) == [poor, other, middling]
    assert order(store, ReviewQuery(Which.LOW, one)) == [poor, middling]
    assert order(store, ReviewQuery(Which.BLANK)) == [blank]
    assert order(store, ReviewQuery(Which.FAILED)) == [failed]
    assert order(store, ReviewQuery(Which.CORRECTED)) == []
    with store.database.reading() as connection:
        document = connection.execute("SELECT document_id FROM pages WHERE id = ?", (sure,)).fetchone()[0]
    corrections.keep(document, 1, b"a b", made("a c"))
    assert order(store, ReviewQuery(Which.CORRECTED)) == [sure]
    store.requeue_failed(one)
    ticket = store.claim(one)
    assert order(store, ReviewQuery(Which.FAILED)) == []
    store.settle(ticket, record("a", 50), 0.0)
    assert order(store, ReviewQuery(Which.TRIED_AGAIN)) == [failed]
    assert order(store, ReviewQuery(Which.TRIED_AGAIN, "none")) == []


def test_what_was_checked_goes_to_the_end_and_is_counted(store, pages, corrections):
    ids, *_ = pages
    sure, poor, blank, failed, middling, other = ids
    corrections.accept([poor, failed], accepted=True)
    assert order(store) == [other, middling, sure, blank, failed, poor]
    with contextlib.closing(Queries(store.database.path)) as queries:
        counted = queries.review_count(ReviewQuery())
        assert (counted.left, counted.checked) == (4, 2)
        counted = queries.review_count(ReviewQuery(Which.LOW))
        assert (counted.left, counted.checked) == (2, 1)
    corrections.accept([poor], accepted=False)
    assert order(store) == [poor, other, middling, sure, blank, failed]


def test_a_page_tells_what_is_known_of_it(store, pages):
    with contextlib.closing(Queries(store.database.path)) as queries:
        first, second = queries.review(ReviewQuery(), START, 2)
    assert (first.state, first.message, first.name, first.page, first.pages) == (
        PageState.FAILED,
        "It is damaged.",
        "3.png",
        1,
        1,
    )
    assert (second.confidence, second.doubtful, second.words, second.checked) == (40, None, 2, False)


def test_a_block_comes_out_of_an_index(store, pages):
    """With a million pages none is sorted, and none is skipped over."""
    for which in Which:
        for job in ("", pages[1]):
            for mark in (START, Mark(page_id=3, worth=101.0), Mark(worth=30.0)):
                for plan in plans(store, ReviewQuery(which, job), mark):
                    assert len(plan) == 1, plan
                    assert plan[0].startswith("SEARCH p USING"), plan
                    assert "checked=? AND worth" in plan[0], plan


def plans(store, query, mark):
    """How SQLite finds the pages of a block."""

    class Explained:
        def execute(self, statement, values):
            with store.database.reading() as connection:
                rows = connection.execute(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()
            (block,) = (row["id"] for row in rows if row["detail"].startswith("MATERIALIZE"))
            made.append([row["detail"] for row in rows if row["parent"] == block])
            return self

        def fetchall(self):
            return []

    made: list = []
    pages_of(Explained(), query, mark, 10)
    return made
