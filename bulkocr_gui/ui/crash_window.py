"""The report of a mistake of the program: to be read, copied and saved. A window beside the first, never modal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSaveFile, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import button, label

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from bulkocr_gui.ui.theme import Theme


class CrashWindow(QDialog):
    """`crashWindow`.

    Args:
        theme: of the window.
        parent: the window.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Begin hidden and empty."""
        super().__init__(parent)
        self.setObjectName("crashWindow")
        self.setWindowTitle(self.tr("Report of a mistake"))
        self.setModal(False)
        self.resize(theme.measure(760), theme.measure(520))
        self._folder: Path | None = None
        self._file_name = ""
        title = label(self.tr("Bulk OCR made a mistake"), "view")
        about = label(
            self.tr(
                "Your jobs and their results are safe. This report says where in the program it happened. It holds "
                "no text of your documents, no key, and your home folder as ~. Read it, and send it to those who "
                "make Bulk OCR; nothing is sent by itself."
            ),
            "second",
            wrap=True,
        )
        self._text = QPlainTextEdit()
        self._text.setObjectName("crashText")
        self._text.setAccessibleName(self.tr("The report"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._said = label("", "second", wrap=True)
        self._said.setObjectName("crashSaid")
        self._save = button(self.tr("&Save…"), theme)
        self._save.setObjectName("crashSave")
        self._copy = button(self.tr("&Copy"), theme)
        self._copy.setObjectName("crashCopy")
        self._close = button(self.tr("C&lose"), theme, "primary")
        self._close.setObjectName("crashClose")
        self._save.clicked.connect(self._ask_where)
        self._copy.clicked.connect(self._copy_all)
        self._close.clicked.connect(self.close)
        close = QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self)
        close.activated.connect(self.close)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        for each in (self._save, self._copy, self._close):
            foot.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(about)
        layout.addWidget(self._text, 1)
        layout.addLayout(foot)

    def open_report(self, path: Path, text: str) -> None:
        """Show a report.

        Args:
            path: where it is kept: its name is offered where it is to be saved.
            text: all of it.
        """
        self._file_name = path.name
        self._said.setText(self.tr("Kept as {0}").format(wording.short_path(path)))
        self._text.setPlainText(text)
        self.show()
        self.raise_()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        """The report that is shown."""
        return self._text.toPlainText()

    def save_to(self, name: str) -> None:
        """Save the report as a file, and say whether that was possible."""
        file = QSaveFile(name)
        kept = file.open(QSaveFile.OpenModeFlag.WriteOnly)
        kept = kept and file.write(self.text().encode("utf-8", "backslashreplace")) >= 0 and file.commit()
        if kept:
            self._said.setText(self.tr("Saved as {0}").format(name))
        else:
            self._said.setText(self.tr("Could not be saved: {0}. Choose another folder.").format(file.errorString()))

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), self._file_name, self.tr("Text (*.txt)")
        )
        if name:
            self.save_to(name)

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self._said.setText(self.tr("Copied"))
