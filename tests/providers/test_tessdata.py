"""Models from several folders, shown to Tesseract as one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from bulkocr_gui.providers import tessdata

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def data(tmp_path: Path, monkeypatch) -> Path:
    monkeypatch.setattr(tessdata, "SYSTEM_FOLDERS", (str(tmp_path / "system"), str(tmp_path / "not there")))
    monkeypatch.delenv("TESSDATA_PREFIX", raising=False)
    monkeypatch.setattr("sysconfig.get_path", lambda name: str(tmp_path / "packages"))
    monkeypatch.setattr(tessdata.sys, "prefix", str(tmp_path / "packages"))
    for folder, names in {
        "system": ["eng", "deu", "osd", "script/Latin"],
        "packages/share/tessdata": ["eng", "osd"],
        "data/tessdata": ["nld"],
    }.items():
        for name in names:
            model = tmp_path / folder / f"{name}.traineddata"
            model.parent.mkdir(parents=True, exist_ok=True)
            model.write_text(f"{name} of {folder}", encoding="utf-8")
    return tmp_path / "data"


def content(folder: Path) -> dict[str, str]:
    return {file.name.removesuffix(".traineddata"): file.read_text(encoding="utf-8") for file in folder.iterdir()}


def test_all_folders_together_the_program_s_own_first(data: Path):
    assert tessdata.languages(data) == ("Latin", "deu", "eng", "nld")
    assert content(tessdata.linked_folder(data)) == {
        "eng": "eng of packages/share/tessdata",
        "osd": "osd of packages/share/tessdata",
        "deu": "deu of system",
        "Latin": "script/Latin of system",
        "nld": "nld of data/tessdata",
    }


def test_the_one_folder_follows_what_comes_and_goes(data: Path, tmp_path: Path):
    folder = tessdata.linked_folder(data)
    (tmp_path / "system" / "deu.traineddata").unlink()
    (data / "tessdata" / "eng.traineddata").write_text("own eng", encoding="utf-8")
    assert tessdata.linked_folder(data) == folder
    assert "deu" not in content(folder)
    assert content(folder)["eng"] == "own eng"


def test_copies_where_links_are_not_allowed(data: Path, monkeypatch):
    def refuse(self, target):
        raise OSError(1314, "A required privilege is not held by the client")

    monkeypatch.setattr("pathlib.Path.symlink_to", refuse)
    folder = tessdata.linked_folder(data)
    assert content(tessdata.linked_folder(data))["nld"] == "nld of data/tessdata"
    assert not any(file.is_symlink() for file in folder.iterdir())


@pytest.mark.parametrize("below", ["", "tessdata"])
def test_the_folder_that_the_environment_names(data: Path, tmp_path: Path, monkeypatch, below: str):
    named = tmp_path / "named" / below
    named.mkdir(parents=True)
    (named / "fra.traineddata").write_text("fra", encoding="utf-8")
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path / "named") + os.sep)
    assert "fra" in tessdata.languages(data)
