"""Web addresses in a label: followed by mouse and keyboard, opened in the user's own browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from bulkocr_gui.ui.wording import linked

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

_PLAIN = Qt.TextInteractionFlag.NoTextInteraction
_FOLLOWED = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard


def say_linked(label: QLabel, text: str) -> None:
    """Show a text whose web addresses can be followed; one without any stays plain, and takes no focus."""
    rich = linked(text)
    has_links = "<a " in rich
    label.setTextFormat(Qt.TextFormat.RichText if has_links else Qt.TextFormat.PlainText)
    label.setOpenExternalLinks(has_links)
    label.setTextInteractionFlags(_FOLLOWED if has_links else _PLAIN)
    label.setFocusPolicy(Qt.FocusPolicy.TabFocus if has_links else Qt.FocusPolicy.NoFocus)
    label.setText(rich if has_links else text)
    label.setAccessibleName(text if has_links else "")
