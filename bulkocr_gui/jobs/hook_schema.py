"""Tables of hooks: what happened to jobs and nobody was told yet, and who is or was told of it."""

HOOKED = """
CREATE TABLE job_news (
    id INTEGER PRIMARY KEY, job_id TEXT NOT NULL REFERENCES jobs ON DELETE CASCADE,
    status TEXT NOT NULL, reason TEXT, at REAL NOT NULL
) STRICT;
CREATE TRIGGER news_of_jobs AFTER UPDATE OF status ON jobs
WHEN NEW.status IS NOT OLD.status AND NEW.status IN ('completed', 'cancelled', 'error', 'paused')
BEGIN INSERT INTO job_news (job_id, status, reason, at) VALUES (NEW.id, NEW.status, NEW.reason, NEW.updated_at); END;
CREATE TABLE hook_deliveries (
    id TEXT PRIMARY KEY, job_id TEXT NOT NULL, job_name TEXT NOT NULL, event TEXT NOT NULL, kind TEXT NOT NULL,
    at REAL NOT NULL, state TEXT NOT NULL DEFAULT 'pending', tries INTEGER NOT NULL DEFAULT 0,
    next_at REAL NOT NULL, answer TEXT NOT NULL DEFAULT '', body TEXT NOT NULL
) STRICT;
CREATE INDEX hook_deliveries_due ON hook_deliveries (next_at) WHERE state = 'pending'
"""
