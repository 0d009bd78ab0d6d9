"""In a language that is 40 % longer than English no words are cut and nothing lies on anything else."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from bulkocr_gui.desktop import language
from bulkocr_gui.ui.choice_card import ChoiceCard
from bulkocr_gui.ui.format_cards import FormatCard
from bulkocr_gui.ui.painting import draw_text, mirror
from bulkocr_gui.ui.short_choice import ShortCheckBox, ShortRadioButton
from bulkocr_gui.ui.short_label import ShortLabel
from tests.ui.tour import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECKOUT = Path(__file__).resolve().parents[2]
LEAVES = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QTabBar)
SPARE = 1
"""A pixel of rounding."""


@pytest.fixture(scope="module")
def longer(tmp_path_factory) -> Path:
    """A folder with pseudo-translated texts of the program as it is now."""
    folder = tmp_path_factory.mktemp("longer")
    found = folder / "found_de.ts"
    programs = Path(sys.executable).parent
    sources = [CHECKOUT / "bulkocr_gui" / name for name in ("ui", "desktop", "app.py")]
    lupdate = [programs / "pyside6-lupdate", "-silent", "-extensions", "py", *sources, "-ts", found]
    subprocess.run(lupdate, check=True, capture_output=True)
    spec = importlib.util.spec_from_file_location("translations", CHECKOUT / "packaging" / "translations.py")
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    tool.pseudo(found, folder)
    tool.pseudo(found, folder, "ar")
    return folder


@pytest.fixture
def spoken(qapp, longer) -> Iterator[None]:
    language.translate("de", longer)
    yield
    language.translate(language.ENGLISH)


@pytest.fixture
def mirrored(qapp, longer) -> Iterator[None]:
    """A language that runs from right to left."""
    language.translate("ar", longer)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    language.translate(language.ENGLISH)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown(window: QWidget) -> Iterator[QWidget]:
    """What has words and is in sight, at least in part."""
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, LEAVES) or not widget.isVisible() or widget.window() is not window:
            continue
        if isinstance(widget.parentWidget(), LEAVES) or widget.visibleRegion().isEmpty():
            continue
        yield widget


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def room_for_words(widget: QWidget) -> tuple[int, int]:
    """What its words need, and what there is for them, in pixels across; nothing where it has none."""
    metrics = widget.fontMetrics()
    match widget:
        case ChoiceCard() | FormatCard():
            return 0, 0  # they paint, and have a tool tip for what they cut
        case QTabBar():
            return widget.sizeHint().width() - 8, widget.width()  # the chosen one is bold
        case QLabel() if widget.wordWrap():
            words = max(widget.text().split(), key=metrics.horizontalAdvance, default="")
            return metrics.horizontalAdvance(words), widget.contentsRect().width()
        case QLabel() | QPushButton() | QToolButton() | QCheckBox() | QRadioButton():
            return widget.sizeHint().width() if widget.text() else 0, widget.width()
        case QComboBox():
            return metrics.horizontalAdvance(widget.currentText()) + 34, widget.width()
        case QLineEdit():
            margins = widget.textMargins()
            words = widget.placeholderText() if not widget.text() else ""
            return metrics.horizontalAdvance(words), widget.width() - 16 - margins.left() - margins.right()
    return 0, 0


def cut(widget: QWidget, window: QWidget) -> str:
    """How the words of a control are cut; empty where they are not, or the tool tip has them."""
    if isinstance(widget, ShortLabel | ShortCheckBox | ShortRadioButton):
        return ""
    needs, has = room_for_words(widget)
    if needs > has + SPARE and not widget.toolTip():
        return f"needs {needs}, has {has}"
    if isinstance(widget, QLabel) and widget.wordWrap() and widget.text():
        high = widget.heightForWidth(widget.width())
        if high > widget.height() + SPARE:
            return f"needs a height of {high}, has {widget.height()}"
    frame = widget.parentWidget()
    where = place(widget, window)
    while frame is not None and frame is not window:
        inner = place(frame, window)
        if where.left() < inner.left() - SPARE or where.right() > inner.right() + SPARE:
            return f"sticks out of {type(frame).__name__} {frame.objectName()!r}"
        if isinstance(frame, QScrollArea):
            break
        frame = frame.parentWidget()
    return ""


def title(widget: QWidget) -> str:
    words = widget.currentText() if isinstance(widget, QComboBox) else getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.objectName()!r} {words!r}"


@pytest.mark.parametrize("size", [(960, 600), (1280, 800)], ids=["smallest", "usual"])
def test_no_words_are_cut_and_nothing_overlaps(open_window, qtbot, spoken, size):
    _judge(open_window, qtbot, size)


@pytest.mark.parametrize("code", language.available())
def test_each_language_fits_in_the_smallest_window(open_window, qtbot, qapp, code):
    language.translate(code)
    try:
        _judge(open_window, qtbot, (960, 600), least=0)
    finally:
        language.translate(language.ENGLISH)


def test_from_right_to_left_everything_fits_too(open_window, qtbot, mirrored):
    _judge(open_window, qtbot, (1280, 800))


def _judge(open_window, qtbot, size: tuple[int, int], least: int = 200) -> None:
    wrong: dict[str, str] = {}
    translated = 0
    for view, bench in walk(open_window, qtbot, size):
        window = bench.window
        assert (window.width(), window.height()) == size, f"{view} does not fit"
        leaves = list(shown(window))
        translated += sum("~" in title(each) for each in leaves)
        for widget in leaves:
            if how := cut(widget, window):
                wrong.setdefault(f"{title(widget)} {how}", view)
        for head in window.findChildren(QHeaderView):
            if head.isVisible() and head.orientation() is Qt.Orientation.Horizontal:
                for text in narrow_heads(head):
                    wrong.setdefault(f"head {text}", view)
        for one, other in combinations(leaves, 2):
            both = place(one, window) & place(other, window)
            if both.width() > 2 and both.height() > 2 and one.parentWidget() is other.parentWidget():
                wrong.setdefault(f"{title(one)} lies on {title(other)}", view)
    assert translated >= least
    assert not wrong, "\n".join(f"{view}: {what}" for what, view in wrong.items())


def narrow_heads(head: QHeaderView) -> Iterator[str]:
    """Titles of columns that do not fit and have no tool tip."""
    model = head.model()
    for column in range(head.count()):
        if head.isSectionHidden(column):
            continue
        text = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        tip = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        needs = head.fontMetrics().horizontalAdvance(text) + 24
        if needs > head.sectionSize(column) + SPARE and not tip:
            yield f"{text!r} needs {needs}, has {head.sectionSize(column)}"


def test_cells_and_cards_are_painted_from_the_right_and_their_words_are_no_mirror_writing(
    open_window, qtbot, mirrored
):
    for view, bench in walk(open_window, qtbot, (1280, 800)):
        window = bench.window
        accent = window.theme.colour("accent").rgb()
        if view == "tab-files":
            table = window.table
            cell = table.visualRect(table.model().index(0, 0))
            picture = table.viewport().grab().toImage()
            assert picture.pixelColor(cell.right() - 1, cell.center().y()).rgb() == accent
            assert picture.pixelColor(cell.left() + 1, cell.center().y()).rgb() != accent
            assert window.details.files.table.currentIndex().row() == 0, "a row is chosen by its number"
        elif view == "sheet":
            card = next(each for each in window.sheet.findChildren(ChoiceCard) if each.isChecked())
            picture = card.grab().toImage()
            here, there = (_pixels(picture, x, accent) for x in (picture.width() - 44, 4))
            assert here > 2 * there, "the disc of the chosen one, and an icon of thin lines"


def _pixels(picture: QImage, left: int, colour: int) -> int:
    """So many of 40 columns, without the card's edge."""
    inner = range(4, picture.height() - 4)
    return sum(picture.pixel(x, y) == colour for x in range(left, left + 40) for y in inner)


def test_text_that_is_painted_in_a_mirror_stands_upright(qapp):
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        picture = QImage(200, 40, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        mirror(painter, picture.rect(), direction)
        draw_text(painter, QRect(50, 0, 100, 40), "Rag", qapp.font(), QColor("black"))
        painter.end()
        pictures.append(picture)
    assert pictures[0] == pictures[1]
