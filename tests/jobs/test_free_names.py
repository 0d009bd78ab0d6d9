"""No file of any format is ever written over somebody else's."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from bulkocr_gui.documents.naming import FolderNames
from bulkocr_gui.jobs.delivery_store import WrittenFile
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.output_names import LONGEST_NAME, SUFFIXES, in_format
from bulkocr_gui.results.formats import FORMATS
from tests.conftest import found


@pytest.fixture
def scans(tmp_path):
    folder = tmp_path / "scans"
    folder.mkdir()
    return folder


@pytest.fixture
def outputs(store, scans):
    def make(*names: str, output: Path, formats: tuple[str, ...]) -> list[str]:
        job = store.create(
            name="j", provider="p", sources=[scans], output=output, options=JobOptions(formats=formats)
        )
        store.add_documents(job.job_id, [found(scans, name) for name in names])
        with store.database.reading() as connection:
            rows = connection.execute("SELECT output FROM documents WHERE job_id = ? ORDER BY id", (job.job_id,))
            return [os.fsdecode(row["output"]) for row in rows]

    return make


def ours(store, path: Path, source: Path) -> None:
    status = path.stat()
    with store.database.writing() as connection:
        connection.execute(
            "INSERT INTO deliveries (path, size, mtime_ns, source) VALUES (?, ?, ?, ?)",
            (os.fsencode(path), status.st_size, status.st_mtime_ns, os.fsencode(source)),
        )


def test_the_suffixes_are_those_of_the_formats_and_none_ends_another():
    assert {each.id: each.suffix for each in FORMATS.values()}.items() <= SUFFIXES.items()
    for one in SUFFIXES.values():
        assert not [other for other in SUFFIXES.values() if other != one and other.endswith(one)]


@pytest.mark.parametrize("stem", ["x" * 251, "é" * 125 + "x", "letter.2019"])
def test_every_format_s_name_fits(stem):
    names = [in_format(Path("a") / f"{stem}.txt", each) for each in SUFFIXES]
    assert len(set(names)) == len(SUFFIXES)
    for name, suffix in zip(names, SUFFIXES.values(), strict=True):
        assert name.parent == Path("a")
        assert name.name.endswith(suffix)
        assert len(os.fsencode(name.name)) <= LONGEST_NAME
    assert in_format(Path("a.txt"), "txt") == Path("a.txt")


def test_two_long_names_that_differ_at_their_end_never_meet():
    names = {in_format(Path("x" * 249 + f"{n}.txt"), "alto") for n in range(100, 110)}
    assert len(names) == 10


def test_a_searchable_pdf_is_never_written_over_the_scan(outputs, scans):
    (scans / "scan.pdf").write_bytes(b"%PDF")
    assert outputs("scan.pdf", output=scans, formats=("txt", "pdf")) == ["scan (2).txt"]
    assert outputs("scan.pdf", output=scans, formats=("txt",)) == ["scan.txt"]


def test_a_pdf_of_ours_among_the_scans_is_replaced_and_not_where_it_is_another_scan_s(outputs, scans, store):
    (scans / "scan.pdf").write_bytes(b"%PDF")
    ours(store, scans / "scan.pdf", scans / "scan.png")
    assert outputs("scan.png", output=scans, formats=("pdf",)) == ["scan.txt"]
    assert outputs("scan.jpg", output=scans, formats=("pdf",)) == ["scan (2).txt"]


def test_a_file_of_any_of_the_job_s_formats_that_is_not_ours_is_left_alone(outputs, scans, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "1.md").write_text("mine", encoding="utf-8")
    assert outputs("1.png", output=out, formats=("txt", "md")) == ["1 (2).txt"]
    assert outputs("1.png", output=out, formats=("txt", "tsv")) == ["1.txt"]


def test_our_own_file_of_the_same_input_is_replaced_and_another_input_s_is_not(outputs, scans, store, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "1.pdf").write_bytes(b"%PDF")
    ours(store, out / "1.pdf", scans / "1.png")
    assert outputs("1.png", output=out, formats=("pdf",)) == ["1.txt"]
    (out / "2.pdf").write_bytes(b"%PDF")
    ours(store, out / "2.pdf", scans / "other.png")
    assert outputs("2.png", output=out, formats=("pdf",)) == ["2 (2).txt"]


def test_no_file_takes_the_name_of_a_folder():
    plan = FolderNames(["a.png", "b.png"], ["a.pdf"])
    assert plan.folder_name("a.pdf") == "a.pdf"
    assert [plan.output_name("a.png"), plan.output_name("b.png")] == ["a (2).txt", "b.txt"]


def test_an_export_s_name_is_the_document_s_own_where_it_is_free(store, scans, make_job, tmp_path):
    job = make_job({"1.png": 1})
    with store.database.writing() as connection:
        connection.execute("UPDATE documents SET pages_ended = 1")
    (document,) = store.exportable(job.job_id)
    out = tmp_path / "elsewhere"
    out.mkdir()
    assert store.free_name(job, document, out, ("md", "pdf")) == Path("1.txt")
    (out / "1.pdf").write_bytes(b"%PDF")
    assert store.free_name(job, document, out, ("md", "pdf")) == Path("1 (2).txt")
    status = (out / "1.pdf").stat()
    store.written(document, (WrittenFile(out / "1.pdf", status.st_size, status.st_mtime_ns),))
    assert store.free_name(job, document, out, ("md", "pdf")) == Path("1.txt")
    other = replace(document, path=scans / "2.png")
    assert store.free_name(job, other, out, ("pdf",)) == Path("1 (2).txt")
