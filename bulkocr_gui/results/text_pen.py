"""The operators that write text in a PDF, each only where it changes something."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Axes = tuple[float, float, float, float]
_UPRIGHT: Axes = (1, 0, 0, 1)
_ESCAPED = {byte: b"\\" + bytes((byte,)) for byte in b"\\()"} | {0x0D: b"\\r", 0x0A: b"\\n"}
_STEPS = (10, 5, 1, 0.5, 0.1, 0.05, 0.01)


class TextPen:
    """Writes the inside of one text object.

    Args:
        narrow: resource name of the font whose codes have one byte.
        wide: of the one whose codes have two.
    """

    def __init__(self, narrow: str, wide: str) -> None:
        self.narrow = narrow
        self.wide = wide
        self.size = 0.0
        self.stretch = 100.0
        self.rise = 0.0
        """How far above its line the text stands, in points."""
        self.x = self.y = 0.0
        """Where the line of text begins; the next place is told from here."""
        self.fonts: set[str] = set()
        """Names of those that were used."""
        self._font = ""
        self._axes = _UPRIGHT
        self._parts: list[bytes] = []

    def content(self) -> bytes:
        """All that was written."""
        return b"".join(self._parts)

    def set_font(self, name: str, size: float) -> None:
        """Take a font.

        Args:
            name: one of both.
            size: in points.
        """
        if (name, size) != (self._font, self.size):
            self._parts.append(f"/{name} {written(size)} Tf\n".encode("ascii"))
            self._font, self.size = name, size
            self.fonts.add(name)

    def set_stretch(self, percent: float) -> None:
        """How wide letters are, of what the font says."""
        if percent != self.stretch:
            self._parts.append(f"{written(percent)} Tz\n".encode("ascii"))
            self.stretch = percent

    def set_rise(self, rise: float) -> None:
        """How far above its line the text stands, in points."""
        if rise != self.rise:
            self._parts.append(f"{written(rise)} Ts\n".encode("ascii"))
            self.rise = rise

    def go(self, x: float, y: float, axes: Axes = _UPRIGHT) -> None:
        """Begin a line of text; it rises as the last one did.

        Args:
            x: where, in points.
            y: where, in points.
            axes: along the letters, and up.
        """
        if axes == self._axes == _UPRIGHT:
            across, up = round(x - self.x, 2), round(y - self.y, 2)
            self._parts.append(f"{written(across)} {written(up)} Td\n".encode("ascii"))
            self.x, self.y = round(self.x + across, 2), round(self.y + up, 2)
        else:
            place = " ".join(map(written, (*axes, x, y)))
            self._parts.append(f"{place} Tm\n".encode("ascii"))
            self.x, self.y, self._axes = round(x, 2), round(y, 2), axes

    def show(self, pieces: Iterable[bytes | float]) -> None:
        """Write codes; a number between them goes back by so many thousandths of the font's size."""
        items = [literal(each) if isinstance(each, bytes) else written(each).encode("ascii") for each in pieces]
        if len(items) == 1:
            self._parts.append(items[0] + b"Tj\n")
        else:
            self._parts.append(b"[" + b"".join(items) + b"]TJ\n")

    def show_hex(self, codes: str) -> None:
        """Write codes that are in hex already."""
        self._parts.append(f"<{codes}>Tj\n".encode("ascii"))


def literal(codes: bytes) -> bytes:
    """A string as PDF has it."""
    return b"(" + b"".join(_ESCAPED.get(byte) or bytes((byte,)) for byte in codes) + b")"


def written(value: float) -> str:
    """A number as PDF has it, to hundredths."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    if text == "-0":
        return "0"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def roundest(low: float, high: float, steps: Iterable[float] = _STEPS) -> float:
    """The number between two that is written shortest, and near the middle."""
    if low <= 0 <= high:
        return 0
    middle = (low + high) / 2
    for step in steps:
        value = round(round(middle / step) * step, 2)
        if low <= value <= high:
            return value
    return round(middle, 2)
