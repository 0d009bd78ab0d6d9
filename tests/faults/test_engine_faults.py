"""Whatever an engine does, it costs its own page; nothing hangs and no process is left."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest
from PIL import Image

from bulkocr_gui.jobs.errors import (
    BugError,
    Cancelled,
    KnownError,
    MachineError,
    PageError,
    ProviderError,
    TransientError,
)
from bulkocr_gui.providers.child_pages import GRACE
from bulkocr_gui.providers.tesseract import EngineRecogniser
from bulkocr_gui.results.recognition import Recognition
from tests.faults.engines import WIDTHS
from tests.faults.grants import FreeGrants

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GOOD = 50
SECONDS = 1.5
"""What a page may take in these tests."""
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")


GRANTS = FreeGrants()


def alive(pid: int) -> bool:
    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE


@pytest.fixture
def page(tmp_path: Path) -> Callable[[int], Path]:
    def make(width: int) -> Path:
        path = tmp_path / f"{width}.png"
        Image.new("L", (width, 40), 255).save(path)
        return path

    return make


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Callable[..., EngineRecogniser]]:
    made: list[EngineRecogniser] = []

    def make(seconds: float = 30.0, **options: str) -> EngineRecogniser:
        role = {
            "role": "engine",
            "engine": "tests.faults.engines:FaultyEngine",
            "options": options,
            "most_memory": 1024**3,
        }
        made.append(EngineRecogniser(role, seconds, tmp_path / "tmp"))
        return made[-1]

    yield make
    for each in made:
        each.close()


def pid_that_read(recogniser: EngineRecogniser, path: Path) -> int:
    return int(Recognition.decode(recogniser.recognise(path, 1, GRANTS).blob).text.split()[1])


@pytest.mark.parametrize(
    ("fault", "kind", "code"),
    [
        ("abort", TransientError, "engine_killed"),
        ("kill", TransientError, "engine_killed"),
        ("crash", TransientError, "engine_killed"),
        ("leave", TransientError, "engine_killed"),
        ("bad_alloc", PageError, "out_of_memory"),
        ("memory_without_end", PageError, "out_of_memory"),
        ("disk", MachineError, "disk_full"),
        pytest.param("lie", TransientError, "engine_lied", marks=linux),
    ],
)
def test_a_fault_costs_its_page_and_the_next_is_read(engine, page, fault: str, kind: type[KnownError], code: str):
    recogniser = engine()
    with pytest.raises(kind) as caught:
        recogniser.recognise(page(WIDTHS[fault]), 1, GRANTS)
    assert caught.value.code == code
    assert caught.value.message
    assert caught.value.advice
    assert recogniser.recognise(page(GOOD), 1, GRANTS).words == 2


@pytest.mark.parametrize("fault", ["hang", "hang_in_c", "hang_in_command"])
def test_a_hang_ends_at_the_page_s_time_and_leaves_nothing(engine, page, fault: str):
    recogniser = engine(seconds=SECONDS)
    before = pid_that_read(recogniser, page(GOOD))
    began = time.monotonic()
    with pytest.raises(TransientError) as caught:
        recogniser.recognise(page(WIDTHS[fault]), 1, GRANTS)
    assert caught.value.code == "timed_out"
    assert SECONDS <= time.monotonic() - began < SECONDS + 1
    assert not group_of(before)
    assert pid_that_read(recogniser, page(GOOD)) != before


def test_a_bug_costs_its_page_and_tells_no_words_of_it(engine, page):
    recogniser = engine()
    with pytest.raises(BugError) as caught:
        recogniser.recognise(page(WIDTHS["bug"]), 1, GRANTS)
    assert "words of the document" not in str(caught.value)
    assert "KeyError" in str(caught.value)
    assert recogniser.recognise(page(GOOD), 1, GRANTS).words == 2


def test_what_libraries_print_is_no_answer(engine, page):
    assert engine().recognise(page(WIDTHS["chatter"]), 1, GRANTS).words == 2


def test_one_process_reads_page_after_page(engine, page):
    recogniser = engine()
    assert pid_that_read(recogniser, page(GOOD)) == pid_that_read(recogniser, page(GOOD + 1))


def test_a_file_that_is_bad_leaves_the_process_alone(engine, page, tmp_path: Path):
    recogniser = engine()
    before = pid_that_read(recogniser, page(GOOD))
    (tmp_path / "bad.png").write_bytes(b"\x89PNG\r\n\x1a\n and nothing more")
    with pytest.raises(PageError):
        recogniser.recognise(tmp_path / "bad.png", 1, GRANTS)
    assert pid_that_read(recogniser, page(GOOD)) == before


@pytest.mark.parametrize(("start", "kind"), [("abort", TransientError), ("refuse", ProviderError)])
def test_an_engine_that_does_not_start_says_so_each_time(engine, page, start: str, kind: type[KnownError]):
    recogniser = engine(start=start)
    for _ in range(2):
        with pytest.raises(kind):
            recogniser.recognise(page(GOOD), 1, GRANTS)


def test_a_process_killed_between_two_pages(engine, page):
    recogniser = engine()
    os.kill(pid_that_read(recogniser, page(GOOD)), signal.SIGKILL)
    with pytest.raises(TransientError) as caught:
        recogniser.recognise(page(GOOD), 1, GRANTS)
    assert caught.value.code == "engine_killed"
    assert recogniser.recognise(page(GOOD), 1, GRANTS).words == 2


@pytest.mark.parametrize("fault", ["hang", "hang_in_c", "hang_in_command"])
def test_cancel_ends_a_page_within_a_second_and_leaves_no_process(engine, page, tmp_path: Path, fault: str):
    recogniser = engine()
    pid = pid_that_read(recogniser, page(GOOD))
    path = page(WIDTHS[fault])
    seen: list[type[BaseException]] = []

    def work() -> None:
        try:
            recogniser.recognise(path, 1, GRANTS)
        except Cancelled as cancelled:
            seen.append(type(cancelled))

    thread = threading.Thread(target=work)
    thread.start()
    wait_until(lambda: list(tmp_path.glob("tmp/*/under-way")))
    began = time.monotonic()
    recogniser.cancel()
    thread.join(5)
    assert time.monotonic() - began < 1
    assert seen == [Cancelled]
    assert not group_of(pid)
    assert list((tmp_path / "tmp").iterdir()) == []
    with pytest.raises(Cancelled):
        recogniser.recognise(page(GOOD), 1, GRANTS)


def test_cancel_while_waiting_for_memory(engine, page):
    recogniser = engine()

    class Refusing(FreeGrants):
        def memory(self, amount: int):
            assert amount > 0
            raise Cancelled

    with pytest.raises(Cancelled):
        recogniser.recognise(page(GOOD), 1, Refusing())
    assert recogniser.recognise(page(GOOD), 1, GRANTS).words == 2


def test_close_leaves_no_process(engine, page, tmp_path: Path):
    recogniser = engine()
    pid = pid_that_read(recogniser, page(GOOD))
    recogniser.close()
    assert not alive(pid)
    assert list((tmp_path / "tmp").iterdir()) == []


PARENT = """
import sys
from pathlib import Path
from bulkocr_gui.providers.tesseract import EngineRecogniser
from tests.faults.grants import FreeGrants
GRANTS = FreeGrants()
role = {"role": "engine", "engine": "tests.faults.engines:FaultyEngine", "options": {}, "most_memory": 0}
engine = EngineRecogniser(role, float(sys.argv[4]), Path(sys.argv[1]))
engine.recognise(Path(sys.argv[2]), 1, GRANTS)
print(engine._child.pid, flush=True)
engine.recognise(Path(sys.argv[3]), 1, GRANTS)
"""


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
@pytest.mark.parametrize(
    ("fault", "seconds", "within"),
    [
        ("hang", 600.0, 2.0),
        ("hang_in_command", 600.0, 2.0),
        # Nothing can be seen while it keeps the interpreter to itself: it ends by its own clock.
        ("hang_in_c", 2.0, 2.0 + GRACE + 2.0),
    ],
)
def test_a_killed_program_leaves_no_engine_behind(page, tmp_path: Path, fault: str, seconds: float, within: float):
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, tmp_path / "tmp", page(GOOD), page(WIDTHS[fault]), str(seconds)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    with parent:
        pid = int(parent.stdout.readline())
        processes = 2 if fault == "hang_in_command" else 1
        wait_until(lambda: list(tmp_path.glob("tmp/*/under-way")) and len(group_of(pid)) == processes)
        parent.kill()
    wait_until(lambda: not group_of(pid), within)


def wait_until(condition: Callable[[], object], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"not within {seconds} s"
        time.sleep(0.01)


def group_of(pid: int) -> list[int]:
    """Processes of the group that `pid` leads, or led, which still run."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, ProcessLookupError):
            if os.getpgid(process.pid) == pid and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process.pid)
    return found
