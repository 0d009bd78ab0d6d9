"""Everything that can be used has a name, is reached by Tab in reading order, shows its focus, and has a key."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

from bulkocr_gui.desktop import language
from tests.ui.tour import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

USABLE = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit, QTabBar)
MNEMONIC = re.compile(r"&(\w)")
OTHER_WAYS = {
    "banner": "F6 goes to the notice",
    "question": "has the focus when it comes",
    "error": "F6, then Tab from card to card",
    "missingLanguages": "before the list that it leads on from",
    "moreLanguages": "after the list that it leads on from",
    "presetMenu": "follows the presets",
    "preset": "in the place of the presets, and takes the focus when it comes",
    "showMore": "after the list that it lengthens",
    "chooseTesseract": "follows its field",
    "enterPassword": "F6, then Tab from card to card",
    "fileStates": "follows the filter",
    "page": "beside the buttons of Ctrl+Page Up and Down",
    "reviewJobs": "first in the head of the review",
    "reviewWhich": "follows the job",
    "copyText": "beside the text",
    "wordField": "has the focus when a word is to be checked",
    "sheetClose": "Escape",
    "sheetCancel": "Escape",
    "sheetPassword": "among the notes, one after the other",
    "showFiles_": "among the notes, one after the other",
    "hasTextPolicy": "among the notes, one after the other",
    "engine": "arrows lead from card to card",
    "provider_": "arrows lead from card to card",
    "quality_": "arrows lead from the one with the letter to it",
    "saveTo": "arrows lead from the one with the letter to it",
    "saveBeside": "arrows lead from the one with the letter to it",
    "outputLine": "follows its choice",
    "format_": "one card after the other",
    "moreFormats": "after the cards that it adds to",
    "joined_": "one box after the other",
    "prepare_": "one box after the other",
    "optionUnreadable": "follows the number that it belongs to",
    "priceCap": "follows its tick",
    "monthCapSwitch": "follows its amount",
}
"""Controls without a letter of their own, by the start of their names, and how they are reached."""


def usable(window: QWidget) -> Iterator[QWidget]:
    """The controls that are in sight, without the parts that Qt makes of them."""
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, USABLE) or not widget.isVisible() or widget.window() is not window:
            continue
        if isinstance(widget, QHeaderView) or isinstance(widget.parentWidget(), USABLE):
            continue
        if widget.isEnabled() and not (isinstance(widget, QLineEdit) and widget.isReadOnly()):
            yield widget


def says(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def title(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r} {says(widget)!r}"


def letters(window: QWidget) -> Iterator[tuple[str, str]]:
    """Letters for Alt that hold now, each with whose it is; a tool button has keys instead."""
    for widget in window.findChildren(QAbstractButton) + window.findChildren(QLabel):
        if not widget.isVisible() or not widget.isEnabled() or isinstance(widget, QToolButton):
            continue
        if isinstance(widget, QLabel) and (widget.buddy() is None or not widget.buddy().isEnabled()):
            continue
        for letter in MNEMONIC.findall(widget.text().replace("&&", "")):
            yield letter.casefold(), f"{widget.text()!r} of {widget.objectName()!r}"


def test_everything_that_can_be_used_has_a_name_of_its_own(open_window, qtbot):
    nameless = []
    for view, bench in walk(open_window, qtbot, (1280, 800)):
        for widget in usable(bench.window):
            name = says(widget).strip()
            if not name:
                nameless.append(f"{view}: {title(widget)} says nothing")
            if not widget.objectName():
                nameless.append(f"{view}: {title(widget)} has no object name")
    assert not nameless, "\n".join(dict.fromkeys(each.split(": ", 1)[1] for each in nameless))


@pytest.fixture(params=language.available())
def spoken(request, qapp) -> Iterator[None]:
    """Each language that the window can speak."""
    language.translate(request.param)
    yield
    language.translate(language.ENGLISH)


def test_no_letter_stands_for_two_things_in_a_view(open_window, qtbot, spoken):
    doubled = []
    for view, bench in walk(open_window, qtbot, (1280, 800)):
        found = list(letters(bench.window))
        for letter, count in Counter(letter for letter, _ in found).items():
            if count > 1:
                doubled.append(f"{view}: {letter}: {', '.join(what for each, what in found if each == letter)}")
    assert not doubled, "\n".join(doubled)


def stops(window: QWidget) -> list[QWidget]:
    """Where Tab goes, from the start of the window round to it again."""
    first = window.nextInFocusChain()
    found = []
    each = first
    while True:
        if (
            each.isVisible()
            and each.isEnabled()
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.window() is window
            and not isinstance(each.parentWidget(), USABLE)
        ):
            found.append(each)
        each = each.nextInFocusChain()
        if each is first:
            return found


def test_tab_reaches_everything_in_reading_order(open_window, qtbot):
    wrong = []
    for view, bench in walk(open_window, qtbot, (1280, 800)):
        window = bench.window
        reached = stops(window)
        wrong += [
            f"{view}: Tab never comes to {title(widget)}"
            for widget in usable(window)
            if widget not in reached and not _in_a_group(widget, reached)
        ]
        # What is half scrolled away below an edge begins above it.
        in_sight = [each for each in reached if each.visibleRegion().contains(each.rect().center())]
        wrong += [
            f"{view}: after {title(one)} comes {title(other)}, which stands above it"
            for one, other in pairwise(in_sight)
            if not _reads_on(one, other, window)
        ]
    assert not wrong, "\n".join(wrong)


def _in_a_group(widget: QWidget, reached: list[QWidget]) -> bool:
    """Of exclusive buttons only one is a stop; arrows lead to the others."""
    return (
        isinstance(widget, QAbstractButton)
        and (widget.autoExclusive() or widget.group() is not None)
        and any(
            isinstance(each, QAbstractButton) and each.parentWidget() is widget.parentWidget() for each in reached
        )
    )


def _reads_on(one: QWidget, other: QWidget, window: QWidget) -> bool:
    """Whether who reads from one comes to the other without going up in the same column."""
    first, second = one.mapTo(window, QPoint(0, 0)), other.mapTo(window, QPoint(0, 0))
    if second.y() + other.height() > first.y():  # beside or below
        return second.y() >= first.y() + one.height() or second.x() >= first.x()
    # To the next column, at its top.
    return second.x() >= first.x() + one.width() // 2


def test_what_has_the_focus_shows_it(open_window, qtbot):
    unseen, judged = [], set()
    for view, bench in walk(open_window, qtbot, (1280, 800)):
        window = bench.window
        for widget in stops(window):
            if title(widget) in judged or widget.visibleRegion().boundingRect() != widget.rect():
                continue
            other = next(each for each in stops(window) if each is not widget)
            with_focus = _picture(window, widget, focused=widget)
            if widget.hasFocus() and with_focus == _picture(window, widget, focused=other):
                unseen.append(f"{view}: {title(widget)}")
            judged.add(title(widget))
    assert len(judged) > 80
    assert not unseen, "\n".join(unseen)


def _picture(window: QWidget, widget: QWidget, focused: QWidget) -> QImage:
    """A widget, and what lies close round it, while one has the focus; of a field its edge, for all have a cursor."""
    focused.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    picture = window.grab(place.adjusted(-6, -6, 6, 6)).toImage()
    if isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox | QPlainTextEdit):
        painter = QPainter(picture)
        painter.fillRect(picture.rect().adjusted(10, 10, -10, -10), Qt.GlobalColor.gray)
        painter.end()
    return picture


def test_every_button_and_field_has_a_letter_or_a_key(open_window, qtbot):
    without = {}
    for view, bench in walk(open_window, qtbot, (1280, 800)):
        window = bench.window
        buddies = {each.buddy() for each in window.findChildren(QLabel) if each.isVisible()}
        for widget in usable(window):
            if isinstance(widget, QAbstractItemView | QPlainTextEdit | QTabBar) or widget in buddies:
                continue
            action = widget.defaultAction() if isinstance(widget, QToolButton) else None
            if action is not None and not action.shortcut().isEmpty():
                continue
            if isinstance(widget, QAbstractButton) and MNEMONIC.search(widget.text()):
                continue
            if "(" in widget.toolTip() or any(widget.objectName().startswith(name) for name in OTHER_WAYS):
                continue
            without.setdefault(title(widget), view)
    assert not without, "\n".join(f"{view}: {name}" for name, view in without.items())


def test_f6_goes_round_the_parts_of_the_window_and_to_the_notice(open_window, qtbot):
    for view, bench in walk(open_window, qtbot, (1280, 800)):
        if view != "banner":
            continue
        window = bench.window
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        been = []
        for _ in range(4):
            qtbot.keyClick(window, Qt.Key.Key_F6)
            been.append(QApplication.focusWidget())
        parts = (window.tool_bar, window.banner, window.table, window.details)
        assert len({id(each) for each in been}) == 4
        assert all(any(part is each or part.isAncestorOf(each) for each in been) for part in parts)
        qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert QApplication.focusWidget() is been[2]
