"""All documents of a job in one file."""

from __future__ import annotations

import csv
import io
import json
import tracemalloc
from pathlib import Path

import pytest

from bulkocr_gui.jobs.errors import BugError
from bulkocr_gui.jobs.model import PageState
from bulkocr_gui.results.formats import DocumentResult, PageResult
from bulkocr_gui.results.merged import merged_pieces
from tests.results.samples import ARABIC, BAD_WORDS, CHINESE, SCRIPTS, bad, recognition, state_of


def merged(format_id: str, **documents) -> bytes:
    given = [
        (
            DocumentResult(Path(name), f"{name}\udcff\n.pdf", len(pages)),
            (PageResult(number, page, state_of(page)) for number, page in enumerate(pages, 1)),
        )
        for name, pages in documents.items()
    ]
    return b"".join(merged_pieces(format_id, given))


def test_text_has_each_document_under_its_name_and_a_form_feed_before_each_page():
    text = merged("txt", a=[recognition("one"), recognition(ARABIC)], b=[None, recognition(CHINESE)]).decode()
    assert text == (f"=== a\ufffd .pdf ===\n\none\n\f{ARABIC}\n\f=== b\ufffd .pdf ===\n\n\f{CHINESE}\n")
    assert len(text.split("\f")) == 4


def test_csv_has_one_heading_and_every_page_of_every_document():
    data = merged("csv", a=[recognition(*SCRIPTS), None], b=[bad()], c=[])
    assert data.count(b"\xef\xbb\xbf") == 1
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    assert [(row["document"][0], row["page"], row["state"]) for row in rows] == [
        ("a", "1", "done"),
        ("a", "2", "failed"),
        ("b", "1", "done"),
    ]
    assert [row["text"] for row in rows] == ["\n\n".join(SCRIPTS), "", " ".join(BAD_WORDS)]


def test_json_lines_name_their_document():
    data = merged("jsonl", a=[recognition(*SCRIPTS), None], b=[bad()])
    lines = [json.loads(line) for line in data.decode().splitlines()]
    assert [(line["file"], line["page"]) for line in lines] == [
        ("a\ufffd .pdf", 1),
        ("a\ufffd .pdf", 2),
        ("b\ufffd .pdf", 1),
    ]
    assert lines[0]["text"] == "\n\n".join(SCRIPTS)


def test_other_formats_are_not_merged_here():
    with pytest.raises(BugError):
        merged("docx", a=[])


@pytest.mark.parametrize("format_id", ["txt", "csv", "jsonl"])
def test_ten_thousand_documents_take_the_memory_of_one_page(format_id: str):
    page = recognition(*["some words of a line\n" * 9 + "end"] * 8)

    def documents():
        for number in range(10_000):
            shown = page if number % 100 == 0 else recognition("few")
            yield DocumentResult(Path("a"), f"{number}", 1), iter([PageResult(1, shown, PageState.DONE)])

    tracemalloc.start()
    try:
        size = sum(map(len, merged_pieces(format_id, documents())))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert size > 100_000
    assert peak < 2_000_000
