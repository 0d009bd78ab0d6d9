"""The computer stays awake from hold to release, and no longer than the program lives."""

from __future__ import annotations

import logging
import os
import select
import signal
import subprocess
import sys

import pytest

from bulkocr_gui.desktop.keep_awake import Awake, KeepAwake
from tests.desktop.services import private_bus

HOLDER = """
import sys
from PySide6.QtCore import QCoreApplication
from bulkocr_gui.desktop.keep_awake import Awake, KeepAwake
app = QCoreApplication([])
keeper = KeepAwake()
keeper.changed.connect(lambda: print(keeper.state.value, flush=True))
keeper.hold()
app.exec()
"""


@pytest.fixture
def keeper(qtbot):
    made = KeepAwake()
    yield made
    made.close()


@pytest.fixture
def session(monkeypatch):
    """A desktop without any service yet; no system bus."""
    with private_bus() as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere")
        monkeypatch.delenv("XDG_SESSION_DESKTOP", raising=False)
        yield bus


def gnome(bus):
    player = bus.play("org.gnome.SessionManager")
    player.answers["Inhibit"] = lambda _: ("u", (7,))
    return player


def login(bus):
    player = bus.play("org.freedesktop.login1", enable_fds=True)
    ends: list[int] = []

    def inhibit(_):
        read, write = os.pipe()
        ends.append(read)
        return "h", (os.fdopen(write, "wb"),)

    player.answers["Inhibit"] = inhibit
    return player, ends


def closed(end: int) -> bool:
    """Whether the other end of a pipe is closed, within a while."""
    ready, _, _ = select.select([end], [], [], 5)
    return bool(ready) and os.read(end, 1) == b""


def test_it_is_held_until_it_is_released(session, keeper, qtbot):
    manager = gnome(session)
    keeper.hold()
    keeper.hold()
    qtbot.waitUntil(lambda: keeper.state is Awake.HELD)
    assert manager.count("Inhibit") == 1
    assert not manager.count("Uninhibit")
    keeper.release()
    assert keeper.state is Awake.OFF
    qtbot.waitUntil(lambda: manager.count("Uninhibit") == 1)
    keeper.hold()
    qtbot.waitUntil(lambda: keeper.state is Awake.HELD)
    assert manager.count("Inhibit") == 2


def test_where_nothing_can_hold_it_that_is_said_and_nothing_fails(session, keeper, qtbot, caplog):
    logging.getLogger("bulkocr").propagate = True
    with caplog.at_level(logging.INFO, "bulkocr.desktop"):
        keeper.hold()
        qtbot.waitUntil(lambda: keeper.state is Awake.IMPOSSIBLE)
    assert "cannot be kept awake" in caplog.text
    keeper.release()
    assert keeper.state is Awake.OFF


def test_a_desktop_that_is_not_known_is_held_by_the_login_manager(session, keeper, qtbot, monkeypatch):
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", session.address)
    manager, ends = login(session)
    keeper.hold()
    qtbot.waitUntil(lambda: keeper.state is Awake.HELD)
    (call,) = [body for member, body in manager.calls if member == "Inhibit"]
    assert call[0] == "sleep:idle"
    assert call[3] == "block"
    keeper.release()
    assert closed(ends[0])  # the hold is an open file, and it is closed


def test_it_goes_with_the_process_that_is_killed(session, monkeypatch):
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", session.address)
    _, ends = login(session)
    with subprocess.Popen([sys.executable, "-c", HOLDER], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout.readline() == "held\n"
        holder.send_signal(signal.SIGKILL)
    assert closed(ends[0])


def test_an_end_waits_for_the_hold_to_be_given_back(session, qtbot):
    manager = gnome(session)
    keeper = KeepAwake()
    keeper.hold()
    qtbot.waitUntil(lambda: keeper.state is Awake.HELD)
    keeper.close()
    assert manager.count("Uninhibit") == 1
