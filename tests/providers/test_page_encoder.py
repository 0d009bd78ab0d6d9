"""The children that prepare pages: shared, bounded, killable, and gone when they are not needed."""

from __future__ import annotations

import contextlib
import hashlib
import os
import signal
import threading
import time
from typing import TYPE_CHECKING

import psutil
import pypdfium2
import pytest
from PIL import Image, ImageDraw

from bulkocr_gui.jobs.errors import Cancelled, PageError, TransientError
from bulkocr_gui.providers.page_encoder import EncodedPage, PageEncoder
from tests.faults.grants import FreeGrants

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GRANTS = FreeGrants()
LIMITS = (20_000_000, 75_000_000)
SECONDS = 60.0
needs_posix = pytest.mark.skipif(os.name == "nt", reason="signals")


def picture(path: Path, *, mode: str = "L", size: tuple[int, int] = (600, 400), **options: object) -> Path:
    image = Image.new("L", size, 255)
    ImageDraw.Draw(image).rectangle((20, 20, 100, 60), fill=0)
    image.convert(mode).save(path, **options)
    return path


@pytest.fixture
def encoder(tmp_path: Path) -> Iterator[PageEncoder]:
    encoder = PageEncoder(tmp_path / "tmp", 2)
    yield encoder
    encoder.close()
    assert children() == []
    assert list((tmp_path / "tmp").iterdir()) == []


def children() -> list[psutil.Process]:
    """Those that prepare pages; a zombie is none."""
    found = []
    for process in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):
            if process.status() != psutil.STATUS_ZOMBIE and "bulkocr_gui.providers.child" in process.cmdline():
                found.append(process)
    return found


def send(encoder: PageEncoder, path: Path, page: int = 1, grants: FreeGrants = GRANTS) -> EncodedPage:
    with encoder.open(path, page, SECONDS, GRANTS) as opened:
        return opened.encode(grants, *LIMITS)


def refused(encoder: PageEncoder, path: Path, page: int = 1) -> str:
    with pytest.raises(PageError) as caught:
        send(encoder, path, page)
    return caught.value.code


def until(condition) -> None:
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end, "it never came true"
        threading.Event().wait(0.01)


def test_a_page_and_the_content_of_its_file(encoder: PageEncoder, tmp_path: Path):
    path = picture(tmp_path / "a.jpg", dpi=(200, 200))
    with encoder.open(path, 1, SECONDS, GRANTS) as opened:
        assert opened.content == hashlib.sha256(path.read_bytes()).hexdigest()
        page = opened.encode(GRANTS, *LIMITS)
    assert page == EncodedPage(path.read_bytes(), 600, 400, 200, 1.0, ())


def test_pages_of_all_kinds_one_after_another_in_the_same_child(encoder: PageEncoder, tmp_path: Path):
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = picture(tmp_path / "turned.jpg", size=(400, 600), exif=exif)
    fax = picture(tmp_path / "fax.tif", mode="1", compression="group4")
    sheets = [Image.new("L", (600, 400 + number), 240) for number in range(3)]
    sheets[0].save(tmp_path / "sheets.tif", save_all=True, append_images=sheets[1:])
    sheets[0].save(tmp_path / "sheets.pdf", save_all=True, append_images=sheets[1:], resolution=300)
    assert (send(encoder, turned).width, send(encoder, turned).height) == (600, 400)
    assert send(encoder, fax).data.startswith(b"\x89PNG")
    assert [send(encoder, tmp_path / "sheets.tif", page).height for page in (1, 2, 3)] == [400, 401, 402]
    assert send(encoder, tmp_path / "sheets.pdf", 3).data.startswith(b"\xff\xd8\xff")
    small = send(encoder, picture(tmp_path / "a.png"))
    with encoder.open(tmp_path / "a.png", 1, SECONDS, GRANTS) as opened:
        scaled = opened.encode(GRANTS, 20_000_000, 60_000)
    assert (scaled.width, scaled.height) == (small.width, small.height) == (600, 400)
    assert scaled.notes == ("sent to the provider at 50 % of its size",)
    assert len(children()) == 1


def test_files_that_cannot_be_read_cost_their_page_alone(encoder: PageEncoder, tmp_path: Path):
    good = picture(tmp_path / "good.png")
    damaged = picture(tmp_path / "damaged.png", mode="RGB", size=(2000, 2000))
    damaged.write_bytes(damaged.read_bytes()[:2000])
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "text.jpg").write_text("no picture", encoding="utf-8")
    document = pypdfium2.PdfDocument.new()
    document.new_page(200, 200)
    document.save(tmp_path / "one.pdf")
    document.close()
    assert refused(encoder, damaged) == "damaged"
    assert refused(encoder, tmp_path / "empty.jpg") == "empty_file"
    assert refused(encoder, tmp_path / "text.jpg") == "not_an_image"
    assert refused(encoder, tmp_path / "nothing.jpg") == "vanished"
    assert refused(encoder, tmp_path / "one.pdf", 2) == "no_such_page"
    (tmp_path / "locked.pdf").write_bytes(LOCKED)
    assert refused(encoder, tmp_path / "locked.pdf") == "encrypted"
    assert send(encoder, good).width == 600
    assert len(children()) == 1


def test_memory_is_asked_for_before_the_page_is_decoded(encoder: PageEncoder, tmp_path: Path):
    asked: list[int] = []

    class NoMemory(FreeGrants):
        def memory(self, amount: int):
            asked.append(amount)
            raise Cancelled

    grey, colour = picture(tmp_path / "grey.tif"), picture(tmp_path / "colour.jpg", mode="RGB")
    for path in (grey, colour):
        with pytest.raises(Cancelled):
            send(encoder, path, grants=NoMemory())
    assert asked == [int(600 * 400 * 4.5), 600 * 400 * 11]
    assert send(encoder, grey).width == 600


def test_a_page_that_is_known_is_left_without_a_look_at_its_pixels(encoder: PageEncoder, tmp_path: Path):
    path = picture(tmp_path / "a.tif")
    with encoder.open(path, 1, SECONDS, GRANTS) as opened:
        assert len(opened.content) == 64
    if os.name != "nt":
        (child,) = children()
        assert not any(file.path == str(path) for file in child.open_files())
    assert send(encoder, path).width == 600


def test_a_large_file_is_read_through_once_and_again_when_it_has_changed(encoder: PageEncoder, tmp_path: Path):
    """Seen by the content: the file is changed behind the program's back, its size and time are as before."""
    sheets = [Image.new("L", (300, 200), 255) for _ in range(4)]
    path = tmp_path / "a.tif"
    sheets[0].save(path, save_all=True, append_images=sheets[1:])
    status = path.stat()
    contents: list[str] = []
    lock = threading.Lock()

    def work(page: int) -> None:
        with encoder.open(path, page, SECONDS, GRANTS) as opened:
            opened.encode(GRANTS, *LIMITS)
            with lock:
                contents.append(opened.content)

    run(work, [1, 2, 3, 4])
    data = bytearray(path.read_bytes())
    data[200] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    run(work, [1, 2])
    assert len(contents) == 6
    assert len(set(contents)) == 1
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    run(work, [1])
    assert contents[-1] == hashlib.sha256(path.read_bytes()).hexdigest() != contents[0]


@pytest.mark.skipif(not hasattr(psutil.Process, "io_counters"), reason="nobody counts what a process reads here")
def test_two_children_do_not_both_read_through_a_large_file(encoder: PageEncoder, tmp_path: Path):
    sheets = [Image.new("L", (300, 200), 255) for _ in range(4)]
    path = tmp_path / "a.tif"
    sheets[0].save(path, save_all=True, append_images=sheets[1:])
    with path.open("ab") as file:
        file.write(bytes(100_000_000))
    for number in range(2):
        picture(tmp_path / f"{number}.png")
    with encoder.open(tmp_path / "0.png", 1, SECONDS, GRANTS), encoder.open(tmp_path / "1.png", 1, SECONDS, GRANTS):
        pass
    before = sum(child.io_counters().read_chars for child in children())
    run(lambda page: send(encoder, path, page), [1, 2, 3, 4])
    read = sum(child.io_counters().read_chars for child in children()) - before
    assert 100_000_000 < read < 150_000_000


def test_cancel_wakes_those_who_wait_for_a_child_that_is_busy_elsewhere(tmp_path: Path):
    encoder = PageEncoder(tmp_path / "tmp", 1)
    path = picture(tmp_path / "a.png")
    ends: list[str] = []

    def work() -> None:
        try:
            send(encoder, path)
        except Cancelled:
            ends.append("cancelled")

    with encoder.open(path, 1, SECONDS, GRANTS):
        thread = threading.Thread(target=work)
        thread.start()
        until(lambda: encoder._changed._waiters)
        encoder.cancel()
        thread.join(1)
        assert ends == ["cancelled"]
    assert children() == []


def run(work, arguments) -> None:
    threads = [threading.Thread(target=work, args=(argument,)) for argument in arguments]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)


def test_a_file_that_changes_while_it_is_read_is_tried_again(encoder: PageEncoder, tmp_path: Path):
    path = picture(tmp_path / "a.png")
    with encoder.open(path, 1, SECONDS, GRANTS) as opened:
        picture(path, size=(601, 400))
        os.utime(path, ns=(1, 1))
        with pytest.raises(TransientError) as caught:
            opened.encode(GRANTS, *LIMITS)
    assert caught.value.code == "file_changed"
    assert send(encoder, path).width == 601


def test_32_workers_share_two_children(encoder: PageEncoder, tmp_path: Path):
    paths = [picture(tmp_path / f"{number}.png", size=(300 + number, 200)) for number in range(32)]
    seen: list[tuple[int, int]] = []
    most: list[int] = []

    def work(number: int) -> None:
        for _ in range(3):
            width = send(encoder, paths[number]).width
            seen.append((number, width))
            most.append(len(encoder._children))

    run(work, range(32))
    assert sorted(seen) == sorted((number, 300 + number) for number in range(32) for _ in range(3))
    assert max(most) == 2
    assert len(children()) == 2


@needs_posix
def test_a_killed_child_costs_one_page(encoder: PageEncoder, tmp_path: Path):
    path = picture(tmp_path / "a.tif")
    with encoder.open(path, 1, SECONDS, GRANTS) as opened:
        (child,) = children()
        child.kill()
        with pytest.raises(TransientError) as caught:
            opened.encode(GRANTS, *LIMITS)
    assert caught.value.code == "engine_killed"
    assert send(encoder, path).width == 600
    (again,) = children()
    assert again.pid != child.pid


@needs_posix
def test_a_child_that_died_idle_costs_at_most_one_page(encoder: PageEncoder, tmp_path: Path):
    path = picture(tmp_path / "a.tif")
    send(encoder, path)
    (child,) = children()
    child.kill()
    with contextlib.suppress(TransientError):
        send(encoder, path)
    assert send(encoder, path).width == 600


@needs_posix
def test_a_child_that_hangs_is_given_up_after_its_time(encoder: PageEncoder, tmp_path: Path):
    path = picture(tmp_path / "a.tif")
    send(encoder, path)
    with encoder.open(path, 1, 1.0, GRANTS) as opened:
        children()[0].send_signal(signal.SIGSTOP)
        with pytest.raises(TransientError) as caught:
            opened.encode(GRANTS, *LIMITS)
    assert caught.value.code == "timed_out"
    assert send(encoder, path).width == 600


@needs_posix
def test_cancel_ends_hanging_work_and_wakes_those_who_wait_within_a_second(tmp_path: Path):
    encoder = PageEncoder(tmp_path / "tmp", 2)
    paths = [picture(tmp_path / f"{number}.tif") for number in range(8)]
    opened = threading.Barrier(3)
    ends: list[object] = []

    def work(number: int) -> None:
        try:
            with encoder.open(paths[number], 1, SECONDS, GRANTS) as page:
                if number < 2:
                    opened.wait(30)
                    opened.wait(30)
                page.encode(GRANTS, *LIMITS)
        except Cancelled:
            ends.append(Cancelled)
        except BaseException as error:
            ends.append(error)
            raise

    threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    opened.wait(30)
    for child in children():
        child.send_signal(signal.SIGSTOP)
    threads += [threading.Thread(target=work, args=(number,)) for number in range(2, 8)]
    for thread in threads[2:]:
        thread.start()
    until(lambda: len(encoder._changed._waiters) == 6)
    opened.wait(30)
    began = time.monotonic()
    encoder.cancel()
    for thread in threads:
        thread.join(10)
    assert time.monotonic() - began < 1
    assert ends == [Cancelled] * 8
    assert children() == []
    assert list((tmp_path / "tmp").iterdir()) == []
    with pytest.raises(Cancelled):
        send(encoder, paths[0])
    encoder.close()


def test_after_close_nothing_is_left(tmp_path: Path):
    encoder = PageEncoder(tmp_path / "tmp", 2)
    path = picture(tmp_path / "a.png")
    files = psutil.Process().num_fds() if os.name != "nt" else 0
    with encoder.open(path, 1, SECONDS, GRANTS), encoder.open(path, 1, SECONDS, GRANTS):
        assert len(children()) == 2
    assert list((tmp_path / "tmp").iterdir()) != []
    encoder.close()
    assert children() == []
    assert list((tmp_path / "tmp").iterdir()) == []
    if os.name != "nt":
        assert psutil.Process().num_fds() == files


LOCKED = (
    b"%%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    b"2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
    b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n"
    b"4 0 obj\n<< /Filter /Standard /V 1 /R 2 /P -1 /O <%s> /U <%s> >>\nendobj\n"
    b"trailer\n<< /Root 1 0 R /Size 5 /Encrypt 4 0 R /ID [<00> <00>] >>\n%%%%EOF\n"
) % (b"11" * 32, b"22" * 32)
"""A PDF that wants a password."""
