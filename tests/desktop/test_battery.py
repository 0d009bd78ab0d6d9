"""UPower tells of battery and mains; where there is none, the system is asked, while somebody wants to know."""

from __future__ import annotations

import pytest
from PySide6.QtDBus import QDBusConnection

from bulkocr_gui.desktop import battery
from bulkocr_gui.desktop.battery import Battery
from tests.desktop.services import private_bus

UPOWER = "org.freedesktop.UPower"
PATH = "/org/freedesktop/UPower"


@pytest.fixture
def system():
    with private_bus() as bus:
        connection = QDBusConnection.connectToBus(bus.address, "battery-test")
        yield bus, connection
        QDBusConnection.disconnectFromBus("battery-test")


def unasked() -> bool | None:
    raise AssertionError("the system was asked, though UPower tells")


def test_upower_tells_when_the_mains_go_and_come(system, qtbot):
    bus, connection = system
    state = {"on_battery": False}
    upower = bus.play(UPOWER)
    upower.answers["Get"] = lambda _: ("v", (("b", state["on_battery"]),))
    made = Battery(connection, unasked)
    assert made.on_battery is None
    made.want(True)
    qtbot.waitUntil(lambda: made.on_battery is False)
    for on_battery in (True, False):
        state["on_battery"] = on_battery
        with qtbot.waitSignal(made.changed):
            upower.tell(
                PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", (UPOWER, {}, ["OnBattery"])
            )
        assert made.on_battery is on_battery


def test_without_upower_the_system_is_asked_while_it_is_wanted(system, qtbot, monkeypatch):
    _, connection = system
    monkeypatch.setattr(battery, "ASK_MS", 10)
    answers = iter([True, False])
    asked = []

    def plugged():
        asked.append(1)
        return next(answers, False)

    made = Battery(connection, plugged)
    made.want(True)
    qtbot.waitUntil(lambda: made.on_battery is True)
    made.want(False)
    assert not made._timer.isActive()
    assert len(asked) >= 2


def test_a_computer_without_a_battery_is_not_asked_again(system, qtbot):
    _, connection = system
    made = Battery(connection, lambda: None)
    made.want(True)
    qtbot.waitUntil(lambda: made.on_battery is False)
    assert not made._timer.isActive()


def test_without_any_bus_it_still_answers(qtbot):
    made = Battery(QDBusConnection("no such bus"), lambda: False)
    made.want(True)
    assert made.on_battery is True
