"""The folded part of the New-job sheet: what most jobs leave as it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QWidget

from bulkocr_gui.desktop.job_defaults import usual_options
from bulkocr_gui.jobs.options import CloudModel, Detection, JobOptions, Transport
from bulkocr_gui.providers.cloud_access import CloudSettings
from bulkocr_gui.ui.controls import button
from bulkocr_gui.ui.fold import Fold
from bulkocr_gui.ui.option_fields import Options, Spin, text_field
from bulkocr_gui.ui.preparation_boxes import PreparationBoxes

if TYPE_CHECKING:
    from bulkocr_gui.desktop.preferences import Preferences, PreferenceStore
    from bulkocr_gui.ui.theme import Theme

_PATH_WIDTH = 200
_MOST_WORKERS = 64


class MoreOptions(Fold):
    """Workers, retries, auto-pause, time limit, and what belongs to the engine of this computer or to a network's."""

    tesseract_path_changed = Signal(str)
    changed = Signal()

    def __init__(self, theme: Theme, preferences: PreferenceStore, parent: QWidget | None = None) -> None:
        """Everything as the user prefers it, folded."""
        super().__init__(theme, self.tr("&More options"), "moreOptions", parent)
        self._usual = usual_options(preferences.current)
        preferences.changed.connect(self._prefer)
        self.workers = Spin(0, _MOST_WORKERS, self._usual.workers)
        self.workers.setSpecialValueText(self.tr("Automatic"))
        self.retries = Spin(0, 10, self._usual.max_retries)
        self.auto_pause = Spin(0, 1000, self._usual.auto_pause)
        self.auto_pause.setSpecialValueText(self.tr("Never"))
        self.unreadable = QCheckBox(self.tr("Unreadable files count"))
        self.unreadable.setChecked(self._usual.unreadable_count)
        self.timeout = Spin(5, 3600, round(self._usual.page_timeout))
        self.timeout.setSuffix(self.tr(" s"))
        self.layout_mode = Options(*self._modes())
        self.path = text_field(self.tr("tesseract on PATH"))
        self.path.editingFinished.connect(lambda: self.tesseract_path_changed.emit(self.path.text().strip()))
        self.path.setMinimumWidth(_PATH_WIDTH)
        browse = button(self.tr("Choose…"), theme)
        browse.setObjectName("chooseTesseract")
        browse.setAccessibleName(self.tr("Choose the installed tesseract program"))
        browse.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.path, 1)
        where.addWidget(browse)

        self.detection = Options(
            (Detection.DOCUMENT, self.tr("Documents: dense text")),
            (Detection.TEXT, self.tr("Pictures: scattered words")),
        )
        self.model = Options(
            (CloudModel.STABLE, self.tr("Stable")), (CloudModel.LATEST, self.tr("Latest: newer, may change"))
        )
        self.endpoint = text_field(self.tr("the provider's own"))
        self.transport = Options(
            (Transport.GRPC, self.tr("gRPC: faster")), (Transport.REST, self.tr("REST: through proxies"))
        )

        self.add(self.tr("&Pages at the same time"), self.workers, "optionWorkers")
        self.add(self.tr("&Retries of a page"), self.retries, "optionRetries")
        self.add(self.tr("Pause after errors in a ro&w"), self.auto_pause, "optionAutoPause")
        self.unreadable.setObjectName("optionUnreadable")
        self.form.addRow("", self.unreadable)
        self.add(self.tr("&Time limit for one page"), self.timeout, "optionTimeout")
        self.add(self.tr("Pag&e layout"), self.layout_mode, "optionLayout")
        self.preparation = PreparationBoxes()
        self.add(self.tr("Preparation"), self.preparation, "optionPreparation")
        self.add(self.tr("Installed Tesseract"), self.path, "optionTesseractPath", where)
        self.add(self.tr("&Detection"), self.detection, "optionDetection")
        self.add(self.tr("Mod&el"), self.model, "optionModel")
        self.add(self.tr("Endpo&int"), self.endpoint, "optionEndpoint")
        self.add(self.tr("Transp&ort"), self.transport, "optionTransport")
        self._local = (self.layout_mode, self.preparation, where)
        self._network = (self.detection, self.model, self.endpoint, self.transport)
        for spin in (self.workers, self.retries, self.auto_pause, self.timeout):
            spin.valueChanged.connect(self._say)
        for choice in (self.layout_mode, self.detection, self.model, self.transport):
            choice.currentIndexChanged.connect(self._say)
        self.unreadable.toggled.connect(self._say)
        self.preparation.changed.connect(self._say)
        self.endpoint.textChanged.connect(self._say)
        self._over_network = False
        self._account = CloudSettings()
        self.show_for(network=False)

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
                self.form.setRowVisible(field, shown)
        self._say()

    def follow(self, account: CloudSettings) -> None:
        """Take endpoint and transport of new jobs from the settings, where they were not changed here."""
        if self.endpoint.text().strip() == self._account.endpoint:
            self.endpoint.setText(account.endpoint)
        if self.transport.currentData() == self._account.transport:
            self.transport.setCurrentIndex(self.transport.findData(account.transport))
        self._account = account
        self._say()

    def _prefer(self, preferences: Preferences) -> None:
        """Take what is preferred now, where it was not changed here."""
        before, now = self._usual, usual_options(preferences)
        self._usual = now
        for spin, name in (
            (self.workers, "workers"),
            (self.retries, "max_retries"),
            (self.auto_pause, "auto_pause"),
            (self.timeout, "page_timeout"),
        ):
            if spin.value() == round(getattr(before, name)):
                spin.setValue(round(getattr(now, name)))
        if self.unreadable.isChecked() == before.unreadable_count:
            self.unreadable.setChecked(now.unreadable_count)
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
            first_delay=self._usual.first_delay,
            low_priority=self._usual.low_priority,
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
            preparation=self.preparation.chosen(),
            tesseract_path=self.path.text().strip(),
        )

    def _say(self) -> None:
        usual = replace(self._usual, tesseract_path=self.path.text().strip())
        if self._over_network:
            usual = replace(self._usual, endpoint=self._account.endpoint, transport=self._account.transport)
        same = self.tr("Workers, retries, time limit, layout: all as usual")
        if self._over_network:
            same = self.tr("Workers, retries, detection, model: all as usual")
        self.summarise(same if self.options(self._usual) == usual else self.tr("Some are changed"))
        self.changed.emit()

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Installed tesseract program"), self.path.text())
        if path:
            self.path.setText(path)
            self.tesseract_path_changed.emit(path)
