"""The words that a language has: the word list within Tesseract's own model for it, so that none is shipped twice.

A model (`eng.traineddata`) is a table of offsets and the parts they point to. Of these, two matter here: the letters
with their numbers, and the words as a graph, each edge a letter, the next node and three flags in 64 bits.
"""

from __future__ import annotations

import math
import struct
import sys
from array import array
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

WORDS = 19
LETTERS = 21
"""Places of the two parts in a model's table."""
MAGIC = 42
HEAD = struct.Struct("<hii")
"""Of the graph: magic number, letters, edges."""
LAST_OF_NODE = 1
BACKWARD = 2
END_OF_WORD = 4
FLAG_BITS = 3
MOST_PARTS = 64


class Lexicon:
    """The words of one model; of none, where it has no list that can be read.

    Args:
        path: the model.
    """

    def __init__(self, path: Path) -> None:
        self._letters: dict[str, int] = {}
        self._edges: array[int] = array("Q")
        self._flags_at = 0
        try:
            data = path.read_bytes()
            self._read(_part(data, LETTERS), _part(data, WORDS))
        except (OSError, struct.error, ValueError):
            # A page is then judged by the engine's confidence alone.
            self._letters = {}
            self._edges = array("Q")
        self._beginnings = self._first_edges()

    def __bool__(self) -> bool:
        """Whether it has any words."""
        return bool(self._edges)

    def __contains__(self, word: str) -> bool:
        """Whether it has a word, letter by letter as it stands."""
        edges: Iterable[int] = ()
        node = 0
        for place, letter in enumerate(word):
            number = self._letters.get(letter)
            if number is None or (place > 0 and node == 0):
                return False
            edges = self._beginnings.get(number, ()) if place == 0 else tuple(self._edges_of(node, number))
            node = max((edge >> (self._flags_at + FLAG_BITS) for edge in edges), default=0)
        return any(edge >> self._flags_at & END_OF_WORD for edge in edges)

    def _read(self, letters: bytes, words: bytes) -> None:
        lines = letters.decode("utf-8").split("\n")
        self._letters = {line.split(" ")[0]: number for number, line in enumerate(lines[1 : int(lines[0]) + 1])}
        magic, size, edges = HEAD.unpack_from(words)
        if magic != MAGIC or size <= 0 or edges <= 0:
            raise ValueError("not a graph of words")
        graph = words[HEAD.size : HEAD.size + 8 * edges]
        self._edges.frombytes(graph[: len(graph) // 8 * 8])
        if sys.byteorder == "big":
            self._edges.byteswap()
        self._flags_at = math.ceil(math.log2(size + 1))

    def _first_edges(self) -> dict[int, list[int]]:
        first: dict[int, list[int]] = {}
        for edge in self._node(0):
            if edge >> self._flags_at & BACKWARD:
                break
            first.setdefault(edge & ((1 << self._flags_at) - 1), []).append(edge)
        return first

    def _edges_of(self, node: int, letter: int) -> Iterator[int]:
        wanted = (1 << self._flags_at) - 1
        return (edge for edge in self._node(node) if edge & wanted == letter)

    def _node(self, start: int) -> Iterator[int]:
        for place in range(start, len(self._edges)):
            edge = self._edges[place]
            yield edge
            if edge >> self._flags_at & LAST_OF_NODE:
                return


class Languages:
    """The words of several languages, as the text may use them.

    Args:
        models: paths of their models.
    """

    def __init__(self, models: Iterable[Path]) -> None:
        self._lexicons = tuple(lexicon for lexicon in map(Lexicon, models) if lexicon)
        self.knows = lru_cache(maxsize=20_000)(self._knows)

    def __bool__(self) -> bool:
        """Whether any of them has words."""
        return bool(self._lexicons)

    def _knows(self, word: str) -> bool:
        """Whether one of them has it: as it stands, in small letters, or with a capital; a long s is an s."""
        plain = word.replace("\u2019", "'").replace("\u017f", "s")
        forms = {plain, plain.lower(), plain.capitalize()}
        return any(form in lexicon for lexicon in self._lexicons for form in forms)


def _part(data: bytes, number: int) -> bytes:
    """One part of a model; empty where it has none."""
    (count,) = struct.unpack_from("<I", data)
    if not number < count <= MOST_PARTS:
        return b""
    offsets = struct.unpack_from(f"<{count}q", data, 4)
    start = offsets[number]
    if start < 0:
        return b""
    return data[start : min((offset for offset in offsets if offset > start), default=len(data))]
