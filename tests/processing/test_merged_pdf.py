"""One PDF of a whole job, by the real children, as pikepdf reads it."""

# ruff: noqa: F811 - a fixture of another module

from __future__ import annotations

import pikepdf
import pypdfium2
from PIL import Image

from bulkocr_gui.jobs.model import JobStatus
from tests.processing.test_job_queue import world  # noqa: F401


def titles(path) -> list[tuple[str, int]]:
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        pages = [page.objgen for page in pdf.pages]
        return [(str(item.title), pages.index(item.destination[0].objgen)) for item in outline.root]


def texts(path) -> list[str]:
    with pypdfium2.PdfDocument(path) as pdf:
        return [page.get_textpage().get_text_bounded().strip() for page in pdf]


def scans(world, *names: str) -> None:
    for name in names:
        Image.new("L", (400, 200), 255).save(world.folder / name, dpi=(100, 100))


def test_a_job_ends_with_one_pdf_of_its_documents_whether_they_have_their_own_or_not(world):
    scans(world, "1.png", "2.png", "10.png")
    for name, formats in (("with", ("txt", "pdf")), ("without", ("txt",))):
        job = world.start(name, formats=formats, merged=("pdf", "txt"))
        world.until(job, JobStatus.COMPLETED)
        out = world.tmp_path / f"out-{name}"
        assert titles(out / f"{name}.pdf") == [("1.png", 0), ("2.png", 1), ("10.png", 2)]
        assert texts(out / f"{name}.pdf") == ["Text of 1.png", "Text of 2.png", "Text of 10.png"]
        assert (out / f"{name}.txt").read_text(encoding="utf-8").count("===") == 6
        singles = sorted(path.name for path in out.glob("*.pdf"))
        assert singles == (["1.pdf", "10.pdf", "2.pdf", "with.pdf"] if name == "with" else ["without.pdf"])
        assert not [path for path in out.iterdir() if path.name.startswith(".")]


def test_a_document_that_makes_no_pdf_is_left_out_and_said(world, qtbot):
    scans(world, "1.png", "2.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    (world.folder / "1.png").write_bytes(b"no picture any more")
    with qtbot.waitSignal(world.queue.exported, timeout=60_000) as told:
        world.queue.export(job, (), None, merged=("pdf",))
    done = told.args[0]
    assert (done.files, done.left_out) == (1, 1)
    assert titles(world.tmp_path / "out-job" / "job.pdf") == [("2.png", 0)]
    assert any(line.startswith("1.png: not in the merged PDF: ") for line in world.lines)
