"""What is kept of a page, and the text made from it."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulkocr_gui.jobs.errors import BugError
from bulkocr_gui.results.formats import DocumentResult, PageResult
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word
from bulkocr_gui.results.text import Text

DOCUMENT = DocumentResult(Path("/scans/a.pdf"), "a.pdf", 1)

texts = st.text(st.characters(exclude_categories=["Cs", "Z", "C"]), min_size=1, max_size=8)
words = st.builds(
    Word,
    texts,
    *[st.integers(0, 32767)] * 4,
    st.floats(0, 100).map(lambda value: round(value, 2)),
)
lines = st.builds(Line, st.lists(words, min_size=1, max_size=4).map(tuple))
paragraphs = st.builds(Paragraph, st.lists(lines, min_size=1, max_size=3).map(tuple))
blocks = st.builds(Block, st.lists(paragraphs, min_size=1, max_size=3).map(tuple))
recognitions = st.builds(
    Recognition,
    width=st.integers(1, 32767),
    height=st.integers(1, 32767),
    dpi=st.integers(70, 2400),
    engine=st.text(max_size=20),
    languages=st.lists(st.text(max_size=5), max_size=3).map(tuple),
    blocks=st.lists(blocks, max_size=3).map(tuple),
)


@settings(max_examples=40, deadline=None)
@given(recognitions)
def test_what_is_kept_comes_back(recognition: Recognition):
    assert Recognition.decode(recognition.encode()) == recognition


def test_lines_are_lines_and_paragraphs_are_parted():
    recognition = Recognition.of_text("one two\nthree", width=10, height=10, dpi=300, engine="x")
    twice = Recognition(10, 10, 300, "x", (), recognition.blocks * 2)
    assert twice.text == "one two\nthree\n\none two\nthree"
    assert twice.confidence == 90.0


def test_a_page_without_words_has_neither_text_nor_confidence():
    recognition = Recognition.of_text(" \n ", width=10, height=10, dpi=300, engine="x")
    assert recognition.text == ""
    assert recognition.confidence is None


def test_a_newer_version_is_refused():
    with pytest.raises(BugError):
        Recognition.decode(zlib.compress(b'{"v":99}'))


def page(text: str) -> PageResult:
    return PageResult(1, Recognition.of_text(text, width=10, height=10, dpi=300, engine="x"))


def text_of(*pages: PageResult) -> bytes:
    return b"".join(Text().pieces(DOCUMENT, pages))


def test_pages_are_parted_by_form_feeds_also_those_without_text():
    assert text_of(page("one"), PageResult(2, None), page(""), page("four")) == b"one\n\f\f\ffour\n"
    assert text_of(page("only")) == b"only\n"
    assert text_of() == b""


def test_a_long_document_is_made_piece_by_piece():
    taken = 0

    def pages():
        nonlocal taken
        for _ in range(2000):
            taken += 1
            yield page("page")

    pieces = Text().pieces(DOCUMENT, pages())
    assert next(pieces) == b"page"
    assert taken == 1
    assert b"".join(pieces).count(b"\f") == 1999
