"""A watched folder, added or changed: where it is, how its files are read, where they go, and when."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QFileDialog

from bulkocr_gui.desktop.job_defaults import usual_options
from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.options import EngineMode, JobOptions, Transport
from bulkocr_gui.jobs.watched import WatchedFolder, checked_hours
from bulkocr_gui.processing.presets import BUILT_IN
from bulkocr_gui.ui import watch_wording, wording
from bulkocr_gui.ui.core_wording import said_both
from bulkocr_gui.ui.watch_fields import WatchFields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QLineEdit, QTimeEdit

    from bulkocr_gui.desktop.preferences import PreferenceStore
    from bulkocr_gui.processing.presets import Preset
    from bulkocr_gui.providers.base import Probe
    from bulkocr_gui.ui.ports import CloudAccount
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.theme import Theme

_NIGHT = (22 * 60, 6 * 60)


class WatchForm(WatchFields):
    """Nothing is kept before it is saved."""

    kept = Signal(object)
    """`WatchedFolder`: to be kept."""
    left = Signal()
    """Nothing is to be kept."""

    def __init__(self, queue: Queue, account: CloudAccount, preferences: PreferenceStore, theme: Theme) -> None:
        """Show nothing yet."""
        super().__init__(queue.providers(), theme)
        self.presets: Callable[[], Iterable[Preset]] = lambda: BUILT_IN
        """Those that can be chosen."""
        self._queue = queue
        self._account = account
        self._preferences = preferences
        self._edited: WatchedFolder | None = None
        self._base = JobOptions()
        self.place_wanted.connect(self._choose)
        self.folder.textEdited.connect(self._folder_typed)
        self.originals.activated.connect(self._originals_chosen)
        self.preset.activated.connect(self._preset_chosen)
        self.provider.activated.connect(self._provider_chosen)
        self.at_hours.toggled.connect(self._hours_wanted)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.left)
        queue.probed.connect(self._probed)

    # What is shown

    def begin(self, folder: WatchedFolder | None) -> None:
        """Show a folder as it is kept; None is a new one."""
        self._edited = folder
        self.complain("")
        usual = usual_options(self._preferences.current)
        self._base = usual if folder is None else folder.options
        self._fill_presets(folder)
        shown = folder or WatchedFolder(Path(), Path(), options=self._base)
        self.folder.setText("" if folder is None else wording.short_path(folder.path))
        self.output.setText("" if folder is None else wording.short_path(folder.output))
        self.done.setText("" if shown.done is None else wording.short_path(shown.done))
        self.originals.choose(shown.done is not None)
        self.provider.choose(shown.provider)
        self.still.show_value(max(1, round(shown.still)))
        self.polling.setChecked(shown.polling)
        self.at_hours.setChecked(shown.hours is not None)
        first, last = shown.hours or _NIGHT
        self.first.setTime(_time_of(first))
        self.last.setTime(_time_of(last))
        self.on_mains.setChecked(shown.on_mains)
        self.when_idle.setChecked(shown.when_idle)
        self.languages.choose(self._base.languages)
        self._originals_chosen()
        self._hours_wanted()
        self._provider_chosen()

    def take_focus(self) -> None:
        """The keyboard is at the first field."""
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, text: str) -> None:
        """Say why it cannot be kept; empty takes it back."""
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self.save.setAccessibleDescription(text)

    def _fill_presets(self, folder: WatchedFolder | None) -> None:
        self.preset.clear()
        self.preset.addItem(self.tr("As it is") if folder is not None else self.tr("As usual"), None)
        for preset in self.presets():
            self.preset.addItem(watch_wording.preset_name(preset.name), preset)
        name = "" if folder is None else folder.preset
        places = (place for place in range(1, self.preset.count()) if self.preset.itemData(place).name == name)
        self.preset.setCurrentIndex(next(places, 0))

    # What is chosen

    def _preset_chosen(self) -> None:
        preset: Preset | None = self.preset.currentData()
        if preset is None:
            return
        if preset.provider:
            self.provider.choose(preset.provider.partition(":")[0])
            self._provider_chosen()
        if preset.languages:
            self.languages.choose(preset.languages)

    def _provider_chosen(self) -> None:
        card = self._cards.get(str(self.provider.currentData()))
        words = self.tr("Everything stays on this computer")
        if card is not None and card.costs_money:
            words = self.tr(
                "Every page that comes in is sent to {0}, and paid for within the month's limit. Nobody is asked "
                "before"
            ).format(card.name)
        self.provider_row.explain(words)
        if card is not None:
            self._queue.probe(card.provider_id, JobOptions())

    def _probed(self, provider_id: str, probe: Probe) -> None:
        if provider_id == self.provider.currentData():
            self.languages.detect(probe.detects_language)
            if probe.languages:
                self.languages.know(probe.languages)

    def _originals_chosen(self) -> None:
        moved = bool(self.originals.currentData())
        self.done_row.setVisible(moved)
        if moved and not self.done.text() and self.folder.text():
            self.done.setText(wording.short_path(_path(self.folder) / self.tr("Done")))

    def _hours_wanted(self) -> None:
        for each in (self.first, self.last):
            each.setEnabled(self.at_hours.isChecked())

    def _folder_typed(self) -> None:
        path = _path(self.folder)
        if self._edited is None and path.name:
            self.output.setText(wording.short_path(path.parent / f"{path.name} (OCR)"))

    def _choose(self, field: QLineEdit, title: str) -> None:
        start = field.text() or self.folder.text()
        chosen = QFileDialog.getExistingDirectory(self, title, str(Path(start).expanduser()) if start else "")
        if chosen:
            field.setText(wording.short_path(Path(chosen)))
            if field is self.folder:
                self._folder_typed()

    def _save(self) -> None:
        self.complain(self._missing())
        if self._missing():
            return
        try:
            made = self._made()
        except UsageError as error:
            self.complain(said_both(error.message, error.advice))
        else:
            self.kept.emit(made)

    def _missing(self) -> str:
        """What is still to be given; empty where nothing is."""
        if not self.folder.text().strip():
            return self.tr("Name the folder to watch.")
        if not self.output.text().strip():
            return self.tr("Name the folder for the results.")
        if self.originals.currentData() and not self.done.text().strip():
            return self.tr("Name the folder for originals.")
        return "" if self.languages.enough() else self.tr("Choose a language.")

    def _made(self) -> WatchedFolder:
        """The folder as it is set.

        Raises:
            UsageError: the hours are none.
        """
        base = self._edited or WatchedFolder(Path(), Path())
        preset: Preset | None = self.preset.currentData()
        hours = (_minute_of(self.first), _minute_of(self.last)) if self.at_hours.isChecked() else None
        return replace(
            base,
            path=_path(self.folder),
            output=_path(self.output),
            provider=str(self.provider.currentData()),
            options=self._options(preset),
            done=_path(self.done) if self.originals.currentData() else None,
            still=base.still if round(base.still) == self.still.value() else float(self.still.value()),
            polling=self.polling.isChecked(),
            preset=preset.name if preset is not None else "",
            hours=checked_hours(hours),
            on_mains=self.on_mains.isChecked(),
            when_idle=self.when_idle.isChecked(),
        )

    def _options(self, preset: Preset | None) -> JobOptions:
        options = self._base if preset is None else preset.apply(self._base)
        if preset is not None and preset.provider:
            installed = preset.provider.partition(":")[2] == "installed"
            options = replace(options, engine_mode=EngineMode.INSTALLED if installed else EngineMode.AUTO)
        card = self._cards.get(str(self.provider.currentData()))
        if card is not None and card.needs_network:
            settings = self._account.settings()
            options = replace(options, endpoint=settings.endpoint, transport=Transport(settings.transport))
        return replace(options, languages=self.languages.chosen())


def _path(field: QLineEdit) -> Path:
    return Path(field.text().strip()).expanduser()


def _time_of(minute: int) -> QTime:
    return QTime(minute // 60, minute % 60)


def _minute_of(field: QTimeEdit) -> int:
    time = field.time()
    return time.hour() * 60 + time.minute()
