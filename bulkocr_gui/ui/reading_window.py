"""A window to read in: the manual, the licences. Offline; a link outside opens in the user's browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from bulkocr_gui.ui.theme import Theme

_SIZE = 760, 640
_MARGIN = 20


class ReadingWindow(QWidget):
    """`readingWindow`. Beside the main window, so that one can read and do; Escape closes it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Nothing is read yet."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("readingWindow")
        self.resize(theme.measure(_SIZE[0]), theme.measure(_SIZE[1]))
        self.text = QTextBrowser()
        self.text.setObjectName("readingText")
        self.text.setOpenExternalLinks(True)
        self.text.document().setDocumentMargin(_MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)

    def read(self, title: str, file: QUrl) -> None:
        """Show a file of HTML or Markdown, from its beginning."""
        self.setWindowTitle(title)
        self.text.setAccessibleName(title)
        self.text.setSource(file)
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
