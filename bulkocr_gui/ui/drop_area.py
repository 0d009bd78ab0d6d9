"""The empty window: what to do, one button to do it, and the engine's state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulkocr_gui.ui import icons, wording
from bulkocr_gui.ui.controls import ThemeIcon, button, label
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.languages import language_name, recognisable
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from bulkocr_gui.ui.engine_state import EngineState
    from bulkocr_gui.ui.theme import Theme

_MARGIN = 24
_RADIUS = 14
_CARD_WIDTH = 620
_NAMED_LANGUAGES = 3


class EngineCard(QFrame):
    """Whether Tesseract can run here, and what it reads."""

    def __init__(self, engine: EngineState, theme: Theme, parent: QWidget | None = None) -> None:
        """Follow the engine's state."""
        super().__init__(parent)
        self.setObjectName("card")
        self._engine = engine
        self._icon = ThemeIcon(theme, "clock", "text2", 20)
        self._title = label("", "title")
        self._text = label("", "second", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        layout.addLayout(words, 1)
        self.setFixedWidth(theme.measure(_CARD_WIDTH))
        engine.changed.connect(self._say)
        self._say()

    def _say(self) -> None:
        probe = self._engine.probe()
        if probe is None:
            self._icon.change("clock", "text2")
            self._title.setText(self.tr("Looking for the engine…"))
            self._text.setText(self.tr("This takes a second."))
        elif probe.ready:
            self._icon.change("check-circle", Tone.GOOD)
            self._title.setText(self.tr("{0}: ready").format(said(probe.engine)))
            names = [language_name(code) for code in recognisable(probe.languages)]
            if len(names) > _NAMED_LANGUAGES:
                rest = self.tr("{0} more languages").format(len(names) - _NAMED_LANGUAGES)
                names = [*names[:_NAMED_LANGUAGES], rest]
            self._text.setText(self.tr("Runs on this computer · {0}").format(wording.listed(names)))
        else:
            self._icon.change("error", Tone.BAD)
            self._title.setText(probe.problem or self.tr("The engine cannot run"))
            self._text.setText(said(probe.advice))
        self.setAccessibleName(f"{self._title.text()}. {self._text.text()}")


class DropArea(QWidget):
    """`dropArea`: fills the empty window. The window itself takes the drop; this shows that it will."""

    folder_wanted = Signal()
    files_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, engine: EngineState, theme: Theme, samples: bool, parent: QWidget | None = None) -> None:
        """Offer a folder, files, and the sample scans where they are installed."""
        super().__init__(parent)
        self.setObjectName("dropArea")
        self.setAccessibleName(self.tr("Drop a folder of scans here"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._theme = theme
        self._aimed = False
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = label(self.tr("Drop a folder of scans here"), "drop")
        words = self.tr(
            "JPEG, PNG, TIFF, PDF and more, in any number, with subfolders. Your originals are never changed."
        )
        text = label(words, "empty", wrap=True)
        for each in (title, text):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
        folder = button(self.tr("&Choose a folder…"), theme, "primary", "folder-plus", large=True)
        folder.setObjectName("chooseFolder")
        folder.clicked.connect(self.folder_wanted)
        files = button(self.tr("Choose f&iles…"), theme, "plain", "file-plus", large=True)
        files.setObjectName("chooseFiles")
        files.clicked.connect(self.files_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        buttons.addWidget(folder)
        buttons.addWidget(files)
        buttons.addStretch()
        try_it = button(self.tr("&Try it with sample scans"), theme, "link", "layers", large=True)
        try_it.setObjectName("trySamples")
        try_it.clicked.connect(self.samples_wanted)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN + 24, _MARGIN + 8, _MARGIN + 24, _MARGIN + 8)
        layout.setSpacing(0)
        layout.addStretch(5)
        layout.addWidget(self._picture)
        layout.addSpacing(28)
        layout.addWidget(title)
        layout.addSpacing(8)
        layout.addWidget(text)
        layout.addSpacing(20)
        layout.addLayout(buttons)
        layout.addSpacing(14)
        layout.addWidget(try_it, 0, Qt.AlignmentFlag.AlignHCenter)
        try_it.setVisible(samples)
        layout.addSpacing(28)
        centred = QHBoxLayout()  # an alignment would cut the card's second line
        centred.addStretch()
        centred.addWidget(EngineCard(engine, theme))
        centred.addStretch()
        layout.addLayout(centred)
        layout.addStretch(4)
        theme.changed.connect(self._draw)
        self._draw()

    def aim(self, aimed: bool) -> None:
        """Show that a drop would be taken."""
        self._aimed = aimed
        self.update()

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap("scans", 208, "#000000", self.devicePixelRatioF()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dashed outline."""
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("accent" if self._aimed else "control"), 2.0 if self._aimed else 1.6)
        pen.setDashPattern([6.0, 4.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(theme.colour("accent_soft" if self._aimed else "surface"))
        rect = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
