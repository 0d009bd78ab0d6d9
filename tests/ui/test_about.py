"""About: the version, the check for updates that only the user starts, the manual and the licences."""

from __future__ import annotations

import http.server
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bulkocr_gui import __version__
from bulkocr_gui.desktop.updates import Updates, is_newer
from bulkocr_gui.ui.reading_window import ReadingWindow
from bulkocr_gui.ui.settings_about import AboutPage
from bulkocr_gui.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Published:
    """A server that answers as the publisher of the program."""

    def __init__(self) -> None:
        self.answer = b"{}"
        self.asked = 0
        published = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                published.asked += 1
                self.send_response(200)
                self.send_header("Content-Length", str(len(published.answer)))
                self.end_headers()
                self.wfile.write(published.answer)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self.server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}/latest"

    def close(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture
def published() -> Iterator[Published]:
    made = Published()
    yield made
    made.close()


def shown(qtbot: QtBot, address: str) -> AboutPage:
    page = AboutPage(Updates(address), Theme())
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b'{"tag_name": "v999.0.1"}', "Version 999.0.1 is there"),
        (f'{{"tag_name": "v{__version__}"}}'.encode(), "newest version"),
        (b'{"tag_name": "v0.0.1"}', "newest version"),
        (b'{"tag_name": "<b>1</b>"}', "Nobody answered"),
        (b"<html>", "Nobody answered"),
    ],
)
def test_the_newest_version_is_told(qtbot: QtBot, published: Published, answer: bytes, said: str) -> None:
    published.answer = answer
    page = shown(qtbot, published.address)
    assert published.asked == 0

    qtbot.mouseClick(page.check, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: said in page.version.said())
    assert published.asked == 1
    assert page.check.isEnabled()


def test_without_a_network_it_says_so(qtbot: QtBot, published: Published) -> None:
    address = published.address
    published.server.socket.close()
    page = shown(qtbot, address)

    page.check.click()

    qtbot.waitUntil(lambda: "Nobody answered" in page.version.said(), timeout=20_000)


def test_versions_are_compared_as_numbers() -> None:
    assert is_newer("0.10.0", "0.9.9")
    assert not is_newer("0.9.9", "0.10.0")
    assert not is_newer("0.1.0", "0.1.0")
    assert not is_newer("rubbish", "0.1.0")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_manual_and_licences_are_read_with_their_pictures(qtbot: QtBot) -> None:
    page = shown(qtbot, "http://127.0.0.1:9/")
    reading = ReadingWindow(Theme(), page)
    page.reading_wanted.connect(reading.read)

    page.manual.click()
    qtbot.waitUntil(lambda: "Give it a folder" in reading.text.toPlainText())
    block = reading.text.document().begin()
    pictures = []
    while block.isValid():
        for each in block.textFormats():
            image = each.format.toImageFormat()
            if image.isValid():
                pictures.append(reading.text.loadResource(2, image.name()))
        block = block.next()
    assert len(pictures) == 4
    assert all(pictures)

    page.licences.click()
    qtbot.waitUntil(lambda: "JBIG-KIT" in reading.text.toPlainText())
    qtbot.keyClick(reading.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not reading.isVisible())
