"""The New-job sheet with a provider that sends pages away and costs money."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from bulkocr_gui.jobs.model import Finding, Tariff
from bulkocr_gui.jobs.options import CloudModel, Detection, JobOptions, Transport
from bulkocr_gui.jobs.spending import Spending
from bulkocr_gui.providers.base import Probe
from bulkocr_gui.ui.settings_view import SettingsView
from tests.ui.fakes import FakeAccount, found, row

PAGES = (*(found(f"{number}.jpg") for number in range(89)), found("book.pdf", "pdf", pages=11_600))
"""11,689 pages."""
EVERYTHING = (
    Finding("encrypted", False, 3, "3 PDFs need a password.", "Without it they fail."),
    Finding("has_text", False, 1, "1 PDF has text already.", "It is kept.", (Path("/scans/one/book.pdf"),)),
)
UNREADY = Probe(
    ready=False, engine="", problem="No key is set.", advice="Set one in Settings.", detects_language=True
)


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def opened(bench, qtbot, *, done: bool = True, pages=PAGES):
    bench.window.open_sources([Path("/scans/one")])
    sheet = bench.window.sheet
    if pages:
        bench.queue.found.emit(sheet.listing.token, pages, done)
        qtbot.waitUntil(lambda: sheet.foot.will.text() != "Listing the files…")
    return sheet


def card(bench):
    return bench.window.findChild(QAbstractButton, "provider_google_vision")


def choose_cloud(bench, qtbot):
    qtbot.waitUntil(card(bench).isEnabled)
    card(bench).click()
    return bench.window.sheet


def settled(qtbot, sheet):
    """The month's free pages and the earlier results are known."""
    qtbot.waitUntil(lambda: not sheet.prices.counting)
    qtbot.waitUntil(lambda: "not known yet" not in sheet.price._text.text())


def cloud_sheet(bench, qtbot, **listing):
    opened(bench, qtbot, **listing)
    sheet = choose_cloud(bench, qtbot)
    settled(qtbot, sheet)
    return sheet


def test_local_is_the_default_and_says_that_nothing_leaves(open_window, qtbot):
    bench = open_window()
    sheet = opened(bench, qtbot)
    assert sheet.request().provider == "tesseract"
    assert sheet.foot.note.plain == "Nothing leaves this computer."
    assert sheet.foot.start.text() == "&Start now"
    assert not sheet.price.isVisible()
    assert not sheet.choices.reuse.isVisible()
    assert bench.queue.orders("count_known") == []
    qtbot.waitUntil(card(bench).isEnabled)
    assert card(bench).accessibleName() == (
        "Google Cloud Vision. Cloud · $1.50 per 1,000 pages. Pages are sent to Google Cloud Vision"
    )


def test_price_before_the_start(open_window, qtbot):
    bench = open_window()
    sheet = cloud_sheet(bench, qtbot)
    assert sheet.price.isVisible()
    assert sheet.price._title.text() == "At most $17.53: 11,689 pages \N{MULTIPLICATION SIGN} $1.50 per 1,000"
    assert sheet.price._text.text() == "Retries after a time-out can add to it."
    assert sheet.foot.will.text() == "11,689 pages will be recognised"
    assert sheet.foot.note.plain == "Page images are sent to Google Cloud Vision. At most $17.53."
    assert sheet.foot.start.text() == "&Start for at most $17.53"
    assert card(bench).accessibleName() == (
        "Google Cloud Vision. Cloud · at most $17.53. Pages are sent to Google Cloud Vision"
    )
    assert sheet.request().options.cost_cap == 20_000_000


def test_pages_recognised_before_cost_nothing_unless_they_are_wanted_anew(open_window, qtbot):
    bench = open_window()
    bench.queue.known = 27
    sheet = cloud_sheet(bench, qtbot)
    assert "27 pages were recognised before and cost nothing." in sheet.price._text.text()
    assert sheet.price._title.text().startswith("At most $17.49: 11,662 pages")
    assert sheet.foot.will.text() == "11,662 pages will be recognised"
    bench.press("reusePages")
    assert sheet.price._title.text().startswith("At most $17.53: 11,689 pages")
    assert sheet.request().options.reuse is False


def test_where_all_is_known_nothing_is_sent_and_nothing_is_paid(open_window, qtbot):
    bench = open_window()
    bench.queue.known = 89
    sheet = cloud_sheet(bench, qtbot, pages=PAGES[:89])
    assert sheet.price._title.text() == "Nothing to pay: all pages were recognised before"
    assert sheet.foot.will.text() == "All pages are taken from earlier jobs"


def test_another_option_counts_anew(open_window, qtbot):
    bench = open_window()
    sheet = cloud_sheet(bench, qtbot)
    bench.queue.known = 100
    sheet.more.detection.setCurrentIndex(1)
    assert sheet.prices.counting
    settled(qtbot, sheet)
    asked = bench.queue.orders("count_known")
    assert [call[3].detection for call in asked] == [Detection.DOCUMENT, Detection.TEXT]
    assert asked[-1][1:3] == (sheet.listing.token, "google_vision")
    assert "100 pages were recognised before" in sheet.price._text.text()


def test_an_answer_to_an_older_listing_is_left_out(open_window, qtbot):
    bench = open_window()
    sheet = cloud_sheet(bench, qtbot)
    bench.queue.known_pages.emit(sheet.listing.token + 7, 5000)
    assert "5,000" not in sheet.price._text.text()


def test_free_pages_of_the_month(open_window, qtbot):
    bench = open_window()
    bench.reader.spent = Spending("google_vision", "2023-11", 400, 0, 0, 0, ())
    sheet = cloud_sheet(bench, qtbot)
    assert sheet.price._title.text() == "At most $16.63: 11,089 pages \N{MULTIPLICATION SIGN} $1.50 per 1,000"
    assert "600 pages of this month are still free." in sheet.price._text.text()


def test_nothing_to_pay_within_the_free_pages(open_window, qtbot):
    bench = open_window()
    bench.reader.spent = Spending("google_vision", "2023-11", 0, 0, 0, 0, ())
    sheet = cloud_sheet(bench, qtbot, pages=PAGES[:89])
    assert sheet.price._title.text() == "Nothing to pay: 89 of the 1,000 pages that are still free this month"
    assert sheet.foot.start.text() == "&Start now"


def test_the_months_limit_is_told_before_the_start(open_window, qtbot):
    bench = open_window()
    bench.queue.price = Tariff(1500, 1000, "USD", month_cap=10_000_000)
    bench.reader.spent = Spending("google_vision", "2023-11", 5000, 0, 0, 6_000_000, ())
    sheet = cloud_sheet(bench, qtbot)
    assert "The month's limit leaves $4.00: the job pauses there." in sheet.price._text.text()


def test_the_limit_can_be_set_and_lifted(open_window, qtbot):
    bench = open_window()
    sheet = cloud_sheet(bench, qtbot)
    sheet.price.cap_field.setValue(5)
    assert sheet.request().options.cost_cap == 5_000_000
    assert sheet.foot.start.text() == "&Start for at most $5.00"
    bench.queue.known = 27
    sheet.more.model.setCurrentIndex(1)
    settled(qtbot, sheet)
    assert sheet.request().options.cost_cap == 5_000_000, "a limit that the user set stays"
    bench.press("priceLimited")
    assert sheet.request().options.cost_cap is None
    assert not sheet.price.cap_field.isEnabled()


def test_a_paid_job_starts_only_with_its_whole_price_known(open_window, qtbot):
    bench = open_window()
    sheet = opened(bench, qtbot, done=False)
    assert sheet.foot.start.isEnabled()
    choose_cloud(bench, qtbot)
    assert sheet.price._title.text().startswith("So far ")
    assert not sheet.foot.start.isEnabled()
    assert not sheet.foot.queue_it.isEnabled()
    bench.queue.found.emit(sheet.listing.token, (), True)
    qtbot.waitUntil(sheet.foot.start.isEnabled)


def test_every_option_of_the_provider_reaches_the_job(open_window, qtbot):
    account = FakeAccount(endpoint="eu-vision.googleapis.com", transport=Transport.REST)
    bench = open_window(account=account)
    sheet = cloud_sheet(bench, qtbot)
    bench.press("moreOptions")
    assert sheet.more.endpoint.isVisible()
    assert not sheet.more.layout_mode.isVisible()
    assert not sheet.more.path.isVisible()
    assert "all as usual" in sheet.more.summary()
    sheet.more.detection.setCurrentIndex(1)
    sheet.more.model.setCurrentIndex(1)
    bench.press("sheetStart")
    request = bench.queue.requests[0]
    assert request.provider == "google_vision"
    assert request.options == JobOptions(
        low_priority=True,
        languages=(),
        endpoint="eu-vision.googleapis.com",
        transport=Transport.REST,
        detection=Detection.TEXT,
        cloud_model=CloudModel.LATEST,
        cost_cap=20_000_000,
    )


def test_settings_changed_meanwhile_are_followed_but_not_over_what_was_typed(open_window, qtbot):
    bench = open_window()
    sheet = cloud_sheet(bench, qtbot)
    bench.account.change(type(bench.account.now)(endpoint="us-vision.googleapis.com"))
    assert sheet.request().options.endpoint == "us-vision.googleapis.com"
    sheet.more.endpoint.setText("vision.example.org:8443")
    bench.account.change(type(bench.account.now)(endpoint="eu-vision.googleapis.com"))
    assert sheet.request().options.endpoint == "vision.example.org:8443"


def test_an_endpoint_that_is_none_stops_the_start(open_window, qtbot):
    bench = open_window()
    sheet = cloud_sheet(bench, qtbot)
    sheet.more.endpoint.setText("https://vision.example.org/v1")
    assert not sheet.foot.start.isEnabled()
    assert "HOST" in sheet.foot.will.text()
    sheet.more.endpoint.setText("vision.example.org:8443")
    assert sheet.foot.start.isEnabled()


def test_languages_are_detected_and_may_be_hinted(open_window, qtbot):
    bench = open_window()
    sheet = opened(bench, qtbot)
    qtbot.waitUntil(lambda: sheet.languages.list.count() == 3)
    choose_cloud(bench, qtbot)
    assert sheet.languages._line.text() == "Detect automatically"
    assert sheet.languages.chosen() == ()
    german = sheet.languages.list.findItems("German", Qt.MatchFlag.MatchContains)[0]
    german.setCheckState(Qt.CheckState.Checked)
    assert sheet.languages._line.text() == "Detect automatically; expect German"
    assert sheet.request().options.languages == ("deu",)
    bench.press("engineBuiltIn")
    assert sheet.request().options.languages == ("eng",), "the hint is not the engine's language"
    card(bench).click()
    assert sheet.request().options.languages == ("deu",)


def test_a_provider_that_is_not_ready_says_why_and_leads_to_the_settings(open_window, qtbot):
    bench = open_window()
    bench.queue.cloud = UNREADY
    sheet = opened(bench, qtbot)
    qtbot.waitUntil(lambda: "No key is set." in card(bench).accessibleName())
    assert not card(bench).isEnabled()
    bench.press("settings_google_vision")
    assert isinstance(bench.window.pages.currentWidget(), SettingsView)
    bench.queue.cloud = Probe(ready=True, engine="Google Cloud Vision (stable)", detects_language=True)
    bench.account.changed.emit()
    qtbot.waitUntil(card(bench).isEnabled)
    assert sheet.request().provider == "tesseract", "being ready is no choice"


def test_forbidding_cloud_providers_ends_the_choice_at_once(open_window, qtbot):
    bench = open_window()
    sheet = cloud_sheet(bench, qtbot)
    bench.account.change(type(bench.account.now)(forbidden=True))
    assert not card(bench).isEnabled()
    assert "no page may leave this computer" in card(bench).accessibleName()
    assert sheet.request().provider == "tesseract"
    assert sheet.foot.start.text() == "&Start now"


def test_the_last_provider_is_remembered_with_the_price_in_view(open_window, qtbot):
    bench = open_window()
    cloud_sheet(bench, qtbot)
    bench.press("sheetStart")
    assert bench.settings.values["new_job/provider"] == "google_vision"
    bench.window.resize(960, 600)
    sheet = opened(bench, qtbot)
    qtbot.waitUntil(lambda: sheet.foot.start.text() == "&Start for at most $17.53")
    box = sheet.price
    top = box.mapTo(sheet.choices.viewport(), box.rect().topLeft()).y()
    assert top >= 0
    assert top + box.height() <= sheet.choices.viewport().height()


def test_no_start_while_the_remembered_provider_is_still_asked(open_window, qtbot):
    """Enter must not hit a paid job that was a free one when the finger moved."""
    bench = open_window()
    bench.settings.values["new_job/provider"] = "google_vision"
    probe, answers = bench.queue.probe, []
    bench.queue.probe = lambda provider, options: answers.append((provider, options))
    sheet = opened(bench, qtbot)
    assert not sheet.foot.start.isEnabled()
    bench.queue.probe = probe
    while answers:
        probe(*answers.pop(0))
    qtbot.waitUntil(lambda: sheet.recognise.provider().provider_id == "google_vision")
    qtbot.waitUntil(sheet.foot.start.isEnabled)


def test_a_remembered_provider_that_is_not_ready_any_more_gives_way(open_window, qtbot):
    bench = open_window()
    bench.settings.values["new_job/provider"] = "google_vision"
    bench.queue.cloud = UNREADY
    sheet = opened(bench, qtbot)
    qtbot.waitUntil(sheet.foot.start.isEnabled)
    assert sheet.request().provider == "tesseract"


def test_leaving_the_sheet_lets_the_listing_go_and_the_next_job_has_a_fresh_limit(open_window, qtbot):
    bench = open_window()
    sheet = cloud_sheet(bench, qtbot)
    token = sheet.listing.token
    sheet.price.cap_field.setValue(3)
    bench.press("sheetCancel")
    assert bench.queue.orders("cancel_preview")[-1] == ("cancel_preview", token)
    sheet = cloud_sheet(bench, qtbot)
    assert sheet.request().options.cost_cap == 20_000_000


def test_the_status_line_says_local_of_the_running_job_only(open_window, qtbot):
    bench = open_window(row("one"))
    where = bench.window.status_line._where
    assert where.text() == "Local: nothing leaves this computer"
    cloud_sheet(bench, qtbot)
    assert where.text() == "The running job is local"
    bench.press("sheetCancel")
    assert where.text() == "Local: nothing leaves this computer"


def test_every_control_of_the_sheet_is_reached_by_tab_and_has_a_name(open_window, qtbot):
    bench = open_window()
    sheet = cloud_sheet(bench, qtbot)
    bench.queue.checked.emit(sheet.listing.token, EVERYTHING)
    for fold in ("whichPages", "fileChoices", "moreOptions"):
        bench.press(fold)
    reached = []
    widget = sheet.nextInFocusChain()
    while widget is not sheet:
        tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if sheet.isAncestorOf(widget) and widget.isVisible() and tabbed and not isinstance(widget, QLineEdit):
            reached.append(widget)
        widget = widget.nextInFocusChain()
    names = [each.objectName() for each in reached]
    wanted = ["whichPages", "optionPdfPages", "sheetPasswordShow", "showFiles_has_text", "hasTextPolicy"]
    wanted += ["provider_google_vision", "priceLimited", "priceCap", "changeLanguages", "format_txt"]
    wanted += ["saveToFolder", "chooseOutput", "reusePages", "fileChoices", "joined_pdf", "optionConflict"]
    wanted += ["optionExceptions", "moreOptions"]
    wanted += ["optionDetection", "optionModel", "optionTransport", "sheetQueue", "sheetStart"]
    assert [name for name in names if name in wanted] == wanted
    spoken = [each.accessibleName() or (each.text() if isinstance(each, QAbstractButton) else "") for each in reached]
    assert all(spoken), names
    assert sheet.more.endpoint.accessibleName() == "Endpoint"


def test_no_two_controls_of_the_sheet_share_a_mnemonic(open_window, qtbot):
    bench = open_window()
    bench.queue.cloud = UNREADY
    sheet = opened(bench, qtbot)
    qtbot.waitUntil(bench.window.findChild(QAbstractButton, "settings_google_vision").isVisible)
    bench.queue.checked.emit(sheet.listing.token, EVERYTHING)
    sheet.choices.formats.cards[0].setChecked(True)
    for fold in ("whichPages", "fileChoices", "moreOptions"):
        bench.press(fold)
    for network in (False, True):
        sheet.more.show_for(network=network)
        sheet.price.setVisible(network)
        sheet.choices.thorough.setVisible(not network)
        sheet.choices.thorough.poor.setVisible(not network)
        shown = [each for each in sheet.findChildren(QWidget) if each.isVisible()]
        texts = [each.text() for each in shown if isinstance(each, QAbstractButton)]
        texts += [each.text() for each in shown if isinstance(each, QLabel) and each.buddy() is not None]
        keys = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        twice = [text for text in texts if "&" in text and keys.count(text[text.index("&") + 1].casefold()) > 1]
        assert twice == []
        assert len(keys) > 16
