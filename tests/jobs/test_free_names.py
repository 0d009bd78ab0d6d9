"""No file of any format is ever written over somebody else's."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from bulkocr_gui.documents.naming import FolderNames
from bulkocr_gui.jobs.delivery_store import WrittenFile
from bulkocr_gui.jobs.options import Conflict, JobOptions
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
    def make(*names: str, output: Path, formats: tuple[str, ...], **options) -> list[str]:
        job = store.create(
            name="j", provider="p", sources=[scans], output=output, options=JobOptions(formats=formats, **options)
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
    assert [(each.id, each.suffix) for each in FORMATS.values()] == list(SUFFIXES.items())
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


@pytest.mark.parametrize("conflict", [Conflict.NUMBER, Conflict.OVERWRITE])
def test_beside_its_original_no_output_takes_an_input_s_name(outputs, scans, tmp_path, conflict):
    (scans / "scan.pdf").write_bytes(b"%PDF")
    made = outputs("scan.pdf", output=tmp_path / "out", formats=("pdf", "txt"), beside=True, conflict=conflict)
    assert made == [str(scans / "scan (2).txt")]
    named = outputs("scan.pdf", output=tmp_path / "out", formats=("pdf",), beside=True, naming="{name}.ocr")
    assert named == [str(scans / "scan.ocr.txt")]


def test_an_input_of_another_job_is_never_a_target(outputs, scans, tmp_path):
    (scans / "1.pdf").write_bytes(b"%PDF")
    outputs("1.pdf", output=tmp_path / "out", formats=("txt",))
    (scans / "1.pdf").unlink()
    again = outputs("1.png", output=scans, formats=("pdf",), conflict=Conflict.OVERWRITE)
    assert again == ["1 (2).txt"]


def test_an_input_under_another_spelling_is_never_a_target(outputs, scans, store, tmp_path):
    """As a hard link, which is what another case of its name is where case does not count."""
    (scans / "scan.PDF").write_bytes(b"%PDF")
    status = (scans / "scan.PDF").stat()
    out = tmp_path / "out"
    out.mkdir()
    os.link(scans / "scan.PDF", out / "1.txt")
    job = store.create(name="j", provider="p", sources=[scans], output=out, options=JobOptions())
    document = replace(found(scans, "scan.PDF"), size=status.st_size, mtime_ns=status.st_mtime_ns)
    store.add_documents(job.job_id, [document])
    assert outputs("1.png", output=out, formats=("txt",), conflict=Conflict.OVERWRITE) == ["1 (2).txt"]
    (out / "2.txt").write_bytes(b"%PDF")
    os.utime(out / "2.txt", ns=(status.st_mtime_ns, status.st_mtime_ns))
    assert outputs("2.png", output=out, formats=("txt",), conflict=Conflict.OVERWRITE) == ["2.txt"]


def test_overwriting_spares_folders_other_documents_of_the_job_and_what_may_be_read_yet(outputs, scans, tmp_path):
    out = tmp_path / "out"
    (out / "1.txt").mkdir(parents=True)
    (out / "2.txt").write_text("old", encoding="utf-8")
    made = outputs("1.png", "2.png", "2.tif", output=out, formats=("txt",), conflict=Conflict.OVERWRITE)
    assert made == ["1 (2).txt", "2.txt", "2 (2).txt"]
    (scans / "3.txt").write_bytes(b"\x89PNG\0")
    (scans / "4.txt").write_bytes(b"text")
    made = outputs("3.png", "4.png", output=scans, formats=("txt",), conflict=Conflict.OVERWRITE)
    assert made == ["3 (2).txt", "4.txt"]


def test_two_jobs_beside_the_same_originals_never_meet(outputs, scans, tmp_path):
    first = outputs("1.png", output=tmp_path / "out", formats=("txt",), beside=True)
    assert outputs("1.tif", output=tmp_path / "other", formats=("txt",), beside=True) == [str(scans / "1 (2).txt")]
    assert outputs("1.png", output=tmp_path / "third", formats=("txt",), beside=True) == first


def test_a_pattern_of_numbers_gives_each_document_its_own(outputs, tmp_path):
    made = outputs("b.png", "a.png", "c.png", output=tmp_path / "out", formats=("txt",), naming="{n}")
    assert made == ["00001.txt", "00002.txt", "00003.txt"]


def test_a_pattern_that_makes_names_meet_is_told_by_a_number(outputs, tmp_path):
    made = outputs("a-1.png", "a.png", output=tmp_path / "out", formats=("txt",), naming="{name}-1")
    assert made == ["a-1-1.txt", "a-1.txt"]
    names = outputs("x/a.png", "x/A.tif", output=tmp_path / "out", formats=("txt",), naming="{name}")
    assert names == ["x/a.txt", "x/A (2).txt"]


def test_an_input_is_skipped_where_all_of_its_files_are_there_already(outputs, scans, store, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    for name in ("1.txt", "1.pdf", "2.txt"):
        (out / name).write_bytes(b"old")
    job = store.create(
        name="j",
        provider="p",
        sources=[scans],
        output=out,
        options=JobOptions(formats=("txt", "pdf"), conflict=Conflict.SKIP),
    )
    planned = [(scans / f"{n}.png", Path(f"{n}.txt")) for n in (1, 2, 3)]
    assert store.in_conflict(job, planned) == {scans / "1.png"}
    store.add_documents(job.job_id, [found(scans, "1.png")])
    assert store.in_conflict(job, planned) == frozenset(), "what the job itself has is its own"


def test_a_pdf_is_not_skipped_for_its_own_name_but_for_what_was_made_of_it(outputs, scans, store, tmp_path):
    (scans / "a.pdf").write_bytes(b"%PDF")
    outputs("a.pdf", output=tmp_path / "before", formats=("txt",))
    options = JobOptions(formats=("pdf",), conflict=Conflict.SKIP, beside=True)
    job = store.create(name="j", provider="p", sources=[scans], output=tmp_path / "out", options=options)
    planned = [(scans / "a.pdf", scans / "a.txt")]
    assert store.in_conflict(job, planned) == frozenset()
    (scans / "a (2).pdf").write_bytes(b"%PDF")
    assert store.in_conflict(job, planned) == frozenset(), "it is of anything"
    ours(store, scans / "a (2).pdf", scans / "a.pdf")
    assert store.in_conflict(job, planned) == {scans / "a.pdf"}


def test_after_a_crash_between_rename_and_note_the_file_is_known_as_ours(store, make_job, tmp_path):
    job = make_job({"1.png": 1})
    with store.database.writing() as connection:
        connection.execute("UPDATE documents SET pages_ended = 1")
    (document,) = store.exportable(job.job_id)
    out = tmp_path / "elsewhere"
    out.mkdir()
    for data in (b"first", b"second, longer"):
        (out / "1.md").write_bytes(data)
        assert store.free_name(job, document, out, ("md",)) == Path("1 (2).txt")
        status = (out / "1.md").stat()
        store.intend(document, (WrittenFile(out / "1.md", status.st_size, status.st_mtime_ns),))
        assert store.free_name(job, document, out, ("md",)) == Path("1.txt")


def test_a_job_s_own_file_is_replaced_and_nobody_else_s(store, make_job, tmp_path):
    job = make_job({"scans.png": 1, "b.png": 1})
    out = job.output
    out.mkdir()
    assert store.merged_target(job, out, ".txt") == out / "scans (2).txt", "scans.png has scans.txt"
    assert store.merged_target(job, out, ".zip") == out / "scans.zip"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    target = store.merged_target(job, elsewhere, ".csv")
    assert target == elsewhere / "scans.csv"
    target.write_bytes(b"mine")
    assert store.merged_target(job, elsewhere, ".csv") == elsewhere / "scans (2).csv"
    status = target.stat()
    store.merged_written(job.job_id, (WrittenFile(target, status.st_size, status.st_mtime_ns),))
    assert store.merged_target(job, elsewhere, ".csv") == target
    other = make_job({"x.png": 1})
    assert store.merged_target(other, elsewhere, ".csv") == elsewhere / "scans (2).csv"
