"""Hooks in SQLite. What happens to jobs is noted by a trigger in the transaction that does it: no kill loses it."""

from __future__ import annotations

import dataclasses
import json
import time
import uuid
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.hooks import HookDelivery, HookEvent, HookKind, HookState, HookWishes, event_of
from bulkocr_gui.jobs.job_store import append_activity, job_in

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from bulkocr_gui.jobs.database import Database
    from bulkocr_gui.jobs.model import JobRow

KEPT = 100
"""Deliveries that are over."""


class HookStore:
    """Safe to use from any thread.

    Args:
        database: of the jobs.
        clock: seconds since the epoch.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = clock

    def take_news(self, wishes: HookWishes) -> int:
        """Make deliveries of all that happened since; what nobody wants to be told is forgotten.

        Returns:
            How many were made.
        """
        with self._database.reading() as connection:
            if connection.execute("SELECT 1 FROM job_news LIMIT 1").fetchone() is None:
                return 0
        made = 0
        with self._database.writing() as connection:
            for news in connection.execute("SELECT * FROM job_news ORDER BY id").fetchall():
                event = event_of(news["status"], news["reason"])
                if event is None:
                    continue
                for kind in wishes.kinds(event):
                    _insert(connection, job_in(connection, news["job_id"]), event, kind, news["at"])
                    made += 1
            connection.execute("DELETE FROM job_news")
        return made

    def due(self) -> HookDelivery | None:
        """The delivery that is to be made now, if one is."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT * FROM hook_deliveries WHERE state = 'pending' AND next_at <= ? ORDER BY next_at LIMIT 1",
                (self._now(),),
            ).fetchone()
        return None if row is None else _delivery(row)

    def rest(self) -> float | None:
        """Seconds until the next delivery is due; None where none waits."""
        with self._database.reading() as connection:
            (at,) = connection.execute("SELECT MIN(next_at) FROM hook_deliveries WHERE state = 'pending'").fetchone()
        return None if at is None else max(0.0, at - self._now())

    def settle(
        self, delivery: HookDelivery, answer: str, *, good: bool, again_in: float | None, failed: str
    ) -> HookState:
        """Keep what came of a try; returns how far it came.

        The job's activity says in the same transaction that nobody was told: no kill leaves one without the other.

        Args:
            delivery: that was tried.
            answer: a sentence.
            good: whether it was taken.
            again_in: seconds until it is tried again where it was not; None is never.
            failed: the line of the activity where it is tried no more.
        """
        now = self._now()
        state = HookState.DONE if good else HookState.FAILED if again_in is None else HookState.PENDING
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE hook_deliveries SET state = ?, tries = tries + 1, answer = ?, next_at = ? WHERE id = ?",
                (state, answer, now + (again_in or 0.0), delivery.delivery_id),
            )
            if state is HookState.FAILED:
                append_activity(connection, delivery.job_id, [(now, "WARNING", failed)])
            connection.execute(
                "DELETE FROM hook_deliveries WHERE state <> 'pending' AND id NOT IN "
                "(SELECT id FROM hook_deliveries WHERE state <> 'pending' ORDER BY at DESC, rowid DESC LIMIT ?)",
                (KEPT,),
            )
        return state

    def recent(self, number: int) -> tuple[HookDelivery, ...]:
        """The last deliveries, the newest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT * FROM hook_deliveries ORDER BY at DESC, rowid DESC LIMIT ?", (number,)
            ).fetchall()
        return tuple(map(_delivery, rows))

    def waiting(self) -> int:
        """How many deliveries are not over."""
        with self._database.reading() as connection:
            (number,) = connection.execute("SELECT COUNT(*) FROM hook_deliveries WHERE state = 'pending'").fetchone()
        return int(number)


def message_of(row: JobRow, event: HookEvent, delivery_id: str, at: float) -> str:
    """What is said of a job, as JSON. No text of a document is in it."""
    counts = dataclasses.asdict(row.counts)
    reason = row.reason
    return json.dumps(
        {
            "id": delivery_id,
            "event": event.value,
            "at": at,
            "job": {
                "job_id": row.job_id,
                "name": row.name,
                "status": row.status.value,
                "output": str(row.output),
                "code": reason.code if reason is not None else "",
                "message": reason.message if reason is not None else "",
                **{name: counts[name] for name in ("pages", "done", "blank", "failed", "skipped", "documents")},
            },
        }
    )


def _insert(connection: sqlite3.Connection, row: JobRow, event: HookEvent, kind: HookKind, at: float) -> None:
    delivery_id = uuid.uuid4().hex
    connection.execute(
        "INSERT INTO hook_deliveries (id, job_id, job_name, event, kind, at, next_at, body) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (delivery_id, row.job_id, row.name, event, kind, at, at, message_of(row, event, delivery_id, at)),
    )


def _delivery(row: sqlite3.Row) -> HookDelivery:
    return HookDelivery(
        row["id"],
        row["job_id"],
        row["job_name"],
        HookEvent(row["event"]),
        HookKind(row["kind"]),
        row["at"],
        HookState(row["state"]),
        row["tries"],
        row["answer"],
        row["body"],
    )
