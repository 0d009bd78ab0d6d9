"""Of two readings of a page, word by word, the likelier is taken."""

from __future__ import annotations

from bulkocr_gui.results.merging import merged
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word

KNOWN = frozenset(["the", "quick", "brown", "fox", "jumps", "over", "lazy", "dog", "san", "francisco"])


def known(word: str) -> bool:
    return word.casefold() in KNOWN


def reading(engine: str, *lines: tuple[int, tuple[tuple[str, int, int, float], ...]]) -> Recognition:
    """Lines by their top; words by text, left, right and confidence."""
    made = tuple(
        Line(tuple(Word(text, left, top, right, top + 20, sure) for text, left, right, sure in words))
        for top, words in lines
    )
    return Recognition(1000, 1000, 300, engine, ("eng",), (Block((Paragraph(made),)),) if made else ())


def both(ours: Recognition, theirs: Recognition) -> str:
    return merged(ours, theirs, known).text


def test_where_they_differ_the_word_that_the_language_has_is_taken():
    ours = reading("Tesseract 5", (0, (("the", 0, 50, 95), ("qvick", 60, 120, 80), ("fox", 130, 170, 95))))
    theirs = reading("RapidOCR 3", (2, (("thc", 0, 50, 99), ("quick", 61, 121, 99), ("fox", 130, 170, 99))))
    assert both(ours, theirs) == "the quick fox"


def test_words_that_one_engine_ran_together_are_taken_apart():
    ours = reading("RapidOCR 3", (0, (("SanFrancisco", 0, 200, 99),)))
    theirs = reading("Tesseract 5", (0, (("San", 0, 50, 95), ("Francisco", 60, 200, 95))))
    assert both(ours, theirs) == "San Francisco"


def test_nonsense_that_only_one_has_goes_and_a_word_that_only_one_has_stays():
    ours = reading("Tesseract 5", (0, (("the", 0, 50, 95), ("dog", 60, 100, 95))), (100, (("xq~", 0, 40, 20),)))
    theirs = reading("RapidOCR 3", (0, (("the", 0, 50, 99),)))
    assert both(ours, theirs) == "the dog"


def test_lines_that_the_better_one_missed_are_put_where_they_stand():
    ours = reading("Tesseract 5", (0, (("the", 0, 50, 95),)), (200, (("dog", 0, 50, 95),)))
    theirs = reading("RapidOCR 3", (100, (("lazy", 0, 50, 99.9),)), (200, (("dog", 0, 50, 99),)))
    assert both(ours, theirs).split() == ["the", "lazy", "dog"]


def test_a_word_that_was_missed_in_a_line_is_put_into_it():
    ours = reading("Tesseract 5", (0, (("the", 0, 50, 95), ("fox", 130, 170, 95))))
    theirs = reading("RapidOCR 3", (1, (("brown", 60, 120, 99.9),)))
    assert both(ours, theirs) == "the brown fox"


def test_an_empty_reading_adds_nothing_and_an_empty_one_is_filled():
    full = reading("Tesseract 5", (0, (("the", 0, 50, 95), ("fox", 130, 170, 95))))
    assert both(full, reading("RapidOCR 3")) == "the fox"
    assert both(reading("RapidOCR 3"), full) == "the fox"
    assert both(reading("RapidOCR 3"), reading("Tesseract 5")) == ""


def test_scripts_without_spaces_are_not_mixed():
    ours = reading("RapidOCR 3", (0, (("\u4e2d\u6587\u5b57", 0, 90, 70),)))
    theirs = reading("Tesseract 5", (0, (("\u4e2d", 0, 30, 99), ("\u6587", 30, 60, 99))))
    assert merged(ours, theirs, known) == ours


def test_a_reading_that_found_next_to_nothing_is_no_witness():
    numbers = tuple((str(number), 60 * number, 60 * number + 40, 97.0) for number in range(10, 15))
    ours = reading("RapidOCR 3", (0, (("the", 0, 50, 99), *numbers)))
    nearly_nothing = reading("Tesseract 5", (0, (("the", 0, 50, 95),)))
    assert both(ours, nearly_nothing) == "the 10 11 12 13 14"
