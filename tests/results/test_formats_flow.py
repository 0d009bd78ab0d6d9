"""Markdown and DOCX as other programs read them."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bulkocr_gui.results.characters import fit
from tests.results.samples import ARABIC, BAD_WORDS, SCRIPTS, bad, made, recognition

SHOWN = ("text", "softbreak", "text_special")


def paragraphs_of(data: bytes) -> list[str]:
    """The paragraphs that a reader shows; anything that is no plain paragraph, rule or comment is an error."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(data.decode())
    kinds = {token.type for token in tokens}
    assert kinds <= {"paragraph_open", "inline", "paragraph_close", "hr", "html_block"}, kinds
    shown: list[str] = []
    for token in tokens:
        if token.type == "inline":
            assert {child.type for child in token.children} <= set(SHOWN), token
            shown.append("".join(child.content for child in token.children))
    return shown


def rules_of(data: bytes) -> list[str]:
    tokens = MarkdownIt("commonmark").parse(data.decode())
    return [token.content.strip() or token.type for token in tokens if token.type in {"hr", "html_block"}]


def read_docx(data: bytes) -> list[tuple[str, bool]]:
    """Each paragraph's text and whether a page begins with it."""
    document = docx.Document(io.BytesIO(data))
    return [(each.text, bool(each.paragraph_format.page_break_before)) for each in document.paragraphs]


def test_markdown_is_paragraphs_with_rules_between_pages():
    data = made("md", [recognition("one\ntwo", "three"), None, recognition(), recognition("four")])
    assert paragraphs_of(data) == ["one two", "three", "four"]
    assert rules_of(data) == [
        "<!-- page 1 -->",
        "hr",
        "<!-- page 2: not recognised -->",
        "hr",
        "<!-- page 3 -->",
        "hr",
        "<!-- page 4 -->",
    ]


MARKS = [
    "# no heading", "- no list", "+ no list", "* no list", "1. no list", "1) no list", "> no quotation", "---", "***",
    "___", "===", "``` no code", "~~~ no code", "`no code`", "*no* **emphasis**", "_no_ __emphasis__", "~~no~~",
    "[no](link)", "![no](image)", "<no@mail.org>", "<b>no</b>", "<!-- no comment -->", "&amp; no entity", "a | b",
    "| - | - |", "\\ no escape \\*", "[no]: /reference", "$no$ formula", "#", "-", "1.", "a\\",
]  # fmt: skip


@pytest.mark.parametrize("text", [*MARKS, *SCRIPTS])
def test_every_character_stands_for_itself(text: str):
    assert paragraphs_of(made("md", [recognition(text)])) == [text]


@settings(max_examples=150, deadline=None)
@given(
    st.text(
        st.one_of(st.sampled_from("#-+*_=.)1>`~[]()!<&;|\\ a$:"), st.characters(exclude_characters="\n")),
        min_size=1,
        max_size=12,
    )
)
def test_any_text_comes_back_from_markdown(text: str):
    words = [word for word in map(fit, text.split(" ")) if word]
    assert paragraphs_of(made("md", [recognition(text)])) == ([" ".join(words)] if words else [])


def test_docx_is_paragraphs_with_pages():
    data = made("docx", [recognition("one\ntwo", "three"), None, recognition(), recognition("four", "five")])
    assert read_docx(data) == [
        ("one two", False),
        ("three", False),
        ("", True),
        ("", True),
        ("four", True),
        ("five", False),
    ]


def test_docx_of_every_script_and_of_a_bad_engine():
    data = made("docx", [recognition(*SCRIPTS), bad()], name="a\x00\udcff.pdf")
    assert [text for text, _ in read_docx(data)] == [*SCRIPTS, " ".join(BAD_WORDS)]
    assert docx.Document(io.BytesIO(data)).core_properties.title == "a\ufffd.pdf"


def test_docx_writes_arabic_from_the_right_and_latin_from_the_left():
    document = docx.Document(io.BytesIO(made("docx", [recognition(ARABIC, "latin")])))
    arabic, latin = document.paragraphs
    assert arabic._p.pPr.xpath("w:bidi")
    assert arabic.runs[0].font.rtl
    assert latin._p.pPr is None
    assert latin.runs[0].font.rtl is None


def test_a_page_that_begins_in_arabic_keeps_the_order_of_word_s_schema():
    document = docx.Document(io.BytesIO(made("docx", [None, recognition(ARABIC)])))
    names = [child.tag.rpartition("}")[2] for child in document.paragraphs[1]._p.pPr]
    assert names == ["pageBreakBefore", "bidi"]


def test_docx_takes_a_name_longer_than_a_property():
    data = made("docx", [recognition("a")], name="folder/" * 60 + "end.pdf")
    title = docx.Document(io.BytesIO(data)).core_properties.title
    assert len(title) == 255
    assert title.endswith("end.pdf")
    assert zipfile.ZipFile(io.BytesIO(data)).testzip() is None
