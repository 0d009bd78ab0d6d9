"""What the New-job sheet is told before the start: real files, a real store, a real folder to write to."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PIL import Image

from bulkocr_gui.jobs.delivery_store import WrittenFile
from bulkocr_gui.jobs.errors import ProviderError
from bulkocr_gui.jobs.model import JobRequest, PageRecord
from bulkocr_gui.jobs.options import Conflict, JobOptions
from bulkocr_gui.processing import preflight_files, preflight_outputs
from bulkocr_gui.processing.found_files import FoundFile, FoundFiles
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.providers import content_reader
from bulkocr_gui.providers.content_reader import ContentReader
from tests.conftest import found
from tests.faults.paid import PaidProvider
from tests.faults.scripted import ScriptedProvider

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.model import Finding

TEXT = b"BT /F 24 Tf 72 700 Td (A page that has text of its own) Tj ET"


def pdf(path: Path, contents: bytes = b"", pages: int = 1, encryption: pikepdf.Encryption | None = None) -> Path:
    with pikepdf.new() as document:
        for _ in range(pages):
            page = document.add_blank_page()
            font = pikepdf.Dictionary(
                Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Courier
            )
            page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
            page.Contents = document.make_stream(contents)
        document.save(path, encryption=encryption or False)
    return path


@pytest.fixture
def world(store, tmp_path, qtbot):
    provider = ScriptedProvider()
    paid = PaidProvider()
    queue = JobQueue(store, {"scripted": provider, "paid": paid})
    folder = tmp_path / "scans"
    folder.mkdir()
    output = tmp_path / "out"
    ended: set[int] = set()
    answers: list[tuple[int, tuple[Finding, ...]]] = []
    problems: list = []
    queue.found.connect(lambda token, _, done: ended.add(token) if done else None)
    queue.found.connect(lambda _, batch, done: problems.extend(each for each in batch if hasattr(each, "code")))
    queue.checked.connect(lambda *answer: answers.append(answer))

    def picture(name: str, shade: int = 0) -> Path:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("L", (8, 8), shade).save(path)
        return path

    def request(**options) -> JobRequest:
        return JobRequest((folder,), output, "scripted", "scans", JobOptions(**options))

    def preview(asked: JobRequest) -> int:
        token = queue.preview(asked)
        qtbot.waitUntil(lambda: token in ended, timeout=20_000)
        return token

    def ask(token: int, asked: JobRequest) -> dict[str, Finding]:
        answers.clear()
        queue.check(token, asked)
        qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
        assert answers[0][0] == token
        return {finding.code: finding for finding in answers[0][1]}

    def check(**options) -> dict[str, Finding]:
        asked = request(**options)
        return ask(preview(asked), asked)

    yield SimpleNamespace(**locals())
    queue.kill()
    queue.join()


def test_a_folder_with_nothing_wrong_has_no_finding(world):
    world.picture("1.png", 1)
    world.picture("2.png", 2)
    pdf(world.folder / "3.pdf")
    assert world.check(formats=("txt", "pdf"), merged=("csv",)) == {}


def test_each_kind_of_file_that_will_fail_is_told_with_its_count(world):
    folder = world.folder
    locked = pikepdf.Encryption(user="secret", owner="owner")
    for name in ("locked 1.pdf", "locked 2.pdf"):
        pdf(folder / name, pages=3, encryption=locked)
    (folder / "empty.tif").touch()
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    huge = bytearray(world.picture("huge.png").read_bytes())
    huge[16:24] = (40_000).to_bytes(4, "big") * 2
    (folder / "huge.png").write_bytes(huge)
    (folder / "gone.png").symlink_to(folder / "nothing")
    (folder / "words.jpg").write_text("words", encoding="utf-8")
    (folder / "layers.psd").write_bytes(b"8BPS" + bytes(40))
    findings = world.check()
    assert {code: finding.files for code, finding in findings.items()} == {
        "encrypted": 2,
        "empty_file": 1,
        "damaged": 1,
        "too_large": 1,
        "vanished": 1,
        "not_an_image": 1,
        "unsupported_type": 1,
    } | ({"duplicates": 1} if "duplicates" in findings else {})
    assert not any(finding.blocks for finding in findings.values())
    assert findings["encrypted"].message == "2 files need a password."
    assert [path.name for path in findings["encrypted"].examples] == ["locked 1.pdf", "locked 2.pdf"]
    assert findings["empty_file"].message == "1 file is empty (0 bytes)."
    assert all(finding.advice for finding in findings.values())


def test_a_password_that_fits_is_tried(world):
    pdf(world.folder / "locked.pdf", pages=3, encryption=pikepdf.Encryption(user="secret", owner="owner"))
    asked = replace(world.request(), passwords=("wrong", "secret"))
    assert "encrypted" not in world.ask(world.preview(asked), asked)


def test_pdfs_with_text_or_restrictions_are_told(world):
    for name, pages in (("first.pdf", 1), ("many.pdf", 9)):
        pdf(world.folder / name, TEXT, pages)
    pdf(world.folder / "stamp.pdf", b"BT /F 24 Tf 72 700 Td (Page 7) Tj ET")
    no_copies = pikepdf.Encryption(owner="owner", allow=pikepdf.Permissions(extract=False))
    pdf(world.folder / "restricted.pdf", TEXT, encryption=no_copies)
    findings = world.check()
    assert (findings["has_text"].files, findings["restricted"].files) == (2, 1)
    assert findings["restricted"].message == "1 file is restricted by its owner."


def test_copies_are_found_by_content_and_read_once(world, monkeypatch):
    for name in ("a.png", "b/b.png", "c.png"):
        world.picture(name, 7)
    other = bytearray((world.folder / "a.png").read_bytes())
    other[-1] ^= 1
    (world.folder / "same size.png").write_bytes(other)
    asked = world.request()
    token = world.preview(asked)
    finding = world.ask(token, asked)["duplicates"]
    assert (finding.files, finding.message) == (2, "2 files have the same content as another.")
    assert [path.name for path in finding.examples] == ["c.png", "b.png"], "in the listing's order, after the first"
    monkeypatch.setattr(content_reader.ContentReader, "files", lambda *_: pytest.fail("read again"))
    assert world.ask(token, world.request(formats=("md",)))["duplicates"].files == 2


def test_copies_are_a_least_number_where_not_all_could_be_read():
    files = [FoundFile(name, 5, 1, True, "png", "", f"{name}.txt") for name in ("/a", "/b", "/c")]
    known = FoundFiles(files, {"/a": "x", "/b": "x"})
    reader = ContentReader()
    reader.cancel()
    (finding,) = preflight_files.duplicates(known, files, reader, lambda: False)
    assert finding.message == "At least 1 file has the same content as another."


def test_only_files_of_equal_size_are_read(tmp_path):
    known = FoundFiles()
    for name, content in (("a", b"12"), ("b", b"13"), ("c", b"123"), ("d", b""), ("e", b"")):
        path = tmp_path / name
        path.write_bytes(content)
        known.files.append(FoundFile(str(path), len(content), 1, True, "png", "", f"{name}.txt"))
    assert list(preflight_files.duplicates(known, known.files, ContentReader(), lambda: False)) == []
    assert set(known.contents) == {str(tmp_path / "a"), str(tmp_path / "b")}


def test_what_the_provider_lacks_blocks(world):
    world.picture("1.png")
    world.provider.missing = ProviderError("language_missing", "There is no model for: deu.", "Install it.")
    finding = world.check(languages=("deu",))["language_missing"]
    assert (finding.blocks, finding.message, finding.advice) == (True, "There is no model for: deu.", "Install it.")


def test_what_the_provider_of_poor_pages_lacks_is_told_and_does_not_block(world):
    world.picture("1.png")
    assert world.check(poor_to="paid") == {}
    world.paid.missing = ProviderError("cloud_forbidden", "Sending is forbidden.", "Allow it.")
    finding = world.check(poor_to="paid")["poor_pages_not_sent"]
    assert (finding.blocks, finding.message, finding.advice) == (
        False,
        "Pages that are read poorly cannot be sent: Sending is forbidden.",
        "Allow it.",
    )
    assert world.check() == {}


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"page_ranges": "3-1"}, "page_ranges"),
        ({"include": ("[z-a]",)}, "patterns"),
        ({"naming": "same"}, "bad_naming"),
        ({"exclude": ("*.png",)}, "nothing_to_do"),
        ({"page_ranges": "2-"}, "nothing_to_do"),
    ],
)
def test_options_that_no_job_can_start_with_block(world, options, code):
    world.picture("1.png")
    finding = world.check(**options)[code]
    assert finding.blocks
    assert finding.advice


def test_blocking_findings_come_first(world):
    (world.folder / "empty.png").touch()
    world.check(page_ranges="x")
    blocks = [finding.blocks for finding in world.answers[0][1]]
    assert blocks == sorted(blocks, reverse=True)
    assert set(blocks) == {True, False}


def test_files_without_a_page_that_is_meant_are_counted(world):
    pdf(world.folder / "long.pdf", pages=5)
    pdf(world.folder / "short.pdf", pages=2)
    finding = world.check(page_ranges="3-4")["no_page_meant"]
    assert finding.message == "1 file has none of the pages 3-4: left out."
    assert [path.name for path in finding.examples] == ["short.pdf"]


def test_an_output_folder_that_cannot_be_made_blocks(world):
    world.picture("1.png")
    asked = replace(world.request(), output=world.folder / "1.png" / "out")
    finding = world.ask(world.preview(asked), asked)["output_not_writable"]
    assert finding.blocks
    assert "1.png is no folder" in finding.message


@pytest.mark.parametrize("all_of_them", [False, True])
def test_beside_the_originals_their_folders_are_looked_at(world, monkeypatch, all_of_them):
    world.picture("good/1.png", 1)
    world.picture("bad/2.png", 2)
    bad = [world.folder / "bad", *([world.folder / "good"] if all_of_them else [])]
    access = os.access
    monkeypatch.setattr(preflight_outputs.os, "access", lambda path, mode: path not in bad and access(path, mode))
    finding = world.check(beside=True)["output_not_writable"]
    assert (finding.files, finding.blocks) == (len(bad), all_of_them)
    assert "output_not_writable" not in world.check(beside=True, formats=(), merged=("csv",))


def test_space_is_compared_with_what_the_formats_need(world, monkeypatch):
    world.picture("1.png")
    free = 50_000
    monkeypatch.setattr(preflight_outputs.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, free))
    assert "space" not in world.check(formats=("txt",))
    finding = world.check(formats=("txt", "alto"))["space"]
    assert not finding.blocks
    assert "50 kB are free" in finding.message
    assert finding.message.startswith("About 144 kB are needed"), "4 + 120, and 20 for the database on the same disk"


@pytest.mark.parametrize(
    ("conflict", "says"),
    [
        (Conflict.NUMBER, "get a number"),
        (Conflict.OVERWRITE, "replace older files"),
        (Conflict.SKIP, "not recognised"),
    ],
)
def test_names_that_are_taken_are_counted_with_what_becomes_of_them(world, conflict, says):
    for number in range(3):
        world.picture(f"{number}.png", number)
    world.output.mkdir()
    (world.output / "0.txt").write_text("mine", encoding="utf-8")
    (world.output / "1.md").write_text("of another format", encoding="utf-8")
    finding = world.check(conflict=conflict)["name_conflicts"]
    assert finding.files == 1
    assert [path.name for path in finding.examples] == ["0.png"]
    assert says in finding.message


def test_what_was_written_for_the_same_file_before_is_no_conflict(world, store):
    source = world.picture("0.png")
    row = store.create(
        name="j", provider="scripted", sources=[world.folder], output=world.output, options=JobOptions()
    )
    store.add_documents(row.job_id, [found(world.folder, "0.png")])
    record = PageRecord(1, 90.0, 1, 1, 300, "e", 0.1, (), b"x")
    store.settle(store.claim(row.job_id), record, 0.0)
    (document,) = store.undelivered(row.job_id)
    world.output.mkdir()
    ours = world.output / "0.txt"
    ours.write_text("text", encoding="utf-8")
    status = ours.stat()
    store.delivered(document, [WrittenFile(ours, status.st_size, status.st_mtime_ns)])
    assert "name_conflicts" not in world.check()
    assert world.check(conflict=Conflict.SKIP)["name_conflicts"].files == 1, "it is there already"
    assert source.exists()


def test_paths_that_are_too_long_are_told(world):
    world.picture("1.png")
    asked = replace(world.request(), output=world.tmp_path.joinpath(*["x" * 200] * 21))
    assert world.ask(world.preview(asked), asked)["name_too_long"].files == 1


def test_a_question_before_the_listing_is_done_is_answered_after_it(world, qtbot):
    world.picture("1.png")
    token = world.queue.preview(world.request())
    world.queue.check(token, world.request(page_ranges="x"))
    world.queue.check(token, world.request(naming="same"))
    qtbot.waitUntil(lambda: bool(world.answers), timeout=20_000)
    assert token in world.ended
    assert [finding.code for finding in world.answers[0][1]] == ["bad_naming"], "the last question alone"
    assert len(world.answers) == 1


def test_a_preview_that_was_left_is_not_answered_for(world, qtbot):
    world.picture("1.png")
    first = world.preview(world.request())
    second = world.preview(world.request())
    world.queue.check(first, world.request())
    assert world.ask(second, world.request()) == {}
    assert {token for token, _ in world.answers} == {second}


def test_what_the_program_wrote_for_a_folder_is_left_out_of_its_preview(world, store):
    world.picture("0.png")
    ours = pdf(world.folder / "0.pdf", TEXT)
    row = store.create(
        name="j", provider="scripted", sources=[world.folder], output=world.folder, options=JobOptions()
    )
    store.add_documents(row.job_id, [found(world.folder, "0.png")])
    store.settle(store.claim(row.job_id), PageRecord(1, 90.0, 1, 1, 300, "e", 0.1, (), b"x"), 0.0)
    (document,) = store.undelivered(row.job_id)
    status = ours.stat()
    store.delivered(document, [WrittenFile(ours, status.st_size, status.st_mtime_ns)])
    assert "has_text" not in world.check(beside=True)
    assert [(problem.code, "1 file" in problem.message) for problem in world.problems] == [("own_outputs", True)]
