"""The program answers as its own description says, whatever it is asked."""

from __future__ import annotations

import warnings

import pytest
from hypothesis import HealthCheck, Phase, given, settings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import schemathesis

EXAMPLES = 12


def ask_all(served, operation, excluded: list) -> None:
    @given(case=operation.as_strategy())
    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def ask(case):
        case.call_and_validate(base_url=served.address, headers=served.headers, excluded_checks=excluded)

    ask()


def test_no_answer_is_a_mistake_or_undescribed(served):
    described = served.ask("GET", "/api/v1/openapi.json", headers={}).json()
    schema = schemathesis.openapi.from_dict(described)
    asked = 0
    for found in schema.get_all_operations():
        operation = found.ok()
        if not operation.path.startswith("/api/v1") or "/events" in operation.path:
            continue
        asked += 1
        # Which folders there are no description can say.
        unknowable = [schemathesis.checks.CHECKS.get_one("positive_data_acceptance")]
        ask_all(served, operation, unknowable if operation.path.endswith("/process") else [])
    assert asked >= 12


def test_the_page_needs_nothing_from_elsewhere(served):
    page = served.ask("GET", "/api/docs", headers={}).text
    assert "/api/v1/bulk/process" in page
    assert "max_workers" in page
    for outside in ("http://", "https://", "src=", "<script", "@import"):
        assert outside not in page


@pytest.mark.parametrize("path", ["/api/bulk/state/x", "/api/v1/bulk/state/x"])
def test_both_addresses_answer(served, path):
    assert served.ask("GET", path).json()["error"] == "unknown_job"
