"""`python -m tests.benchmarks.review [--pages N]`: blocks of a review on a store of 1,000,000 pages.

For each choice of pages, of all jobs and of one: the slowest of the first 20 blocks of 50 pages, of 20 blocks from
the middle on, and how long it takes to count what is left. The goal: no block over 50 ms.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.review_pages import START, Mark, ReviewQuery, Which
from bulkocr_gui.jobs.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGES = 1_000_000
JOBS = 10
BLOCK = 50
GOAL_MS = 50.0


def make(path: Path, pages: int) -> None:
    """A store of jobs with one-page documents: some failed, blank, tried again, corrected, checked."""
    chance = random.Random(1)
    store = Store(path)
    with store.database.writing() as connection:
        connection.executemany(
            "INSERT INTO jobs (id, name, status, provider, sources, output, options, position, created_at, "
            "updated_at) VALUES (?, ?, 'completed', 't', '[]', x'2f', '{}', ?, 1, 1)",
            [(f"job{n}", f"Job {n}", n) for n in range(JOBS)],
        )
        connection.executemany(
            "INSERT INTO documents (id, job_id, path, root, name, kind, size, mtime_ns, output, output_key, pages) "
            "VALUES (?, ?, ?, x'2f', ?, 'png', 1, 1, ?, ?, 1)",
            ((n, f"job{n % JOBS}", b"%d" % n, f"{n}.png", b"%d" % n, str(n)) for n in range(1, pages + 1)),
        )

        def rows() -> Iterator[tuple[object, ...]]:
            for n in range(1, pages + 1):
                kind = chance.random()
                state = "failed" if kind < 0.02 else "blank" if kind < 0.08 else "done"
                confidence = chance.uniform(20, 99) if state == "done" else None
                more = 1 + (chance.random() < 0.1), confidence, chance.random() < 0.3, chance.random() < 0.05
                yield (n, f"job{n % JOBS}", n, n, state, *more)

        connection.executemany(
            "INSERT INTO pages (id, job_id, document_id, number, sequence, state, attempts, confidence, checked, "
            "corrected) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?)",
            rows(),
        )
    store.close()


def slowest(queries: Queries, query: ReviewQuery, begin: Mark) -> float:
    """Milliseconds of the slowest of 20 blocks."""
    worst, mark = 0.0, begin
    for _ in range(20):
        began = time.perf_counter()
        block = queries.review(query, mark, BLOCK)
        worst = max(worst, time.perf_counter() - began)
        if not block:
            break
        mark = block[-1].mark
    return worst * 1000


def main() -> int:
    """Print a line for each query; 1 where a block was too slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=PAGES)
    pages: int = parser.parse_args().pages
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bulkocr.sqlite3"
        make(path, pages)
        queries = Queries(path)
        worst = 0.0
        for which in Which:
            for job in ("", "job3"):
                query = ReviewQuery(which, job)
                first, later = slowest(queries, query, START), slowest(queries, query, Mark(worth=60.0))
                began = time.perf_counter()
                counted = queries.review_count(query)
                count = (time.perf_counter() - began) * 1000
                worst = max(worst, first, later)
                print(
                    f"{which:12} {job or 'all jobs':9} first {first:6.1f} ms, middle {later:6.1f} ms, "
                    f"count {count:6.1f} ms ({counted.left:,} left)"
                )
        queries.close()
    print(f"slowest block {worst:.1f} ms, goal {GOAL_MS:.0f} ms")
    return int(worst > GOAL_MS)


if __name__ == "__main__":
    sys.exit(main())
