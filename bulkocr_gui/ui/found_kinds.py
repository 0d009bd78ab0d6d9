"""The kinds of files that a listing found: a bar of their shares, and a line for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import label
from bulkocr_gui.ui.painting import draw_bar, mirror

if TYPE_CHECKING:
    from bulkocr_gui.ui.found_counts import FoundCounts
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
    "heic": "HEIC",
    "jpegxl": "JPEG XL",
}


def kind_name(kind: str) -> str:
    """A kind of file as people call it."""
    return wording.tr("Others") if kind == "unknown" else _NAMES.get(kind, kind.upper())


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
        mirror(painter, self.rect(), self.layoutDirection())
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


class FoundKinds(QWidget):
    """Five lines at most: the rest is one of them."""

    def __init__(self, theme: Theme) -> None:
        """Nothing found yet."""
        super().__init__()
        self.setObjectName("clear")
        self._theme = theme
        self._bar = _KindBar(theme)
        self._shown: object = None
        self._kinds = QGridLayout()
        self._kinds.setHorizontalSpacing(10)
        self._kinds.setVerticalSpacing(5)
        self._kinds.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._bar)
        layout.addLayout(self._kinds)

    def show_counts(self, found: FoundCounts) -> None:
        """Show what is found so far."""
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
        if self._shown == (rows, colours):  # what is made anew is not there for a frame
            return
        self._shown = (rows, colours)
        while (item := self._kinds.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
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


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    rest = 1 - share
    return QColor(
        round(one.red() * share + other.red() * rest),
        round(one.green() * share + other.green() * rest),
        round(one.blue() * share + other.blue() * rest),
    )
