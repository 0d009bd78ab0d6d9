"""Where the results go: below one folder, or beside the originals."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import add_leading_icon, button, label
from bulkocr_gui.ui.option_fields import text_field
from bulkocr_gui.ui.short_choice import ShortRadioButton

if TYPE_CHECKING:
    from bulkocr_gui.ui.theme import Theme


class SaveTo(QWidget):
    """`saveTo`: a folder in any case, for the report of a job goes there too."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """One folder, which is not named yet."""
        super().__init__(parent)
        self.setObjectName("saveTo")
        self.touched = False
        """Whether the user named the folder."""
        self.one_folder = ShortRadioButton(self.tr("One folder"))
        self.one_folder.setObjectName("saveToFolder")
        self.one_folder.setChecked(True)
        self.beside = ShortRadioButton(self.tr("&Beside the originals"))
        self.beside.setObjectName("saveBeside")
        self.output = text_field()
        self.output.setObjectName("outputLine")
        add_leading_icon(self.output, theme, "folder")
        choose = button(self.tr("C&hoose…"), theme)
        choose.setObjectName("chooseOutput")
        choose.setAccessibleName(self.tr("Choose where the results go"))
        choose.clicked.connect(self._choose)
        self._note = label("", "second", wrap=True)
        self._note.setObjectName("saveToNote")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.tr("Save to"), "title"), 1)
        head.addWidget(self.one_folder)
        head.addWidget(self.beside)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.output, 1)
        row.addWidget(choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(row)
        layout.addWidget(self._note)
        self.output.textEdited.connect(self._edited)
        self.beside.toggled.connect(self._say)
        self._say()

    def begin(self, output: Path | None) -> None:
        """A new job: the folder is the one named with it, or follows its sources."""
        self.touched = output is not None

    def show_folder(self, folder: Path) -> None:
        """Name the folder."""
        self.output.setText(wording.short_path(folder))

    def folder(self) -> Path:
        """The folder that is named."""
        return Path(self.output.text().strip()).expanduser()

    def _say(self) -> None:
        beside = self.beside.isChecked()
        self._note.setText(
            self.tr("Each result goes beside its scan, the report into this folder.")
            if beside
            else self.tr("The folder structure is kept. Your originals are never changed.")
        )
        self.output.setAccessibleName(self.tr("Folder of the report") if beside else self.tr("Save to"))
        self.changed.emit()

    def _edited(self) -> None:
        self.touched = True
        self.changed.emit()

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Save the results to"), str(self.folder().parent))
        if chosen:
            self.show_folder(Path(chosen))
            self._edited()
