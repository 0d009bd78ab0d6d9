"""Progress in docks goes out as the launcher's signal, a step at a time."""

from __future__ import annotations

from jeepney import HeaderFields, MatchRule, MessageType
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtDBus import QDBusConnection

from bulkocr_gui.desktop.launcher import APPLICATION, Launcher
from tests.desktop.services import private_bus


def test_progress_is_told_by_steps_and_taken_back(qapp):
    with private_bus() as bus:
        connection = QDBusConnection.connectToBus(bus.address, "launcher-test")
        with open_dbus_connection(bus.address) as dock:
            rule = MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry")
            dock.send_and_get_reply(message_bus.AddMatch(rule))
            launcher = Launcher(connection)
            for share in (0.25, 0.2501, None, None):
                launcher.show_progress(share)
            told = []
            while len(told) < 2:
                message = dock.receive(timeout=5)
                if (
                    message.header.message_type is MessageType.signal
                    and message.header.fields.get(HeaderFields.member) == "Update"
                ):
                    told.append(message.body)
        QDBusConnection.disconnectFromBus("launcher-test")
    assert [name for name, _ in told] == [APPLICATION] * 2
    assert told[0][1] == {"progress-visible": ("b", True), "progress": ("d", 0.25)}
    assert told[1][1]["progress-visible"] == ("b", False)


def test_without_a_bus_nothing_happens(qapp):
    Launcher(QDBusConnection("no such bus")).show_progress(0.5)
