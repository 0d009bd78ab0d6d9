"""What happens by itself in a minute, and the way out of it. Inside the window: it blocks nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bulkocr_gui.ui.controls import ThemeIcon, button, label
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.ui.theme import Theme

SECONDS = 60
_SPOKEN_EVERY = 15
"""Seconds between two times that a screen reader is told; each second would be a stream of words."""


class CountdownBar(QFrame):
    """`countdownBar`: counts down, with Cancel and a way to have it at once."""

    over = Signal()
    """The time is up, or nobody wanted to wait for it."""
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setObjectName("countdownBar")
        self._left = 0
        self._say: Callable[[int], str] = lambda _left: ""
        self._title = label("", "title", wrap=True)
        self._text = label("", "second", wrap=True)
        self._now = button("", theme)
        self._now.setObjectName("countdownNow")
        self._cancel = button(self.tr("&Cancel"), theme, "primary")
        self._cancel.setObjectName("countdownCancel")
        self._cancel.setAccessibleName(self.tr("Cancel: the computer stays on"))
        self._now.clicked.connect(self._end)
        self._cancel.clicked.connect(self.cancel)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.cancel)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 9, 12, 9)
        layout.setSpacing(8)
        layout.addWidget(ThemeIcon(theme, "clock", Tone.PAUSED, 20))
        layout.addSpacing(4)
        layout.addLayout(words, 1)
        layout.addWidget(self._now)
        layout.addWidget(self._cancel)
        self.setMinimumHeight(theme.measure(56))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count)
        self.hide()

    def begin(self, say: Callable[[int], str], text: str, now: str) -> None:
        """Count down from a minute.

        Args:
            say: the title for so many seconds that are left.
            text: what is done by then, and what cancels it.
            now: words of the button that does not wait.
        """
        self._left = SECONDS
        self._say = say
        self._text.setText(text)
        self._now.setText(now)
        self._second.start()
        self._show_left()
        self.show()
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel(self) -> None:
        """It does not happen."""
        if self._second.isActive():
            self._second.stop()
            self.hide()
            self.cancelled.emit()

    def title(self) -> str:
        """The first line."""
        return self._title.text()

    def left(self) -> int:
        """Seconds that are left; 0 while nothing is counted."""
        return self._left if self._second.isActive() else 0

    def _count(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._end()
        else:
            self._show_left()

    def _end(self) -> None:
        self._second.stop()
        self.hide()
        self.over.emit()

    def _show_left(self) -> None:
        self._title.setText(self._say(self._left))
        if self._left % _SPOKEN_EVERY == 0:
            self.setAccessibleName(f"{self._title.text()} {self._text.text()}")
