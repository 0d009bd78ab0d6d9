"""Fonts without ink: a code has a width and no shape, and what it stands for is told to whoever copies the text.

Both are one TrueType program of glyphs without area, made here: every viewer accepts it, and none needs another. The
narrow font has codes of one byte for the letters of alphabets that a document uses first, each about as wide and high
as it is printed. The wide one has two bytes for every character, and one glyph, which lies as far above as below its
place: words of different heights then stand in one line.
"""

from __future__ import annotations

import struct
import zlib
from itertools import accumulate
from typing import TYPE_CHECKING

from bulkocr_gui.results.letter_shapes import Shape, shape_of

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 0.5
"""Of every glyph of the wide font, as part of the font's size."""
_EM = 1000
_HALF = 500
_WIDE = Shape(500, -_HALF, _HALF)
_SURROGATES = range(0xD800, 0xE000)
_SPACES = _SURROGATES[:8]
SPACES = tuple((f"{code:04X}", f"{code + 1:04X}") for code in _SPACES[::2])
"""Codes of spaces without width before and after a word. Several, for readers skip what is twice at one place."""
_REPLACEMENT = 0xFFFD
_MOST_IN_A_TABLE = 100
"""Entries that a mapping may hold in one go, says the format."""


NARROW_SPACES = tuple((bytes((code,)), bytes((code + 1,))) for code in range(1, 9, 2))
"""The same of the narrow font."""
_UNSEEN = range(1, 9)
_FIRST_FREE = 0x80
_PRINTED = range(0x20, 0x7F)
_NO_WIDTH = 2
"""The glyph of spaces without width. The first of all stands for a missing one, the second is the wide font's."""
_ALPHABETS = (range(0xA0, 0x590), range(0x1E00, 0x2800))
"""Characters beyond ASCII that are letters as it has them, or signs."""


class Codes:
    """The codes of the characters of one document, in both fonts.

    In the wide one, a character that has a two-byte code in Unicode keeps it; one beyond those takes a code that
    Unicode left free. In the narrow one, ASCII keeps its codes, and other characters take the next as they come.
    """

    def __init__(self) -> None:
        self._used: set[int] = set()
        self._astral: dict[int, int] = {}
        self._free = iter(_SURROGATES[len(_SPACES) :])
        self._narrow = {chr(code): code for code in _PRINTED}

    def of(self, text: str) -> str:
        """The wide font's codes of a text, in hex."""
        return "".join(f"{self._code(ord(character)):04X}" for character in text)

    def narrow(self, text: str) -> bytes | None:
        """The narrow font's codes of a text; None where it has none for a character of it."""
        try:
            return bytes(self._narrow[letter] for letter in text)
        except KeyError:
            new = {letter for letter in text if letter not in self._narrow}
        if len(self._narrow) - len(_PRINTED) + len(new) > 0x100 - _FIRST_FREE:
            return None
        if not all(any(ord(letter) in alphabet for alphabet in _ALPHABETS) for letter in new):
            return None
        for letter in sorted(new):
            self._narrow[letter] = _FIRST_FREE + len(self._narrow) - len(_PRINTED)
        return self.narrow(text)

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
        """The mapping of the wide codes that were used so far, as the format wants it."""
        ranges = [f"<{first:04X}> <{last:04X}> <{first:04X}>" for first, last in _runs(self._used)]
        pairs = [f"<{code:04X}> <0020>" for code in _SPACES]
        pairs += [
            f"<{code:04X}> <{chr(point).encode('utf-16-be').hex().upper()}>" for point, code in self._astral.items()
        ]
        return _mapping("<0000> <FFFF>", ranges, pairs)

    def narrow_to_unicode(self) -> bytes:
        """The mapping of the narrow codes."""
        pairs = [f"<{code:02X}> <0020>" for code in _UNSEEN]
        pairs += [
            f"<{code:02X}> <{ord(letter):04X}>" for letter, code in self._narrow.items() if code not in _PRINTED
        ]
        first, last = _PRINTED[0], _PRINTED[-1]
        return _mapping("<00> <FF>", [f"<{first:02X}> <{last:02X}> <{first:04X}>"], pairs)

    def narrow_font(self) -> str:
        """The narrow font's entries, but for the program and the mapping."""
        widths = [0] * len(_UNSEEN) + [0] * (_PRINTED[0] - _UNSEEN[-1] - 1)
        letters = {code: letter for letter, code in self._narrow.items()}
        widths += [
            shape_of(letters[code]).width if code in letters else 0 for code in range(_PRINTED[0], max(letters) + 1)
        ]
        return f"{_NARROW}/FirstChar {_UNSEEN[0]}/LastChar {max(letters)}/Widths[{' '.join(map(str, widths))}]"

    def program(self) -> bytes:
        """The file of both fonts, in TrueType."""
        shapes = {code: shape_of(letter) for letter, code in self._narrow.items()}
        others = sorted(set(shapes.values()))
        glyphs = [
            _NO_WIDTH + 1 + others.index(shapes[code]) if code in shapes else _NO_WIDTH for code in range(0x100)
        ]
        return _program([_WIDE, _WIDE, Shape(0, 0, 0), *others], glyphs)


def _mapping(space: str, ranges: list[str], pairs: list[str]) -> bytes:
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        space,
        "endcodespacerange",
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


_NARROW = "/Type/Font/Subtype/TrueType/BaseFont/BulkOcrGlyphless"
FONT = "/Type /Font /Subtype /Type0 /BaseFont /BulkOcrGlyphless /Encoding /Identity-H"
DESCENDANT = (
    "/Type /Font /Subtype /CIDFontType2 /BaseFont /BulkOcrGlyphless"
    " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    f" /DW {round(WIDTH * _EM)} /W [{_SPACES[0]} {_SPACES[-1]} 0]"
)
_DESCRIPTOR = "/Type /FontDescriptor /FontName /BulkOcrGlyphless /Flags 4 /ItalicAngle 0 /StemV 80"
DESCRIPTOR = (
    f"{_DESCRIPTOR} /FontBBox [0 -{_HALF} {_WIDE.width} {_HALF}] /Ascent {_HALF} /Descent -{_HALF} /CapHeight {_HALF}"
)
NARROW_DESCRIPTOR = f"{_DESCRIPTOR} /FontBBox [0 -240 800 920] /Ascent 750 /Descent -240 /CapHeight 720"


def _program(shapes: list[Shape], codes: list[int]) -> bytes:
    """The fonts' file.

    Args:
        shapes: of the glyphs.
        codes: the glyph of each of the narrow font's 256 codes.
    """
    most, low, high = max(w for w, _, _ in shapes), min(b for _, b, _ in shapes), max(t for _, _, t in shapes)
    outlines = [b"", *(map(_outline, shapes[1:]))]
    places = [0, *accumulate(len(each) // 2 for each in outlines)]
    tables = {
        b"OS/2": struct.pack(
            ">HhHHH10hh10sIIII4sHHHhhhHHIIhhHHH",
            *(4, _WIDE.width, 400, 5, 0),
            *(650, 600, 0, 75, 650, 600, 0, 350, 50, 250),
            *(0, bytes(10), 0, 0, 0, 0, b"    ", 0x40, 0, 0xFFFF, _HALF, -_HALF, 0),
            *(_HALF, _HALF, 1, 0, _HALF, _HALF, 0, 32, 1),
        ),
        # Codes of a font of symbols, as the format wants it where a PDF names no encoding.
        b"cmap": struct.pack(">HHHHI", 0, 1, 3, 0, 12)
        + struct.pack(">HHHHHHH", 4, 32 + 2 * len(codes), 0, 4, 4, 1, 0)
        + struct.pack(">HHHHHhhHH", 0xF0FF, 0xFFFF, 0, 0xF000, 0xFFFF, 0, 1, 4, 0)
        + struct.pack(f">{len(codes)}H", *codes),
        b"glyf": b"".join(outlines),
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
            low,
            most,
            high,
            0,
            8,
            2,
            0,
            0,
        ),
        b"hhea": struct.pack(
            ">IhhhHhhhhhh8xhH", 0x10000, _HALF, -_HALF, 0, most, 0, 0, most, 1, 0, 0, 0, len(shapes)
        ),
        b"hmtx": b"".join(struct.pack(">Hh", each.width, 0) for each in shapes),
        b"loca": struct.pack(f">{len(places)}H", *places),
        b"maxp": struct.pack(">IH13H", 0x10000, len(shapes), 2, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
        b"name": _names(),
        b"post": struct.pack(">IIhhI4I", 0x30000, 0, 0, 0, 1, 0, 0, 0, 0),
    }
    return _font_file(tables)


def _outline(shape: Shape) -> bytes:
    if shape.top == shape.bottom:
        return b""
    width, bottom, top = shape
    # A line there and back: readers take the box of a letter from it, and no ink comes of it.
    return struct.pack(">5hHH2B4h", 1, 0, bottom, width, top, 1, 0, 1, 1, 0, width, bottom, top - bottom)


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
