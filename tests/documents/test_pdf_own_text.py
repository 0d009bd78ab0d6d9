"""Which pages of a PDF have their text already, and what of it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageDraw

from bulkocr_gui.documents import pdf_policy
from bulkocr_gui.documents.page import Opening, open_page
from bulkocr_gui.jobs.options import PdfPages
from tests.pdfs import A4, PARAGRAPH, UNSEEN, Sheet, pdf_of, scan_of

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.documents.page import Raster
    from bulkocr_gui.documents.page_text import PageText

STAMP = "Downloaded from https://example.org/archive/1234 on 1 May 2024"
CURVED = b"0 g 100 %d m 120 200 140 220 160 200 c 180 180 190 220 200 240 c 220 260 240 250 250 240 c h f"


def looked_at(path: Path, policy: PdfPages = PdfPages.AUTO) -> tuple[PageText | None, Raster]:
    page = open_page(path, 1, Opening(pdf_pages=policy))
    try:
        return page.own_text(), page.raster()
    finally:
        page.close()


def own_text(path: Path, policy: PdfPages = PdfPages.AUTO) -> PageText | None:
    return looked_at(path, policy)[0]


def lines_of(text: PageText | None) -> list[str]:
    assert text is not None
    return [" ".join(word.text for word in line) for block in text.blocks for line in block]


def ink_of(raster: Raster) -> tuple[int, int, int, int]:
    image = Image.frombytes("L", (raster.width, raster.height), raster.pixels)
    box = image.point(lambda shade: 255 if shade < 128 else 0).getbbox()
    assert box is not None
    return box


# --- a page with real text ------------------------------------------------------------------------------------


def test_real_text_is_taken_in_lines_and_blocks(tmp_path: Path):
    sheet = Sheet().text(50, 780, "A heading", 24).text(50, 740, "First line").text(50, 726, "second line")
    text = own_text(pdf_of(tmp_path / "a.pdf", sheet))
    assert text is not None
    assert text.complete
    assert text.notes == (pdf_policy.TAKEN,)
    assert [[len(line) for line in block] for block in text.blocks] == [[2], [2, 2]]
    assert lines_of(text) == ["A heading", "First line", "second line"]


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [None, (100, 200, 500, 700)])
def test_boxes_are_where_the_upright_page_shows_the_word(tmp_path: Path, rotate: int, crop):
    sheet = Sheet(box=(20, 30, 615, 872), rotate=rotate, crop=crop).text(180, 420, "Himmel", 40)
    path = pdf_of(tmp_path / "a.pdf", sheet)
    text = own_text(path)
    _, raster = looked_at(path, PdfPages.FORCE)
    assert text is not None
    assert (text.width, text.height, text.dpi) == (raster.width, raster.height, raster.dpi)
    (((word,),),) = text.blocks
    box = (word.x0, word.y0, word.x1, word.y1)
    assert max(abs(one - other) for one, other in zip(box, ink_of(raster), strict=True)) <= 4


@pytest.mark.parametrize("first", ["foot", "body"])
def test_head_and_foot_stand_where_they_are_seen(tmp_path: Path, first: str):
    foot = Sheet().text(50, 30, "Archive").text(500, 30, "page 7")
    body = (
        Sheet().text(50, 700, "Left one").text(50, 600, "left two").text(300, 700, "right one").text(300, 600, "end")
    )
    parts = (foot, body) if first == "foot" else (body, foot)
    sheet = Sheet(content=parts[0].content + parts[1].content)
    words = " ".join(lines_of(own_text(pdf_of(tmp_path / "a.pdf", sheet))))
    assert words == "Left one left two right one end Archive page 7"


def test_a_head_that_is_written_last_comes_first(tmp_path: Path):
    sheet = Sheet().text(50, 600, "The body").text(50, 800, "The head")
    assert lines_of(own_text(pdf_of(tmp_path / "a.pdf", sheet))) == ["The head", "The body"]


def test_text_that_is_cropped_away_is_no_text(tmp_path: Path):
    sheet = Sheet(crop=(0, 0, 595, 400)).text(50, 700, "Printer's marks").text(50, 300, "The page")
    assert lines_of(own_text(pdf_of(tmp_path / "a.pdf", sheet))) == ["The page"]


def test_a_page_of_text_with_a_logo_keeps_its_text(tmp_path: Path):
    sheet = Sheet().picture(scan_of(), 450, 760, 100, 60).paragraph(20)
    text = own_text(pdf_of(tmp_path / "a.pdf", sheet))
    assert text is not None
    assert text.complete


def test_a_line_of_text_with_a_logo_is_text_too(tmp_path: Path):
    text = own_text(
        pdf_of(tmp_path / "a.pdf", Sheet().picture(scan_of(), 400, 700, 150, 100).text(50, 600, "To whom"))
    )
    assert text is not None
    assert text.complete


def test_a_page_of_text_with_a_figure_keeps_its_text_and_says_what_was_not_read(tmp_path: Path):
    sheet = Sheet().picture(scan_of(), 50, 50, 500, 300).paragraph(24)
    text = own_text(pdf_of(tmp_path / "a.pdf", sheet))
    assert text is not None
    assert text.complete
    assert text.notes == (pdf_policy.PICTURES_LEFT,)


def test_text_on_a_picture_that_fills_the_page_is_text(tmp_path: Path):
    paper = Image.new("RGB", (300, 400), (240, 230, 200))
    text = own_text(pdf_of(tmp_path / "a.pdf", Sheet().picture(paper).paragraph(44)))
    assert text is not None
    assert text.complete


@pytest.mark.parametrize("subtype", ["Widget", "FreeText"])
def test_what_was_filled_in_is_text_of_the_page_once(tmp_path: Path, subtype: str):
    path = pdf_of(tmp_path / "a.pdf", Sheet().text(50, 700, "Name:"))
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        look = pdf.make_stream(b"BT /F1 12 Tf 2 4 Td (Ada Lovelace) Tj ET")
        look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 200, 20])
        look.Resources = pdf.pages[0].obj.Resources
        note = Dictionary(Type=Name.Annot, Subtype=Name(f"/{subtype}"), Rect=Array([100, 696, 300, 716]), F=4)
        note.AP = Dictionary(N=look)
        note = pdf.make_indirect(note)
        if subtype == "Widget":
            note.FT, note.T, note.V = Name.Tx, "name", "Ada Lovelace"
            pdf.Root.AcroForm = Dictionary(Fields=Array([note]))
        pdf.pages[0].obj.Annots = Array([note])
        pdf.save()
    for _ in range(2):
        assert " ".join(lines_of(own_text(path))) == "Name: Ada Lovelace"
    _, raster = looked_at(path, PdfPages.FORCE)
    assert ink_of(raster)[2] > 150 * 300 / 72


# --- a page that is a picture ----------------------------------------------------------------------------------


def test_a_scan_has_no_text(tmp_path: Path):
    assert own_text(pdf_of(tmp_path / "a.pdf", Sheet().picture(scan_of()))) is None


@pytest.mark.parametrize("stamp", [STAMP, "12"])
def test_a_stamp_or_a_number_does_not_make_a_text_of_a_scan(tmp_path: Path, stamp: str):
    path = pdf_of(tmp_path / "a.pdf", Sheet().picture(scan_of()).text(60, 20, stamp, 8))
    text, raster = looked_at(path)
    assert text is not None
    assert not text.complete
    assert lines_of(text) == [stamp]
    assert text.notes == (pdf_policy.KEPT,)
    # What is taken is not recognised as well: the picture of the page does not show it any more.
    _, everything = looked_at(path, PdfPages.FORCE)
    assert ink_of(everything)[3] > 0.95 * raster.height
    assert ink_of(raster)[3] < 0.5 * raster.height


def test_words_are_painted_over_with_the_shade_around_them(tmp_path: Path):
    grey = scan_of().point(lambda shade: min(shade, 200))
    _, raster = looked_at(pdf_of(tmp_path / "a.pdf", Sheet().picture(grey).text(60, 20, STAMP, 8)))
    foot = raster.pixels[-raster.width * raster.height // 10 :]
    assert set(foot) == {200}


def test_letters_drawn_as_curves_are_recognised_although_the_page_number_is_text(tmp_path: Path):
    curves = b"\n".join(CURVED % (60 + 3 * step) for step in range(200))
    sheet = Sheet(box=(0, 0, 300, 300)).draw(curves).text(150, 5, "7", 6)
    text = own_text(pdf_of(tmp_path / "a.pdf", sheet))
    assert text is not None
    assert not text.complete


# --- unseen text --------------------------------------------------------------------------------------------------


def scanned_before(path: Path) -> Path:
    return pdf_of(path, Sheet().picture(scan_of()).paragraph(30, UNSEEN))


def covered(path: Path) -> Path:
    """As some programs write it: the text is drawn, and the scan over it."""
    return pdf_of(path, Sheet().paragraph(30).picture(scan_of()))


@pytest.mark.parametrize("make", [scanned_before, covered])
@pytest.mark.parametrize("policy", [PdfPages.AUTO, PdfPages.REDO])
def test_a_scan_that_was_recognised_before_is_recognised_anew(tmp_path: Path, make, policy: PdfPages):
    text, raster = looked_at(make(tmp_path / "a.pdf"), policy)
    assert text is None
    assert raster.notes == (pdf_policy.UNSEEN,)


@pytest.mark.parametrize("make", [scanned_before, covered])
def test_skip_keeps_the_text_of_an_earlier_recognition(tmp_path: Path, make):
    text = own_text(make(tmp_path / "a.pdf"), PdfPages.SKIP)
    assert text is not None
    assert text.complete
    assert lines_of(text) == [PARAGRAPH] * 30


def test_skip_takes_what_is_seen_and_unseen_once(tmp_path: Path):
    sheet = Sheet().text(50, 700, "Seen twice").text(51, 699, "Sccn tvvice", mode=UNSEEN)
    sheet.text(50, 600, "Unseen", mode=UNSEEN)
    assert lines_of(own_text(pdf_of(tmp_path / "a.pdf", sheet), PdfPages.SKIP)) == ["Seen twice", "Unseen"]


def test_redo_recognises_the_small_picture_and_keeps_the_text(tmp_path: Path):
    path = pdf_of(tmp_path / "a.pdf", Sheet().picture(scan_of(), 400, 20, 150, 150).paragraph(30))
    auto, redo = own_text(path), own_text(path, PdfPages.REDO)
    assert auto is not None
    assert redo is not None
    assert (auto.complete, redo.complete) == (True, False)
    assert lines_of(auto) == lines_of(redo)


def test_redo_takes_a_page_that_is_all_text(tmp_path: Path):
    text = own_text(pdf_of(tmp_path / "a.pdf", Sheet().paragraph()), PdfPages.REDO)
    assert text is not None
    assert text.complete


def test_force_takes_no_text(tmp_path: Path):
    text, raster = looked_at(pdf_of(tmp_path / "a.pdf", Sheet().paragraph()), PdfPages.FORCE)
    assert text is None
    assert min(raster.pixels) < 50


# --- text that is none ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "\ue012\ue013\ue014\ue015 \ue016\ue017",
        "\u0003\u0004\u0005\u0006\u0007",
        "\ufffd\ufffd\ufffd word",
        "䴀甀氀琀椀挀漀氀漀爀",
        "\"#$%&'()*+,/:;<=>?",
    ],
    ids=["private use", "controls", "replacements", "bytes the wrong way round", "a font's codes"],
)
@pytest.mark.parametrize("policy", [PdfPages.AUTO, PdfPages.SKIP])
def test_codes_without_a_meaning_are_not_taken(tmp_path: Path, words: str, policy: PdfPages):
    path = pdf_of(tmp_path / "a.pdf", Sheet().script(50, 500, words).draw(b"50 300 100 100 re f"))
    text, raster = looked_at(path, policy)
    assert text is None
    assert raster.notes == (pdf_policy.MEANINGLESS,)


def test_a_font_without_a_map_to_unicode_is_not_trusted(tmp_path: Path):
    sheet = Sheet(to_unicode=False).script(50, 500, "Secret").draw(b"50 300 100 100 re f")
    assert own_text(pdf_of(tmp_path / "a.pdf", sheet)) is None


def test_bullets_and_leaders_do_not_make_text_doubtful(tmp_path: Path):
    sheet = Sheet().script(50, 700, "\uf0b7").text(80, 700, "An item").text(50, 600, "Chapter ................ 5")
    assert lines_of(own_text(pdf_of(tmp_path / "a.pdf", sheet))) == ["• An item", "Chapter ................ 5"]


# --- scripts ------------------------------------------------------------------------------


@pytest.mark.parametrize("step", [-20, 20], ids=["as it is spoken", "as it is seen"])
def test_arabic_is_in_logical_order_however_the_file_has_it(tmp_path: Path, step: int):
    words = "مرحبا بكم ١٢٣" if step < 0 else "١٢٣ مكب ابحرم"
    start = 400 if step < 0 else 100
    text = own_text(pdf_of(tmp_path / "a.pdf", Sheet().script(start, 500, words, step=step)))
    assert lines_of(text)[0].split()[:2] == ["مرحبا", "بكم"]
    assert text is not None
    first, second = text.blocks[0][0][:2]
    assert first.x0 > second.x1 - 2


@pytest.mark.parametrize("words", ["日本語の文書", "한국어 문서", "Ελληνικά", "\U00020bb7野家"])
def test_every_script_is_taken(tmp_path: Path, words: str):
    text = own_text(pdf_of(tmp_path / "a.pdf", Sheet().script(50, 500, words)))
    assert lines_of(text) == [words]
    assert text is not None
    assert all(word.x1 - word.x0 > 20 and word.y1 - word.y0 > 20 for word in text.blocks[0][0])


def test_vertical_lines_belong_together(tmp_path: Path):
    sheet = Sheet()
    for column, words in enumerate(("縦書き", "の文書")):
        for place, letter in enumerate(words):
            sheet.script(400 - 26 * column, 700 - 20 * place, letter)
    text = own_text(pdf_of(tmp_path / "a.pdf", sheet))
    assert text is not None
    assert "".join(lines_of(text)) == "縦書きの文書"
    assert len(text.blocks) == 1


def test_ligatures_and_shapes_become_letters(tmp_path: Path):
    text = own_text(pdf_of(tmp_path / "a.pdf", Sheet().script(50, 500, "ofﬁce ﻣﺮﺣﺒﺎ", step=20)))
    assert "office" in lines_of(text)[0]
    assert not any("\ufe70" <= letter <= "\ufefc" for letter in lines_of(text)[0])


def test_a_hyphen_ends_its_line(tmp_path: Path):
    sheet = Sheet().text(50, 700, "A long exam-").text(50, 684, "ple of words")
    assert lines_of(own_text(pdf_of(tmp_path / "a.pdf", sheet))) == ["A long exam-", "ple of words"]


def test_a_soft_hyphen_is_not_shown_within_a_word(tmp_path: Path):
    text = own_text(pdf_of(tmp_path / "a.pdf", Sheet().script(50, 500, "Wort\u00adart", step=12)))
    assert lines_of(text) == ["Wortart"]


# --- a scan's own pixels -----------------------------------------------------------------


@pytest.mark.parametrize(("mode", "bilevel"), [("L", False), ("1", True)])
@pytest.mark.parametrize("rotate", [0, 90])
def test_a_scan_keeps_its_pixels(tmp_path: Path, mode: str, bilevel: bool, rotate: int):
    image = scan_of(size=(1654, 2339), mode="1")
    if mode == "L":
        image = image.convert("L").point(lambda shade: 10 + shade // 2)
        ImageDraw.Draw(image).line((100, 1500, 1500, 1502), fill=99)
    path = pdf_of(tmp_path / "a.pdf", Sheet(box=(0, 0, 595.44, 842.04), rotate=rotate).picture(image))
    _, raster = looked_at(path)
    assert (raster.dpi, raster.bilevel) == (200, bilevel)
    shown = image if not rotate else image.transpose(Image.Transpose.ROTATE_270)
    assert (raster.width, raster.height) == shown.size
    assert raster.pixels == shown.tobytes()


@pytest.mark.parametrize("dpi", [100, 600])
def test_a_scan_that_is_too_coarse_or_too_fine_is_rendered_at_300_dpi(tmp_path: Path, dpi: int):
    image = Image.new("L", (round(8.27 * dpi), round(11.69 * dpi)), 240)
    _, raster = looked_at(pdf_of(tmp_path / "a.pdf", Sheet().picture(image)))
    assert (raster.width, raster.dpi) == (2480, 300)


def test_a_picture_with_two_resolutions_is_rendered_with_one(tmp_path: Path):
    _, raster = looked_at(pdf_of(tmp_path / "a.pdf", Sheet().picture(Image.new("L", (1654, 1170), 240))))
    assert (raster.width, raster.height, raster.dpi) == (2480, 3509, 300)


def test_a_picture_on_part_of_the_page_does_not_set_its_resolution(tmp_path: Path):
    _, raster = looked_at(pdf_of(tmp_path / "a.pdf", Sheet().picture(scan_of(), 0, 0, A4[2], A4[3] / 2)))
    assert raster.dpi == 300
