"""Lines that come from all over the page are put in the order a reader goes."""

from __future__ import annotations

import time

from bulkocr_gui.providers.rapidocr_layout import Found, blocks_of, words_of
from bulkocr_gui.results.recognition import Recognition


def line(text: str, left: float, top: float, right: float, bottom: float | None = None) -> Found:
    box = (left, top, right, top + 20 if bottom is None else bottom)
    return Found(box, words_of(text, box, 90, ()))


def text_of(*found: Found) -> str:
    return Recognition(1000, 1000, 300, "", (), blocks_of(found)).text


def test_columns_of_running_text_are_read_one_after_the_other():
    left = [line(f"left column line {n}", 0, 100 + 30 * n, 300) for n in range(4)]
    right = [line(f"right column line {n}", 350, 110 + 30 * n, 650) for n in range(4)]
    title = line("A title over both of the columns", 50, 20, 600)
    mixed = [title, *(each for pair in zip(left, right, strict=True) for each in pair)]
    lines = [one for one in text_of(*mixed).split("\n") if one]
    assert lines == [
        "A title over both of the columns",
        *(f"left column line {n}" for n in range(4)),
        *(f"right column line {n}" for n in range(4)),
    ]


def test_a_price_list_is_read_row_by_row():
    rows = [("12", "Landscape with cows", "400"), ("13", "Still life", "1200"), ("14", "The lake", "85")]
    found = []
    for n, (number, title, price) in enumerate(rows):
        found += [line(price, 600, 30 * n, 650), line(number, 0, 30 * n + 2, 30), line(title, 60, 30 * n, 400)]
    assert [one for one in text_of(*found).split("\n") if one] == [" ".join(row) for row in rows]


def test_white_space_begins_a_paragraph():
    found = [line("one", 0, 0, 100), line("two", 0, 25, 100), line("three", 0, 90, 100)]
    assert text_of(*found) == "one\ntwo\n\nthree"


def test_vertical_lines_are_read_from_the_right():
    first, second = (
        line(text, left, 0, left + 40, 400) for text, left in (("\u6709\u8a55", 100), ("\u662f\u975e", 0))
    )
    assert text_of(second, first) == "\u6709\u8a55\n\u662f\u975e"


def test_words_have_the_boxes_of_their_letters():
    letters = [(0.9, (10.0 * n, 0.0, 10.0 * n + 8, 20.0)) for n in (0, 1, 5, 6, 7)]
    words = words_of("ab cde", (0, 0, 80, 20), 50, letters)
    assert [(word.text, word.x0, word.x1) for word in words] == [("ab", 0, 18), ("cde", 50, 78)]
    assert words[0].confidence == 90


def test_words_share_the_line_where_their_letters_are_not_known():
    words = words_of("ab cd", (0, 0, 100, 20), 50, ())
    assert [(word.x0, word.x1) for word in words] == [(0, 50), (50, 100)]
    assert words[0].confidence == 50


def test_nothing_is_in_no_order():
    assert blocks_of(()) == ()


def test_columns_whose_lines_stand_beside_each_other_are_columns_all_the_same():
    left = [line(f"left column line {n}", 0, 100 + 30 * n, 300) for n in range(6)]
    right = [line(f"right column line {n}", 350, 100 + 30 * n, 650) for n in range(6)]
    below = line("A line below that goes over both of the columns", 0, 400, 640)
    lines = [one for one in text_of(below, *right, *left).split("\n") if one]
    assert [one.split()[0] for one in lines] == ["left"] * 6 + ["right"] * 6 + ["A"]


def test_a_page_full_of_lines_is_put_in_order_at_once():
    found = [
        line(f"word {row} {column}", 100 * column, 25 * row, 100 * column + 60)
        for row in range(200)
        for column in range(8)
    ]
    began = time.process_time()
    blocks_of(found)
    assert time.process_time() - began < 5
