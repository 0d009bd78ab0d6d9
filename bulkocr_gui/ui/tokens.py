"""The colours of the design: light, dark, high contrast. Every colour of the window comes from here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bulkocr_gui.jobs.model import JobStatus


class Tone(StrEnum):
    """The five looks of a status, each with its own colours."""

    RUNNING = "running"
    PAUSED = "paused"
    GOOD = "good"
    BAD = "bad"
    IDLE = "idle"


TONE_OF_STATUS: dict[JobStatus, Tone] = {
    JobStatus.QUEUED: Tone.IDLE,
    JobStatus.SCANNING: Tone.RUNNING,
    JobStatus.PROCESSING: Tone.RUNNING,
    JobStatus.PAUSED: Tone.PAUSED,
    JobStatus.COMPLETED: Tone.GOOD,
    JobStatus.CANCELLED: Tone.IDLE,
    JobStatus.ERROR: Tone.BAD,
}


@dataclass(frozen=True, slots=True)
class ToneColours:
    """Colours of one tone: text and fill of its pill, and its bar."""

    text: str
    fill: str
    bar: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour scheme."""

    name: str
    window: str
    surface: str
    header: str
    sunken: str
    border: str
    button_border: str
    control: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    selection: str
    hover: str
    track: str
    banner: str
    banner_line: str
    error_line: str
    desk: str
    """Behind a page."""
    mark: str
    """A word to check, with an underline in `mark_line`."""
    mark_line: str
    tones: dict[Tone, ToneColours]


@dataclass(frozen=True, slots=True)
class PaperColours:
    """What is drawn on the picture of a page, which is as bright in both schemes."""

    read: str
    check: str
    mark: str
    halo: str


PAPER = PaperColours(read="#1B5FCC", check="#A86400", mark="#FFE69A", halo="#FFFFFF")

LIGHT = Tokens(
    name="light",
    window="#F4F5F7",
    surface="#FFFFFF",
    header="#F4F5F7",
    sunken="#E9ECF0",
    border="#DDE1E7",
    button_border="#C4CAD3",
    control="#7E8794",
    text="#1A1E24",
    text2="#535C69",
    text3="#68717E",
    disabled="#9AA2AD",
    accent="#1B5FCC",
    accent_hover="#174EA6",
    on_accent="#FFFFFF",
    accent_soft="#E5EEFC",
    selection="#E9F1FD",
    hover="#EFF2F6",
    track="#E3E7EC",
    banner="#FFF6DD",
    banner_line="#E8C565",
    error_line="#F0B4B4",
    desk="#E4E7EB",
    mark="#FFE69A",
    mark_line="#B27300",
    tones={
        Tone.RUNNING: ToneColours("#174EA6", "#CFE0FA", "#1B5FCC"),
        Tone.PAUSED: ToneColours("#754700", "#FFEFC4", "#B27300"),
        Tone.GOOD: ToneColours("#14613A", "#DCF3E5", "#1F8A52"),
        Tone.BAD: ToneColours("#A3181D", "#FDE6E6", "#C9252B"),
        Tone.IDLE: ToneColours("#4A5360", "#E9ECF0", "#737C89"),
    },
)

DARK = Tokens(
    name="dark",
    window="#1A1C20",
    surface="#212429",
    header="#1E2126",
    sunken="#2C3037",
    border="#353A42",
    button_border="#454B55",
    control="#7A8491",
    text="#E7E9EC",
    text2="#A8B0BB",
    text3="#929BA7",
    disabled="#666E79",
    accent="#7FB0FF",
    accent_hover="#9CC2FF",
    on_accent="#0C1B33",
    accent_soft="#22334F",
    selection="#2B3547",
    hover="#2A2E35",
    track="#383E47",
    banner="#352B12",
    banner_line="#6E5617",
    error_line="#7A3539",
    desk="#15171A",
    mark="#5C4812",
    mark_line="#DFA93A",
    tones={
        Tone.RUNNING: ToneColours("#B9D4FF", "#1F437A", "#6AA2FA"),
        Tone.PAUSED: ToneColours("#F5CB6B", "#443510", "#DFA93A"),
        Tone.GOOD: ToneColours("#7FDBA6", "#173D29", "#45B97C"),
        Tone.BAD: ToneColours("#FF9C9C", "#4C2023", "#F0696C"),
        Tone.IDLE: ToneColours("#BAC2CC", "#343941", "#858F9C"),
    },
)

CONTRAST = Tokens(
    name="contrast",
    window="#000000",
    surface="#000000",
    header="#000000",
    sunken="#303030",
    border="#B8B8B8",
    button_border="#FFFFFF",
    control="#FFFFFF",
    text="#FFFFFF",
    text2="#E6E6E6",
    text3="#D0D0D0",
    disabled="#9A9A9A",
    accent="#FFE14D",
    accent_hover="#FFF0A0",
    on_accent="#000000",
    accent_soft="#3A3300",
    selection="#003577",
    hover="#2A2A2A",
    track="#4A4A4A",
    banner="#2E2300",
    banner_line="#FFD24A",
    error_line="#FFB3B3",
    desk="#000000",
    mark="#5A4700",
    mark_line="#FFD24A",
    tones={
        Tone.RUNNING: ToneColours("#A8D1FF", "#002A5C", "#6FB5FF"),
        Tone.PAUSED: ToneColours("#FFD966", "#3D2C00", "#FFC93C"),
        Tone.GOOD: ToneColours("#8CF5B4", "#003D1C", "#5FE694"),
        Tone.BAD: ToneColours("#FFC2C2", "#5C0000", "#FF8A8A"),
        Tone.IDLE: ToneColours("#F0F0F0", "#333333", "#C4C4C4"),
    },
)
"""For who sees little: white and yellow on black, lines round everything that can be pressed."""
