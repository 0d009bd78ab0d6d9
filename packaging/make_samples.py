"""Make the sample scans in resources/samples: own text, rendered, then aged, turned and stained like scans.

`python packaging/make_samples.py [FOLDER]`. The same input gives the same files: all chance is seeded. Needs the
DejaVu fonts (Debian: fonts-dejavu-core). The pages are this project's own work, under its licence; as far as
possible they are dedicated to the public domain (CC0-1.0).
"""

from __future__ import annotations

import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont, ImageOps

DPI = 200
SIZE = (1165, 1654)
"""Pixels of a page: A5 at 200 dpi."""
MARGIN = 115
FONTS = Path("/usr/share/fonts/truetype/dejavu")
STAMP = time.gmtime(0)
"""A PDF carries its date; a fixed one keeps the file the same."""


@dataclass(frozen=True)
class Page:
    """One page: its text and how old it looks."""

    text: str
    font: str = "DejaVuSerif.ttf"
    points: float = 11
    degrees: float = 0.0
    paper: tuple[int, int, int] = (240, 230, 205)
    ink: tuple[int, int, int] = (45, 38, 36)
    stains: int = 2
    blur: float = 0.7
    ruled: bool = False
    """Whether each line is written on a printed rule, as in a register."""


LETTER = """\
Harbour Office, Saltmarsh
14 March 1911

Dear Miss Albright,

Thank you for your letter of the second of
March and for the parcel of charts. They came
through the rain quite dry, and the harbour
master has already hung the largest of them
above his desk.

You ask whether the old lighthouse still keeps
a log of its own. It does. The keeper writes in
it every evening, as since the great storm, and the
early volumes lie in a chest in our attic. Mice
have eaten the corners, but the words are whole.

Should you wish to read them, come in summer.
The road is bad before May, and the room where
they lie has neither stove nor window.

With kind regards,
Edmund Farrow"""

REGISTER = """\
Register of Boats
Saltmarsh Harbour, 1898

Morning Star, of J. Hallam, 32 feet
Good Intent, of Widow Pryce, 28 feet
Ann and Mary, of T. Beckett, 41 feet
Providence, of R. Lowe, 36 feet
Swallow, of J. Hallam, 24 feet
Three Brothers, of W. Farrow, 44 feet
Kittiwake, of S. Osborne, 27 feet
Perseverance, of H. Dunn, 39 feet
Grey Goose, of T. Beckett, 30 feet
Harvest Home, of A. Marsh, 33 feet
Little Emily, of P. Garland, 22 feet
Endeavour, of R. Lowe, 47 feet

Sold this year: Three Brothers
Lost this year: none"""

INVOICE = """\
BRAMLEY & SONS
Paper and Ink, 7 Mill Lane

INVOICE No. 2046
Date: 3 October 1957

To: The Town Library

12 reams of writing paper: 18.60
4 bottles of black ink: 3.20
1 box of steel pens: 1.45
20 ledgers, ruled: 25.00
2 rolls of brown paper: 2.30

Sum: 50.55
Carriage: 1.25
Total: 51.80

Payment within thirty days.
Please name the invoice number
with your remittance."""

MINUTES_1 = """\
Minutes of the Reading Society
Meeting of 9 January 1934

Present were the chairman, the treasurer and
eleven members. The minutes of the last meeting
were read and approved.

The treasurer reported that the society owns
four hundred and twelve volumes, of which nine
are lent and two are lost. The members agreed
to ask for the lost books once more before they
are paid for from the common purse.

It was proposed to open the reading room on
Sunday afternoons. After some debate the motion
was carried by eight votes to four."""

MINUTES_2 = """\
Page 2

A new lamp for the staircase was thought
necessary. Mr. Osborne offered to mend the old
one without charge, and the offer was accepted
with thanks.

The next book to be read in common is a history
of the northern canals. Copies will be shared
among three readers each, a fortnight apiece.

The meeting closed at half past nine. The next
will be held on the second Tuesday of February.

Signed: Clara Whitlock, secretary"""

REPORT_1 = """\
Weather Notes for the Year 1926

The spring was late. Snow lay on the high fields
until the second week of April, and the first
swallows were seen eleven days after their usual
date. May brought more sunshine than any month
since these notes were begun.

Summer rain fell mostly at night. The hay was
cut early and came in dry. On the last day of
July a hailstorm broke forty panes in the glass
house and passed within ten minutes."""

REPORT_2 = """\
Autumn was calm and foggy. From the church tower
the river could be seen on nine mornings only.
The first frost came on the fourth of November
and took the late beans.

Rain fell, in inches, by the quarter,
6.1 and 4.8, then 5.9 and 7.4.

The old gauge leaks at the seam. A new one has
been ordered, and both shall stand side by side
for a year before the old one is taken away."""

SAMPLES: dict[str, tuple[Page, ...]] = {
    "letter-1911.jpg": (Page(LETTER, degrees=0.9, stains=3),),
    "boat-register.png": (Page(REGISTER, degrees=-0.6, paper=(228, 224, 210), points=11.5, stains=1, ruled=True),),
    "invoice-1957.jpg": (
        Page(INVOICE, font="DejaVuSansMono.ttf", degrees=-1.1, paper=(236, 236, 228), ink=(52, 50, 72), points=12),
    ),
    "minutes-1934.tif": (
        Page(MINUTES_1, degrees=0.5, stains=0),
        Page(MINUTES_2, degrees=-0.8, stains=0),
    ),
    "weather-notes.pdf": (
        Page(REPORT_1, font="DejaVuSans.ttf", degrees=0.7, paper=(232, 232, 232)),
        Page(REPORT_2, font="DejaVuSans.ttf", degrees=-0.4, paper=(232, 232, 232), stains=1),
    ),
}


def draw_text(page: Page) -> Image.Image:
    """Draw the page's text, white on black: a mask of ink, twice the size so that edges come out soft."""
    scale = 2
    mask = Image.new("L", (SIZE[0] * scale, SIZE[1] * scale))
    draw = ImageDraw.Draw(mask)
    font = ImageFont.truetype(FONTS / page.font, round(page.points * DPI / 72 * scale))
    step = round(font.size * 1.5)
    left = MARGIN * scale
    y = MARGIN * scale
    for line in page.text.split("\n"):
        draw.text((left, y), line, fill=255, font=font)
        if page.ruled and line:
            rule = y + step - 2 * scale
            draw.line((left, rule, (SIZE[0] - MARGIN) * scale, rule), fill=110, width=scale)
        y += step + (scale * 6 if page.ruled else 0)
    return mask.resize(SIZE, Image.Resampling.LANCZOS)


def cloud(chance: random.Random, cells: int, low: int, high: int) -> Image.Image:
    """Make slow changes of brightness: a few random cells, drawn large."""
    small = Image.frombytes("L", (cells, cells), bytes(chance.randint(low, high) for _ in range(cells * cells)))
    return small.resize(SIZE, Image.Resampling.BICUBIC)


def draw_stains(chance: random.Random, count: int) -> Image.Image:
    """Draw the rings of cups and drops, brown on white, to be multiplied with the paper."""
    stains = Image.new("RGB", SIZE, "white")
    draw = ImageDraw.Draw(stains)
    for _ in range(count):
        x, y = chance.randint(0, SIZE[0]), chance.randint(0, SIZE[1])
        radius = chance.randint(50, 150)
        box = (x - radius, y - radius, x + radius, y + radius)
        draw.ellipse(box, fill=(244, 236, 216), outline=(205, 180, 140), width=7)
    return stains.filter(ImageFilter.GaussianBlur(5))


def age(page: Page, chance: random.Random) -> Image.Image:
    """Make a scan of a page: uneven ink, turned, blurred, on uneven, stained and grainy paper."""
    ink = draw_text(page).rotate(page.degrees, Image.Resampling.BICUBIC)
    ink = ImageChops.multiply(ink, cloud(chance, 9, 190, 255)).filter(ImageFilter.GaussianBlur(page.blur))
    paper = Image.new("RGB", SIZE, page.paper)
    paper = ImageChops.multiply(paper, cloud(chance, 6, 232, 255).convert("RGB"))
    paper = ImageChops.multiply(paper, draw_stains(chance, page.stains))
    shadow = Image.new("L", SIZE, 255)
    ImageDraw.Draw(shadow).rectangle((0, 0, 26, SIZE[1]), fill=150)  # where the book's spine was
    paper = ImageChops.multiply(paper, shadow.filter(ImageFilter.GaussianBlur(18)).convert("RGB"))
    paper.paste(page.ink, mask=ink)
    grain = Image.frombytes("L", SIZE, chance.randbytes(SIZE[0] * SIZE[1])).filter(ImageFilter.GaussianBlur(0.9))
    grain = grain.point([round(128 + (value - 128) / 7) for value in range(256)])
    return ImageChops.add(paper, grain.convert("RGB"), offset=-128)


def make(folder: Path) -> None:
    """Write all samples."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, pages in SAMPLES.items():
        chance = random.Random(name)  # noqa: S311 - looks, not secrets
        scans = [age(page, chance) for page in pages]
        target = folder / name
        dpi = (DPI, DPI)
        match target.suffix:
            case ".jpg":
                scans[0].save(target, quality=50, optimize=True, dpi=dpi)
            case ".png":
                grey = ImageOps.posterize(scans[0].convert("L").filter(ImageFilter.MedianFilter(3)), 4)
                grey.save(target, optimize=True, dpi=dpi)
            case ".tif":
                black = [scan.convert("L").point(lambda value: 255 * (value > 150), "1") for scan in scans]
                black[0].save(target, save_all=True, append_images=black[1:], compression="group4", dpi=dpi)
            case _:
                greys = [scan.convert("L") for scan in scans]
                greys[0].save(
                    target,
                    save_all=True,
                    append_images=greys[1:],
                    resolution=DPI,
                    quality=45,
                    title="Weather Notes",
                    creationDate=STAMP,
                    modDate=STAMP,
                )
        print(f"{target}: {len(scans)} page(s), {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "resources" / "samples")
