"""A database of the version before money: everything in it is there afterwards, with nothing spent."""

from __future__ import annotations

import contextlib
import sqlite3

from bulkocr_gui.jobs import migrations
from bulkocr_gui.jobs.model import JobStatus, PageRecord, Tariff
from bulkocr_gui.jobs.store import Store

BEFORE = 2


def test_a_database_of_version_2_with_jobs_goes_on(tmp_path):
    path = tmp_path / "bulkocr.sqlite3"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as old:
        migrations.migrate(old, path, migrations.MIGRATIONS[:BEFORE])
        old.execute(
            "INSERT INTO jobs (id, name, status, provider, sources, output, options, position, listing_done, pages, "
            "done, documents, created_at, updated_at) VALUES ('j', 'scans', 'processing', 'tesseract', '[\"/in\"]', "
            'x\'2f6f7574\', \'{"languages": ["deu"], "workers": 3}\', 1, 1, 2, 1, 1, 1.0, 2.0)'
        )
        old.execute(
            "INSERT INTO documents (id, job_id, path, root, name, kind, size, mtime_ns, output, output_key, pages, "
            "pages_ended) VALUES (1, 'j', x'2f61', x'2f', 'a.pdf', 'pdf', 10, 1, x'61', 'a', 2, 1)"
        )
        old.execute(
            "INSERT INTO pages (id, job_id, document_id, number, sequence, state, attempts) VALUES "
            "(1, 'j', 1, 1, 1, 'done', 1), (2, 'j', 1, 2, 2, 'in_flight', 1)"
        )
        old.execute("INSERT INTO records VALUES (1, x'00')")
        old.execute("INSERT INTO attempts (page_id, run, started_at) VALUES (2, 1, 1.0)")
    store = Store(path)
    (job,) = store.recover()
    assert job.status is JobStatus.PAUSED
    assert (job.counts.done, job.counts.pages, job.counts.charged, job.counts.spent) == (1, 2, 0, 0)
    assert job.options.languages == ("deu",)
    assert (job.options.cost_cap, job.options.reuse) == (None, True)
    ticket = store.claim("j")
    kept = [(page.number, page.recognition) for page in store.kept_pages(1)]
    assert (ticket.page_id, kept) == (2, [(1, b"\0"), (2, None)])
    store.ledger.reserve("j", ticket.page_id, "vision", Tariff(1, 0, "USD"))
    store.settle(ticket, PageRecord(1, 90.0, 1, 1, 300, "e", 0.1, (), b"x", "c"), 0.0, "f")
    assert store.earlier.count(["f"]) == 1
    store.close()
    with contextlib.closing(sqlite3.connect(path.with_name("bulkocr.sqlite3.v2.backup"))) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (BEFORE,)
        assert copy.execute("SELECT COUNT(*) FROM pages").fetchone() == (2,)
