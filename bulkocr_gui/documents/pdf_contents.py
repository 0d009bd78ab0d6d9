"""What a page of a PDF draws, in the order in which it does: pictures, curves, and the text that can be seen."""

from __future__ import annotations

import ctypes
import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as pdfium_c

if TYPE_CHECKING:
    from collections.abc import Iterable

Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in the page's own coordinates."""

DEEPEST = 8
"""Forms within forms that are looked into."""
MOST_PARTS = 50_000
"""Parts of a page that are looked at; a map may have a million."""
CURVES = 8
"""Segments from which on a path may be a letter drawn as curves: rules and frames have fewer."""
INVISIBLE = 3
"""Render mode of the text that lies, unseen, over a scan."""
RIGHT_ANGLED = 0.001
"""Of a picture's side: by so little it may lean and still lie straight."""
CELLS = 40
"""Rows and columns of the grid that areas are measured with: a row of A4 is as high as a line with its space."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on the page.

    Attributes:
        part: pdfium's own.
        box: where it lies.
        across: width in pixels.
        down: height in pixels.
        dpi: of its width and its height, as it is placed; 0 where it has none.
        straight: whether it is turned by right angles at most.
        opaque: whether nothing is seen through it.
        place: in the order of drawing.
    """

    part: Any
    box: Box
    across: int
    down: int
    dpi: tuple[float, float]
    straight: bool
    opaque: bool
    place: int


class Contents:
    """The parts of a page, forms and all.

    Args:
        page: pdfium's own.
    """

    def __init__(self, page: Any) -> None:
        self.box: Box = page.get_bbox()
        self.pictures: list[Picture] = []
        self.drawings: list[Box] = []
        """Boxes of paths that may be letters."""
        self._parts = 0
        self._texts: dict[int, tuple[int, bool]] = {}
        self._matrices: dict[int, Any] = {}
        parts = page.get_objects(max_depth=DEEPEST)
        for place, part in enumerate(itertools.islice(parts, MOST_PARTS)):
            self._parts += 1
            try:
                self._take(part, place)
            except pypdfium2.PdfiumError:
                # A part without a size is drawn as nothing; the rest of the page can be read.
                continue

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is drawn."""
        return not self._parts

    def is_seen(self, text: Any, box: Box) -> bool:
        """Whether a piece of text is drawn, and no picture over it.

        Args:
            text: pdfium's text object.
            box: of the letter.
        """
        place, drawn = self._texts.get(_address(text), (0, True))
        if not drawn:
            return False
        across, down = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        return not any(
            picture.place > place
            and picture.opaque
            and picture.box[0] <= across <= picture.box[2]
            and picture.box[1] <= down <= picture.box[3]
            for picture in self.pictures
        )

    def _take(self, part: Any, place: int) -> None:
        if part.type == pdfium_c.FPDF_PAGEOBJ_TEXT:
            self._texts[_address(part.raw)] = place, _is_drawn(part)
        elif part.type == pdfium_c.FPDF_PAGEOBJ_IMAGE:
            self.pictures.append(self._picture(part, place))
        elif part.type == pdfium_c.FPDF_PAGEOBJ_PATH and pdfium_c.FPDFPath_CountSegments(part) >= CURVES:
            matrix = self._matrix_of(part.container)
            box = part.get_bounds()
            self.drawings.append(box if matrix is None else matrix.on_rect(*box))

    def _picture(self, part: Any, place: int) -> Picture:
        across, down = part.get_px_size()
        matrix, outer = part.get_matrix(), self._matrix_of(part.container)
        if outer is not None:
            matrix = matrix.multiply(outer)
        a, b, c, d, _, _ = matrix.get()
        wide, high = math.hypot(a, b), math.hypot(c, d)
        leaning = min(max(abs(b), abs(c)), max(abs(a), abs(d)))
        return Picture(
            part=part,
            box=matrix.on_rect(0, 0, 1, 1),
            across=across,
            down=down,
            dpi=(across / wide * 72 if wide else 0.0, down / high * 72 if high else 0.0),
            straight=leaning <= RIGHT_ANGLED * max(wide, high),
            opaque=_is_opaque(part),
            place=place,
        )

    def _matrix_of(self, form: Any) -> Any:
        """From a form's coordinates to the page's; None where they are the page's."""
        if form is None:
            return None
        address = _address(form.raw)
        if address not in self._matrices:
            outer = self._matrix_of(form.container)
            own = form.get_matrix()
            self._matrices[address] = own if outer is None else own.multiply(outer)
        return self._matrices[address]


def _address(part: Any) -> int:
    return ctypes.cast(part, ctypes.c_void_p).value or 0


def _is_drawn(text: Any) -> bool:
    if pdfium_c.FPDFTextObj_GetTextRenderMode(text) == INVISIBLE:
        return False
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium_c.FPDFPageObj_GetFillColor(text, red, green, blue, alpha):
        return True
    return alpha.value > 0


def _is_opaque(picture: Any) -> bool:
    if pdfium_c.FPDFPageObj_HasTransparency(picture):
        return False
    about = pdfium_c.FPDF_IMAGEOBJ_METADATA()
    if not pdfium_c.FPDFImageObj_GetImageMetadata(picture, picture.page, about):
        return True
    # A stencil has no colours of its own: the page is seen through its holes.
    return bool(about.colorspace != pdfium_c.FPDF_COLORSPACE_UNKNOWN or about.bits_per_pixel > 1)


class Area:
    """A part of the page, as cells of a grid.

    Args:
        page: the page's box.
        boxes: what belongs to the area.
    """

    def __init__(self, page: Box, boxes: Iterable[Box] = ()) -> None:
        self._rows = [0] * CELLS
        left, bottom, right, top = page
        across, down = CELLS / (right - left), CELLS / (top - bottom)
        for box in boxes:
            if not all(map(math.isfinite, box)):
                continue
            first, last = _cells((box[0] - left) * across, (box[2] - left) * across)
            lowest, highest = _cells((box[1] - bottom) * down, (box[3] - bottom) * down)
            cells = (1 << max(0, last - first)) - 1 << first
            for row in range(lowest, highest):
                self._rows[row] |= cells

    @property
    def share(self) -> float:
        """Of the whole page: 0 to 1."""
        return sum(row.bit_count() for row in self._rows) / CELLS**2

    def share_without(self, other: Area) -> float:
        """Of the whole page, without what another area has too."""
        return sum((row & ~less).bit_count() for row, less in zip(self._rows, other._rows, strict=True)) / CELLS**2


def _cells(low: float, high: float) -> tuple[int, int]:
    """The cells from one place to another, each counted that is touched; the end is the first beyond."""
    return max(0, min(CELLS, math.floor(low))), max(0, min(CELLS, math.ceil(high)))
