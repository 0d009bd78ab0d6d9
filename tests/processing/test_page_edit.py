"""What a person writes in a page's text is told apart from what the engine read, word for word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkocr_gui.processing.page_edit import EditedText, Origin
from bulkocr_gui.processing.page_words import PageWords
from bulkocr_gui.results.corrections import Edit, carried, corrected, decoded, encoded, number_of
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word


def page(*lines: str, doubtful: tuple[str, ...] = ()) -> Recognition:
    """Words of 100 pixels with gaps of 20."""
    laid = tuple(
        Line(
            tuple(
                Word(word, 120 * at, 60 * down, 100 + 120 * at, 40 + 60 * down, 20 if word in doubtful else 96)
                for at, word in enumerate(line.split(" "))
            )
        )
        for down, line in enumerate(lines)
    )
    return Recognition(1000, 1400, 300, "e", ("eng",), (Block((Paragraph(laid),)),) if lines else ())


def writing(engine: Recognition, edits=()) -> EditedText:
    return EditedText(PageWords.of(corrected(engine, edits)), engine, edits)


LETTER = page("next Friday", "skeonben. Vithin the", "next day", doubtful=("skeonben.", "Vithin"))


@pytest.mark.parametrize(
    ("text", "edits"),
    [
        ("next Friday\nafternoon. Vithin the\nnext day", [Edit(2, 1, ("afternoon.",))]),
        ("next Friday\nafternoon. Within the\nnext day", [Edit(2, 1, ("afternoon.",)), Edit(3, 1, ("Within",))]),
        ("next Friday\nVithin the\nnext day", [Edit(2, 1, ())]),
        ("next Friday\nskeonben. Vithin\nnext day", [Edit(4, 1, ())]),
        ("next Fri day\nskeonben. Vithin the\nnext day", [Edit(1, 1, ("Fri", "day"))]),
        ("nextFriday\nskeonben. Vithin the\nnext day", [Edit(0, 2, ("nextFriday",))]),
        ("next Friday\nskeonben. Vithin all the\nnext day", [Edit(4, 0, ("all",))]),
        ("next Friday\nskeonben. Vithin the\non next day", [Edit(5, 0, ("on",), begins_line=True)]),
        ("next Friday here\nskeonben. Vithin the\nnext day", [Edit(2, 0, ("here",))]),
        ("next Friday\nskeonben. Vithin the\nnext day\n", []),
        ("next  Friday\nskeonben. Vithin the\nnext day", []),
        ("", [Edit(0, 7, ())]),
    ],
)
def test_a_change_of_the_text_is_an_edit_of_its_words(text, edits):
    edited = writing(LETTER)
    edited.take(text)
    assert list(edited.edits) == edits
    assert corrected(LETTER, edited.edits).text.split() == text.split()
    edited.take(LETTER.text)
    assert edited.edits == (), "written back, nothing is corrected"


def test_a_corrected_word_is_certain_and_keeps_its_place():
    edited = writing(LETTER)
    edited.take(LETTER.text.replace("skeonben.", "after noon."))
    words = corrected(LETTER, edited.edits).words
    assert [(w.text, w.confidence, w.corrected) for w in words[2:5]] == [
        ("after", 100, True),
        ("noon.", 100, True),
        ("Vithin", 20, False),
    ]
    assert (words[2].x0, words[2].y0, words[3].x1, words[3].y1) == (0, 60, 100, 100)
    assert words[2].x1 <= words[3].x0
    assert number_of(LETTER, edited.edits) == 2


def test_an_inserted_word_stands_in_the_gap():
    edited = writing(LETTER)
    edited.take(LETTER.text.replace("Vithin the", "Vithin all the"))
    words = corrected(LETTER, edited.edits).words
    assert (words[4].text, words[4].x0, words[4].x1, words[4].y0) == ("all", 220, 240, 60)


def test_what_was_found_right_is_certain_and_no_correction():
    edited = writing(LETTER)
    assert [edited.doubtful(n) for n in range(len(edited))] == [False, False, True, True, False, False, False]
    edited.confirm(3)
    assert edited.edits == (Edit(3, 1, ("Vithin",)),)
    assert not edited.doubtful(3)
    assert number_of(LETTER, edited.edits) == 0
    words = corrected(LETTER, edited.edits).words
    assert (words[3].confidence, words[3].corrected) == (100, False)
    assert corrected(LETTER, edited.edits).doubtful == 1


def test_of_a_corrected_word_it_is_known_what_was_read():
    edited = writing(LETTER)
    edited.take(LETTER.text.replace("skeonben.", "after noon."))
    assert edited.as_read(3) == ("skeonben.", 20)
    assert edited.whole(3) == (12, 23)
    assert edited.at(13) == 2
    assert edited.origin(3) is Origin.WRITTEN
    assert edited.as_read(0) == ("next", 96)


def test_places_are_counted_as_qt_counts_them():
    engine = page("a \U0001f600x b")
    edited = writing(engine)
    edited.take("a \U0001f600xy b")
    assert edited.edits == (Edit(1, 1, ("\U0001f600xy",)),)
    assert edited.span(2) == (7, 8)


def test_on_a_page_without_words_what_is_written_has_no_place():
    edited = writing(page())
    edited.take("Dear Sir,")
    made = corrected(page(), edited.edits)
    assert made.text == "Dear Sir,"
    assert all((w.x1, w.y1) == (1000, 1400) for w in made.words)
    assert corrected(page(), ()).words == ()


def test_corrections_are_carried_to_another_reading():
    edits = (Edit(0, 0, ("the",)), Edit(2, 1, ("afternoon.",)), Edit(5, 1, ("NEXT",)))
    now = page("next Friday", "afternocn. Within tne", "next day")
    assert carried(edits, LETTER, now) == (
        Edit(0, 0, ("the",)),
        Edit(2, 3, ("afternoon.", "Vithin", "the")),
        Edit(5, 1, ("NEXT",)),
    )
    assert carried(edits[1:2], LETTER, page("next Friday", "afternoon. Vithin the", "next day")) == ()
    assert carried(edits, LETTER, LETTER) == edits
    assert corrected(page(), carried(edits, LETTER, page())).words


WORDS = st.lists(st.sampled_from(["a", "b", "ab", "c.", "\U0001f600", "da"]), min_size=1, max_size=5).map(" ".join)
PAGES = st.lists(WORDS, max_size=4).map(lambda lines: page(*lines))
CHANGES = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 6), st.sampled_from(["", "a", " ", "b a", "\n", " x ", "ab c. da"])),
    max_size=6,
)


@given(PAGES, CHANGES, st.sets(st.integers(0, 20)))
def test_whatever_is_written_the_corrected_page_says_it(engine, changes, confirmed):
    edited = writing(engine)
    for n in confirmed:
        if n < len(edited):
            edited.confirm(n)
    text = engine.text
    for where, length, added in changes:
        at = round(where * len(text))
        text = text[:at] + added + text[at + length :]
        edited.take(text)
        assert [edited.text(n) for n in range(len(edited))] == text.split()
    made = corrected(engine, edited.edits)
    assert [word.text for word in made.words] == text.split()
    again = writing(engine, decoded(encoded(edited.edits)))
    # Which line an inserted word is on is seen in the text alone.
    assert [(e.first, e.count, e.texts) for e in again.edits] == [(e.first, e.count, e.texts) for e in edited.edits]
    assert len(again) == len(edited)
    ends = 0
    for edit in edited.edits:
        assert edit.first >= ends
        ends = edit.first + edit.count
    assert carried(edited.edits, engine, engine) == edited.edits
    for word in made.words:
        assert 0 <= word.x0 < word.x1 <= engine.width
        assert 0 <= word.y0 < word.y1 <= engine.height
