"""The folded part of the sheet about files: joined ones, names, older files, and those that failed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.options import Conflict, Exceptions, JobOptions
from bulkocr_gui.jobs.output_names import checked_naming, in_format, planned_output
from bulkocr_gui.ui.controls import restyle
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.fold import Fold
from bulkocr_gui.ui.format_wording import format_words
from bulkocr_gui.ui.option_fields import Options, text_field
from bulkocr_gui.ui.short_label import ShortLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulkocr_gui.ui.theme import Theme

_USUAL = JobOptions()
_COLUMNS = 2
_SCAN = "letter.jpg"


class FileChoices(Fold):
    """`fileChoices`: begins with one file for each document, called as the scan is."""

    changed = Signal()

    def __init__(self, theme: Theme, merged: Sequence[str], parent: QWidget | None = None) -> None:
        """Everything as usual, folded.

        Args:
            theme: gives the icons their colours.
            merged: ids of the formats that a whole job can be saved in as one file.
            parent: of the widget.
        """
        super().__init__(theme, self.tr("Names and &joined files"), "fileChoices", parent)
        self._formats: tuple[str, ...] = _USUAL.formats
        self._scan = _SCAN
        self.joined = {words.format_id: QCheckBox(words.title) for words in format_words(merged)}
        boxes = QWidget()
        boxes.setObjectName("clear")
        grid = QGridLayout(boxes)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(16)
        for place, (format_id, box) in enumerate(self.joined.items()):
            box.setObjectName(f"joined_{format_id}")
            box.toggled.connect(self._say)
            grid.addWidget(box, *divmod(place, _COLUMNS))
        grid.setColumnStretch(_COLUMNS, 1)
        self.naming = text_field(_USUAL.naming)
        self.naming.setText(_USUAL.naming)
        self.naming.setToolTip(
            self.tr(
                "{name} is the scan's own name, {n} its number in the job, {ext} its ending, {folder} its folder."
            )
        )
        self._example = ShortLabel("second")
        self._example.setObjectName("namingExample")
        self.conflict = Options(
            (Conflict.NUMBER, self.tr("Keep both: letter (2)")),
            (Conflict.OVERWRITE, self.tr("Replace the older file")),
            (Conflict.SKIP, self.tr("Keep the older file, skip the scan")),
            width=0,
        )
        self.failed = Options(
            (Exceptions.NONE, self.tr("List them in the report only")),
            (Exceptions.LIST, self.tr("List them in a folder, by reason")),
            (Exceptions.COPY, self.tr("Copy them to a folder, by reason")),
            width=0,
        )
        if self.joined:
            first = next(iter(self.joined.values()))
            self.add(self.tr("One file for all, too"), first, first.objectName(), boxes)
        for box in self.joined.values():
            box.setAccessibleName(self.tr("One file for the whole job: {0}").format(box.text()))
        self.add(self.tr("Name of each file"), self.naming, "optionNaming")
        self.form.addRow("", self._example)
        self.add(self.tr("If it is there already"), self.conflict, "optionConflict")
        self.add(self.tr("Files that failed"), self.failed, "optionExceptions")
        self.naming.textChanged.connect(self._say)
        self.conflict.currentIndexChanged.connect(self._say)
        self.failed.currentIndexChanged.connect(self._say)
        self._say()

    def merged(self) -> tuple[str, ...]:
        """Ids of the formats that the whole job has one file in."""
        return tuple(format_id for format_id, box in self.joined.items() if box.isChecked())

    def know(self, formats: tuple[str, ...]) -> None:
        """The formats that each document is saved in: the example of a name shows the first."""
        if formats != self._formats:
            self._formats = formats
            self._say_example()

    def options(self, base: JobOptions) -> JobOptions:
        """The base with what is set here."""
        return replace(
            base,
            merged=self.merged(),
            naming=self.naming.text().strip() or _USUAL.naming,
            conflict=Conflict(self.conflict.currentData()),
            exceptions=Exceptions(self.failed.currentData()),
        )

    def trouble(self) -> tuple[str, str] | None:
        """Why nothing can be started, and what to do; None where it can."""
        try:
            checked_naming(self.options(_USUAL))
        except UsageError as error:
            return said(error.message), said(error.advice)
        return None

    def show_scan(self, name: str) -> None:
        """The example of a name is made of this scan's."""
        self._scan = name
        self._say_example()

    def begin(self, stored: dict[str, Any]) -> None:
        """A new job: as the last one was; but to replace older files is decided for each job anew."""
        joined = stored.get("joined")
        for format_id, box in self.joined.items():
            box.setChecked(isinstance(joined, list) and format_id in joined)
        self.naming.setText(str(stored.get("naming") or _USUAL.naming))
        self.conflict.choose(_USUAL.conflict)
        failed = stored.get("failed")
        self.failed.choose(Exceptions(failed) if failed in tuple(Exceptions) else _USUAL.exceptions)
        self.close_up()

    def kept(self) -> dict[str, object]:
        """What the next job begins with."""
        options = self.options(_USUAL)
        return {"joined": list(options.merged), "naming": options.naming, "failed": str(options.exceptions)}

    def _say(self) -> None:
        self._say_example()
        options = self.options(_USUAL)
        said = []
        if options.merged:
            joined = [words.title for words in format_words(options.merged)]
            said.append(self.tr("one for all: {0}").format(", ".join(joined)))
        if options.naming != _USUAL.naming:
            said.append(options.naming)
        if options.conflict is not _USUAL.conflict:
            said.append(self.conflict.currentText().lower())
        if options.exceptions is not _USUAL.exceptions:
            said.append(self.tr("failed ones sorted out"))
        summary = "; ".join(said)
        self.summarise(summary[:1].upper() + summary[1:] or self.tr("One file for each scan, named as it is"))
        self.changed.emit()

    def _say_example(self) -> None:
        trouble = self.trouble()
        if trouble is None:
            scan = Path(self._scan)
            written = planned_output(Path(f"{scan.stem}.txt"), scan, self.options(_USUAL), 1)
            name = in_format(written, next(iter(self._formats), "txt")).name
            self._example.say(self.tr("{0} becomes {1}").format(self._scan, name))
        else:
            self._example.say(" ".join(trouble))
        restyle(self._example, "role", "bad" if trouble else "second")
