"""The ordinary controls in the design's few kinds: buttons, labels, lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QSizePolicy

if TYPE_CHECKING:
    from bulkocr_gui.ui.theme import Theme

Kind = Literal["plain", "primary", "link", "quiet"]
_ICON_ROLES: dict[str, str] = {"plain": "text", "primary": "on_accent", "link": "accent", "quiet": "text2"}


def button(
    text: str,
    theme: Theme,
    kind: Kind = "plain",
    icon: str = "",
    *,
    large: bool = False,
    name: str = "",
) -> QPushButton:
    """A push button.

    It takes the keyboard's focus only by Tab, so that its ring is seen by those who use it.

    Args:
        text: its words, with a mnemonic; empty for a button that is only an icon.
        theme: gives the icon its colour.
        kind: `primary` is the one filled button of a view.
        icon: its icon's name.
        large: 38 px high instead of 30.
        name: what a screen reader says where the words are not enough.
    """
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setProperty("large", large)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor if kind == "link" else Qt.CursorShape.ArrowCursor)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    if icon:
        theme.tint(made, icon, _ICON_ROLES[kind], 18 if large else 16)
        side = 18 if large else 16
        made.setIconSize(QSize(side + 6 if text else side, side))  # wider: the gap before the words
    if name:
        made.setAccessibleName(name)
        made.setToolTip(name)
    return made


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A line of text in one of the style sheet's roles; plain text always."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if wrap:
        made.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def line(*, upright: bool = False) -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setObjectName("upright" if upright else "line")
    return made


def card() -> QFrame:
    """A surface with a border and rounded corners."""
    made = QFrame()
    made.setObjectName("card")
    return made


class ThemeIcon(QLabel):
    """An icon that stands by itself, drawn again when the scheme changes."""

    def __init__(self, theme: Theme, name: str, role: str = "text2", size: int = 16) -> None:
        """Show an icon in a token's colour."""
        super().__init__()
        self._theme = theme
        self._look = (name, role, size)
        self.setFixedSize(size, size)
        theme.changed.connect(self._draw)
        self._draw()

    def change(self, name: str, role: str) -> None:
        """Show another icon."""
        self._look = (name, role, self._look[2])
        self._draw()

    def _draw(self) -> None:
        name, role, size = self._look
        self.setPixmap(self._theme.pixmap(name, size, role, self.devicePixelRatioF(), 2.0))


def restyle(widget: QFrame | QLabel, name: str, value: str) -> None:
    """Set a property that the style sheet looks at."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    children = [*widget.findChildren(QLabel), *widget.findChildren(QPushButton)]
    for each in (widget, *children):
        each.style().unpolish(each)
        each.style().polish(each)


def add_leading_icon(field: QLineEdit, theme: Theme, name: str) -> None:
    """An icon inside a text field, before its text."""
    action = QAction(field)
    theme.tint(action, name, "text2", 16)
    field.addAction(action, QLineEdit.ActionPosition.LeadingPosition)
