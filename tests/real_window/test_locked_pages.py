"""In the real window: a locked PDF is opened in the sheet, and two of its pages are read; results go beside scans."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QLineEdit

from bulkocr_gui.jobs.model import JobStatus
from tests.e2e.conftest import draw
from tests.real_window.desk import PATIENCE, Desk, mouse, point

pytestmark = pytest.mark.real_window
WORDS = ("harbour", "lantern", "meadow")


@pytest.fixture
def estate(tmp_path: Path) -> Path:
    """A picture, and a PDF of three pages that only `open sesame` opens."""
    folder = tmp_path / "Estate of Dr Marlow"
    folder.mkdir()
    draw(folder / "letter.png", "letter", (900, 620))
    pages = []
    for word in WORDS:
        draw(tmp_path / f"{word}.png", word, (900, 620))
        with Image.open(tmp_path / f"{word}.png") as page:
            pages.append(page.convert("RGB"))
    pages[0].save(tmp_path / "open.pdf", save_all=True, append_images=pages[1:], resolution=150)
    with pikepdf.open(tmp_path / "open.pdf") as pdf:
        pdf.save(folder / "ledger.pdf", encryption=pikepdf.Encryption(user="open sesame", owner="owner"))
    return folder


def type_into(desk: Desk, field: QLineEdit, text: str) -> None:
    """The field may still move while the sheet is laid out: it is clicked until it has the focus."""

    def focused() -> bool:
        if not field.hasFocus():
            desk.until_still(field)
            mouse("mousemove", *point(field), "click", 1)
        return field.hasFocus()

    desk.qtbot.waitUntil(focused, timeout=PATIENCE)
    mouse("type", text)
    desk.qtbot.waitUntil(lambda: field.text() == text, timeout=PATIENCE)


def test_a_locked_pdf_is_opened_in_the_sheet_and_two_of_its_pages_go_beside_it(desk, estate, monkeypatch):
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    desk.window.open_sources([estate])
    sheet = desk.window.sheet

    def field() -> QLineEdit | None:
        return sheet.findChild(QLineEdit, "sheetPassword")

    desk.qtbot.waitUntil(lambda: field() is not None and field().isVisible(), timeout=PATIENCE)
    desk.shot("locked-sheet")
    type_into(desk, field(), "open sesame")
    mouse("key", "Return")
    total = sheet.findChild(QLabel, "foundTotal")
    desk.qtbot.waitUntil(lambda: total.text() == "2 files, 4 pages", timeout=PATIENCE)
    assert not desk.queue.rows(), "Enter in the field started nothing"

    desk.click("whichPages")
    pages = sheet.found.which.pages
    desk.qtbot.waitUntil(pages.isVisible, timeout=PATIENCE)
    type_into(desk, pages, "1-2")
    desk.qtbot.waitUntil(lambda: total.text() == "2 files, 3 pages", timeout=PATIENCE)
    desk.qtbot.waitUntil(lambda: sheet.listing.findings is not None and sheet.listing.settled, timeout=PATIENCE)
    desk.click("saveBeside")
    desk.qtbot.waitUntil(lambda: sheet.request().options.beside, timeout=PATIENCE)
    desk.shot("locked-sheet-ready")
    desk.click("sheetStart")
    desk.until(JobStatus.COMPLETED)
    assert (desk.row.counts.done, desk.row.counts.failed) == (3, 0)
    assert {each.name for each in estate.iterdir()} == {"letter.png", "letter.txt", "ledger.pdf", "ledger.txt"}
    text = (estate / "ledger.txt").read_text().casefold()
    assert WORDS[0] in text
    assert WORDS[1] in text
    assert WORDS[2] not in text
    desk.click("openReport")
    desk.qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE)
    assert opened[0].endswith("report.html")
    assert (desk.row.output / "Bulk OCR report") in Path(opened[0]).parents
    assert estate.name in Path(opened[0]).read_text()
