"""Fetching a model from where Tesseract's own project keeps them."""

from __future__ import annotations

import contextlib
import hashlib
import os
import threading
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.errors import Cancelled, KnownError, PageError, TransientError
from bulkocr_gui.jobs.retry import not_writable
from bulkocr_gui.providers import model_list, tessdata
from bulkocr_gui.providers.model_files import MOST_BYTES, PART, CheckedBy, check_opens, keep, own_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CONNECT_SECONDS = 10.0
SILENT_SECONDS = 20.0
"""A server that sends nothing for so long will not."""
_CHUNK = 64 * 1024


class Fetch:
    """One model to be fetched. `run` takes as long as it takes; `cancel` is for another thread.

    Args:
        data_folder: where the program keeps its models.
        code: of the language; one of `model_list.AVAILABLE`.
        progress: told of bytes so far and in all; 0 in all where that is not known.
        source: folder of the models, as an address.
    """

    def __init__(
        self, data_folder: Path, code: str, progress: Callable[[int, int], None], source: str = model_list.SOURCE
    ) -> None:
        self._data = data_folder
        self._code = code
        self._progress = progress
        self._source = source
        self._cancelled = threading.Event()
        self._lock = threading.Lock()
        self._response: Any = None

    def run(self) -> CheckedBy:
        """Fetch it, look at it, keep it.

        Raises:
            Cancelled: `cancel` was called; nothing is left of it.
            TransientError: no connection, or it broke.
            PageError: the file is not the one that is meant, or there is none.
            ProviderError: the engine does not open it.
            MachineError: it cannot be kept.
        """
        folder = own_folder(self._data)
        part = folder / f".{self._code}.{os.getpid()}{PART}"
        try:
            digest = self._download(part)
            expected = model_list.CHECKED.get(self._code)
            if expected is not None and digest != expected[1]:
                raise PageError(
                    "model_checksum",
                    f"What came for {self._code} is not the file that is meant: its checksum is another.",
                    "Try it again. If it stays so, something on the way changes it: add it from a file.",
                )
            self._raise_if_cancelled()
            check_opens(self._data, part, self._code)
            self._raise_if_cancelled()
            keep(part, folder, self._code)
        except OSError as error:
            raise not_writable(error, folder) from error
        finally:
            part.unlink(missing_ok=True)
        return CheckedBy.ENGINE if expected is None else CheckedBy.CHECKSUM

    def cancel(self) -> None:
        """Give it up, within a second wherever it waits for the server's answer."""
        self._cancelled.set()
        with self._lock:
            response = self._response
        if response is not None:
            # Closing would wait for the thread that reads.
            with contextlib.suppress(OSError, ValueError, AttributeError, RuntimeError):
                response.raw.shutdown()

    def _download(self, part: Path) -> str:
        """Write the file; returns its SHA-256."""
        import requests  # noqa: PLC0415 - takes a while, and few need it
        from urllib3.exceptions import HTTPError  # noqa: PLC0415 - as above

        try:
            # Proxies of the environment, or of the system where that has its own place for them, are honoured.
            with requests.get(
                f"{self._source}{self._code}{tessdata.SUFFIX}",
                stream=True,
                timeout=(CONNECT_SECONDS, SILENT_SECONDS),
                headers={"Accept-Encoding": "identity", "User-Agent": "bulkocr"},
            ) as response:
                with self._lock:
                    self._response = response
                self._raise_if_cancelled()
                if response.status_code != requests.codes.ok:
                    raise _refused(response.status_code, self._code)
                total = _whole(response.headers.get("Content-Length", ""))
                return self._write(response.iter_content(_CHUNK), part, total)
        except (requests.RequestException, HTTPError, ConnectionError, TimeoutError) as error:
            self._raise_if_cancelled()
            raise _no_connection(error) from error
        finally:
            with self._lock:
                self._response = None

    def _write(self, chunks: Any, part: Path, total: int) -> str:
        digest = hashlib.sha256()
        got = 0
        with part.open("wb") as file:
            for chunk in chunks:
                self._raise_if_cancelled()
                got += len(chunk)
                if got > MOST_BYTES:
                    raise PageError(
                        "model_too_large",
                        f"What comes for {self._code} is far larger than any model.",
                        "Try it later, or add the model from a file.",
                    )
                digest.update(chunk)
                file.write(chunk)
                self._progress(got, total)
        self._raise_if_cancelled()
        if got < total:
            raise _broke()
        return digest.hexdigest()

    def _raise_if_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise Cancelled


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0


def _refused(status: int, code: str) -> KnownError:
    if status == 404:
        return PageError("model_not_there", f"There is no model {code} at the source.", "Add it from a file.")
    return TransientError(
        "model_refused", f"The source of the models answers with an error ({status}).", "Try it again later."
    )


def _broke() -> KnownError:
    return TransientError(
        "download_broke",
        "The connection broke before the model was whole.",
        "Try it again; nothing of it was kept.",
    )


def _no_connection(error: Exception) -> KnownError:
    import requests  # noqa: PLC0415 - see above

    if isinstance(error, requests.exceptions.ProxyError):
        return TransientError(
            "proxy_refused",
            "The proxy does not let the download through.",
            "Check the proxy that HTTPS_PROXY or the system's settings name, or add the model from a file.",
        )
    if isinstance(error, requests.exceptions.SSLError):
        return TransientError(
            "tls_failed",
            "The source of the models cannot prove who it is.",
            "Check the computer's clock and the network, or add the model from a file.",
        )
    if isinstance(error, requests.exceptions.ChunkedEncodingError):
        return _broke()
    if isinstance(error, (requests.exceptions.ReadTimeout, requests.exceptions.ConnectionError)) and _was_reading(
        error
    ):
        return _broke()
    return TransientError(
        "no_connection",
        "There is no connection to github.com, where the models are.",
        "Check the network, then try again; or add the model from a file that was fetched elsewhere.",
    )


def _was_reading(error: Exception) -> bool:
    """Whether the answer had begun: requests has one class for both."""
    from urllib3.exceptions import ProtocolError, ReadTimeoutError  # noqa: PLC0415 - see above

    cause = error.args[0] if error.args else None
    return isinstance(cause, (ReadTimeoutError, ProtocolError))
