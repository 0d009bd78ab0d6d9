"""The text of a page and where its words are."""

from __future__ import annotations

from bulkocr_gui.processing.page_words import PageWords
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word


def page(*blocks: Block) -> Recognition:
    return Recognition(200, 100, 300, "an engine", ("eng",), blocks)


def word(text: str, confidence: float = 95.0, x: int = 20) -> Word:
    return Word(text, x, 10, x + 40, 30, confidence)


def block(*lines: tuple[Word, ...]) -> Block:
    return Block((Paragraph(tuple(Line(each) for each in lines)),))


RECOGNITION = page(
    block((word("Dear"), word("Sìr", 31.0)), (word("😀raktur", x=100), word("too"))), block((word("end"),))
)


def test_the_text_is_that_of_the_text_file():
    assert PageWords.of(RECOGNITION).text == RECOGNITION.text == "Dear Sìr\n😀raktur too\n\nend"


def test_each_word_is_found_by_its_place_as_qt_counts_it():
    words = PageWords.of(RECOGNITION)
    units = words.text.encode("utf-16-le")
    found = [units[2 * each.start : 2 * each.end].decode("utf-16-le") for each in words.words]
    assert found == ["Dear", "Sìr", "😀raktur", "too", "end"]
    assert [words.at(each.start) for each in words.words] == [0, 1, 2, 3, 4]
    assert words.at(4) == 0  # behind its last letter
    assert words.at(words.words[3].end + 1) is None  # on the empty line
    assert PageWords.of(page()).at(0) is None


def test_boxes_are_parts_of_the_page_and_doubtful_words_are_told():
    words = PageWords.of(RECOGNITION)
    assert words.words[2].box == (0.5, 0.1, 0.7, 0.3)
    assert [each.doubtful for each in words.words] == [False, True, False, False, False]
    assert words.to_check == 1


def test_a_provider_that_knows_no_boxes_has_none():
    given = Recognition.of_text("Dear Sir", width=200, height=100, dpi=300, engine="another")
    assert [each.box for each in PageWords.of(given).words] == [None, None]
