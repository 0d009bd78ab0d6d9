"""Take the README's pictures: the real window, the real engine, the sample scans.

    python packaging/screenshots.py [FOLDER]

Writes {empty,completed,page,new-job,new-job-notes,new-job-options,running,auto-paused,errors,new-job-paid,
settings}-{light,dark}.png into FOLDER (`resources/screenshots`). Needs no screen; takes about a minute.
Every view in every look and language: packaging/looks.py.
"""

# ruff: noqa: E402 - the platform is chosen before Qt is imported

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))
if not os.environ.get("DISPLAY") and sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pikepdf
from PySide6.QtCore import QLocale
from PySide6.QtGui import QCursor, QFont, QFontDatabase
from PySide6.QtWidgets import QAbstractButton, QApplication

from bulkocr_gui.desktop import language
from bulkocr_gui.desktop.cloud_account import CloudAccount
from bulkocr_gui.desktop.paths import AppPaths
from bulkocr_gui.desktop.preferences import PreferenceStore
from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.language_models import LanguageModels
from bulkocr_gui.processing.page_pictures import PagePictures
from bulkocr_gui.processing.store_reader import StoreReader
from bulkocr_gui.providers.cloud_access import CredentialKind
from bulkocr_gui.providers.registry import providers
from bulkocr_gui.resources import resource
from bulkocr_gui.ui.details import Tab
from bulkocr_gui.ui.main_window import MainWindow
from bulkocr_gui.ui.settings_sections import Section

if TYPE_CHECKING:
    from collections.abc import Callable

SIZE = (1280, 800)
PATIENCE = 120.0
"""Seconds that a state may take to come about."""
COPIES = 40


class Photographer:
    """One run of the program, driven as a user would, and its pictures."""

    def __init__(self, home: Path, target: Path) -> None:
        """Start the program with an empty data folder."""
        self._home = home
        self._target = target
        paths = AppPaths.find(home / "data")
        self._store = Store(paths.store)
        settings = Settings(paths.settings)
        self._models = LanguageModels(paths.data)
        self._account = CloudAccount(settings, lambda _key: None)
        self._queue = JobQueue(self._store, providers(paths.data, self._account))
        self._reader = StoreReader(paths.store)
        self._pictures = PagePictures(self._queue.passwords_of)
        self._window = MainWindow(
            self._queue,
            self._reader,
            settings,
            resource("samples"),
            account=self._account,
            pictures=self._pictures,
            preferences=PreferenceStore(settings),
            models=self._models,
        )
        self._queue.load()
        QCursor.setPos(0, 0)  # over nothing
        self._window.resize(*SIZE)
        self._window.show()

    def close(self) -> None:
        """End the program."""
        self._window.closing.allowed = True
        self._window.close()
        self._queue.kill()
        self._queue.join()
        self._models.close()
        self._pictures.close()
        self._reader.close()
        self._store.close()
        self._account.close()

    def take_all(self) -> None:
        """Walk through the program."""
        window = self._window
        self._until(lambda: window.engine.probe() is not None, "the engine's state")
        self._take("empty")

        scans = self._home / "Scans"
        minutes = _folder(scans / "Minutes of the society 1934", 1)
        letters = _folder(scans / "Letters and invoices", COPIES)
        registers = _folder(scans / "Boat registers 1888-1893", 2)
        for number in range(1, 7):
            whole = resource("samples/letter-1911.jpg").read_bytes()
            (registers / f"1892 page {number:02}.jpg").write_bytes(whole[: len(whole) // 2])

        self._start(minutes)
        self._until(lambda: self._status(0) is JobStatus.COMPLETED, "the first job's end")
        self._settle(1.0)
        self._take("completed")
        self._take_page()
        self._take_sheet(minutes)
        window.open_sources([letters])
        self._until(lambda: window.sheet.listing.counts.done, "the listing")
        self._settle(1.5)
        self._take("new-job")
        self._press("sheetStart")
        self._until(lambda: len(self._queue.rows()) > 1, "the second job")
        self._start(registers, "sheetQueue")
        self._until(lambda: self._queue.rows()[1].counts.ended >= 24, "two dozen pages")
        window.table.choose(self._queue.rows()[1].job_id)
        self._settle(1.0)
        self._take("running")

        window.table.choose(self._queue.rows()[2].job_id)
        window.job_actions.start_now.trigger()
        self._until(lambda: self._status(2) is JobStatus.PAUSED, "the auto-pause")
        self._until(window.banner.isVisible, "the banner")
        self._settle(1.0)
        self._take("auto-paused")
        self._press("bannerErrors")
        self._press("bannerClose")
        self._settle(1.0)
        for opener in window.details.errors.findChildren(QAbstractButton, "errorOpener")[:1]:
            opener.click()
        self._settle(1.0)
        self._take("errors")
        self._account.set_api_key("opens nothing")
        self._account.change(replace(self._account.settings(), credentials=CredentialKind.API_KEY, free_pages=0))
        window.open_sources([letters])
        self._until(lambda: window.sheet.listing.counts.done, "the listing")
        self._until(lambda: self._button("provider_google_vision").isEnabled(), "the provider that costs money")
        self._press("provider_google_vision")
        self._settle(1.5)
        self._take("new-job-paid")
        self._press("sheetCancel")
        window.open_settings(Section.PROVIDERS)
        self._settle(0.5)
        self._take("settings")

    def _take_page(self) -> None:
        """A page beside its text, with a word chosen on it."""
        details = self._window.details
        details.show_tab(Tab.TEXT)
        self._until(lambda: details.text.picture.item.shown is not None, "the page's picture")
        self._settle(0.5)
        details.text.picture.word_chosen.emit(13)
        self._settle(0.5)
        self._take("page")
        details.show_tab(Tab.FILES)

    def _take_sheet(self, minutes: Path) -> None:
        """The New-job sheet on a folder that has something of everything, then with all of its parts open."""
        sheet = self._window.sheet
        self._window.open_sources([_mixed(self._home / "Scans" / "Estate of Dr Marlow", minutes)])
        self._until(lambda: sheet.listing.findings is not None, "what preflight finds")
        self._settle(0.5)
        self._take("new-job-notes")
        self._press("format_pdf")
        for part in ("whichPages", "fileChoices", "moreOptions"):
            self._press(part)
        sheet.found.which.pages.setText("1-3, 7, 10-")
        sheet.choices.saving.files.naming.setText("{name}.ocr")
        self._until(lambda: sheet.listing.settled, "the listing of those pages")
        self._settle(1.0)
        sheet.choices.ensureWidgetVisible(sheet.more, 0, 0)
        self._take("new-job-options")
        self._press("sheetCancel")

    def _start(self, folder: Path, button: str = "sheetStart") -> None:
        self._window.open_sources([folder])
        start = self._window.findChild(QAbstractButton, button)
        self._until(start.isEnabled, "files to start with")
        start.click()

    def _button(self, name: str) -> QAbstractButton:
        return self._window.findChild(QAbstractButton, name)

    def _press(self, name: str) -> None:
        self._button(name).click()

    def _status(self, place: int) -> JobStatus | None:
        rows = self._queue.rows()
        return rows[place].status if place < len(rows) else None

    def _until(self, come: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not come():
            if time.monotonic() > end:
                sys.exit(f"Waited {PATIENCE:.0f} s for {what}.")
            QApplication.processEvents()
            time.sleep(0.01)

    def _settle(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self._until(lambda: time.monotonic() > end, "a moment")

    def _take(self, name: str) -> None:
        for word in ("light", "dark"):
            self._window.theme.choose(word)
            self._settle(0.3)
            picture = self._target / f"{name}-{word}.png"
            if not self._window.grab().save(str(picture)):
                sys.exit(f"{picture} cannot be written.")
            print(picture)
        self._window.theme.choose("light")


def _folder(folder: Path, copies: int) -> Path:
    """A folder of scans: the samples, so many times."""
    samples = sorted(path for path in resource("samples").iterdir() if path.suffix not in (".md", ".txt"))
    folder.mkdir(parents=True)
    for copy in range(1, copies + 1):
        for sample in samples:
            name = f"{sample.stem}{sample.suffix}" if copies == 1 else f"{sample.stem} {copy:03}{sample.suffix}"
            shutil.copyfile(sample, folder / name)
    return folder


def _mixed(folder: Path, samples: Path) -> Path:
    """The samples, a copy of each, a PDF that is locked, one that has text, an empty and a damaged picture."""
    _folder(folder, 2)
    first = next(samples.glob("*.pdf"))
    with pikepdf.open(first) as pdf:
        pdf.save(folder / "Bank statements.pdf", encryption=pikepdf.Encryption(user="1911", owner="1911"))
        page = pdf.pages[0]
        page.contents_add(b"BT /Text 12 Tf 20 20 Td (" + b"Minutes of the society, printed. " * 20 + b") Tj ET")
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        page.add_resource(font, pikepdf.Name.Font, pikepdf.Name("/Text"))
        pdf.save(folder / "Printed report.pdf")
    (folder / "torn.png").write_bytes(b"")
    (folder / "half a page.jpg").write_bytes(resource("samples/letter-1911.jpg").read_bytes()[:9000])
    return folder


def main() -> None:
    """Take all pictures."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else CHECKOUT / "resources" / "screenshots"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bulkocr-pictures-") as folder:
        home = Path(folder)
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # the user's own stays as it is
        os.environ["HOME"] = folder  # so that paths in the pictures read ~/Scans
        QLocale.setDefault(QLocale("en_GB"))
        app = QApplication(sys.argv[:1])
        language.translate(language.ENGLISH)  # for its plurals
        if "Inter" in QFontDatabase.families():
            font = QFont("Inter")
            font.setPixelSize(13)
            app.setFont(font)
        photographer = Photographer(home, target.resolve())
        try:
            photographer.take_all()
        finally:
            photographer.close()


if __name__ == "__main__":
    main()
