"""A queue, a reader and settings as the window sees them, without an engine and without a database."""

from __future__ import annotations

import itertools
import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from bulkocr_gui.documents.page import ShownPage
from bulkocr_gui.jobs.errors import ErrorClass, KnownError
from bulkocr_gui.jobs.job_history import JobHistory
from bulkocr_gui.jobs.job_pages import ListedPage
from bulkocr_gui.jobs.model import (
    ActivityRow,
    DocumentState,
    ErrorGroup,
    ErrorRow,
    FileRow,
    Finding,
    FoundDocument,
    JobCounts,
    JobRequest,
    JobRow,
    JobStatus,
    PageState,
    PauseReason,
    Reason,
    ScanProblem,  # noqa: F401 - for the tests
    Tariff,
)
from bulkocr_gui.jobs.options import EngineMode, JobOptions
from bulkocr_gui.jobs.review_pages import Mark, ReviewCount, ReviewPage, ReviewQuery, Which
from bulkocr_gui.jobs.spending import Spending
from bulkocr_gui.processing.finder import SearchHit, SearchResults
from bulkocr_gui.processing.page_pictures import CLOSE, PartWish, PictureWish, ThumbnailWish
from bulkocr_gui.processing.page_words import PageWords
from bulkocr_gui.processing.provider_card import ProviderCard
from bulkocr_gui.processing.reports import Notice
from bulkocr_gui.processing.store_reader import Editing, ReadPage
from bulkocr_gui.providers.base import Probe
from bulkocr_gui.providers.cloud_access import CloudSettings, KeyState
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word

NOON = 1_700_000_000.0
LOCAL = ProviderCard("tesseract", "Tesseract", needs_network=False, costs_money=False)
SECOND = ProviderCard("rapidocr", "RapidOCR", needs_network=False, costs_money=False)
PAID = ProviderCard("google_vision", "Google Cloud Vision", needs_network=True, costs_money=True)


def row(job_id: str = "one", **changes) -> JobRow:
    """A running job; any field may be given, `counts` too as a dict."""
    counts = changes.pop("counts", {"pages": 100, "done": 12, "documents": 100, "documents_done": 12})
    base = JobRow(
        job_id=job_id,
        name=f"Job {job_id}",
        status=JobStatus.PROCESSING,
        provider="tesseract",
        sources=(Path("/scans") / job_id,),
        output=Path("/scans") / f"{job_id} (OCR)",
        options=JobOptions(),
        counts=JobCounts(**counts),
        reason=None,
        position=1,
        listing_done=True,
        consecutive_errors=0,
        created_at=NOON,
        started_at=NOON,
        ended_at=None,
        active_seconds=60.0,
        engine="Tesseract 5.5.1, built in",
    )
    return replace(base, **changes)


def file_row(number: int, **changes) -> FileRow:
    """A document that is done."""
    base = FileRow(
        document_id=number,
        path=Path(f"/scans/one/page{number}.jpg"),
        name=f"page{number}.jpg",
        state=DocumentState.DONE,
        pages=1,
        pages_ended=1,
        pages_failed=0,
        attempts=1,
        seconds=2.1,
        confidence=93.0,
        note="",
        error_code="",
        error_message="",
        output=Path(f"/scans/one (OCR)/page{number}.txt"),
    )
    return replace(base, **changes)


def found(name: str, kind: str = "jpeg", pages: int = 1, size: int = 1000) -> FoundDocument:
    """A file that a listing found."""
    path = Path("/scans/one") / name
    return FoundDocument(path, Path("/scans/one"), Path(name), kind, size, 0, pages, Path(name + ".txt"))


def paused_reason(code: str = "damaged", count: int = 5) -> Reason:
    """Why a job paused by itself."""
    return Reason(
        PauseReason.ERRORS_IN_A_ROW,
        code,
        "The file is damaged (it has no pages).",
        "Scan it again, or copy it again from the source.",
        NOON,
        count,
    )


class FakeQueue(QObject):
    """Records what it is asked; a test emits what should happen."""

    rows_changed = Signal(object)
    rows_removed = Signal(object)
    outcomes = Signal(object)
    documents_ended = Signal(object)
    activity = Signal(object)
    notice = Signal(object)
    probed = Signal(str, object)
    tested = Signal(str, object)
    known_pages = Signal(int, int)
    found = Signal(int, object, bool)
    checked = Signal(int, object)
    indexed = Signal(int)
    exported = Signal(object)
    report_written = Signal(object)
    corrected = Signal(object)
    accepted = Signal(object)
    failed_order = Signal(object)
    idle = Signal()
    closed = Signal()

    def __init__(self, *rows: JobRow) -> None:
        super().__init__()
        self.calls: list[tuple[object, ...]] = []
        self._rows = {each.job_id: each for each in rows}
        self._tokens = itertools.count(1)
        self.requests: list[JobRequest] = []
        self.pace: dict[str, tuple[float | None, float | None]] = {}
        self.engine = Probe(ready=True, engine="Tesseract 5.5.1, built in", languages=("eng", "deu", "fra", "osd"))
        self.cards: tuple[ProviderCard, ...] = (LOCAL, PAID)
        self.cloud = Probe(ready=True, engine="Google Cloud Vision (stable)", detects_language=True)
        self.others: dict[tuple[str, EngineMode], Probe] = {}
        self.price: Tariff | None = Tariff(price=1500, free_pages=1000, currency="USD")
        self.saves_as = ("txt", "hocr", "alto", "tsv", "jsonl", "csv", "md", "docx", "pdf")
        self.finds: tuple[Finding, ...] | None = ()
        """What preflight answers; None is no answer."""
        self.previewed: list[JobRequest] = []
        self.known = 0
        """Pages of any preview that were recognised before."""

    def show(self, *rows: JobRow) -> None:
        """Rows changed, or are new."""
        self._rows.update({each.job_id: each for each in rows})
        self.rows_changed.emit(rows)

    def tell(self, job: JobRow) -> None:
        """Emit a notice for a job's reason."""
        assert job.reason is not None
        self.notice.emit(Notice(job.job_id, job.name, job.reason, job.counts))

    def rows(self) -> tuple[JobRow, ...]:
        return tuple(sorted(self._rows.values(), key=lambda each: each.position))

    def create(self, request: JobRequest, *, start_now: bool = False) -> str:
        self.requests.append(request)
        self.calls.append(("create", start_now))
        return f"new{len(self.requests)}"

    def __getattr__(self, name: str):
        simple = (
            "pause resume stop start_now retry_failed retry_pages set_unreadable_count move pause_all "
            "retry_file leave_out resume_interrupted shutdown kill cancel_preview set_cost_cap test_provider "
            "cancel_export report set_passwords use_other_reading correct accept_pages use_earlier_corrections "
            "forget_earlier_corrections run_again write_again pause_for take_turns"
        )
        if name in simple.split():
            return lambda *arguments: self.calls.append((name, *arguments))
        raise AttributeError(name)

    def remove(self, job_id: str) -> None:
        self.calls.append(("remove", job_id))
        del self._rows[job_id]
        self.rows_removed.emit((job_id,))

    def probe(self, provider_id: str, options: JobOptions) -> None:
        answer = self.engine if provider_id == "tesseract" else self.cloud
        answer = self.others.get((provider_id, options.engine_mode), answer)
        QTimer.singleShot(0, self, lambda: self.probed.emit(provider_id, answer))

    def providers(self) -> tuple[ProviderCard, ...]:
        return self.cards

    def formats(self) -> tuple[str, ...]:
        return self.saves_as

    def merged_formats(self) -> tuple[str, ...]:
        return ("txt", "csv", "jsonl", "pdf")

    def export(self, job_id: str, formats, output, *, merged=(), archive: bool = False) -> None:
        self.calls.append(("export", job_id, formats, output, merged, archive))

    def tariff(self, provider_id: str) -> Tariff | None:
        return self.price if provider_id == "google_vision" else None

    def count_known(self, token: int, provider_id: str, options: JobOptions) -> None:
        self.calls.append(("count_known", token, provider_id, options))
        known = self.known
        QTimer.singleShot(0, self, lambda: self.known_pages.emit(token, known))

    def check(self, token: int, request: JobRequest) -> None:
        self.calls.append(("check", token, request))
        if (findings := self.finds) is not None:
            QTimer.singleShot(0, self, lambda: self.checked.emit(token, findings))

    def preview(self, request: JobRequest) -> int:
        self.calls.append(("preview", request.sources))
        self.previewed.append(request)
        return next(self._tokens)

    def speed(self, job_id: str) -> float | None:
        return self.pace.get(job_id, (None, None))[0]

    def workers(self, job_id: str) -> int:
        return 2

    def seconds_left(self, job_id: str) -> float | None:
        return self.pace.get(job_id, (None, None))[1]

    def orders(self, *names: str) -> list[tuple[object, ...]]:
        """The calls of these names, in their order."""
        return [call for call in self.calls if call[0] in names]


class FakeReader(QObject):
    """Answers from lists, one turn of the event loop later."""

    files_read = Signal(int, int, object)
    errors_read = Signal(int, object)
    error_rows_read = Signal(int, int, object)
    activity_read = Signal(int, object)
    page_read = Signal(int, object)
    history_read = Signal(int, object)
    spending_read = Signal(int, object)
    search_read = Signal(int, object)
    pages_read = Signal(int, int, object)
    page_row_read = Signal(int, int)
    problem_read = Signal(int, object)
    review_read = Signal(int, object)
    review_counted = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._tokens = itertools.count(1)
        self.file_rows: list[FileRow] = []
        self.groups: tuple[ErrorGroup, ...] = ()
        self.rows_of: dict[str, list[ErrorRow]] = {}
        self.lines: tuple[ActivityRow, ...] = ()
        self.course = JobHistory()
        self.pages: dict[int, list[ReadPage]] = {}
        """Of each document; one that is not here has one page with a short letter."""
        self.asked: list[tuple[object, ...]] = []
        self.problems: dict[int, ListedPage] = {}
        """The page that wants a look, after (1) and before (-1) any page."""
        self.found: dict[str, list[SearchHit]] = {}
        """Pages by the query that finds them."""
        self.answers: dict[str, SearchResults] = {}
        """Other answers to a query."""
        self.to_review: list[ReviewPage] = []
        self.spent = Spending("google_vision", "2023-11", 1000, 0, 0, 0, ())

    def _soon(self, answer) -> int:
        token = next(self._tokens)
        QTimer.singleShot(0, self, lambda: answer(token))
        return token

    def files(self, job_id, query, offset, limit) -> int:
        self.asked.append((job_id, query, offset, limit))
        rows = self.file_rows
        if query.text:
            rows = [each for each in rows if query.text.casefold() in each.name.casefold()]
        if query.state is not None:
            rows = [each for each in rows if each.state is query.state]
        if query.sort == "name":
            rows = sorted(rows, key=lambda each: each.name, reverse=query.descending)
        part = tuple(rows[offset : offset + limit])
        return self._soon(lambda token: self.files_read.emit(token, len(rows), part))

    def search(self, query: str, offset: int, limit: int) -> int:
        self.asked.append((query, offset, limit))
        found = self.found.get(query, [])
        results = SearchResults(
            query, offset, len(found), rows=tuple(found[offset : offset + limit]), searchable=41_870, seconds=0.04
        )
        results = self.answers.get(query, results)
        return self._soon(lambda token: self.search_read.emit(token, results))

    def review(self, query: ReviewQuery, after: Mark, limit: int) -> int:
        self.asked.append((query, after, limit))
        pages = [page for page in self.to_review if page.job_id == (query.job_id or page.job_id)]
        if query.which is Which.LOW:
            pages = [page for page in pages if 0 <= page.worth < 80]
        marks = [page.mark for page in pages]
        begin = marks.index(after) + 1 if after in marks else 0
        part = tuple(pages[begin : begin + limit])
        return self._soon(lambda token: self.review_read.emit(token, part))

    def review_count(self, query: ReviewQuery) -> int:
        checked = sum(page.checked for page in self.to_review)
        counted = ReviewCount(len(self.to_review) - checked, checked)
        return self._soon(lambda token: self.review_counted.emit(token, counted))

    def errors(self, job_id) -> int:
        return self._soon(lambda token: self.errors_read.emit(token, self.groups))

    def error_rows(self, job_id, code, offset, limit) -> int:
        rows = self.rows_of.get(code, [])
        part = tuple(rows[offset : offset + limit])
        return self._soon(lambda token: self.error_rows_read.emit(token, len(rows), part))

    def history(self, job_id) -> int:
        return self._soon(lambda token: self.history_read.emit(token, self.course))

    def spending(self, provider_id: str) -> int:
        return self._soon(lambda token: self.spending_read.emit(token, self.spent))

    def activity(self, job_id, limit=1000) -> int:
        return self._soon(lambda token: self.activity_read.emit(token, self.lines))

    def pages_of_job(self) -> tuple[ListedPage, ...]:
        """All pages of the documents, in their order."""
        return tuple(
            ListedPage(
                file.document_id,
                listed,
                place,
                len(pages),
                page.number,
                file.name,
                file.path,
                page.state,
                unsure=False,
            )
            for listed, file in enumerate(self.file_rows)
            for pages in (self.pages.get(file.document_id, [read_page()]),)
            for place, page in enumerate(pages)
        )

    def listed_pages(self, job_id, offset, limit) -> int:
        pages = self.pages_of_job()
        part = pages[offset : offset + limit]
        return self._soon(lambda token: self.pages_read.emit(token, len(pages), part))

    def page_row(self, job_id, document_id, number) -> int:
        keys = [(each.document_id, each.number) for each in self.pages_of_job()]
        row = keys.index((document_id, number))
        return self._soon(lambda token: self.page_row_read.emit(token, row))

    def problem(self, job_id, document_id, number, step) -> int:
        self.asked.append(("problem", job_id, document_id, number, step))
        found = self.problems.get(step)
        return self._soon(lambda token: self.problem_read.emit(token, found))

    def page(self, document_id, place) -> int:
        pages = self.pages.get(document_id, [read_page("Dear Sir,", "your letter came today.")])
        page = pages[min(place, len(pages) - 1)] if pages else None
        return self._soon(lambda token: self.page_read.emit(token, page))


def read_page(*lines: str, place: int = 0, places: int = 1, doubtful: tuple[str, ...] = (), **changes) -> ReadPage:
    """A page that was read: its words in lines, on a sheet of 1000 x 1400 pixels."""
    laid = tuple(
        Line(
            tuple(
                Word(
                    word,
                    100 + 120 * at,
                    100 + 60 * down,
                    200 + 120 * at,
                    140 + 60 * down,
                    20 if word in doubtful else 96,
                )
                for at, word in enumerate(line.split())
            )
        )
        for down, line in enumerate(lines)
    )
    blocks = (Block((Paragraph(laid),)),) if lines else ()
    read = Recognition(1000, 1400, 300, "Tesseract", ("eng",), blocks)
    words = PageWords.of(read)
    number = place + 1
    before = number - 1 if place else None
    after = number + 1 if number < places else None
    editing = Editing(number, 1, number, read.encode(), read, (), 0)
    base = ReadPage(place, places, number, before, after, PageState.DONE, "", "", words, editing=editing)
    return replace(base, **changes)


def sheet(width: int = 500, height: int = 700) -> ShownPage:
    """The picture of such a page: white, at half its size."""
    return ShownPage(1000, 1400, width, height, b"\xff" * (width * height * 4))


class FakePictures(QObject):
    """Answers one turn of the event loop later: with a white sheet, or with what the test puts under its path."""

    picture_read = Signal(int, object)
    part_read = Signal(object, object)
    thumbnail_read = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._tokens = itertools.count(1)
        self.wishes: list[PictureWish] = []
        self.next: tuple[PictureWish, ...] = ()
        self.warm = False
        self.answers: dict[Path, ShownPage | KnownError] = {}
        self.silent = False
        """Whether a picture takes for ever."""
        self.parts_asked: list[tuple[PartWish, ...]] = []
        self.small_asked: list[tuple[ThumbnailWish, ...]] = []

    def warm_up(self) -> None:
        self.warm = True

    def picture(self, wish: PictureWish) -> int:
        self.wishes.append(wish)
        answer = self.answers.get(wish.path) or (sheet() if wish.most_pixels < CLOSE else sheet(1000, 1400))
        token = next(self._tokens)
        if not self.silent:
            QTimer.singleShot(0, self, lambda: self.picture_read.emit(token, answer))
        return token

    def ahead(self, wishes: tuple[PictureWish, ...]) -> None:
        self.next = wishes

    def parts(self, wishes: tuple[PartWish, ...]) -> None:
        self.parts_asked.append(wishes)

    def small(self, wishes: tuple[ThumbnailWish, ...]) -> None:
        self.small_asked.append(wishes)


class FakeSettings:
    """A dict."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}

    def value(self, key: str, default: object = None) -> object:
        return self.values.get(key, default)

    def set_value(self, key: str, value: object) -> None:
        self.values[key] = value

    def sync(self) -> bool:
        return True


class FakeAccount(QObject):
    """Settings in memory, and a keyring that may be absent or slow."""

    changed = Signal()

    def __init__(self, *, keyring: bool = True, **settings) -> None:
        super().__init__()
        self.now = CloudSettings(**settings)
        self.keyring = keyring
        self.key = ""
        self.changes: list[CloudSettings] = []
        self.asked_on: list[threading.Thread] = []
        self.answers = threading.Event()
        """The keyring answers; clear it for one that is slow."""
        self.answers.set()

    def settings(self) -> CloudSettings:
        return self.now

    def change(self, settings: CloudSettings) -> None:
        self.now = settings
        self.changes.append(settings)
        self.changed.emit()

    def key_state(self) -> KeyState:
        self.asked_on.append(threading.current_thread())
        assert self.answers.wait(10)
        return self._state()

    def set_api_key(self, key: str) -> KeyState:
        self.asked_on.append(threading.current_thread())
        assert self.answers.wait(10)
        self.key = key
        self.changed.emit()
        return self._state()

    def api_key(self) -> str:
        return self.key

    def _state(self) -> KeyState:
        if not self.key:
            return KeyState.NONE
        return KeyState.KEYRING if self.keyring else KeyState.THIS_RUN


def error_group(code: str = "damaged", pages: int = 4, error_class: ErrorClass = ErrorClass.PAGE) -> ErrorGroup:
    """A cause of errors."""
    advice = "Scan it again, or copy it again from the source."
    return ErrorGroup(code, error_class, "The file is damaged (the file ends too early).", advice, pages, pages)


def error_rows(code: str, count: int) -> list[ErrorRow]:
    """Failed pages of a cause."""
    return [
        ErrorRow(
            page_id=number,
            path=Path(f"/scans/one/bad{number}.jpg"),
            name=f"bad{number}.jpg",
            page=1,
            pages=1,
            code=code,
            error_class=ErrorClass.PAGE,
            message="The file is damaged (the file ends too early).",
            advice="Scan it again, or copy it again from the source.",
            attempts=1,
            at=NOON,
        )
        for number in range(count)
    ]
