"""The account: settings that come back and break safely, and a key that the keyring keeps, late or not at all."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
import threading
import time

import keyring
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.errors import KeyringLocked, PasswordDeleteError

from bulkocr_gui.desktop import cloud_account
from bulkocr_gui.desktop.cloud_account import CloudAccount
from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.jobs.errors import MachineError, UsageError
from bulkocr_gui.jobs.options import Transport
from bulkocr_gui.providers.cloud_access import CloudSettings, CredentialKind, KeyState

KEY = "AIzaSyD-not-a-real-key-0123456789abcdefg"


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory, whose lock and slowness the test holds."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.answers = threading.Event()
        self.answers.set()
        self.locked = False
        self.threads: set[str] = set()

    def _open(self):
        self.threads.add(threading.current_thread().name)
        assert self.answers.wait(30)
        if self.locked:
            raise KeyringLocked(f"not for you: {KEY}")

    def get_password(self, service, username):
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service, username):
        self._open()
        if (service, username) not in self.kept:
            raise PasswordDeleteError("none")
        del self.kept[service, username]


@pytest.fixture
def ring():
    before = keyring.get_keyring()
    ring = Ring()
    keyring.set_keyring(ring)
    yield ring
    ring.answers.set()
    keyring.set_keyring(before)


@pytest.fixture
def make_account(tmp_path, qapp):
    made = []
    secrets = []

    def make():
        account = CloudAccount(Settings(tmp_path / "settings.ini"), secrets.append)
        made.append(account)
        return account

    make.secrets = secrets
    yield make
    for account in made:
        account.close()


def test_settings_come_back(make_account, qtbot, tmp_path):
    wanted = CloudSettings(
        forbidden=True,
        credentials=CredentialKind.SERVICE_ACCOUNT,
        service_account="/home/a b/schlüssel, neu.json",
        endpoint="eu-vision.googleapis.com:443",
        transport=Transport.REST,
        requests_a_minute=60,
        images_a_minute=600,
        price_a_thousand=600_000,
        free_pages=0,
        currency="EUR",
        month_cap=12_345_678,
    )
    account = make_account()
    assert account.settings() == CloudSettings()
    with qtbot.waitSignal(account.changed):
        account.change(wanted)
    assert account.settings() == wanted
    assert make_account().settings() == wanted
    account.change(dataclasses.replace(wanted, month_cap=None))
    assert make_account().settings().month_cap is None


@pytest.mark.parametrize(
    ("line", "name", "expected"),
    [
        ("requests_a_minute=many", "requests_a_minute", 1800),
        ("images_a_minute=0", "images_a_minute", 1800),
        ("price_a_thousand=-1", "price_a_thousand", 1_500_000),
        ("free_pages=1, 2", "free_pages", 1000),
        ("currency=Taler", "currency", "USD"),
        ("transport=pigeon", "transport", Transport.GRPC),
        ("credentials=", "credentials", CredentialKind.APPLICATION_DEFAULT),
        ("endpoint=https://evil.example/path", "endpoint", ""),
    ],
)
def test_what_is_broken_in_the_file_is_the_default(make_account, tmp_path, line, name, expected):
    (tmp_path / "settings.ini").write_text(f"[cloud]\n{line}\n")
    assert getattr(make_account().settings(), name) == expected


@pytest.mark.parametrize(
    ("line", "name", "expected"),
    [
        ("month_cap=ten dollars", "month_cap", 0),
        ("month_cap=-5", "month_cap", 0),
        ("month_cap=", "month_cap", None),
        ("forbidden=yes", "forbidden", True),
        ("forbidden=0", "forbidden", False),
        ("endpoint=https://eu-vision.googleapis.com/", "forbidden", True),
    ],
)
def test_what_could_cost_money_or_privacy_breaks_to_the_safe_side(make_account, tmp_path, line, name, expected):
    (tmp_path / "settings.ini").write_text(f"[cloud]\n{line}\n")
    assert getattr(make_account().settings(), name) == expected


@pytest.mark.parametrize(
    "change",
    [
        {"price_a_thousand": -1},
        {"month_cap": -1},
        {"images_a_minute": 0},
        {"currency": "$"},
        {"endpoint": "vision.googleapis.com:99999"},
        {"endpoint": "http://localhost"},
    ],
)
def test_settings_that_make_no_sense_are_refused_and_nothing_is_kept(make_account, change):
    account = make_account()
    with pytest.raises(UsageError):
        account.change(dataclasses.replace(CloudSettings(), free_pages=5, **change))
    assert account.settings() == CloudSettings()
    assert make_account().settings() == CloudSettings()


def test_settings_that_the_disk_does_not_take_hold_for_this_run_and_that_is_said(make_account, tmp_path):
    account = make_account()
    (tmp_path / "settings.ini").mkdir()
    with pytest.raises(MachineError) as caught:
        account.change(CloudSettings(month_cap=5))
    assert caught.value.code == "settings_not_writable"
    assert account.settings().month_cap == 5


def test_a_key_is_kept_in_the_keyring_and_found_by_the_next_start(make_account, ring, tmp_path):
    account = make_account()
    account.change(CloudSettings(credentials=CredentialKind.API_KEY))
    assert account.key_state() is KeyState.NONE
    assert account.set_api_key(f" {KEY}\n") is KeyState.KEYRING
    assert ring.kept == {("bulkocr", "google_vision"): KEY}
    later = make_account()
    assert (later.api_key(), later.key_state()) == (KEY, KeyState.KEYRING)
    assert make_account.secrets == [KEY, KEY]
    assert later.set_api_key("") is KeyState.NONE
    assert (later.api_key(), ring.kept) == ("", {})
    assert later.set_api_key("") is KeyState.NONE
    assert ring.threads == {"keyring"}
    assert KEY not in (tmp_path / "settings.ini").read_text()


@pytest.mark.parametrize(
    "backend",
    [keyring.backends.fail.Keyring, keyring.backends.null.Keyring, keyring.backends.chainer.ChainerBackend],
)
def test_without_a_usable_keyring_the_key_is_for_this_run_only(make_account, ring, monkeypatch, backend):
    monkeypatch.setattr(keyring.backends.chainer.ChainerBackend, "backends", [], raising=False)
    keyring.set_keyring(backend())
    account = make_account()
    assert account.set_api_key(KEY) is KeyState.THIS_RUN
    assert (account.api_key(), account.key_state()) == (KEY, KeyState.THIS_RUN)
    assert make_account().api_key() == ""
    assert account.set_api_key("") is KeyState.NONE
    assert account.api_key() == ""


def test_a_locked_keyring_is_asked_again_once_it_may_be_open(make_account, ring, caplog):
    ring.kept["bulkocr", "google_vision"] = KEY
    ring.locked = True
    account = make_account()
    assert (account.api_key(), account.key_state()) == ("", KeyState.NONE)
    assert "KeyringLocked" in caplog.text
    assert KEY not in caplog.text
    ring.locked = False
    assert account.api_key() == KEY


def test_a_key_that_the_keyring_does_not_let_go_of_is_not_said_to_be_gone(make_account, ring):
    account = make_account()
    account.set_api_key(KEY)
    ring.locked = True
    assert account.set_api_key("") is KeyState.KEYRING
    assert account.api_key() == KEY


def test_a_keyring_that_does_not_answer_holds_nobody_up(make_account, ring, qtbot):
    ring.kept["bulkocr", "google_vision"] = KEY
    ring.answers.clear()
    account = make_account()
    before = time.monotonic()
    assert account.key_state() is KeyState.NONE
    for _ in range(50):
        account.key_state()
    assert time.monotonic() - before < 1
    with qtbot.waitSignal(account.changed, timeout=10_000):
        ring.answers.set()
    assert account.key_state() is KeyState.KEYRING


def test_a_late_keyring_turns_a_key_of_this_run_into_a_kept_one(make_account, ring, qtbot):
    ring.answers.clear()
    account = make_account()
    assert account.set_api_key("first") is KeyState.THIS_RUN
    assert account.set_api_key(KEY) is KeyState.THIS_RUN
    told = []
    account.changed.connect(lambda: told.append((threading.current_thread(), account.key_state())))
    ring.answers.set()
    qtbot.waitUntil(lambda: told != [])
    assert told[-1] == (threading.main_thread(), KeyState.KEYRING)
    assert (account.api_key(), ring.kept["bulkocr", "google_vision"]) == (KEY, KEY)


def test_what_another_thread_keeps_is_told_on_the_main_thread(make_account, ring, qtbot):
    account = make_account()
    told = []
    account.changed.connect(lambda: told.append(threading.current_thread()))
    states = []
    worker = threading.Thread(target=lambda: states.append(account.set_api_key(KEY)))
    worker.start()
    worker.join()
    assert states == [KeyState.KEYRING]
    assert told == []
    qtbot.waitUntil(lambda: told != [])
    assert set(told) == {threading.main_thread()}


def test_workers_wait_once_for_a_keyring_that_hangs(make_account, ring, monkeypatch):
    monkeypatch.setattr(cloud_account, "WORKERS_PATIENCE", 0.3)
    ring.answers.clear()
    account = make_account()
    before = time.monotonic()
    assert [account.api_key() for _ in range(10)] == [""] * 10
    assert 0.25 < time.monotonic() - before < 1.5


def test_the_keyring_is_asked_at_the_start_only_where_a_key_pays(make_account, ring, qtbot):
    account = make_account()
    account.begin()
    assert ring.threads == set()
    account.change(CloudSettings(credentials=CredentialKind.API_KEY))
    account.begin()
    qtbot.waitUntil(lambda: ring.threads == {"keyring"})


def test_neither_program_imports_the_keyring_or_googles_client_at_its_start():
    code = (
        "import sys, bulkocr_gui.cli, bulkocr_gui.headless, bulkocr_gui.app\n"
        "print([m for m in sys.modules if m.split('.')[0] in ('keyring', 'grpc', 'requests')"
        " or m.startswith('google.')])"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
