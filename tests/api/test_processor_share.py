"""The server's thread takes no more than its share of a processor, and rests no longer than it must."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest

from bulkocr_gui.api.processor_share import AT_ONCE, LONGEST_REST, SHARE, SharingSelector


class Bench:
    """A selector on clocks that stand still unless they are moved."""

    def __init__(self) -> None:
        self.now = self.used = 0.0
        self.rests: list[float] = []
        self.selector = SharingSelector(self.rest, lambda: self.now, lambda: self.used)

    def rest(self, seconds: float) -> None:
        self.rests.append(seconds)
        self.now += seconds

    def work(self, seconds: float) -> None:
        self.now += seconds
        self.used += seconds
        self.selector.select(0)


@pytest.fixture
def bench():
    made = Bench()
    yield made
    made.selector.close()


def test_who_takes_little_never_rests(bench):
    for _ in range(1000):
        bench.work(0.001)
        bench.now += 0.004
    assert not bench.rests


def test_who_takes_all_gets_the_share(bench):
    for _ in range(1000):
        bench.work(0.001)
    assert bench.used / bench.now == pytest.approx(SHARE, rel=0.1)


def test_one_long_piece_of_work_costs_one_bounded_rest(bench):
    bench.work(10.0)
    bench.work(0.0)
    assert bench.rests == [LONGEST_REST]


def test_a_short_burst_after_idle_time_is_free(bench):
    bench.now += 60.0
    for _ in range(int(AT_ONCE / 0.001)):
        bench.work(0.001)
    assert not bench.rests


def test_a_loop_that_is_always_busy_leaves_the_processor_to_others():
    stopped = threading.Event()
    taken: list[float] = []

    def serve() -> None:
        async def busy() -> None:
            before, begun = time.thread_time(), time.monotonic()
            while time.monotonic() < begun + 1.0:
                sum(range(10_000))
                await asyncio.sleep(0)
            taken.append((time.thread_time() - before) / (time.monotonic() - begun))

        with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(SharingSelector(stopped.wait))) as runner:
            runner.run(busy())

    thread = threading.Thread(target=serve)
    thread.start()
    thread.join()
    assert 0 < taken[0] < SHARE * 1.5
