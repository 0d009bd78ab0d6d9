"""Pages with text of their own, by each provider: no engine for what is there already, and nothing to pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pytest

from bulkocr_gui.documents import pdf_policy
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.options import JobOptions, PdfPages
from bulkocr_gui.providers import vision_session
from bulkocr_gui.providers.own_text import ENGINE, with_own_text
from bulkocr_gui.providers.page_encoder import PageEncoder
from bulkocr_gui.providers.tesseract import TesseractProvider
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word
from tests.faults.grants import FreeGrants
from tests.pdfs import Sheet, pdf_of, scan_of

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.model import PageRecord

FOOT = "Downloaded from example.org"
LOCKED = pikepdf.Encryption(user="sesame", owner="x")


def read(
    tmp_path: Path, path: Path, page: int = 1, policy: PdfPages = PdfPages.AUTO, grants: FreeGrants | None = None
) -> PageRecord:
    recogniser = TesseractProvider(tmp_path / "data").open(JobOptions(pdf_pages=policy))
    try:
        return recogniser.recognise(path, page, grants or FreeGrants())
    finally:
        recogniser.close()


def text_of(record: PageRecord) -> str:
    return Recognition.decode(record.blob).text


def test_a_page_of_text_needs_no_engine(tmp_path: Path):
    record = read(tmp_path, pdf_of(tmp_path / "a.pdf", Sheet().text(50, 700, "Words of the file")))
    assert text_of(record) == "Words of the file"
    assert (record.engine, record.words, record.confidence) == (ENGINE, 4, 100.0)
    assert record.engine == Recognition.decode(record.blob).engine == "text of the PDF"
    assert record.notes == (pdf_policy.TAKEN,)


def test_the_policy_reaches_the_engine(tmp_path: Path):
    path = pdf_of(tmp_path / "a.pdf", Sheet().text(50, 700, "Words of the file", 30))
    record = read(tmp_path, path, policy=PdfPages.FORCE)
    assert text_of(record) == "Words of the file"
    assert record.engine.startswith("Tesseract")


def test_a_scan_with_a_stamp_is_recognised_and_has_the_stamp_once(tmp_path: Path):
    path = pdf_of(tmp_path / "a.pdf", Sheet().picture(scan_of("Parish")).text(60, 20, FOOT, 9))
    record = read(tmp_path, path)
    assert text_of(record).split("\n\n") == ["Parish", FOOT]
    assert record.engine.startswith("Tesseract")
    assert record.notes == (pdf_policy.KEPT,)


def test_own_text_goes_where_it_stands_on_the_page():
    def block(text: str, top: int) -> Block:
        return Block((Paragraph((Line((Word(text, 0, top, 50, top + 10, 90.0),)),)),))

    page = Recognition(100, 500, 300, "e", (), (block("one", 20), block("three", 200)))
    own = Recognition(100, 500, 300, ENGINE, (), (block("head", 5), block("two", 100), block("foot", 400)))
    assert with_own_text(page, own).text.split("\n\n") == ["head", "one", "two", "three", "foot"]


def test_a_password_reaches_the_engine_and_the_pages_are_told(tmp_path: Path):
    path = pdf_of(
        tmp_path / "a.pdf", Sheet().text(50, 700, "First"), Sheet().text(50, 700, "Second"), encryption=LOCKED
    )
    grants = FreeGrants()
    with pytest.raises(PageError) as caught:
        read(tmp_path, path, grants=grants)
    assert caught.value.code == "encrypted"
    grants.given = ("sesame",)
    assert text_of(read(tmp_path, path, 2, grants=grants)) == "Second"
    assert grants.file_pages == [0, 2]


def test_pages_are_told_although_the_first_is_bad(tmp_path: Path):
    wide = Sheet(box=(0, 0, 14400, 10))
    grants = FreeGrants()
    with pytest.raises(PageError) as caught:
        read(tmp_path, pdf_of(tmp_path / "a.pdf", wide, Sheet(), Sheet()), grants=grants)
    assert caught.value.code == "too_large"
    assert grants.file_pages == [3]


# --- a provider that is paid --------------------------------------------------------------------------------


@pytest.fixture
def sending(bench, monkeypatch):
    monkeypatch.setattr(vision_session, "PageEncoder", PageEncoder)
    recogniser = bench.provider.open(bench.options)
    yield lambda path, page=1: recogniser.recognise(path, page, bench.grants)
    recogniser.close()


def test_text_that_is_there_is_not_sent_and_not_paid(bench, sending):
    before = bench.server.counts()
    record = sending(pdf_of(bench.folder / "a.pdf", Sheet().text(50, 700, "Words of the file")))
    assert (text_of(record), record.engine) == ("Words of the file", ENGINE)
    assert record.content == "", "what cost nothing is not kept to be found again"
    assert bench.grants.charges == 0
    assert bench.server.counts() == before


def test_a_scan_with_a_stamp_is_paid_once_and_keeps_the_stamp(bench, sending):
    record = sending(pdf_of(bench.folder / "a.pdf", Sheet().picture(scan_of()).text(60, 20, FOOT, 9)))
    assert FOOT in text_of(record)
    assert record.words == len(FOOT.split()) + 1
    assert bench.grants.charges == 1
    assert record.content


def test_a_password_reaches_the_encoder(bench, sending):
    bench.grants.given = ("sesame",)
    path = pdf_of(bench.folder / "a.pdf", Sheet().picture(scan_of()), Sheet(), encryption=LOCKED)
    assert sending(path).words == 1
    assert bench.grants.file_pages == [2]


def test_results_depend_on_what_counts_as_text(bench):
    keys = {bench.provider.reuse_key(JobOptions(pdf_pages=policy)) for policy in PdfPages}
    assert len(keys) == len(PdfPages)
