"""Jobs that send pages away and cost money, once they are there: table, status line, banner."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from bulkocr_gui.jobs.errors import ErrorClass
from bulkocr_gui.jobs.model import JobStatus, PauseReason, Reason, Tariff
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.ui.error_card import ErrorCard
from bulkocr_gui.ui.job_delegates import JobDelegate
from bulkocr_gui.ui.settings_view import SettingsView
from tests.ui import fakes
from tests.ui.fakes import NOON, PAID, ProviderCard, error_group, row

BILLING = "https://console.cloud.google.com/billing"
COUNTS = {"pages": 9860, "done": 1204, "charged": 1207, "uncertain": 3, "spent": 1_810_500}
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
TIP = Qt.ItemDataRole.ToolTipRole


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def paid(job_id: str = "one", **changes):
    options = JobOptions(languages=(), cost_cap=20_000_000)
    base = {"provider": "google_vision", "engine": "Google Cloud Vision (stable)", "options": options}
    return row(job_id, **{"counts": COUNTS, **base, **changes})


def paused(kind: PauseReason, code: str = "", message: str = "", advice: str = "", count: int = 0, **changes):
    status = JobStatus.ERROR if kind is PauseReason.PROVIDER else JobStatus.PAUSED
    return paid(status=status, reason=Reason(kind, code, message, advice, NOON, count), **changes)


def first_cell(bench, role):
    return bench.window.jobs.index(0, 0).data(role)


def look(bench) -> tuple[str, str]:
    jobs = bench.window.jobs
    return JobDelegate._second_look(jobs.job(0), jobs.card(jobs.job(0)))


def second_line(bench) -> str:
    return bench.window.jobs.second_line(bench.window.jobs.job(0))


class Browser(QObject):
    """Takes what would be opened in the user's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser():
    made = Browser()
    QDesktopServices.setUrlHandler("https", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("https")


# The table


def test_a_running_job_says_what_it_has_cost_and_that_pages_leave(open_window):
    bench = open_window(paid())
    assert second_line(bench) == "Google Cloud Vision · $1.81 so far"
    assert look(bench)[0] == "cloud"
    spoken = first_cell(bench, SPOKEN)
    assert "Sends pages to Google Cloud Vision" in spoken
    assert "1,207 pages charged, $1.81 at most. Of 3 of them nobody knows" in spoken
    assert "Sends pages to Google Cloud Vision." in first_cell(bench, TIP)


def test_a_local_job_has_no_price_and_no_cloud(open_window):
    bench = open_window(row("one"))
    assert second_line(bench) == "Tesseract, this computer · eng"
    assert look(bench) == ("chip", "text2")
    assert "$" not in first_cell(bench, SPOKEN) + first_cell(bench, TIP)
    assert "Sends" not in first_cell(bench, SPOKEN) + first_cell(bench, TIP)


def test_what_decides_is_what_the_provider_declares(open_window, monkeypatch):
    """Another provider over the network that costs nothing: a cloud, no price."""
    free = ProviderCard("house_server", "House server", needs_network=True, costs_money=False)
    monkeypatch.setattr(fakes, "PAID", free)
    bench = open_window(row("one", provider="house_server", options=JobOptions(languages=("deu",))))
    assert second_line(bench) == "House server · deu"
    assert look(bench)[0] == "cloud"
    assert bench.window.status_line._where.text() == "Sends pages to House server"


def test_a_job_of_a_provider_that_is_gone_can_still_be_shown(open_window):
    bench = open_window(row("one", provider="gone_vision"))
    assert second_line(bench) == "gone_vision · eng"
    assert not bench.window.status_line._where.isVisible(), "nobody knows where its pages go"


def test_a_finished_job_says_what_it_cost(open_window):
    bench = open_window(paid(status=JobStatus.COMPLETED, ended_at=NOON))
    assert second_line(bench).endswith("took 1 min · cost $1.81")


@pytest.mark.parametrize("code", ["no_connection", "name_not_found"])
def test_no_connection_has_its_words_and_its_sign(open_window, code):
    job = paused(PauseReason.ERRORS_IN_A_ROW, code, "vision.googleapis.com could not be reached.", count=5)
    bench = open_window(job)
    line = second_line(bench)
    assert line == "Paused automatically: no connection to Google Cloud Vision · $1.81 so far"
    assert look(bench) == ("cloud-off", "paused")
    bench.queue.tell(job)
    assert bench.window.banner.title() == "“Job one” paused after 5 errors in a row"
    assert bench.window.banner.text() == (
        "No connection to Google Cloud Vision. These pages go back in the queue when you resume; "
        "1,204 finished pages are safe."
    )


# The status line


def test_the_status_line_tells_local_from_away(open_window):
    bench = open_window(row("one"), paid("two", status=JobStatus.QUEUED, position=2))
    line = bench.window.status_line
    assert line._where.text() == "Local: nothing leaves this computer"
    bench.queue.show(paid("two", position=2))
    assert line._where.text() == "Sends pages to Google Cloud Vision", "one of two running jobs is enough"
    bench.queue.show(paid("two", position=2, status=JobStatus.COMPLETED, ended_at=NOON))
    assert line._where.text() == "Local: nothing leaves this computer"


# The banner


def test_the_jobs_limit_is_lifted_by_as_much_again(open_window):
    counts = {"pages": 20_000, "done": 13_330, "charged": 13_333, "spent": 19_999_500}
    job = paused(PauseReason.BUDGET, "job_cap", "The limit of USD 20.00 is reached.", counts=counts)
    bench = open_window(job)
    bench.queue.tell(job)
    banner = bench.window.banner
    assert banner.title() == "“Job one” paused: its limit of $20.00 is reached"
    assert "13,333 pages charged, $20.00 at most; 6,670 pages wait; 13,330 finished pages are safe." in banner.text()
    assert "$40.00 in all" in banner.text()
    assert not banner._resume.isVisible(), "it would pause at once"
    bench.press("bannerAllowMore")
    assert bench.queue.calls[-2:] == [("set_cost_cap", "one", 40_000_000), ("resume", "one")]
    assert not banner.isVisible()
    assert second_line(bench) == "Paused at its limit · $20.00 so far"


def test_pages_that_end_after_the_pause_are_counted_in_the_banner(open_window):
    """At 32 pages at the same time, the pause is told before the last of them are charged."""
    job = paused(PauseReason.BUDGET, "job_cap", counts={"pages": 12})
    bench = open_window(job)
    bench.queue.tell(job)
    assert bench.window.banner.text().startswith("0 pages charged")
    bench.queue.show(replace(job, counts=replace(job.counts, done=6, charged=6, spent=9000)))
    assert bench.window.banner.text().startswith(
        "6 pages charged, $0.009 at most; 6 pages wait; 6 finished pages are safe."
    )


def test_a_limit_below_one_page_is_raised_by_a_page(open_window):
    job = paused(PauseReason.BUDGET, "job_cap", options=JobOptions(cost_cap=0), counts={"pages": 9})
    bench = open_window(job)
    bench.queue.tell(job)
    bench.press("bannerAllowMore")
    assert bench.queue.calls[-2] == ("set_cost_cap", "one", 1500)


def test_the_months_limit_leads_to_the_settings(open_window):
    job = paused(PauseReason.BUDGET, "month_cap", "The limit of USD 50.00 for this month is reached.")
    bench = open_window(job)
    bench.queue.price = Tariff(1500, 1000, "USD", month_cap=50_000_000)
    bench.queue.tell(job)
    assert bench.window.banner.title() == "“Job one” paused: the month's limit of $50.00 is reached"
    assert second_line(bench) == "Paused at the month's limit · $1.81 so far"
    assert not bench.window.banner._allow.isVisible()
    bench.press("bannerSettings")
    assert isinstance(bench.window.pages.currentWidget(), SettingsView)
    bench.press("bannerResume")
    assert bench.queue.calls[-1] == ("resume", "one")


def test_a_fault_of_the_account_names_the_page_to_go_to_as_a_link(open_window, browser):
    job = paused(
        PauseReason.PROVIDER,
        "billing_off",
        "Billing is off for this Google Cloud project.",
        f"Turn it on at {BILLING}, then resume.",
    )
    bench = open_window(job)
    bench.queue.tell(job)
    banner = bench.window.banner
    assert banner.title() == "“Job one” cannot go on"
    assert f"Turn it on at {BILLING}, then resume." in banner.text(), "read out without marks"
    label = banner._text
    assert f'<a href="{BILLING}">' in label.text()
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    assert label.focusPolicy() == Qt.FocusPolicy.TabFocus
    label.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(label, Qt.Key.Key_Tab)  # within the label, to its link
    QTest.keyClick(label, Qt.Key.Key_Return)
    assert browser.opened == [BILLING]
    bench.press("bannerSettings")
    assert isinstance(bench.window.pages.currentWidget(), SettingsView)


def test_a_banner_without_an_address_takes_no_focus(open_window):
    job = paused(PauseReason.MACHINE, "disk_full", "The disk is full.", "Free 2 GB & <more>.")
    bench = open_window(job)
    bench.queue.tell(job)
    assert bench.window.banner._text.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert "2 GB & <more>." in bench.window.banner._text.text()
    assert not bench.window.banner._settings.isVisible()


def test_after_a_crash_the_pages_that_may_be_billed_twice_are_named(open_window):
    counts = {"pages": 2000, "done": 940, "charged": 972, "uncertain": 40}  # 8 of them in an earlier run
    job = paused(PauseReason.INTERRUPTED, count=32, counts=counts)
    bench = open_window(job)
    bench.queue.tell(job)
    assert bench.window.banner.text() == (
        "It stands at 940 pages. Nothing is lost. Pages that were on their way (at most 32) may be billed twice."
    )


@pytest.mark.parametrize(("kind", "count"), [(PauseReason.INTERRUPTED, 0), (PauseReason.CLOSED, 32)])
def test_where_nothing_was_on_its_way_nothing_is_said_of_bills(open_window, kind, count):
    job = paused(kind, count=count, counts={"pages": 2000, "done": 940, "charged": 972, "uncertain": 40})
    bench = open_window(job)
    bench.queue.tell(job)
    assert bench.window.banner.text() == "It stands at 940 pages. Nothing is lost."


def test_the_errors_tab_has_links_too(open_window, qtbot):
    bench = open_window(paid(counts={**COUNTS, "failed": 4}))
    group = error_group("rate_limited", error_class=ErrorClass.TRANSIENT)
    quota = "https://console.cloud.google.com/apis/api/vision.googleapis.com/quotas"
    bench.reader.groups = (replace(group, advice=f"See your limits at {quota}, and set them in Settings."),)
    bench.queue.show(paid(counts={**COUNTS, "failed": 5}))
    bench.window.details.show_tab(2)
    qtbot.waitUntil(lambda: bench.window.findChild(ErrorCard) is not None)
    shown = bench.window.findChild(ErrorCard)
    qtbot.waitUntil(lambda: f'<a href="{quota}">' in shown._advice.text())
    assert shown._title.text() == "Asked to go slower"
    assert PAID.name not in shown._title.text()
