"""Amounts as they are written."""

from __future__ import annotations

import pytest

from bulkocr_gui.jobs.money import in_words


@pytest.mark.parametrize(
    ("amount", "currency", "words"),
    [
        (20_000_000, "USD", "$20.00"),
        (1_234_567_500_000, "EUR", "€1,234,567.50"),
        (1_500, "USD", "$0.0015"),
        (0, "GBP", "£0.00"),
        (2_000_000_000, "JPY", "¥2,000"),
        (12_500_000, "CHF", "CHF 12.50"),
        (-1_000_000, "USD", "-$1.00"),
    ],
)
def test_an_amount_in_words(amount, currency, words):
    assert in_words(amount, currency) == words
