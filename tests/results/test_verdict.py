"""A page is judged by what is known of its words: nobody knows the true text."""

from __future__ import annotations

import pytest

from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word
from bulkocr_gui.results.verdict import best, chance, judge

KNOWN = frozenset(("the", "quick", "brown", "fox"))


def reading(*words: tuple[str, float], engine: str = "Tesseract 5") -> Recognition:
    line = Line(tuple(Word(text, 0, 0, 10, 10, confidence) for text, confidence in words))
    return Recognition(100, 100, 300, engine, ("eng",), (Block((Paragraph((line,)),)),) if words else ())


def known(word: str) -> bool:
    return word in KNOWN


def test_a_page_that_was_read_well_is_not_poor():
    verdict = judge(reading(("the", 96), ("quick", 95), ("brown,", 94), ("fox", 96)), known)
    assert not verdict.poor
    assert verdict.score > 0.95
    assert verdict.words == 4


@pytest.mark.parametrize(
    "words",
    [
        (("the", 60), ("quick", 70)),
        (("qvjck", 90), ("brxwn", 90), ("f0x,", 89)),
        (),
    ],
    ids=["unsure", "words that no language has", "no words"],
)
def test_a_page_that_was_read_badly_is_poor(words: tuple[tuple[str, float], ...]):
    assert judge(reading(*words), known).poor


def test_punctuation_alone_is_no_word():
    assert chance(Word("|—", 0, 0, 1, 1, 20), "Tesseract 5", known) is None
    assert judge(reading(("the", 96), ("—", 3)), known).words == 1


def test_a_word_is_likelier_right_if_the_language_has_it():
    alone = [chance(Word(text, 0, 0, 1, 1, 85), "Tesseract 5", known) or 0 for text in ("quick", "qvick")]
    assert alone[0] > alone[1] + 0.2


def test_chances_rise_with_confidence_and_stay_chances():
    for engine in ("Tesseract 5", "RapidOCR 3"):
        for text in ("quick", "qvick", "1852", "a", "\u4e2d\u6587"):
            row = [chance(Word(text, 0, 0, 1, 1, sure), engine, known) or 0 for sure in range(101)]
            assert row == sorted(row)
            assert row[0] >= 0
            assert row[-1] <= 1


def test_the_better_reading_is_the_one_with_more_that_is_right():
    few = judge(reading(("the", 96)), known)
    all_of_it = judge(reading(("the", 95), ("quick", 95), ("brown", 95)), known)
    nonsense = judge(reading(*[("xqz", 40)] * 9), known)
    assert best((few, all_of_it, nonsense)) == 1
    assert best((judge(reading(), known), few)) == 1


def test_the_first_reading_is_not_given_up_for_less_than_the_margin():
    one, other = (judge(reading(("the", sure), ("fox", sure)), known) for sure in (95, 96))
    assert best((one, other)) == 1
    assert best((one, other), margin=0.05) == 0


def test_letters_count_where_words_are_not_spaced():
    apart = judge(reading(("\u4e2d", 90), ("\u6587", 90)), known)
    together = judge(reading(("\u4e2d\u6587", 90)), known)
    assert apart.words == together.words == 2
