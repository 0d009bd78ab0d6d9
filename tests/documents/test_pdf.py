"""PDF pages: the gate, the size of what is rendered, and what pdfium would leave out without a word."""

from __future__ import annotations

import io
import random
import zlib
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageDraw

from bulkocr_gui.documents.page import Raster, count_pages, open_page
from bulkocr_gui.documents.pdf import MOST_RENDERED, SMALL_TARGET
from bulkocr_gui.documents.pdf_open import REOPEN_PAGES
from bulkocr_gui.jobs.errors import PageError


def written(path: Path, *objects: bytes) -> Path:
    """A PDF of these objects, the first its catalogue, with a right table of where they lie."""
    data = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    path.write_bytes(data)
    return path


def stream(dictionary: bytes, data: bytes) -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (dictionary, len(data), data)


def one_page(path: Path, content: bytes, resources: bytes, *more: bytes, box: bytes = b"0 0 200 100") -> Path:
    return written(
        path,
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Contents 4 0 R /Resources << %s >> >>" % (box, resources),
        stream(b"", content),
        *more,
    )


def with_picture(path: Path, dictionary: bytes, data: bytes, box: bytes = b"0 0 200 100") -> Path:
    across, down = box.split()[2:]
    return one_page(
        path,
        b"q %s 0 0 %s 0 0 cm /Im Do Q" % (across, down),
        b"/XObject << /Im 5 0 R >>",
        stream(b"/Type /XObject /Subtype /Image " + dictionary, data),
        box=box,
    )


def raster(path: Path, number: int = 1) -> Raster:
    page = open_page(path, number)
    try:
        return page.raster()
    finally:
        page.close()


def refused(path: Path, number: int = 1) -> str:
    with pytest.raises(PageError) as caught:
        raster(path, number)
    assert caught.value.advice
    assert str(path) not in caught.value.message
    return caught.value.code


def noise(width: int, height: int) -> Image.Image:
    return Image.frombytes("L", (width, height), random.Random(1).randbytes(width * height))


def jpeg(image: Image.Image, **options: bool) -> bytes:
    data = io.BytesIO()
    image.save(data, "JPEG", **options)
    return data.getvalue()


GREY = b"/Width 300 /Height 150 /ColorSpace /DeviceGray /BitsPerComponent 8 "
DCT = GREY + b"/Filter /DCTDecode"
FLATE = GREY + b"/Filter /FlateDecode"


def test_a_page_is_rendered_at_300_dpi_on_white(tmp_path: Path) -> None:
    page = raster(one_page(tmp_path / "a.pdf", b"10 10 50 50 re f", b"", box=b"0 0 595 842"))
    assert (page.width, page.height, page.dpi) == (2480, 3509, 300)
    assert (page.pixels[0], min(page.pixels)) == (255, 0)


def test_each_page_is_its_own(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    pages = [Image.new("L", (600, 300), shade) for shade in (10, 100, 200)]
    pages[0].save(path, save_all=True, append_images=pages[1:], resolution=300)
    assert count_pages(path, "pdf") == 3
    assert [abs(raster(path, number).pixels[5000] - shade) < 4 for number, shade in ((1, 10), (2, 100), (3, 200))]
    assert refused(path, 4) == "no_such_page"


def test_a_changed_document_is_opened_again(tmp_path: Path) -> None:
    path = one_page(tmp_path / "a.pdf", b"", b"")
    other = one_page(tmp_path / "b.pdf", b"0 0 200 100 re f", b"")
    assert max(raster(path).pixels) == 255
    assert max(raster(other).pixels) == 0
    other.replace(path)
    assert max(raster(path).pixels) == 0


def test_more_pages_than_a_document_stays_open_for(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    document = pypdfium2.PdfDocument.new()
    for _ in range(REOPEN_PAGES + 2):
        document.new_page(30, 20).close()
    document.save(path)
    document.close()
    assert {raster(path, number).width for number in range(1, REOPEN_PAGES + 3)} == {126}


@pytest.mark.parametrize("points", [b"14400 14400", b"200000 10000"])
def test_an_enormous_page_is_made_smaller(tmp_path: Path, points: bytes) -> None:
    page = open_page(one_page(tmp_path / "a.pdf", b"", b"", box=b"0 0 " + points), 1)
    assert page.needs_bytes < MOST_RENDERED * 5
    page.close()


def test_a_page_longer_than_an_engine_takes_is_refused_or_fits(tmp_path: Path) -> None:
    path = one_page(tmp_path / "a.pdf", b"", b"", box=b"0 0 14400 10")
    assert refused(path) == "too_large"


def test_a_small_page_around_a_fine_picture_keeps_the_picture_s_pixels(tmp_path: Path) -> None:
    """As some scanners write: the page is as small as a stamp, the scan in it is not."""
    data = zlib.compress(bytes(2000 * 1000))
    sizes = b"/Width 2000 /Height 1000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode"
    page = raster(with_picture(tmp_path / "a.pdf", sizes, data, box=b"0 0 20 10"))
    assert (page.width, page.height, page.dpi) == (2000, 1000, 300)
    assert page.width * page.height <= SMALL_TARGET


def test_a_bomb_is_refused_by_what_it_declares(tmp_path: Path) -> None:
    sizes = b"/Width 35000 /Height 35000 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode"
    path = with_picture(tmp_path / "a.pdf", sizes, zlib.compress(bytes(1000)))
    assert refused(path) == "too_large"


@pytest.mark.parametrize("page_without_area", [b"0 0 0 0", b"0 0 100 0"])
def test_a_box_without_area_is_no_crash(tmp_path: Path, page_without_area: bytes) -> None:
    path = one_page(tmp_path / "a.pdf", b"", b"", box=page_without_area)
    # pdfium takes a letter's size then.
    assert raster(path).width == 2550


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n",
        b"%PDF-1.7\n%%EOF",
    ],
)
def test_a_damaged_document_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    assert refused(path) == "damaged"
    with pytest.raises(PageError):
        count_pages(path, "pdf")


def test_a_document_that_needs_a_password_says_so(tmp_path: Path) -> None:
    # RC4 with 40 bits: an owner's and a user's entry that no empty password opens.
    encryption = b"<< /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -1 >>" % (b"11" * 32, b"22" * 32)
    path = one_page(tmp_path / "a.pdf", b"", b"", encryption)
    text = path.read_bytes().replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt 5 0 R /ID [<00> <00>]")
    path.write_bytes(text)
    assert refused(path) == "encrypted"


def test_a_document_that_is_gone_or_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refused(tmp_path / "gone.pdf") == "vanished"
    path = one_page(tmp_path / "a.pdf", b"", b"")

    def deny(*args: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", deny)
    assert refused(path) == "unreadable"


def test_whole_pictures_pass(tmp_path: Path) -> None:
    for name, dictionary, data in (
        ("jpeg", DCT, jpeg(noise(300, 150))),
        ("jpeg with a tail", DCT, jpeg(noise(300, 150)) + bytes(2000)),
        ("progressive jpeg", DCT, jpeg(noise(300, 150), progressive=True)),
        ("deflate", FLATE, zlib.compress(noise(300, 150).tobytes())),
        ("deflate without its check sum", FLATE, zlib.compress(noise(300, 150).tobytes())[:-4]),
        ("raw", GREY, noise(300, 150).tobytes()),
    ):
        page = raster(with_picture(tmp_path / f"{name}.pdf", dictionary, data))
        assert min(page.pixels[-page.width * 20 :]) < 100, name


@pytest.mark.parametrize("part", [0.3, 0.6, 0.95])
def test_a_cut_off_picture_is_an_error_and_never_half_a_page(tmp_path: Path, part: float) -> None:
    for dictionary, data in (
        (DCT, jpeg(noise(300, 150))),
        (DCT, jpeg(noise(300, 150), progressive=True)),
        (FLATE, zlib.compress(noise(300, 150).tobytes())),
    ):
        path = with_picture(tmp_path / "a.pdf", dictionary, data[: int(len(data) * part)])
        assert refused(path) == "damaged"


def test_a_damaged_ornament_does_not_cost_the_page(tmp_path: Path) -> None:
    broken = stream(b"/Type /XObject /Subtype /Image " + DCT, jpeg(noise(300, 150))[:2000])
    content = b"10 10 50 50 re f q 20 0 0 10 150 80 cm /Im Do Q"
    path = one_page(tmp_path / "a.pdf", content, b"/XObject << /Im 5 0 R >>", broken)
    assert min(raster(path).pixels) == 0


def test_a_picture_that_cannot_be_decoded_is_no_blank_page(tmp_path: Path) -> None:
    dictionary = GREY + b"/Filter /JPXDecode"
    assert refused(with_picture(tmp_path / "a.pdf", dictionary, b"no picture" * 20)) == "damaged"


UNKNOWN_FONT = (
    b"<< /Type /Font /Subtype /Type0 /BaseFont /Nowhere /Encoding /90ms-RKSJ-H /DescendantFonts [6 0 R] >>",
    (
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Nowhere /DW 1000 /FontDescriptor 7 0 R "
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>"
    ),
    (
        b"<< /Type /FontDescriptor /FontName /Nowhere /Flags 4 /ItalicAngle 0 /Ascent 900 /Descent -100 /StemV 90 "
        b"/FontBBox [-100 -100 1000 900] /CapHeight 800 >>"
    ),
)


@pytest.mark.parametrize(
    ("setting", "told"), [(b"", True), (b"3 Tr", False), (b"1 1 1 rg", False)], ids=["ink", "unseen", "white"]
)
def test_letters_that_cannot_be_drawn_are_told(tmp_path: Path, setting: bytes, *, told: bool) -> None:
    content = b"BT /F 24 Tf %s 20 50 Td <82A082A282A4> Tj ET" % setting
    path = one_page(tmp_path / "a.pdf", content, b"/Font << /F 5 0 R >>", *UNKNOWN_FONT)
    if len(set(_drawn(path))) > 1:
        pytest.skip("this system has a Japanese font")
    if told:
        assert refused(path) == "font_missing"
    else:
        assert set(raster(path).pixels) == {255}


def _drawn(path: Path) -> bytes:
    document = pypdfium2.PdfDocument(path)
    try:
        return bytes(document[0].render().buffer)
    finally:
        document.close()


def test_turned_pages_come_upright(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    image = Image.new("L", (300, 150), 255)
    ImageDraw.Draw(image).rectangle((0, 0, 100, 50), fill=0)
    image.save(path, resolution=72)
    document = pypdfium2.PdfDocument(path)
    document[0].set_rotation(90)
    document.save(tmp_path / "turned.pdf")
    document.close()
    page = raster(tmp_path / "turned.pdf")
    assert (page.width, page.height) == (625, 1250)
    shown = Image.frombytes("L", (page.width, page.height), page.pixels)
    # The dark corner was at the left above; a quarter turn clockwise brings it to the right.
    assert shown.getpixel((600, 20)) < 50
    assert shown.getpixel((20, 20)) > 200


def test_an_empty_page_of_a_file_that_is_in_order_is_blank(tmp_path: Path) -> None:
    assert min(raster(one_page(tmp_path / "a.pdf", b"", b"")).pixels) == 255


def test_an_empty_page_of_a_broken_file_is_not_taken_for_blank(tmp_path: Path) -> None:
    """What was on it may be among what nobody finds any more."""
    path = one_page(tmp_path / "a.pdf", b"", b"")
    path.write_bytes(path.read_bytes().replace(b"xref\n0 5\n", b"xref\n0 4294967296\n"))
    assert refused(path) == "damaged"
