"""Documents of which some pages are meant, or could not be counted; files that the program wrote itself."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from bulkocr_gui.jobs import migrations, own_outputs
from bulkocr_gui.jobs.delivery_store import WrittenFile
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.model import PageRecord
from bulkocr_gui.jobs.options import Conflict, JobOptions
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.store import Store
from tests.conftest import found

RECORD = PageRecord(
    words=1, confidence=90.0, width=10, height=10, dpi=300, engine="e", seconds=0.1, notes=(), blob=b"x"
)
ENCRYPTED = PageError("encrypted", "The PDF needs a password.", "Give it.")


def claimed(store: Store, job_id: str) -> list[tuple[str, int, int, int]]:
    tickets = iter(lambda: store.claim(job_id), None)
    return [(ticket.path.name, ticket.number, ticket.pages, ticket.sequence) for ticket in tickets]


def test_pages_that_are_meant_keep_the_file_s_own_numbers(store, make_job):
    job = make_job({"a.pdf": 10, "b.pdf": 2, "c.pdf": 1}, JobOptions(page_ranges="2-3, 9-"))
    assert (job.counts.pages, job.counts.documents) == (5, 2), "of c.pdf no page is meant"
    assert claimed(store, job.job_id) == [
        ("a.pdf", 2, 10, 1),
        ("a.pdf", 3, 10, 2),
        ("a.pdf", 9, 10, 3),
        ("a.pdf", 10, 10, 4),
        ("b.pdf", 2, 2, 5),
    ]


def test_a_document_ends_with_its_last_page_that_is_meant(store, make_job, tmp_path):
    job = make_job({"a.pdf": 10}, JobOptions(page_ranges="4, 7"))
    assert not store.settle(store.claim(job.job_id), RECORD, 0.0).document_ended
    assert store.settle_failed(store.claim(job.job_id), ENCRYPTED, 0.0, counts=True).document_ended
    (document,) = store.undelivered(job.job_id)
    assert document.pages == 2
    kept = [(page.number, page.recognition) for page in store.kept_pages(document.document_id)]
    assert kept == [(4, b"x"), (7, None)]
    queries = Queries(store.database.path)
    with contextlib.closing(queries):
        _, (row,) = queries.error_rows(job.job_id, "encrypted", 0, 9)
    assert (row.page, row.pages) == (7, 10), "page 7 of a file of 10, not of 2"


def test_documents_are_numbered_in_the_listing_s_order(store, make_job, tmp_path):
    job = make_job({"b.pdf": 3, "x.png": 1, "a.pdf": 3}, JobOptions(page_ranges="2-"), listed=False)
    store.add_documents(job.job_id, [found(tmp_path / "scans", name, 3) for name in ("b.pdf", "c.pdf")])
    with store.database.reading() as connection:
        rows = connection.execute("SELECT name, number, pages, file_pages FROM documents ORDER BY id").fetchall()
    assert [tuple(row) for row in rows] == [("b.pdf", 1, 2, 3), ("a.pdf", 2, 2, 3), ("c.pdf", 3, 2, 3)]


def test_a_document_that_could_not_be_counted_is_entered_with_its_first_page(store, make_job, tmp_path):
    job = make_job({}, JobOptions(page_ranges="2-"), listed=False)
    locked = replace(found(tmp_path / "scans", "locked.pdf"), counted=False)
    store.add_documents(job.job_id, [locked])
    assert claimed(store, job.job_id) == [("locked.pdf", 1, 1, 1)]


@pytest.fixture
def delivered(store, make_job, tmp_path):
    """A PDF that the program made of `scans/1.png`."""
    job = make_job({"1.png": 1})
    store.settle(store.claim(job.job_id), RECORD, 0.0)
    (document,) = store.undelivered(job.job_id)
    ours = replace(found(tmp_path / "scans", "1.pdf"), kind="pdf", size=7, mtime_ns=8)
    store.delivered(document, [WrittenFile(ours.path, 7, 8)])
    return ours


@pytest.mark.parametrize("conflict", Conflict)
def test_what_a_job_wrote_itself_is_no_conflict_when_it_lists_again(store, make_job, tmp_path, conflict):
    job = make_job({"1.png": 1}, JobOptions(conflict=conflict), listed=False)
    (tmp_path / "out").mkdir()
    for name in ("1.txt", "2.txt"):
        (tmp_path / "out" / name).write_text("text", encoding="utf-8")
    scans = tmp_path / "scans"
    planned = [(scans / "1.png", Path("1.txt")), (scans / "2.png", Path("2.txt")), (scans / "3.png", Path("3.txt"))]
    assert store.in_conflict(job, planned) == {scans / "2.png"}


def own(store: Store, *sources: Path) -> set[str]:
    return {name for names in store.own_outputs(sources).values() for name in names}


def test_what_was_written_for_a_folder_is_known_by_size_and_time(store, delivered, tmp_path):
    scans = tmp_path / "scans"
    assert store.own_outputs([scans]) == {str(scans): {"1.pdf": [(7, 8), (-1, -1)]}}
    assert own(store, tmp_path) == {"1.pdf"}
    assert own(store, tmp_path / "scan") == set(), "a name that begins alike"


def test_an_output_that_a_crash_left_unnoted_is_ours(store, delivered, make_job, tmp_path):
    job = make_job({"2.png": 1})
    store.settle(store.claim(job.job_id), RECORD, 0.0)
    (document,) = store.undelivered(job.job_id)
    store.intend(document, [WrittenFile(tmp_path / "scans" / "2.pdf", 5, 6)])
    assert (5, 6) in store.own_outputs([tmp_path / "scans"])[str(tmp_path / "scans")]["2.pdf"]


def test_an_output_whose_original_is_elsewhere_is_read(store, make_job, tmp_path):
    job = make_job({"1.png": 1})
    store.settle(store.claim(job.job_id), RECORD, 0.0)
    (document,) = store.undelivered(job.job_id)
    store.delivered(document, [WrittenFile(tmp_path / "out" / "1.pdf", 7, 8)])
    assert own(store, tmp_path / "out") == set()
    assert own(store, tmp_path / "out", tmp_path / "scans") == {"1.pdf"}


def test_outputs_are_read_in_parts(store, make_job, tmp_path, monkeypatch):
    monkeypatch.setattr(own_outputs, "AT_ONCE", 2)
    job = make_job({"1.png": 1})
    store.settle(store.claim(job.job_id), RECORD, 0.0)
    (document,) = store.undelivered(job.job_id)
    names = ["a.pdf", "b.txt", "c.pdf", "d/e.pdf", "f.pdf", "g.pdf", "h.pdf"]
    store.written(document, [WrittenFile(tmp_path / "scans" / name, 7, 8) for name in names])
    assert own(store, tmp_path) == {"a.pdf", "c.pdf", "e.pdf", "f.pdf", "g.pdf", "h.pdf"}


def test_documents_of_an_older_database_have_their_place_and_their_pages(tmp_path: Path):
    path = tmp_path / "bulkocr.sqlite3"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as old:
        migrations.migrate(old, path, migrations.MIGRATIONS[:3])
        for job in ("j", "k"):
            old.execute(
                "INSERT INTO jobs (id, name, status, provider, sources, output, options, position, created_at, "
                "updated_at) VALUES (?, 'scans', 'completed', 'tesseract', '[]', x'2f', '{}', 1, 1.0, 2.0)",
                (job,),
            )
        for document in (("j", "a", "pdf", 3, 0), ("k", "a", "png", 1, 1), ("j", "b", "pdf", 1, 1)):
            old.execute(
                "INSERT INTO documents (job_id, name, kind, pages, pages_failed, path, root, size, mtime_ns, output, "
                "output_key) VALUES (?1, ?2, ?3, ?4, ?5, CAST(?2 AS BLOB), x'2f', 1, 1, x'61', ?2)",
                document,
            )
    store = Store(path)
    with store.database.reading() as connection:
        rows = connection.execute("SELECT job_id, name, number, file_pages FROM documents ORDER BY job_id, number")
        assert [tuple(row) for row in rows] == [("j", "a", 1, 3), ("j", "b", 2, 0), ("k", "a", 1, 1)]
    store.close()
