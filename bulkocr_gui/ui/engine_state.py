"""What the engine can do here, asked in turn for each way it can run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bulkocr_gui.jobs.model import EngineMode, JobOptions

if TYPE_CHECKING:
    from bulkocr_gui.providers.base import Probe
    from bulkocr_gui.ui.ports import Queue

TESSERACT = "tesseract"


class EngineState(QObject):
    """Probes of the engine by mode. An answer does not say which mode it is about, so one is asked at a time."""

    changed = Signal()

    def __init__(self, queue: Queue, parent: QObject | None = None) -> None:
        """Ask about the engine that a job would take by itself."""
        super().__init__(parent)
        self._queue = queue
        self._probes: dict[EngineMode, Probe] = {}
        self._waiting: list[tuple[EngineMode, str]] = []
        queue.probed.connect(self._probed)
        self.ask(EngineMode.AUTO)

    def ask(self, *modes: EngineMode, tesseract_path: str = "") -> None:
        """Ask about modes, one after another."""
        idle = not self._waiting
        self._waiting.extend((mode, tesseract_path) for mode in modes)
        if idle and self._waiting:
            self._ask_next()

    def probe(self, mode: EngineMode = EngineMode.AUTO) -> Probe | None:
        """What is known of a mode; None until it was asked."""
        return self._probes.get(mode)

    def _ask_next(self) -> None:
        mode, path = self._waiting[0]
        self._queue.probe(TESSERACT, JobOptions(engine_mode=mode, tesseract_path=path))

    def _probed(self, provider: str, probe: Probe) -> None:
        if provider != TESSERACT or not self._waiting:
            return
        mode, _path = self._waiting.pop(0)
        self._probes[mode] = probe
        if self._waiting:
            self._ask_next()
        self.changed.emit()
