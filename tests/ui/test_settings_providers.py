"""Settings, Providers: signing in, the key, the test call, and how the provider is called."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from bulkocr_gui.jobs.options import JobOptions, Transport
from bulkocr_gui.providers.base import Probe
from bulkocr_gui.providers.cloud_access import CredentialKind
from bulkocr_gui.ui.settings_providers import GOOGLE_VISION, ProvidersPage
from bulkocr_gui.ui.settings_sections import Section
from tests.ui.fakes import FakeAccount

SECRET = "AIzaSyTestKeyThatNobodyMaySee"  # noqa: S105 - opens nothing


@pytest.fixture
def page(open_window):
    """Make a window at Providers over an account."""

    def make(account: FakeAccount):
        bench = open_window(account=account)
        bench.window.open_settings(Section.PROVIDERS)
        return bench, bench.window.settings_view.page(ProvidersPage)

    return make


def pick(combo, value) -> None:
    """As the user does: by keyboard."""
    place = combo.findData(value)
    combo.setFocus()
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def write(qtbot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_only_the_chosen_way_to_sign_in_has_its_row(page):
    bench, providers = page(FakeAccount())
    sign_in = providers.sign_in
    assert not sign_in.path_row.isVisible()
    assert not sign_in.key_row.isVisible()
    pick(sign_in.kind, CredentialKind.SERVICE_ACCOUNT)
    assert bench.account.now.credentials is CredentialKind.SERVICE_ACCOUNT
    assert sign_in.path_row.isVisible()
    assert not sign_in.key_row.isVisible()
    pick(sign_in.kind, CredentialKind.API_KEY)
    assert sign_in.key_row.isVisible()


def test_a_missing_key_file_is_said_and_not_kept(page, qtbot, tmp_path):
    bench, providers = page(FakeAccount(credentials=CredentialKind.SERVICE_ACCOUNT))
    sign_in = providers.sign_in
    write(qtbot, sign_in.path, str(tmp_path / "none.json"))
    assert sign_in.path_row.said().startswith("There is no such file.")
    assert bench.account.now.service_account == ""
    assert sign_in.path.text().endswith("none.json")
    file = tmp_path / "key.json"
    file.write_text("{}")
    write(qtbot, sign_in.path, str(file))
    assert sign_in.path_row.said() == ""
    assert bench.account.now.service_account == str(file)


def test_what_could_not_be_kept_is_gone_when_the_page_is_opened_again(page, qtbot):
    bench, providers = page(FakeAccount(endpoint="localhost:7"))
    write(qtbot, providers.endpoint, "https://x")
    assert providers.endpoint_row.said()
    bench.window.open_settings(Section.COSTS)
    bench.window.open_settings(Section.PROVIDERS)
    assert providers.endpoint.text() == "localhost:7"
    assert providers.endpoint_row.said() == ""


@pytest.mark.parametrize(
    ("keyring", "words"), [(True, "Kept in the system's keyring"), (False, "because this computer has no keyring")]
)
def test_a_key_is_kept_never_shown_and_forgotten(page, qtbot, keyring, words):
    bench, providers = page(FakeAccount(credentials=CredentialKind.API_KEY, keyring=keyring))
    sign_in = providers.sign_in
    qtbot.waitUntil(lambda: sign_in.key_row.second() == "No key is kept")
    assert not sign_in.keep.isEnabled()
    assert not sign_in.forget.isEnabled()
    qtbot.keyClicks(sign_in.key, SECRET)
    assert sign_in.key.echoMode() is QLineEdit.EchoMode.Password
    bench.press("keepApiKey")
    qtbot.waitUntil(lambda: words in sign_in.key_row.second())
    assert bench.account.key == SECRET
    sign_in.key.undo()
    everything = [w.text() for w in bench.window.findChildren(QLineEdit)]
    everything += [sign_in.key_row.second(), sign_in.key.placeholderText(), sign_in.key.accessibleDescription()]
    assert not any(SECRET in text for text in everything)
    bench.press("forgetApiKey")
    qtbot.waitUntil(lambda: sign_in.key_row.second() == "No key is kept")
    assert bench.account.key == ""
    assert all(each is not threading.main_thread() for each in bench.account.asked_on)


def test_a_slow_keyring_holds_nothing_up(page, qtbot):
    account = FakeAccount(credentials=CredentialKind.API_KEY)
    account.answers.clear()
    bench, providers = page(account)
    sign_in = providers.sign_in
    assert sign_in.key_row.second() == "Asking the keyring…"
    qtbot.keyClicks(sign_in.key, SECRET)
    qtbot.keyClick(sign_in.key, Qt.Key.Key_Return)
    assert sign_in.key_row.second() == "Waiting for the keyring…"
    assert not sign_in.keep.isEnabled()
    pick(providers.transport, Transport.REST)
    assert account.now.transport is Transport.REST
    account.answers.set()
    qtbot.waitUntil(lambda: "Kept in" in sign_in.key_row.second())
    assert account.key == SECRET
    del bench


def test_the_keyring_is_not_asked_before_it_is_needed(open_window, qtbot):
    account = FakeAccount(credentials=CredentialKind.API_KEY)
    bench = open_window(account=account)
    assert account.asked_on == []
    bench.window.open_settings(Section.PROVIDERS)
    qtbot.waitUntil(lambda: len(account.asked_on) > 0)


def test_a_typed_key_does_not_stay_when_the_settings_are_left(page, qtbot):
    bench, providers = page(FakeAccount(credentials=CredentialKind.API_KEY))
    qtbot.keyClicks(providers.sign_in.key, SECRET)
    bench.window.open_settings(Section.COSTS)
    assert providers.sign_in.key.text() == SECRET
    bench.press("settingsBack")
    assert providers.sign_in.key.text() == ""


def test_the_test_call(page):
    bench, providers = page(FakeAccount(endpoint="localhost:7", transport=Transport.REST))
    row = providers.test_row
    assert "$0.0015" in row.second()
    bench.press("testProvider")
    options = JobOptions(endpoint="localhost:7", transport=Transport.REST)
    assert bench.queue.orders("test_provider") == [("test_provider", GOOGLE_VISION, options)]
    assert row.said().startswith("Waiting for Google's answer.")
    assert not providers.test.isEnabled()
    bench.queue.tested.emit("elsewhere", Probe(ready=True, engine="Other"))
    assert row.said().startswith("Waiting")
    bench.queue.tested.emit(
        GOOGLE_VISION, Probe(ready=True, engine="Google Cloud Vision", details=(("found", "Hello"),))
    )
    assert row.said() == "It works: Google Cloud Vision read “Hello” in the picture."
    assert providers.test.isEnabled()
    bench.press("testProvider")
    refused = Probe(ready=False, engine="", problem="The API key was rejected", advice="Make a new one.")
    bench.queue.tested.emit(GOOGLE_VISION, refused)
    assert row.said() == "The API key was rejected. Make a new one."
    assert "The API key was rejected" in providers.test.accessibleDescription()


def test_a_result_does_not_outlive_its_settings(page):
    bench, providers = page(FakeAccount())
    bench.press("testProvider")
    bench.queue.tested.emit(GOOGLE_VISION, Probe(ready=True, engine="Google Cloud Vision (stable)"))
    providers.images.setValue(900)
    assert providers.test_row.said().startswith("It works")
    pick(providers.transport, Transport.REST)
    assert providers.test_row.said() == ""
    bench.press("testProvider")
    pick(providers.transport, Transport.GRPC)
    bench.queue.tested.emit(GOOGLE_VISION, Probe(ready=True, engine="Google Cloud Vision (stable)"))
    assert providers.test_row.said().startswith("The settings changed")


def test_a_result_does_not_outlive_its_key(page, qtbot):
    account = FakeAccount(credentials=CredentialKind.API_KEY)
    account.key = "old"
    bench, providers = page(account)
    qtbot.waitUntil(providers.sign_in.forget.isEnabled)
    bench.press("testProvider")
    bench.queue.tested.emit(GOOGLE_VISION, Probe(ready=True, engine="Google Cloud Vision (stable)"))
    bench.press("forgetApiKey")
    qtbot.waitUntil(lambda: providers.test_row.said() == "")


def test_no_test_where_sending_is_forbidden(page):
    bench, providers = page(FakeAccount(forbidden=True))
    assert not providers.test.isEnabled()
    assert "Privacy" in providers.test_row.second()
    del bench


def test_where_pages_are_sent(page, qtbot):
    bench, providers = page(FakeAccount())
    assert not providers.endpoint_row.isVisible()
    pick(providers.place, "eu-vision.googleapis.com")
    assert bench.account.now.endpoint == "eu-vision.googleapis.com"
    assert "eu-vision.googleapis.com" in providers.place_row.second()
    pick(providers.place, "other")
    assert providers.endpoint_row.isVisible()
    assert bench.account.now.endpoint == "eu-vision.googleapis.com"
    for bad in ("https://vision.example", "a b", "host:99999", "-x"):
        write(qtbot, providers.endpoint, bad)
        assert "HOST" in providers.endpoint_row.said(), bad
        assert bench.account.now.endpoint == "eu-vision.googleapis.com"
    write(qtbot, providers.endpoint, " vision.example:8443 ")
    assert bench.account.now.endpoint == "vision.example:8443"
    assert providers.endpoint.text() == "vision.example:8443"
    assert providers.endpoint_row.said() == ""
    pick(providers.place, "")
    assert bench.account.now.endpoint == ""
    assert not providers.endpoint_row.isVisible()


def test_rates_are_kept_when_they_are_typed_to_their_end(page, qtbot):
    bench, providers = page(FakeAccount())
    field = providers.requests
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "240")
    assert bench.account.changes == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert bench.account.now.requests_a_minute == 240
    assert bench.account.now.images_a_minute == 1800
    assert len(bench.account.changes) == 1
