"""CSV as Python's reader and a spreadsheet see it."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulkocr_gui.jobs.model import PageState
from bulkocr_gui.results.characters import fit
from bulkocr_gui.results.csv_pages import COLUMNS, inert
from bulkocr_gui.results.formats import DocumentResult, PageResult, format_of
from tests.results.samples import BAD_WORDS, SCRIPTS, bad, made, recognition


def rows_of(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf"), "Excel takes it for another encoding"
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def as_it_was(cell: str) -> str:
    """What the class says a program does to have a text back."""
    return cell[1:] if re.match("'+[=+\\-@\uff1d\uff0b\uff0d\uff20]", cell) else cell


def test_a_row_for_each_page_with_what_is_known_of_it():
    done, failed, blank = rows_of(made("csv", [recognition("one two\nthree", "four"), None, recognition()]))
    assert tuple(done) == COLUMNS
    assert done == {
        "document": "a/b c.pdf",
        "page": "1",
        "state": "done",
        "words": "4",
        "confidence": "90.25",
        "engine": "engine 1 <&>",
        "width": "1000",
        "height": "1400",
        "dpi": "300",
        "text": "one two\nthree\n\nfour",
    }
    assert (failed["page"], failed["state"], failed["words"], failed["text"]) == ("2", "failed", "0", "")
    assert (blank["state"], blank["words"], blank["confidence"], blank["width"]) == ("blank", "0", "", "1000")


def test_a_page_that_is_still_to_do_says_so_and_keeps_its_number():
    document = DocumentResult(Path("a"), "a", 9)
    (row,) = rows_of(b"".join(format_of("csv").pieces(document, [PageResult(7, None, PageState.WAITING)])))
    assert (row["page"], row["state"]) == ("7", "not yet")


def test_rows_end_as_the_standard_says_and_only_what_needs_it_is_quoted():
    data = made("csv", [recognition('say "a, b"')])
    assert data.count(b"\r\n") == 2
    assert data.endswith(b',"say ""a, b"""\r\n')


def test_every_script_and_a_bad_engine_come_back():
    rows = rows_of(made("csv", [recognition(*SCRIPTS), bad()], name="a\x00\udcff\n.pdf"))
    assert rows[0]["text"] == "\n\n".join(SCRIPTS)
    assert rows[1]["text"] == " ".join(BAD_WORDS)
    assert rows[0]["document"] == "a\ufffd .pdf"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("- an item", "'- an item"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("\uff1d1", "'\uff1d1"),
        ("'=1", "''=1"),
        ("-12.50", "-12.50"),
        ("+3", "+3"),
        ("'tis", "'tis"),
        ("a=b", "a=b"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula_and_numbers_stay_numbers(text: str, cell: str):
    assert inert(text) == cell
    assert as_it_was(cell) == text


def test_a_document_s_name_is_no_formula_either():
    (row,) = rows_of(made("csv", [recognition("a")], name="=HYPERLINK(1).pdf"))
    assert row["document"] == "'=HYPERLINK(1).pdf"


@settings(max_examples=150, deadline=None)
@given(st.text(st.one_of(st.sampled_from("'=+-@,;\"\n \uff1d0"), st.characters()), max_size=12))
def test_any_text_comes_back(text: str):
    lines = [" ".join(word for part in line.split(" ") if (word := fit(part))) for line in text.split("\n")]
    (row,) = rows_of(made("csv", [recognition(text)]))
    assert as_it_was(row["text"]) == "\n".join(line for line in lines if line)
