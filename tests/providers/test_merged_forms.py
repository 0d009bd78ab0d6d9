"""What PDFs that are put together keep of their forms and tags, as pikepdf and pdfium read them."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium_c
from pikepdf.form import Form

from bulkocr_gui.providers.pdf_merger import PdfMerger
from tests.providers.pdf_bench import checked

if TYPE_CHECKING:
    from pathlib import Path

FONT = "/Type /Font /Subtype /Type1 /BaseFont /{0}"
CONTENT = (
    b"/H1 <</MCID 0>> BDC BT /F 20 Tf 20 150 Td (Head) Tj ET EMC /P <</MCID 1>> BDC BT /F 9 Tf 20 99 Td (x) Tj ET EMC"
)


def parsed(pdf: pikepdf.Pdf, text: str) -> pikepdf.Object:
    return pdf.make_indirect(pikepdf.Object.parse(text.encode()))


def form(path: Path, value: str, font: str = "Helvetica") -> Path:
    """A PDF with a name, and an address of street and town; the town is on its second page."""
    with pikepdf.new() as pdf:
        pages = [pdf.add_blank_page(page_size=(200, 200)) for _ in range(2)]
        widget = "/Type /Annot /Subtype /Widget /FT /Tx /F 4 /Rect [10 {0} 90 {1}]"
        name = parsed(pdf, f"<<{widget.format(150, 170)} /T (name) /V ({value})>>")
        address = parsed(pdf, "<</T (address) /DA (/F1 9 Tf)>>")
        street = parsed(pdf, f"<<{widget.format(100, 120)} /T (street) /V ({value} street)>>")
        town = parsed(pdf, f"<<{widget.format(50, 70)} /T (town)>>")
        signed = parsed(
            pdf, "<</Type /Annot /Subtype /Widget /FT /Sig /F 132 /Rect [0 0 0 0] /T (s) /V <</Type /Sig>> >>"
        )
        street.Parent = town.Parent = address
        address.Kids = pikepdf.Array([street, town])
        pages[0].obj.Annots = pikepdf.Array([name, street, signed])
        pages[1].obj.Annots = pikepdf.Array([town])
        fonts = pikepdf.Dictionary(F1=parsed(pdf, f"<<{FONT.format(font)}>>"))
        pdf.Root.AcroForm = pikepdf.Dictionary(
            Fields=pikepdf.Array([name, address, signed]),
            DA=pikepdf.String("/F1 12 Tf 0 g"),
            DR=pikepdf.Dictionary(Font=fonts),
            SigFlags=3,
        )
        pdf.save(path)
    return path


def tagged(path: Path, pages: int, language: str) -> Path:
    """A PDF of a heading and a paragraph on each page, under roles of its own."""
    with pikepdf.new() as pdf:
        root = parsed(pdf, "<</Type /StructTreeRoot /RoleMap <</Titel /H1>> >>")
        whole = parsed(pdf, "<</Type /StructElem /S /Document>>")
        whole.P, whole.K, root.K = root, pikepdf.Array(), whole
        places = pikepdf.Array()
        for number in range(pages):
            page = pdf.add_blank_page(page_size=(200, 200)).obj
            page.Contents = pdf.make_stream(CONTENT)
            page.Resources = pikepdf.Object.parse(f"<</Font <</F <<{FONT.format('Helvetica')}>> >> >>".encode())
            page.StructParents = number
            parts = [parsed(pdf, f"<</Type /StructElem /S /{role} /K {n}>>") for n, role in enumerate(("Titel", "P"))]
            for part in parts:
                part.P, part.Pg = whole, page
                whole.K.append(part)
            places.extend([number, pikepdf.Array(parts)])
        root.ParentTree = pdf.make_indirect(pikepdf.Dictionary(Nums=places))
        root.ParentTreeNextKey = pages
        pdf.Root.StructTreeRoot, pdf.Root.Lang = root, pikepdf.String(language)
        pdf.Root.MarkInfo = pikepdf.Dictionary(Marked=True)
        pdf.save(path)
    return path


def merged(tmp_path: Path, *sources: Path) -> Path:
    target = tmp_path / "all.pdf"
    assert (
        PdfMerger(tmp_path / "temporary").merge([(path, path.stem) for path in sources], target, lambda: False) == ()
    )
    checked(target)
    return target


def roles(path: Path, number: int) -> list[str]:
    """The roles of what pdfium finds in the tree of tags on a page, from the outside in."""

    def below(element: pdfium_c.FPDF_STRUCTELEMENT) -> list[str]:
        name = ctypes.create_string_buffer(100)
        size = pdfium_c.FPDF_StructElement_GetType(element, name, 100)
        # Marked text is a child as well, without a role.
        found = [name.raw[: size - 2].decode("utf-16-le")] if size else []
        for n in range(pdfium_c.FPDF_StructElement_CountChildren(element)):
            child = pdfium_c.FPDF_StructElement_GetChildAtIndex(element, n)
            found += below(child) if child else []
        return found

    with pypdfium2.PdfDocument(path) as document:
        page = document[number]
        tree = pdfium_c.FPDF_StructTree_GetForPage(page)
        count = pdfium_c.FPDF_StructTree_CountChildren(tree)
        found = [role for n in range(count) for role in below(pdfium_c.FPDF_StructTree_GetChildAtIndex(tree, n))]
        pdfium_c.FPDF_StructTree_Close(tree)
        return found


def test_fields_of_one_name_keep_their_own_values_and_can_be_filled_in(tmp_path: Path):
    sources = [form(tmp_path / "a.pdf", "Ada"), form(tmp_path / "b.pdf", "Bob"), form(tmp_path / "c.pdf", "Cy")]
    path = merged(tmp_path, *sources)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        fields = {field.fully_qualified_name: field for field in pdf.acroform.fields}
        named = {name: field.value_as_string for name, field in fields.items() if "name" in name}
        assert named == {"name": "Ada", "name_2": "Bob", "name_3": "Cy"}
        assert fields["address_2.street"].value_as_string == "Bob street"
        town = fields["address_3.town"].obj
        assert pdf.pages[5].obj.Annots[0].objgen == town.objgen
        assert str(fields["name_2"].obj.DA) == "/F1 12 Tf 0 g"
        assert "/V" not in fields["s"].obj
        Form(pdf)["address_3.town"].value = "Tulsa"
        pdf.save(path)
    with pikepdf.open(path) as pdf:
        assert str(pdf.pages[5].obj.Annots[0].V) == "Tulsa"
        assert "/V" not in pdf.pages[3].obj.Annots[0]


def test_a_fields_font_is_that_of_its_own_form(tmp_path: Path):
    path = merged(tmp_path, form(tmp_path / "a.pdf", "A"), form(tmp_path / "b.pdf", "B", "Courier"))
    with pikepdf.open(path) as pdf:
        fonts = pdf.Root.AcroForm.DR.Font
        fields = {field.fully_qualified_name: field.obj for field in pdf.acroform.fields}
        names = {name: str(fields[name].get("/DA", "")).split(" ")[0] for name in ("name", "name_2")}
        assert {name: str(fonts[font].BaseFont) for name, font in names.items()} == {
            "name": "/Helvetica",
            "name_2": "/Courier",
        }
        assert fonts[str(fields["address_2.town"].Parent.DA).split(" ")[0]].BaseFont == "/Courier"


def test_a_pdf_without_a_form_makes_none(tmp_path: Path):
    with pikepdf.open(merged(tmp_path, tagged(tmp_path / "a.pdf", 1, "en"))) as pdf:
        assert "/AcroForm" not in pdf.Root


def test_tags_of_each_document_stay_with_their_pages(tmp_path: Path):
    sources = [
        tagged(tmp_path / "a.pdf", 2, "en"),
        tagged(tmp_path / "b.pdf", 1, "de"),
        tagged(tmp_path / "c.pdf", 2, "fr"),
    ]
    path = merged(tmp_path, *sources)
    for number in range(5):
        assert roles(path, number) == ["Document", "H1", "P"]
    with pikepdf.open(path) as pdf:
        tree = pdf.Root.StructTreeRoot
        places = pikepdf.NumberTree(tree.ParentTree)
        assert [int(page.obj.StructParents) for page in pdf.pages] == [0, 1, 2, 3, 4]
        for page in pdf.pages:
            assert [part.Pg.objgen for part in places[int(page.obj.StructParents)]] == [page.objgen] * 2
        assert [str(each.Lang) for each in tree.K] == ["en", "de", "fr"]
        assert all(each.P.objgen == tree.objgen for each in tree.K)
        assert bool(pdf.Root.MarkInfo.Marked)


def test_a_whole_with_pages_without_tags_does_not_say_that_it_is_tagged(tmp_path: Path):
    path = merged(tmp_path, form(tmp_path / "a.pdf", "Ada"), tagged(tmp_path / "b.pdf", 1, "en"))
    with pikepdf.open(path) as pdf:
        assert "/MarkInfo" not in pdf.Root
        page = pdf.pages[2].obj
        parts = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)[int(page.StructParents)]
        assert [(str(part.S), part.Pg.objgen) for part in parts] == [("/Titel", page.objgen), ("/P", page.objgen)]
        assert "/StructParents" not in pdf.pages[0].obj


def test_a_form_and_tags_that_are_none_leave_the_pages_as_they_are(tmp_path: Path):
    broken = tagged(tmp_path / "b.pdf", 1, "en")
    with pikepdf.open(broken, allow_overwriting_input=True) as pdf:
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=7)
        pdf.Root.StructTreeRoot.ParentTree = pikepdf.Array([1])
        pdf.save(broken)
    path = merged(tmp_path, broken, form(tmp_path / "a.pdf", "Ada"))
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == 3
        assert "name" in [field.fully_qualified_name for field in pdf.acroform.fields]
