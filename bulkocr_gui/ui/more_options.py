"""The folded part of the New-job sheet: what most jobs leave as it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bulkocr_gui.jobs.options import CloudModel, Detection, JobOptions, Transport
from bulkocr_gui.providers.cloud_access import CloudSettings
from bulkocr_gui.ui.controls import button, label

if TYPE_CHECKING:
    from bulkocr_gui.ui.theme import Theme

_USUAL = JobOptions()
_FIELD_WIDTH = 150
_FIELD_HEIGHT = 30
_MOST_WORKERS = 64


class _Spin(QSpinBox):
    """A number that the wheel does not change while the sheet is scrolled over it."""

    def __init__(self, low: int, high: int, value: int) -> None:
        super().__init__()
        self.setRange(low, high)
        self.setValue(value)
        self.setFixedWidth(_FIELD_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setAcceptDrops(False)
        self.lineEdit().setTextMargins(6, 0, 0, 0)

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]


def _choices(*entries: tuple[object, str]) -> QComboBox:
    made = QComboBox()
    made.setFixedWidth(260)
    for value, words in entries:
        made.addItem(words, value)
    return made


class MoreOptions(QWidget):
    """Workers, retries, auto-pause, time limit, and what belongs to the engine of this computer or to a network's."""

    tesseract_path_changed = Signal(str)
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Everything as usual, folded."""
        super().__init__(parent)
        self.setObjectName("clear")
        self._theme = theme
        self._fold = button(self.tr("&More options"), theme, "link", "chevron-right")
        self._fold.setObjectName("moreOptions")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._toggled)
        self._summary = label("", "second")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._fold)
        head.addWidget(self._summary, 1)

        self.workers = _Spin(0, _MOST_WORKERS, _USUAL.workers)
        self.workers.setSpecialValueText(self.tr("Automatic"))
        self.retries = _Spin(0, 10, _USUAL.max_retries)
        self.auto_pause = _Spin(0, 1000, _USUAL.auto_pause)
        self.auto_pause.setSpecialValueText(self.tr("Never"))
        self.unreadable = QCheckBox(self.tr("Unreadable files count"))
        self.unreadable.setChecked(_USUAL.unreadable_count)
        self.timeout = _Spin(5, 3600, round(_USUAL.page_timeout))
        self.timeout.setSuffix(self.tr(" s"))
        self.layout_mode = _choices(*self._modes())
        self.path = QLineEdit()
        self.path.setPlaceholderText(self.tr("tesseract on PATH"))
        self.path.setAcceptDrops(False)
        self.path.editingFinished.connect(lambda: self.tesseract_path_changed.emit(self.path.text().strip()))
        browse = button(self.tr("Choose…"), theme)
        browse.setAccessibleName(self.tr("Choose the installed tesseract program"))
        browse.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.path, 1)
        where.addWidget(browse)

        self.detection = _choices(
            (Detection.DOCUMENT, self.tr("Documents: dense text")),
            (Detection.TEXT, self.tr("Pictures: scattered words")),
        )
        self.model = _choices(
            (CloudModel.STABLE, self.tr("Stable")), (CloudModel.LATEST, self.tr("Latest: newer, may change"))
        )
        self.endpoint = QLineEdit()
        self.endpoint.setPlaceholderText(self.tr("the provider's own"))
        self.endpoint.setAcceptDrops(False)
        self.transport = _choices(
            (Transport.GRPC, self.tr("gRPC: faster")), (Transport.REST, self.tr("REST: through proxies"))
        )

        self._body = QWidget()
        self._body.setObjectName("clear")
        self._form = form = QFormLayout(self._body)
        form.setContentsMargins(0, 10, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._row(form, self.tr("&Pages at the same time"), self.workers, "optionWorkers")
        self._row(form, self.tr("&Retries of a page"), self.retries, "optionRetries")
        self._row(form, self.tr("Pause after errors in a ro&w"), self.auto_pause, "optionAutoPause")
        self.unreadable.setObjectName("optionUnreadable")
        form.addRow("", self.unreadable)
        self._row(form, self.tr("&Time limit for one page"), self.timeout, "optionTimeout")
        self._row(form, self.tr("Page &layout"), self.layout_mode, "optionLayout")
        installed = label(self.tr("Installed Tesseract"))
        installed.setBuddy(self.path)
        installed.setMinimumHeight(_FIELD_HEIGHT)
        self.path.setAccessibleName(installed.text())
        self.path.setObjectName("optionTesseractPath")
        form.addRow(installed, where)
        self._row(form, self.tr("&Detection"), self.detection, "optionDetection")
        self._row(form, self.tr("Mod&el"), self.model, "optionModel")
        self._row(form, self.tr("Endpo&int"), self.endpoint, "optionEndpoint")
        self._row(form, self.tr("Transp&ort"), self.transport, "optionTransport")
        self._local = (self.layout_mode, where)
        self._network = (self.detection, self.model, self.endpoint, self.transport)
        self._body.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._body)
        for spin in (self.workers, self.retries, self.auto_pause, self.timeout):
            spin.valueChanged.connect(self._say)
        for choice in (self.layout_mode, self.detection, self.model, self.transport):
            choice.currentIndexChanged.connect(self._say)
        self.unreadable.toggled.connect(self._say)
        self.endpoint.textChanged.connect(self._say)
        self._over_network = False
        self._account = CloudSettings()
        self.show_for(network=False)

    @staticmethod
    def _row(form: QFormLayout, text: str, field: QWidget, name: str) -> None:
        words = QLabel(text)
        words.setBuddy(field)
        words.setMinimumHeight(_FIELD_HEIGHT)  # else it stands at the top of its row
        field.setObjectName(name)
        field.setAccessibleName(text.replace("&", ""))
        form.addRow(words, field)

    def _modes(self) -> tuple[tuple[int, str], ...]:
        return (
            (3, self.tr("Automatic")),
            (1, self.tr("Automatic, turned pages too")),
            (4, self.tr("One column")),
            (6, self.tr("One block of text")),
            (11, self.tr("Scattered words")),
            (7, self.tr("One line")),
        )

    def show_for(self, *, network: bool) -> None:
        """Show what belongs to a provider of this computer, or to one over the network."""
        self._over_network = network
        for fields, shown in ((self._local, not network), (self._network, network)):
            for field in fields:
                self._form.setRowVisible(field, shown)
        self._say()

    def follow(self, account: CloudSettings) -> None:
        """Take endpoint and transport of new jobs from the settings, where they were not changed here."""
        if self.endpoint.text().strip() == self._account.endpoint:
            self.endpoint.setText(account.endpoint)
        if self.transport.currentData() == self._account.transport:
            self.transport.setCurrentIndex(self.transport.findData(account.transport))
        self._account = account
        self._say()

    def options(self, base: JobOptions) -> JobOptions:
        """The base with what is set here."""
        made = replace(
            base,
            workers=self.workers.value(),
            max_retries=self.retries.value(),
            auto_pause=self.auto_pause.value(),
            unreadable_count=self.unreadable.isChecked(),
            page_timeout=float(self.timeout.value()),
        )
        if self._over_network:
            return replace(
                made,
                detection=Detection(self.detection.currentData()),
                cloud_model=CloudModel(self.model.currentData()),
                endpoint=self.endpoint.text().strip(),
                transport=Transport(self.transport.currentData()),
            )
        return replace(
            made,
            page_segmentation=int(self.layout_mode.currentData()),
            tesseract_path=self.path.text().strip(),
        )

    def _toggled(self, opened: bool) -> None:
        self._theme.tint(self._fold, "chevron-down" if opened else "chevron-right", "accent", 16)
        self._body.setVisible(opened)

    def _say(self) -> None:
        usual = replace(_USUAL, tesseract_path=self.path.text().strip())
        if self._over_network:
            usual = replace(_USUAL, endpoint=self._account.endpoint, transport=self._account.transport)
        same = self.tr("Workers, retries, time limit, layout: all as usual")
        if self._over_network:
            same = self.tr("Workers, retries, detection, model: all as usual")
        self._summary.setText(same if self.options(_USUAL) == usual else self.tr("Some are changed"))
        self.changed.emit()

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Installed tesseract program"), self.path.text())
        if path:
            self.path.setText(path)
            self.tesseract_path_changed.emit(path)
