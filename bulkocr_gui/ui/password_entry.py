"""A password for encrypted PDFs, entered where it is missed: in a note of the sheet, or at an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bulkocr_gui.ui.controls import button, label

if TYPE_CHECKING:
    from bulkocr_gui.ui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Masked(QLineEdit):
    """Enter hands the password over: it does not start the job whose sheet the field lies in."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            event.accept()
            return True
        return super().event(event)


class PasswordEntry(QWidget):
    """`passwordEntry`: a masked field, an eye, a button. What was handed over does not stay in it."""

    entered = Signal(str)

    def __init__(self, theme: Theme, hint: str, name: str) -> None:
        """An empty field.

        Args:
            theme: gives the icons their colours.
            hint: shown in the empty field, and spoken.
            name: object name of the field; the button's has `Enter` after it.
        """
        super().__init__()
        self.setObjectName("clear")
        self._theme = theme
        self.field = _Masked()
        self.field.setObjectName(name)
        self.field.setAcceptDrops(False)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
        self._eye = button("", theme, "quiet", "eye")
        self._eye.setObjectName(f"{name}Show")
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._unmask)
        self.enter = button(self.tr("Unlock"), theme)
        self.enter.setObjectName(f"{name}Enter")
        self._said = label("", "second", wrap=True)
        self._said.setObjectName(f"{name}Said")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self._eye)
        line.addWidget(self.enter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self._said)
        self.field.textChanged.connect(lambda text: self.enter.setEnabled(bool(text)))
        self.field.returnPressed.connect(self._hand_over)
        self.enter.clicked.connect(self._hand_over)
        self.enter.setEnabled(False)
        self._unmask(False)
        self.ask(hint)
        self.say(0)

    def controls(self) -> tuple[QWidget, ...]:
        """What Tab reaches, in its order."""
        return self.field, self._eye, self.enter

    def ask(self, hint: str) -> None:
        """What the password is for."""
        self.field.setPlaceholderText(hint)
        self.field.setToolTip(hint)
        self.field.setAccessibleName(hint)

    def say(self, known: int) -> None:
        """How many passwords were entered until now, and what becomes of them."""
        kept = self.tr("Kept in memory for this job only, never written down.")
        if known == 1:
            kept = self.tr("1 password is known and did not open these. {0}").format(kept)
        elif known:
            kept = self.tr("{0} passwords are known and did not open these. {1}").format(known, kept)
        self._said.setText(kept)

    def forget(self) -> None:
        """Nothing that was typed stays."""
        self.field.clear()
        self._eye.setChecked(False)

    def _unmask(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._theme.tint(self._eye, "eye-off" if shown else "eye", "text2", 16)
        words = self.tr("Hide the password") if shown else self.tr("Show the password")
        self._eye.setToolTip(words)
        self._eye.setAccessibleName(words)

    def _hand_over(self) -> None:
        password = self.field.text()
        if password:
            self.forget()
            self.entered.emit(password)
