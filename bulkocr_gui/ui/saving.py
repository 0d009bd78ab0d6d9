"""What a new job writes: its formats, where they go, how they are called, and what becomes of what failed."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.ui.file_choices import FileChoices
from bulkocr_gui.ui.format_cards import FormatCards
from bulkocr_gui.ui.save_to import SaveTo
from bulkocr_gui.ui.short_choice import ShortCheckBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulkocr_gui.ui.ports import Settings
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.theme import Theme

_FORMATS_KEY = "new_job/formats"
_SAVING_KEY = "new_job/saving"


class Saving(QObject):
    """The parts of the sheet that say it. They belong to the page that lays them out; this drives them."""

    changed = Signal()

    def __init__(self, queue: Queue, theme: Theme, parent: QObject) -> None:
        """Plain text, one file for each document, below one folder."""
        super().__init__(parent)
        self.formats = FormatCards(theme, queue.formats())
        self.pdf_a = ShortCheckBox(self.tr("PD&F/A-2b, for archives that ask for it"))
        self.pdf_a.setObjectName("pdfA")
        self.in_line = ShortCheckBox(self.tr("Keep co&lumns and tables in line"))
        self.in_line.setObjectName("preserveLayout")
        self.in_line.setToolTip(self.tr("Words of plain text stand where the page has them, held by spaces."))
        self.save_to = SaveTo(theme)
        self.files = FileChoices(theme, queue.merged_formats())
        self.formats.changed.connect(self._formats_changed)
        self.pdf_a.toggled.connect(self.changed)
        self.in_line.toggled.connect(self.changed)
        self.save_to.changed.connect(self.changed)
        self.files.changed.connect(self._formats_changed)

    def laid_out(self) -> None:
        """The parts are in their page: show those that there is a use for. Before that they would be windows."""
        self._formats_changed()

    def options(self, base: JobOptions) -> JobOptions:
        """The base with what is set here."""
        made = self.files.options(replace(base, formats=self.formats.chosen()))
        pdf_a = self.pdf_a.isChecked() and _writes("pdf", made)
        in_line = self.in_line.isChecked() and _writes("txt", made)
        return replace(made, beside=self.save_to.beside.isChecked(), pdf_a=pdf_a, preserve_layout=in_line)

    def trouble(self) -> tuple[str, str] | None:
        """Why nothing can be started, and what to do; None where it can."""
        if not self.formats.chosen() and not self.files.merged():
            return self.tr("Choose what to save"), self.tr("Tick at least one format under “Save as”.")
        return self.files.trouble()

    def begin(self, settings: Settings) -> None:
        """A new job: as the last one was saved."""
        formats = str(settings.value(_FORMATS_KEY, "") or "").split("+")
        self._show(formats, _read(settings.value(_SAVING_KEY, "")))

    def show(self, options: JobOptions) -> None:
        """Be set as these options are."""
        boxes = {"pdf_a": options.pdf_a, "in_line": options.preserve_layout, "beside": options.beside}
        failed = str(options.exceptions)
        files = {"joined": list(options.merged), "naming": options.naming, "failed": failed}
        self._show(options.formats, {**boxes, **files})
        if not options.formats:
            for card in self.formats.cards:
                card.setChecked(False)

    def _show(self, formats: Sequence[str], stored: dict[str, Any]) -> None:
        self.formats.choose(formats)
        self.pdf_a.setChecked(stored.get("pdf_a") is True)
        self.in_line.setChecked(stored.get("in_line") is True)
        self.save_to.beside.setChecked(stored.get("beside") is True)
        self.save_to.one_folder.setChecked(stored.get("beside") is not True)
        self.files.begin(stored)

    def remember(self, settings: Settings) -> None:
        """Keep the choice for the next job."""
        settings.set_value(_FORMATS_KEY, "+".join(self.formats.chosen()))
        boxes = {"pdf_a": self.pdf_a, "in_line": self.in_line, "beside": self.save_to.beside}
        kept = {**{name: box.isChecked() for name, box in boxes.items()}, **self.files.kept()}
        settings.set_value(_SAVING_KEY, json.dumps(kept))

    def _formats_changed(self) -> None:
        made = self.files.options(JobOptions(formats=self.formats.chosen()))
        self.pdf_a.setVisible(_writes("pdf", made))
        self.in_line.setVisible(_writes("txt", made))
        self.files.know(self.formats.chosen())
        self.changed.emit()


def _writes(format_id: str, options: JobOptions) -> bool:
    return format_id in (*options.formats, *options.merged)


def _read(stored: object) -> dict[str, Any]:
    """What was kept; nothing where it cannot be read, as after another version of the program."""
    try:
        kept = json.loads(str(stored or "{}"))
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}
