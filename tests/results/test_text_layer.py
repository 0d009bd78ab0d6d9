"""The unseen text of a page, as pdfium reads it."""

from __future__ import annotations

import io
import random
import unicodedata
import zlib

import pypdfium2
import pypdfium2.raw as pdfium_c
import pytest
from PIL import ImageFont

from bulkocr_gui.results.glyphless import Codes
from bulkocr_gui.results.pdf_file import PdfFile
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word
from bulkocr_gui.results.text_layer import text_layer
from tests.results.samples import BAD_WORDS, bad

Placed = list[tuple[str, tuple[int, int, int, int]]]
POINTS = 0.48
"""Of a pixel at 150 dpi."""


def page(*lines: Placed, size: tuple[int, int] = (1240, 1754)) -> Recognition:
    made = tuple(Line(tuple(Word(text, *box, 90.0) for text, box in line)) for line in lines)
    return Recognition(*size, 150, "test", (), (Block((Paragraph(made),)),))


def read(recognition: Recognition) -> tuple[list[str], list[tuple[float, float, float, float]], str]:
    """The words that pdfium finds, the box of each in pixels from the top, and all of the text."""
    file = io.BytesIO()
    pdf = PdfFile(file)
    pdf.add_page(recognition.width * POINTS, recognition.height * POINTS, None, "", recognition)
    pdf.finish()
    document = pypdfium2.PdfDocument(file.getvalue())
    text = document[0].get_textpage()
    words: list[str] = []
    boxes: list[tuple[float, float, float, float]] = []
    new = True
    for number in range(text.count_chars()):
        character = chr(pdfium_c.FPDFText_GetUnicode(text, number))
        if character.isspace():
            new = True
            continue
        left, bottom, right, top = (side / POINTS for side in text.get_charbox(number))
        box = left, recognition.height - top, right, recognition.height - bottom
        if new:
            words.append(character)
            boxes.append(box)
        else:
            words[-1] += character
            old = boxes[-1]
            boxes[-1] = (*map(min, old[:2], box[:2]), *map(max, old[2:], box[2:]))
        new = False
    whole = text.get_text_range()
    document.close()
    words = [word.encode("utf-16-le", "surrogatepass").decode("utf-16-le") for word in words]
    return words, boxes, whole


def agrees(recognition: Recognition, points: float = 2) -> str:
    """Hold words and boxes against the recognition; the text."""
    words, boxes, text = read(recognition)
    assert text.split() == [word.text for word in recognition.words]
    assert len(words) == len(boxes) == len(recognition.words)
    for word, box in zip(recognition.words, boxes, strict=True):
        assert box == pytest.approx((word.x0, word.y0, word.x1, word.y1), abs=points / POINTS), word
    return text


def printed(text: str, y: int, slant: float = 0.0) -> Placed:
    """A line of words as a typeface has them, at 20 points; each is so much lower than the one before."""
    font = ImageFont.load_default(20 / POINTS)
    words: Placed = []
    left = 100.0
    for number, word in enumerate(text.split()):
        x0, y0, x1, y1 = font.getbbox(word, anchor="ls")
        base = y + number * slant
        words.append((word, (round(left + x0), round(base + y0), round(left + x1), round(base + y1))))
        left += font.getlength(f"{word} ")
    return words


def leftward(text: str, y: int, right: int = 1100, height: int = 30) -> Placed:
    """Words of a line from right to left; those of one script stand in its own order, as a page shows them."""
    words: Placed = []
    for word in text.split():
        wide = 16 * len(word)
        words.append((word, (right - wide, y + len(word) % 3 * 3, right, y + height - len(word) % 2 * 4)))
        right -= wide + 14
    start = 0
    while start < len(words):
        end = start
        while end < len(words) and words[end][0].isascii():
            end += 1
        left = words[end - 1][1][0] if end > start else 0
        for number in range(start, end):
            word, (x0, y0, x1, y1) = words[number]
            words[number] = (word, (left, y0, left + x1 - x0, y1))
            left += x1 - x0 + 14
        start = max(end, start + 1)
    return words


@pytest.mark.parametrize(
    "line",
    [
        "مرحبا بالعالم هذا نص عربي",
        "نظام Windows XP من شركة Microsoft عام 2001",
        "في عام 1998 و 2005 (القاهرة) بلغ 12.5% من 3,400",
        "שלום [עולם] «ציטוט» “עוד” 10-20 abc!",
        "הֶבְרֵאִית מְנֻקֶּדֶת 25€ (a) ב",
        "٢٣ مُحَمَّد ٢٠٢٦ / ٣٣",
        "Latin first ثم عربي",
    ],
)
def test_a_line_from_right_to_left_is_read_as_it_was_recognised(line: str):
    text = agrees(page(leftward(line, 100), leftward(line, 200)))
    # A reader that cannot find a bracket's side finds it in a line of its own.
    assert len([part for part in text.splitlines() if part.strip()]) <= 2 * (3 if "(a)" in line or "!" in line else 1)


def test_columns_of_both_directions_beside_each_other_stay_apart():
    left: Placed = [("Name", (100, 300, 200, 330)), ("(first)", (220, 300, 330, 330))]
    agrees(page(leftward("الاسم الأول", 300), left, leftward("اسم العائلة 7", 300, 800), left))


def test_flat_and_high_words_of_one_line_are_one_line():
    line = [
        ("jumps", (100, 100, 200, 134)),
        ("-", (214, 114, 230, 117)),
        ("over", (244, 106, 320, 126)),
        (".", (330, 122, 334, 126)),
        ('"The', (350, 98, 420, 126)),
        ("x", (430, 106, 440, 126)),
    ]
    assert agrees(page(line, [("next", (100, 160, 180, 184))])).splitlines()[0].split() == [text for text, _ in line]


def test_a_hyphen_at_the_end_of_a_line_stays():
    agrees(page([("exam-", (100, 100, 200, 130))], [("ple", (100, 150, 160, 180))]))


def test_printed_lines_take_little_more_room_than_their_text():
    texts = [
        "Typography gives language, (once spoken) a form;",
        "she 'judges' quickly: was 1984 a good year - or 3.5?",
        "Every fox jumps over many lazy dogs again & again!",
        "As we were never so near, none can see us move",
    ]
    recognition = page(*(printed(texts[n % 4][n % 7 :], 80 + 55 * n) for n in range(28)))
    agrees(recognition, points=1)
    layer = text_layer(recognition, (recognition.width * POINTS, recognition.height * POINTS), Codes())
    text = "\n".join(line.text for line in recognition.blocks[0].paragraphs[0].lines)
    more = len(zlib.compress(layer.content, 9)) - len(zlib.compress(text.encode(), 9))
    assert more < 5 * len(recognition.words)


def test_letters_of_other_alphabets_and_with_marks_lie_in_their_boxes():
    lines = ["Ägypten naïve Łódź žluťoučký kůň", "Ελλάδα ψυχή", "Москва щёлкает Йод", "½ € “so” = 5° ŷ ạ"]
    agrees(page(*(printed(line, 100 + 60 * n) for n, line in enumerate(lines))))
    # More than have codes of one byte.
    many = [chr(point) for point in (*range(0xC0, 0xD7), *range(0x100, 0x180), *range(0x400, 0x480))]
    words = ["".join(many[n : n + 6]) for n in range(0, len(many), 6)]
    rows = [
        [(word, (60 + 190 * n, y, 230 + 190 * n, y + 30)) for n, word in enumerate(words[y // 60 :: 12][:6])]
        for y in range(60, 720, 60)
    ]
    agrees(page(*rows))


@pytest.mark.parametrize("slant", [3.0, -3.0])
def test_the_words_of_a_slanting_line_lie_in_their_boxes_and_are_one_line(slant: float):
    text = agrees(
        page(printed("a line of a page that was not put straight", 400, slant), printed("next", 600)), points=1
    )
    assert len([line for line in text.splitlines() if line.strip()]) == 2


def test_columns_of_ideographs_from_top_to_bottom():
    first: Placed = [("漢字文書", (800, 100, 840, 260)), ("縦書", (800, 270, 840, 350)), ("三", (800, 360, 840, 400))]
    second: Placed = [("国", (740, 100, 780, 140)), ("語", (740, 150, 780, 190)), ("辞典", (740, 200, 780, 280))]
    recognition = page(first, second)
    agrees(recognition)
    file = io.BytesIO()
    pdf = PdfFile(file)
    pdf.add_page(recognition.width * POINTS, recognition.height * POINTS, None, "", recognition)
    pdf.finish()
    document = pypdfium2.PdfDocument(file.getvalue())
    text = document[0].get_textpage()
    tops = [text.get_charbox(number)[3] for number in range(4)]
    assert tops == sorted(tops, reverse=True)
    assert text.get_charbox(0)[3] - text.get_charbox(0)[1] == pytest.approx(40 * POINTS, abs=0.5)
    document.close()


@pytest.mark.parametrize("up", [True, False])
def test_a_turned_line_runs_along_its_boxes(up: bool):
    words = ["Margin", "note", "7"]
    places = [(900, 1020), (800, 880), (760, 784)] if up else [(100, 220), (240, 320), (340, 364)]
    agrees(page([(word, (40, top, 62, bottom)) for word, (top, bottom) in zip(words, places, strict=True)]))


def test_combining_and_astral_characters_and_what_a_bad_engine_answers():
    words = ["e\u0301te\u0301", "नि", "ก็", "😀", "𠮷野", "𐐀𐐁", "a\u200db"]
    agrees(page([(word, (100 + 120 * n, 100, 200 + 120 * n, 130)) for n, word in enumerate(words)]))
    words, _, _ = read(bad())
    assert words == " ".join(BAD_WORDS).split()


def test_a_text_without_boxes_is_spread_over_the_page_in_its_order():
    text = "first line\nثم سطر (2)\n漢字"
    recognition = Recognition.of_text(text, width=1000, height=1400, dpi=300, engine="e")
    words, boxes, _ = read(recognition)
    assert words == text.split()
    assert sorted(box[1] for box in boxes) == pytest.approx([box[1] for box in boxes], abs=3)


def test_whatever_stands_anywhere_is_read_in_its_order():
    latin = [
        "abc",
        "XP",
        "10",
        "3.5",
        "(",
        "!",
        "«ab»",
        "50%",
        "漢字",
        "-",
        "[1]",
        "😀",
        "exam-",
        "ple",
        "½",
        ".",
        "ll",
    ]
    some = [*latin, "٢٣", "عربي", "שלום", "שָׁלוֹם", "(مرحبا)", "ב,", "أحمد", "“אב”", "و"]
    for seed in range(8):
        chance = random.Random(seed)
        lines: list[Placed] = []
        for y in range(60, 1600, 60):
            place, line = 60, []
            for _ in range(chance.randint(1, 7)):
                word = chance.choice(some)
                wide = chance.randint(9, 20) * len(word)
                line.append((word, (place, y + chance.randint(0, 9), place + wide, y + chance.randint(26, 40))))
                place += wide + chance.choice([0, 8, 20])
            texts = [word for word, _ in line]
            chance.shuffle(texts)
            boxes = [box for _, box in line]
            lines.append(list(zip(texts, chance.sample(boxes, len(boxes)), strict=True)))
        recognition = page(*lines, size=(1900, 1754))
        _, _, text = read(recognition)
        assert text.split() == [word.text for word in recognition.words]


def test_what_pdfium_simplifies_is_no_more_than_unicode_does():
    _, _, text = read(page(leftward("سلام…", 100)))
    assert text.split() == [unicodedata.normalize("NFKC", "سلام…")]
