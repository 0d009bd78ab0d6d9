"""PDFs put together: every page, its text, bookmarks, links and labels, in little memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import psutil
import pytest

from bulkocr_gui.jobs.errors import Cancelled, PageError
from bulkocr_gui.providers.making import PdfOptions
from bulkocr_gui.providers.pdf_merger import PdfMerger
from bulkocr_gui.providers.pdf_writer import PdfWriter
from tests.providers.pdf_bench import LINES, checked, pictures, recognition, scan, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def merger(tmp_path: Path) -> Iterator[PdfMerger]:
    yield PdfMerger(tmp_path / "temporary")
    assert not list((tmp_path / "temporary").iterdir())


def never() -> bool:
    return False


def single(tmp_path: Path, name: str, line: str, options: PdfOptions = PdfOptions()) -> Path:  # noqa: B008 - frozen
    writer = PdfWriter(tmp_path / "writer")
    source = scan(tmp_path / f"{name}.jpg", (300, 200), dpi=(150, 150))
    writer.write(source, [(1, recognition(300, 200, (line,)).encode())], tmp_path / f"{name}.pdf", options)
    writer.close()
    return tmp_path / f"{name}.pdf"


def outline_of(pdf: pikepdf.Pdf) -> list[tuple[str, list[str]]]:
    with pdf.open_outline() as outline:
        return [(item.title, [child.title for child in item.children]) for item in outline.root]


def test_pages_texts_and_an_entry_each_and_fonts_once(merger: PdfMerger, tmp_path: Path):
    sources = [(single(tmp_path, str(n), f"Page {n} مرحبا 我 能"), f"Größe {n} 文") for n in range(3)]
    assert merger.merge(sources, tmp_path / "all.pdf", never) == ()
    checked(tmp_path / "all.pdf")
    with pikepdf.open(tmp_path / "all.pdf") as pdf:
        assert outline_of(pdf) == [(f"Größe {n} 文", []) for n in range(3)]
        assert [pictures(pdf, n)[0] for n in range(3)] == [(tmp_path / f"{n}.jpg").read_bytes() for n in range(3)]
        programs = [each for each in pdf.objects if isinstance(each, pikepdf.Stream) and "/Length1" in each]
        assert len(programs) == 1
    words = [[word for line in text_of(tmp_path / "all.pdf", n) for word in line] for n in range(3)]
    assert words == [f"Page {n} مرحبا 我 能".split() for n in range(3)]


def test_bookmarks_links_and_labels_lead_where_they_led(merger: PdfMerger, tmp_path: Path):
    plain = single(tmp_path, "plain", LINES[0][:9])
    with pikepdf.open(plain) as pdf:
        pdf.pages.extend([pdf.pages[0], pdf.pages[0]])
        pdf.Root.Names = pikepdf.Dictionary(Dests=pdf.make_indirect(pikepdf.Dictionary(Names=pikepdf.Array())))
        place = pikepdf.Array([pdf.pages[2].obj, pikepdf.Name.Fit])
        pikepdf.NameTree(pdf.Root.Names.Dests)["third"] = place
        link = pikepdf.Object.parse(b"<< /Type /Annot /Subtype /Link /Rect [1 1 9 9] /Dest (third) >>")
        pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(link)])
        with pdf.open_outline() as outline:
            chapter = pikepdf.OutlineItem("Chapter", 1)
            chapter.children.append(pikepdf.OutlineItem("Section", "third"))
            outline.root.append(chapter)
        pdf.Root.PageLabels = pikepdf.Object.parse(b"<< /Nums [0 << /S /r >> 2 << /S /D >>] >>")
        pdf.save(tmp_path / "marked.pdf")
    merger.merge([(plain, "a"), (tmp_path / "marked.pdf", "b"), (plain, "c")], tmp_path / "all.pdf", never)
    checked(tmp_path / "all.pdf")
    with pikepdf.open(tmp_path / "all.pdf") as pdf:
        assert outline_of(pdf) == [("a", []), ("b", ["Chapter"]), ("c", [])]
        assert [page.label for page in pdf.pages] == ["1", "i", "ii", "1", "5"]
        assert pdf.pages[1].obj.Annots[0].Dest[0].objgen == pdf.pages[3].objgen
        with pdf.open_outline() as outline:
            chapter = outline.root[1].children[0]
            assert pikepdf.Page(chapter.destination[0]).index == 2
            section = chapter.children[0]
            assert pikepdf.Page(section.destination[0]).index == 3


def test_what_pages_have_from_the_tree_above_them_is_kept(merger: PdfMerger, tmp_path: Path):
    path = single(tmp_path, "a", "word")
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        for key in ("/Resources", "/MediaBox"):
            pdf.Root.Pages[key] = pdf.pages[0].obj[key]
            del pdf.pages[0].obj[key]
        pdf.Root.Pages.Rotate = 180
        pdf.save(path)
    merger.merge([(path, "a")], tmp_path / "all.pdf", never)
    with pikepdf.open(tmp_path / "all.pdf") as pdf:
        assert int(pdf.pages[0].obj.Rotate) == 180
        assert len(pictures(pdf)) == 1
    assert text_of(tmp_path / "all.pdf") == [["word"]]


def test_a_file_of_pdf_a_stays_pdf_a(merger: PdfMerger, tmp_path: Path):
    archived = single(tmp_path, "a", "word", PdfOptions(pdf_a=True))
    merger.merge([(archived, "a"), (archived, "b")], tmp_path / "all.pdf", never)
    with pikepdf.open(tmp_path / "all.pdf") as pdf:
        assert pdf.open_metadata().pdfa_status == "2B"
    merger.merge([(archived, "a"), (single(tmp_path, "b", "word"), "b")], tmp_path / "all.pdf", never)
    with pikepdf.open(tmp_path / "all.pdf") as pdf:
        assert pdf.open_metadata().pdfa_status == ""


def test_what_cannot_be_read_is_left_out_and_said(tmp_path: Path):
    good = single(tmp_path, "good", "word")
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7\nnothing")
    with pikepdf.open(good) as pdf:
        allowed = pikepdf.Permissions(modify_assembly=True)
        pdf.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="o", user="u", allow=allowed))
    sources = [(tmp_path / name, name) for name in ("bad.pdf", "good.pdf", "locked.pdf", "gone.pdf")]
    notes = PdfMerger(tmp_path / "temporary").merge(sources, tmp_path / "all.pdf", never)
    assert [note.split(" ")[0] for note in notes] == ["bad.pdf", "locked.pdf", "gone.pdf"]
    notes = PdfMerger(tmp_path / "temporary", ("u",)).merge(sources, tmp_path / "all.pdf", never)
    assert [note.split(" ")[0] for note in notes] == ["bad.pdf", "gone.pdf"]
    checked(tmp_path / "all.pdf")
    with pikepdf.open(tmp_path / "all.pdf") as pdf:
        assert len(pdf.pages) == 2
        assert not pdf.is_encrypted
    with pytest.raises(PageError):
        PdfMerger(tmp_path / "temporary").merge(sources[:1], tmp_path / "none.pdf", never)
    assert not (tmp_path / "none.pdf").exists()


def test_a_document_whose_owner_forbids_it_is_put_together_with_the_owners_password_alone(tmp_path: Path):
    plain, open_ = single(tmp_path, "plain", LINES[0][:9]), single(tmp_path, "open", LINES[0][:9])
    with pikepdf.open(open_) as pdf:
        forbidden = pikepdf.Permissions(modify_assembly=False)
        pdf.save(tmp_path / "held.pdf", encryption=pikepdf.Encryption(owner="o", user="", allow=forbidden))
    sources = [(plain, "Plain"), (tmp_path / "held.pdf", "Held")]
    for passwords, pages in (((), 1), (("o",), 2)):
        notes = PdfMerger(tmp_path, passwords).merge(sources, tmp_path / "all.pdf", never)
        assert [("Held" in note, "owner does not permit" in note) for note in notes] == [(True, True)] * (2 - pages)
        with pikepdf.open(tmp_path / "all.pdf") as pdf:
            assert len(pdf.pages) == pages


@pytest.mark.parametrize("how", ["cancelled", "killed"])
def test_nothing_is_left_of_a_merge_that_ended_early(merger: PdfMerger, tmp_path: Path, how: str):
    path = single(tmp_path, "a", "word")
    stopped: list[bool] = []

    def sources() -> Iterator[tuple[Path, str]]:
        yield path, "a"
        assert (tmp_path / "all.pdf").exists()
        if how == "killed":
            for child in psutil.Process().children():
                if "bulkocr_gui.providers.child" in " ".join(child.cmdline()):
                    child.kill()
                    child.wait(5)
        else:
            stopped.append(True)
        yield path, "b"

    with pytest.raises(Cancelled if how == "cancelled" else PageError):
        merger.merge(sources(), tmp_path / "all.pdf", lambda: bool(stopped))
    assert not (tmp_path / "all.pdf").exists()
