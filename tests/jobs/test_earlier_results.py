"""What was paid for is found again: in another job, under another name, after its job was removed."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from bulkocr_gui.jobs.earlier_results import fingerprint_of
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.model import PageRecord

CONTENT = hashlib.sha256(b"a scan").hexdigest()
RECORD = PageRecord(2, 90.0, 10, 20, 300, "Vision", 0.5, ("scaled to 71 %", "turned"), b"words", CONTENT)


def fingerprint(page: int = 1, provider: str = "vision", key: str = "stable", content: str = CONTENT) -> str:
    return fingerprint_of(provider, key, content, page)


def settle(store, job, record: PageRecord = RECORD, page: int = 1):
    store.settle(store.claim(job.job_id), record, 0.0, fingerprint(page))


def test_provider_options_content_and_page_tell_results_apart():
    prints = {
        fingerprint(),
        fingerprint(page=2),
        fingerprint(provider="other"),
        fingerprint(key="latest"),
        fingerprint(content="0" * 64),
        fingerprint_of("vision", "stable1", "", 1) or "none",
    }
    assert len(prints) == 6
    assert fingerprint() == fingerprint()
    assert fingerprint(key="") == fingerprint(content="") == ""


def test_a_result_is_found_as_it_was(store, make_job):
    settle(store, make_job({"1.png": 1}))
    assert store.earlier.result(fingerprint(), CONTENT) == replace(RECORD, seconds=0.0)
    assert store.earlier.result(fingerprint(page=2), CONTENT) is None
    assert store.earlier.sizes() == {100}


def test_a_removed_job_s_results_are_kept_and_found(store, make_job):
    job = make_job({"1.png": 1})
    settle(store, job)
    store.remove(job.job_id)
    assert store.earlier.result(fingerprint(), CONTENT) == replace(RECORD, seconds=0.0)
    assert store.earlier.count([fingerprint(), fingerprint(page=2)]) == 1
    with store.database.reading() as connection:
        assert connection.execute("SELECT COUNT(*) FROM pages").fetchone()[0] == 0


def test_a_result_is_kept_once_however_many_jobs_had_it(store, make_job):
    first, second = make_job({"1.png": 1}), make_job({"1.png": 1})
    settle(store, first)
    settle(store, second)
    for job in (first, second):
        store.remove(job.job_id)
        assert store.earlier.count([fingerprint()]) == 1
    third = make_job({"1.png": 1})
    settle(store, third)
    store.remove(third.job_id)
    with store.database.reading() as connection:
        assert connection.execute("SELECT COUNT(*) FROM kept").fetchone()[0] == 1


def test_a_failed_page_is_no_result(store, make_job):
    job = make_job({"1.png": 1})
    store.settle_failed(store.claim(job.job_id), PageError("damaged", "Damaged."), 0.0, counts=True)
    assert store.earlier.count([fingerprint()]) == 0
    store.remove(job.job_id)
    assert store.earlier.result(fingerprint(), CONTENT) is None


def test_results_of_a_free_provider_are_not_looked_for(store, make_job):
    job = make_job({"1.png": 1})
    store.settle(store.claim(job.job_id), replace(RECORD, content=""), 0.0)
    assert store.earlier.sizes() == frozenset()
    assert store.earlier.count([""]) == 0
    store.remove(job.job_id)
    with store.database.reading() as connection:
        assert connection.execute("SELECT COUNT(*) FROM kept").fetchone()[0] == 0


def test_a_blank_page_is_a_result_too(store, make_job):
    settle(store, make_job({"1.png": 1}), replace(RECORD, words=0, confidence=None))
    assert store.earlier.result(fingerprint(), CONTENT).blank


@pytest.mark.parametrize("number", [1, 1200])
def test_many_are_counted_at_once(store, make_job, number):
    job = make_job({"1.pdf": number})
    for page in range(1, number + 1):
        settle(store, job, page=page)
    assert store.earlier.count([fingerprint(page) for page in range(1, number + 5)]) == number
