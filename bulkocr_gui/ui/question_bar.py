"""A question inside the window: it waits for its answer and blocks nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bulkocr_gui.ui.controls import ThemeIcon, button, label
from bulkocr_gui.ui.keys import area
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.ui.theme import Theme


class QuestionBar(QFrame):
    """`questionBar`: a sentence or a question with at most two answers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setObjectName("questionBar")
        self._title = label("", "title", wrap=True)
        self._text = label("", "second", wrap=True)
        self._keep: QPushButton = button("", theme)
        self._keep.setObjectName("questionKeep")
        self._go: QPushButton = button("", theme, "primary")
        self._go.setObjectName("questionGo")
        self._on_keep: Callable[[], None] | None = None
        self._on_go: Callable[[], None] | None = None
        self._keep.clicked.connect(self._kept)
        self._go.clicked.connect(self._went)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._kept)
        escape.setWhatsThis(self.tr("Leave everything as it is"))
        area(self, self.tr("A question"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 9, 12, 9)
        layout.setSpacing(8)
        layout.addWidget(ThemeIcon(theme, "info", Tone.PAUSED, 20))
        layout.addSpacing(4)
        layout.addLayout(words, 1)
        layout.addWidget(self._keep)
        layout.addWidget(self._go)
        self.setMinimumHeight(theme.measure(56))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.hide()

    def tell(self, title: str, text: str) -> None:
        """Say something that needs no answer."""
        self._say(title, text)
        self._keep.hide()
        self._go.hide()

    def ask(
        self,
        title: str,
        text: str,
        keep: tuple[str, Callable[[], None] | None],
        go: tuple[str, Callable[[], None]],
    ) -> None:
        """Ask.

        Args:
            title: the question.
            text: what each answer means.
            keep: words and deed of the answer that changes nothing (also Esc).
            go: words and deed of the other.
        """
        self._say(title, text)
        self._keep.setText(keep[0])
        self._on_keep = keep[1]
        self._go.setText(go[0])
        self._on_go = go[1]
        self._keep.show()
        self._go.show()
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        """All that it says."""
        return f"{self._title.text()} {self._text.text()}"

    def _say(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._on_keep = self._on_go = None
        self.setAccessibleName(f"{title} {text}")
        self.show()

    def _kept(self) -> None:
        deed = self._on_keep
        self.hide()
        if deed is not None:
            deed()

    def _went(self) -> None:
        deed = self._on_go
        self.hide()
        if deed is not None:
            deed()
