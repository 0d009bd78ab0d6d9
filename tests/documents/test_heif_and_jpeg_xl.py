"""HEIC and JPEG XL: looked at before they are decoded, turned once, and told where they are broken."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pikepdf
import pillow_heif
import pytest
from PIL import Image

from bulkocr_gui.documents.decoders import open_picture
from bulkocr_gui.documents.kinds import HEAD_BYTES, sniff
from bulkocr_gui.documents.page import open_page
from bulkocr_gui.documents.pdf_pictures import pdf_picture
from bulkocr_gui.jobs.errors import PageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ORIENTATION = 0x0112
BEST = {"heic": {"quality": 100}, "jxl": {"lossless": True}}
BACK = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.fixture(autouse=True)
def _writers() -> None:
    import pillow_jxl  # noqa: F401 - it makes itself known to Pillow

    pillow_heif.register_heif_opener()


def shown(path: Path) -> Image.Image:
    page = open_page(path, 1)
    try:
        raster = page.raster()
    finally:
        page.close()
    return Image.frombytes("L", (raster.width, raster.height), raster.pixels)


def code(path: Path) -> str:
    with pytest.raises(PageError) as caught:
        shown(path)
    assert str(path) not in caught.value.message
    return caught.value.code


def marked(size: tuple[int, int] = (80, 40)) -> Image.Image:
    """White, with ink in the upper left corner."""
    image = Image.new("RGB", size, "white")
    image.paste("black", (0, 0, 20, 20))
    return image


def is_upright(image: Image.Image) -> bool:
    return image.size == (80, 40) and image.getpixel((5, 5)) < 60 and image.getpixel((75, 35)) > 200


@pytest.mark.parametrize("suffix", ["heic", "heif", "jxl"])
@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "LA", "I;16"])
def test_every_kind_of_pixel_becomes_ink_on_paper(drawn, tmp_path: Path, suffix: str, mode: str):
    image = drawn("RGB")
    deep = drawn("I").point(lambda value: value * 257 + 0)
    (deep.convert("I;16") if mode == "I;16" else image.convert(mode)).save(tmp_path / f"a.{suffix}")
    made = shown(tmp_path / f"a.{suffix}")
    assert made.size == (200, 60)
    assert made.getpixel((1, 1)) > 200
    assert made.getextrema()[0] < 80


@pytest.mark.parametrize("ink", [0, 255])
@pytest.mark.parametrize("suffix", ["heic", "jxl"])
def test_letters_on_nothing_stay_readable_whatever_their_colour(drawn, tmp_path: Path, ink: int, suffix: str):
    alpha = Image.eval(drawn("L"), lambda value: 255 - value)
    Image.merge("RGBA", (*[Image.new("L", alpha.size, ink)] * 3, alpha)).save(
        tmp_path / f"a.{suffix}", **BEST[suffix]
    )
    made = shown(tmp_path / f"a.{suffix}")
    assert made.getpixel((1, 1)) > 200
    assert made.getextrema()[0] < 80


@pytest.mark.parametrize("orientation", range(1, 9))
def test_heif_is_turned_once(tmp_path: Path, orientation: int):
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    stored = marked().transpose(BACK[orientation]) if orientation in BACK else marked()
    # Its writer makes the file's own mark of this, beside the EXIF that says the same.
    stored.save(tmp_path / "a.heic", exif=exif.tobytes())
    assert (b"irot" in (tmp_path / "a.heic").read_bytes()) or orientation in (1, 2, 4)
    assert is_upright(shown(tmp_path / "a.heic"))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_jpeg_xl_made_of_a_jpeg_is_turned_once(tmp_path: Path, orientation: int):
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    stored = marked().transpose(BACK[orientation]) if orientation in BACK else marked()
    stored.save(tmp_path / "a.jpg", exif=exif)
    with Image.open(tmp_path / "a.jpg") as image:
        image.save(tmp_path / "a.jxl", lossless_jpeg=True)
    assert is_upright(shown(tmp_path / "a.jxl"))
    placed = pdf_picture(tmp_path / "a.jxl", 1)
    assert placed.width > placed.height


def test_jpeg_xl_lies_as_its_own_header_says_whatever_a_block_of_exif_says(tmp_path: Path):
    exif = Image.Exif()
    exif[ORIENTATION] = 3
    marked().save(tmp_path / "a.jxl", exif=exif.tobytes(), use_container=True)
    assert is_upright(shown(tmp_path / "a.jxl"))


@pytest.mark.parametrize(
    "size", [(8, 8), (256, 64), (256, 256), (300, 200), (120, 160), (1, 1), (7, 2000), (1025, 9000), (9000, 5)]
)
@pytest.mark.parametrize("container", [False, True])
def test_the_size_of_a_jpeg_xl_is_known_before_it_is_decoded(tmp_path: Path, size: tuple[int, int], container: bool):
    Image.new("L", size, 255).save(tmp_path / "a.jxl", use_container=container)
    head = (tmp_path / "a.jxl").read_bytes()
    assert sniff(head[:HEAD_BYTES]) == "jpegxl"
    with open_picture(tmp_path / "a.jxl", "jpegxl") as image:
        assert image.size == size
        image.load()
        assert image.size == size
        assert image.mode == "L"


def jpeg_xl_of(width: int, height: int, *, animated: bool = False) -> bytes:
    """The head of a codestream, sides of at most 2**30 each, and nothing behind it."""
    fields = [(0xAFF, 16), (0, 1), (3, 2), (height - 1, 30), (0, 3), (3, 2), (width - 1, 30)]
    fields += [(0, 1), (1, 1), (0, 3), (0, 1), (0, 1), (animated, 1)]
    value = at = 0
    for number, count in fields:
        value |= number << at
        at += count
    return value.to_bytes((at + 7) // 8, "little")


@pytest.mark.parametrize("size", [(2**30, 2**30), (40_000, 10), (20_000, 20_000)])
def test_a_jpeg_xl_too_large_is_refused_by_its_header(tmp_path: Path, size: tuple[int, int]):
    (tmp_path / "a.jxl").write_bytes(jpeg_xl_of(*size))
    assert code(tmp_path / "a.jxl") == "too_large"


@pytest.mark.parametrize("size", [(60_000, 60_000), (40_000, 10), (20_000, 20_000)])
def test_a_heif_too_large_is_refused_by_its_header(tmp_path: Path, size: tuple[int, int]):
    marked().save(tmp_path / "a.heic")
    content = bytearray((tmp_path / "a.heic").read_bytes())
    at = content.index(b"ispe") + 8
    content[at : at + 8] = size[0].to_bytes(4, "big") + size[1].to_bytes(4, "big")
    (tmp_path / "a.heic").write_bytes(content)
    assert code(tmp_path / "a.heic") in ("too_large", "damaged")


def test_an_animated_jpeg_xl_says_which_picture_is_read(tmp_path: Path):
    (tmp_path / "a.jxl").write_bytes(jpeg_xl_of(80, 40, animated=True))
    page = open_page(tmp_path / "a.jxl", 1)
    page.close()
    assert getattr(page, "notes", None) == ("last of several pictures in the file",)


def test_the_main_picture_of_a_heif_with_several_and_it_is_said(tmp_path: Path):
    file = pillow_heif.HeifFile()
    for image in (Image.new("RGB", (80, 40)), marked(), Image.new("RGB", (80, 40))):
        file.add_from_pillow(image)
    file.save(tmp_path / "a.heic", primary_index=1)
    page = open_page(tmp_path / "a.heic", 1)
    page.close()
    assert getattr(page, "notes", None) == ("first of 3 pictures in the file",)
    assert is_upright(shown(tmp_path / "a.heic"))


@pytest.mark.parametrize("suffix", ["heic", "jxl"])
@pytest.mark.parametrize("share", [0.1, 0.3, 0.6, 0.9])
def test_half_a_picture_is_never_passed_on(tmp_path: Path, suffix: str, share: float):
    path = tmp_path / f"a.{suffix}"
    Image.effect_noise((200, 200), 60).convert("RGB").save(path)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    assert code(path) == "damaged"


@pytest.mark.parametrize("suffix", ["heic", "jxl"])
def test_a_searchable_pdf_gets_the_picture(drawn, tmp_path: Path, suffix: str):
    drawn("RGB").save(tmp_path / f"a.{suffix}", **BEST[suffix])
    picture = pdf_picture(tmp_path / f"a.{suffix}", 1)
    with pikepdf.new() as pdf:
        stream = pikepdf.Stream(pdf, picture.data)
        for key, value in pikepdf.Object.parse(f"<< {picture.dictionary} >>".encode()).items():
            stream[key] = value
        stream["/Subtype"] = pikepdf.Name.Image
        made = pikepdf.PdfImage(stream).as_pil_image().convert("L")
    assert (picture.width, picture.height) == (48.0, 14.4)
    assert made.size == (200, 60)
    assert made.getextrema()[0] < 80
    assert made.getpixel((1, 1)) > 200


@pytest.mark.parametrize(
    ("brands", "kind"),
    [
        ((b"heic", b"mif1", b"heic"), "heic"),
        ((b"mif1", b"mif1", b"avif", b"miaf"), "avif"),
        ((b"mif1", b"mif1", b"heic", b"miaf"), "heic"),
        ((b"mif1", b"mif1"), "heic"),
        ((b"msf1", b"msf1", b"hevc"), "heic"),
        ((b"avif", b"mif1", b"heic"), "avif"),
        ((b"heix", b"mif1", b"avif"), "heic"),
        ((b"abcd", b"mif1", b"heic"), "heic"),
        ((b"isom", b"iso2", b"mp41"), None),
        ((b"heic",), "heic"),
    ],
)
def test_containers_by_their_brands(brands: tuple[bytes, ...], kind: str | None):
    box = b"ftyp" + brands[0] + bytes(4) + b"".join(brands[1:])
    assert sniff((len(box) + 4).to_bytes(4, "big") + box + b"avifheic" * 4) == kind


@pytest.mark.parametrize("suffix", ["heic", "png"])
def test_their_decoders_are_loaded_only_where_such_a_file_is_met(tmp_path: Path, suffix: str):
    marked().save(tmp_path / f"a.{suffix}")
    program = (
        "import sys; from pathlib import Path; from bulkocr_gui.documents.page import open_page;"
        "open_page(Path(sys.argv[1]), 1).raster();"
        "print([name for name in ('pi_heif', 'pillow_jxl') if name in sys.modules])"
    )
    command = [sys.executable, "-c", program, str(tmp_path / f"a.{suffix}")]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == ("['pi_heif']" if suffix == "heic" else "[]")


@pytest.mark.parametrize(("suffix", "package"), [("heic", "pi_heif"), ("jxl", "pillow_jxl")])
def test_an_installation_without_them_says_so(tmp_path: Path, suffix: str, package: str):
    marked().save(tmp_path / f"a.{suffix}")
    program = (
        "import sys; sys.modules[sys.argv[2]] = None; from pathlib import Path;"
        "from bulkocr_gui.documents.page import open_page; open_page(Path(sys.argv[1]), 1)"
    )
    command = [sys.executable, "-c", program, str(tmp_path / f"a.{suffix}"), package]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert "cannot be read by this installation" in done.stderr


def test_a_file_that_is_closed_is_free(drawn: Callable[..., Image.Image], tmp_path: Path):
    for suffix in ("heic", "jxl"):
        drawn("RGB").save(tmp_path / f"a.{suffix}")
        shown(tmp_path / f"a.{suffix}")
        (tmp_path / f"a.{suffix}").unlink()
