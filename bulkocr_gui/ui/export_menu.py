"""The menu "Export as…": each document in a format, the whole job in one file, everything in one ZIP, the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from bulkocr_gui.ui.format_wording import format_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction


class ExportMenu(QMenu):
    """`exportAs`. It only asks; of which job knows who shows it."""

    format_wanted = Signal(str)
    """Id of a format: one file for each document."""
    joined_wanted = Signal(str)
    """Id of a format: one file for the whole job."""
    archive_wanted = Signal()

    def __init__(self, formats: Sequence[str], merged: Sequence[str], parent: QWidget) -> None:
        """Offer what there is.

        Args:
            formats: ids, for each document.
            merged: ids, for the whole job.
            parent: the window.
        """
        super().__init__(parent)
        self.setTitle(self.tr("Export &as…"))
        self.setObjectName("exportAs")
        for words in format_words(formats):
            action = self._add(self.tr("As {0}").format(words.saved_as), f"actionExport_{words.format_id}")
            action.triggered.connect(lambda _checked=False, chosen=words.format_id: self.format_wanted.emit(chosen))
        self.addSeparator()
        for words in format_words(merged):
            text = self.tr("As one file for the whole job: {0}").format(words.saved_as)
            action = self._add(text, f"actionExportJoined_{words.format_id}")
            action.triggered.connect(lambda _checked=False, chosen=words.format_id: self.joined_wanted.emit(chosen))
        self.addSeparator()
        self._add(self.tr("As one &ZIP…"), "actionExportZip").triggered.connect(self.archive_wanted)

    def _add(self, text: str, name: str) -> QAction:
        action = self.addAction(text)
        action.setObjectName(name)
        return action
