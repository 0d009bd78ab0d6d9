"""How far a download is, and the way to give it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from bulkocr_gui.ui import model_wording, wording
from bulkocr_gui.ui.controls import button, label
from bulkocr_gui.ui.languages import language_name

if TYPE_CHECKING:
    from bulkocr_gui.processing.language_models import Progress
    from bulkocr_gui.ui.models_port import Models
    from bulkocr_gui.ui.theme import Theme

_BAR_HEIGHT = 6
_THOUSAND = 1000


class ModelProgress(QFrame):
    """`settingRow`, shown only while something is fetched."""

    def __init__(self, models: Models, theme: Theme) -> None:
        """Nothing is fetched."""
        super().__init__()
        self.setObjectName("settingRow")
        self._models = models
        self._known: set[str] = set()
        self._text = label("", "second", wrap=True)
        self._text.setObjectName("modelProgressText")
        self.bar = QProgressBar()
        self.bar.setObjectName("modelProgress")
        self.bar.setAccessibleName(self.tr("Progress of the download"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(_BAR_HEIGHT)
        self.cancel = button(self.tr("Cance&l"), theme)
        self.cancel.setObjectName("cancelModel")
        self.cancel.setAccessibleName(self.tr("Cancel the download"))
        self.cancel.clicked.connect(self._cancel)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._text)
        words.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.cancel)
        self.hide()
        models.progressed.connect(self._progressed)

    def begin(self) -> None:
        """Something is to be fetched."""
        self._known.update(self._models.under_way())
        if self.isHidden():
            self._wait()
        self.show()

    def knows(self, code: str) -> bool:
        """Whether a model was asked for here, and is under way."""
        return code in self._known

    def end(self, code: str) -> None:
        """A model was fetched, or will not be."""
        self._known.discard(code)
        if self._known:
            self._wait()
        else:
            self.hide()

    def _wait(self) -> None:
        """Say what is awaited: no bar without an end."""
        first = self._models.under_way()[:1] or tuple(self._known)[:1]
        self._text.setText(self.tr("{0}: github.com is asked").format(language_name(first[0])) if first else "")
        self.bar.setRange(0, _THOUSAND)
        self.bar.setValue(0)

    def _progressed(self, progress: Progress) -> None:
        text = model_wording.under_way(progress)
        if (waiting := len(self._models.under_way()) - 1) > 0:
            text = self.tr("{0}. Then {1} more").format(text, wording.number(waiting))
        self._text.setText(text)
        if progress.total:
            self.bar.setValue(progress.got * _THOUSAND // progress.total)

    def _cancel(self) -> None:
        """The one that is under way."""
        for code in self._models.under_way()[:1]:
            self._models.cancel(code)
