"""WCAG AA in every look: text 4.5 to 1, what identifies a control 3 to 1; by the tokens, and in what is drawn."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from bulkocr_gui.ui import theme
from bulkocr_gui.ui.theme import Theme, desktop_hints
from bulkocr_gui.ui.tokens import CONTRAST, DARK, LIGHT, PAPER, Tokens, Tone
from tests.ui.tour import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

LOOKS = (LIGHT, DARK, CONTRAST)
TEXT, CONTROL, MUCH = 4.5, 3.0, 7.0
GROUNDS = ("window", "surface", "header", "hover", "selection", "accent_soft", "banner", "sunken")
THIN = 0.9
"""What smoothing takes from the strokes of small letters."""


@lru_cache(maxsize=100_000)
def luminance(rgb: int) -> float:
    def linear(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255)


def ratio(one: int, other: int) -> float:
    darker, lighter = sorted((luminance(one & 0xFFFFFF), luminance(other & 0xFFFFFF)))
    return (lighter + 0.05) / (darker + 0.05)


def value(colour: str) -> int:
    return QColor(colour).rgb()


def pairs(tokens: Tokens) -> Iterator[tuple[str, str, str, float]]:
    """What it is, its colour, what it stands on, and the least ratio."""
    for ground in GROUNDS:
        on = getattr(tokens, ground)
        yield f"text on {ground}", tokens.text, on, TEXT
        yield f"text2 on {ground}", tokens.text2, on, TEXT
    for ground in ("window", "surface", "selection", "accent_soft", "banner", "desk"):
        yield f"ring on {ground}", tokens.accent, getattr(tokens, ground), CONTROL
    for ground in ("window", "surface"):
        yield f"link on {ground}", tokens.accent, getattr(tokens, ground), TEXT
        yield f"outline on {ground}", tokens.control, getattr(tokens, ground), CONTROL
    yield "placeholder", tokens.text3, tokens.surface, TEXT
    yield "filled button", tokens.on_accent, tokens.accent, TEXT
    yield "filled button under the pointer", tokens.on_accent, tokens.accent_hover, TEXT
    yield "word to check", tokens.text, tokens.mark, TEXT
    yield "its line", tokens.mark_line, tokens.surface, CONTROL
    for tone in Tone:
        colours = tokens.tones[tone]
        for ground in (colours.fill, tokens.surface, tokens.window, tokens.selection, tokens.header, tokens.hover):
            yield f"{tone} on {ground}", colours.text, ground, TEXT
        yield f"bar of {tone}", colours.bar, tokens.track, CONTROL
    for tone in (Tone.BAD, Tone.GOOD):
        yield f"notice of {tone}", tokens.text2, tokens.tones[tone].fill, TEXT
    yield "paused on its banner", tokens.tones[Tone.PAUSED].text, tokens.banner, TEXT


@pytest.mark.parametrize("tokens", LOOKS, ids=lambda tokens: tokens.name)
def test_every_pair_of_tokens_passes(tokens):
    poor = [
        f"{what}: {colour} on {ground} is {ratio(value(colour), value(ground)):.2f}"
        for what, colour, ground, least in pairs(tokens)
        if ratio(value(colour), value(ground)) < least
    ]
    assert not poor, "\n".join(poor)


def test_what_is_drawn_on_a_page_stands_out_from_paper():
    for colour in (PAPER.read, PAPER.check):
        assert ratio(value(colour), value("#FFFFFF")) >= CONTROL
    assert ratio(value(PAPER.check), value(PAPER.mark)) >= CONTROL


def test_high_contrast_is_much_more_and_outlines_every_button():
    for what, colour, ground, least in pairs(CONTRAST):
        wanted = MUCH if least == TEXT else TEXT
        if what.startswith("bar"):
            wanted = CONTROL
        assert ratio(value(colour), value(ground)) >= wanted, what
    assert ratio(value(CONTRAST.button_border), value(CONTRAST.surface)) >= MUCH


class _Asking:
    """A desktop that asks for high contrast."""

    def __init__(self, hints: QAccessibilityHints) -> None:
        self.contrastPreferenceChanged = hints.contrastPreferenceChanged

    def contrastPreference(self) -> Qt.ContrastPreference:
        return Qt.ContrastPreference.HighContrast


def test_the_desktop_s_wish_for_contrast_holds_until_the_user_chooses(qapp, monkeypatch):
    hints, access = desktop_hints()
    assert Theme().tokens is not CONTRAST
    monkeypatch.setattr(theme, "desktop_hints", lambda: (hints, _Asking(access)))
    asked = Theme()
    assert asked.tokens is CONTRAST
    asked.choose("dark")
    assert asked.tokens is DARK
    asked.choose("system")
    assert asked.tokens is CONTRAST
    asked.choose("light")
    assert asked.tokens is LIGHT


def sampled(picture: QImage, place: QRect) -> float:
    """The ratio between the ground of a part of a picture and what stands out most from it."""
    ratio_of = picture.devicePixelRatio()
    place = QRect(place.topLeft() * ratio_of, place.size() * ratio_of) & picture.rect()
    colours: Counter[int] = Counter()
    pixels = picture.constBits().cast("I")
    stride = picture.bytesPerLine() // 4
    for y in range(place.top(), place.bottom() + 1):
        colours.update(pixels[y * stride + place.left() : y * stride + place.right() + 1])
    ground = colours.most_common(1)[0][0]
    return max((ratio(ground, colour) for colour in colours), default=1.0)


def texts(window: QWidget) -> Iterator[tuple[str, QRect]]:
    """What of a window has words, and where, without its borders."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.window() is not window:
            continue
        words = ""
        if isinstance(widget, QLabel | QAbstractButton):
            words = widget.text()
        elif isinstance(widget, QLineEdit):
            words = widget.text() or widget.placeholderText()
        elif isinstance(widget, QComboBox):
            words = widget.currentText()
        seen = widget.visibleRegion().boundingRect()
        inner = seen & widget.rect().adjusted(3, 3, -3, -3)
        if isinstance(widget, QLabel):
            inner = seen
        # What is scrolled half away shows half its letters.
        if words.strip() and inner.width() >= 8 and seen == widget.rect():
            name = f"{type(widget).__name__} {widget.objectName()} {words!r}"
            yield name, QRect(widget.mapTo(window, QPoint(0, 0)) + inner.topLeft(), inner.size())


@pytest.mark.parametrize("look", [tokens.name for tokens in LOOKS])
def test_all_words_that_are_drawn_can_be_read(open_window, qtbot, look):
    poor = []
    seen = 0
    for view, bench in walk(open_window, qtbot, (1280, 800), look):
        picture = bench.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        for name, place in texts(bench.window):
            seen += 1
            if (found := sampled(picture, place)) < TEXT * THIN:
                poor.append(f"{view}: {name}: {found:.2f}")
    assert seen > 300
    assert not poor, "\n".join(poor)
