"""Which keys do what: gathered from the window's own actions and shortcuts, and from what widgets say they handle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

_HANDLED = "handledKeys"
_AREA = "keysArea"


@dataclass(frozen=True, slots=True)
class Key:
    """One thing that a key does."""

    area: str
    """Where it works, in the window's words."""
    says: str
    keys: str
    """As they are written on this computer's keys, with spaces between alternatives."""


def area(widget: QWidget, title: str) -> None:
    """Name a part of the window whose shortcuts work within it alone."""
    widget.setProperty(_AREA, title)


def handles(widget: QWidget, *keys: tuple[str, str]) -> None:
    """Say which keys a widget takes in its `keyPressEvent`, each with what it does."""
    widget.setProperty(_HANDLED, [list(key) for key in keys])


def keys_of(window: QWidget) -> tuple[Key, ...]:
    """Every key of a window, those that work everywhere first; one line for each thing that is done."""
    found: dict[tuple[str, str], list[str]] = {}
    for where, says, keys in (*_actions(window), *_shortcuts(window), *_handled(window)):
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        line = found.setdefault((where, says), [])
        if shown not in line:
            line.append(shown)
    everywhere = _everywhere()
    ordered = sorted(found.items(), key=lambda each: each[0][0] != everywhere)
    areas = list(dict.fromkeys(where for (where, _), _ in ordered))
    ordered.sort(key=lambda each: areas.index(each[0][0]))
    return tuple(Key(where, says, "   ".join(keys)) for (where, says), keys in ordered)


def _everywhere() -> str:
    return QCoreApplication.translate("keys", "Everywhere")


def _actions(window: QWidget) -> Iterator[tuple[str, str, str]]:
    for action in window.findChildren(QAction):
        says = action.text().replace("&", "").rstrip("…")
        within = action.shortcutContext() != Qt.ShortcutContext.WindowShortcut
        for keys in action.shortcuts():
            if says and not keys.isEmpty():
                yield _where(action, within), says, keys.toString()


def _shortcuts(window: QWidget) -> Iterator[tuple[str, str, str]]:
    for shortcut in window.findChildren(QShortcut):
        within = shortcut.context() != Qt.ShortcutContext.WindowShortcut
        for keys in shortcut.keys():  # noqa: SIM118 - no dict
            if shortcut.whatsThis() and not keys.isEmpty():
                yield _where(shortcut, within), shortcut.whatsThis(), keys.toString()


def _handled(window: QWidget) -> Iterator[tuple[str, str, str]]:
    for widget in window.findChildren(QWidget):
        for keys, says in widget.property(_HANDLED) or ():
            yield _where(widget, True), says, keys


def _where(holder: QObject, within: bool) -> str:
    """The part of the window that a key works in."""
    each: QObject | None = holder if within else None
    while each is not None:
        if title := each.property(_AREA):
            return str(title)
        if isinstance(each, QWidget) and each.accessibleName() and not each.isWindow():
            return each.accessibleName()
        each = each.parent()
    return _everywhere()
