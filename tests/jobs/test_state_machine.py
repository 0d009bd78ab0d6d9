"""Any interleaving of claim, settle, fail, wait, pause, stop, retry and crash keeps the invariants."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings, strategies
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bulkocr_gui.jobs.errors import PageError, TransientError, UsageError
from bulkocr_gui.jobs.model import JobStatus, PageRecord
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.single_files import SingleFiles
from bulkocr_gui.jobs.store import Store
from tests.conftest import found

RECORD = PageRecord(1, 90.0, 1, 1, 300, "e", 0.1, (), b"x")
BLANK = PageRecord(0, None, 1, 1, 300, "e", 0.1, (), b"x")


class JobMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = Store(self.folder / "jobs.sqlite3")
        self.flying: list = []
        self.waiting: list = []
        self.good: set[int] = set()

    @initialize(sizes=strategies.lists(strategies.integers(1, 3), min_size=1, max_size=4))
    def begin(self, sizes):
        root = self.folder / "in"
        self.job_id = self.store.create(
            name="j", provider="p", sources=[root], output=self.folder / "out", options=JobOptions()
        ).job_id
        self.store.add_documents(self.job_id, [found(root, f"{n}.tif", size) for n, size in enumerate(sizes)])
        self.store.listing_done(self.job_id)
        self.store.begin_run(self.job_id)
        self.pages = sum(sizes)

    @rule()
    def claim(self):
        ticket = self.store.claim(self.job_id)
        if ticket:
            assert ticket.page_id not in self.good, "a committed page was claimed again"
            self.flying.append(ticket)

    @precondition(lambda self: self.flying)
    @rule(blank=strategies.booleans(), last=strategies.booleans())
    def succeed(self, blank, last):
        ticket = self.flying.pop(-1 if last else 0)
        settled = self.store.settle(ticket, BLANK if blank else RECORD, 1.0)
        self.good.add(ticket.page_id)
        assert settled.consecutive_errors == 0
        self.deliver(settled)

    @precondition(lambda self: self.flying)
    @rule(transient=strategies.booleans(), counts=strategies.booleans())
    def fail(self, transient, counts):
        error = TransientError("t", "t") if transient else PageError("p", "p")
        self.deliver(self.store.settle_failed(self.flying.pop(0), error, 1.0, counts=counts))

    def deliver(self, settled):
        pending = self.store.undelivered(self.job_id)
        assert settled.document_ended <= bool(pending)
        for document in pending:
            self.store.delivered(document, ())

    @precondition(lambda self: self.flying)
    @rule()
    def wait(self):
        ticket = self.flying.pop(0)
        self.store.attempt_failed(ticket, TransientError("t", "t"))
        self.waiting.append(ticket)

    @precondition(lambda self: self.waiting)
    @rule(paused=strategies.booleans())
    def wake(self, paused):
        ticket = self.waiting.pop(0)
        if paused:
            self.store.release(ticket, "paused")
        else:
            self.store.attempt_again(ticket)
            self.flying.append(ticket)

    @rule()
    def stop(self):
        for ticket in (*self.flying, *self.waiting):
            self.store.release(ticket, "cancelled")
        self.flying, self.waiting = [], []
        self.store.set_status(self.job_id, JobStatus.CANCELLED)

    @rule()
    def resume(self):
        self.store.begin_run(self.job_id)

    @precondition(lambda self: not self.flying and not self.waiting)
    @rule()
    def retry_failed(self):
        self.store.requeue_failed(self.job_id)

    @rule(number=strategies.integers(0, 3), delivered=strategies.booleans())
    def leave_out(self, number, delivered):
        document_id = self.document(number)
        try:
            SingleFiles(self.store.database).leave_out(document_id)
        except UsageError:
            return
        for document in self.store.undelivered(self.job_id, document_id) if delivered else ():
            self.store.delivered(document, ())

    @rule(number=strategies.integers(0, 3))
    def retry_file(self, number):
        with contextlib.suppress(UsageError):
            SingleFiles(self.store.database).retry(self.document(number))

    def document(self, number):
        with self.store.database.reading() as connection:
            ids = [row["id"] for row in connection.execute("SELECT id FROM documents ORDER BY id")]
        return ids[number % len(ids)]

    @rule()
    def crash(self):
        self.store.database._connection.close()
        self.store = Store(self.folder / "jobs.sqlite3")
        self.store.recover()
        self.flying, self.waiting = [], []

    @rule()
    def complete(self):
        row = self.store.complete(self.job_id)
        assert (row is not None) == (self.store.job(self.job_id).counts.ended == self.pages)

    @invariant()
    def counts_agree_with_the_pages(self):
        if not hasattr(self, "job_id"):
            return
        counts = self.store.job(self.job_id).counts
        with self.store.database.reading() as connection:
            states = dict(connection.execute("SELECT state, COUNT(*) FROM pages GROUP BY state").fetchall())
            ended = connection.execute("SELECT SUM(pages_ended), SUM(pages_failed) FROM documents").fetchone()
            good, bad = connection.execute(
                "SELECT SUM(delivered_at IS NOT NULL AND pages_failed = 0 AND state <> 'skipped'), "
                "SUM(delivered_at IS NOT NULL AND pages_failed > 0) FROM documents"
            ).fetchone()
            left_out = connection.execute(
                "SELECT COUNT(*) FROM documents WHERE state = 'skipped' AND delivered_at IS NOT NULL"
            ).fetchone()[0]
            ran = connection.execute("SELECT COUNT(*) FROM runs WHERE ended_at IS NULL").fetchone()[0]
            twice = connection.execute(
                "SELECT COUNT(*) FROM (SELECT page_id FROM attempts WHERE outcome IN ('done', 'blank') "
                "GROUP BY page_id HAVING COUNT(*) > 1)"
            ).fetchone()[0]
        assert counts.done == states.get("done", 0)
        assert counts.blank == states.get("blank", 0)
        assert counts.failed == states.get("failed", 0)
        assert (counts.ended, counts.failed) == tuple(ended)
        assert (counts.documents_done, counts.documents_failed) == (good, bad)
        assert counts.skipped == states.get("skipped", 0)
        assert counts.documents_skipped == left_out
        assert ran == self.store.job(self.job_id).status.running
        assert states.get("in_flight", 0) == len(self.flying)
        assert states.get("waiting", 0) == len(self.waiting)
        assert sum(states.values()) == self.pages
        assert twice == 0

    def teardown(self):
        self.store.close()
        shutil.rmtree(self.folder)


TestJobMachine = JobMachine.TestCase
TestJobMachine.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
