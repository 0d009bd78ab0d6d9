"""TSV and JSON Lines as other programs read them."""

from __future__ import annotations

import csv
import io
import json

from bulkocr_gui.providers.tesseract_words import recognition_of
from tests.results.samples import BAD_WORDS, SCRIPTS, bad, made, recognition


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode()), delimiter="\t", quoting=csv.QUOTE_NONE))


def lines_of(data: bytes) -> list[dict[str, object]]:
    return [json.loads(line, parse_constant=lambda name: 1 / 0) for line in data.decode().splitlines()]


def test_tsv_has_tesseract_s_columns_and_levels():
    rows = rows_of(made("tsv", [None, recognition("one two\nthree", "four"), recognition()]))
    assert " ".join(rows[0]) == ("level page_num block_num par_num line_num word_num left top width height conf text")
    places = ["".join(row[key] for key in list(row)[:6]) for row in rows]
    assert " ".join(places) == ("120000 221000 321100 421110 521111 521112 421120 521121 321200 421210 521211 130000")
    assert rows[5] | {"text": "two"} == rows[5]
    assert [rows[5][key] for key in ("left", "top", "width", "height", "conf")] == [
        "60",
        "30",
        "40",
        "20",
        "90.250000",
    ]
    assert [rows[1][key] for key in ("left", "top", "width", "height", "conf")] == ["10", "30", "90", "80", "-1"]
    assert [rows[0][key] for key in ("width", "height", "conf", "text")] == ["1000", "1400", "-1", ""]


def test_tsv_is_read_as_tesseract_s_own():
    page = recognition(*SCRIPTS)
    table = made("tsv", [page]).decode()
    read = recognition_of(
        table, width=page.width, height=page.height, dpi=page.dpi, engine=page.engine, languages=page.languages
    )
    assert read == page


def test_tsv_stays_a_table_whatever_is_in_the_words():
    data = made("tsv", [bad()])
    rows = rows_of(data)
    assert [row["text"] for row in rows if row["level"] == "5"] == list(BAD_WORDS)
    assert all(line.count("\t") == 11 for line in data.decode().splitlines())
    assert [row["conf"] for row in rows if row["level"] == "5"] == ["0.000000", "100.000000", "0.000000"]


def test_json_lines_hold_all_that_is_known_of_a_page():
    first, failed, blank = lines_of(made("jsonl", [recognition("one two\nthree", "four"), None, recognition()]))
    words = first.pop("words")
    assert first == {
        "file": "a/b c.pdf",
        "page": 1,
        "width": 1000,
        "height": 1400,
        "dpi": 300,
        "engine": "engine 1 <&>",
        "languages": ["eng"],
        "confidence": 90.25,
        "text": "one two\nthree\n\nfour",
    }
    assert words[1] == {
        "text": "two",
        "box": [60, 30, 100, 50],
        "confidence": 90.25,
        "block": 1,
        "paragraph": 1,
        "line": 1,
    }
    assert [(word["paragraph"], word["line"]) for word in words] == [(1, 1), (1, 1), (1, 2), (2, 1)]
    assert failed == {"file": "a/b c.pdf", "page": 2} | dict.fromkeys(
        ["width", "height", "dpi", "engine", "languages", "confidence", "text", "words"]
    )
    assert (blank["text"], blank["words"], blank["confidence"]) == ("", [], None)


def test_json_lines_stay_lines_whatever_is_in_the_words():
    pages = lines_of(made("jsonl", [recognition(*SCRIPTS), bad()], name="a\u2028\udcff\n.pdf"))
    assert pages[0]["text"] == "\n\n".join(SCRIPTS)
    assert [word["text"] for word in pages[1]["words"]] == list(BAD_WORDS)
    assert pages[1]["file"] == "a \ufffd .pdf"
