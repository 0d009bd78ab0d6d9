"""What a screen reader does, as a program of the system's own Python: finds by role and name, and presses.

    python3 screen_reader.py PAGES WRONG RIGHT DOWNS

Starts nothing itself: Bulk OCR is open, with its New-job sheet on a folder. The first word WRONG is corrected to
RIGHT, searched for, and the job saved as what is DOWNS below the first entry of the menu. Writes what it met as one
line of JSON. Only AT-SPI is used: no mouse, and no keyboard but its own keys where a list or a menu is.
"""

from __future__ import annotations

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - as gi wants it

PATIENCE = 40.0
RETURN, ESCAPE, DOWN = 0xFF0D, 0xFF1B, 0xFF54
"""Names of keys, as X has them."""


def wait(come, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if found := come():
                return found
        except GLib.Error:
            pass  # it went while it was looked at
        time.sleep(0.1)
    sys.exit(f"no {what}")


def program():
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        each = desktop.get_child_at_index(place)
        if each is not None and each.get_name() == "bulkocr":
            return each
    return None


def find(node, role, name):
    if node.get_role_name() in role and node.get_name() == name:
        return node
    for place in range(min(node.get_child_count(), 200)):
        child = node.get_child_at_index(place)
        found = find(child, role, name) if child is not None else None
        if found is not None:
            return found
    return None


def press(app, name):
    """Through the action interface, as soon as it can be pressed."""

    def usable():
        found = find(app, ("push button", "button"), name)
        states = found.get_state_set() if found is not None else None
        if states is None or not states.contains(Atspi.StateType.ENABLED):
            return None
        action = found.get_action_iface()
        names = [action.get_action_name(place) for place in range(action.get_n_actions())]
        return (action, names.index("Press")) if "Press" in names else None

    action, place = wait(usable, f"button {name} that can be pressed")
    assert action.do_action(place), name


def rows(app, name):
    """The names of all cells of a table, by rows."""
    table = wait(lambda: find(app, ("table",), name), f"table {name}").get_table_iface()
    return [
        [table.get_accessible_at(row, column).get_name() for column in range(table.get_n_columns())]
        for row in range(table.get_n_rows())
    ]


def titles(app, name):
    table = find(app, ("table",), name).get_table_iface()
    return [table.get_column_description(column) for column in range(table.get_n_columns())]


def until_status(app, *wanted):
    return wait(lambda: next((row for row in rows(app, "Jobs") if row[1] in wanted), None), f"status {wanted}")


def key(keyval):
    assert Atspi.generate_keyboard_event(keyval, None, Atspi.KeySynthType.SYM)


def act(app, roles, name, action):
    found = wait(lambda: find(app, roles, name), name).get_action_iface()
    names = [found.get_action_name(place) for place in range(found.get_n_actions())]
    assert found.do_action(names.index(action)), (name, action)


def whole_text(app):
    node = find(app, ("text",), "Recognised text")
    return Atspi.Text.get_text(node, 0, -1) if node is not None else ""


def correct(app, wrong, right):
    place = wait(lambda: whole_text(app).find(wrong) + 1, f"{wrong} in the text") - 1
    words = find(app, ("text",), "Recognised text").get_editable_text_iface()
    assert words.delete_text(place, place + len(wrong))
    assert words.insert_text(place, right, len(right))
    wait(lambda: find(app, ("label",), "1 word corrected by hand"), "correction")


def search(app, word):
    field = wait(lambda: find(app, ("text",), "Search all recognised text"), "field for searching")
    assert field.get_editable_text_iface().set_text_contents(word)
    found = wait(lambda: find(app, ("list",), "Pages found"), "list of what was found")
    wait(lambda: found.get_child_count() == 1, "one hit")
    said = found.get_child_at_index(0).get_name()
    act(app, ("list",), "Pages found", "SetFocus")
    wait(lambda: found.get_state_set().contains(Atspi.StateType.FOCUSED), "focus on what was found")
    key(RETURN)
    wait(lambda: find(app, ("label",), f"“{word}”: hit 1 of 1 on this page"), "hit on its page")
    return said


def save(app, downs, says):
    """Menus are no part of the tree: who hears them goes through them by keys. On a slow computer they come late."""
    for pause in (0.5, 2.0, 6.0):
        act(app, ("push button",), "Export", "Press")
        for keys in ([ord("a")], [DOWN] * downs + [RETURN], [ESCAPE] * 2):
            time.sleep(pause)
            for each in keys:
                key(each)
        time.sleep(pause)
        if find(app, ("label",), says):
            return
    wait(lambda: find(app, ("label",), says), "export")


def main():
    pages, downs, (wrong, right) = int(sys.argv[1]), int(sys.argv[4]), sys.argv[2:4]
    app = wait(program, "program on the bus")
    press(app, "Start now")
    met = {"running": until_status(app, "Running", "Scanning")}
    press(app, "Pause")
    met["paused"] = until_status(app, "Paused")
    press(app, "Resume")
    met["completed"] = until_status(app, "Completed")
    met["titles"] = titles(app, "Jobs")
    met["files"] = wait(
        lambda: (found := rows(app, "Files of the chosen job")) and len(found) == pages and found, "files"
    )
    act(app, ("page tab",), "Text", "Press")
    correct(app, wrong, right)
    met["found"] = search(app, right)
    save(app, downs, f"{pages} files saved as Markdown")
    print(json.dumps(met))


main()
