"""Whether somebody uses the computer: told by the screen saver and by the session, else not known."""

from __future__ import annotations

import pytest
from PySide6.QtDBus import QDBusConnection

from bulkocr_gui.desktop.idle import Idle
from tests.desktop.services import private_bus

SAVER, SAVER_PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
LOGIN, LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
PATIENCE = 10_000


@pytest.fixture
def buses():
    with private_bus() as bus:
        connection = QDBusConnection.connectToBus(bus.address, "idle-test")
        yield bus, connection
        QDBusConnection.disconnectFromBus("idle-test")


def test_the_screen_saver_tells_when_nobody_is_there(buses, qtbot):
    bus, connection = buses
    saver = bus.play(SAVER)
    saver.answers["GetActive"] = lambda _: ("b", (False,))
    idle = Idle(connection, connection)
    assert idle.idle is None
    idle.want(True)
    qtbot.waitUntil(lambda: idle.idle is False, timeout=PATIENCE)
    for active in (True, False):
        with qtbot.waitSignal(idle.changed, timeout=PATIENCE):
            saver.tell(SAVER_PATH, SAVER, "ActiveChanged", "b", (active,))
        assert idle.idle is active


def test_the_session_tells_too_once_it_was_ever_idle(buses, qtbot):
    bus, connection = buses
    state = {"hint": False}
    login = bus.play(LOGIN)
    login.answers["Get"] = lambda _: ("v", (("b", state["hint"]),))
    idle = Idle(connection, connection)
    idle.want(True)
    qtbot.waitUntil(lambda: login.count("Get") == 1, timeout=PATIENCE)
    assert idle.idle is None, "many desktops never say otherwise"
    for hint in (True, False):
        state["hint"] = hint
        with qtbot.waitSignal(idle.changed, timeout=PATIENCE):
            login.tell(
                LOGIN_PATH,
                "org.freedesktop.DBus.Properties",
                "PropertiesChanged",
                "sa{sv}as",
                (LOGIN, {}, ["IdleHint"]),
            )
        assert idle.idle is hint


def test_where_nobody_tells_it_is_not_known(buses, qtbot):
    _, connection = buses
    idle = Idle(connection, connection)
    with qtbot.assertNotEmitted(idle.changed, wait=300):
        idle.want(True)
    assert idle.idle is None
