"""What a screen reader does, as a program of the system's own Python: finds by role and name, and presses.

    python3 screen_reader.py PAGES

Starts nothing itself: Bulk OCR is open, with its New-job sheet on a folder. Writes what it met as one line of JSON.
Only AT-SPI is used: no mouse, no keyboard, nothing of the program's own.
"""

from __future__ import annotations

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - as gi wants it

PATIENCE = 40.0


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


def main():
    pages = int(sys.argv[1])
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
    print(json.dumps(met))


main()
