"""The index of all recognised words, kept in the transactions that keep the pages.

The index (FTS5) holds no text, so it is less than half the size of the results it finds. What is to be taken out of
it must therefore be named again: a page's result goes to `search_leftovers` in the transaction that removes the page,
and from there the words are taken out in small steps. Until then nothing finds them: a row of `searched` makes an
entry count, and its number is never given again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.kept_text import TEXT
from bulkocr_gui.jobs.search_words import words_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from bulkocr_gui.jobs.database import Database


def put(connection: sqlite3.Connection, page_id: int, words: str) -> None:
    """Within the transaction that keeps a page's result: let it be found by its words. Call `take_out` before.

    Args:
        connection: with the transaction.
        page_id: the page.
        words: see `indexed`, of the text that the kept result has.
    """
    if not words:
        return
    number = connection.execute("INSERT INTO searched (page_id) VALUES (?)", (page_id,)).lastrowid
    connection.execute("INSERT INTO search_index (rowid, text) VALUES (?, ?)", (number, words))


def take_out(connection: sqlite3.Connection, page_id: int) -> None:
    """Within a transaction, before a page's result is exchanged: let it not be found by its old words."""
    connection.execute(
        f"INSERT INTO search_leftovers SELECT s.id, {TEXT} FROM searched s JOIN records r "  # noqa: S608 - fixed words
        "ON r.page_id = s.page_id WHERE s.page_id = ?",
        (page_id,),
    )
    connection.execute("DELETE FROM searched WHERE page_id = ?", (page_id,))
    connection.execute("DELETE FROM unsearched WHERE page_id = ?", (page_id,))


def take_out_job(connection: sqlite3.Connection, job_id: str) -> None:
    """Within the transaction that removes a job, before its pages go: find none of them any more."""
    connection.execute(
        f"INSERT INTO search_leftovers SELECT s.id, {TEXT} FROM pages p JOIN searched s ON s.page_id = p.id "  # noqa: S608 - fixed words
        "JOIN records r ON r.page_id = p.id WHERE p.job_id = ?",
        (job_id,),
    )


def indexed(text: str) -> str:
    """A page's text as it goes into the index, and as it must be named to be taken out of it."""
    # Half a character, as a broken font may yield, is kept as a question mark, and is no word.
    return " ".join(words_of(text.encode("utf-8", "replace").decode("utf-8")))


class SearchIndex:
    """What is still to be done for the index, in steps. Safe to use from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def unsearched(self, limit: int) -> list[tuple[int, bytes]]:
        """Pages from before there was an index, the newest first: their numbers and results."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT u.page_id, {TEXT} AS recognition FROM unsearched u JOIN records r ON r.page_id = u.page_id "  # noqa: S608 - fixed words
                "ORDER BY u.page_id DESC LIMIT ?",
                (limit,),
            )
            return [(row["page_id"], row["recognition"]) for row in rows]

    def left(self) -> int:
        """How many `unsearched` has."""
        with self._database.reading() as connection:
            (number,) = connection.execute("SELECT COUNT(*) FROM unsearched").fetchone()
        left: int = number
        return left

    def add(self, pages: Sequence[tuple[int, str]]) -> None:
        """Index some of `unsearched`, by their text; not those that were removed since."""
        made = [(page_id, indexed(text)) for page_id, text in pages]
        with self._database.writing() as connection:
            for page_id, words in made:
                if connection.execute("DELETE FROM unsearched WHERE page_id = ?", (page_id,)).rowcount:
                    put(connection, page_id, words)

    def leftovers(self, limit: int) -> list[tuple[int, bytes]]:
        """What removed pages left in the index: the numbers of the entries, and the results they were made of."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT id, recognition FROM search_leftovers LIMIT ?", (limit,))
            return [(row["id"], row["recognition"]) for row in rows]

    def clear(self, entries: Sequence[tuple[int, str]]) -> None:
        """Take some of `leftovers` out of the index, by their text."""
        made = [(number, indexed(text)) for number, text in entries]
        with self._database.writing() as connection:
            for number, words in made:
                if connection.execute("DELETE FROM search_leftovers WHERE id = ?", (number,)).rowcount:
                    connection.execute(
                        "INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', ?, ?)",
                        (number, words),
                    )
