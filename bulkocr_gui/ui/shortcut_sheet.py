"""F1: all keys of the window in groups, with a field to find one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from bulkocr_gui.ui.controls import add_leading_icon, label
from bulkocr_gui.ui.keys import Key, keys_of
from bulkocr_gui.ui.option_fields import text_field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as Window

    from bulkocr_gui.ui.theme import Theme

_SIZE = QSize(560, 620)


class ShortcutSheet(QDialog):
    """`shortcutSheet`: a window beside the program's own; never modal. Escape closes it."""

    def __init__(self, theme: Theme, window: Window) -> None:
        """Nothing is read before it is opened.

        Args:
            theme: its colours.
            window: whose keys it lists.
        """
        super().__init__(window)
        self.setObjectName("shortcutSheet")
        self.setWindowTitle(self.tr("Keys of Bulk OCR"))
        self.setModal(False)
        self._window = window
        self._groups: list[tuple[QWidget, list[tuple[QFrame, str]]]] = []
        self.field = text_field(self.tr("Find a key, or what it does"))
        self.field.setObjectName("findKey")
        self.field.setAccessibleName(self.tr("Find a key, or what it does"))
        self.field.setClearButtonEnabled(True)
        add_leading_icon(self.field, theme, "search")
        self.field.textChanged.connect(self._narrow)
        self._nothing = label(self.tr("No key does that."), "empty")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area = QScrollArea()
        self._area.setObjectName("keyList")
        self._area.setAccessibleName(self.tr("Keys and what they do"))
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 0)
        layout.setSpacing(12)
        layout.addWidget(self.field)
        layout.addWidget(self._nothing)
        layout.addWidget(self._area, 1)
        self.resize(QSize(theme.measure(_SIZE.width()), theme.measure(_SIZE.height())))

    def open_sheet(self) -> None:
        """Show the keys as they are now."""
        self._fill(keys_of(self._window))
        self.field.clear()
        self._narrow("")
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> list[tuple[str, str]]:
        """What is listed: what is done, and by which keys."""
        lines = [line for _, lines in self._groups for line, _ in lines if not line.isHidden()]
        return [tuple(each.text() for each in line.findChildren(QLabel)) for line in lines]  # type: ignore[misc]

    def _fill(self, keys: tuple[Key, ...]) -> None:
        self._groups = []
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 16)
        column.setSpacing(8)
        for where in dict.fromkeys(key.area for key in keys):
            group = QWidget()
            group.setObjectName("clear")
            rows = QVBoxLayout(group)
            rows.setContentsMargins(0, 8, 0, 0)
            rows.setSpacing(0)
            rows.addWidget(label(where, "title"))
            lines = [(_line(key), f"{key.says} {key.keys}".casefold()) for key in keys if key.area == where]
            for line, _ in lines:
                rows.addWidget(line)
            column.addWidget(group)
            self._groups.append((group, lines))
        column.addStretch()
        self._area.setWidget(inside)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for group, lines in self._groups:
            for line, said in lines:
                line.setVisible(all(word in said for word in words))
            group.setVisible(any(not line.isHidden() for line, _ in lines))
        self._nothing.setVisible(all(group.isHidden() for group, _ in self._groups))


def _line(key: Key) -> QFrame:
    line = QFrame()
    line.setObjectName("settingRow")
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 6, 0, 6)
    row.setSpacing(16)
    row.addWidget(label(key.says, wrap=True), 1)
    cap = label(key.keys, "keys")
    row.addWidget(cap, 0, Qt.AlignmentFlag.AlignTop)
    line.setAccessibleName(f"{key.says}: {key.keys}")
    return line
