"""Where scans come into the window from: chosen, dropped anywhere, pasted, or the samples."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from bulkocr_gui.documents.kinds import SUFFIXES
from bulkocr_gui.ui.dropped import dropped_paths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from bulkocr_gui.ui.ports import Settings

_FOLDER_KEY = "window/last_folder"


class SourceEntry(QObject):
    """Takes what is dragged over the window, at any time.

    Args:
        window: what is dropped on.
        settings: has the folder that was chosen from last.
        samples: folder of the sample scans.
    """

    wanted = Signal(object, object)
    """`tuple[Path, ...]`, whole, and the output folder or None: a new job of these."""
    aimed = Signal(bool)
    """Something that could be dropped is over the window, or is no longer."""

    def __init__(self, window: QWidget, settings: Settings, samples: Path) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._samples = samples
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def open(self, paths: Sequence[Path]) -> None:
        """A new job of files and folders."""
        sources = tuple(Path(path).absolute() for path in paths)
        if sources == (self._samples,):
            self.open_samples()
        elif sources:
            self.wanted.emit(sources, None)

    def open_samples(self) -> None:
        """A new job of the sample scans; their own folder may be no place to write to."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.wanted.emit((self._samples,), Path(documents) / self.tr("Sample scans (OCR)"))

    def choose_folder(self) -> None:
        """Ask for a folder."""
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Folder of scans"), self._last_folder())
        if chosen:
            self._remember(Path(chosen))
            self.wanted.emit((Path(chosen),), None)

    def choose_files(self) -> None:
        """Ask for files."""
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = f"{kinds} {kinds.upper()}"
        filters = self.tr("Scans ({0});;All files (*)").format(kinds)
        chosen, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Scans"), self._last_folder(), filters)
        if chosen:
            self._remember(Path(chosen[0]))
            self.wanted.emit(tuple(Path(path) for path in chosen), None)

    def paste(self) -> None:
        """A new job of the files that were copied in a file manager."""
        self.open(dropped_paths(QApplication.clipboard().mimeData()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files and folders are taken anywhere."""
        kind = event.type()
        if isinstance(event, QDropEvent):
            # Asked at every move of the mouse: what it is was looked at when it came.
            paths = dropped_paths(event.mimeData()) if kind != QEvent.Type.DragMove else ()
            if paths or (kind == QEvent.Type.DragMove and event.mimeData().hasUrls()):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
            if kind == QEvent.Type.DragEnter and paths:
                self.aimed.emit(True)
            elif kind == QEvent.Type.Drop:
                self.aimed.emit(False)
                if paths:
                    self._window.activateWindow()
                    self.open(paths)
            return True
        if kind == QEvent.Type.DragLeave:
            self.aimed.emit(False)
        return super().eventFilter(watched, event)

    def _last_folder(self) -> str:
        return str(self._settings.value(_FOLDER_KEY, "") or Path.home())

    def _remember(self, chosen: Path) -> None:
        self._settings.set_value(_FOLDER_KEY, str(chosen.parent))
