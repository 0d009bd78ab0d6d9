"""The provider `tesseract`: built in or installed, behind one probe; each worker has a child of its own."""

from __future__ import annotations

import importlib.util
import json
import shutil
import threading
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.errors import BugError, BulkOcrError, Cancelled, KnownError, PageError, ProviderError
from bulkocr_gui.jobs.options import EngineMode, PdfPages, Quality
from bulkocr_gui.providers import rapidocr, tessdata
from bulkocr_gui.providers.base import Probe
from bulkocr_gui.providers.child_faults import checked, lied, lost, record_of
from bulkocr_gui.providers.child_process import (
    START_SECONDS,
    ChildEnded,
    ChildProcess,
    cores,
    engine_role,
    own_folder,
    sweep,
)

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.model import PageRecord
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.providers.base import Grants

INSPECT_SECONDS = 60.0
TEMPORARY = "tmp"
"""Below the data folder: what engines write for a page."""
WHO = "The engine"
CAREFUL = "bulkocr_gui.providers.second_opinion:CarefulEngine"
BUILT_IN = "bulkocr_gui.providers.builtin:BuiltInEngine"
INSTALLED = "bulkocr_gui.providers.installed:InstalledEngine"


class TesseractProvider:
    """Tesseract on this computer. Nothing leaves it, and it costs nothing.

    Args:
        data_folder: where the program keeps its models.
    """

    id = "tesseract"
    name = "Tesseract"
    needs_network = False
    costs_money = False

    def __init__(self, data_folder: Path) -> None:
        self._data = data_folder
        self._lock = threading.Lock()
        self._chosen: EngineMode | None = None
        self._engines: dict[str, str] = {}

    def probe(self, options: JobOptions) -> Probe:
        """Start the engine once and ask it who it is."""
        languages = tessdata.languages(self._data)
        details = (
            *(("models", str(folder)) for folder in tessdata.model_folders(self._data)),
            ("second opinion", f"RapidOCR {rapidocr.installed()}" if rapidocr.installed() else rapidocr.WITHOUT),
        )
        wanted = tuple(language for language in options.languages if language in languages) or languages[:1]
        try:
            engine = self._engine_of(self._role(options, wanted))
        except KnownError as error:
            return Probe(
                ready=False,
                engine=self.name,
                languages=languages,
                problem=error.message,
                advice=error.advice,
                details=details,
            )
        return Probe(ready=True, engine=engine, languages=languages, details=details)

    def check(self, options: JobOptions) -> str:
        """Say before the first page what is missing; return the engine's name and version.

        Raises:
            ProviderError: engine or language missing.
        """
        there = tessdata.languages(self._data)
        missing = [language for language in options.languages if language not in there]
        if missing:
            names = ", ".join(missing)
            raise ProviderError(
                "language_missing",
                f"There is no Tesseract model for: {names}.",
                f"Install it (Debian and Ubuntu: apt install tesseract-ocr-{missing[0].replace('_', '-')}), or copy "
                f"{missing[0]}.traineddata into {self._data / 'tessdata'}.",
            )
        sweep(self._data / TEMPORARY)
        return self._engine_of(self._role(options, options.languages))

    def default_workers(self) -> int:
        """One page a core."""
        return cores()

    def tariff(self) -> None:
        """It is free."""

    def reuse_key(self, options: JobOptions) -> str:
        """Nothing is kept for reuse: it costs no more than reading the file."""
        del options
        return ""

    def models(self, options: JobOptions) -> tuple[tuple[str, Path], ...]:
        """The languages' models, that of orientation, and those by which poor pages are read again."""
        there = tessdata.models(self._data)
        old = tessdata.old_letters(options.languages, there) if options.quality is not Quality.FAST else ""
        own = tuple((name, there[name]) for name in (*options.languages, old, "osd") if name in there)
        return own + (rapidocr.models() if _has_second(options, options.languages) else ())

    def test(self, options: JobOptions, grants: Grants) -> Probe:
        """The probe tells all there is: it starts the engine."""
        del grants
        return self.probe(options)

    def open(self, options: JobOptions) -> EngineRecogniser:
        """One worker's engine; its child starts with the first page."""
        role = self._role(options, options.languages) | {"low_priority": options.low_priority}
        return EngineRecogniser(role, options.page_timeout, self._data / TEMPORARY, options.pdf_pages)

    def _role(self, options: JobOptions, languages: tuple[str, ...]) -> dict[str, Any]:
        if not languages:
            raise ProviderError(
                "language_missing",
                "No Tesseract model was found.",
                f"Copy eng.traineddata into {self._data / 'tessdata'}, or install Bulk OCR again.",
            )
        engine_options: dict[str, Any] = {
            "languages": languages,
            "page_segmentation": options.page_segmentation,
            "folder": str(tessdata.linked_folder(self._data)),
        }
        mode = options.engine_mode
        if mode is EngineMode.AUTO:
            mode = self._automatic(engine_options)
        if mode is EngineMode.INSTALLED:
            command = options.tesseract_path or shutil.which("tesseract")
            if not command or shutil.which(command) is None:
                raise ProviderError(
                    "engine_missing",
                    f"Tesseract is not installed as {command}." if command else "Tesseract is not installed.",
                    "Install it (Debian and Ubuntu: apt install tesseract-ocr), or use the built-in engine.",
                )
            engine_options["command"] = command
        elif importlib.util.find_spec("tesserocr") is None:
            raise ProviderError(
                "engine_missing",
                "The built-in Tesseract is not part of this installation.",
                "Install Bulk OCR again, or use an installed Tesseract.",
            )
        engine = BUILT_IN if mode is EngineMode.BUILT_IN else INSTALLED
        return engine_role(CAREFUL, self._careful(options, languages, engine, engine_options))

    def _careful(
        self, options: JobOptions, languages: tuple[str, ...], engine: str, engine_options: dict[str, Any]
    ) -> dict[str, Any]:
        """What the engine is told that reads poor pages again: the second engine is there, or it is not."""
        models = tessdata.models(self._data)
        second = _has_second(options, languages)
        old = tessdata.old_letters(languages, models)
        return {
            "engine": engine,
            "options": engine_options,
            "old_letters": engine_options | {"languages": (old,)} if old else None,
            "quality": options.quality,
            "preparation": options.preparation,
            "turned": options.turned,
            "models": [str(models[language]) for language in languages if language in models],
            "second": engine_role(rapidocr.ENGINE, rapidocr.as_second(languages)) if second else None,
            "more_bytes": rapidocr.MEMORY if second else 0,
            "page_seconds": options.page_timeout,
        }

    def _engine_of(self, role: dict[str, Any]) -> str:
        """Who an engine is; one that has started well is not started again to be asked the same."""
        key = json.dumps(role, sort_keys=True)
        if key not in self._engines:
            self._engines[key] = start_engine(role, self.name)
        return self._engines[key]

    def _automatic(self, engine_options: dict[str, Any]) -> EngineMode:
        """The built-in engine, or the installed one where the other does not load; found out once."""
        with self._lock:
            if self._chosen is None:
                try:
                    self._engine_of(engine_role(BUILT_IN, engine_options))
                except ProviderError:
                    # Without an installed one either, the built-in engine's own words say what is wrong.
                    self._chosen = EngineMode.INSTALLED if shutil.which("tesseract") else EngineMode.BUILT_IN
                else:
                    self._chosen = EngineMode.BUILT_IN
            return self._chosen


class EngineRecogniser:
    """One worker's child. A stop, a time-out or a crash kills it, costs that page, and a fresh one takes over.

    Args:
        role: what the child is to be.
        page_seconds: how long one page may take.
        temporary: folder for temporary files; a folder of this engine's own is made in it.
        pdf_pages: what counts of the text that a PDF's page has.
    """

    def __init__(
        self, role: dict[str, Any], page_seconds: float, temporary: Path, pdf_pages: PdfPages = PdfPages.AUTO
    ) -> None:
        self._pdf_pages = pdf_pages
        self._role = role
        self._page_seconds = page_seconds
        self._temporary = own_folder(temporary)
        self._lock = threading.Lock()
        self._child: ChildProcess | None = None
        self._cancelled = False

    def recognise(self, path: Path, page: int, grants: Grants) -> PageRecord:
        """See `base.Recogniser`."""
        child = self._running()
        try:
            order = {
                "do": "inspect",
                "path": str(path),
                "page": page,
                "passwords": grants.passwords(),
                "pdf_pages": self._pdf_pages,
            }
            answer, _ = child.ask(order, INSPECT_SECONDS)
            grants.document_has(answer.get("file_pages", 0))
            needs = checked(answer)["needs_bytes"]
            with grants.memory(needs):
                answer, blob = child.ask({"do": "recognise"}, self._page_seconds)
            return record_of(checked(answer), blob)
        except PageError as error:
            if error.code == "out_of_memory":
                # What an engine is worth that ran out of memory in the middle of its work, nobody knows.
                self._drop(child)
            raise
        except ChildEnded as ended:
            self._drop(child)
            if self._cancelled:
                raise Cancelled from ended
            raise lost(ended, self._page_seconds, WHO) from ended
        except (KeyError, TypeError) as error:
            self._drop(child)
            raise lied(WHO) from error

    def cancel(self) -> None:
        """See `base.Recogniser`."""
        with self._lock:
            self._cancelled = True
            child = self._child
        if child is not None:
            child.kill()
        shutil.rmtree(self._temporary, ignore_errors=True)

    def close(self) -> None:
        """See `base.Recogniser`."""
        with self._lock:
            self._cancelled = True
            child, self._child = self._child, None
        if child is not None:
            child.close()
        shutil.rmtree(self._temporary, ignore_errors=True)

    def _running(self) -> ChildProcess:
        with self._lock:
            if self._cancelled:
                raise Cancelled
            if self._child is not None:
                return self._child
            try:
                child = self._child = ChildProcess(self._role, self._temporary)
            except ChildEnded as ended:
                raise lost(ended, self._page_seconds, WHO) from ended
        try:
            answer, _ = child.receive(START_SECONDS)
            checked(answer)
        except ChildEnded as ended:
            self._drop(child)
            if self._cancelled:
                raise Cancelled from ended
            raise lost(ended, self._page_seconds, WHO) from ended
        except BulkOcrError:
            self._drop(child)
            raise
        return child

    def _drop(self, child: ChildProcess) -> None:
        child.close()
        with self._lock:
            if self._child is child:
                self._child = None


def _has_second(options: JobOptions, languages: tuple[str, ...]) -> bool:
    """Whether a job's poor pages are shown to the second engine."""
    return options.quality is not Quality.FAST and bool(rapidocr.installed()) and rapidocr.reads(languages)


def start_engine(role: dict[str, Any], name: str) -> str:
    """Start an engine, ask it who it is, and let it go.

    Args:
        role: what its child is to be.
        name: of the engine, for the error.

    Raises:
        ProviderError: it cannot start, with the reason as far as it could still tell.
    """
    child: ChildProcess | None = None
    try:
        child = ChildProcess(role)
        answer, _ = child.receive(START_SECONDS)
        return str(checked(answer)["engine"])
    except (ChildEnded, BugError, KeyError) as error:
        raise ProviderError(
            "engine_failed", f"{name} could not be started.", "Install it again, or use the other engine."
        ) from error
    finally:
        if child is not None:
            child.close()
