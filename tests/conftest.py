"""What all tests share: a store in a temporary folder, and documents that need no file."""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from bulkocr_gui.jobs.model import FoundDocument
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bulkocr_gui.jobs.model import JobRow

TESTS_TO_A_FULL_COLLECTION = 50

# Before anybody imports it, in whatever order the rooms are collected.
pytest.register_assert_rewrite("tests.providers.vision_bench")


def pytest_collection_finish() -> None:
    """As in the program: what Qt made is let go by the main thread, and by none of the workers.

    A collection on a worker's thread takes a timer of an earlier test from under the event loop.
    """
    gc.disable()
    gc.collect()
    gc.freeze()


def pytest_runtest_logfinish() -> None:
    """Once a test's fixtures are gone. What has survived many tests is looked at now and then: it takes longer."""
    gc.collect(1 if gc.get_count()[2] < TESTS_TO_A_FULL_COLLECTION else 2)


@pytest.fixture(scope="session")
def qapp(qapp):
    """As `app.run` makes it: the texts of English, which has plurals of its own."""
    from bulkocr_gui.desktop.language import ENGLISH, translate

    translate(ENGLISH)
    return qapp


def found(root: Path, name: str, pages: int = 1) -> FoundDocument:
    return FoundDocument(
        path=root / name,
        root=root,
        relative=Path(name),
        kind="png",
        size=100,
        mtime_ns=1,
        pages=pages,
        output=Path(name).with_suffix(".txt"),
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "data" / "bulkocr.sqlite3")
    yield store
    store.close()


@pytest.fixture
def make_job(store: Store, tmp_path: Path) -> Callable[..., JobRow]:
    def make(pages: dict[str, int], options: JobOptions | None = None, *, listed: bool = True) -> JobRow:
        root = tmp_path / "scans"
        row = store.create(
            name="scans",
            provider="scripted",
            sources=[root],
            output=tmp_path / "out",
            options=options or JobOptions(),
        )
        store.add_documents(row.job_id, [found(root, name, number) for name, number in pages.items()])
        return store.listing_done(row.job_id) if listed else store.job(row.job_id)

    return make
