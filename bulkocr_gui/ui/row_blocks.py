"""Rows of a model that is a window on the store: read in blocks when they are looked at, and let go again."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Row = TypeVar("Row")


class RowBlocks(Generic[Row]):
    """What is in memory of a model's rows, and what was asked for and is not here yet.

    Args:
        size: rows of a block.
        kept: blocks that are kept, at most.
        ask: asks for so many rows from a place on; returns the token that the answer comes with.
    """

    def __init__(self, size: int, kept: int, ask: Callable[[int, int], int]) -> None:
        self._size = size
        self._kept = kept
        self._ask = ask
        self._blocks: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._asked: dict[int, int] = {}

    def __len__(self) -> int:
        """How many blocks are here."""
        return len(self._blocks)

    def block_of(self, place: int) -> int:
        """The block that a row is in."""
        return place // self._size

    def rows_of(self, block: int, total: int) -> tuple[int, int]:
        """A block's first and last row, where there are so many in all; no row, where the last lies before."""
        first = block * self._size
        return first, min(total, first + self._size) - 1

    def ask(self, block: int) -> None:
        """Ask for a block, unless its answer is awaited."""
        if block not in self._asked.values():
            self._asked[self._ask(block * self._size, self._size)] = block

    def forget_asked(self) -> None:
        """Take none of the answers that are awaited."""
        self._asked.clear()

    def clear(self) -> None:
        """Keep no row."""
        self._blocks.clear()

    def answered(self, token: int) -> int | None:
        """The block that an answer is for; None for one that is not awaited any more."""
        return self._asked.pop(token, None)

    def put(self, block: int, rows: tuple[Row, ...]) -> tuple[tuple[int, int], ...]:
        """Keep a block; the oldest goes where there are too many.

        Returns:
            First and last of each run of rows that are others than before: nothing else needs to be painted.
        """
        before = self._blocks.get(block, ())
        self._blocks[block] = rows
        self._blocks.move_to_end(block)
        while len(self._blocks) > self._kept:
            self._blocks.popitem(last=False)
        return tuple(_runs(before, rows, block * self._size))

    def row(self, place: int, *, may_ask: bool) -> Row | None:
        """A row, where it is here.

        Args:
            place: its number.
            may_ask: whether its block is asked for where it is not.
        """
        rows = self._blocks.get(self.block_of(place))
        if rows is None:
            if may_ask:
                self.ask(self.block_of(place))
            return None
        offset = place % self._size
        return rows[offset] if offset < len(rows) else None


def _runs(before: tuple[Row, ...], now: tuple[Row, ...], start: int) -> Iterator[tuple[int, int]]:
    first = None
    for place, row in enumerate(now):
        if place < len(before) and before[place] == row:
            if first is not None:
                yield start + first, start + place - 1
            first = None
        elif first is None:
            first = place
    if first is not None:
        yield start + first, start + len(now) - 1
