"""Pages of a stack that are made when they are first wanted: the window is there sooner without them."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Page = TypeVar("Page", bound=QWidget)
IDLE_MS = 300
"""After the window was shown, for what takes longer than its pages."""
SHOWN_MS = 50
"""After the window was shown: it is painted by then."""
BETWEEN_MS = 50
"""Between two pieces of work: what the user does meanwhile goes before the next."""


class LatePage(Generic[Page]):
    """One of them.

    Args:
        stack: shows it.
        make: makes it.
        after: what the Tab key leaves before it comes to the page.
    """

    def __init__(self, stack: QStackedWidget, make: Callable[[], Page], after: QWidget) -> None:
        self._stack = stack
        self._make = make
        self._after = after
        self._ties: list[Callable[[Page], object]] = []
        self.made: Page | None = None
        """None where nobody wanted it yet."""

    def page(self) -> Page:
        """The page, made now if nobody wanted it before."""
        made = self.make()
        if self._stack.indexOf(made) < 0:
            self._stack.addWidget(made)
            put_after(self._after, made)
        return made

    def make(self) -> Page:
        """The page, which may not be in the window yet: there it is dressed, which takes as long again."""
        if self.made is None:
            self.made = self._make()
            for tie in self._ties:
                tie(self.made)
        return self.made

    def when_made(self, tie: Callable[[Page], object]) -> None:
        """Have somebody serve the page as soon as it is made, before it is shown."""
        if self.made is None:
            self._ties.append(tie)
        else:
            tie(self.made)

    def is_it(self, widget: QWidget | None) -> bool:
        """Whether a widget is this page, which is not made for the question."""
        return self.made is not None and widget is self.made


class MadeMeanwhile(QObject):
    """Makes late pages one after the other while the window has nothing else to do: whoever wants one finds it made.

    Args:
        pieces: of that work, in the order in which they are likely to be wanted.
        parent: is shown by now.
    """

    def __init__(self, pieces: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._pieces = deque(pieces)
        self._timer = QTimer(self, interval=SHOWN_MS)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    def _next(self) -> None:
        self._timer.setInterval(BETWEEN_MS)
        self._pieces.popleft()()
        if not self._pieces:
            self._timer.stop()


def put_after(last: QWidget, page: QWidget) -> None:
    """Have the Tab key come to a page after a certain widget: what comes late into a window is the last for it."""
    for each in _focused_in_turn(page):
        QWidget.setTabOrder(last, each)
        last = each


def _focused_in_turn(page: QWidget) -> list[QWidget]:
    found = []
    each: QWidget | None = page
    while each is not None and (each is page or page.isAncestorOf(each)):
        if each is page or each.focusPolicy() != Qt.FocusPolicy.NoFocus:
            found.append(each)
        each = each.nextInFocusChain()
    return found
