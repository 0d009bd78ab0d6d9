"""Tables of watched folders: what is watched, which jobs it made, and every file and content that was taken."""

WATCHED = """
CREATE TABLE watched_folders (
    id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, provider TEXT NOT NULL, options TEXT NOT NULL,
    output BLOB NOT NULL, done BLOB, wishes TEXT NOT NULL, enabled INTEGER NOT NULL
) STRICT;
CREATE TABLE watched_jobs (
    job_id TEXT PRIMARY KEY REFERENCES jobs ON DELETE CASCADE,
    folder_id INTEGER NOT NULL REFERENCES watched_folders ON DELETE CASCADE, day TEXT NOT NULL
) STRICT;
CREATE INDEX watched_jobs_of_day ON watched_jobs (folder_id, day);
CREATE TABLE watched_contents (
    folder_id INTEGER NOT NULL REFERENCES watched_folders ON DELETE CASCADE, content TEXT NOT NULL,
    document_id INTEGER REFERENCES documents ON DELETE SET NULL, PRIMARY KEY (folder_id, content)
) STRICT;
CREATE INDEX watched_contents_of_document ON watched_contents (document_id);
CREATE TABLE watched_files (
    folder_id INTEGER NOT NULL REFERENCES watched_folders ON DELETE CASCADE, path BLOB NOT NULL,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, content TEXT NOT NULL, target BLOB,
    PRIMARY KEY (folder_id, path)
) STRICT;
CREATE INDEX watched_files_of_content ON watched_files (folder_id, content)
"""
