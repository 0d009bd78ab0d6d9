"""What goes wrong inside an engine process costs its page, is told by its right class, and nothing is left."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import psutil
import pytest

from bulkocr_gui.jobs.errors import BugError, Cancelled, KnownError, PageError, ProviderError, TransientError
from bulkocr_gui.results.recognition import Recognition
from tests.providers.conftest import admit, alive, numbers, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.providers.tesseract import EngineRecogniser

posix = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")


def process_of(recogniser: EngineRecogniser, page: Path) -> int:
    record = recogniser.recognise(page, 1, admit)
    return int(Recognition.decode(record.blob).text.split()[1])


@pytest.mark.parametrize(
    ("name", "error", "code"),
    [
        ("Abort", TransientError, "engine_killed"),
        ("Exit", TransientError, "engine_killed"),
        ("Crash", TransientError, "engine_killed"),
        ("Killed", TransientError, "engine_killed"),
        ("Nonsense", TransientError, "engine_lied"),
        ("BadAlloc", PageError, "out_of_memory"),
    ],
)
def test_a_death_costs_its_page_and_a_fresh_process_takes_over(
    engine: Callable[..., EngineRecogniser], page: Path, tmp_path: Path, name: str, error: type[KnownError], code: str
) -> None:
    recogniser = engine(name)
    with pytest.raises(error) as caught:
        recogniser.recognise(page, 1, admit)
    assert caught.value.code == code
    assert caught.value.advice
    (first,) = numbers(tmp_path / "marker")
    assert not alive(first)
    second = process_of(recogniser, page)
    assert second != first
    assert process_of(recogniser, page) == second, "one that works is kept"


def test_a_hang_ends_at_the_time_limit_with_all_that_was_started(
    engine: Callable[..., EngineRecogniser], page: Path, tmp_path: Path
) -> None:
    recogniser = engine("Hang", seconds=1.5)
    with pytest.raises(TransientError) as caught:
        recogniser.recognise(page, 1, admit)
    assert caught.value.code == "timed_out"
    wait_until(lambda: not any(map(alive, numbers(tmp_path / "marker", 2))), 2)
    assert process_of(recogniser, page)


def test_a_hang_that_lets_no_thread_run_ends_too(engine: Callable[..., EngineRecogniser], page: Path) -> None:
    recogniser = engine("HangInC", seconds=0.5)
    with pytest.raises(TransientError) as caught:
        recogniser.recognise(page, 1, admit)
    assert caught.value.code == "timed_out"
    assert process_of(recogniser, page)


@posix
def test_memory_without_end_costs_its_page(engine: Callable[..., EngineRecogniser], page: Path) -> None:
    recogniser = engine("MemoryWithoutEnd", most_memory=400 * 1024**2)
    with pytest.raises(PageError) as caught:
        recogniser.recognise(page, 1, admit)
    assert caught.value.code == "out_of_memory"
    assert process_of(recogniser, page)


def test_what_an_engine_prints_is_no_answer(engine: Callable[..., EngineRecogniser], page: Path) -> None:
    assert process_of(engine("Noisy"), page)


def test_an_answer_without_sense_is_a_bug_of_that_page_alone(
    engine: Callable[..., EngineRecogniser], page: Path
) -> None:
    recogniser = engine("Empty")
    with pytest.raises(BugError):
        recogniser.recognise(page, 1, admit)
    assert process_of(recogniser, page)


def test_an_error_of_the_page_keeps_the_process(
    engine: Callable[..., EngineRecogniser], page: Path, tmp_path: Path
) -> None:
    recogniser = engine("Sound")
    before = process_of(recogniser, page)
    for path, code in ((tmp_path / "gone.png", "vanished"), (tmp_path, "not_a_file")):
        with pytest.raises(PageError) as caught:
            recogniser.recognise(path, 1, admit)
        assert caught.value.code == code
    assert process_of(recogniser, page) == before


def test_an_engine_that_is_not_there_says_so(engine: Callable[..., EngineRecogniser], page: Path) -> None:
    with pytest.raises(ProviderError, match="no such engine"):
        engine("Absent").recognise(page, 1, admit)


def test_an_engine_that_dies_at_its_start_is_no_fault_of_the_page(
    engine: Callable[..., EngineRecogniser], page: Path
) -> None:
    with pytest.raises(TransientError):
        engine("FailsToStart").recognise(page, 1, admit)


def test_killed_between_two_pages_by_somebody_else(engine: Callable[..., EngineRecogniser], page: Path) -> None:
    recogniser = engine("Sound")
    first = process_of(recogniser, page)
    psutil.Process(first).kill()
    with pytest.raises(TransientError):
        recogniser.recognise(page, 1, admit)
    assert process_of(recogniser, page) != first


def test_cancel_ends_the_page_and_all_its_processes_within_a_second(
    engine: Callable[..., EngineRecogniser], page: Path, tmp_path: Path
) -> None:
    recogniser = engine("Hang")
    raised: list[tuple[BaseException, float]] = []

    def work() -> None:
        try:
            recogniser.recognise(page, 1, admit)
        except Cancelled as error:
            raised.append((error, time.monotonic()))

    thread = threading.Thread(target=work)
    thread.start()
    pids = numbers(tmp_path / "marker", 2)
    assert all(map(alive, pids))
    before = time.monotonic()
    recogniser.cancel()
    thread.join(5)
    wait_until(lambda: not any(map(alive, pids)), 1)
    assert raised[0][1] - before < 1
    assert not list((tmp_path / "temporary").iterdir())
    with pytest.raises(Cancelled):
        recogniser.recognise(page, 1, admit)


PARENT = """
import sys
from pathlib import Path
from tests.providers.conftest import admit
from bulkocr_gui.providers.tesseract import EngineRecogniser

name, folder, page = sys.argv[1:]
options = {"marker": folder + "/marker", "release": folder + "/release"}
role = {"role": "engine", "engine": "tests.faults.engines:" + name, "options": options, "most_memory": 0, "path": []}
recogniser = EngineRecogniser(role, 600, Path(folder, "temporary"))
recogniser.recognise(Path(page), 1, admit)
print("idle", flush=True)
sys.stdin.read()
"""


@posix
@pytest.mark.parametrize("name", ["Hang", "Sound"])
def test_a_killed_program_leaves_no_process(name: str, page: Path, tmp_path: Path) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, name, str(tmp_path), str(page)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with parent:
        assert parent.stdin
        assert parent.stdout
        if name == "Sound":
            # Nothing is under way then.
            assert parent.stdout.readline() == b"idle\n"
        pids = numbers(tmp_path / "marker", 2 if name == "Hang" else 1)
        parent.kill()
        wait_until(lambda: not any(map(alive, pids)), 2)
