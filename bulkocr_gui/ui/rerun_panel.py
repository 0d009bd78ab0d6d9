"""`rerunPanel`: with which options a page is recognised again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bulkocr_gui.jobs.options import Quality
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import button, label
from bulkocr_gui.ui.language_field import LanguageField
from bulkocr_gui.ui.option_fields import FIELD_HEIGHT, Options

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.providers.base import Probe
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.theme import Theme

TESSERACT = "tesseract"


class RerunPanel(QFrame):
    """Begins with the options of the page's job.

    Args:
        queue: knows the providers, and the languages that there are.
        theme: the look.
    """

    wanted = Signal(object)
    """`dict`: options by the names of `JobOptions`."""
    left = Signal()

    def __init__(self, queue: Queue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rerunPanel")
        self._queue = queue
        self.provider = Options(*((card.provider_id, card.name) for card in queue.providers()), width=0)
        self.provider.setObjectName("rerunProvider")
        self.languages = LanguageField(theme)
        for name in ("languageLine", "changeLanguages"):
            twin = self.languages.findChild(QWidget, name)
            if twin is not None:  # the New-job sheet has the same
                twin.setObjectName(f"rerun{name[0].upper()}{name[1:]}")
        self.segmentation = Options(
            (3, self.tr("Found by the engine")),
            (4, self.tr("One column")),
            (6, self.tr("One block of text")),
            (7, self.tr("One line")),
            (11, self.tr("Scattered words")),
            width=0,
        )
        self.segmentation.setObjectName("rerunSegmentation")
        self.turned = Options(
            (0, self.tr("Found by the engine")),
            (90, self.tr("Turned to the right")),
            (180, self.tr("On its head")),
            (270, self.tr("Turned to the left")),
            width=0,
        )
        self.turned.setObjectName("rerunTurned")
        self.quality = Options(
            (Quality.FAST, self.tr("Fast")),
            (Quality.BALANCED, self.tr("Balanced")),
            (Quality.BEST, self.tr("Best")),
            width=0,
        )
        self.quality.setObjectName("rerunQuality")
        self.says = label("", "second", wrap=True)
        self.says.setObjectName("rerunSays")
        self.run = button(self.tr("Re&cognise again"), theme, "primary")
        self.run.setObjectName("rerunStart")
        self.cancel = button(self.tr("Not &now"), theme)
        self.cancel.setObjectName("rerunCancel")
        self._lay_out()
        self.run.clicked.connect(lambda: self.wanted.emit(self.changes()))
        self.cancel.clicked.connect(self.left)
        self.languages.changed.connect(lambda: self.run.setEnabled(self.languages.enough()))
        self.provider.currentIndexChanged.connect(self._provider_chosen)
        queue.probed.connect(self._probed)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        title = label(self.tr("Languages"), "second")
        title.setMinimumHeight(FIELD_HEIGHT)  # beside the line, however far the list below it is open
        grid.addWidget(title, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.languages, 1, 1)
        for place, words, field in (
            (0, self.tr("Recognise wit&h"), self.provider),
            (2, self.tr("La&yout"), self.segmentation),
            (3, self.tr("The page l&ies"), self.turned),
            (4, self.tr("Qua&lity"), self.quality),
        ):
            title = label(words, "second")
            title.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            grid.addWidget(title, place, 0)
            grid.addWidget(field, place, 1)
        grid.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.run)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Recognise this page again"), "title"))
        column.addWidget(self.says)
        column.addLayout(grid)
        column.addLayout(foot)

    def open(self, job: JobRow) -> None:
        """Begin with a job's options."""
        self.provider.choose(job.provider)
        self.languages.choose(job.options.languages)
        self.segmentation.choose(job.options.page_segmentation)
        self.turned.choose(job.options.turned)
        self.quality.choose(job.options.quality)
        self._provider_chosen()
        self.show()
        self.provider.setFocus(Qt.FocusReason.OtherFocusReason)

    def changes(self) -> dict[str, object]:
        """The options that are chosen."""
        return {
            "provider": str(self.provider.currentData()),
            "languages": list(self.languages.chosen()),
            "page_segmentation": int(self.segmentation.currentData()),
            "turned": int(self.turned.currentData()),
            "quality": str(self.quality.currentData()),
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins, Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.run.isEnabled():
            self.run.click()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _provider_chosen(self) -> None:
        """Tesseract's own options are no other's; what a page costs is said before it is sent."""
        chosen = str(self.provider.currentData())
        for field in (self.segmentation, self.turned, self.quality):
            field.setEnabled(chosen == TESSERACT)
        kept = self.tr("Its text stays until that is done, and is kept beside the new one.")
        tariff = self._queue.tariff(chosen)
        if tariff is not None:
            price = wording.money(tariff.price, tariff.currency)
            sent = self.tr("The page is sent to {0}, for {1} at most.").format(self.provider.currentText(), price)
            kept = f"{sent} {kept}"
        self.says.setText(kept)

    def _probed(self, provider: str, probe: Probe) -> None:
        if provider == TESSERACT and probe.ready:
            self.languages.know(probe.languages)
