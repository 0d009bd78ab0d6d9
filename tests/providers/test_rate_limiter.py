"""The limiter on a clock that jumps: never too much in any minute, hardly ever too little."""

from __future__ import annotations

import threading
import time
from collections import deque

import pytest

from bulkocr_gui.jobs.errors import Cancelled
from bulkocr_gui.providers.rate_limiter import RateLimiter


class Clock:
    """Time passes when the first in the queue waits for it."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.held = False
        self.shared = False

    def __call__(self) -> float:
        return self.now

    def wait(self, turn: threading.Condition, seconds: float | None) -> None:
        if seconds is None or self.held:
            turn.wait(seconds if seconds is None else 60)
        else:
            self.now += seconds
            if self.shared:
                # Lets the others come and queue.
                turn.wait(0.0001)


def never() -> bool:
    return False


def most_in_a_minute(times: list[float]) -> int:
    most, first = 0, 0
    for number, moment in enumerate(times):
        while times[first] < moment - 60.0:
            first += 1
        most = max(most, number - first + 1)
    return most


@pytest.mark.parametrize("kind", ["image", "request"])
def test_ten_thousand_through_32_threads_keep_the_limit_and_use_it(kind: str):
    clock = Clock()
    clock.shared = True
    limiter = RateLimiter(1800, 1800, clock, clock.wait)
    take = getattr(limiter, kind)
    left = deque(range(10_000))
    times: list[float] = []
    lock = threading.Lock()

    def work() -> None:
        while True:
            with lock:
                if not left:
                    return
                left.pop()
            take(never)
            # No later than it went: a thread that is late to write it down would hide that it was early.
            times.append(clock.now)

    threads = [threading.Thread(target=work) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    times.sort()
    assert len(times) == 10_000
    assert most_in_a_minute(times) <= 1800
    assert 10_000 / (times[-1] - times[0]) * 60 >= 0.97 * 1800


@pytest.mark.parametrize("limit", [1, 2, 7, 60, 999, 1800, 100_000])
def test_one_by_one_every_limit_is_kept_and_used(limit: int):
    clock = Clock()
    limiter = RateLimiter(limit, limit, clock, clock.wait)
    times = []
    for _ in range(limit * 3 + 1):
        limiter.image(never)
        times.append(clock.now)
    assert most_in_a_minute(times) <= limit
    assert (len(times) - 1) / (times[-1] - times[0]) * 60 >= 0.97 * limit


def test_a_pause_saves_up_no_more_than_the_limit():
    clock = Clock()
    limiter = RateLimiter(600, 600, clock, clock.wait)
    times = []
    for number in range(3000):
        if number % 250 == 0:
            clock.now += 45
        limiter.image(never)
        times.append(clock.now)
    assert most_in_a_minute(times) <= 600


def test_images_and_requests_have_limits_of_their_own():
    clock = Clock()
    limiter = RateLimiter(60, 6000, clock, clock.wait)
    began = clock.now
    for _ in range(100):
        limiter.image(never)
    assert clock.now - began < 2
    for _ in range(10):
        limiter.request(never)
    assert 8 < clock.now - began < 12


def test_other_limits_hold_at_once():
    clock = Clock()
    limiter = RateLimiter(60, 60, clock, clock.wait)
    limiter.image(never)
    limiter.set_limits(6000, 6000)
    began = clock.now
    for _ in range(100):
        limiter.image(never)
    assert clock.now - began < 2.5
    limiter.set_limits(60, 60)
    for _ in range(10):
        limiter.image(never)
    assert clock.now - began > 9


def test_a_thread_that_waits_hears_of_other_limits():
    limiter = RateLimiter(1, 1)
    limiter.image(never)
    thread = threading.Thread(target=limiter.image, args=(never,))
    thread.start()
    limiter.set_limits(60_000, 60_000)
    thread.join(10)
    assert not thread.is_alive()


def test_those_who_gave_up_leave_at_once_and_take_no_place():
    clock = Clock()
    clock.held = True
    limiter = RateLimiter(1, 1, clock, clock.wait)
    limiter.image(never)
    stopped = threading.Event()
    cancelled: list[int] = []
    asked = threading.Semaphore(0)

    def given_up() -> bool:
        asked.release()
        return stopped.is_set()

    def work(number: int) -> None:
        try:
            limiter.image(given_up)
        except Cancelled:
            cancelled.append(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(32)]
    for thread in threads:
        thread.start()
    for _ in threads:
        assert asked.acquire(timeout=10)
    stopped.set()
    began = time.monotonic()
    limiter.wake()
    for thread in threads:
        thread.join(10)
    assert time.monotonic() - began < 1
    assert sorted(cancelled) == list(range(32))
    clock.held = False
    before = clock.now
    limiter.image(never)
    assert clock.now - before < 61


def test_nothing_goes_before_the_time_that_was_asked_for():
    clock = Clock()
    limiter = RateLimiter(1800, 1800, clock, clock.wait)
    limiter.image(never)
    limiter.refused(17.0)
    began = clock.now
    limiter.refused(None)
    limiter.image(never)
    assert 17 <= clock.now - began < 18
    limiter.refused(float("-inf"))
    limiter.request(never)
    assert clock.now - began < 25


def test_a_refusal_halves_the_rate_and_success_brings_it_back():
    clock = Clock()
    limiter = RateLimiter(1800, 1800, clock, clock.wait)

    def rate(seconds: float, *, told: bool) -> float:
        began, sent = clock.now, 0
        while clock.now < began + seconds:
            limiter.image(never)
            sent += 1
            if told:
                limiter.accepted()
        return sent / (clock.now - began)

    assert rate(20, told=True) > 29
    limiter.refused(None)
    limiter.image(never)
    limiter.accepted()
    assert 13 < rate(0.5, told=False) < 17
    assert 19 < rate(10, told=True) < 26
    rate(200, told=True)
    assert rate(20, told=True) > 29


def test_refusals_of_calls_that_were_under_way_count_as_one():
    clock = Clock()
    limiter = RateLimiter(1800, 1800, clock, clock.wait)
    for _ in range(32):
        limiter.refused(None)
    limiter.image(never)
    limiter.accepted()
    began = clock.now
    for _ in range(15):
        limiter.image(never)
    assert clock.now - began < 1.2


def test_the_success_of_a_call_that_left_before_the_refusal_says_nothing():
    clock = Clock()
    limiter = RateLimiter(1800, 1800, clock, clock.wait)
    limiter.refused(None)
    limiter.accepted()
    limiter.image(never)
    began = clock.now
    limiter.image(never)
    assert clock.now - began > 4


def test_without_a_success_calls_go_one_at_a_time_and_never_stop():
    clock = Clock()
    limiter = RateLimiter(1800, 1800, clock, clock.wait)
    limiter.refused(None)
    limiter.image(never)
    began = clock.now
    limiter.image(never)
    assert 4 < clock.now - began < 6
    times = []
    for _ in range(20):
        limiter.refused(None)
        limiter.image(never)
        times.append(clock.now)
    assert 7 < times[-1] - times[-2] < 10


@pytest.mark.parametrize("sliding", [True, False])
@pytest.mark.parametrize("quota", [600, 1500, 1790])
def test_a_job_near_its_quota_flows(quota: int, sliding: bool):
    """The account gives less than the limit says: most of it is used, and few calls are refused."""
    clock = Clock()
    limiter = RateLimiter(1800, 1800, clock, clock.wait)
    began = clock.now
    last: deque[float] = deque()
    done = refused = 0
    while clock.now < began + 900:
        limiter.image(never)
        limiter.request(never)
        now = clock.now
        while last and (last[0] <= now - 60 if sliding else int(last[0] // 60) != int(now // 60)):
            last.popleft()
        if len(last) < quota:
            last.append(now)
            done += 1
            limiter.accepted()
        else:
            refused += 1
            limiter.refused(None)
    assert done > 0.85 * quota * 15
    assert refused < 0.02 * done
