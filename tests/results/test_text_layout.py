"""Plain text that stands as the page does: rows, columns, empty lines; level or not, from left or right."""

from __future__ import annotations

import math

import pytest

from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word
from bulkocr_gui.results.text_layout import layout_text

LETTER, HEIGHT, STEP = 12, 20, 30
"""Pixels: a letter's width, its height, from one line to the next."""


def line(text: str, x: float, y: float, letter: float = LETTER, height: float = HEIGHT) -> Line:
    """A line of words as an engine finds it."""
    words = []
    for word in text.split(" "):
        right = x + letter * len(word)
        words.append(Word(word, round(x), round(y), round(right), round(y + height), 95.0))
        x = right + letter
    return Line(tuple(words))


def page(*blocks: list[Line], width: int = 1000, height: int = 1400) -> Recognition:
    made = tuple(Block((Paragraph(tuple(lines)),)) for lines in blocks)
    return Recognition(width, height, 300, "Engine 1", ("eng",), made)


def typed(*lines: str, left: int = 50) -> list[list[Line]]:
    """Blocks as an engine makes them of a typed page: each column is one, whatever stands beside it."""
    columns: dict[int, list[Line]] = {}
    for number, text in enumerate(lines):
        at = 0
        for part in text.split("  "):
            if part.strip():
                at = text.index(part.strip(), at)
                columns.setdefault(at // 15, []).append(line(part.strip(), left + at * LETTER, 100 + number * STEP))
                at += len(part.strip())
    return list(columns.values())


RECEIPT = (
    "COFFEE               2,50",
    "APPLE PIE           12,00",
    "TEA WITH MILK        1,95",
    "",
    "TOTAL               16,45",
)


def test_columns_that_the_engine_read_one_after_the_other_stand_in_one_line_again():
    given = page(*typed(*RECEIPT))
    assert given.text.startswith("COFFEE\nAPPLE PIE"), "as it was read"
    assert layout_text(given).split("\n") == list(RECEIPT)


@pytest.mark.parametrize("degrees", [-2.0, -1.0, 1.0, 2.0])
def test_a_page_that_lies_askew_has_the_same_rows(degrees):
    lines = [
        "The quick brown fox jumps over the lazy dog    100",
        "and the small grey cat sleeps on the warm mat   20",
        "while all the other birds sing in a tall tree    3",
    ]
    turn = math.radians(degrees)

    def turned(word: Word) -> Word:
        x, y = (word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2
        right, down = x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
        x0, y0 = round(right - (word.x1 - word.x0) / 2), round(down - HEIGHT / 2)
        return Word(word.text, x0, y0, x0 + word.x1 - word.x0, y0 + HEIGHT, 95.0)

    blocks = [[Line(tuple(map(turned, each.words))) for each in block] for block in typed(*lines)]
    assert layout_text(page(*blocks)).split("\n") == lines


def test_large_letters_are_not_torn_apart_and_stay_where_they_begin():
    heading = line("A large heading", 50 + 10 * LETTER, 100, letter=30, height=50)
    body = [line("Some words of the text in usual letters", 50, 200 + n * STEP) for n in range(3)]
    first = layout_text(page([heading], body)).split("\n")[0]
    assert first == " " * 10 + "A large heading"


def test_two_small_lines_beside_a_large_one_are_two_rows():
    large = line("TOTAL", 50, 100, letter=25, height=48)
    small = [line("net 10,00", 600, 100), line("tax 1,90", 600, 130)]
    rows = layout_text(page([large], small)).split("\n")
    assert len(rows) == 2
    assert sum("TOTAL" in row for row in rows) == 1


def test_numbers_below_each_other_end_in_one_column():
    labels = [line(text, 50, 100 + n * STEP) for n, text in enumerate(("one", "two", "three"))]
    prices = [
        line(text, 600 - len(text) * LETTER + n, 100 + n * STEP) for n, text in enumerate(("1,00", "999,00", "12"))
    ]
    rows = layout_text(page(labels, prices)).split("\n")
    assert len({len(row) for row in rows}) == 1


def test_what_runs_from_right_to_left_is_placed_from_the_right():
    def from_right(words: str, right: int, y: int) -> Line:
        made = []
        for word in words.split(" "):
            made.append(Word(word, right - LETTER * len(word), y, right, y + HEIGHT, 95.0))
            right -= LETTER * (len(word) + 1)
        return Line(tuple(made))

    lines = ["חשבון מספר", "קפה שחור גדול", "עוגה"]
    given = page(
        [from_right(text, 900, 100 + n * STEP) for n, text in enumerate(lines)],
        [line("12,00", 300, 130), line("7,00", 312, 160)],
    )
    rows = layout_text(given).split("\n")
    assert [row.split("  ")[0] for row in rows] == lines, "words in the order of reading, the label first"
    assert rows[1].endswith("12,00")
    assert rows[2].endswith("7,00")
    assert rows[1].index("12,00") < 60
    assert len(rows[1]) == len(rows[2]) + 1, "places are counted from the right"


def test_gaps_are_empty_lines_up_to_three():
    lines = [line("word", 50, y) for y in (100, 130, 160, 220, 2000)]
    assert layout_text(page(lines, height=2100)) == "word\nword\nword\n\nword\n\n\n\nword"


def test_lines_that_are_all_far_from_each_other_have_no_empty_ones_between():
    lines = [line("word", 50, 100 + n * 2 * HEIGHT) for n in range(6)]
    assert layout_text(page(lines)) == "\n".join(["word"] * 6)


def test_no_line_is_mostly_spaces_on_a_page_of_tiny_letters():
    given = page([line("a", 0, 100, letter=1, height=2)], [line("b", 50_000, 100, letter=1, height=2)], width=50_010)
    (row,) = layout_text(given).split("\n")
    assert len(row) < 210
    assert row.split() == ["a", "b"]


def test_text_that_runs_downwards_does_not_join_rows():
    down = Line(tuple(Word(letter, 0, 100 + n * 30, 20, 125 + n * 30, 95.0) for n, letter in enumerate("UPRIGHT")))
    body = [line(f"row number {n}", 100, 100 + n * STEP) for n in range(7)]
    rows = layout_text(page([down], body)).split("\n")
    assert [f"row number {n}" for n in range(7)] == [row[row.index("row") :] for row in rows if "row" in row]


def test_wide_letters_take_two_columns():
    given = page(
        [line("漢字", 50, 100, letter=24), line("abcd", 50, 130)],
        [line("10", 50 + 20 * LETTER, 100), line("20", 50 + 20 * LETTER, 130)],
    )
    assert layout_text(given).split("\n") == ["漢字" + " " * 16 + "10", "abcd" + " " * 16 + "20"]


def test_without_boxes_the_text_stays_as_it_is():
    given = Recognition.of_text("one two\nthree", width=100, height=100, dpi=300, engine="e")
    assert layout_text(given) == given.text == "one two\nthree"
    assert layout_text(page()) == ""


def test_every_word_is_there_once_whatever_the_boxes_are():
    words = [Word(f"w{n}", n * 7 % 90, n * 13 % 80, n * 7 % 90 + n % 5, n * 13 % 80 + n % 3, 50.0) for n in range(60)]
    given = page([Line((word,)) for word in words])
    assert sorted(layout_text(given).split()) == sorted(word.text for word in words)


def test_specks_between_lines_do_not_part_them():
    lines = [line("a line of the text that is long enough", 50, 100 + n * 2 * HEIGHT) for n in range(8)]
    specks = [line(".", 900, 100 + HEIGHT + n * 2 * HEIGHT) for n in (1, 2, 4, 5, 6)]
    assert "" not in layout_text(page(lines, specks)).split("\n")
