"""Which of the files and pages that were found are read, and what is done with text that PDFs have already."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.options import JobOptions, PdfPages
from bulkocr_gui.jobs.page_ranges import page_ranges
from bulkocr_gui.processing.intake import checked_patterns
from bulkocr_gui.ui.controls import label
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.fold import Fold
from bulkocr_gui.ui.option_fields import Options, text_field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bulkocr_gui.ui.theme import Theme

_BETWEEN = re.compile(r"[,;\n]")


def patterns(text: str) -> tuple[str, ...]:
    """Patterns as they are typed: with commas or semicolons between them."""
    return tuple(dict.fromkeys(part.strip() for part in _BETWEEN.split(text) if part.strip()))


class WhichPages(Fold):
    """`whichPages`: begins with all pages of all files."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Everything, folded."""
        super().__init__(theme, self.tr("Whi&ch pages"), "whichPages", parent)
        self.pages = text_field(self.tr("all, or 1-3, 7, 10-"))
        self.pages.setToolTip(self.tr("Of each file. 10- is from page 10 to the last."))
        self.wrong = label("", "bad", wrap=True)
        self.wrong.setObjectName("pageRangesWrong")
        self._wrong_patterns = label("", "bad", wrap=True)
        self._wrong_patterns.setObjectName("patternsWrong")
        self.include = text_field(self.tr("all, or *.tif, 1790/**"))
        self.include.setToolTip(self.tr("Names with * and ?, with commas between them. Capitals do not matter."))
        self.exclude = text_field(self.tr("none, or *draft*, old/**"))
        self.exclude.setToolTip(self.include.toolTip())
        self.pdf_pages = Options(*self.policies(), width=0)
        self.add(self.tr("P&ages of each file"), self.pages, "optionPageRanges")
        self.form.addRow("", self.wrong)
        self.add(self.tr("Onl&y files like"), self.include, "optionInclude")
        self.add(self.tr("Lea&ve out"), self.exclude, "optionExclude")
        self.form.addRow("", self._wrong_patterns)
        self.add(self.tr("Te&xt in PDFs"), self.pdf_pages, "optionPdfPages")
        for field in (self.pages, self.include, self.exclude):
            field.textChanged.connect(self._say)
        self.pdf_pages.currentIndexChanged.connect(self._say)
        self._say()

    def policies(self) -> tuple[tuple[object, str], ...]:
        """What can be done with text that a PDF has, in plain words."""
        return (
            (PdfPages.AUTO, self.tr("Keep real text, read the scans")),
            (PdfPages.SKIP, self.tr("Keep any text, read the rest")),
            (PdfPages.REDO, self.tr("Read scans again, keep real text")),
            (PdfPages.FORCE, self.tr("Read every page again")),
        )

    def begin(self) -> None:
        """A new job: everything again, for what holds for one folder seldom holds for the next."""
        for field in (self.pages, self.include, self.exclude):
            field.clear()
        self.pdf_pages.choose(PdfPages.AUTO)
        self.close_up()

    def options(self, base: JobOptions) -> JobOptions:
        """The base with what is set here."""
        return replace(
            base,
            page_ranges=self.pages.text().strip(),
            include=patterns(self.include.text()),
            exclude=patterns(self.exclude.text()),
            pdf_pages=PdfPages(self.pdf_pages.currentData()),
        )

    def trouble(self) -> tuple[str, str] | None:
        """Why nothing can be started, and what to do; None where it can."""
        return self._wrong_ranges() or self._wrong_names()

    def _wrong_ranges(self) -> tuple[str, str] | None:
        try:
            page_ranges(self.pages.text())
        except UsageError as error:
            return said(error.message), said(error.advice)
        return None

    def _wrong_names(self) -> tuple[str, str] | None:
        try:
            checked_patterns(self.options(JobOptions()))
        except UsageError as error:
            return said(error.message), said(error.advice)
        return None

    def _say(self) -> None:
        for where, wrong in ((self.wrong, self._wrong_ranges()), (self._wrong_patterns, self._wrong_names())):
            where.setText(" ".join(wrong) if wrong else "")
            self.form.setRowVisible(where, wrong is not None)
        said = []
        if pages := self.pages.text().strip():
            said.append(self.tr("Pages {0}").format(pages))
        if kept := patterns(self.include.text()):
            said.append(self.tr("only {0}").format(", ".join(kept)))
        if left := patterns(self.exclude.text()):
            said.append(self.tr("without {0}").format(", ".join(left)))
        if self.pdf_pages.currentData() != PdfPages.AUTO:
            said.append(self.tr("PDFs: {0}").format(self.pdf_pages.currentText().lower()))
        self.summarise("; ".join(said) or self.tr("All pages of all files"))
        self.changed.emit()
