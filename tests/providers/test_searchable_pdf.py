"""PDFs made searchable: what they had is there, old unseen text and signatures are not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
import pytest

from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.options import PdfPages
from bulkocr_gui.providers.making import PdfOptions
from bulkocr_gui.providers.own_text import ENGINE
from bulkocr_gui.providers.pdf_writer import PdfWriter
from bulkocr_gui.providers.searchable_pdf import SIGNED
from bulkocr_gui.results.corrections import Edit, corrected
from tests.providers.pdf_bench import LINES, WORDS, checked, pictures, recognition, scan, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bulkocr_gui.results.recognition import Recognition

SIZE = (900, 600)
HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[PdfWriter]:
    writer = PdfWriter(tmp_path / "temporary")
    yield writer
    writer.close()
    assert not list((tmp_path / "temporary").iterdir())


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return scan(tmp_path / "a.pdf", SIZE, resolution=150)


def made(lines: tuple[str, ...] = LINES[:1]) -> Recognition:
    return recognition(*SIZE, lines)


def show(path: Path, content: str, number: int = 0) -> None:
    """Put something on a page that uses the font /F."""
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        page = pdf.pages[number]
        page.obj.Resources["/Font"] = pikepdf.Object.parse(f"<< /F {HELVETICA} >>".encode())
        page.contents_add(content.encode("ascii"))
        pdf.save(path)


def flat(path: Path, number: int = 0) -> list[str]:
    return [word for line in text_of(path, number) for word in line]


def test_bookmarks_links_labels_attachments_and_metadata_are_kept(writer: PdfWriter, source: Path, tmp_path: Path):
    with pikepdf.open(source, allow_overwriting_input=True) as pdf:
        pdf.pages.append(pdf.pages[0])
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Chapter", 1))
        pdf.docinfo["/Title"] = "Kept"
        pdf.Root.PageLabels = pikepdf.Object.parse(b"<< /Nums [0 << /S /r /St 4 >>] >>")
        pdf.attachments["notes.txt"] = b"see there"
        link = b"<< /Type /Annot /Subtype /Link /Rect [9 9 99 99] /A << /S /URI /URI (https://example.org) >> >>"
        pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(pikepdf.Object.parse(link))])
        before = pictures(pdf)
        pdf.save(source)
    assert writer.write(source, [(1, made().encode()), (2, made().encode())], tmp_path / "b.pdf") == ()
    checked(tmp_path / "b.pdf")
    with pikepdf.open(tmp_path / "b.pdf") as pdf:
        assert pictures(pdf, 0) == pictures(pdf, 1) == before
        assert str(pdf.docinfo.Title) == "Kept"
        assert [page.label for page in pdf.pages] == ["iv", "v"]
        assert pdf.attachments["notes.txt"].get_file().read_bytes() == b"see there"
        assert str(pdf.pages[0].obj.Annots[0].A.URI) == "https://example.org"
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root] == ["Chapter"]
    assert text_of(tmp_path / "b.pdf", 1) == WORDS[:1]


def test_pages_that_were_not_selected_stay_as_they_are(writer: PdfWriter, source: Path, tmp_path: Path):
    with pikepdf.open(source, allow_overwriting_input=True) as pdf:
        pdf.pages.extend([pdf.pages[0], pdf.pages[0]])
        pdf.save(source)
    writer.write(source, [(2, made().encode())], tmp_path / "b.pdf")
    assert [flat(tmp_path / "b.pdf", number) for number in range(3)] == [[], WORDS[0], []]


def test_what_pages_have_from_the_tree_above_them_is_kept(writer: PdfWriter, source: Path, tmp_path: Path):
    with pikepdf.open(source, allow_overwriting_input=True) as pdf:
        page, pages = pdf.pages[0].obj, pdf.Root.Pages
        for key in ("/Resources", "/MediaBox"):
            pages[key] = page[key]
            del page[key]
        pages.Rotate = 90
        pdf.save(source)
    turned = recognition(SIZE[1], SIZE[0], LINES[:1])
    writer.write(source, [(1, turned.encode())], tmp_path / "b.pdf")
    with pikepdf.open(tmp_path / "b.pdf") as pdf:
        assert len(pictures(pdf)) == 1
    assert text_of(tmp_path / "b.pdf") == WORDS[:1]


def test_a_page_whose_text_was_taken_makes_the_copy_the_original_itself(
    writer: PdfWriter, source: Path, tmp_path: Path
):
    show(source, "BT /F 12 Tf 20 20 Td (Its own) Tj ET")
    own = replace(made(("Its own",)), engine=ENGINE)
    writer.write(source, [(1, own.encode())], tmp_path / "b.pdf")
    assert (tmp_path / "b.pdf").read_bytes() == source.read_bytes()


@pytest.mark.parametrize("in_form", [False, True])
def test_unseen_text_of_an_earlier_recognition_makes_place(
    writer: PdfWriter, source: Path, tmp_path: Path, in_form: bool
):
    old = "q BT 3 Tr /F 12 Tf 20 200 Td (Old words) Tj (of it) ' 1 1 (more) \" [(and) 9 (more)] TJ ET Q"
    if in_form:
        with pikepdf.open(source, allow_overwriting_input=True) as pdf:
            fonts = pikepdf.Object.parse(f"<< /Font << /F {HELVETICA} >> >>".encode())
            about = {
                "/Type": pikepdf.Name.XObject,
                "/Subtype": pikepdf.Name.Form,
                "/BBox": pikepdf.Array([0, 0, 9, 9]),
            }
            form = pdf.make_stream(old.encode("ascii"), about | {"/Resources": fonts})
            pdf.pages[0].obj.Resources.XObject["/Old"] = form
            pdf.pages[0].contents_add(b"q 1 0 0 1 5 5 cm /Old Do Q")
            pdf.save(source)
    else:
        show(source, old + " BT /F 12 Tf 20 20 Td (Seen) Tj ET")
    with pikepdf.open(source) as pdf:
        before = pictures(pdf)[0]
    assert "Old" in flat(source)
    writer.write(source, [(1, made().encode())], tmp_path / "b.pdf")
    checked(tmp_path / "b.pdf")
    assert flat(tmp_path / "b.pdf") == [*WORDS[0], *([] if in_form else ["Seen"])]
    with pikepdf.open(tmp_path / "b.pdf") as pdf:
        assert pictures(pdf)[0] == before


def test_text_of_an_earlier_recognition_that_was_taken_and_corrected_makes_place(
    writer: PdfWriter, source: Path, tmp_path: Path
):
    wrong = made(("wrong words",))
    writer.write(source, [(1, wrong.encode())], tmp_path / "b.pdf")
    taken = replace(wrong, engine=ENGINE)
    right = corrected(taken, (Edit(0, 1, ("right",)),))
    writer.write(tmp_path / "b.pdf", [(1, right.encode())], tmp_path / "c.pdf")
    assert flat(tmp_path / "c.pdf") == ["right", "words"]


def test_an_earlier_recognition_of_our_own_is_replaced(writer: PdfWriter, source: Path, tmp_path: Path):
    writer.write(source, [(1, made().encode())], tmp_path / "b.pdf")
    writer.write(tmp_path / "b.pdf", [(1, made(LINES[1:3]).encode())], tmp_path / "c.pdf")
    assert text_of(tmp_path / "c.pdf") == WORDS[1:3]


@pytest.mark.parametrize(("policy", "times"), [(PdfPages.AUTO, 1), (PdfPages.FORCE, 2)])
def test_words_that_the_page_shows_itself_are_not_there_twice(
    writer: PdfWriter, source: Path, tmp_path: Path, policy: PdfPages, times: int
):
    # The first word of the recognition is at 40..67, 40..64 pixels from the upper left corner.
    show(source, "BT /F 11 Tf 19.2 257.5 Td (The) Tj ET")
    writer.write(source, [(1, made().encode())], tmp_path / "b.pdf", PdfOptions(pdf_pages=policy))
    assert flat(tmp_path / "b.pdf").count("The") == times
    assert flat(tmp_path / "b.pdf").count("quick") == 1


def test_a_signature_is_taken_out_and_that_is_said(writer: PdfWriter, source: Path, tmp_path: Path):
    with pikepdf.open(source, allow_overwriting_input=True) as pdf:
        field = pikepdf.Object.parse(
            b"<< /FT /Sig /T (Signed) /Type /Annot /Subtype /Widget /Rect [0 0 50 20]"
            b" /V << /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 1 2 3] /Contents <00> >> >>"
        )
        field = pdf.make_indirect(field)
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]), SigFlags=3)
        pdf.pages[0].obj.Annots = pikepdf.Array([field])
        pdf.save(source)
    assert writer.write(source, [(1, made().encode())], tmp_path / "b.pdf") == (SIGNED,)
    with pikepdf.open(tmp_path / "b.pdf") as pdf:
        assert "/V" not in pdf.Root.AcroForm.Fields[0]
        assert int(pdf.Root.AcroForm.SigFlags) == 0
    assert writer.write(source, [(1, None)], tmp_path / "c.pdf") == ()
    assert (tmp_path / "c.pdf").read_bytes() == source.read_bytes()


def locked(source: Path, target: Path, **encryption: object) -> Path:
    with pikepdf.open(source) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(**encryption))
    return target


def test_an_encrypted_pdf_is_opened_by_any_password_and_stays_encrypted(
    writer: PdfWriter, source: Path, tmp_path: Path
):
    path = locked(source, tmp_path / "locked.pdf", owner="o", user="geheim")
    page = [(1, made().encode())]
    with pytest.raises(PageError) as caught:
        writer.write(path, page, tmp_path / "b.pdf", PdfOptions(("wrong",)))
    assert caught.value.code == "encrypted"
    assert not (tmp_path / "b.pdf").exists()
    writer.write(path, page, tmp_path / "b.pdf", PdfOptions(("wrong", "geheim")))
    checked(tmp_path / "b.pdf", "geheim")
    assert text_of(tmp_path / "b.pdf", password="geheim") == WORDS[:1]  # noqa: S106 - nobody's
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "b.pdf")


def test_without_a_password_to_open_it_restrictions_stay(writer: PdfWriter, source: Path, tmp_path: Path):
    permissions = pikepdf.Permissions(extract=False)
    path = locked(source, tmp_path / "locked.pdf", owner="o", user="", allow=permissions)
    writer.write(path, [(1, made().encode())], tmp_path / "b.pdf")
    with pikepdf.open(tmp_path / "b.pdf") as pdf:
        assert pdf.is_encrypted
        assert not pdf.allow.extract
    assert text_of(tmp_path / "b.pdf") == WORDS[:1]


def test_what_may_not_be_changed_is_changed_with_its_owners_password_alone(
    writer: PdfWriter, source: Path, tmp_path: Path
):
    path = locked(source, tmp_path / "l.pdf", owner="boss", user="", allow=pikepdf.Permissions(modify_other=False))
    for passwords in ((), ("wrong",)):
        with pytest.raises(PageError) as caught:
            writer.write(path, [(1, made().encode())], tmp_path / "b.pdf", PdfOptions(passwords))
        assert caught.value.code == "restricted"
        assert "owner's password" in caught.value.advice
    writer.write(path, [(1, made().encode())], tmp_path / "b.pdf", PdfOptions(("boss",)))
    assert text_of(tmp_path / "b.pdf") == WORDS[:1]


def test_a_page_in_larger_units_has_its_words_in_place(writer: PdfWriter, source: Path, tmp_path: Path):
    with pikepdf.open(source, allow_overwriting_input=True) as pdf:
        pdf.pages[0].obj.UserUnit = 4
        pdf.save(source, min_version="1.6")
    writer.write(source, [(1, made().encode())], tmp_path / "b.pdf")
    assert text_of(tmp_path / "b.pdf") == WORDS[:1]
    with pikepdf.open(tmp_path / "b.pdf") as pdf:
        assert int(pdf.pages[0].obj.UserUnit) == 4
        first = next(i for i in pikepdf.parse_content_stream(pdf.pages[0]) if str(i.operator) == "Td")
    # 40 of 900 pixels, of the page's 432 units.
    assert float(first.operands[0]) == pytest.approx(19.2, abs=0.4)


def test_a_pdf_that_was_cut_off_and_can_be_read_makes_a_whole_one(writer: PdfWriter, source: Path, tmp_path: Path):
    whole = source.read_bytes()
    source.write_bytes(whole[: whole.rindex(b"xref", 0, whole.rindex(b"startxref"))])
    writer.write(source, [(1, made().encode())], tmp_path / "b.pdf")
    checked(tmp_path / "b.pdf")
    assert text_of(tmp_path / "b.pdf") == WORDS[:1]


def test_a_description_of_the_file_that_cannot_be_read_does_no_harm(writer: PdfWriter, source: Path, tmp_path: Path):
    with pikepdf.open(source, allow_overwriting_input=True) as pdf:
        about = {"/Type": pikepdf.Name.Metadata, "/Subtype": pikepdf.Name.XML}
        pdf.Root.Metadata = pdf.make_stream(b"<x:broken <<<", about)
        pdf.save(source)
    for options in (PdfOptions(), PdfOptions(pdf_a=True)):
        assert writer.write(source, [(1, made().encode())], tmp_path / "b.pdf", options) == ()
        assert text_of(tmp_path / "b.pdf") == WORDS[:1]
