"""Which pages of a PDF are recognised, and which have their text already: decided page by page.

The policies are those of OCRmyPDF, whose documentation (docs/errors.rst and docs/advanced.rst in ocrmypdf/OCRmyPDF)
says: `--skip-text` skips "OCR and other processing on any pages that contain text"; `--redo-ocr` finds "any existing
OCR (non-printing text)", removes it and does "OCR again", and "printable vector text is excluded from OCR";
`--force-ocr` rasterises all pages, "discarding any hidden OCR text, and rasterizing any printable text".

Its default, to refuse a document with any text, is of no use for folders of mixed documents. Ours looks at how much
of the page is picture: *picture* is the share of the page's area under pictures, and under drawings that may be
letters, which no seen text lies on; *text* is the share under seen text. Both are counted in cells of a grid.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.documents.pdf_contents import Area
from bulkocr_gui.documents.pdf_words import PdfWords
from bulkocr_gui.jobs.options import PdfPages

if TYPE_CHECKING:
    from bulkocr_gui.documents.pdf_contents import Contents

MUCH_PICTURE = 0.2
"""Of the page: less picture is a logo or a figure of a page of text."""
MORE_PICTURE = 3.0
"""So many times as much picture as text must there be for the page to be a picture with some text on it."""
TRIFLE = 0.02
"""Of the page: less picture has nothing to read."""

TAKEN = "the PDF's own text was taken"
PICTURES_LEFT = "the PDF's own text was taken, its pictures were not read"
KEPT = "the PDF's own text was kept, the rest was recognised"
UNSEEN = "unseen text of an earlier recognition was not used"
MEANINGLESS = "the PDF's own text has no meaning: the page was recognised"
FORBIDDEN = "the owner of this PDF does not permit copying its text: it was read from the picture"


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of a page.

    Attributes:
        text: what is taken of its own text; None for nothing.
        complete: whether that is all, so that nothing is recognised.
        notes: what a reader should know.
    """

    text: PdfWords | None
    complete: bool
    notes: tuple[str, ...] = ()


def decide(words: PdfWords, contents: Contents, policy: PdfPages, *, may_copy: bool) -> Decision:
    """Decide one page.

    * `AUTO`: the page's seen text is its text, unless it is mostly picture: a page number, a stamp or a line of
      "Downloaded from" on a scan. Then the picture is recognised, and that text kept. Text that is not seen is that
      of an earlier recognition, and the page is recognised anew.
    * `SKIP`: whatever text there is, seen or not, is the page's text.
    * `REDO`: every picture, however small, is recognised, and where there is unseen text; seen text is kept.
    * `FORCE`: everything is recognised from what the page looks like.

    Text that cannot be trusted is no text. Nor is any that the owner does not permit to be copied.
    """
    if policy is PdfPages.FORCE or not words.lines:
        return Decision(None, complete=False)
    if not may_copy:
        return Decision(None, complete=False, notes=(FORBIDDEN,))
    seen = words.seen()
    trusted = seen.is_trustworthy()
    if policy is PdfPages.SKIP:
        text = _all_of(words, seen) if trusted else words
        if text.is_trustworthy():
            return Decision(text, complete=True, notes=(TAKEN,))
    unseen = any(not word.seen for word in words.words())
    if not trusted:
        return Decision(None, complete=False, notes=(MEANINGLESS,) if seen.lines else (UNSEEN,))
    text_area = Area(contents.box, (word.box for word in seen.words()))
    pictures = Area(contents.box, (*(picture.box for picture in contents.pictures), *contents.drawings))
    picture = pictures.share_without(text_area)
    if policy is PdfPages.REDO:
        complete = picture < TRIFLE and not unseen
    else:
        complete = picture < MUCH_PICTURE or picture < MORE_PICTURE * text_area.share
    if complete:
        return Decision(seen, complete=True, notes=(TAKEN if picture < TRIFLE else PICTURES_LEFT,))
    return Decision(seen, complete=False, notes=(KEPT, UNSEEN) if unseen else (KEPT,))


def _all_of(words: PdfWords, seen: PdfWords) -> PdfWords:
    """Seen and unseen text; no unseen word where the same place has a seen one."""
    boxes = [word.box for word in seen.words()]
    lines = []
    for line in words.lines:
        kept = [word for word in line if word.seen or not any(_lies_in(word.box, box) for box in boxes)]
        if kept:
            lines.append(kept)
    return PdfWords(lines)


def _lies_in(box: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    across, down = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return other[0] <= across <= other[2] and other[1] <= down <= other[3]
