"""A file is shown in its folder by the desktop's file manager, chosen; without one its folder is opened."""

from __future__ import annotations

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QDesktopServices

from bulkocr_gui.desktop.file_manager import show_in_folder
from tests.desktop.services import private_bus

FILES = "org.freedesktop.FileManager1"


@pytest.fixture
def session():
    with private_bus() as bus:
        connection = QDBusConnection.connectToBus(bus.address, "file-manager-test")
        yield bus, connection
        QDBusConnection.disconnectFromBus("file-manager-test")


@pytest.fixture
def opened(monkeypatch):
    places: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: places.append(url.toLocalFile()))
    return places


def test_the_file_manager_is_asked_to_show_the_very_file(session, opened, tmp_path, qtbot):
    bus, connection = session
    files = bus.play(FILES)
    scan = tmp_path / "März 100% #3.png"
    show_in_folder(scan, connection)
    qtbot.waitUntil(lambda: files.calls != [], timeout=10_000)
    ((member, (addresses, token)),) = files.calls
    assert (member, token) == ("ShowItems", "")
    assert addresses == [scan.as_uri()]
    assert opened == []


def test_without_a_file_manager_that_can_the_folder_is_opened(session, opened, tmp_path, qtbot):
    bus, connection = session
    show_in_folder(tmp_path / "a.png", connection)
    qtbot.waitUntil(lambda: opened == [str(tmp_path)], timeout=10_000)
    refusing = bus.play(FILES)
    refusing.answers["ShowItems"] = lambda _: None
    show_in_folder(tmp_path / "b.png", connection)
    qtbot.waitUntil(lambda: opened == [str(tmp_path)] * 2, timeout=10_000)


def test_without_a_bus_too(opened, tmp_path, qtbot):
    show_in_folder(tmp_path / "a.png", QDBusConnection("nowhere"))
    qtbot.waitUntil(lambda: opened == [str(tmp_path)], timeout=10_000)
