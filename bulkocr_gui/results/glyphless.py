"""A font without ink: every code has the same width, and what it stands for is told to whoever copies the text.

Its program is a TrueType font of glyphs without area, made here: every viewer accepts it, and none needs another. A
glyph lies as far above as below its place: words of different heights then stand in one line.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 0.5
"""Of every glyph, as part of the font's size."""
_EM = 1000
_HALF = 500
_SURROGATES = range(0xD800, 0xE000)
_SPACES = _SURROGATES[:8]
SPACES = tuple((f"{code:04X}", f"{code + 1:04X}") for code in _SPACES[::2])
"""Codes of spaces without width before and after a word. Several, for readers skip what is twice at one place."""
_REPLACEMENT = 0xFFFD
_MOST_IN_A_TABLE = 100
"""Entries that a mapping may hold in one go, says the format."""


class Codes:
    """The two-byte codes of the characters of one document.

    A character that has such a code in Unicode keeps it; one beyond those takes a code that Unicode left free.
    """

    def __init__(self) -> None:
        self._used: set[int] = set()
        self._astral: dict[int, int] = {}
        self._free = iter(_SURROGATES[len(_SPACES) :])

    def of(self, text: str) -> str:
        """The codes of a text, in hex."""
        return "".join(f"{self._code(ord(character)):04X}" for character in text)

    def _code(self, point: int) -> int:
        if point > 0xFFFF:
            code = self._astral.get(point)
            if code is None:
                # More than two thousand different ones in one document are no text.
                code = next(self._free, _REPLACEMENT)
                if code == _REPLACEMENT:
                    self._used.add(code)
                    return code
                self._astral[point] = code
            return code
        if point in _SURROGATES:
            point = _REPLACEMENT
        self._used.add(point)
        return point

    def to_unicode(self) -> bytes:
        """The mapping of the codes that were used so far, as the format wants it."""
        lines = [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<0000> <FFFF>",
            "endcodespacerange",
        ]
        ranges = [f"<{first:04X}> <{last:04X}> <{first:04X}>" for first, last in _runs(self._used)]
        pairs = [f"<{code:04X}> <0020>" for code in _SPACES]
        pairs += [
            f"<{code:04X}> <{chr(point).encode('utf-16-be').hex().upper()}>" for point, code in self._astral.items()
        ]
        for name, entries in (("bfrange", ranges), ("bfchar", pairs)):
            for start in range(0, len(entries), _MOST_IN_A_TABLE):
                part = entries[start : start + _MOST_IN_A_TABLE]
                lines += [f"{len(part)} begin{name}", *part, f"end{name}"]
        lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end", ""]
        return "\n".join(lines).encode("ascii")


def _runs(codes: set[int]) -> Iterator[tuple[int, int]]:
    """Codes that follow each other; none runs on from one first byte to the next, which the format forbids."""
    first = last = -2
    for code in sorted(codes):
        if code != last + 1 or code & 0xFF == 0:
            if first >= 0:
                yield first, last
            first = code
        last = code
    if first >= 0:
        yield first, last


def glyph_map() -> bytes:
    """Every code's glyph, deflated: the second, for the first stands for a missing one; the third for spaces."""
    before, after = _SPACES[0], 0x10000 - _SPACES[-1] - 1
    return zlib.compress(b"\0\1" * before + b"\0\2" * len(_SPACES) + b"\0\1" * after, 9)


FONT = "/Type /Font /Subtype /Type0 /BaseFont /BulkOcrGlyphless /Encoding /Identity-H"
DESCENDANT = (
    "/Type /Font /Subtype /CIDFontType2 /BaseFont /BulkOcrGlyphless"
    " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    f" /DW {round(WIDTH * _EM)} /W [{_SPACES[0]} {_SPACES[-1]} 0]"
)
DESCRIPTOR = (
    "/Type /FontDescriptor /FontName /BulkOcrGlyphless /Flags 4 /ItalicAngle 0 /StemV 80"
    f" /FontBBox [0 -{_HALF} {round(WIDTH * _EM)} {_HALF}] /Ascent {_HALF} /Descent -{_HALF} /CapHeight {_HALF}"
)


def program() -> bytes:
    """The font's own file, in TrueType."""
    width = round(WIDTH * _EM)
    # A line there and back: readers take the box of a letter from it, and no ink comes of it.
    glyph = struct.pack(">5hHH2B4h", 1, 0, -_HALF, width, _HALF, 1, 0, 1, 1, 0, width, -_HALF, _EM)
    tables = {
        b"OS/2": struct.pack(
            ">HhHHH10hh10sIIII4sHHHhhhHHIIhhHHH",
            *(4, width, 400, 5, 0),
            *(650, 600, 0, 75, 650, 600, 0, 350, 50, 250),
            *(0, bytes(10), 0, 0, 0, 0, b"    ", 0x40, 0, 0xFFFF, _HALF, -_HALF, 0),
            *(_HALF, _HALF, 1, 0, _HALF, _HALF, 0, 32, 1),
        ),
        b"cmap": struct.pack(">HHHHI", 0, 1, 3, 1, 12)
        + struct.pack(">HHHHHHH", 4, 32, 0, 4, 4, 1, 0)
        + struct.pack(">HHHHHhhHH", 0x20, 0xFFFF, 0, 0x20, 0xFFFF, 1 - 0x20, 1, 0, 0),
        b"glyf": glyph,
        b"head": struct.pack(
            ">IIIIHHQQhhhhHHhhh",
            0x10000,
            0x10000,
            0,
            0x5F0F3CF5,
            0,
            _EM,
            0,
            0,
            0,
            -_HALF,
            width,
            _HALF,
            0,
            8,
            2,
            0,
            0,
        ),
        b"hhea": struct.pack(">IhhhHhhhhhh8xhH", 0x10000, _HALF, -_HALF, 0, width, 0, 0, width, 1, 0, 0, 0, 3),
        b"hmtx": struct.pack(">HhHhHh", width, 0, width, 0, 0, 0),
        b"loca": struct.pack(">HHHH", 0, 0, len(glyph) // 2, len(glyph) // 2),
        b"maxp": struct.pack(">IH13H", 0x10000, 3, 2, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
        b"name": _names(),
        b"post": struct.pack(">IIhhI4I", 0x30000, 0, 0, 0, 1, 0, 0, 0, 0),
    }
    return _font_file(tables)


def _names() -> bytes:
    name = "BulkOcrGlyphless".encode("utf-16-be")
    style = "Regular".encode("utf-16-be")
    places = ((1, 0, name), (2, len(name), style), (4, 0, name), (6, 0, name))
    records = b"".join(
        struct.pack(">HHHHHH", 3, 1, 0x409, number, len(value), place) for number, place, value in places
    )
    return struct.pack(">HHH", 0, len(places), 6 + len(records)) + records + name + style


def _font_file(tables: dict[bytes, bytes]) -> bytes:
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    header = struct.pack(">IHHHH", 0x10000, count, power * 16, power.bit_length() - 1, (count - power) * 16)
    place = len(header) + 16 * count
    directory, body = b"", b""
    for tag, data in sorted(tables.items()):
        padded = data + bytes(-len(data) % 4)
        directory += struct.pack(">4sIII", tag, _sum(padded), place + len(body), len(data))
        if tag == b"head":
            head = place + len(body)
        body += padded
    whole = bytearray(header + directory + body)
    struct.pack_into(">I", whole, head + 8, (0xB1B0AFBA - _sum(bytes(whole))) & 0xFFFFFFFF)
    return bytes(whole)


def _sum(data: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(data) // 4}I", data)
    return sum(words) & 0xFFFFFFFF
