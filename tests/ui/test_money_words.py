"""Sums of money as the user's language writes them, and the price of a job before it starts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from bulkocr_gui.jobs.model import Tariff
from bulkocr_gui.jobs.spending import Spending
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.price import Estimate

TARIFF = Tariff(price=1500, free_pages=1000, currency="USD")


@pytest.fixture
def speak():
    """Set the user's language for one test."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


def month(charged: int = 1000, cost: int = 0) -> Spending:
    return Spending("google_vision", "2023-11", charged, 0, 0, cost, ())


@pytest.mark.parametrize(
    ("language", "amount", "currency", "said"),
    [
        ("en_US", 17_533_500, "USD", "$17.53"),
        ("en_US", 1_234_567_000_000, "USD", "$1,234,567.00"),
        ("de_DE", 17_533_500, "USD", "17,53\u00a0$"),
        ("de_DE", 20_000_000, "EUR", "20,00\u00a0€"),
        ("en_GB", 20_000_000, "EUR", "€20.00"),
        ("C", 1_500_000, "USD", "$1.50"),
        ("en_US", 1_500, "USD", "$0.0015"),
        ("en_US", 6_000, "USD", "$0.006"),
        ("en_US", 0, "USD", "$0.00"),
        ("ja_JP", 225_000_000, "JPY", "￥225"),
        ("en_US", 2_000_000, "CHF", "CHF\u00a02.00"),
        ("de_DE", 2_000_000, "CHF", "2,00\u00a0CHF"),
    ],
)
def test_money_is_written_as_the_language_does(speak, language, amount, currency, said):
    speak(language)
    assert wording.money(amount, currency) == said


def test_a_sign_of_the_users_own_currency_never_stands_for_another(speak):
    speak("en_CA")
    assert wording.money(5_000_000, "CAD") == "$5.00"
    assert wording.money(5_000_000, "USD") == "USD\u00a05.00"


def test_earlier_results_and_free_pages_lower_the_price():
    estimate = Estimate(TARIFF, pages=12_000, known=311, spending=month(charged=400))
    assert estimate.payable == 11_689
    assert estimate.free == 600
    assert estimate.amount == 11_089 * 1500


def test_no_page_counts_as_free_while_the_month_is_not_known():
    assert Estimate(TARIFF, pages=500).amount == 500 * 1500
    assert Estimate(TARIFF, pages=500, spending=month(charged=0)).amount == 0


def test_a_month_over_its_free_pages_has_none_left():
    assert Estimate(TARIFF, pages=10, spending=month(charged=5000)).free == 0


@pytest.mark.parametrize(
    ("pages", "cap"), [(0, 1), (100, 1), (11_689, 20), (66_000, 150), (700_000, 1500), (600, 1), (1000, 2)]
)
def test_the_usual_limit_is_a_round_sum_just_above_the_price(pages, cap):
    estimate = Estimate(TARIFF, pages=pages, spending=month())
    assert estimate.usual_cap == cap * 1_000_000
    assert estimate.usual_cap >= estimate.amount


def test_what_the_months_limit_leaves():
    capped = Tariff(1500, 1000, "USD", month_cap=50_000_000)
    assert Estimate(capped, 10, spending=month(cost=48_000_000)).month_left == 2_000_000
    assert Estimate(capped, 10, spending=month(cost=51_000_000)).month_left == 0
    assert Estimate(capped, 10).month_left is None
    assert Estimate(TARIFF, 10, spending=month()).month_left is None


def test_only_whole_addresses_become_links_and_nothing_else_becomes_markup():
    said = wording.linked("Turn it <b>on</b> at https://console.cloud.google.com/billing?a=1&b=2, then resume.")
    assert "&lt;b&gt;on&lt;/b&gt;" in said
    assert '<a href="https://console.cloud.google.com/billing?a=1&amp;b=2">' in said
    assert said.endswith("</a>, then resume.")
    assert "<a " not in wording.linked("javascript:alert(1) http://example.org file:///etc/passwd")
