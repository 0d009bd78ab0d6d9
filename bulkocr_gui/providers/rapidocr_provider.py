"""The provider `rapidocr`: PP-OCRv6 on this computer; each worker has a child of its own, as with Tesseract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.errors import KnownError, ProviderError
from bulkocr_gui.providers import rapidocr, tessdata
from bulkocr_gui.providers.base import Probe
from bulkocr_gui.providers.child_process import cores, engine_role, sweep
from bulkocr_gui.providers.tesseract import TEMPORARY, EngineRecogniser, start_engine

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.providers.base import Grants


class RapidOcrProvider:
    """RapidOCR on this computer. Nothing leaves it, and it costs nothing.

    Args:
        data_folder: where the program keeps its models and temporary files.
    """

    id = "rapidocr"
    name = "RapidOCR"
    needs_network = False
    costs_money = False

    def __init__(self, data_folder: Path) -> None:
        self._data = data_folder
        self._engine = ""

    def probe(self, options: JobOptions) -> Probe:
        """Start the engine once and ask it who it is."""
        languages = tuple(sorted(rapidocr.LANGUAGES))
        try:
            engine = self._started(options)
        except KnownError as error:
            return Probe(
                ready=False, engine=self.name, languages=languages, problem=error.message, advice=error.advice
            )
        return Probe(ready=True, engine=engine, languages=languages, detects_language=True)

    def check(self, options: JobOptions) -> str:
        """Say before the first page what is missing; return the engine's name and version.

        Raises:
            ProviderError: not installed, or it does not know the letters of a language.
        """
        if unknown := sorted(set(options.languages) - rapidocr.LANGUAGES):
            raise ProviderError(
                "language_missing",
                f"RapidOCR does not know the letters of: {', '.join(unknown)}.",
                "Leave the language out, or use Tesseract.",
            )
        sweep(self._data / TEMPORARY)
        return self._started(options)

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
        """The files of its models; one set reads all languages."""
        del options
        return rapidocr.models()

    def test(self, options: JobOptions, grants: Grants) -> Probe:
        """The probe tells all there is: it starts the engine."""
        del grants
        return self.probe(options)

    def open(self, options: JobOptions) -> EngineRecogniser:
        """One worker's engine; its child starts with the first page."""
        role = self._role(options) | {"low_priority": options.low_priority}
        return EngineRecogniser(role, options.page_timeout, self._data / TEMPORARY, options.pdf_pages)

    def _started(self, options: JobOptions) -> str:
        """Who the engine is; one that has started well is not started again to be asked the same.

        Raises:
            ProviderError: it is not there, or does not start.
        """
        if not rapidocr.installed():
            raise ProviderError("engine_missing", "RapidOCR is not part of this installation.", rapidocr.GET)
        if not self._engine:
            self._engine = start_engine(self._role(options), self.name)
        return self._engine

    def _role(self, options: JobOptions) -> dict[str, Any]:
        return engine_role(
            rapidocr.ENGINE,
            {
                "languages": options.languages,
                "folder": str(tessdata.linked_folder(self._data)),
                "turns": True,
                "foreign": True,
                "more_bytes": rapidocr.MEMORY,
            },
        )
