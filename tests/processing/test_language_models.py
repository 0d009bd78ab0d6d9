"""Models of languages added and removed: from a server of our own, and from files."""

from __future__ import annotations

import os
import socket
import sysconfig
import time
from pathlib import Path

import pytest

from bulkocr_gui.jobs.options import EngineMode, JobOptions
from bulkocr_gui.processing.language_models import LanguageModels
from bulkocr_gui.providers import model_list, tessdata
from bulkocr_gui.providers.model_files import CheckedBy, Origin
from bulkocr_gui.providers.tesseract import TesseractProvider
from bulkocr_gui.resources import resource
from bulkocr_gui.results.recognition import Recognition
from tests.faults.grants import FreeGrants
from tests.faults.model_server import ModelServer

ENGLISH = Path(sysconfig.get_path("data")) / "share" / "tessdata" / "eng.traineddata"
"""The very file of the release; checked below by its checksum."""


@pytest.fixture
def server():
    made = ModelServer()
    made.files["eng.traineddata"] = ENGLISH.read_bytes()
    yield made
    made.close()


@pytest.fixture
def data(tmp_path, monkeypatch) -> Path:
    """A data folder, on a computer without any model."""
    monkeypatch.setattr(tessdata, "SYSTEM_FOLDERS", (str(tmp_path / "system"),))
    monkeypatch.setattr("sysconfig.get_path", lambda name: str(tmp_path / "packages"))
    monkeypatch.setattr(tessdata.sys, "prefix", str(tmp_path / "packages"))
    for name in (
        "TESSDATA_PREFIX",
        "http_proxy",
        "https_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "all_proxy",
        "ALL_PROXY",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    return tmp_path / "data"


@pytest.fixture
def models(qtbot, data, server):
    made = LanguageModels(data, server.source)
    yield made
    made.close()


def left(data: Path) -> list[str]:
    return sorted(path.name for path in (data / "tessdata").iterdir())


def failure(qtbot, models, code):
    with qtbot.waitSignal(models.failed, timeout=20_000) as told:
        models.fetch(code)
    return told.args[0]


def test_a_model_is_fetched_checked_and_read_with(qtbot, data, models):
    steps, lists = [], []
    models.progressed.connect(steps.append)
    models.changed.connect(lists.append)
    with qtbot.waitSignal(models.added, timeout=30_000) as told:
        models.fetch("eng")
    assert (told.args[0].code, told.args[0].checked) == ("eng", CheckedBy.CHECKSUM)
    size = ENGLISH.stat().st_size
    assert steps[-1].got == steps[-1].total == size
    assert [step.got for step in steps] == sorted({step.got for step in steps})
    assert len(steps) > 10
    qtbot.waitUntil(lambda: bool(lists))
    assert [(model.code, model.size, model.origin) for model in lists[-1]] == [("eng", size, Origin.OWN)]
    assert left(data) == ["eng.traineddata"]
    scan = next(path for path in sorted(resource("samples").rglob("*")) if path.suffix in (".png", ".jpg", ".tif"))
    provider = TesseractProvider(data)
    for mode in (EngineMode.BUILT_IN, EngineMode.INSTALLED):
        engine = provider.open(JobOptions(languages=("eng",), engine_mode=mode))
        record = engine.recognise(scan, 1, FreeGrants())
        engine.close()
        assert record.words > 10
        assert Recognition.decode(record.blob).languages == ("eng",)


def test_another_file_than_the_one_that_is_meant_is_refused(qtbot, data, models, server):
    content = bytearray(ENGLISH.read_bytes())
    content[1_000_000] ^= 1
    server.files["eng.traineddata"] = bytes(content)
    assert failure(qtbot, models, "eng").error.code == "model_checksum"
    assert left(data) == []


def test_without_a_known_checksum_the_engine_decides(qtbot, data, models, server):
    assert "frk" in model_list.UNCHECKED
    server.files["frk.traineddata"] = b"no model" * 1000
    assert failure(qtbot, models, "frk").error.code == "model_unusable"
    assert left(data) == []
    server.files["frk.traineddata"] = ENGLISH.read_bytes()
    with qtbot.waitSignal(models.added, timeout=30_000) as told:
        models.fetch("frk")
    assert told.args[0].checked is CheckedBy.ENGINE


def test_a_connection_that_is_cut_leaves_nothing(qtbot, data, models, server):
    server.cut_after = 100_000
    told = failure(qtbot, models, "eng")
    assert told.error.code == "download_broke"
    assert "nothing of it was kept" in told.error.advice
    assert left(data) == []


def test_a_model_that_is_not_there(qtbot, models):
    assert failure(qtbot, models, "deu").error.code == "model_not_there"


def test_offline_is_said_and_another_try_is_possible(qtbot, data, server):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        nobody = f"http://127.0.0.1:{taken.getsockname()[1]}/"
    models = LanguageModels(data, nobody)
    told = failure(qtbot, models, "eng")
    assert told.error.code == "no_connection"
    assert "file" in told.error.advice
    assert failure(qtbot, models, "eng").error.code == "no_connection"
    models.close()


def test_the_proxy_of_the_environment_is_used_and_named_when_it_refuses(qtbot, data, server, monkeypatch):
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("http_proxy", server.source)
    models = LanguageModels(data, "http://models.invalid/")
    with qtbot.waitSignal(models.added, timeout=30_000):
        models.fetch("eng")
    assert server.asked == ["http://models.invalid/eng.traineddata"]
    with socket.create_server(("127.0.0.1", 0)) as taken:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{taken.getsockname()[1]}")
    assert failure(qtbot, models, "deu").error.code == "proxy_refused"
    models.close()


def test_cancelled_in_the_middle_it_is_gone_within_a_second(qtbot, data, models, server):
    server.hold_after = 200_000
    models.fetch("eng")
    models.fetch("deu")
    qtbot.waitUntil(server.held.is_set)
    assert models.under_way() == ("eng", "deu")
    with qtbot.waitSignal(models.failed) as waiting:
        models.cancel("deu")
    assert (waiting.args[0].code, waiting.args[0].error) == ("deu", None)
    before = time.monotonic()
    with qtbot.waitSignal(models.failed) as told:
        models.cancel("eng")
    assert time.monotonic() - before < 1
    assert (told.args[0].code, told.args[0].error) == ("eng", None)
    qtbot.waitUntil(lambda: models.under_way() == ())
    assert left(data) == []


def test_the_program_can_end_in_the_middle(qtbot, models, server):
    server.hold_after = 10
    models.fetch("eng")
    qtbot.waitUntil(server.held.is_set)
    before = time.monotonic()
    models.close()
    assert time.monotonic() - before < 1


def test_what_a_killed_program_left_is_removed_and_no_more(qtbot, data, models):
    folder = data / "tessdata"
    folder.mkdir(parents=True)
    for pid in (2**22 + 1, os.getpid()):  # the first is none that Linux gives
        (folder / f".deu.{pid}.part").touch()
    with qtbot.waitSignal(models.changed) as told:
        models.refresh()
    assert told.args[0] == ()
    assert left(data) == [f".deu.{os.getpid()}.part"]


def test_from_a_file_and_removed_again(qtbot, data, models, tmp_path, monkeypatch):
    system = tmp_path / "system"
    system.mkdir()
    (system / "lat.traineddata").write_bytes(ENGLISH.read_bytes())
    lists = []
    models.changed.connect(lists.append)
    with qtbot.waitSignal(models.added, timeout=30_000) as told:
        models.add_file(system / "lat.traineddata")
    assert (told.args[0].code, told.args[0].checked) == ("lat", CheckedBy.ENGINE)
    qtbot.waitUntil(lambda: bool(lists))
    assert [model.origin for model in lists[-1]] == [Origin.OWN]
    with qtbot.waitSignal(models.changed):
        models.remove("lat")
    assert [model.origin for model in lists[-1]] == [Origin.SYSTEM]
    assert tessdata.languages(data) == ("lat",)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("letter.txt", b"", "model_name"),
        ("osd.traineddata", b"", "model_name"),
        ("a+b.traineddata", b"", "model_name"),
        ("deu.traineddata", b"", "model_unusable"),
        ("deu.traineddata", b"\x00" * 5000, "model_unusable"),
        ("deu.traineddata", None, "model_unreadable"),
    ],
)
def test_a_file_that_is_no_model_is_refused(qtbot, data, models, tmp_path, name, content, code):  # noqa: PLR0917
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)
    with qtbot.waitSignal(models.failed, timeout=20_000) as told:
        models.add_file(file)
    assert told.args[0].error.code == code
    assert not (data / "tessdata").exists() or left(data) == []


def test_a_broken_file_does_not_take_the_place_of_a_good_one(qtbot, data, models, tmp_path):
    good = data / "tessdata" / "deu.traineddata"
    good.parent.mkdir(parents=True)
    good.write_bytes(ENGLISH.read_bytes())
    bad = tmp_path / "deu.traineddata"
    bad.write_bytes(b"half")
    with qtbot.waitSignal(models.failed, timeout=20_000):
        models.add_file(bad)
    assert good.read_bytes() == ENGLISH.read_bytes()
