"""The local API answers who has the token, and nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import requests

from bulkocr_gui.api.server import ApiServer
from bulkocr_gui.api.service import Service
from bulkocr_gui.api.token import Token
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.queue_door import QueueDoor

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE_S = 30
_NO_PROXIES = {"http": "", "https": ""}


def answered(room: Path) -> str:
    """Serve the jobs of an empty store, and ask for them."""
    store = Store(room / "bulkocr.sqlite3")
    queue = JobQueue(store, {})
    token = Token(room)
    server = ApiServer(Service(QueueDoor(queue), store, store.database.path, {}, lambda _: JobOptions()), token)
    server.start(0)
    try:
        jobs = f"{server.address}/api/v1/bulk/jobs"
        stranger = requests.get(jobs, timeout=PATIENCE_S, proxies=_NO_PROXIES)
        known = requests.get(
            jobs, headers={"Authorization": f"Bearer {token.read()}"}, timeout=PATIENCE_S, proxies=_NO_PROXIES
        )
    finally:
        server.stop()
        queue.join()
        store.close()
    if (stranger.status_code, known.status_code) != (401, 200) or known.json() != {"total": 0, "jobs": []}:
        raise RuntimeError(f"it answered {stranger.status_code} and {known.status_code}: {known.text}")
    return "the jobs were told to who had the token alone"
