"""The provider `google_vision`: pages are sent to Google Cloud Vision, and paid for."""

from __future__ import annotations

import io
import json
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import Cancelled, KnownError, ProviderError
from bulkocr_gui.jobs.model import Tariff
from bulkocr_gui.providers.base import Probe
from bulkocr_gui.providers.child_process import sweep
from bulkocr_gui.providers.rate_limiter import RateLimiter
from bulkocr_gui.providers.vision_languages import HINTS, hints_of
from bulkocr_gui.providers.vision_readiness import checked, refuse_if_forbidden
from bulkocr_gui.providers.vision_recogniser import VisionRecogniser
from bulkocr_gui.providers.vision_session import VisionSession

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.providers.base import Grants
    from bulkocr_gui.providers.cloud_access import CloudAccess, CloudSettings

TEMPORARY = "tmp"
"""Below the data folder, as of the provider `tesseract`."""
WORKERS = 32
"""They wait for the network most of the time."""
TEST_WORD = "Hello"
TEST_SECONDS = 20.0


class GoogleVisionProvider:
    """Google Cloud Vision.

    Args:
        data_folder: where the program keeps its own.
        access: the account's settings and secrets.
    """

    id = "google_vision"
    name = "Google Cloud Vision"
    needs_network = True
    costs_money = True

    def __init__(self, data_folder: Path, access: CloudAccess) -> None:
        self._temporary = data_folder / TEMPORARY
        self._access = access
        settings = access.settings()
        self._limits = (settings.requests_a_minute, settings.images_a_minute)
        self._limiter = RateLimiter(*self._limits)
        self._lock = threading.Lock()
        self._session: VisionSession | None = None
        self._session_of: object = None

    def probe(self, options: JobOptions) -> Probe:
        """Say by the settings alone whether it could be called: neither network nor money."""
        probe = Probe(
            ready=True,
            engine=self._engine(options),
            languages=tuple(HINTS),
            detects_language=True,
        )
        try:
            host, settings, _ = checked(self._access, options.endpoint)
        except ProviderError as error:
            return replace(probe, ready=False, problem=error.message, advice=error.advice)
        details = (
            ("endpoint", host),
            ("transport", str(options.transport)),
            ("credentials", str(settings.credentials)),
        )
        return replace(probe, details=details)

    def check(self, options: JobOptions) -> str:
        """Say before the first page what is missing; return the engine's name.

        Raises:
            ProviderError: no credentials, forbidden, or an endpoint that is none.
        """
        checked(self._access, options.endpoint)
        sweep(self._temporary)
        return self._engine(options)

    def default_workers(self) -> int:
        """Many: they are cheap."""
        return WORKERS

    def tariff(self) -> Tariff:
        """Prices as set."""
        settings = self._access.settings()
        return Tariff(
            price=-(-settings.price_a_thousand // 1000),
            free_pages=settings.free_pages,
            currency=settings.currency,
            month_cap=settings.month_cap,
        )

    def reuse_key(self, options: JobOptions) -> str:
        """What is looked for, by which model, with which hints, and what of a PDF's page is sent at all."""
        return json.dumps(
            {
                "detection": options.detection,
                "model": options.cloud_model,
                "hints": hints_of(options.languages),
                "pdf_pages": options.pdf_pages,
            },
            sort_keys=True,
        )

    def models(self, options: JobOptions) -> tuple[tuple[str, Path], ...]:
        """They are Google's."""
        del options
        return ()

    def test(self, options: JobOptions, grants: Grants) -> Probe:
        """Send a tiny picture with a word on it, once, and say what came back."""
        probe = self.probe(options)
        if not probe.ready:
            return probe
        options = replace(
            options, languages=("eng",), reuse=False, page_timeout=min(options.page_timeout, TEST_SECONDS)
        )
        host, settings, key = checked(self._access, options.endpoint)
        session = self._new_session(host, options, settings, key)
        recogniser = VisionRecogniser(session, options, probe.engine, self._paced, session.close)
        try:
            found = recogniser.read(_test_picture(), grants)
        except KnownError as error:
            return replace(probe, ready=False, problem=error.message, advice=error.advice)
        except Cancelled:
            return replace(probe, ready=False, problem="The test was stopped.")
        finally:
            recogniser.close()
        if TEST_WORD.lower() not in found.lower():
            return replace(
                probe,
                ready=False,
                problem=f'It answered, but did not find the word "{TEST_WORD}" of the test picture.',
                advice="Check the endpoint in Settings.",
            )
        return replace(probe, details=(*probe.details, ("found", TEST_WORD)))

    def open(self, options: JobOptions) -> VisionRecogniser:
        """One worker's recogniser; all that are open with the same account and endpoint share one connection.

        Raises:
            ProviderError: no call can succeed, or none is allowed.
        """
        host, settings, key = checked(self._access, options.endpoint)
        kind = (host, options.transport, options.page_timeout, settings.credentials, settings.service_account, key)
        with self._lock:
            session = self._session
            if session is None or session.closed or self._session_of != kind:
                session = self._session = self._new_session(host, options, settings, key)
                self._session_of = kind
            session.users += 1
        return VisionRecogniser(session, options, self._engine(options), self._paced, lambda: self._let_go(session))

    def _new_session(self, host: str, options: JobOptions, settings: CloudSettings, key: str) -> VisionSession:
        return VisionSession(
            host,
            options.transport,
            settings=settings,
            key=key,
            limiter=self._limiter,
            temporary=self._temporary,
            seconds=options.page_timeout,
        )

    def _let_go(self, session: VisionSession) -> None:
        with self._lock:
            session.users -= 1
            last = session.users == 0
            if last and self._session is session:
                self._session = None
        if last:
            session.close()

    def _paced(self) -> RateLimiter:
        """The limiter, with the limits as they are set now; asked before each page is paid for.

        Raises:
            ProviderError: sending was forbidden while the job ran.
        """
        settings = self._access.settings()
        refuse_if_forbidden(settings)
        limits = (settings.requests_a_minute, settings.images_a_minute)
        with self._lock:
            changed, self._limits = limits != self._limits, limits
        if changed:
            self._limiter.set_limits(*limits)
        return self._limiter

    def _engine(self, options: JobOptions) -> str:
        return f"{self.name} ({options.cloud_model})"


def _test_picture() -> bytes:
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - no start of the window waits for it

    picture = Image.new("L", (320, 100), 255)
    ImageDraw.Draw(picture).text((40, 20), TEST_WORD, fill=0, font=ImageFont.load_default(48))
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()
