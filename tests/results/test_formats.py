"""Every format: what it is called, that it takes pages one at a time, and that nothing loads before it is needed."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from bulkocr_gui.jobs.errors import BugError, UsageError
from bulkocr_gui.results.characters import fit
from bulkocr_gui.results.formats import FORMATS, DocumentResult, PageResult, format_of
from bulkocr_gui.results.layout import language_tag, paragraph_text
from tests.results.samples import SCRIPTS, bad, made, recognition

WRITTEN = [each for each in FORMATS if each != "pdf"]
STREAMED = [each for each in WRITTEN if each != "docx"]


def test_the_formats_and_their_suffixes():
    assert {each.id: each.suffix for each in FORMATS.values()} == {
        "txt": ".txt",
        "hocr": ".hocr",
        "alto": ".alto.xml",
        "tsv": ".tsv",
        "jsonl": ".jsonl",
        "csv": ".csv",
        "md": ".md",
        "docx": ".docx",
        "pdf": ".pdf",
    }
    assert all(format_of(key).id == key for key in FORMATS)


def test_an_unknown_format_is_told():
    with pytest.raises(UsageError) as caught:
        format_of("xls")
    assert caught.value.code == "unknown_format"
    assert "txt" in caught.value.advice


def test_a_pdf_is_not_made_here():
    with pytest.raises(BugError):
        made("pdf", [recognition("a")])


def test_plain_text_is_what_it_was():
    pages = [recognition(*SCRIPTS), None, recognition(), recognition("last\nline")]
    text = "\f".join(f"{page.text}\n" if page and page.text else "" for page in pages)
    assert made("txt", pages) == text.encode()
    assert made("txt", [recognition("a\ud800b")]) == b"a?b\n"


@pytest.mark.parametrize("format_id", WRITTEN)
def test_what_a_bad_engine_answers_is_still_utf8(format_id: str):
    data = made(format_id, [bad(), None], name="a\udcff\x00\n.pdf")
    if format_id != "docx":
        data.decode("utf-8")


@pytest.mark.parametrize("format_id", STREAMED)
def test_two_thousand_pages_take_the_memory_of_few(format_id: str):
    blob = recognition(*["some words of a line\n" * 9 + "end"] * 8).encode()
    taken = 0

    def pages():
        nonlocal taken
        for number in range(1, 2001):
            taken += 1
            yield PageResult(number, type(recognition()).decode(blob) if number % 100 == 0 else recognition("few"))

    pieces = format_of(format_id).pieces(DocumentResult(Path("a.pdf"), "a.pdf", 2000), pages())
    assert taken == 0
    next(pieces)
    assert taken <= 1
    tracemalloc.start()
    try:
        size = sum(len(piece) for piece in pieces)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert taken == 2000
    assert size > 2000
    assert peak < 2_000_000


def test_no_dependency_is_loaded_before_it_is_needed():
    code = "import sys, bulkocr_gui.results.formats; sys.exit(str({'lxml', 'docx'} & set(sys.modules) or ''))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert done.stderr.strip() == ""


@pytest.mark.parametrize("text", [*SCRIPTS, "\u200fא\u200d\u202b", "12\u00a0000", "\U0010fffd"])
def test_text_of_any_script_stays_as_it_is(text: str):
    assert fit(text) == text


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        ("one\ntwo", "one two"),
        ("漢字\n文書", "漢字文書"),
        ("漢字\nlatin", "漢字 latin"),
        ("한국\n말", "한국 말"),
        ("recog-\nnise", "recog-nise"),
        ("Baden-\nBaden", "Baden- Baden"),
        ("so\u00ad\nft", "soft"),
        ("a -\nb", "a - b"),
    ],
)
def test_lines_flow_into_a_paragraph(lines: str, joined: str):
    assert paragraph_text(recognition(lines).blocks[0].paragraphs[0]) == joined


@pytest.mark.parametrize(
    ("languages", "tag"),
    [
        (("eng",), "eng"),
        (("chi_sim_vert",), "zh-Hans"),
        (("aze_cyrl",), "aze-cyrl"),
        (("en-GB",), "en-GB"),
        (("script/Latin",), ""),
        (("eng", "deu"), ""),
        ((), ""),
    ],
)
def test_a_language_is_named_where_there_is_one(languages: tuple[str, ...], tag: str):
    assert language_tag(languages) == tag
