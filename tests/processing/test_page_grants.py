"""Grants of one page: its calls go through the gate, and the screen hears of what nobody knows."""

from __future__ import annotations

import hashlib

import pytest

from bulkocr_gui.jobs.errors import BudgetError, BugError
from bulkocr_gui.jobs.options import CloudModel, JobOptions
from bulkocr_gui.processing.memory_budget import MemoryBudget
from bulkocr_gui.processing.page_grants import PageGrants, Purse
from bulkocr_gui.processing.same_content import SameContent
from tests.faults.paid import PRICE, PaidProvider
from tests.faults.scripted import ScriptedProvider, record

CONTENT = hashlib.sha256(b"scan").hexdigest()


@pytest.fixture
def told() -> list:
    return []


@pytest.fixture
def make(store, make_job, told):
    def make(provider=None, options: JobOptions | None = None):
        options = options or JobOptions()
        ticket = store.claim(make_job({"1.png": 1}, options).job_id)
        purse = Purse(store, provider or PaidProvider(), options, SameContent(), told.append)
        return ticket, PageGrants(MemoryBudget(10**9), lambda: False, purse, ticket)

    return make


def test_only_what_nobody_knows_is_told_before_the_page_ends(make, told):
    _, grants = make()
    grants.charge().billed()
    grants.charge().free()
    assert told == []
    grants.charge().uncertain()
    assert [(counts.charged, counts.uncertain, counts.spent) for counts in told] == [(2, 1, 2 * PRICE)]


def test_a_call_is_written_down_with_its_page(make, store):
    ticket, grants = make()
    grants.charge()
    with store.database.reading() as connection:
        rows = connection.execute("SELECT job_id, page_id, provider, state, cost FROM charges").fetchall()
    assert [tuple(row) for row in rows] == [(ticket.job_id, ticket.page_id, "paid", "reserved", PRICE)]


def test_the_job_s_limit_holds_and_a_free_provider_gets_no_money(make):
    _, grants = make(options=JobOptions(cost_cap=0))
    with pytest.raises(BudgetError):
        grants.charge()
    _, grants = make(ScriptedProvider())
    with pytest.raises(BugError):
        grants.charge()
    assert grants.recall(CONTENT) is None


def test_a_result_is_recalled_for_the_same_page_with_the_same_options(make, store):
    ticket, grants = make()
    assert grants.recall(CONTENT) is None
    assert not grants.recalled
    result = record("two words")
    store.settle(ticket, result, 0.0, grants.fingerprint(CONTENT))
    _, again = make()
    assert again.recall(CONTENT).blob == result.blob
    assert again.recalled
    again.charge()
    assert not again.recalled, "another attempt was paid for"
    for options in (JobOptions(cloud_model=CloudModel.LATEST), JobOptions(reuse=False)):
        _, other = make(options=options)
        assert other.recall(CONTENT) is None, options
