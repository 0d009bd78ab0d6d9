"""PDF/A-2b, as far as a reader of its clauses finds anything, and what is said where it cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pytest

from bulkocr_gui.providers.making import PdfOptions
from bulkocr_gui.providers.pdf_writer import PdfWriter
from tests.providers.pdf_a_check import faults
from tests.providers.pdf_bench import LINES, WORDS, checked, pictures, recognition, scan, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ARCHIVED = PdfOptions(pdf_a=True)
PAGE = [(1, recognition(900, 600, LINES).encode())]


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[PdfWriter]:
    writer = PdfWriter(tmp_path / "temporary")
    yield writer
    writer.close()


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif", "a.jp2"])
def test_pictures_become_pdf_a(writer: PdfWriter, tmp_path: Path, name: str):
    source = scan(tmp_path / name, mode="RGB")
    assert writer.write(source, PAGE, tmp_path / "b.pdf", ARCHIVED) == ()
    checked(tmp_path / "b.pdf")
    assert faults(tmp_path / "b.pdf") == []
    assert text_of(tmp_path / "b.pdf") == WORDS
    writer.write(source, PAGE, tmp_path / "c.pdf")
    assert "6.2.3 output intent" in faults(tmp_path / "c.pdf")


def test_a_pdf_becomes_pdf_a_with_what_it_says_of_itself(writer: PdfWriter, tmp_path: Path):
    source = scan(tmp_path / "a.pdf", mode="RGB", title="Größe & <Maß>", author="A. Author", resolution=150)
    with pikepdf.open(source, allow_overwriting_input=True) as pdf:
        pdf.docinfo["/Odd"] = "of no meaning"
        pdf.Root.OpenAction = pikepdf.Object.parse(b"<< /S /JavaScript /JS (app.alert) >>")
        link = b"<< /Type /Annot /Subtype /Link /Rect [1 1 9 9] /F 2 /A << /S /URI /URI (https://example.org) >> >>"
        pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(pikepdf.Object.parse(link))])
        pdf.pages[0].obj.Resources.XObject.image.Interpolate = True
        before = pictures(pdf)
        pdf.save(source)
    # The script goes first: nobody asked for it, and it can be taken away.
    assert writer.write(source, PAGE, tmp_path / "b.pdf", ARCHIVED) == ()
    checked(tmp_path / "b.pdf")
    assert faults(tmp_path / "b.pdf") == []
    with pikepdf.open(tmp_path / "b.pdf") as pdf:
        assert pictures(pdf) == before
        assert str(pdf.docinfo.Title) == "Größe & <Maß>"
        assert "/Odd" not in pdf.docinfo
        assert pdf.open_metadata()["dc:title"] == "Größe & <Maß>"


@pytest.mark.parametrize(
    ("what", "why"),
    [
        ("font", "fonts that are not in the file"),
        ("attachment", "attachments"),
        ("launch", "actions"),
        ("ink", "inks"),
        ("ink in a page", "inks"),
        ("encrypted", "owner's password"),
    ],
)
def test_what_cannot_be_pdf_a_is_an_ordinary_pdf_and_that_is_said(
    writer: PdfWriter, tmp_path: Path, what: str, why: str
):
    source = scan(tmp_path / "a.pdf", mode="CMYK" if what == "ink" else "RGB", resolution=150)
    encryption: object = False
    with pikepdf.open(source, allow_overwriting_input=True) as pdf:
        page = pdf.pages[0].obj
        if what == "font":
            page.Resources.Font = pikepdf.Object.parse(b"<< /F << /Type /Font /Subtype /Type1 /BaseFont /Arial >> >>")
        elif what == "attachment":
            pdf.attachments["a.txt"] = b"a"
        elif what == "launch":
            link = b"<< /Type /Annot /Subtype /Link /Rect [1 1 9 9] /A << /S /Launch /F (a.exe) >> >>"
            page.Annots = pikepdf.Array([pdf.make_indirect(pikepdf.Object.parse(link))])
        elif what == "ink in a page":
            pdf.pages[0].contents_add(b"0 1 0 0 k 0 0 9 9 re f")
        elif what == "encrypted":
            encryption = pikepdf.Encryption(owner="o", user="")
        pdf.save(source, encryption=encryption)
    (note,) = writer.write(source, PAGE, tmp_path / "b.pdf", ARCHIVED)
    assert note.startswith("It is an ordinary PDF and not PDF/A")
    assert why in note
    assert text_of(tmp_path / "b.pdf") == WORDS
    with pikepdf.open(tmp_path / "b.pdf") as pdf:
        assert pdf.open_metadata().pdfa_status == ""
        assert pdf.is_encrypted == (what == "encrypted")


def test_with_its_owners_password_an_encrypted_pdf_becomes_pdf_a(writer: PdfWriter, tmp_path: Path):
    source = scan(tmp_path / "a.pdf", mode="RGB", resolution=150)
    with pikepdf.open(source) as pdf:
        pdf.save(tmp_path / "l.pdf", encryption=pikepdf.Encryption(owner="boss", user="u"))
    options = PdfOptions(("boss",), pdf_a=True)
    assert writer.write(tmp_path / "l.pdf", PAGE, tmp_path / "b.pdf", options) == ()
    assert faults(tmp_path / "b.pdf") == []


def test_the_ink_of_a_picture_without_a_profile_is_said(writer: PdfWriter, tmp_path: Path):
    (note,) = writer.write(scan(tmp_path / "a.jpg", mode="CMYK"), PAGE, tmp_path / "b.pdf", ARCHIVED)
    assert "inks" in note
    assert text_of(tmp_path / "b.pdf") == WORDS
