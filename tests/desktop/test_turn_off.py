"""Sleep and shutdown are asked of the login manager; a refusal is told, with words."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtDBus import QDBusConnection

from bulkocr_gui.desktop.turn_off import TurnOff
from tests.desktop.services import private_bus


@pytest.fixture
def login():
    with private_bus() as bus:
        connection = QDBusConnection.connectToBus(bus.address, "login-test")
        yield bus.play("org.freedesktop.login1"), connection
        QDBusConnection.disconnectFromBus("login-test")


@pytest.mark.parametrize(("how", "member"), [("sleep", "Suspend"), ("shut_down", "PowerOff")])
def test_the_login_manager_is_asked_without_questions_to_nobody(login, qtbot, how, member):
    manager, connection = login
    made = TurnOff(connection)
    made.rest(how)
    qtbot.waitUntil(lambda: manager.calls == [(member, (False,))])


def test_a_refusal_is_told(login, qtbot):
    manager, connection = login
    manager.answers["PowerOff"] = lambda _: None
    made = TurnOff(connection)
    with qtbot.waitSignal(made.refused) as told:
        made.rest("shut_down")
    (error,) = told.args
    assert error.code == "cannot_shut_down"
    assert "would not shut down" in error.message
    assert error.advice


@pytest.mark.skipif(sys.platform.startswith("linux") is False, reason="takes Linux for a system without a bus")
@pytest.mark.parametrize("command", [["/no/such/program"], [sys.executable, "-c", "raise SystemExit(5)"]])
def test_where_a_command_does_it_its_failure_is_told(qtbot, monkeypatch, command):
    monkeypatch.setattr(sys, "platform", "elsewhere")
    made = TurnOff(commands={"sleep": command})
    with qtbot.waitSignal(made.refused, timeout=10_000) as told:
        made.rest("sleep")
    assert told.args[0].code == "cannot_sleep"


def test_a_system_that_nothing_is_known_of_is_said(qtbot, monkeypatch):
    monkeypatch.setattr(sys, "platform", "elsewhere")
    made = TurnOff(commands={})
    with qtbot.waitSignal(made.refused):
        made.rest("sleep")
