"""The database's versions: ordered, atomic, with a copy of the file first, and the future refused."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.jobs.followed_schema import FOLLOWED
from bulkocr_gui.jobs.hook_schema import HOOKED
from bulkocr_gui.jobs.watch_schema import WATCHED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_FIRST = """
CREATE TABLE jobs (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, status TEXT NOT NULL, provider TEXT NOT NULL,
    sources TEXT NOT NULL, output BLOB NOT NULL, options TEXT NOT NULL, reason TEXT,
    position INTEGER NOT NULL, listing_done INTEGER NOT NULL DEFAULT 0, run INTEGER NOT NULL DEFAULT 0,
    consecutive_errors INTEGER NOT NULL DEFAULT 0,
    pages INTEGER NOT NULL DEFAULT 0, done INTEGER NOT NULL DEFAULT 0, blank INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0, documents INTEGER NOT NULL DEFAULT 0,
    documents_done INTEGER NOT NULL DEFAULT 0, documents_failed INTEGER NOT NULL DEFAULT 0,
    created_at REAL NOT NULL, updated_at REAL NOT NULL, started_at REAL, ended_at REAL,
    active_seconds REAL NOT NULL DEFAULT 0, engine TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE documents (
    id INTEGER PRIMARY KEY, job_id TEXT NOT NULL REFERENCES jobs ON DELETE CASCADE,
    path BLOB NOT NULL, root BLOB NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, output BLOB NOT NULL, output_key TEXT NOT NULL,
    pages INTEGER NOT NULL, pages_ended INTEGER NOT NULL DEFAULT 0, pages_failed INTEGER NOT NULL DEFAULT 0,
    pages_blank INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL DEFAULT 'pending',
    attempts INTEGER NOT NULL DEFAULT 0, seconds REAL NOT NULL DEFAULT 0,
    words INTEGER NOT NULL DEFAULT 0, confidence_words REAL NOT NULL DEFAULT 0, note TEXT NOT NULL DEFAULT '',
    error_class TEXT, error_code TEXT NOT NULL DEFAULT '', error_message TEXT NOT NULL DEFAULT '',
    error_advice TEXT NOT NULL DEFAULT '', delivered_at REAL,
    UNIQUE (job_id, path), UNIQUE (job_id, output_key)
) STRICT;
CREATE INDEX documents_by_name ON documents (job_id, name);
CREATE INDEX documents_by_state ON documents (job_id, state);
CREATE INDEX documents_undelivered ON documents (job_id) WHERE delivered_at IS NULL AND pages_ended = pages;
CREATE TABLE pages (
    id INTEGER PRIMARY KEY, job_id TEXT NOT NULL REFERENCES jobs ON DELETE CASCADE,
    document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    number INTEGER NOT NULL, sequence INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'pending',
    attempts INTEGER NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0, seconds REAL NOT NULL DEFAULT 0,
    confidence REAL, words INTEGER NOT NULL DEFAULT 0, width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0, dpi INTEGER NOT NULL DEFAULT 0, engine TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '', error_class TEXT, error_code TEXT NOT NULL DEFAULT '',
    error_message TEXT NOT NULL DEFAULT '', error_advice TEXT NOT NULL DEFAULT '', ended_at REAL,
    UNIQUE (document_id, number)
) STRICT;
CREATE INDEX pages_pending ON pages (job_id, sequence) WHERE state = 'pending';
CREATE INDEX pages_active ON pages (job_id) WHERE state IN ('in_flight', 'waiting');
CREATE INDEX pages_failed ON pages (job_id, error_code, sequence) WHERE state = 'failed';
CREATE INDEX pages_tried ON pages (job_id) WHERE tries > 0;
CREATE INDEX pages_of_job ON pages (job_id);
CREATE TABLE records (
    page_id INTEGER PRIMARY KEY REFERENCES pages ON DELETE CASCADE, recognition BLOB NOT NULL
) STRICT;
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY, page_id INTEGER NOT NULL REFERENCES pages ON DELETE CASCADE,
    run INTEGER NOT NULL, started_at REAL NOT NULL, ended_at REAL, outcome TEXT, error_code TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX attempts_of_page ON attempts (page_id);
CREATE INDEX attempts_open ON attempts (page_id) WHERE outcome IS NULL;
CREATE TABLE deliveries (
    path BLOB PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL
) STRICT;
CREATE TABLE activity (
    id INTEGER PRIMARY KEY, job_id TEXT NOT NULL REFERENCES jobs ON DELETE CASCADE,
    at REAL NOT NULL, level TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX activity_of_job ON activity (job_id, id);
CREATE TABLE session (clean INTEGER NOT NULL) STRICT;
INSERT INTO session VALUES (1);
"""


def _run(connection: sqlite3.Connection, statements: str) -> None:
    """One after the other: `executescript` would commit in between."""
    for statement in statements.split(";\n"):
        if statement.strip():
            connection.execute(statement)


def _first(connection: sqlite3.Connection) -> None:
    _run(connection, _FIRST)


def _delivered_from(connection: sqlite3.Connection) -> None:
    """Which input a text file is of: another input's job must not write over it."""
    connection.execute("ALTER TABLE deliveries ADD COLUMN source BLOB")


_PAID = """
ALTER TABLE jobs ADD COLUMN charged INTEGER NOT NULL DEFAULT 0;
ALTER TABLE jobs ADD COLUMN uncertain INTEGER NOT NULL DEFAULT 0;
ALTER TABLE jobs ADD COLUMN spent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pages ADD COLUMN fingerprint TEXT NOT NULL DEFAULT '';
CREATE INDEX pages_by_fingerprint ON pages (fingerprint) WHERE fingerprint <> '';
CREATE TABLE charges (
    id INTEGER PRIMARY KEY, job_id TEXT NOT NULL, job_name TEXT NOT NULL, page_id INTEGER, provider TEXT NOT NULL,
    month TEXT NOT NULL, at REAL NOT NULL, settled_at REAL, state TEXT NOT NULL, cost INTEGER NOT NULL,
    currency TEXT NOT NULL
) STRICT;
CREATE INDEX charges_of_month ON charges (provider, month, state);
CREATE INDEX charges_of_job ON charges (job_id, state);
CREATE INDEX charges_of_page ON charges (page_id);
CREATE INDEX charges_open ON charges (job_id) WHERE state = 'reserved';
CREATE TABLE months (
    provider TEXT NOT NULL, month TEXT NOT NULL, charged INTEGER NOT NULL, cost INTEGER NOT NULL,
    PRIMARY KEY (provider, month)
) STRICT;
CREATE TABLE contents (content TEXT PRIMARY KEY, size INTEGER NOT NULL) STRICT;
CREATE INDEX contents_by_size ON contents (size);
CREATE TABLE kept (
    fingerprint TEXT PRIMARY KEY, words INTEGER NOT NULL, confidence REAL, width INTEGER NOT NULL,
    height INTEGER NOT NULL, dpi INTEGER NOT NULL, engine TEXT NOT NULL, notes TEXT NOT NULL,
    recognition BLOB NOT NULL
) STRICT;
"""


def _paid(connection: sqlite3.Connection) -> None:
    """Money: what each call of a paid provider cost, and results that are never paid for again."""
    _run(connection, _PAID)


_REPORTED = """
ALTER TABLE documents ADD COLUMN file_pages INTEGER NOT NULL DEFAULT 0;
ALTER TABLE documents ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE documents ADD COLUMN content TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN content_size INTEGER NOT NULL DEFAULT 0;
ALTER TABLE documents ADD COLUMN content_mtime_ns INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN content TEXT NOT NULL DEFAULT '';
ALTER TABLE deliveries ADD COLUMN job_id TEXT;
ALTER TABLE deliveries ADD COLUMN format TEXT NOT NULL DEFAULT '';
ALTER TABLE deliveries ADD COLUMN at REAL;
ALTER TABLE deliveries ADD COLUMN next_size INTEGER;
ALTER TABLE deliveries ADD COLUMN next_mtime_ns INTEGER;
CREATE INDEX documents_by_path ON documents (path);
CREATE TABLE opinions (
    page_id INTEGER PRIMARY KEY REFERENCES pages ON DELETE CASCADE, engine TEXT NOT NULL, score REAL NOT NULL,
    recognition BLOB NOT NULL
) STRICT;
CREATE INDEX documents_by_output ON documents (output_key);
CREATE INDEX documents_by_size ON documents (size, mtime_ns);
UPDATE documents SET file_pages = pages
    WHERE NOT (pages = 1 AND pages_failed = 1 AND kind IN ('pdf', 'tiff', 'unknown'));
UPDATE documents SET number = listed.place FROM
    (SELECT id, ROW_NUMBER() OVER (PARTITION BY job_id ORDER BY id) AS place FROM documents) AS listed
    WHERE listed.id = documents.id;
CREATE INDEX deliveries_of_job ON deliveries (job_id);
CREATE INDEX deliveries_of_source ON deliveries (source);
"""


def _reported(connection: sqlite3.Connection) -> None:
    """Documents of which some pages are read; their place in the job; contents of inputs and outputs (SHA-256).

    Of a document whose pages could not be counted, `file_pages` is 0.
    """
    _run(connection, _REPORTED)


_SEARCHABLE = """
CREATE VIRTUAL TABLE search_index USING fts5 (text, content = '', columnsize = 0, tokenize = 'ascii');
CREATE TABLE searched (
    id INTEGER PRIMARY KEY AUTOINCREMENT, page_id INTEGER NOT NULL UNIQUE REFERENCES pages ON DELETE CASCADE
) STRICT;
CREATE TABLE unsearched (page_id INTEGER PRIMARY KEY REFERENCES pages ON DELETE CASCADE) STRICT;
CREATE TABLE search_leftovers (id INTEGER PRIMARY KEY, recognition BLOB NOT NULL) STRICT;
INSERT INTO unsearched SELECT id FROM pages WHERE state = 'done';
"""


def _searchable(connection: sqlite3.Connection) -> None:
    """Pages are found by their words (see `search_index`); those that are there are indexed while the program runs.

    What goes into the index is words already, so FTS5 needs its plainest tokenizer only.
    """
    _run(connection, _SEARCHABLE)


_REVIEWED = """
CREATE TABLE corrections (
    page_id INTEGER PRIMARY KEY REFERENCES pages ON DELETE CASCADE, edits TEXT NOT NULL, recognition BLOB NOT NULL,
    number INTEGER NOT NULL, at REAL NOT NULL
) STRICT;
CREATE TABLE earlier_corrections (
    id INTEGER PRIMARY KEY, page_id INTEGER NOT NULL REFERENCES pages ON DELETE CASCADE, edits TEXT NOT NULL,
    base BLOB NOT NULL, number INTEGER NOT NULL, at REAL NOT NULL
) STRICT;
CREATE INDEX earlier_corrections_of_page ON earlier_corrections (page_id);
ALTER TABLE pages ADD COLUMN doubtful INTEGER;
ALTER TABLE pages ADD COLUMN corrected INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pages ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pages ADD COLUMN worth REAL GENERATED ALWAYS AS
    (CASE state WHEN 'failed' THEN -1.0 WHEN 'blank' THEN 101.0 ELSE COALESCE(confidence, 0.0) END) VIRTUAL;
CREATE INDEX pages_to_review ON pages (checked, worth) WHERE state IN ('done', 'blank', 'failed');
CREATE INDEX pages_of_job_to_review ON pages (job_id, checked, worth) WHERE state IN ('done', 'blank', 'failed');
CREATE INDEX pages_tried_again ON pages (checked, worth)
    WHERE attempts > 1 AND state IN ('done', 'blank', 'failed');
CREATE INDEX pages_of_job_tried_again ON pages (job_id, checked, worth)
    WHERE attempts > 1 AND state IN ('done', 'blank', 'failed');
CREATE INDEX pages_corrected ON pages (checked, worth)
    WHERE corrected > 0 AND state IN ('done', 'blank', 'failed');
"""


def _reviewed(connection: sqlite3.Connection) -> None:
    """Corrections beside the engine's text; pages in the order in which a person looks at them (see `review`)."""
    _run(connection, _REVIEWED)


def _followed(connection: sqlite3.Connection) -> None:
    """Files in any order at once; files that are left out; what a job did in each minute, and when it ran."""
    _run(connection, FOLLOWED)


def _ordered(connection: sqlite3.Connection) -> None:
    """A job's pages come in the order in which they lie (see `job_pages`)."""
    _run(connection, "CREATE INDEX pages_of_job_in_order ON pages (job_id, document_id, number)")


def _not_read(connection: sqlite3.Connection) -> None:
    """What a job's listing found and the job does not read, each file with its reason (see `NotReadReason`)."""
    _run(
        connection,
        "CREATE TABLE not_read (job_id TEXT NOT NULL REFERENCES jobs ON DELETE CASCADE, path BLOB NOT NULL, "
        "reason TEXT NOT NULL, PRIMARY KEY (job_id, path)) STRICT, WITHOUT ROWID",
    )


_RUN_AGAIN = """
CREATE TABLE reruns (
    page_id INTEGER PRIMARY KEY REFERENCES pages ON DELETE CASCADE, job_id TEXT NOT NULL, options TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending', tries INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX reruns_pending ON reruns (job_id, page_id) WHERE state = 'pending';
CREATE INDEX reruns_of_job ON reruns (job_id);
"""


def _run_again(connection: sqlite3.Connection) -> None:
    """Pages that are recognised again with options of their own (see `reruns`)."""
    _run(connection, _RUN_AGAIN)


_SHORT_BEGINNINGS = """
DROP TABLE search_index;
CREATE VIRTUAL TABLE search_index USING fts5
    (text, content = '', columnsize = 0, tokenize = 'ascii', prefix = '2 3');
DELETE FROM search_leftovers;
DELETE FROM searched;
INSERT OR IGNORE INTO unsearched SELECT id FROM pages WHERE state = 'done';
"""


def _short_beginnings(connection: sqlite3.Connection) -> None:
    """Beginnings of two and three letters, which begin many words, have lists of their own: all is indexed anew."""
    _run(connection, _SHORT_BEGINNINGS)


def _watched(connection: sqlite3.Connection) -> None:
    """Folders whose new files are recognised by themselves."""
    _run(connection, WATCHED)


def _hooked(connection: sqlite3.Connection) -> None:
    """What happens to jobs is noted for those who are to be told."""
    _run(connection, HOOKED)


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    _first,
    _delivered_from,
    _paid,
    _reported,
    _searchable,
    _reviewed,
    _followed,
    _ordered,
    _not_read,
    _run_again,
    _short_beginnings,
    _watched,
    _hooked,
)


def migrate(
    connection: sqlite3.Connection,
    path: Path,
    migrations: tuple[Callable[[sqlite3.Connection], None], ...] = MIGRATIONS,
) -> None:
    """Bring the database at `path` to the newest version, each step in one transaction.

    Before each step on a database that holds something, the file is copied to `NAME.vN.backup` beside it.

    Raises:
        MachineError: the file was written by a newer program.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(migrations):
        raise MachineError(
            "store_newer",
            f"The job database is of a newer Bulk OCR (version {version}; this one knows {len(migrations)}).",
            "Install the newer program again, or choose another data folder.",
        )
    for number in range(version, len(migrations)):
        if version > 0:
            _copy(connection, path.with_name(f"{path.name}.v{number}.backup"))
        connection.execute("BEGIN IMMEDIATE")
        try:
            migrations[number](connection)
            connection.execute(f"PRAGMA user_version = {number + 1}")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    copy = sqlite3.connect(target)
    try:
        connection.backup(copy)
    finally:
        copy.close()
