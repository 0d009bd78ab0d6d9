"""A program of its own that runs one paid job, to be killed: its arguments are DATA FOLDER OUT CAP.

Every page that the scripted provider puts on its bill is a line of DATA/bill, written before the answer comes: the
provider's own books, which a kill does not reach. The last line printed is the job's status.
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bulkocr_gui.jobs.model import JobRequest, JobStatus
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.job_queue import JobQueue
from tests.faults.paid import PaidProvider

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobRow

WORKERS = 8


class SlowlyPaid(PaidProvider):
    """Answers after a moment, so that kills find calls under way."""

    def __init__(self, bill: Path) -> None:
        super().__init__()
        self.bill = os.open(bill, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def send(self, path: Path, page: int) -> None:
        time.sleep(random.uniform(0.0, 0.02))
        os.write(self.bill, f"{path.name}:{page}\n".encode())
        time.sleep(random.uniform(0.0, 0.02))


def main(data: Path, folder: Path, output: Path, cap: int) -> None:
    application = QCoreApplication(sys.argv[:1])
    store = Store(data / "bulkocr.sqlite3")
    queue = JobQueue(store, {"paid": SlowlyPaid(data / "bill")})
    queue.load()

    def rows_changed(rows: tuple[JobRow, ...]) -> None:
        if any(row.status in (JobStatus.PAUSED, JobStatus.COMPLETED, JobStatus.ERROR) for row in rows):
            queue.idle.connect(application.quit)

    rows = queue.rows()
    if rows and rows[0].status is JobStatus.PAUSED:
        queue.resume(rows[0].job_id)
    elif not rows:
        options = JobOptions(workers=WORKERS, cost_cap=cap)
        queue.create(JobRequest((folder,), output, "paid", "killed", options), start_now=True)
    queue.rows_changed.connect(rows_changed)
    application.exec()
    queue.join()
    print(store.jobs()[0].status, flush=True)
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
