"""Paths, settings, the lock and the hand-over between two starts."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bulkocr_gui.desktop.holding import holding, is_held
from bulkocr_gui.desktop.paths import AppPaths
from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.desktop.signals import interrupts
from bulkocr_gui.desktop.single_instance import FirstInstance
from bulkocr_gui.jobs.errors import MachineError

HOLD = """
import sys
from pathlib import Path
from bulkocr_gui.desktop.holding import holding
from bulkocr_gui.desktop.paths import AppPaths
with holding(AppPaths.find(Path(sys.argv[1]))):
    print("held", flush=True)
    sys.stdin.read()
"""

LISTENS_LATE = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from bulkocr_gui.desktop.holding import holding
from bulkocr_gui.desktop.paths import AppPaths
from bulkocr_gui.desktop.single_instance import FirstInstance
app = QCoreApplication([])
with holding(AppPaths.find(Path(sys.argv[1]))):
    print("held", flush=True)
    sys.stdin.readline()
    def listen():
        global first
        first = FirstInstance(Path(sys.argv[1]))
        first.started_again.connect(lambda paths: (print(*paths, flush=True), QTimer.singleShot(0, app.quit)))
        first.listen()
    QTimer.singleShot(500, listen)
    app.exec()
"""

LISTENS = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from bulkocr_gui.desktop.single_instance import FirstInstance
app = QCoreApplication([])
first = FirstInstance(Path(sys.argv[1]))
first.listen()
print("listens", flush=True)
app.exec()
"""

SECOND = """
import sys
from pathlib import Path
from bulkocr_gui.app import run
print("ready", flush=True)
sys.stdin.readline()
sys.exit(run([Path("/scans")], Path(sys.argv[1])))
"""

HAND_OVER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from bulkocr_gui.desktop.single_instance import hand_over
app = QCoreApplication([])
sys.exit(0 if hand_over(Path(sys.argv[1]), [Path(p) for p in sys.argv[2:]]) else 1)
"""


def test_the_data_folder_moves_with_the_variable_and_the_option(tmp_path, monkeypatch):
    monkeypatch.setenv("BULKOCR_DATA_DIR", str(tmp_path / "a"))
    assert AppPaths.find().store.parent == tmp_path / "a"
    assert AppPaths.find(tmp_path / "b").data == tmp_path / "b"
    assert AppPaths.find(tmp_path / "b").cache == tmp_path / "b" / "cache"
    monkeypatch.delenv("BULKOCR_DATA_DIR")
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    if sys.platform.startswith("linux"):
        assert AppPaths.find().cache == tmp_path / "XDG_CACHE_HOME" / "bulkocr"


def test_a_data_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(MachineError, match="cannot be written"):
        AppPaths.find(tmp_path / "file" / "data")


def test_the_lock_goes_with_the_process_that_is_killed(tmp_path):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(MachineError) as caught, holding(AppPaths.find(tmp_path)):
        pass
    assert caught.value.code == "in_use"
    holder.kill()
    holder.communicate()
    with holding(AppPaths.find(tmp_path)):
        pass


def test_what_the_lock_is_told_of_is_told_at_once(tmp_path):
    paths = AppPaths.find(tmp_path)
    assert not is_held(paths)
    with holding(paths):
        assert is_held(paths)
        assert [file.name for file in paths.data.iterdir() if file.name.startswith("running")] == ["running.lock"]
    assert not is_held(paths)
    paths.lock.write_bytes(b"what is no database" * 100)
    with pytest.raises(MachineError) as caught, holding(paths):
        pass
    assert caught.value.code == "data_not_writable"


def test_a_second_start_hands_its_paths_to_the_first(tmp_path, qtbot):
    first = FirstInstance(tmp_path)
    first.listen()
    with qtbot.waitSignal(first.started_again, timeout=10_000) as again:
        second = subprocess.Popen([sys.executable, "-c", HAND_OVER, str(tmp_path), "/scans/ä 1", "/b"])
    assert again.args[0] == (Path("/scans/ä 1"), Path("/b"))
    assert second.wait(10) == 0
    first.close()


def test_after_a_kill_a_second_start_is_heard_again(tmp_path, qtbot):
    killed = subprocess.Popen([sys.executable, "-c", LISTENS, str(tmp_path)], stdout=subprocess.PIPE)
    assert killed.stdout.readline() == b"listens\n"
    killed.kill()
    killed.communicate()
    first = FirstInstance(tmp_path)
    first.listen()
    with qtbot.waitSignal(first.started_again, timeout=10_000) as again:
        second = subprocess.Popen([sys.executable, "-c", HAND_OVER, str(tmp_path), "/a"])
    assert again.args[0] == (Path("/a"),)
    assert second.wait(10) == 0
    first.close()


def test_of_two_starts_at_once_the_second_hands_over_too(tmp_path):
    first, second = (
        subprocess.Popen([sys.executable, "-c", each, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for each in (LISTENS_LATE, SECOND)
    )
    assert {first.stdout.readline(), second.stdout.readline()} == {b"held\n", b"ready\n"}
    for each in (second, first):
        each.stdin.write(b"\n")
        each.stdin.flush()
    try:
        assert second.wait(10) == 0
        assert first.communicate(timeout=10)[0] == b"/scans\n"
    finally:
        for each in (first, second):
            each.kill()
            each.communicate()


def test_without_a_first_start_nothing_is_handed_over(tmp_path):
    assert subprocess.run([sys.executable, "-c", HAND_OVER, str(tmp_path)], check=False).returncode == 1


def test_settings_come_back(tmp_path, qapp):
    path = tmp_path / "settings.ini"
    settings = Settings(path)
    settings.set_value("languages", ["eng", "deu"])
    settings.sync()
    assert Settings(path).value("languages") == ["eng", "deu"]


def test_a_broken_settings_file_is_set_aside(tmp_path, qapp):
    path = tmp_path / "settings.ini"
    path.write_bytes(b"\x00\xff[[[\nno key\n\x00=\x00")
    settings = Settings(path)
    assert settings.value("x", 1) == 1
    if settings.set_aside is not None:
        assert settings.set_aside.exists()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_is_told_on_the_main_thread_and_its_handler_put_back(qtbot, number):
    before = signal.getsignal(number)
    told: list[int] = []
    with interrupts(told.append):
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: told == [number])
    assert signal.getsignal(number) is before
