"""A page on the desk: its picture, and over it the boxes of its words, all painted by one item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem

from bulkocr_gui.ui.sharp_parts import SharpParts
from bulkocr_gui.ui.tokens import PAPER

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from bulkocr_gui.documents.page import ShownPage
    from bulkocr_gui.processing.page_words import PageWords
    from bulkocr_gui.ui.sharp_parts import Part

_ROOM = 8.0
"""Pixels of the screen round a word that its frame and halo take; of the page round the sheet."""


class PageItem(QGraphicsItem):
    """In pixels of the page as it is recognised, whatever its picture has."""

    def __init__(self) -> None:
        """Show nothing until there is a picture."""
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._size = QSizeF()
        self._shown: ShownPage | None = None
        self._image = QImage()
        self.parts = SharpParts()
        """What of it is looked at closely, where it is too large to be here as a whole."""
        self._words: PageWords | None = None
        self._boxes: list[QRectF | None] = []
        self._read: list[QRectF] = []
        self._doubtful: list[QRectF] = []
        self._hits: frozenset[int] = frozenset()
        self._selected = range(0)
        self._chosen: int | None = None
        self._hovered: int | None = None
        self._pixel = 1.0
        """Pixels of the page for one of the screen, when it was painted last."""

    @property
    def shown(self) -> ShownPage | None:
        """The picture."""
        return self._shown

    @property
    def chosen(self) -> int | None:
        """The chosen word."""
        return self._chosen

    def show_picture(self, shown: ShownPage | None) -> None:
        """Another picture, of this page or of another."""
        self.prepareGeometryChange()
        if shown is None or self._size != QSizeF(shown.full_width, shown.full_height):
            self.parts.clear()
        self._shown = shown  # the image below has no copy of its pixels
        if shown is None:
            self._image = QImage()
            self._size = QSizeF()
        else:
            self._size = QSizeF(shown.full_width, shown.full_height)
            self._image = QImage(shown.pixels, shown.width, shown.height, shown.width * 4, QImage.Format.Format_RGB32)
        self._place_boxes()

    def show_part(self, part: Part, shown: ShownPage) -> None:
        """A part of it as sharp as it is looked at."""
        self.update(self.parts.add(part, shown))

    def show_words(self, words: PageWords | None) -> None:
        """The page's words; none is chosen."""
        self._words = words
        self._chosen = self._hovered = None
        self._hits, self._selected = frozenset(), range(0)
        self._place_boxes()

    def show_hits(self, words: frozenset[int]) -> None:
        """Mark the words that a search hit."""
        if words != self._hits:
            self._hits = words
            self.update()

    def select(self, words: range) -> None:
        """Mark the words that are selected in the text."""
        if words != self._selected:
            self._selected = words
            self.update()

    def choose(self, word: int | None) -> None:
        """Mark the chosen word."""
        if word != self._chosen:
            before, self._chosen = self._chosen, word
            self._draw_again(before, word)

    def hover(self, word: int | None) -> None:
        """Mark the word under the pointer."""
        if word != self._hovered:
            before, self._hovered = self._hovered, word
            self._draw_again(before, word)

    def box(self, word: int) -> QRectF | None:
        """Where a word is."""
        return self._boxes[word] if word < len(self._boxes) else None

    def word_at(self, point: QPointF) -> int | None:
        """The word at a place; the smallest where boxes lie over each other."""
        found: int | None = None
        area = 0.0
        for word, box in enumerate(self._boxes):
            if box is not None and box.contains(point):
                size = box.width() * box.height()
                if found is None or size < area:
                    found, area = word, size
        return found

    def page(self) -> QRectF:
        """The sheet."""
        return QRectF(QPointF(0, 0), self._size)

    def boundingRect(self) -> QRectF:
        """The sheet, and room for what is marked at its edge."""
        return self.page().adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM) if self._shown is not None else QRectF()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """The picture, then the boxes: hairlines; what is to be checked is filled and underlined as well."""
        del widget
        if self._image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        upper = self._shown.upper if self._shown is not None else 1.0
        if upper < 1.0:
            painter.fillRect(self.page(), QColor(PAPER.halo))
        painter.drawImage(QRectF(0, 0, self._size.width(), self._size.height() * upper), self._image)
        self.parts.paint(painter, option.exposedRect)
        painter.setPen(_pen(PAPER.read, 1.0, 130))
        painter.drawRects(self._read)
        if self._doubtful:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)  # the ink stays black
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(PAPER.mark))
            painter.drawRects(self._doubtful)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(_pen(PAPER.check, 1.4))
            painter.drawRects(self._doubtful)
            painter.setPen(_pen(PAPER.check, 3.0))
            for box in self._doubtful:
                painter.drawLine(box.bottomLeft(), box.bottomRight())
        self._pixel = 1 / max(1e-6, option.levelOfDetailFromTransform(painter.worldTransform()))
        self._draw_found(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._mark(painter, self._hovered, 1.6, 2 * self._pixel)
        self._mark(painter, self._chosen, 2.5, 3 * self._pixel, halo=5.0)

    def _draw_found(self, painter: QPainter) -> None:
        """What a search hit is filled, and framed off its letters; what is selected is filled as in the text."""
        hits = {word: box for word in sorted(self._hits) if (box := self.box(word)) is not None}
        if hits:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(PAPER.mark))
            painter.drawRects(list(hits.values()))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            gap = 2 * self._pixel
            framed = [box.adjusted(-gap, -gap, gap, gap) for word, box in hits.items() if word != self._chosen]
            for look in (_pen(PAPER.halo, 4.0), _pen(PAPER.check, 2.0)):
                painter.setPen(look)
                painter.drawRects(framed)
        selected = [box for word in self._selected if (box := self.box(word)) is not None]
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_see_through(PAPER.read, 70))
            painter.drawRects(selected)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _mark(self, painter: QPainter, word: int | None, width: float, gap: float, halo: float = 0.0) -> None:
        """A frame round a word, off its letters by a gap."""
        box = self.box(word) if word is not None else None
        if box is None:
            return
        box = box.adjusted(-gap, -gap, gap, gap)
        if halo:
            painter.setPen(_pen(PAPER.halo, halo))
            painter.drawRoundedRect(box, gap, gap)
        painter.setPen(_pen(PAPER.read, width))
        painter.setBrush(_see_through(PAPER.read, 34))
        painter.drawRoundedRect(box, gap, gap)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_again(self, *words: int | None) -> None:
        """These words alone: the pointer passes over many of them."""
        room = _ROOM * self._pixel
        for word in words:
            box = self.box(word) if word is not None else None
            if box is not None:
                self.update(box.adjusted(-room, -room, room, room))

    def _place_boxes(self) -> None:
        width, height = self._size.width(), self._size.height()
        words = self._words.words if self._words is not None and self._shown is not None else ()
        self._boxes = []
        self._read, self._doubtful = [], []
        for word in words:
            if word.box is None:
                self._boxes.append(None)
                continue
            left, top, right, bottom = word.box
            box = QRectF(left * width, top * height, (right - left) * width, (bottom - top) * height)
            self._boxes.append(box)
            (self._doubtful if word.doubtful else self._read).append(box)
        self.update()


def _pen(colour: str, width: float, alpha: int = 255) -> QPen:
    """A line that is as thick on the screen however close the page is looked at."""
    pen = QPen(_see_through(colour, alpha), width)
    pen.setCosmetic(True)
    return pen


def _see_through(colour: str, alpha: int) -> QColor:
    made = QColor(colour)
    made.setAlpha(alpha)
    return made
