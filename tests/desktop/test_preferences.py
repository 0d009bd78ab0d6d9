"""The preferences: typed, checked, kept, and never the end of the program."""

from __future__ import annotations

import dataclasses
import math

import pytest

from bulkocr_gui.desktop.preferences import RANGES, Look, Preferences, PreferenceStore, WhenAllDone
from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.jobs.errors import MachineError, UsageError


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.ini"


def test_without_a_file_the_defaults_hold(file):
    store = PreferenceStore(Settings(file))
    assert store.current == Preferences()
    assert store.refused == ()


def test_what_is_changed_is_there_at_the_next_start(file, qtbot):
    store = PreferenceStore(Settings(file))
    wanted = {
        "workers": 3,
        "first_delay_s": 0.5,
        "low_priority": False,
        "keep_awake": False,
        "when_done": WhenAllDone.SHUT_DOWN,
        "theme": "dark",
        "language": "de",
    }
    with qtbot.waitSignal(store.changed) as told:
        store.change(**wanted)
    assert told.args == [store.current]
    again = PreferenceStore(Settings(file))
    assert again.current == store.current == dataclasses.replace(Preferences(), **wanted)
    assert again.current.theme is Look.DARK
    assert again.refused == ()


def test_every_field_survives_the_file(file):
    """A new field that the file cannot carry would fail here."""
    store = PreferenceStore(Settings(file))
    for field in dataclasses.fields(Preferences):
        default = field.default
        match default:
            case bool():
                other: object = not default
            case WhenAllDone() | Look():
                other = [*type(default)][-1]
            case int() | float():
                other = type(default)(RANGES[field.name][1])
            case _:
                texts = {"hook_command": '["a", "b c"]', "hook_url": "https://example.org/x"}
                other = texts.get(field.name, "pt_BR")
        store.change(**{field.name: other})
        assert getattr(PreferenceStore(Settings(file)).current, field.name) == other


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("workers", "-1"),
        ("workers", "65"),
        ("workers", "many"),
        ("workers", "1, 2"),
        ("first_delay_s", "nan"),
        ("first_delay_s", "31"),
        ("low_priority", "perhaps"),
        ("when_done", "explode"),
        ("theme", ""),
        ("language", "x" * 100),
        ("api_port", "70000"),
        ("page_timeout_s", "1.5"),
    ],
)
def test_a_value_that_is_none_is_the_default_and_named(file, name, text):
    file.write_text(f"[preferences]\n{name}={text}\npause_after_errors=7\n", encoding="utf-8")
    store = PreferenceStore(Settings(file))
    assert store.refused == (name,)
    assert store.current == Preferences(pause_after_errors=7)


@pytest.mark.parametrize(
    "fields", [{"workers": 65}, {"workers": True}, {"first_delay_s": math.nan}, {"theme": "pink"}, {"keep_awake": 1}]
)
def test_a_bad_value_is_refused_and_nothing_kept(file, fields):
    store = PreferenceStore(Settings(file))
    with pytest.raises(UsageError):
        store.change(max_attempts=2, **fields)
    assert store.current == Preferences()
    assert PreferenceStore(Settings(file)).current == Preferences()


@pytest.mark.parametrize("content", [b"\x00\xff\xfe garbage \x80" * 50, b"[unclosed\nworkers=3\n"])
def test_a_broken_file_is_set_aside(file, content):
    file.write_bytes(content)
    settings = Settings(file)
    assert PreferenceStore(settings).current == Preferences()
    assert settings.set_aside is not None
    assert settings.set_aside.read_bytes() == content
    PreferenceStore(settings).change(workers=2)
    assert PreferenceStore(Settings(file)).current.workers == 2


def test_a_disk_that_takes_nothing_is_told_and_the_wish_holds(file, monkeypatch):
    settings = Settings(file)
    store = PreferenceStore(settings)
    monkeypatch.setattr(settings, "sync", lambda: False)
    with pytest.raises(MachineError):
        store.change(workers=2)
    assert store.current.workers == 2
