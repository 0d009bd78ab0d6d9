"""A job's report: as an HTML parser, a CSV reader and a JSON reader see it, with hostile names, and of any length."""

from __future__ import annotations

import csv
import io
import json
import os
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from bulkocr_gui.jobs.errors import ErrorClass
from bulkocr_gui.jobs.model import (
    ActivityRow,
    DocumentState,
    ErrorGroup,
    JobCounts,
    JobRow,
    JobStatus,
    PageState,
    PauseReason,
    Reason,
)
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.report_names import in_names, raw_name, reason_folder, report_folder
from bulkocr_gui.jobs.report_rows import DocumentTotals, InputLine, NoteLine, OutputLine, PageLine
from bulkocr_gui.results.job_facts import JobFacts, options_in_words
from bulkocr_gui.results.manifest import manifest
from bulkocr_gui.results.report_csv import report_table
from bulkocr_gui.results.report_html import BLANK_SHOWN, FAILED_SHOWN, Findings, report_page

HOSTILE = "<script>alert('1')</script> & \"x\""
ROW = JobRow(
    job_id="abc",
    name=HOSTILE,
    status=JobStatus.PROCESSING,
    provider="tesseract",
    sources=(Path(os.fsdecode(b"/scans/caf\xe9")),),
    output=Path("/out"),
    options=JobOptions(page_ranges=HOSTILE, include=(HOSTILE,)),
    counts=JobCounts(pages=1000, done=395, blank=600, failed=5, documents=10, documents_done=7, documents_failed=3),
    reason=None,
    position=1,
    listing_done=True,
    consecutive_errors=0,
    created_at=0.0,
    started_at=10.0,
    ended_at=None,
    active_seconds=3725.0,
    engine="Tesseract 5",
)
FACTS = JobFacts(
    row=ROW,
    totals=DocumentTotals({DocumentState.DONE: 7, DocumentState.PARTIAL: 3}, 100, 2000, 91.0, 1000, 1),
    engines=(("Tesseract 5", 995),),
    models=(),
    provider="Tesseract",
    currency="",
    program="Bulk OCR",
    made_at=100.0,
    last_page_at=90.0,
    ending=True,
)


def line(number: int, code: str = "", name: str = "a.tif") -> PageLine:
    state = PageState.FAILED if code else PageState.BLANK
    return PageLine(Path("/scans") / name, name, number, 1000, state, code, code and HOSTILE, "Do it.", 2, 1.5, 50.0)


def findings(failed: int = 5, blank: int = 600) -> Findings:
    return Findings(
        reasons=(ErrorGroup(HOSTILE, ErrorClass.PAGE, HOSTILE, HOSTILE, failed, 3),) if failed else (),
        failed_for=lambda code: (line(n, code, HOSTILE) for n in range(failed)),
        blank=(line(n) for n in range(blank)),
        noted=[NoteLine(HOSTILE, HOSTILE)],
        messages=(ActivityRow(20.0, "WARNING", HOSTILE),),
    )


def page_of(facts: JobFacts = FACTS, found: Findings | None = None) -> html.HtmlElement:
    return html.fromstring(b"".join(report_page(facts, found or findings())))


def test_nothing_of_a_name_or_a_message_becomes_markup():
    page = page_of()
    assert [element.tag for element in page.iter("script", "img", "iframe", "link", "object")] == []
    assert page.findtext(".//h1") == HOSTILE
    text = page.text_content()
    # Name, title, three parts of the group, five rows, note twice, warning, page ranges, patterns.
    assert text.count(HOSTILE) >= 15


def test_the_page_needs_nothing_else_and_its_tables_are_tables():
    page = page_of()
    assert not [value for value in page.xpath("//@src | //@href") if "//" in value]
    assert page.get("lang") == "en"
    for table in page.iter("table"):
        assert all(head.get("scope") in ("col", "row") for head in table.iter("th"))
    assert page.xpath("//style")[0].text.count("prefers-color-scheme: dark") == 1


def test_figures_are_the_job_s_and_say_pages_and_files():
    page = page_of()
    tiles = {tile.findtext("dt"): tile.find("dd").text_content() for tile in page.find_class("figures")[0]}
    assert tiles == {
        "Pages": "1,000in 10 files",
        "Recognised": "3957 files complete",
        "Blank": "6000 files all blank",
        "Failed": "5in 3 files",
    }
    assert "1 h 2 min 5 s" in page.find_class("sub")[0].text
    assert page.find_class("pill")[0].text_content() == "Completed"


def test_a_job_that_waits_says_why_and_what_is_to_do():
    reason = Reason(PauseReason.MACHINE, "disk_full", "The disk is full.", "Free some space.")
    counts = replace(ROW.counts, pages=2000)
    facts = replace(FACTS, ending=False, row=replace(ROW, status=JobStatus.ERROR, reason=reason, counts=counts))
    page = page_of(facts, findings(failed=0))
    assert page.find_class("pill")[0].text_content() == "Error"
    assert page.find_class("reason")[0].text_content() == "The disk is full. Free some space."
    (left,) = (tile for tile in page.find_class("figures")[0] if tile.findtext("dt") == "To do")
    assert "1,000" in left.text_content()
    assert "No errors. 1,000 pages so far." in page.text_content()


def test_long_parts_end_and_say_where_the_rest_is():
    counts = JobCounts(pages=2_000_000, blank=1_000_000, failed=1_000_000, documents=1)
    facts = replace(FACTS, row=replace(ROW, counts=counts))
    read = []

    def endless(code: str = ""):
        for number in range(1_000_000):
            read.append(number)
            yield line(number, code)

    group = ErrorGroup("damaged", ErrorClass.PAGE, "m", "a", 1_000_000, 1)
    pieces = list(report_page(facts, Findings((group,), endless, endless(), (), ())))
    assert sum(map(len, pieces)) < 200_000
    assert len(read) <= FAILED_SHOWN + BLANK_SHOWN + 2, "no more is read than shown"
    more = [each.text_content() for each in html.fromstring(b"".join(pieces)).find_class("more")]
    assert more == [
        "The first 200 of 1,000,000 pages; all are in report.csv.",
        "The first 500 of 1,000,000 pages; all are in report.csv.",
    ]


def test_a_table_has_a_row_for_each_page_whatever_its_name():
    lines = [line(1, "damaged", 'a "b", c\nd.tif'), line(2, name="=1+1.tif"), line(3, name="日本.tif")]
    text = b"".join(report_table(lines))
    assert text.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"), newline="")))
    assert [row["name"] for row in rows] == [each.name for each in lines]
    assert [(row["outcome"], row["reason"], row["attempts"]) for row in rows] == [
        ("failed", "damaged", "2"),
        ("blank", "", "2"),
        ("blank", "", "2"),
    ]
    assert rows[0]["ended_at"] == "1970-01-01T00:00:50Z"


def test_a_table_of_a_million_pages_streams():
    sizes = [len(piece) for piece in report_table(line(n, "damaged") for n in range(20_000))]
    assert len(sizes) > 10
    assert max(sizes) < 100_000


def document(path: Path, **changes: object) -> InputLine:
    values = {
        "path": path,
        "root": path.parent,
        "name": path.name,
        "kind": "png",
        "size": 5,
        "mtime_ns": 10**9,
        "content": "ab" * 32,
        "content_size": 5,
        "content_mtime_ns": 10**9,
        "state": DocumentState.PARTIAL,
        "pages": 3,
        "file_pages": 4,
        "pages_ended": 3,
        "pages_failed": 1,
        "pages_blank": 1,
        "attempts": 5,
        "seconds": 1.0,
        "words": 7,
        "error_code": "damaged",
        "delivered_at": 60.0,
    }
    return InputLine(**(values | changes))


def test_a_manifest_is_a_line_each_and_keeps_names_that_are_no_text():
    raw = Path(os.fsdecode(b"/scans/caf\xe9.png"))
    inputs = [document(raw), document(Path("/scans/b.png"), content_size=6), document(Path("/c"), content="")]
    outputs = [OutputLine(Path("/out/a.txt"), "txt", 3, 1, "cd" * 32, raw, 61.0)]
    lines = [json.loads(each) for each in b"".join(manifest(FACTS, inputs, outputs)).decode().splitlines()]
    assert [each["record"] for each in lines] == ["job", "input", "input", "input", "output", "end"]
    assert bytes.fromhex(lines[1]["path_hex"]) == os.fsencode(raw)
    assert (lines[1]["done"], lines[1]["blank"], lines[1]["failed"], lines[1]["file_pages"]) == (1, 1, 1, 4)
    assert "changed_since_listing" not in lines[1]
    assert lines[2]["changed_since_listing"]["size"] == 6
    assert lines[3]["sha256"] is None
    assert lines[0]["options"]["page_ranges"] == HOSTILE
    assert (lines[-1]["inputs"], lines[-1]["outputs"]) == (3, 1)


def test_options_are_said_in_words_with_what_differs():
    usual = dict(options_in_words(replace(FACTS, row=replace(ROW, options=JobOptions()))))
    assert usual["Languages"] == "eng"
    assert "Pages read" not in usual
    told = dict(
        options_in_words(replace(FACTS, row=replace(ROW, options=JobOptions(page_ranges="1-3", beside=True))))
    )
    assert told["Pages read"] == "1-3"
    assert told["Files go"] == "beside the originals"


@given(st.text(max_size=300), st.text(max_size=60))
def test_the_folders_of_a_report_can_be_made_for_any_name(name, code):
    folder = report_folder(replace(ROW, name=name), Path("/out"))
    assert folder.parent.parent == Path("/out")
    for part in (folder.name, reason_folder(code)):
        assert part == part.strip(" .")
        assert 0 < len(part.encode("utf-8", "surrogatepass")) < 200
        assert not set(part) & set('<>:"/\\|?*\0\n')
    assert in_names(in_names(name)) == in_names(name)


def test_only_names_that_cannot_be_shown_are_kept_as_bytes():
    assert raw_name(Path("/scans/日本 é.png")) == ""
    assert bytes.fromhex(raw_name(Path(os.fsdecode(b"/caf\xe9")))) == b"/caf\xe9"
