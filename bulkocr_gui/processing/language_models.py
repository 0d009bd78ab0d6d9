"""The models of languages, as the window adds and removes them.

Lives on the main thread; every call returns at once. What reads or writes files runs on a pool of one thread; a
download has a thread of its own, which lives as long as it and is not waited for at the program's end.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from bulkocr_gui.jobs.errors import Cancelled, KnownError
from bulkocr_gui.processing.page_task import PageTask
from bulkocr_gui.providers import model_files, model_list
from bulkocr_gui.providers.model_fetch import Fetch

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.providers.model_files import CheckedBy, Model

logger = logging.getLogger("bulkocr.desktop")

_EXPIRY_MS = 1_000


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a download is."""

    code: str
    got: int
    """Bytes."""
    total: int
    """Bytes; 0 where that is not known."""


@dataclass(frozen=True, slots=True)
class Added:
    """A model is there that was not before, or another one in its place."""

    code: str
    checked: CheckedBy


@dataclass(frozen=True, slots=True)
class NotAdded:
    """A model could not be added or removed."""

    code: str
    """Empty where a file had no model's name."""
    error: KnownError | None
    """None: the user gave it up."""


@dataclass(frozen=True, slots=True)
class _Ended:
    """The thread of a download has done its work."""

    answer: object


class LanguageModels(QObject):
    """What models there are, and the user's own among them.

    Args:
        data_folder: where the program keeps its models.
        source: folder of the models to be fetched, as an address.
    """

    changed = Signal(object)
    """`tuple[Model, ...]`: what is there now; after `refresh`, and whenever something was added or removed."""
    progressed = Signal(object)
    """`Progress`."""
    added = Signal(object)
    """`Added`."""
    failed = Signal(object)
    """`NotAdded`."""
    _answer = Signal(object)

    def __init__(self, data_folder: Path, source: str = model_list.SOURCE, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data_folder
        self._source = source
        self._waiting: deque[str] = deque()
        self._fetch: Fetch | None = None
        self._fetching = ""
        self._closed = threading.Event()
        self._files = QThreadPool(self)
        self._files.setMaxThreadCount(1)
        self._files.setExpiryTimeout(_EXPIRY_MS)
        # From whichever thread, it is taken on the main one.
        self._answer.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def refresh(self) -> None:
        """Look for what is there; `changed` follows."""
        self._do("", lambda: model_files.sweep(self._data))

    def under_way(self) -> tuple[str, ...]:
        """Codes of the models that are being fetched or wait for it, in order."""
        return (*((self._fetching,) if self._fetching else ()), *self._waiting)

    def fetch(self, code: str) -> None:
        """Fetch a model, after those that were asked for before; `added` or `failed` follows."""
        if code not in self.under_way():
            self._waiting.append(code)
            self._next()

    def cancel(self, code: str) -> None:
        """Give a model up; `failed` follows."""
        if code in self._waiting:
            self._waiting.remove(code)
            self.failed.emit(NotAdded(code, None))
        elif code == self._fetching and self._fetch is not None:
            self._fetch.cancel()

    def add_file(self, file: Path) -> None:
        """Take a model from a file; `added` or `failed` follows."""

        def add() -> Added:
            return Added(model_files.add_file(self._data, file), model_files.CheckedBy.ENGINE)

        self._do("", add)

    def remove(self, code: str) -> None:
        """Forget a model that the user added; `changed` or `failed` follows."""
        self._do(code, lambda: model_files.remove(self._data, code))

    def close(self) -> None:
        """At the program's end: give up what is under way; nothing is told any more."""
        self._closed.set()
        self._waiting.clear()
        if self._fetch is not None:
            self._fetch.cancel()
        self._files.waitForDone()

    # --- on other threads ------------------------------------------------------------------------------------

    def _do(self, code: str, work: Callable[[], object]) -> None:
        self._files.start(PageTask(lambda: self._work(code, work)))

    def _work(self, code: str, work: Callable[[], object]) -> None:
        try:
            answer = work()
        except Exception as error:  # noqa: BLE001 - whoever asked waits for an answer, whatever went wrong
            answer = NotAdded(code, _as_known(error))
        if answer is not None:
            self._tell(answer)
        self._tell(model_files.installed(self._data))

    def _run(self, fetch: Fetch, code: str) -> None:
        answer: object
        try:
            answer = Added(code, fetch.run())
        except Cancelled:
            answer = NotAdded(code, None)
        except Exception as error:  # noqa: BLE001 - as above
            answer = NotAdded(code, _as_known(error))
        self._tell(_Ended(answer))
        self._tell(model_files.installed(self._data))

    def _tell(self, answer: object) -> None:
        if not self._closed.is_set():
            self._answer.emit(answer)

    # --- on the main thread ----------------------------------------------------------------------------------

    def _next(self) -> None:
        if self._fetch is None and self._waiting:
            code = self._fetching = self._waiting.popleft()
            fetch = self._fetch = Fetch(
                self._data, code, lambda got, total: self._tell(Progress(code, got, total)), self._source
            )
            threading.Thread(target=self._run, args=(fetch, code), name="model-download", daemon=True).start()

    def _take(self, answer: object) -> None:
        match answer:
            case Progress():
                self.progressed.emit(answer)
            case Added():
                self.added.emit(answer)
            case NotAdded():
                self.failed.emit(answer)
            case _Ended():
                self._fetch, self._fetching = None, ""
                self._take(answer.answer)
                self._next()
            case tuple():
                models: tuple[Model, ...] = answer
                self.changed.emit(models)


def _as_known(error: Exception) -> KnownError:
    if isinstance(error, KnownError):
        return error
    logger.error("Unexpected error with a model", exc_info=error)
    return KnownError(
        "bug",
        f"A mistake of the program came between ({type(error).__name__}).",
        "The log has the details; try it again.",
    )
