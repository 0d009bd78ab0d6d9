"""One connection to Google Cloud Vision: the official client, on gRPC or REST, that any thread can end.

The only module that the rest of the program reaches the client's libraries through. Loading them takes half a
second: import it once a call is to be made, never at the top of another module.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import requests
from google.auth.transport.requests import Request
from google.cloud import vision_v1
from google.cloud.vision_v1.services.image_annotator.transports import (
    ImageAnnotatorGrpcTransport,
    ImageAnnotatorRestTransport,
)

from bulkocr_gui.jobs.errors import Cancelled, ProviderError
from bulkocr_gui.jobs.options import CloudModel, Detection, Transport
from bulkocr_gui.providers import vision_credentials
from bulkocr_gui.providers.vision_errors import fault_of
from bulkocr_gui.providers.vision_faults import (
    CallFailed,
    Fault,
    answer_wrong,
    fault_of_status,
    status_of_number,
)
from bulkocr_gui.providers.vision_http import ShuttableAdapter, Sockets
from bulkocr_gui.providers.vision_json import FastAnswers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulkocr_gui.providers.cloud_access import CloudSettings
    from bulkocr_gui.providers.vision_batches import Picture

_FEATURES = {
    Detection.DOCUMENT: vision_v1.Feature.Type.DOCUMENT_TEXT_DETECTION,
    Detection.TEXT: vision_v1.Feature.Type.TEXT_DETECTION,
}
_MODELS = {CloudModel.STABLE: "builtin/stable", CloudModel.LATEST: "builtin/latest"}
_CHANNEL = (
    ("grpc.max_send_message_length", -1),
    ("grpc.max_receive_message_length", -1),
    # Our own retries know when to try; a channel that waits two minutes by itself would fail them all.
    ("grpc.initial_reconnect_backoff_ms", 200),
    ("grpc.min_reconnect_backoff_ms", 200),
    ("grpc.max_reconnect_backoff_ms", 1000),
)
TOKEN_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Target:
    """Where a connection goes."""

    host: str
    """`HOST[:PORT]`."""
    transport: Transport


class VisionConnection:
    """The client, made with the first call. Every method may be called from any thread.

    Args:
        target: where to.
        settings: which credentials.
        key: the API key, where that is the kind.
    """

    def __init__(self, target: Target, settings: CloudSettings, key: str) -> None:
        self._target = target
        self._settings = settings
        self._key = key
        self._sockets = Sockets()
        self._closed = threading.Event()
        self._tokens = requests.Session()
        self._tokens.mount("https://", ShuttableAdapter(self._sockets))
        self._request = _Timely(Request(self._tokens))
        self._making = threading.Lock()
        self._answers = FastAnswers()
        self._credentials: Any = None
        self._client: Any = None

    def prepare(self) -> None:
        """Have the credentials and the client ready. Nothing is sent to Vision yet.

        Raises:
            ProviderError: the credentials cannot be used.
            CallFailed: a token could not be fetched.
            Cancelled: `close` was called.
        """
        try:
            with self._making:
                if self._client is None:
                    self._credentials = vision_credentials.load(self._settings, self._key, self._request)
                    self._client = vision_v1.ImageAnnotatorClient(transport=self._transport())
                # Within a call, gRPC hides why a token could not be fetched.
                if not vision_credentials.is_network_free(self._credentials) and not self._credentials.valid:
                    self._credentials.refresh(self._request)
        except ProviderError:
            raise
        except Exception as error:  # noqa: BLE001 - what is unknown to us goes on as it is
            raise self._failure(error) from None
        if self._closed.is_set():
            self._client.transport.close()
            raise Cancelled

    def annotate(self, pictures: Sequence[Picture], seconds: float) -> list[Any]:
        """Make one call, without any retry.

        Args:
            pictures: at most 16.
            seconds: how long it may take.

        Returns:
            For each picture, in order, the raw `AnnotateImageResponse`, or the `Fault` that stands in it.

        Raises:
            ProviderError: the credentials cannot be used.
            CallFailed: there is no answer, or not one for every picture.
            Cancelled: `close` was called.
        """
        self.prepare()
        request = vision_v1.BatchAnnotateImagesRequest()
        asked = vision_v1.BatchAnnotateImagesRequest.pb(request).requests
        for picture in pictures:
            one = asked.add()
            one.image.content = picture.data
            one.features.add(type_=int(_FEATURES[picture.detection]), model=_MODELS[picture.model])
            one.image_context.language_hints.extend(picture.hints)
        try:
            answer = self._client.batch_annotate_images(request=request, retry=None, timeout=seconds)
        except Exception as error:  # noqa: BLE001 - as in `prepare`
            # Not chained: the library's words may carry a key, and its objects hold the request.
            raise self._failure(error) from None
        raw = self._answers.taken() or vision_v1.BatchAnnotateImagesResponse.pb(answer)
        responses = list(raw.responses)
        if len(responses) != len(pictures):
            raise CallFailed(answer_wrong())
        return [_fault_of_picture(response) or response for response in responses]

    def close(self) -> None:
        """End every call in flight, at once; there can be no other."""
        self._closed.set()
        self._sockets.shut()
        # A client that is being made at this moment is closed by `prepare`.
        if self._client is not None:
            self._client.transport.close()
        self._tokens.close()

    def _failure(self, error: Exception) -> Exception:
        if self._closed.is_set():
            return Cancelled()
        fault = fault_of(error, self._target.host)
        return error if fault is None else CallFailed(fault)

    def _transport(self) -> Any:
        host = self._target.host
        if self._target.transport is Transport.GRPC:
            channel = ImageAnnotatorGrpcTransport.create_channel(
                host if ":" in host else f"{host}:443", credentials=self._credentials, options=_CHANNEL
            )
            return ImageAnnotatorGrpcTransport(channel=channel, host=host)
        transport = ImageAnnotatorRestTransport(host=host, credentials=self._credentials, always_use_jwt_access=True)
        session = transport._session  # noqa: SLF001 - the transport has no other way to its connections
        session.mount("https://", ShuttableAdapter(self._sockets))
        self._answers.attach(session)
        # A call that was refused is not made again behind our back: tokens are renewed before it.
        session._refresh_status_codes = ()  # noqa: SLF001 - as above
        return transport


class _Timely:
    """A request for a token that does not wait for ever."""

    def __init__(self, request: Request) -> None:
        self._request = request

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        kwargs["timeout"] = min(kwargs.get("timeout") or TOKEN_SECONDS, TOKEN_SECONDS)
        return self._request(*args, **kwargs)


def _fault_of_picture(response: Any) -> Fault | None:
    if not response.error.code:
        return None
    return fault_of_status(status_of_number(response.error.code), text=response.error.message)
