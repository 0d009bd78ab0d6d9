"""Encrypted PDFs: which password opens them, and what their owners permit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pytest

from bulkocr_gui.documents import pdf_policy
from bulkocr_gui.documents.page import Opening, count_pages, open_page
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.options import PdfPages
from tests.pdfs import Sheet, pdf_of, scan_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NO_COPYING = pikepdf.Permissions(extract=False)


@pytest.fixture
def locked(tmp_path: Path) -> Callable[..., Path]:
    def make(revision: int = 6, **encryption: object) -> Path:
        how = pikepdf.Encryption(R=revision, aes=revision >= 4, metadata=revision >= 4, **encryption)
        return pdf_of(tmp_path / "locked.pdf", Sheet().text(50, 700, "Behind a lock"), Sheet(), encryption=how)

    return make


def words(path: Path, *passwords: str, policy: PdfPages = PdfPages.AUTO) -> list[str] | None:
    page = open_page(path, 1, Opening(passwords, policy))
    try:
        text = page.own_text()
        return None if text is None else [word.text for block in text.blocks for line in block for word in line]
    finally:
        page.close()


def error_of(path: Path, *passwords: str) -> PageError:
    with pytest.raises(PageError) as caught:
        words(path, *passwords)
    with pytest.raises(PageError) as counted:
        count_pages(path, "pdf", passwords)
    assert (caught.value.code, caught.value.message) == (counted.value.code, counted.value.message)
    return caught.value


@pytest.mark.parametrize("revision", [2, 3, 4, 6])
def test_one_of_the_passwords_opens_it(locked, revision: int):
    path = locked(revision, user="sesame", owner="ali baba")
    assert words(path, "wrong", "sesame") == ["Behind", "a", "lock"]
    assert count_pages(path, "pdf", ("wrong", "sesame")) == 2


@pytest.mark.parametrize("password", ["pässwörd", "пароль", "密码"])
def test_a_password_of_any_script(locked, password: str):
    assert words(locked(user=password, owner="x"), password) == ["Behind", "a", "lock"]


def test_an_empty_password_is_tried_first(locked):
    assert words(locked(user="", owner="x")) == ["Behind", "a", "lock"]


def test_without_the_password_it_says_that_one_is_needed(locked):
    path = locked(user="sesame", owner="x")
    missing, wrong = error_of(path), error_of(path, "guess", "hunter2")
    assert (missing.code, wrong.code) == ("encrypted", "encrypted")
    assert missing.message == "The PDF needs a password."
    assert wrong.message == "The PDF needs a password, and none of those given opens it."
    assert wrong.advice
    assert not any(secret in wrong.message + wrong.advice for secret in ("guess", "hunter2"))


def test_what_is_open_stays_open_for_whoever_has_the_password_alone(locked):
    path = locked(user="sesame", owner="x")
    assert words(path, "sesame")
    assert error_of(path, "wrong").code == "encrypted"


def test_a_password_that_nothing_needs_does_no_harm(tmp_path: Path):
    assert words(pdf_of(tmp_path / "a.pdf", Sheet().text(50, 700, "Open")), "sesame") == ["Open"]


def test_text_that_may_not_be_copied_is_read_from_the_picture(locked):
    path = locked(user="", owner="ali baba", allow=NO_COPYING)
    for policy in (PdfPages.AUTO, PdfPages.SKIP, PdfPages.REDO):
        page = open_page(path, 1, Opening(pdf_pages=policy))
        assert page.own_text() is None
        raster = page.raster()
        page.close()
        assert min(raster.pixels) < 50
        assert raster.notes == (pdf_policy.FORBIDDEN,)


def test_the_owner_s_password_lifts_the_restriction(locked):
    path = locked(user="sesame", owner="ali baba", allow=NO_COPYING)
    assert words(path, "sesame") is None
    assert words(path, "sesame", "ali baba") == ["Behind", "a", "lock"]
    assert words(locked(user="", owner="ali baba", allow=NO_COPYING), "ali baba") == ["Behind", "a", "lock"]


def test_a_restriction_is_not_spoken_of_where_there_is_no_text(tmp_path: Path):
    how = pikepdf.Encryption(user="", owner="x", allow=NO_COPYING)
    page = open_page(pdf_of(tmp_path / "a.pdf", Sheet().picture(scan_of()), encryption=how), 1)
    assert page.raster().notes == ()
    page.close()


def test_passwords_are_not_shown():
    assert "sesame" not in repr(Opening(("sesame",)))
