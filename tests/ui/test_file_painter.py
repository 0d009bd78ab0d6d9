"""Rows of the file table are painted from pictures of what many have alike, and are none the worse for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QRegion

from bulkocr_gui.jobs.model import DocumentState
from bulkocr_gui.ui.file_model import FileModel
from bulkocr_gui.ui.file_painter import FilePainter
from bulkocr_gui.ui.files_tab import FileTable
from bulkocr_gui.ui.theme import Theme
from tests.ui.fakes import FakeReader, file_row

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import FileRow

COLUMNS = ((0, 200), (200, 150), (350, 90), (440, 130), (570, 90), (660, 90), (750, 250))
WIDTH, HEIGHT = 1000, 30
FILE = file_row(1, pages=2, pages_ended=2)


class OneFile(FileModel):
    """Says what each cell of one file says, whatever the row."""

    file: FileRow | None = FILE

    def row(self, place: int) -> FileRow | None:
        del place
        return self.file


@pytest.fixture
def painted(qtbot):
    theme = Theme()
    files = OneFile(FakeReader())
    painter = FilePainter(theme, files)

    def paint(file: FileRow | None = FILE, *, chosen: bool = False, top: int = 0, ratio: float = 1.0) -> QImage:
        files.file = file
        image = QImage(round(WIDTH * ratio), round(HEIGHT * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(0x123456)
        drawn = QPainter(image)
        drawn.translate(0, -top)
        painter.paint(drawn, 0, QRect(0, top, WIDTH, HEIGHT), COLUMNS, chosen=chosen)
        drawn.end()
        return image

    paint.theme, paint.painter = theme, painter
    return paint


@pytest.mark.parametrize(
    "change",
    [
        {"name": "b.png"},
        {"state": DocumentState.FAILED},
        {"pages": 3},
        {"pages_ended": 1},
        {"confidence": 60.0},
        {"confidence": None},
        {"attempts": 2},
        {"seconds": 4.2},
        {"note": "Turned by 90 degrees."},
        {"error_message": "The file is damaged."},
    ],
    ids=lambda change: "-".join(map(str, *change.items())),
)
def test_what_changes_is_seen(painted, change):
    assert painted() != painted(replace(FILE, **change))


def test_the_choice_and_the_scheme_are_seen(painted):
    plain = painted()
    assert painted(chosen=True) != plain
    painted.theme.choose("dark")
    assert painted() != plain
    painted.theme.choose("light")
    assert painted() == plain


def test_files_that_differ_by_name_alone_share_a_picture_wherever_they_are(painted):
    first = painted()
    assert painted(top=60) == first
    painted(replace(FILE, name="b.png"))
    assert len(painted.painter._pictures) == 1


def test_a_row_that_is_not_read_yet_is_empty(painted):
    image = painted(None)
    assert {image.pixel(x, y) for x in range(WIDTH) for y in range(HEIGHT)} == {painted.theme.colour("surface").rgb()}


def test_a_picture_looks_as_what_is_painted_at_once(painted):
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(painted.theme.colour("surface"))
    drawn = QPainter(image)
    painted.painter._columns(drawn, FILE, image.rect(), COLUMNS, range(len(COLUMNS)))
    drawn.end()
    assert painted() == image


def test_where_a_picture_would_lie_between_the_pixels_none_is_made(painted):
    painted(ratio=1.25)
    assert not painted.painter._pictures
    painted(ratio=2.0)
    assert len(painted.painter._pictures) == 1


def test_of_the_table_only_the_rows_that_are_to_be_painted_are(qtbot, monkeypatch):
    files = OneFile(FakeReader())
    monkeypatch.setattr(files, "rowCount", lambda parent=None: 12)
    table = FileTable(files, Theme())
    qtbot.addWidget(table)
    table.resize(1000, 400)
    with qtbot.waitExposed(table):
        table.show()
    rows = []
    monkeypatch.setattr(FilePainter, "paint", lambda self, painter, row, *_, **__: rows.append(row))
    height = table.rowHeight(0)
    places = QRegion(0, 2 * height, 10, 5) + QRegion(0, 5 * height, 10, height)
    table.viewport().repaint(places)
    assert rows == [2, 5]
