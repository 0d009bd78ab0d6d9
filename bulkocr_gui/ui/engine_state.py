"""What can recognise here, asked in turn for each provider and each way it can run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bulkocr_gui.jobs.options import EngineMode, JobOptions

if TYPE_CHECKING:
    from bulkocr_gui.providers.base import Probe
    from bulkocr_gui.ui.queue_port import Queue

TESSERACT = "tesseract"


class EngineState(QObject):
    """Probes by provider and mode. An answer does not say which mode it is about, so one is asked at a time."""

    changed = Signal()

    def __init__(self, queue: Queue, parent: QObject | None = None) -> None:
        """Ask about the engine that a job would take by itself."""
        super().__init__(parent)
        self._queue = queue
        self._probes: dict[tuple[str, EngineMode], Probe] = {}
        self._waiting: list[tuple[str, EngineMode, str]] = []
        queue.probed.connect(self._probed)
        # An engine is started for the answer, which is not to share the processor with the window's first picture.
        QTimer.singleShot(0, self._ask_at_first)

    def ask(self, *modes: EngineMode, tesseract_path: str = "") -> None:
        """Ask about ways to run Tesseract, one after another."""
        self._enqueue([(TESSERACT, mode, tesseract_path) for mode in modes])

    def ask_again(self) -> None:
        """There are other languages than before: ask about every way that was asked about."""
        self.ask(*(mode for provider_id, mode in self._probes if provider_id == TESSERACT))

    def ask_provider(self, provider_id: str) -> None:
        """Ask whether a provider can run as its settings are now."""
        question = (provider_id, EngineMode.AUTO, "")
        if question not in self._waiting[1:]:
            self._enqueue([question])

    def probe(self, mode: EngineMode = EngineMode.AUTO, provider_id: str = TESSERACT) -> Probe | None:
        """What is known of a provider; None until it was asked."""
        return self._probes.get((provider_id, mode))

    def _ask_at_first(self) -> None:
        self.ask(EngineMode.AUTO)

    def _enqueue(self, questions: list[tuple[str, EngineMode, str]]) -> None:
        idle = not self._waiting
        self._waiting.extend(questions)
        if idle and self._waiting:
            self._ask_next()

    def _ask_next(self) -> None:
        provider_id, mode, path = self._waiting[0]
        self._queue.probe(provider_id, JobOptions(engine_mode=mode, tesseract_path=path))

    def _probed(self, provider_id: str, probe: Probe) -> None:
        if not self._waiting or provider_id != self._waiting[0][0]:
            return
        _, mode, _path = self._waiting.pop(0)
        self._probes[provider_id, mode] = probe
        if self._waiting:
            self._ask_next()
        self.changed.emit()
