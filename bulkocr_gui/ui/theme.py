"""Light, dark and high contrast: palette, style sheet, fonts, tinted icons, following the desktop while it runs."""

from __future__ import annotations

import weakref
from functools import cache
from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QColor, QFont, QFontInfo, QGuiApplication, QIcon, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from bulkocr_gui.ui import icons
from bulkocr_gui.ui.stylesheet import style_sheet
from bulkocr_gui.ui.tokens import CONTRAST, DARK, LIGHT, Tone, ToneColours

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from bulkocr_gui.desktop.preferences import Preferences, PreferenceStore
    from bulkocr_gui.ui.tokens import Tokens

_DESIGN_BODY = 13
_SMALLEST = 11
_TONES = frozenset(tone.value for tone in Tone)


SYSTEM = "system"
_CHOICES: dict[str, Tokens] = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST)}


class _HasIcon(Protocol):
    def setIcon(self, icon: QIcon) -> None: ...


class Theme(QObject):
    """The look of one window. Everything that paints asks it for colours, fonts and sizes."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Take the desktop's present scheme."""
        super().__init__(parent)
        self.tokens: Tokens = LIGHT
        self._window: weakref.ref[QWidget] | None = None
        self._choice = SYSTEM
        self._still = False
        self._tinted: list[tuple[weakref.ref[QObject], str, str, int]] = []
        self._fonts: dict[tuple[int, int, bool], QFont] = {}
        self._colours: dict[str, QColor] = {}
        self._body = max(_SMALLEST, QFontInfo(QApplication.font()).pixelSize())
        hints, access = desktop_hints()
        self._scheme = hints.colorScheme()
        self._take()
        hints.colorSchemeChanged.connect(self._scheme_changed)
        access.contrastPreferenceChanged.connect(self._follow)

    def dress(self, window: QWidget) -> None:
        """Give a window its style sheet, now and at every change of scheme; its icons are of this scheme already."""
        self._window = weakref.ref(window)
        self._colour_window()

    def choose(self, choice: str) -> None:
        """Stay with `light`, `dark` or `contrast`, or follow the desktop (`system`)."""
        if choice != self._choice:
            self._choice = choice
            self._follow()

    def follow(self, preferences: PreferenceStore) -> None:
        """Be as the user prefers it, now and whenever that changes."""
        preferences.changed.connect(self._prefer)
        self._prefer(preferences.current)

    def _prefer(self, preferences: Preferences) -> None:
        self._still = preferences.reduced_motion
        self.choose(preferences.theme)

    def travel(self, milliseconds: int) -> int:
        """How long something may move that the design moves for so long: not at all where the user wants it still."""
        return 0 if self._still else milliseconds

    def _scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self._follow()

    def _follow(self) -> None:
        before = self.tokens
        self._take()
        if self.tokens is not before:
            self._apply()

    def _take(self) -> None:
        wanted = DARK if self._scheme == Qt.ColorScheme.Dark else LIGHT
        if desktop_hints()[1].contrastPreference() == Qt.ContrastPreference.HighContrast:
            wanted = CONTRAST
        self.tokens = _CHOICES.get(self._choice, wanted)
        self._colours.clear()

    def _colour_window(self) -> None:
        QApplication.setPalette(palette(self.tokens))
        window = self._window() if self._window is not None else None
        if window is not None and shiboken6.isValid(window):
            window.setStyleSheet(style_sheet(self.tokens, self.pixels))

    def _apply(self) -> None:
        self._colour_window()
        alive = []
        for entry in self._tinted:
            reference, name, role, size = entry
            target = reference()
            if target is not None and shiboken6.isValid(target):
                self._set_icon(target, name, role, size)
                alive.append(entry)
        self._tinted = alive
        self.changed.emit()

    def pixels(self, design: int) -> int:
        """A type size of the design, in the proportion of the desktop's own font; never below 11."""
        return max(_SMALLEST, round(design * self._body / _DESIGN_BODY))

    def measure(self, design: int) -> int:
        """A height of the design that holds text: grows with a larger desktop font, never shrinks."""
        return max(design, round(design * self._body / _DESIGN_BODY))

    def font(self, design: int = 13, weight: int = 400, *, tabular: bool = False) -> QFont:
        """The desktop's font in a size and weight of the design, with figures of equal width if wanted."""
        key = (design, weight, tabular)
        font = self._fonts.get(key)
        if font is None:
            font = QFont(QApplication.font())
            font.setPixelSize(self.pixels(design))
            font.setWeight(QFont.Weight(weight))
            if tabular:
                font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = font
        return font

    def colour(self, role: str) -> QColor:
        """A token by its name; `good`, `bad` … name the text colour of a tone."""
        colour = self._colours.get(role)
        if colour is None:
            colour = self._colours[role] = QColor(self.hex(role))
        return colour

    def hex(self, role: str) -> str:
        """As `colour`, as `#RRGGBB`."""
        if role in _TONES:
            return self.tokens.tones[Tone(role)].text
        value = getattr(self.tokens, role)
        assert isinstance(value, str)  # noqa: S101 - a misspelt role is a bug of ours
        return value

    def tone(self, tone: Tone) -> ToneColours:
        """The colours of a status."""
        return self.tokens.tones[tone]

    def tint(self, target: QObject, name: str, role: str = "text", size: int = 18) -> None:
        """Give an action or button an icon that is drawn again when the scheme changes."""
        self._tinted = [entry for entry in self._tinted if entry[0]() is not target and entry[0]() is not None]
        self._tinted.append((weakref.ref(target), name, role, size))
        self._set_icon(target, name, role, size)

    def _set_icon(self, target: QObject, name: str, role: str, size: int) -> None:
        holder: _HasIcon = target  # type: ignore[assignment]
        holder.setIcon(icons.icon(name, size, self.hex(role), self.tokens.disabled))

    def pixmap(self, name: str, size: int, role: str, ratio: float = 1.0, stroke: float = 1.75) -> QPixmap:
        """An icon in a token's colour, for painting."""
        return icons.pixmap(name, size, self.hex(role), ratio, stroke)


@cache
def desktop_hints() -> tuple[QStyleHints, QAccessibilityHints]:
    """What the desktop asks for. Held for good: PySide takes the second for gone once nobody holds the first."""
    hints = QGuiApplication.styleHints()
    return hints, hints.accessibility()


def palette(tokens: Tokens) -> QPalette:
    """The tokens as a palette, for everything that Fusion draws itself."""
    made = QPalette()
    role = QPalette.ColorRole
    for each, value in {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.header,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.text3,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Light: tokens.surface,
        role.Midlight: tokens.hover,
        role.Mid: tokens.border,
        role.Dark: tokens.button_border,
        role.Shadow: tokens.control,
    }.items():
        made.setColor(each, QColor(value))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.disabled))
    return made
