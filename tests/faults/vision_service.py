"""What Google Cloud Vision does with a call, whichever way it came: keys, limits, quota, script, answers, counts."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from typing import TYPE_CHECKING, Any

from google.cloud.vision_v1.types import image_annotator

from tests.faults import vision_text
from tests.faults.vision_faults import SCRIPTED, Refused, bad_request, quota_exceeded
from tests.faults.vision_text import Answer, digest_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from tests.faults.vision_counts import Counts
    from tests.faults.vision_keys import KeyCheck

Request = image_annotator.BatchAnnotateImagesRequest.pb()
MOST_IMAGES = 16
MOST_IMAGE_BYTES = 20 * 1024 * 1024
MOST_MESSAGE_BYTES = {"grpc": MOST_IMAGE_BYTES + 64 * 1024, "rest": 10 * 1024 * 1024}
MODELS = ("", "builtin/stable", "builtin/latest", "builtin/weekly")
TEXT_FEATURES = (5, 11)
"""TEXT_DETECTION and DOCUMENT_TEXT_DETECTION."""
MINUTE = 60.0


class Cut(Exception):  # noqa: N818 - what the script wants
    """The connection is to break in the middle of this answer."""

    def __init__(self, answers: list[Answer]) -> None:
        super().__init__()
        self.answers = answers


class Service:
    """Answers calls.

    Args:
        texts: makes an image's answer.
        keys: who may call.
        counts: gets everything that happens.
        quota: images a sliding minute; 0 is no limit.
        latency: seconds each call takes at least.
    """

    def __init__(
        self,
        texts: vision_text.FixedText | vision_text.RecognisedText,
        keys: KeyCheck,
        counts: Counts,
        *,
        quota: int,
        latency: float,
    ) -> None:
        self._texts = texts
        self._keys = keys
        self.counts = counts
        self._quota = quota
        self._latency = latency
        self._minute: deque[tuple[float, int]] = deque()
        self._in_minute = 0
        self.steps: deque[str] = deque()
        self.silent = False
        """No answer is given any more."""

    @contextlib.asynccontextmanager
    async def counted(self, size: int) -> AsyncIterator[None]:
        """Hold a call of `size` bytes from its arrival to the end of its answer."""
        self.counts.begin(size)
        try:
            yield
        except Refused as refused:
            self.counts.refuse(str(refused.fault.http_status))
            raise
        finally:
            self.counts.end()

    async def annotate(self, request: Any, size: int, headers: Mapping[str, str], way: str) -> list[Answer]:
        """The answers to one BatchAnnotateImagesRequest.

        Args:
            request: the protobuf message.
            size: bytes of the message as it came.
            headers: names in lower case.
            way: `grpc` or `rest`.

        Raises:
            Refused: the call gets an error.
            Cut: the script wants the connection to break here.
        """
        self._keys.check(headers)
        step, _, value = (self.steps.popleft() if self.steps else "ok").partition(":")
        if step == "429":
            raise Refused(quota_exceeded(float(value) if value else None))
        if step in SCRIPTED:
            raise Refused(SCRIPTED[step])
        self._check_limits(request, size, way)
        self._take_quota(len(request.requests))
        arrived = time.monotonic()
        digests = [digest_of(each.image.content) for each in request.requests]
        answers = [
            await self._texts.answer(
                each.image.content, digest, tuple(each.image_context.language_hints), as_json=way == "rest"
            )
            for each, digest in zip(request.requests, digests, strict=True)
        ]
        if step == "bad-image":
            bad = [int(value) - 1] if value else range(len(answers))
            answers = [vision_text.BAD if n in bad else answer for n, answer in enumerate(answers)]
        elif step == "huge":
            made = await asyncio.get_running_loop().run_in_executor(None, vision_text.huge)
            answers = [made for _ in answers]
        elif step == "empty":
            answers = [vision_text.EMPTY for _ in answers]
        answered = [d for d, answer in zip(digests, answers, strict=True) if not answer.message.HasField("error")]
        self.counts.charge(len(answered))
        wait = self._latency - (time.monotonic() - arrived) + (float(value) if step == "delay" else 0.0)
        if wait > 0:
            await asyncio.sleep(wait)
        if self.silent:
            await asyncio.Event().wait()
        if step == "cut":
            raise Cut(answers)
        if step == "short":
            answers, answered = answers[:-1], answered[:-1]
        self.counts.answer(answered)
        return answers

    def _check_limits(self, request: Any, size: int, way: str) -> None:
        if size > MOST_MESSAGE_BYTES[way]:
            raise Refused(bad_request(f"Request payload size exceeds the limit: {MOST_MESSAGE_BYTES[way]} bytes."))
        if len(request.requests) > MOST_IMAGES:
            raise Refused(bad_request("Too many images per request."))
        if not request.requests:
            raise Refused(SCRIPTED["400"])
        for each in request.requests:
            if not each.image.content or not each.features:
                raise Refused(SCRIPTED["400"])
            if len(each.image.content) > MOST_IMAGE_BYTES:
                raise Refused(bad_request("Image size exceeds the limit of 20 MB."))
            for feature in each.features:
                if feature.type_ not in TEXT_FEATURES:
                    raise Refused(bad_request("This test server recognises text alone."))
                if feature.model not in MODELS:
                    raise Refused(bad_request(f"Model {feature.model} is not available."))

    def _take_quota(self, images: int) -> None:
        if not self._quota:
            return
        now = time.monotonic()
        while self._minute and self._minute[0][0] <= now - MINUTE:
            self._in_minute -= self._minute.popleft()[1]
        if self._in_minute + images > self._quota:
            raise Refused(quota_exceeded(self._until_free(images, now)))
        self._minute.append((now, images))
        self._in_minute += images

    def _until_free(self, images: int, now: float) -> float:
        left = self._in_minute
        for at, number in self._minute:
            left -= number
            if left + images <= self._quota:
                return max(0.0, at + MINUTE - now)
        return MINUTE
