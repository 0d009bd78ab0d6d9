"""Settings, Hooks: a command and an address are kept if they are good, tried, and what came of them is listed."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from bulkocr_gui.jobs.hooks import HookDelivery, HookEvent, HookKind, HookState
from bulkocr_gui.providers.cloud_access import KeyState
from bulkocr_gui.ui.settings_hooks import HooksPage
from bulkocr_gui.ui.settings_sections import Section


@pytest.fixture
def page(open_window):
    bench = open_window()
    bench.window.open_settings(Section.HOOKS)
    made = bench.window.settings_view.page(HooksPage)
    made.window_of = bench.window
    return made


def type_in(qtbot, field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_command_is_kept_as_its_words_and_shown_as_it_was_typed(page, qtbot):
    assert not page.try_command.isEnabled()
    type_in(qtbot, page.command, "notify-send 'Job {name}' \"it's done\"")
    kept = json.loads(page.preferences.current.hook_command)
    assert kept == ["notify-send", "Job {name}", "it's done"]
    assert page.try_command.isEnabled()
    type_in(qtbot, page.command, "echo 'open")
    assert "quotation mark" in page.command_row.said()
    assert json.loads(page.preferences.current.hook_command) == kept, "what was good holds"
    type_in(qtbot, page.command, "x")
    page.command.clear()
    page.command.setModified(True)
    qtbot.keyClick(page.command, Qt.Key.Key_Return)
    assert page.preferences.current.hook_command == ""


def test_an_address_that_others_could_read_is_refused(page, qtbot):
    type_in(qtbot, page.url, "http://example.org/hook")
    assert "needs https" in page.url_row.said()
    assert page.preferences.current.hook_url == ""
    type_in(qtbot, page.url, "https://example.org/hook")
    assert page.url_row.said() == ""
    assert page.preferences.current.hook_url == "https://example.org/hook"


def test_a_hook_is_tried_and_says_what_came_of_it(page, qtbot):
    page.preferences.change(hook_url="https://example.org/hook", hook_command='["true"]')
    with qtbot.waitSignal(page.try_wanted) as wanted:
        page.try_webhook.click()
    assert wanted.args == ["webhook"]
    page.tell_tried("webhook", good=False, answer="The address answered with 500.")
    assert page.url_row.said() == "The address answered with 500."
    page.tell_tried("command", good=True, answer="The command ended well.")
    assert page.command_row.said() == "The command ended well."


def test_what_was_told_is_listed_with_what_came_of_it(page):
    assert page.list.count() == 1
    delivery = HookDelivery(
        "1",
        "job",
        "Letters",
        HookEvent.COMPLETED,
        HookKind.WEBHOOK,
        0.0,
        HookState.FAILED,
        8,
        "There is no connection to the address.",
        "{}",
    )
    page.show_deliveries((delivery, delivery))
    assert page.list.count() == 2
    words = page.list.item(0).text()
    assert "Letters: completed" in words
    assert words.endswith("webhook: not told. There is no connection to the address.")


def test_the_secret_says_where_it_is(page):
    page.show_secret(KeyState.NONE)
    assert page.secret_row.second().startswith("None")
    page.show_secret(KeyState.KEYRING)
    assert "keyring" in page.secret_row.second()
