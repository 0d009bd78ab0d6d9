"""The window's searches: the words in context, the last question only, older pages indexed in the background."""

from __future__ import annotations

import contextlib
import threading
import zlib

import pytest

from bulkocr_gui.jobs.model import PageRecord
from bulkocr_gui.jobs.search_query import parse
from bulkocr_gui.processing.finder import Finder
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.page_task import PageTask
from bulkocr_gui.processing.reports import Indexed
from bulkocr_gui.processing.search_indexing import SearchIndexing
from bulkocr_gui.processing.store_reader import StoreReader
from bulkocr_gui.results.hits import LENGTH, hits_on
from bulkocr_gui.results.recognition import Recognition


def recognition(text: str) -> Recognition:
    return Recognition.of_text(text, width=100, height=100, dpi=300, engine="e")


def settle(store, job_id: str, *texts: str, indexed: bool = True) -> None:
    for text in texts:
        record = PageRecord(
            words=len(text.split()),
            confidence=88.0,
            width=100,
            height=100,
            dpi=300,
            engine="e",
            seconds=0.1,
            notes=(),
            blob=recognition(text).encode(),
        )
        store.settle(store.claim(job_id), record, 0.0, text=recognition(text).text if indexed else "")


@pytest.fixture
def reader(store):
    reader = StoreReader(store.database.path)
    yield reader
    reader.close()


def test_rows_have_the_words_in_context(store, make_job, reader, qtbot):
    job = make_job({"letter.png": 3})
    settle(store, job.job_id, "nothing here", "In the death of Mrs. Stanford,\nStanford's friends", "STANFORD")
    with qtbot.waitSignal(reader.search_read) as answer:
        token = reader.search("stanford", 0, 20)
    got, results = answer.args
    assert got == token
    assert (results.total, results.more, results.searchable, results.left) == (2, False, 3, 0)
    first, second = results.rows
    assert (first.job_id, first.name, first.place, first.page, first.page_place) == (
        job.job_id,
        "letter.png",
        0,
        2,
        1,
    )
    assert first.hits.snippet == "In the death of Mrs. Stanford, Stanford's friends"
    assert [first.hits.snippet[begin:end] for begin, end in first.hits.marks] == ["Stanford", "Stanford"]
    assert first.hits.words == (5, 6)
    assert first.hits.number == 2
    assert second.page == 3
    with qtbot.waitSignal(reader.search_read) as answer:
        reader.search("stanford", 1, 20)
    assert [row.page for row in answer.args[1].rows] == [3]


def test_what_is_wrong_with_a_query_is_the_answer(reader, qtbot):
    with qtbot.waitSignal(reader.search_read) as answer:
        reader.search('"new york', 0, 20)
    assert answer.args[1].problem == "A quotation mark is not closed."
    assert answer.args[1].advice
    assert answer.args[1].rows == ()


def test_of_searches_that_wait_the_last_one_is_made(store, make_job, reader, qtbot):
    settle(store, make_job({"a.png": 1}).job_id, "the last word")
    answered = []
    reader.search_read.connect(lambda token, results: answered.append((token, results.total)))
    busy = threading.Event()
    reader._searching._pool.start(PageTask(lambda: busy.wait(10)))
    tokens = [reader.search(query, 0, 20) for query in ("the", "la", "las", "last")]
    busy.set()
    qtbot.waitUntil(lambda: (tokens[-1], 1) in answered)
    assert answered == [(tokens[-1], 1)]


def test_pages_that_were_removed_meanwhile_are_left_out(store, make_job):
    job = make_job({"a.png": 1})
    settle(store, job.job_id, "word")
    with contextlib.closing(Finder(store.database.path)) as finder:
        assert len(finder.find("word", 0, 20).rows) == 1
        store.remove(job.job_id)
        assert finder.find("word", 0, 20).total == 0


def unindexed(store, make_job, *texts: str):
    """Pages as they are in a database from before there was an index."""
    job = make_job({"old.png": len(texts)})
    settle(store, job.job_id, *texts, indexed=False)
    with store.database.writing() as connection:
        connection.execute("INSERT INTO unsearched SELECT page_id FROM records")
    return job


def test_older_pages_are_indexed_in_the_background(store, make_job, monkeypatch):
    monkeypatch.setattr("bulkocr_gui.processing.search_indexing.AT_ONCE", 2)
    monkeypatch.setattr("bulkocr_gui.processing.search_indexing.TOLD_EVERY", 2)
    unindexed(store, make_job, *(f"page {number} of the old ones" for number in range(7)))
    with contextlib.closing(Finder(store.database.path)) as finder:
        assert (finder.find("old", 0, 20).total, finder.find("old", 0, 20).left) == (0, 7)
        told = []
        indexing = SearchIndexing(store, told.append)
        indexing.begin()
        indexing.join()
        assert (finder.find("old", 0, 20).total, finder.find("old", 0, 20).left) == (7, 0)
        assert told == [Indexed(3), Indexed(0), Indexed(0)]


def test_what_is_cancelled_goes_on_later(store, make_job):
    unindexed(store, make_job, "old")
    indexing = SearchIndexing(store, lambda _report: None)
    indexing.cancel()
    indexing.begin()
    indexing.join()
    assert len(store.search_index.unsearched(10)) == 1


def test_a_result_that_cannot_be_read_keeps_no_other_from_being_found(store, make_job, caplog):
    unindexed(store, make_job, "good one", "bad one", "good too")
    with store.database.writing() as connection:
        connection.execute("UPDATE records SET recognition = ? WHERE page_id = 2", (zlib.compress(b"{}"),))
    indexing = SearchIndexing(store, lambda _report: None)
    indexing.begin()
    indexing.join()
    with contextlib.closing(Finder(store.database.path)) as finder:
        assert (finder.find("good", 0, 20).total, finder.find("good", 0, 20).left) == (2, 0)
    assert "cannot be read" in caplog.text


def test_words_of_removed_jobs_are_taken_out_of_the_index(store, make_job):
    job = make_job({"a.png": 2})
    settle(store, job.job_id, "secret words", "more SECRETS of Straße")
    store.remove(job.job_id)
    indexing = SearchIndexing(store, lambda _report: None)
    indexing.begin()
    indexing.join()
    assert store.search_index.leftovers(10) == []
    with store.database.reading() as connection:
        for word in ("secret", "words", "secrets", "strasse", "of"):
            found = connection.execute(
                "SELECT rowid FROM search_index WHERE search_index MATCH ?", (word,)
            ).fetchall()
            assert found == [], word


def test_a_snippet_begins_near_the_first_hit_and_has_an_end():
    text = " ".join(f"word{number}" for number in range(200))
    found = hits_on(recognition(text), parse('"word100 word101" OR word103 OR word19*').terms)
    assert found.snippet.startswith("… word")
    assert found.words[:2] == (19, 100)
    assert len(found.snippet) < LENGTH + 20
    found = hits_on(recognition(text), parse('"word100 word101" OR word103').terms)
    assert [found.snippet[begin:end] for begin, end in found.marks] == ["word100", "word101", "word103"]
    assert found.snippet.endswith("…")
    assert found.number == 2


def test_hits_in_writing_without_spaces_are_marked_as_one():
    found = hits_on(recognition("東京都庁舎の写真です"), parse("京都 写真").terms)
    assert [found.snippet[begin:end] for begin, end in found.marks] == ["京都", "写真"]
    assert found.words == (0,)


def test_what_is_left_out_is_not_marked():
    found = hits_on(recognition("old york"), parse("york NOT old").terms)
    assert found.words == (1,)


def test_the_queue_indexes_what_is_left_when_it_is_loaded(store, make_job, qtbot):
    unindexed(store, make_job, "old words")
    queue = JobQueue(store, {}, takes_turns=False)
    with qtbot.waitSignal(queue.indexed) as told:
        queue.load()
    assert told.args == [0]
    assert store.search_index.left() == 0
    queue.kill()
    queue.join()
