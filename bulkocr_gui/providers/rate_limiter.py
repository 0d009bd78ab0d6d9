"""Images and requests a minute, shared by all workers: paced, lowered by a refusal, raised by success."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable

MINUTE = 60.0
MARGIN = 0.01
"""Part of a limit that is left alone: what goes evenly here arrives there with the network's jitter."""
BURST = 0.005
"""Part of a limit that may go at once after a pause, so that a thread that wakes late costs no rate."""
LEAST_RATE = 1 / 16
KNOWN_GOOD = 0.8
"""Part of the rate at which the account refused that is taken for safe afterwards."""
QUICK_RISE = 0.1
"""Part of the full rate that each second of success adds, up to what is taken for safe."""
SLOW_RISE = 0.1 / MINUTE
"""The same from there on: the account's true quota may lie anywhere above."""
FIRST_HOLD = 1.0
LONGEST_HOLD = 8.0
"""Seconds that nothing goes after a refusal that asked for no time; doubled for each refusal that follows."""
LONGEST_ASKED = 3600.0
ANSWER_SECONDS = 5.0
"""How long the one call after a refusal is waited for before another one goes."""


class _Lane:
    """A bucket of tokens, and those who wait for one in the order they came."""

    def __init__(self, limit: int, now: float) -> None:
        self.queue: deque[threading.Condition] = deque()
        self.tried: float | None = None
        self._at = now
        self.set_limit(limit)
        self._tokens = self._burst

    def set_limit(self, limit: int) -> None:
        limit = max(1, limit)
        self._burst = max(1.0, limit * BURST)
        # Less than burst + rate x 60 go within any 60 s; as they are whole, the limit itself is never passed.
        self._rate = (limit + 1 - self._burst - limit * MARGIN) / MINUTE
        self._tokens = min(getattr(self, "_tokens", self._burst), self._burst)

    def fill(self, now: float, factor: float) -> None:
        """Add what has come at the rate that held until now."""
        if now > self._at:
            self._tokens = min(
                self._burst if factor == 1.0 else 1.0, self._tokens + (now - self._at) * self._rate * factor
            )
            self._at = now

    def empty_until(self, until: float) -> None:
        self._tokens = 0.0
        self._at = until
        self.tried = None

    def seconds(self, factor: float) -> float:
        """Until there is a token; 0 where there is one."""
        # A wait of exactly the missing time must not end a rounding error short of the token.
        missing = 1.0 - self._tokens
        return 0.0 if missing < 1e-6 else missing / (self._rate * factor)

    def take(self, now: float) -> None:
        self._tokens -= 1.0
        self.tried = now


class RateLimiter:
    """One limiter for all workers of an account. No 60 seconds hold more than the limit.

    A refusal (429) stops everything for a moment, then one call tries alone. From its success on the rate
    rises, at first quickly, and slowly where the refusal came: an account whose quota is less than the limit
    is used near its quota rather than refused for the rest of each minute.

    Args:
        requests_a_minute: 1 at least.
        images_a_minute: 1 at least.
        clock: seconds that only grow.
        wait: waits on a condition for so many seconds at most, or without end (None).
    """

    def __init__(
        self,
        requests_a_minute: int,
        images_a_minute: int,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[threading.Condition, float | None], object] = threading.Condition.wait,
    ) -> None:
        self._clock = clock
        self._wait = wait
        self._lock = threading.Lock()
        now = clock()
        self._requests = _Lane(requests_a_minute, now)
        self._images = _Lane(images_a_minute, now)
        self._factor = 1.0
        self._known_good = 1.0
        self._refused = False
        """Refused, and nothing accepted since: calls go one at a time."""
        self._held_until = now
        self._hold = FIRST_HOLD
        self._accepted_at = now

    def set_limits(self, requests_a_minute: int, images_a_minute: int) -> None:
        """Other limits, from now on; those who wait are told."""
        with self._lock:
            self._fill()
            self._requests.set_limit(requests_a_minute)
            self._images.set_limit(images_a_minute)
            self._tell_first()

    def image(self, given_up: Callable[[], bool]) -> None:
        """Block until one more image may go.

        Args:
            given_up: whether the caller still wants it; asked with the limiter locked, so it must not block.

        Raises:
            Cancelled: given up; the image was not counted.
        """
        self._pass(self._images, given_up)

    def request(self, given_up: Callable[[], bool]) -> None:
        """Block until one more request may go.

        Args:
            given_up: as for `image`.

        Raises:
            Cancelled: given up; the request was not counted.
        """
        self._pass(self._requests, given_up)

    def refused(self, retry_after: float | None) -> None:
        """The account answered 429: lower the rate, and let nothing go for a while.

        Args:
            retry_after: seconds that the provider asked to wait, if it did.
        """
        asked = min(max(retry_after or 0.0, 0.0), LONGEST_ASKED)
        with self._lock:
            now = self._fill()
            if now < self._held_until:
                # A call that left before the refusal that is being waited for: the same refusal once more.
                until = max(self._held_until, now + asked)
            else:
                if self._refused:
                    self._hold = min(self._hold * 2, LONGEST_HOLD)
                else:
                    self._hold = FIRST_HOLD
                    self._known_good = max(LEAST_RATE, self._factor * KNOWN_GOOD)
                self._refused = True
                self._factor = max(LEAST_RATE, self._factor / 2)
                until = now + (asked or self._hold)
            self._held_until = self._accepted_at = until
            for lane in (self._requests, self._images):
                lane.empty_until(until)
            self._tell_first()

    def accepted(self) -> None:
        """The account answered well: after a refusal the rate rises again."""
        with self._lock:
            now = self._fill()
            if self._factor == 1.0 or now < self._held_until:
                return
            since, self._accepted_at = min(1.0, now - self._accepted_at), now
            self._refused = False
            rise = QUICK_RISE if self._factor < self._known_good else SLOW_RISE
            self._factor = min(1.0, self._factor + since * rise)
            self._tell_first()

    def wake(self) -> None:
        """Those who wait ask again whether they have given up."""
        with self._lock:
            for lane in (self._requests, self._images):
                for turn in lane.queue:
                    turn.notify()

    def _pass(self, lane: _Lane, given_up: Callable[[], bool]) -> None:
        with self._lock:
            turn = threading.Condition(self._lock)
            lane.queue.append(turn)
            try:
                while True:
                    if given_up():
                        raise Cancelled
                    # One waits for the time and the others for their turn: a free place wakes one thread, not 32.
                    seconds = self._seconds(lane) if lane.queue[0] is turn else None
                    if seconds == 0.0:
                        lane.take(self._clock())
                        return
                    self._wait(turn, seconds)
            finally:
                lane.queue.remove(turn)
                if lane.queue:
                    lane.queue[0].notify()

    def _seconds(self, lane: _Lane) -> float:
        now = self._fill()
        if now < self._held_until:
            return self._held_until - now
        if self._refused and lane.tried is not None and now < lane.tried + ANSWER_SECONDS:
            return lane.tried + ANSWER_SECONDS - now
        return lane.seconds(self._factor)

    def _fill(self) -> float:
        now = self._clock()
        for lane in (self._requests, self._images):
            lane.fill(now, self._factor)
        return now

    def _tell_first(self) -> None:
        for lane in (self._requests, self._images):
            if lane.queue:
                lane.queue[0].notify()
