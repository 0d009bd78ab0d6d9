"""Listing: order, streaming, what is left out, what is told, and where each document's text goes."""

from __future__ import annotations

import inspect
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bulkocr_gui.documents.first_look import look_outside
from bulkocr_gui.documents.naming import FolderNames, folded
from bulkocr_gui.documents.patterns import Patterns
from bulkocr_gui.documents.scan import Scan, Wanted
from bulkocr_gui.jobs.model import FoundDocument, ScanProblem

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


def make(root: Path, *names: str, content: bytes = PNG) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def listing(
    *sources: Path, output: Path = Path("/nowhere"), **options
) -> tuple[list[FoundDocument], list[ScanProblem]]:
    entries = list(Scan(sources, output, **options))
    return (
        [entry for entry in entries if isinstance(entry, FoundDocument)],
        [entry for entry in entries if isinstance(entry, ScanProblem)],
    )


def names(documents: list[FoundDocument]) -> list[str]:
    return [document.relative.as_posix() for document in documents]


def outputs(documents: list[FoundDocument]) -> list[str]:
    return [document.output.as_posix() for document in documents]


def test_page_2_comes_before_page_10_and_files_before_folders(tmp_path: Path):
    make(tmp_path, "page 10.png", "Page 2.png", "page 1.png", "b/1.png", "a 10/1.png", "a 9/1.png")
    documents, problems = listing(tmp_path)
    assert names(documents) == ["page 1.png", "Page 2.png", "page 10.png", "a 9/1.png", "a 10/1.png", "b/1.png"]
    assert problems == []


def test_the_first_document_is_there_before_the_rest_is_listed(tmp_path: Path):
    make(tmp_path, "a/1.png", "b/1.png")
    entries = iter(Scan([tmp_path], Path("/nowhere")))
    next(entries)
    make(tmp_path, "b/2.png")
    assert len(list(entries)) == 2


def test_hidden_files_and_what_systems_leave_are_left_out(tmp_path: Path):
    make(tmp_path, ".hidden.png", ".cache/1.png", "Thumbs.db", "@eaDir/1.png", "__MACOSX/1.png", "1.png")
    documents, problems = listing(tmp_path)
    assert names(documents) == ["1.png"]
    assert problems == []


def test_content_counts_and_a_promise_counts_and_the_rest_is_counted(tmp_path: Path):
    make(tmp_path, "no extension", "picture.txt")
    make(tmp_path, "letter.pdf", "empty.TIF", content=b"")
    make(tmp_path, "notes.txt", "code.py", content=b"some words about %PDF- files")
    documents, problems = listing(tmp_path)
    assert {(document.path.name, document.kind) for document in documents} == {
        ("no extension", "png"),
        ("picture.txt", "png"),
        ("letter.pdf", "unknown"),
        ("empty.TIF", "unknown"),
    }
    assert [problem.code for problem in problems] == ["left_out"]
    assert "2 files" in problems[0].message


def test_the_output_folder_within_the_source_is_left_out(tmp_path: Path):
    make(tmp_path, "1.png", "out/1.png", "other/out/1.png")
    documents, _ = listing(tmp_path, output=tmp_path / "out")
    assert names(documents) == ["1.png", "other/out/1.png"]


def test_a_report_and_what_it_has_copies_of_is_left_out(tmp_path: Path):
    make(tmp_path, "1.png", "a/Bulk OCR report/Exceptions/Damaged/1.png")
    documents, problems = listing(tmp_path)
    assert names(documents) == ["1.png"]
    assert problems == []


def test_what_the_patterns_do_not_want_is_counted_and_left_out(tmp_path: Path, monkeypatch):
    make(tmp_path, "1.tif", "2.TIF", "3.png", "a/4.tif", "a/raw/5.tif", "b/raw/6.tif", "a/notes.txt")
    looked_into: list[str] = []
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda folder: looked_into.append(Path(folder).name) or scandir(folder))
    documents, problems = listing(tmp_path, wanted=Wanted(Patterns(["*.tif"], ["raw", "2.*"])))
    assert names(documents) == ["1.tif", "a/4.tif"]
    assert [(problem.code, problem.message) for problem in problems] == [
        ("left_out_by_patterns", "3 files and 2 folders left out by your patterns.")
    ]
    assert "raw" not in looked_into


def test_patterns_start_at_each_source_and_spare_what_was_named(tmp_path: Path):
    make(tmp_path, "x/1790/1.png", "x/y/1790/2.png", "z/1790/3.png", "named.png")
    sources = (tmp_path / "x", tmp_path / "z", tmp_path / "named.png")
    documents, _ = listing(*sources, wanted=Wanted(Patterns(["1790/*"], ["named.png", "3.png"])))
    assert [document.path.name for document in documents] == ["1.png", "named.png"]


def test_names_of_what_is_not_wanted_are_free(tmp_path: Path):
    make(tmp_path, "scan.tif", "scan.jpg")
    documents, _ = listing(tmp_path, wanted=Wanted(Patterns((), ["*.jpg"])))
    assert outputs(documents) == ["scan.txt"]


def test_the_program_s_own_outputs_are_left_out_and_take_no_name(tmp_path: Path):
    make(tmp_path, "scan.png", "scan.pdf", "other.pdf", "a/scan.pdf", "named.pdf", content=b"%PDF-1.4")
    known = {path: [(path.stat().st_size, path.stat().st_mtime_ns)] for path in tmp_path.rglob("*.pdf")}
    known[tmp_path / "other.pdf"] = [(99, 99), (-1, -1)]
    own = {str(tmp_path): {path.name: each for path, each in known.items() if path.parent == tmp_path}}
    documents, problems = listing(tmp_path, tmp_path / "named.pdf", wanted=Wanted(own=own))
    assert sorted(names(documents)) == ["a/scan.pdf", "named.pdf", "other.pdf", "scan.png"]
    assert "scan.txt" in {document.output.name for document in documents}
    assert [(problem.code, problem.message) for problem in problems] == [
        ("own_outputs", "1 file written by Bulk OCR for these folders: left out.")
    ]


def findings(documents: list[FoundDocument]) -> dict[str, tuple[str, bool]]:
    return {document.path.name: (document.finding, document.counted) for document in documents}


def test_what_will_fail_is_seen_at_once(tmp_path: Path):
    make(tmp_path, "good.png")
    make(tmp_path, "empty.png", content=b"")
    make(tmp_path, "words.png", content=b"some words")
    make(tmp_path, "broken.pdf", content=b"%PDF-1.4 and no more")
    make(tmp_path, "broken.tif", content=b"II*\0" + bytes(20))
    make(tmp_path, "layers.psd", content=b"8BPS" + bytes(20))
    (tmp_path / "gone.png").symlink_to(tmp_path / "nothing")
    documents, _ = listing(tmp_path)
    assert findings(documents) == {
        "good.png": ("", True),
        "empty.png": ("empty_file", False),
        "words.png": ("not_an_image", False),
        "broken.pdf": ("damaged", False),
        "broken.tif": ("damaged", False),
        "layers.psd": ("unsupported_type", False),
        "gone.png": ("vanished", False),
    }


def sized(kind: str, width: int, height: int) -> bytes:
    """The beginning of a picture, as far as its size."""
    across, down = width.to_bytes(2, "big"), height.to_bytes(2, "big")
    return {
        "png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big"),
        "gif": b"GIF89a" + width.to_bytes(2, "little") + height.to_bytes(2, "little"),
        "jpg": b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(10) + b"\xff\xc2\0\x0b\x08" + down + across + b"\x01\x01\x11\0",
    }[kind] + bytes(50)


@pytest.mark.parametrize("kind", ["png", "gif", "jpg"])
def test_a_picture_beyond_all_limits_is_seen_by_its_first_bytes(tmp_path: Path, kind: str):
    make(tmp_path, f"large.{kind}", content=sized(kind, 40_000, 10))
    make(tmp_path, f"high.{kind}", content=sized(kind, 10, 40_000))
    make(tmp_path, f"fine.{kind}", content=sized(kind, 4_000, 5_000))
    documents, _ = listing(tmp_path)
    found = findings(documents)
    assert (found[f"large.{kind}"], found[f"high.{kind}"]) == (("too_large", True), ("too_large", True))
    assert found[f"fine.{kind}"] == ("", True)


@given(st.sampled_from(["png", "gif", "jpg"]), st.integers(0, 60), st.binary(max_size=40))
def test_whatever_the_first_bytes_are_the_listing_goes_on(kind: str, length: int, rest: bytes):
    head = sized(kind, 100, 100)[:length] + rest
    assert look_outside(Path("x"), {"jpg": "jpeg"}.get(kind, kind), head, None).pages == 1


def test_a_close_look_opens_what_is_neither_png_nor_jpeg(tmp_path: Path):
    Image.new("1", (33_000, 1), 1).save(tmp_path / "wide.tif")
    make(tmp_path, "half.bmp", content=b"BM" + bytes(12) + b"\x28")
    make(tmp_path, "half.jp2", content=b"\0\0\0\x0cjP  \r\n\x87\n" + bytes(9))
    Image.new("L", (20, 20)).save(tmp_path / "good.webp")
    assert {finding for finding, _ in findings(listing(tmp_path)[0]).values()} == {"", "not_an_image"}
    assert findings(listing(tmp_path, wanted=Wanted(closely=True))[0]) == {
        "wide.tif": ("too_large", True),
        "half.bmp": ("not_an_image", False),
        "half.jp2": ("damaged", True),
        "good.webp": ("", True),
    }


def test_a_loop_of_links_ends_and_is_told(tmp_path: Path):
    make(tmp_path, "a/1.png")
    (tmp_path / "a" / "back").symlink_to(tmp_path, target_is_directory=True)
    documents, problems = listing(tmp_path)
    assert names(documents) == ["a/1.png"]
    assert [problem.code for problem in problems] == ["listed_already"]


def test_a_link_to_nothing_is_a_document_whose_worker_says_why(tmp_path: Path):
    (tmp_path / "gone.png").symlink_to(tmp_path / "nothing")
    documents, _ = listing(tmp_path)
    assert [(document.kind, document.pages) for document in documents] == [("unknown", 1)]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_fifo_is_not_opened(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.png")
    os.mkfifo(tmp_path / "pipe")
    documents, _ = listing(tmp_path)
    assert [(document.path.name, document.kind) for document in documents] == [("pipe.png", "unknown")]


def test_a_folder_that_cannot_be_listed_is_told_and_the_rest_goes_on(tmp_path: Path, monkeypatch):
    make(tmp_path, "a/1.png", "b/1.png")
    scandir = os.scandir

    def refuse(folder):
        if Path(folder).name == "a":
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    documents, problems = listing(tmp_path)
    assert names(documents) == ["b/1.png"]
    assert [(problem.path.name, problem.code) for problem in problems] == [("a", "unreadable")]


def test_a_source_twice_or_with_its_own_folder_gives_each_file_once(tmp_path: Path):
    make(tmp_path, "1.png", "sub/2.png")
    documents, problems = listing(tmp_path, tmp_path / "sub", tmp_path, tmp_path / "1.png")
    assert sorted(document.path.name for document in documents) == ["1.png", "2.png"]
    assert problems == []
    assert len({folded(name) for name in outputs(documents)}) == 2


def test_folders_nested_deeper_than_calls_can_be(tmp_path: Path):
    depth = 300
    make(tmp_path, "/".join(["d"] * depth + ["1.png"]))
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + depth // 2)
    try:
        documents, problems = listing(tmp_path)
    finally:
        sys.setrecursionlimit(before)
    assert len(documents) == 1
    assert problems == []


def test_pages_are_counted_and_a_file_that_killed_an_earlier_listing_is_not_opened(tmp_path: Path):
    frames = [Image.new("1", (20, 20), 1) for _ in range(3)]
    frames[0].save(tmp_path / "three.tif", save_all=True, append_images=frames[1:])
    opened: list[Path] = []
    documents, _ = listing(tmp_path, opening=opened.append)
    assert documents[0].pages == 3
    assert opened == [tmp_path / "three.tif"]
    documents, _ = listing(tmp_path, unopened=frozenset(opened))
    assert (documents[0].pages, documents[0].counted, documents[0].finding) == (1, False, "damaged")


def test_outputs_mirror_one_folder_and_several_get_their_names(tmp_path: Path):
    make(tmp_path, "x/scans/a/1.png", "y/scans/1.png", "z/7.png")
    documents, _ = listing(tmp_path / "x" / "scans")
    assert outputs(documents) == ["a/1.txt"]
    documents, _ = listing(tmp_path / "x" / "scans", tmp_path / "y" / "scans", tmp_path / "z" / "7.png")
    assert outputs(documents) == ["scans/a/1.txt", "scans (2)/1.txt", "z/7.txt"]


def test_single_files_lie_below_the_folder_they_share(tmp_path: Path):
    make(tmp_path, "a/1.png", "b/c/1.png")
    documents, _ = listing(tmp_path / "a" / "1.png", tmp_path / "b" / "c" / "1.png")
    assert outputs(documents) == ["a/1.txt", "b/c/1.txt"]


def test_names_that_would_meet_keep_their_ending(tmp_path: Path):
    make(tmp_path, "scan.tif", "scan.jpg", "SCAN.png", "other.png", content=PNG)
    documents, _ = listing(tmp_path)
    assert sorted(outputs(documents)) == ["SCAN.png.txt", "other.txt", "scan.jpg.txt", "scan.tif.txt"]


def test_a_folder_named_like_an_output_keeps_its_name(tmp_path: Path):
    make(tmp_path, "a.png", "a.txt/1.png")
    documents, _ = listing(tmp_path)
    assert outputs(documents) == ["a (2).txt", "a.txt/1.txt"]


def test_folders_that_differ_in_case_alone_do_not_meet(tmp_path: Path):
    make(tmp_path, "A/1.png", "a/1.png")
    if len(list(tmp_path.iterdir())) == 1:
        pytest.skip("this file system does not tell them apart")
    documents, _ = listing(tmp_path)
    assert len({folded(name) for name in outputs(documents)}) == 2


@pytest.mark.skipif(os.name == "nt" or os.uname().sysname == "Darwin", reason="names are Unicode here")
def test_a_name_that_is_no_utf8(tmp_path: Path):
    make(tmp_path, os.fsdecode(b"caf\xe9.png"))
    documents, _ = listing(tmp_path)
    assert os.fsencode(documents[0].output) == b"caf\xe9.txt"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.builds(
            str.__add__, st.text("aAé.~ (2)", min_size=1, max_size=4), st.sampled_from([".png", ".TIF", "", ".txt"])
        ),
        unique=True,
        max_size=8,
    ),
    st.lists(st.text("aA.tx", min_size=1, max_size=5), unique=True, max_size=3),
)
def test_no_two_names_ever_meet(files: list[str], folders: list[str]):
    planned = FolderNames(files, folders)
    given_names = [planned.output_name(name) for name in files] + [planned.folder_name(name) for name in folders]
    assert len({folded(name) for name in given_names}) == len(given_names)


def test_long_names_are_cut_and_still_differ():
    long = ["é" * 125 + ending for ending in ("a.png", "b.png")]
    planned = FolderNames(long)
    cut = [planned.output_name(name) for name in long]
    assert all(len(os.fsencode(name)) <= 255 for name in cut)
    assert len(set(cut)) == 2
