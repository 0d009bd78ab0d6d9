"""Searchable PDFs, as pikepdf and pdfium read them."""

from __future__ import annotations

import signal
import threading
import time
from typing import TYPE_CHECKING

import pikepdf
import psutil
import pypdfium2
import pytest
from PIL import Image

from bulkocr_gui.jobs.errors import Cancelled, PageError, TransientError
from bulkocr_gui.providers.pdf_writer import PdfWriter
from bulkocr_gui.results.recognition import Recognition
from tests.providers.pdf_bench import LINES, WORDS, checked, pictures, recognition, scan, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[PdfWriter]:
    writer = PdfWriter(tmp_path / "temporary")
    yield writer
    writer.close()
    assert not list((tmp_path / "temporary").iterdir())


def test_a_jpeg_is_kept_byte_for_byte_with_its_text_at_its_size(writer: PdfWriter, tmp_path: Path):
    source, target = scan(tmp_path / "a.jpg", dpi=(150, 150)), tmp_path / "a.pdf"
    writer.write(source, [(1, recognition(900, 600).encode())], target)
    with pikepdf.open(target) as pdf:
        assert pdf.pages[0].obj.Resources.XObject.Im.read_raw_bytes() == source.read_bytes()
        assert [float(side) for side in pdf.pages[0].mediabox] == [0, 0, 432, 288]
    checked(target)
    assert text_of(target) == WORDS
    assert target.stat().st_size < 1.1 * source.stat().st_size


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_jpeg_is_shown_upright(writer: PdfWriter, tmp_path: Path, orientation: int):
    exif = Image.Exif()
    exif[0x0112] = orientation
    image = Image.new("L", (300, 150), 255)
    image.paste(0, (0, 0, 100, 50))
    image.save(tmp_path / "a.jpg", exif=exif, dpi=(150, 150))
    writer.write(tmp_path / "a.jpg", [(1, None)], tmp_path / "a.pdf")
    from PIL import ImageOps

    with Image.open(tmp_path / "a.jpg") as stored:
        upright = ImageOps.exif_transpose(stored).convert("L")
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    shown = document[0].render(scale=150 / 72).to_pil().convert("L")
    document.close()
    assert shown.size == upright.size
    for x in (20, shown.width - 20):
        for y in (20, shown.height - 20):
            assert abs(shown.getpixel((x, y)) - upright.getpixel((x, y))) < 20


@pytest.mark.parametrize(("name", "mode"), [("a.png", "P"), ("a.png", "RGB"), ("a.tif", "L"), ("a.bmp", "1")])
def test_other_pictures_lose_no_pixel(writer: PdfWriter, tmp_path: Path, name: str, mode: str):
    source = scan(tmp_path / name, (90, 60), mode)
    writer.write(source, [(1, None)], tmp_path / "a.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    (picture,) = document[0].get_objects()
    shown = picture.get_bitmap().to_pil().convert("RGB").tobytes()
    document.close()
    with Image.open(source) as image:
        assert shown == image.convert("RGB").tobytes()


def test_each_page_of_a_fax_has_its_text(writer: PdfWriter, tmp_path: Path):
    page = Image.new("1", (900, 600), 1)
    page.paste(0, (10, 10, 60, 30))
    page.save(tmp_path / "a.tif", save_all=True, append_images=[page, page], compression="group4")
    pages = [(number + 1, recognition(900, 600, (f"page {number}",)).encode()) for number in range(3)]
    writer.write(tmp_path / "a.tif", pages, tmp_path / "a.pdf")
    assert [text_of(tmp_path / "a.pdf", number) for number in range(3)] == [[["page", str(n)]] for n in range(3)]
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert pdf.pages[2].obj.Resources.XObject.Im.Filter == "/CCITTFaxDecode"
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    shown = document[0].render(scale=300 / 72).to_pil().convert("L")
    document.close()
    assert (shown.getpixel((30, 20)), shown.getpixel((200, 200))) == (0, 255)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_pdf_is_kept_and_its_words_lie_in_their_boxes(writer: PdfWriter, tmp_path: Path, turn: int):
    source, target = tmp_path / "a.pdf", tmp_path / "b.pdf"
    scan(source, resolution=72)
    with pikepdf.open(source, allow_overwriting_input=True) as pdf:
        page = pdf.pages[0]
        page.obj.Rotate, page.obj.CropBox = turn, pikepdf.Array([20, 30, 890, 590])
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Chapter", 0))
        pdf.docinfo["/Title"] = "Kept"
        (before,) = pictures(pdf)
        pdf.save(source)
    document = pypdfium2.PdfDocument(source)
    width, height = document[0].get_size()
    document.close()
    made = recognition(round(width * 2), round(height * 2), LINES[:1])
    writer.write(source, [(1, made.encode())], target)
    with pikepdf.open(target) as pdf:
        assert pictures(pdf) == [before]
        assert str(pdf.docinfo.Title) == "Kept"
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root] == ["Chapter"]
    assert text_of(target) == WORDS[:1]
    document = pypdfium2.PdfDocument(target)
    page = document[0]
    text = page.get_textpage()
    at = 0
    for word in made.words:
        at = text.get_text_range().index(word.text, at)
        boxes = [text.get_charbox(at + number) for number in range(len(word.text))]
        device = [_device(page, x, y, width, height) for b in boxes for x, y in (b[:2], b[2:])]
        found = (
            min(x for x, _ in device),
            min(y for _, y in device),
            max(x for x, _ in device),
            max(y for _, y in device),
        )
        assert found == pytest.approx((word.x0 / 2, word.y0 / 2, word.x1 / 2, word.y1 / 2), abs=2)
    document.close()


def _device(page: pypdfium2.PdfPage, x: float, y: float, width: float, height: float) -> tuple[float, float]:
    """Points from the upper left corner of the page as it is shown."""
    import ctypes

    import pypdfium2.raw as pdfium_c

    across, down = ctypes.c_int(), ctypes.c_int()
    size = round(width * 10), round(height * 10)
    pdfium_c.FPDF_PageToDevice(page, 0, 0, *size, 0, x, y, across, down)
    return across.value / 10, down.value / 10


def test_what_cannot_be_made_is_said_and_the_next_one_goes_on(writer: PdfWriter, tmp_path: Path):
    page, target = [(1, recognition(900, 600).encode())], tmp_path / "out.pdf"
    scan(tmp_path / "a.pdf")
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        pdf.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="o", user="u"))
    whole = scan(tmp_path / "a.png").read_bytes()
    (tmp_path / "half.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7\nnothing")
    for name, code in (
        ("locked.pdf", "encrypted"),
        ("half.png", "damaged"),
        ("bad.pdf", "damaged"),
        ("no", "vanished"),
    ):
        with pytest.raises(PageError) as caught:
            writer.write(tmp_path / name, page, target)
        assert caught.value.code == code
        assert not target.exists()
    writer.write(tmp_path / "a.png", page, target)
    assert text_of(target) == WORDS


def test_cancel_ends_it_within_a_second_and_leaves_nothing(writer: PdfWriter, tmp_path: Path):
    began, target = threading.Event(), tmp_path / "out.pdf"

    def pages() -> Iterator[tuple[int, None]]:
        for number in range(1, 302):
            yield number, None
            began.set()

    caught: list[BaseException] = []

    def write() -> None:
        try:
            writer.write(source, pages(), target)
        except Cancelled as error:
            caught.append(error)

    frame = Image.new("1", (2000, 2000), 1)
    source = tmp_path / "a.tif"
    frame.save(source, save_all=True, append_images=[frame] * 300, compression="group4")
    thread = threading.Thread(target=write)
    thread.start()
    assert began.wait(20)
    start = time.monotonic()
    writer.cancel()
    thread.join(5)
    assert time.monotonic() - start < 1
    assert caught
    assert not target.exists()


def test_more_pages_of_a_fax_than_were_selected_are_all_there(writer: PdfWriter, tmp_path: Path):
    page = Image.new("1", (900, 600), 1)
    page.paste(0, (10, 10, 60, 30))
    page.save(tmp_path / "a.tif", save_all=True, append_images=[page] * 4, compression="group4")
    selected = [(2, recognition(900, 600, ("second",)).encode()), (4, recognition(900, 600, ("fourth",)).encode())]
    writer.write(tmp_path / "a.tif", selected, tmp_path / "a.pdf")
    assert [text_of(tmp_path / "a.pdf", number) for number in range(5)] == [[], [["second"]], [], [["fourth"]], []]
    checked(tmp_path / "a.pdf")


def test_a_text_without_places_is_in_the_pdf_in_its_order(writer: PdfWriter, tmp_path: Path):
    text = "\n".join(LINES)
    page = Recognition.of_text(text, width=900, height=600, dpi=150, engine="test")
    writer.write(scan(tmp_path / "a.jpg"), [(1, page.encode())], tmp_path / "a.pdf")
    assert [word for line in text_of(tmp_path / "a.pdf") for word in line] == text.split()


def stopped_child(process: psutil.Process, how: int) -> None:
    """Do to the child that writes what a test wants; it is in the middle of something, or soon."""
    (child,) = (each for each in process.children() if "bulkocr_gui.providers.child" in each.cmdline())
    child.send_signal(how)


@pytest.mark.parametrize("when", ["page", "finish"])
@pytest.mark.parametrize(("how", "code"), [(signal.SIGKILL, "engine_killed"), (signal.SIGSTOP, "timed_out")])
def test_a_child_that_dies_or_hangs_leaves_nothing_and_the_next_document_is_made(
    writer: PdfWriter, tmp_path: Path, when: str, how: int, code: str
):
    source, target = scan(tmp_path / "a.jpg"), tmp_path / "a.pdf"
    page = recognition(900, 600).encode()

    def pages() -> Iterator[tuple[int, bytes]]:
        if when == "page":
            stopped_child(psutil.Process(), how)
        yield 1, page
        stopped_child(psutil.Process(), how)

    with pytest.raises(TransientError) as caught:
        writer.write(source, pages(), target, seconds_a_page=2)
    assert caught.value.code == code
    assert not target.exists()
    writer.write(source, [(1, page)], target)
    assert text_of(target) == WORDS
