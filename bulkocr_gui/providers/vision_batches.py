"""Pictures of several workers in one call: whoever is first makes it, in its own thread, for all that are there.

No thread of its own: while the first waits for the limiter, the others' pictures gather behind it.
"""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.errors import Cancelled
from bulkocr_gui.providers.vision_faults import CallFailed, Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bulkocr_gui.jobs.options import CloudModel, Detection
    from bulkocr_gui.providers.rate_limiter import RateLimiter

MOST_PICTURES = 16
MOST_JSON_BYTES = 10_000_000
"""Of the body of one call: Google's limit for JSON, kept on both transports."""
JSON_AROUND = 1024
"""What the JSON of one picture needs besides its bytes, generously."""
JOIN_SECONDS = 0.02
"""How long a call waits for pictures of workers that may be about to have one."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One page as it is sent."""

    data: bytes
    detection: Detection
    model: CloudModel
    hints: tuple[str, ...]

    @property
    def json_bytes(self) -> int:
        """Its part of a JSON body: base64 makes four of three."""
        return (len(self.data) + 2) // 3 * 4 + JSON_AROUND


class NotSent(Cancelled):
    """Cancelled before the picture went anywhere."""


@dataclass(slots=True, eq=False)
class _Seat:
    """A picture's place in a call."""

    picture: Picture
    sent: bool = False
    answer: Any = None
    failure: BaseException | None = None

    @property
    def over(self) -> bool:
        return self.answer is not None or self.failure is not None


class Batches:
    """Gathers pictures into calls.

    Args:
        annotate: makes one call; see `VisionConnection.annotate`.
        limiter: of requests.
    """

    def __init__(self, annotate: Callable[[Sequence[Picture]], list[Any]], limiter: RateLimiter) -> None:
        self._annotate = annotate
        self._limiter = limiter
        self._changed = threading.Condition()
        self._waiting: deque[_Seat] = deque()
        self._led = False
        self._closed = False
        self._preparing = 0

    @contextlib.contextmanager
    def preparing(self) -> Iterator[None]:
        """A worker is about to have a picture: calls wait for it a moment."""
        with self._changed:
            self._preparing += 1
        try:
            yield
        finally:
            with self._changed:
                self._preparing -= 1
                self._changed.notify_all()

    def ask(self, picture: Picture) -> Any:
        """The answer for a picture, in a call with others' pictures.

        Returns:
            The raw answer, or the `Fault` of this picture alone.

        Raises:
            CallFailed: the call has no answer. Where one picture of several may be to blame, its fault says so.
            NotSent: `close` was called, and the picture has not left.
            Cancelled: `close` was called while the call was under way.
        """
        seat = _Seat(picture)
        with self._changed:
            self._waiting.append(seat)
            self._changed.notify_all()
            self._changed.wait_for(lambda: seat.over or self._closed or self._may_lead(seat))
            if not seat.over:
                if self._closed:
                    raise self._leave(seat)
                self._led = True
        if not seat.over:
            self._lead(seat)
        return _outcome(seat)

    def ask_alone(self, picture: Picture) -> Any:
        """The answer for a picture in a call of its own; as `ask`."""
        seat = _Seat(picture)
        try:
            self._limiter.request(self._is_closed)
        except Cancelled:
            raise NotSent from None
        self._call([seat])
        return _outcome(seat)

    def close(self) -> None:
        """No call is made any more; whoever waits is told. Calls under way are for the connection to end."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _may_lead(self, seat: _Seat) -> bool:
        return not self._led and bool(self._waiting) and self._waiting[0] is seat

    def _lead(self, seat: _Seat) -> None:
        try:
            self._limiter.request(self._is_closed)
        except BaseException as error:  # noqa: BLE001 - the next in the row must take over, whatever it is
            with self._changed:
                self._led = False
                left = self._leave(seat)
            raise (left if isinstance(error, Cancelled) else error) from None
        with self._changed:
            self._changed.wait_for(lambda: self._closed or not self._preparing or self._is_full(), JOIN_SECONDS)
            self._led = False
            if self._closed:
                raise self._leave(seat)
            batch = self._take()
            self._changed.notify_all()
        self._call(batch)

    def _call(self, batch: list[_Seat]) -> None:
        for seat in batch:
            seat.sent = True
        answers: list[Any] = [None] * len(batch)
        failure: BaseException | None = None
        try:
            answers = self._annotate([seat.picture for seat in batch])
        except CallFailed as failed:
            # A call of one picture that is refused is that picture's end; of several, each may be tried alone.
            alone = replace(failed.fault, bad_picture=False) if len(batch) == 1 else failed.fault
            failure = CallFailed(alone)
            if failed.fault.throttled:
                self._limiter.refused(failed.fault.error.retry_after)
        except BaseException as error:  # noqa: BLE001 - those who wait for this call must hear of it, whatever it is
            failure = error
        else:
            self._pace([answer for answer in answers if isinstance(answer, Fault)])
        with self._changed:
            for seat, answer in zip(batch, answers, strict=True):
                seat.answer, seat.failure = answer, failure
            self._changed.notify_all()

    def _pace(self, faults: list[Fault]) -> None:
        """Tell the limiter of a call that was answered: some of its pictures may have been too many all the same."""
        throttled = [fault for fault in faults if fault.throttled]
        if throttled:
            self._limiter.refused(throttled[0].error.retry_after)
        else:
            self._limiter.accepted()

    def _take(self) -> list[_Seat]:
        batch = [self._waiting.popleft()]
        size = batch[0].picture.json_bytes
        while self._waiting and len(batch) < MOST_PICTURES:
            size += self._waiting[0].picture.json_bytes
            if size > MOST_JSON_BYTES:
                break
            batch.append(self._waiting.popleft())
        return batch

    def _is_full(self) -> bool:
        return (
            len(self._waiting) >= MOST_PICTURES
            or sum(seat.picture.json_bytes for seat in self._waiting) >= MOST_JSON_BYTES
        )

    def _is_closed(self) -> bool:
        return self._closed

    def _leave(self, seat: _Seat) -> Cancelled:
        """Take a seat out of the row, with the lock held; say how it ended."""
        if seat.sent:
            return Cancelled()
        if seat in self._waiting:
            self._waiting.remove(seat)
        self._changed.notify_all()
        return NotSent()


def _outcome(seat: _Seat) -> Any:
    failure = seat.failure
    if isinstance(failure, CallFailed):
        raise CallFailed(failure.fault)
    if isinstance(failure, Cancelled):
        raise Cancelled
    if failure is not None:
        raise failure
    return seat.answer
