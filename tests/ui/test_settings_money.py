"""Settings, Costs and Privacy: price, limit, this month's ledger, and whether pages may leave at all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.spending import JobSpending, Spending
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.amounts import read_amount, typed_amount
from bulkocr_gui.ui.settings_costs import CostsPage
from bulkocr_gui.ui.settings_privacy import PrivacyPage
from bulkocr_gui.ui.settings_sections import Section
from tests.ui.fakes import FakeAccount, row

NOTHING = Spending("google_vision", "2026-11", charged=0, uncertain=0, reserved=0, cost=0, jobs=())
SPENT = Spending(
    "google_vision",
    "2026-11",
    charged=2_140,
    uncertain=12,
    reserved=4,
    cost=3_210_000,
    jobs=(
        JobSpending("a", "Parish registers", charged=2_139, uncertain=12, cost=3_208_500, at=2.0),
        JobSpending("", "", charged=1, uncertain=0, cost=1_500, at=1.0),
    ),
)


def write(qtbot, field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.fixture
def costs(open_window):
    """Make a window at Costs over an account, and what was spent."""

    def make(account: FakeAccount, spent: Spending | None = None):
        bench = open_window(row("one"), account=account)
        if spent is not None:
            bench.reader.spent = spent
        bench.window.open_settings(Section.COSTS)
        return bench, bench.window.settings_view.page(CostsPage)

    return make


def test_the_price_is_kept_in_millionths(costs, qtbot):
    bench, page = costs(FakeAccount())
    assert page.price.text() == "1.50"
    write(qtbot, page.price, "0.6")
    assert bench.account.now.price_a_thousand == 600_000
    assert page.price.text() == "0.60"
    for bad in ("dear", "-1", "", "nan", "inf", "1e99", "1.5 USD"):
        write(qtbot, page.price, bad) if bad else (page.price.clear(), page.price.setModified(True))
        qtbot.keyClick(page.price, Qt.Key.Key_Return)
        assert page.price_row.said().startswith("This is not an amount of money."), bad
        assert bench.account.now.price_a_thousand == 600_000
    write(qtbot, page.price, "2")
    assert page.price_row.said() == ""
    assert bench.account.now.price_a_thousand == 2_000_000


def test_a_bad_text_survives_other_changes(costs, qtbot):
    """The user is told what is wrong until it is mended; another setting does not wipe it away."""
    bench, page = costs(FakeAccount())
    write(qtbot, page.price, "dear")
    bench.account.change(bench.account.now.__class__(free_pages=7))
    assert page.price.text() == "dear"
    assert page.price_row.said()
    assert page.free.value() == 7


def test_the_limit_of_a_month(costs, qtbot):
    bench, page = costs(FakeAccount())
    assert not page.cap.isEnabled()
    page.limited.click()
    assert bench.account.now.month_cap == 20_000_000
    assert page.cap.isEnabled()
    write(qtbot, page.cap, "7.25")
    assert bench.account.now.month_cap == 7_250_000
    page.limited.click()
    assert bench.account.now.month_cap is None
    page.limited.click()
    assert bench.account.now.month_cap == 7_250_000
    write(qtbot, page.cap, "much")
    assert page.limit_row.said()
    assert bench.account.now.month_cap == 7_250_000


def test_free_pages_and_currency(costs, qtbot):
    bench, page = costs(FakeAccount(currency="XYZ"))
    assert page.currency.currentText() == "XYZ"
    place = page.currency.findData("EUR")
    page.currency.setFocus()
    page.currency.setCurrentIndex(place)
    page.currency.activated.emit(place)
    assert bench.account.now.currency == "EUR"
    page.free.setFocus()
    page.free.selectAll()
    qtbot.keyClicks(page.free, "0")
    qtbot.keyClick(page.free, Qt.Key.Key_Return)
    assert bench.account.now.free_pages == 0


def test_the_ledger_of_this_month(costs, qtbot):
    _bench, page = costs(FakeAccount(), SPENT)
    ledger = page.ledger
    qtbot.waitUntil(lambda: ledger.table.rowCount() == 2)
    assert ledger.total.text() == "$3.21 in November 2026"
    assert ledger.counts.text() == wording.DOT.join(
        (
            wording.pages(2140),
            "12 of them possibly billed",
            "4 under way now",
            f"the first {wording.number(1000)} are free",
        )
    )
    assert "at most those pages are billed twice" in ledger.uncertain.text()
    cells = [[ledger.table.item(line, column).text() for column in range(4)] for line in range(2)]
    assert cells == [
        ["Parish registers", wording.number(2139), "12", "$3.21"],
        ["Tests of the connection", "1", wording.DASH, "$0.0015"],
    ]


def test_nothing_spent(costs, qtbot):
    _bench, page = costs(FakeAccount(), NOTHING)
    qtbot.waitUntil(lambda: page.ledger.counts.text() == "No paid pages this month.")
    assert not page.ledger.table.isVisible()
    assert not page.ledger.uncertain.isVisible()


def test_the_ledger_follows_a_running_job(costs, qtbot):
    bench, page = costs(FakeAccount(), NOTHING)
    page.ledger._again.setInterval(1)
    qtbot.waitUntil(lambda: page.ledger.counts.text() == "No paid pages this month.")
    bench.reader.spent = SPENT
    bench.queue.show(row("one"))
    qtbot.waitUntil(lambda: page.ledger.total.text().startswith("$3.21"))


def test_the_ledger_asks_nothing_while_it_is_not_seen(open_window):
    bench = open_window(row("one"))
    bench.queue.show(row("one"))
    assert not bench.window.settings_view.page(CostsPage).ledger._again.isActive()


def test_never_sending_pages(open_window, qtbot):
    bench = open_window(row("one"))
    bench.window.open_settings(Section.PRIVACY)
    page = bench.window.settings_view.page(PrivacyPage)
    assert page._title.text().startswith("Pages leave this computer only")
    page.forbidden.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.forbidden, Qt.Key.Key_Space)
    assert bench.account.now.forbidden
    assert page._title.text() == "Local: nothing leaves this computer"
    qtbot.keyClick(page.forbidden, Qt.Key.Key_Space)
    assert not bench.account.now.forbidden


@pytest.mark.parametrize(
    ("place", "text", "millionths"),
    [
        ("en_GB", "1.50", 1_500_000),
        ("en_GB", "1,500", 1_500_000_000),
        ("en_GB", "1,5", 1_500_000),
        ("de_DE", "1,50", 1_500_000),
        ("de_DE", "1.500", 1_500_000_000),
        ("en_GB", "0.0015", 1_500),
    ],
)
def test_amounts_as_they_are_typed(place, text, millionths):
    before = QLocale()
    QLocale.setDefault(QLocale(place))
    try:
        assert read_amount(text) == millionths
        assert read_amount(typed_amount(millionths)) == millionths
    finally:
        QLocale.setDefault(before)


def test_an_amount_has_an_upper_end():
    with pytest.raises(UsageError):
        read_amount("1000001")
