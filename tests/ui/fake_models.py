"""Models of languages that come and go as the test says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from bulkocr_gui.processing.language_models import Added, NotAdded, Progress
from bulkocr_gui.providers.model_files import CheckedBy, Model, Origin


class FakeModels(QObject):
    """Has English of the program and German of the system, until told otherwise."""

    changed = Signal(object)
    progressed = Signal(object)
    added = Signal(object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.there = {"eng": Origin.PROGRAM, "deu": Origin.SYSTEM}
        self.waiting: list[str] = []
        self.files: list[Path] = []

    def models(self) -> tuple[Model, ...]:
        return tuple(
            Model(code, Path(f"/usr/share/tessdata/{code}.traineddata"), 1_500_000, origin)
            for code, origin in sorted(self.there.items())
        )

    def refresh(self) -> None:
        QTimer.singleShot(0, self, lambda: self.changed.emit(self.models()))

    def under_way(self) -> tuple[str, ...]:
        return tuple(self.waiting)

    def fetch(self, code: str) -> None:
        self.waiting.append(code)

    def cancel(self, code: str) -> None:
        self.fail(code, None)

    def add_file(self, file: Path) -> None:
        self.files.append(file)

    def remove(self, code: str) -> None:
        del self.there[code]
        self.changed.emit(self.models())

    # What the test says

    def step(self, code: str, got: int, total: int) -> None:
        self.progressed.emit(Progress(code, got, total))

    def arrive(self, code: str, checked: CheckedBy = CheckedBy.CHECKSUM) -> None:
        if code in self.waiting:
            self.waiting.remove(code)
        self.there[code] = Origin.OWN
        self.added.emit(Added(code, checked))
        self.changed.emit(self.models())

    def fail(self, code: str, error) -> None:
        if code in self.waiting:
            self.waiting.remove(code)
        self.failed.emit(NotAdded(code, error))
