"""Web addresses in a label: followed by mouse and keyboard, opened in the user's own browser."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from bulkocr_gui.ui.wording import linked

_PLAIN = Qt.TextInteractionFlag.NoTextInteraction
_FOLLOWED = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard


class LinkedLabel(QLabel):
    """A second line whose web addresses can be followed; one without any is plain, and takes no focus."""

    def __init__(self) -> None:
        """Say nothing yet."""
        super().__init__()
        self.setProperty("role", "second")
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.plain = ""
        """What it says, without the marks of rich text."""
        self.say("")

    def say(self, text: str) -> None:
        """Show a text."""
        self.plain = text
        rich = linked(text)
        has_links = "<a " in rich
        self.setTextFormat(Qt.TextFormat.RichText if has_links else Qt.TextFormat.PlainText)
        self.setOpenExternalLinks(has_links)
        self.setTextInteractionFlags(_FOLLOWED if has_links else _PLAIN)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if has_links else Qt.FocusPolicy.NoFocus)
        self.setText(rich if has_links else text)
        self.setAccessibleName(text if has_links else "")

    def changeEvent(self, event: QEvent) -> None:
        """Rich text keeps the colours that it was set with: it is set again in those of another scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.openExternalLinks():
            rich = self.text()
            self.clear()
            self.setText(rich)
