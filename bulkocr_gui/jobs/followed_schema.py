"""What version 7 of the database adds: files in any order at once, files left out, the course of a job."""

FOLLOWED = """
ALTER TABLE jobs ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0;
ALTER TABLE jobs ADD COLUMN documents_skipped INTEGER NOT NULL DEFAULT 0;
CREATE INDEX documents_by_number ON documents (job_id, number);
CREATE INDEX documents_by_pages ON documents (job_id, pages);
CREATE INDEX documents_by_attempts ON documents (job_id, attempts);
CREATE INDEX documents_by_seconds ON documents (job_id, seconds);
ALTER TABLE documents ADD COLUMN certainty REAL GENERATED ALWAYS AS
    (CASE words WHEN 0 THEN NULL ELSE confidence_words / words END) VIRTUAL;
ALTER TABLE documents ADD COLUMN reason TEXT GENERATED ALWAYS AS
    (CASE error_message WHEN '' THEN note ELSE error_message END) VIRTUAL;
CREATE INDEX documents_by_certainty ON documents (job_id, certainty);
CREATE INDEX documents_by_reason ON documents (job_id, reason, name);
CREATE TABLE minutes (
    job_id TEXT NOT NULL REFERENCES jobs ON DELETE CASCADE, minute INTEGER NOT NULL, pages INTEGER NOT NULL,
    failed INTEGER NOT NULL, retries INTEGER NOT NULL, rendering REAL NOT NULL, recognising REAL NOT NULL,
    writing REAL NOT NULL, PRIMARY KEY (job_id, minute)
) STRICT, WITHOUT ROWID;
CREATE TABLE runs (
    job_id TEXT NOT NULL REFERENCES jobs ON DELETE CASCADE, run INTEGER NOT NULL, began_at REAL NOT NULL,
    ended_at REAL, ended_by TEXT NOT NULL DEFAULT '', PRIMARY KEY (job_id, run)
) STRICT, WITHOUT ROWID;
INSERT INTO minutes SELECT job_id, CAST(ended_at / 60 AS INTEGER), COUNT(*), SUM(state = 'failed'), 0, 0.0,
    SUM(seconds), 0.0 FROM pages WHERE ended_at IS NOT NULL GROUP BY 1, 2;
INSERT INTO runs SELECT id, run, started_at,
    CASE WHEN status IN ('scanning', 'processing') THEN NULL ELSE MAX(started_at, COALESCE(ended_at, updated_at)) END,
    CASE WHEN status IN ('scanning', 'processing') THEN '' ELSE status END FROM jobs WHERE started_at IS NOT NULL;
"""
"""Statements, each ended by a semicolon at the end of its line.

`minutes` and `runs` see `work_minutes`; of what was done before there were any, each job has one run.
"""
