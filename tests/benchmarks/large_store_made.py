# ruff: noqa: S608 - made of fixed words
"""A store of 1,000,000 pages, made by SQL in a minute or two: one job of 100,000 files, and many others.

Texts are put together from templates whose words fall in frequency as in a language; the index is filled by the
product's own code, each page's words once.
"""

from __future__ import annotations

import itertools
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.jobs import search_index
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word

if TYPE_CHECKING:
    import sqlite3

PAGES = 1_000_000
FILES = 100_000
"""Of the first job, one page each."""
PAGES_OF_OTHERS = 9
FILES_OF_OTHERS = 5_000
TEMPLATES = 2_000
WORDS = 60
VOCABULARY = 50_000
BEGAN = 1_700_000_000.0

_NUMBERS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :files) "
# Scattered, and the same for the same file: three of a thousand fail in one way, two in another, one is blank.
_ROLL = "(i * 7919 % 1000)"
_STATE = f"CASE WHEN {_ROLL} < 5 THEN 'failed' WHEN {_ROLL} = 5 THEN 'blank' ELSE 'done' END"
_DOCUMENTS = f"""
INSERT INTO documents (job_id, path, root, name, kind, size, mtime_ns, output, output_key, pages, file_pages, number,
    pages_ended, pages_failed, pages_blank, state, attempts, seconds, words, confidence_words, note, error_class,
    error_code, error_message, error_advice, delivered_at)
{_NUMBERS}
SELECT :job, CAST(:root || '/' || printf('%04d/scan %06d.png', i / 1000, i) AS BLOB), CAST(:root AS BLOB),
    printf('%04d/scan %06d.png', i / 1000, i), 'png', 1000 + i * 31 % 90000, i,
    CAST(printf('%04d/scan %06d.txt', i / 1000, i) AS BLOB), printf('%04d/scan %06d.txt', i / 1000, i),
    :pages, :pages, i, :pages, CASE WHEN {_ROLL} < 5 THEN :pages ELSE 0 END,
    CASE WHEN {_ROLL} = 5 THEN :pages ELSE 0 END, {_STATE}, :pages + (i * 13 % 40 = 0), 0.3 + (i * 17 % 900) / 100.0,
    CASE WHEN {_ROLL} < 6 THEN 0 ELSE 60 * :pages END,
    CASE WHEN {_ROLL} < 6 THEN 0 ELSE 60.0 * :pages * (60 + i * 101 % 400 / 10.0) END,
    CASE WHEN i * 23 % 20 = 0 THEN (i * 29 % 30) || ' words to check' ELSE '' END,
    CASE WHEN {_ROLL} < 5 THEN 'page' END, CASE WHEN {_ROLL} < 3 THEN 'damaged' WHEN {_ROLL} < 5 THEN 'too_large'
    ELSE '' END, CASE WHEN {_ROLL} < 3 THEN 'The file is damaged (it ends too early).' WHEN {_ROLL} < 5
    THEN 'The page is too large (40,000 x 40,000 pixels).' ELSE '' END,
    CASE WHEN {_ROLL} < 5 THEN 'Scan it again.' ELSE '' END, :began + i / 10.0
FROM n
"""
_PAGES = """
INSERT INTO pages (job_id, document_id, number, sequence, state, attempts, seconds, confidence, words, width, height,
    dpi, engine, error_class, error_code, error_message, error_advice, ended_at)
WITH RECURSIVE k (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < :pages)
SELECT d.job_id, d.id, k.i, (d.number - 1) * :pages + k.i, d.state, 1, d.seconds / :pages, d.certainty,
    d.words / :pages, 2480, 3508, 300, 'Tesseract 5.5.1', d.error_class, d.error_code, d.error_message,
    d.error_advice, d.delivered_at FROM documents d CROSS JOIN k WHERE d.job_id = :job
"""
_OF_THE_JOB = f"""
INSERT INTO attempts (page_id, run, started_at, ended_at, outcome) SELECT id, 1, ended_at - 2, ended_at,
    CASE state WHEN 'failed' THEN 'page' ELSE state END FROM pages WHERE job_id = :job;
INSERT INTO deliveries (path, size, mtime_ns, source, job_id, format, at)
    SELECT CAST(:output || '/' || output AS BLOB), 400, 1, path, job_id, 'txt', delivered_at FROM documents
    WHERE job_id = :job AND state = 'done';
INSERT INTO minutes SELECT job_id, CAST(ended_at / 60 AS INTEGER), COUNT(*), SUM(state = 'failed'), COUNT(*) / 100,
    SUM(seconds) * 0.1, SUM(seconds) * 0.9, SUM(seconds) * 0.05 FROM pages WHERE job_id = :job GROUP BY 2;
INSERT INTO runs SELECT :job, 1, MIN(ended_at), MAX(ended_at), 'completed' FROM pages WHERE job_id = :job;
UPDATE jobs SET status = 'completed', run = 1, listing_done = 1, started_at = :began, ended_at = :began + 9000,
    active_seconds = 9000, pages = (SELECT COUNT(*) FROM pages WHERE job_id = :job),
    done = (SELECT COUNT(*) FROM pages WHERE job_id = :job AND state = 'done'),
    blank = (SELECT COUNT(*) FROM pages WHERE job_id = :job AND state = 'blank'),
    failed = (SELECT COUNT(*) FROM pages WHERE job_id = :job AND state = 'failed'), documents = :files,
    documents_done = (SELECT COUNT(*) FROM documents WHERE job_id = :job AND pages_failed = 0),
    documents_failed = (SELECT COUNT(*) FROM documents WHERE job_id = :job AND pages_failed > 0) WHERE id = :job;
INSERT INTO activity (job_id, at, level, text) {_NUMBERS} SELECT :job, :began + i, 'INFO',
    'Processing ' || i || '/' || :files || ': scan.png (attempt 1/4)' FROM n WHERE i <= 5000;
"""
_TEXTS = """
INSERT INTO records SELECT p.id, t.blob FROM pages p JOIN temp.texts t ON t.id = p.id * 31 % :templates
    WHERE p.state = 'done';
INSERT INTO searched (page_id) SELECT id FROM pages WHERE state = 'done' ORDER BY id;
INSERT INTO search_index (rowid, text) SELECT s.id, t.words FROM searched s
    JOIN temp.texts t ON t.id = s.page_id * 31 % :templates ORDER BY s.id;
"""


def make(path: Path, pages: int = PAGES) -> None:
    """Make the store, unless it is there.

    Args:
        path: the SQLite file.
        pages: in all; a tenth of them are the first job's.
    """
    if path.exists():
        return
    began = time.perf_counter()
    store = Store(path)
    with store.database.reading() as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -400000")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA wal_autocheckpoint = 100000")
    first = pages // 10
    _job(store, "Archive of many files", first, 1)
    for number in range(max(1, round((pages - first) / (FILES_OF_OTHERS * PAGES_OF_OTHERS)))):
        files = min(FILES_OF_OTHERS, (pages - first) // PAGES_OF_OTHERS)
        _job(store, f"Volumes {number + 1}", files, PAGES_OF_OTHERS)
    print(f"rows made in {time.perf_counter() - began:.0f} s")
    with store.database.writing() as connection:
        _templates(connection)
        for statement in filter(str.strip, _TEXTS.split(";\n")):
            connection.execute(statement, {"templates": TEMPLATES})
    store.close()
    size = path.stat().st_size / 1e9
    print(f"{pages:,} pages made in {time.perf_counter() - began:.0f} s; the file has {size:.1f} GB")


def _job(store: Store, name: str, files: int, pages: int) -> None:
    root, output = Path("/scans") / name, Path("/scans") / f"{name} (OCR)"
    row = store.create(name=name, provider="tesseract", sources=[root], output=output, options=JobOptions())
    values = {
        "job": row.job_id,
        "root": str(root),
        "output": str(output),
        "files": files,
        "pages": pages,
        "began": BEGAN,
    }
    with store.database.writing() as connection:
        for statement in (_DOCUMENTS, _PAGES, *filter(str.strip, _OF_THE_JOB.split(";\n"))):
            connection.execute(statement, values)


def _templates(connection: sqlite3.Connection) -> None:
    chance = random.Random(6)
    weights = list(itertools.accumulate(1 / (rank + 2) for rank in range(VOCABULARY)))
    connection.execute("CREATE TEMP TABLE texts (id INTEGER PRIMARY KEY, words TEXT, blob BLOB)")
    for number in range(TEMPLATES):
        chosen = chance.choices(range(VOCABULARY), cum_weights=weights, k=WORDS)
        recognition = _page([f"w{rank}" for rank in chosen])
        connection.execute(
            "INSERT INTO temp.texts VALUES (?, ?, ?)",
            (number, search_index.indexed(recognition.text), recognition.encode()),
        )


def _page(words: list[str]) -> Recognition:
    lines = tuple(
        Line(
            tuple(
                Word(word, 180 * at, 80 * top, 180 * at + 19 * len(word), 80 * top + 61, 90 + at / 3)
                for at, word in enumerate(words[10 * top : 10 * top + 10])
            )
        )
        for top in range(len(words) // 10)
    )
    return Recognition(2480, 3508, 300, "made up", ("eng",), (Block((Paragraph(lines),)),))
