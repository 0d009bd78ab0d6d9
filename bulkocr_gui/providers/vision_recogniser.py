"""One worker's page on its way to Google Cloud Vision and back, and what it costs."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.errors import Cancelled, ProviderError
from bulkocr_gui.jobs.model import PageRecord
from bulkocr_gui.providers.own_text import with_own_text
from bulkocr_gui.providers.vision_answer import recognition_of
from bulkocr_gui.providers.vision_batches import NotSent, Picture
from bulkocr_gui.providers.vision_faults import CallFailed, Fault
from bulkocr_gui.providers.vision_languages import hints_of
from bulkocr_gui.providers.vision_session import MOST_PIXELS
from bulkocr_gui.results.recognition import Recognition

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.providers.base import Charge, Grants
    from bulkocr_gui.providers.page_encoder import EncodedPage, OwnText
    from bulkocr_gui.providers.rate_limiter import RateLimiter
    from bulkocr_gui.providers.vision_session import VisionSession


class VisionRecogniser:
    """One worker's hold on the job's session. Cancelling one ends the calls of all: they stop together.

    Args:
        session: shared with the other workers.
        options: of the job.
        engine: name as recorded with each result.
        pace: the account's limiter, by the settings of the moment.
        let_go: gives the session back, once.
    """

    def __init__(
        self,
        session: VisionSession,
        options: JobOptions,
        engine: str,
        pace: Callable[[], RateLimiter],
        let_go: Callable[[], None],
    ) -> None:
        self._session = session
        self._options = options
        self._engine = engine
        self._pace = pace
        self._let_go = let_go
        self._lock = threading.Lock()
        self._ended = False

    def recognise(self, path: Path, page: int, grants: Grants) -> PageRecord:
        """See `base.Recogniser`."""
        if self._is_given_up():
            raise Cancelled
        started = time.monotonic()
        session = self._session
        with (
            session.batches.preparing(),
            session.encoder.open(path, page, self._options.page_timeout, grants, self._options.pdf_pages) as document,
        ):
            own = document.own_text
            if own is not None and own.complete:
                # Nothing is sent, so nothing is paid for, nor kept to be found again: it costs nothing to take it.
                return own.record
            content = document.content
            earlier = grants.recall(content) if self._options.reuse else None
            if earlier is not None:
                return earlier
            self._prepare()
            encoded = document.encode(grants, session.most_bytes, MOST_PIXELS)
        answer = self._asked(self._picture(encoded.data), grants)
        return self._record(answer, encoded, content, started, own)

    def read(self, data: bytes, grants: Grants) -> str:
        """The text of a picture as it is; for the test of the settings. Raises as `recognise`."""
        self._prepare()
        return str(self._asked(self._picture(data), grants).full_text_annotation.text)

    def cancel(self) -> None:
        """See `base.Recogniser`."""
        self._ended = True
        self._session.cancel()

    def close(self) -> None:
        """See `base.Recogniser`."""
        with self._lock:
            let_go, self._let_go = self._let_go, _nothing
        self._ended = True
        let_go()

    def _is_given_up(self) -> bool:
        return self._ended or self._session.closed

    def _prepare(self) -> None:
        try:
            self._session.prepare()
        except CallFailed as failed:
            raise failed.fault.again() from None

    def _picture(self, data: bytes) -> Picture:
        options = self._options
        return Picture(data, options.detection, options.cloud_model, hints_of(options.languages))

    def _asked(self, picture: Picture, grants: Grants) -> Any:
        """The answer for a picture; one that is said to be bad is tried once more, alone."""
        answer = self._paid(self._session.batches.ask, picture, grants)
        if isinstance(answer, Fault) and answer.bad_picture:
            answer = self._paid(self._session.batches.ask_alone, picture, grants)
        if isinstance(answer, Fault):
            raise answer.again()
        return answer

    def _paid(self, ask: Callable[[Picture], Any], picture: Picture, grants: Grants) -> Any:
        """One call, or a part of one: reserved before it is made, settled however it ends."""
        self._pace().image(self._is_given_up)
        charge = grants.charge()
        try:
            answer = ask(picture)
        except (NotSent, ProviderError):
            # The only errors of a provider that a call raises are those of credentials, before it is made.
            charge.free()
            raise
        except CallFailed as failed:
            _end(charge, failed.fault)
            return failed.fault
        except BaseException:
            charge.uncertain()
            raise
        if isinstance(answer, Fault):
            _end(charge, answer)
        else:
            charge.billed()
        return answer

    def _record(
        self, answer: Any, encoded: EncodedPage, content: str, started: float, own: OwnText | None
    ) -> PageRecord:
        recognition = recognition_of(
            answer.full_text_annotation,
            width=encoded.width,
            height=encoded.height,
            dpi=encoded.dpi,
            scale=encoded.scale,
            engine=self._engine,
            languages=self._options.languages,
        )
        if own is not None:
            recognition = with_own_text(recognition, Recognition.decode(own.record.blob))
        return PageRecord(
            words=len(recognition.words),
            confidence=recognition.confidence,
            width=recognition.width,
            height=recognition.height,
            dpi=recognition.dpi,
            engine=recognition.engine,
            seconds=time.monotonic() - started,
            notes=encoded.notes,
            blob=recognition.encode(),
            content=content,
        )


def _end(charge: Charge, fault: Fault) -> None:
    if fault.cost == "free":
        charge.free()
    else:
        charge.uncertain()


def _nothing() -> None:
    """A session is given back once."""
