"""The settings view: how it is reached and left, and that all of it can be read and reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QToolButton,
    QWidget,
)

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.providers.cloud_access import CredentialKind
from bulkocr_gui.ui.settings_costs import CostsPage
from bulkocr_gui.ui.settings_hooks import HooksPage
from bulkocr_gui.ui.settings_privacy import PrivacyPage
from bulkocr_gui.ui.settings_providers import ProvidersPage
from bulkocr_gui.ui.settings_sections import Section
from bulkocr_gui.ui.switch import Switch
from tests.ui.fakes import FakeAccount, row


def shown(bench) -> bool:
    return bench.window.pages.currentWidget() is bench.window.settings_view


def controls(page: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)
    found = [each for kind in kinds for each in page.findChildren(kind) if each.isVisible() and each.isEnabled()]
    inner = [each for each in found if isinstance(each.parentWidget(), (QAbstractSpinBox, QComboBox))]
    return [each for each in found if each not in inner and not each.objectName().startswith("qt_")]


def cut_off(page: QWidget) -> list[str]:
    """The labels that have less room than their text needs."""
    cut = []
    for label in page.findChildren(QLabel):
        wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        narrow = not label.wordWrap() and label.width() < label.sizeHint().width()
        if label.isVisible() and label.text() and (label.height() < wanted or narrow):
            cut.append(label.text())
    return cut


def test_the_button_at_the_right_end_opens_and_leaves(open_window, qtbot):
    bench = open_window(row("one"))
    button = bench.window.tool_bar.widgetForAction(bench.action("actionSettings"))
    assert isinstance(button, QToolButton)
    assert bench.window.width() - button.mapTo(bench.window, QPoint(button.width(), 0)).x() < 20
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown(bench)
    assert button.isChecked()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bench.window.pages.currentWidget() is bench.window.splitter
    assert not button.isChecked()


def test_by_keyboard_there_and_back(open_window, qtbot):
    bench = open_window(row("one"))
    bench.window.table.setFocus()
    qtbot.keyClick(bench.window.table, ",", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown(bench))
    sections = bench.window.settings_view.sections
    assert QApplication.focusWidget() is sections
    for _ in range(Section.PRIVACY - Section.PROVIDERS):
        qtbot.keyClick(sections, Qt.Key.Key_Down)
    assert bench.window.settings_view.page(PrivacyPage).isVisible()
    bench.window.settings_view.page(PrivacyPage).forbidden.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(bench.window.settings_view.page(PrivacyPage).forbidden, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shown(bench))
    assert not bench.action("actionSettings").isChecked()
    bench.window.open_settings()
    assert bench.window.settings_view.page(PrivacyPage).isVisible()
    bench.press("settingsBack")
    assert not shown(bench)


def test_running_jobs_do_not_end_it(open_window):
    bench = open_window(row("one"))
    bench.window.open_settings()
    bench.queue.show(row("one", status=JobStatus.COMPLETED), row("two", position=2))
    assert shown(bench)
    assert not bench.window.settings_view.isModal()


def test_back_to_the_sheet_with_what_was_set_in_it(open_window, tmp_path):
    bench = open_window()
    bench.window.open_sources([tmp_path])
    bench.window.sheet.more.workers.setValue(7)
    bench.window.open_settings(Section.COSTS)
    assert "job" in bench.window.settings_view.back.text()
    bench.press("settingsBack")
    assert bench.window.pages.currentWidget() is bench.window.sheet
    assert bench.window.sheet.more.workers.value() == 7


def test_a_drop_leads_to_the_sheet(open_window, tmp_path):
    bench = open_window()
    bench.window.open_settings()
    bench.window.open_sources([tmp_path])
    assert bench.window.pages.currentWidget() is bench.window.sheet
    assert not bench.action("actionSettings").isChecked()


@pytest.mark.parametrize("kind", CredentialKind)
def test_every_control_has_a_name_and_takes_the_keyboard(open_window, kind):
    bench = open_window(account=FakeAccount(credentials=kind, endpoint="localhost:7", month_cap=1))
    for section in Section:
        bench.window.open_settings(section)
        page = bench.window.settings_view._pages.currentWidget()
        mnemonics = [label.text() for label in page.findChildren(QLabel) if label.buddy() and label.isVisible()]
        mnemonics += [each.text() for each in page.findChildren(QAbstractButton) if each.isVisible()]
        keys = [text[text.index("&") + 1].lower() for text in mnemonics if "&" in text]
        assert len(keys) == len(set(keys)), mnemonics
        found = controls(page)
        assert found
        for control in found:
            assert control.accessibleName() or getattr(control, "text", str)(), control.objectName()
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.objectName()


@pytest.mark.parametrize("section", Section)
def test_tab_goes_from_the_way_back_through_the_sections_down_the_page(open_window, qtbot, section):
    account = FakeAccount(credentials=CredentialKind.SERVICE_ACCOUNT, endpoint="localhost:7", month_cap=1)
    bench = open_window(account=account)
    bench.window.open_settings(section)
    view = bench.window.settings_view
    page = view._pages.currentWidget()
    view.back.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view.back, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.sections
    reached = []
    for _ in controls(page):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert all(page.isAncestorOf(each) for each in reached)
    places = [each.mapTo(page.widget(), each.rect().center()) for each in reached]
    assert places == sorted(places, key=lambda place: (place.y() // 20, place.x()))


@pytest.mark.parametrize("size", [13, 16], ids=["usual font", "125 %"])
@pytest.mark.parametrize("kind", CredentialKind)
def test_nothing_is_cut_off_in_the_smallest_window(open_window, qtbot, size, kind):
    before = QApplication.font()
    font = QFont(before)
    font.setPixelSize(size)
    QApplication.setFont(font)
    try:
        account = FakeAccount(keyring=False, credentials=kind, endpoint="localhost:7", month_cap=1_000_000)
        account.key = "k"
        bench = open_window(account=account)
        bench.window.resize(960, 600)
        bench.window.open_settings(Section.PROVIDERS)
        providers = bench.window.settings_view.page(ProvidersPage)
        if kind is CredentialKind.API_KEY:
            qtbot.waitUntil(lambda: "this run" in providers.sign_in.key_row.second())
        providers.test_row.complain("The key was rejected by Google, for it is none of this project. " * 3)
        for section in Section:
            bench.window.open_settings(section)
            QApplication.processEvents()
            page = bench.window.settings_view._pages.currentWidget()
            assert page.widget().width() <= page.viewport().width()
            qtbot.waitUntil(lambda page=page: cut_off(page) == [])
            providers.test_row.tell(f"It works. {providers.test_row.said()}")
            qtbot.waitUntil(lambda page=page: cut_off(page) == [])
            for control in controls(page):
                right = control.mapTo(page.widget(), QPoint(control.width(), 0)).x()
                assert right <= page.widget().width(), control.objectName()
        bar = bench.window.tool_bar
        extension = bar.findChild(QToolButton, "qt_toolbar_ext_button")
        assert extension is None or not extension.isVisible()
    finally:
        QApplication.setFont(before)


def test_the_switch_moves_by_keyboard_and_not_at_all_where_motion_is_reduced(open_window, qtbot, monkeypatch):
    bench = open_window()
    bench.window.open_settings(Section.PRIVACY)
    switch = bench.window.settings_view.page(PrivacyPage).forbidden
    switch.setFocus(Qt.FocusReason.TabFocusReason)
    assert bench.window._ring.isVisible()
    duration = {"now": 200}
    style = switch.style()
    monkeypatch.setattr(Switch, "style", lambda _self: Style(style, duration))
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    assert not switch.at_rest()
    assert switch._travel.duration() == 100
    qtbot.waitUntil(switch.at_rest)
    assert switch._place == 1.0
    duration["now"] = 0
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.at_rest()
    assert switch._place == 0.0


class Style:
    """The desktop's style, with another answer on motion."""

    def __init__(self, style: QStyle, duration: dict[str, int]) -> None:
        self._style = style
        self._duration = duration

    def styleHint(self, hint, *rest):
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return self._duration["now"]
        return self._style.styleHint(hint, *rest)


def test_the_ring_follows_when_the_page_scrolls(open_window):
    bench = open_window()
    bench.window.resize(960, 600)
    bench.window.open_settings(Section.COSTS)
    page = bench.window.settings_view.page(CostsPage)
    page.limited.setFocus(Qt.FocusReason.TabFocusReason)
    ring = bench.window._ring
    before = ring.y()
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + 40)
    assert page.verticalScrollBar().value() > 0
    moved = page.limited.mapTo(bench.window, QPoint(0, 0)).y()
    assert ring.y() == moved - 4
    assert ring.y() != before


def test_a_section_is_made_when_it_is_looked_at_and_served_from_then_on(open_window):
    bench = open_window(row("one"))
    view = bench.window.settings_view
    served = []
    shown = []
    view.when_made(CostsPage, served.append)
    view.when_made(CostsPage, lambda page: shown.append(page.isVisible()))
    bench.window.open_settings(Section.PRIVACY)
    assert view.findChildren(ProvidersPage) == view.findChildren(HooksPage) == []
    assert view.findChildren(CostsPage) == served == []
    bench.window.open_settings(Section.COSTS)
    assert view.findChildren(CostsPage) == served == [view.page(CostsPage)]
    bench.window.open_settings(Section.PRIVACY)
    bench.window.open_settings(Section.COSTS)
    assert len(served) == 1
    view.when_made(CostsPage, served.append)
    assert len(served) == 2
    assert shown == [False], "who serves it hears of its first look"
