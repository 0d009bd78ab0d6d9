"""The left half of the New-job sheet: what the listing found, and what to know before the start."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from bulkocr_gui.jobs.model import FoundDocument
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import ThemeIcon, card, label
from bulkocr_gui.ui.painting import draw_bar
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import ScanProblem
    from bulkocr_gui.ui.theme import Theme

_SHOWN_KINDS = 5
_NAMES = {
    "jpeg": "JPEG",
    "png": "PNG",
    "tiff": "TIFF",
    "pdf": "PDF",
    "bmp": "BMP",
    "gif": "GIF",
    "webp": "WebP",
    "jp2": "JPEG 2000",
    "jpeg2000": "JPEG 2000",
    "avif": "AVIF",
}


def kind_name(kind: str) -> str:
    """A kind of file as people call it."""
    return wording.tr("Others") if kind == "unknown" else _NAMES.get(kind, kind.upper())


class Findings:
    """What a listing found so far, counted; the documents themselves are not kept."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.files: Counter[str] = Counter()
        self.pages: Counter[str] = Counter()
        self.folders: set[str] = set()
        self.empty = 0
        self.unknown = 0
        self.problems: dict[str, tuple[int, ScanProblem]] = {}
        self.done = False

    @property
    def documents(self) -> int:
        """All files found."""
        return sum(self.files.values())

    @property
    def all_pages(self) -> int:
        """All pages found."""
        return sum(self.pages.values())

    def add(self, items: tuple[FoundDocument | ScanProblem, ...]) -> None:
        """Count the next part."""
        for item in items:
            if isinstance(item, FoundDocument):
                self.files[item.kind] += 1
                self.pages[item.kind] += item.pages
                self.folders.add(str(item.relative.parent))
                if item.size == 0:
                    self.empty += 1
                elif item.kind == "unknown":
                    self.unknown += 1
            else:
                count, first = self.problems.get(item.code, (0, item))
                self.problems[item.code] = (count + 1, first)


class _KindBar(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.shares: tuple[tuple[float, QColor], ...] = ()
        self.setFixedHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        draw_bar(painter, QRectF(self.rect()), self.shares, self._theme.colour("track"), gap=2.0)


class _Dot(QWidget):
    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(QSize(10, 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(QRectF(1, 4, 8, 8))


class FoundPanel(QWidget):
    """Counts by kind, and the notes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Nothing found yet."""
        super().__init__(parent)
        self.setObjectName("clear")
        self._theme = theme
        self._findings = Findings()
        self._total = label("", "page")
        self._total.setObjectName("foundTotal")
        self._under_way = label("", "second")
        self._bar = _KindBar(theme)
        self._kinds = QGridLayout()
        self._kinds.setHorizontalSpacing(10)
        self._kinds.setVerticalSpacing(5)
        self._kinds.setColumnStretch(1, 1)
        self._before = label(self.tr("Before you start"), "title")
        self._notes_count = label("", "second")
        before = QHBoxLayout()
        before.addWidget(self._before)
        before.addStretch()
        before.addWidget(self._notes_count)
        self._notes = card()
        self._notes_list = QVBoxLayout(self._notes)
        self._notes_list.setContentsMargins(0, 0, 0, 0)
        self._notes_list.setSpacing(0)

        inside = QWidget()
        inside.setObjectName("clear")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(0)
        layout.addWidget(label(self.tr("Found"), "title"))
        layout.addSpacing(8)
        layout.addWidget(self._total)
        layout.addWidget(self._under_way)
        layout.addSpacing(12)
        layout.addWidget(self._bar)
        layout.addSpacing(10)
        layout.addLayout(self._kinds)
        layout.addSpacing(24)
        layout.addLayout(before)
        layout.addSpacing(8)
        layout.addWidget(self._notes)
        layout.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.viewport().setObjectName("clear")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        theme.changed.connect(self._redraw)
        self.show_findings(self._findings)

    def show_findings(self, findings: Findings) -> None:
        """Show what is found so far."""
        self._findings = findings
        self._redraw()

    def _redraw(self) -> None:
        found = self._findings
        if found.documents or found.done:
            counts = (wording.files(found.documents), wording.pages(found.all_pages))
            self._total.setText(", ".join(counts) if found.documents else self.tr("Nothing to recognise"))
        else:
            self._total.setText(self.tr("Looking…"))
        self._under_way.setText(self.tr("Still listing. You can start now: the rest follows."))
        self._under_way.setVisible(not found.done and found.documents > 0)
        self._show_kinds(found)
        self._show_notes(found)

    def _show_kinds(self, found: Findings) -> None:
        _empty(self._kinds)
        colours = self._colours()
        ordered = found.pages.most_common()
        if len(ordered) > _SHOWN_KINDS:
            shown = ordered[: _SHOWN_KINDS - 1]
            rest = sum(pages for _, pages in ordered[_SHOWN_KINDS - 1 :])
            files_of_rest = sum(found.files[kind] for kind, _ in ordered[_SHOWN_KINDS - 1 :])
            rows = [(kind_name(kind), found.files[kind], pages) for kind, pages in shown]
            rows.append((self.tr("Others"), files_of_rest, rest))
        else:
            rows = [(kind_name(kind), found.files[kind], pages) for kind, pages in ordered]
        total = max(1, found.all_pages)
        self._bar.shares = tuple(
            (pages / total, colour) for (_, _, pages), colour in zip(rows, colours, strict=False)
        )
        self._bar.update()
        for place, ((name, file_count, pages), colour) in enumerate(zip(rows, colours, strict=False)):
            self._kinds.addWidget(_Dot(colour), place, 0)
            self._kinds.addWidget(label(name), place, 1)
            for column, text, role in (
                (2, wording.files(file_count), "second"),
                (3, wording.pages(pages), "medium"),
            ):
                cell = label(text, role)
                cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                cell.setMinimumWidth(self._theme.measure(92))
                self._kinds.addWidget(cell, place, column)

    def _colours(self) -> list[QColor]:
        """Shades of the accent, then greys: status colours are not for kinds of files."""
        theme = self._theme
        accent, surface, grey = theme.colour("accent"), theme.colour("surface"), theme.colour("control")
        return [
            accent,
            _mixed(accent, surface, 0.6),
            _mixed(grey, surface, 0.75),
            _mixed(accent, surface, 0.35),
            _mixed(grey, surface, 0.45),
        ]

    def _show_notes(self, found: Findings) -> None:
        _empty(self._notes_list)
        notes: list[tuple[str, str, str, str]] = []
        if found.empty:
            title = self.tr("1 file is empty (0 bytes)")
            if found.empty > 1:
                title = self.tr("{0} files are empty (0 bytes)").format(wording.number(found.empty))
            notes.append(("error", Tone.BAD, title, self.tr("Will be listed as failed")))
        if found.unknown:
            title = self.tr("1 file is not what its name says")
            if found.unknown > 1:
                title = self.tr("{0} files are not what their names say").format(wording.number(found.unknown))
            notes.append(("warning", Tone.PAUSED, title, self.tr("Tried all the same; listed with the reason")))
        for count, first in found.problems.values():
            where = wording.short_path(first.path)
            more = self.tr("{0} and {1} more").format(where, wording.number(count - 1))
            notes.append(("info", "text2", first.message, where if count == 1 else more))
        for place, (icon, role, title, text) in enumerate(notes):
            self._notes_list.addWidget(self._note(icon, role, title, text, last=place == len(notes) - 1))
        self._before.setVisible(bool(notes))
        self._notes.setVisible(bool(notes))
        self._notes_count.setVisible(bool(notes))
        self._notes_count.setText(self.tr("1 note") if len(notes) == 1 else self.tr("{0} notes").format(len(notes)))

    def _note(self, icon: str, role: str, title: str, text: str, *, last: bool) -> QFrame:
        row = QFrame()
        row.setObjectName("clear" if last else "noteRow")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(title, "medium", wrap=True))
        words.addWidget(label(text, "second", wrap=True))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(12)
        layout.addWidget(ThemeIcon(self._theme, icon, role, 18))
        layout.addLayout(words, 1)
        row.setAccessibleName(f"{title}. {text}")
        return row


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    rest = 1 - share
    return QColor(
        round(one.red() * share + other.red() * rest),
        round(one.green() * share + other.green() * rest),
        round(one.blue() * share + other.blue() * rest),
    )


def _empty(layout: QGridLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
