"""Presets on the command line: the program's and the window's, and options that say otherwise."""

from __future__ import annotations

from bulkocr_gui.desktop.paths import AppPaths
from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.processing.presets import Preset, Presets
from tests.e2e.conftest import draw, outputs


def suffixes(folder) -> set[str]:
    return {path.suffix for path in outputs(folder)}


def test_a_preset_says_what_is_saved_and_an_option_says_otherwise(program, tmp_path):
    paths = AppPaths.find(program.data)
    own = Preset("Zeitung", formats=("md", "tsv"), naming="{name}.ocr", languages=("eng",), provider="tesseract")
    Presets(Settings(paths.settings)).save(own)
    listed = program.events("presets", code=0)
    assert [each["name"] for each in listed] == ["archive", "text", "Zeitung"]
    scan = tmp_path / "scans"
    scan.mkdir()
    draw(scan / "one.png", "apple bread")

    program.run("run", scan, "--output", tmp_path / "a", "--preset", "zeitung", code=0)
    assert {path.name for path in outputs(tmp_path / "a")} == {"one.ocr.md", "one.ocr.tsv"}
    program.run("run", scan, "--output", tmp_path / "b", "--preset", "zeitung", "--formats", "txt", code=0)
    assert {path.name for path in outputs(tmp_path / "b")} == {"one.ocr.txt"}
    program.run("run", scan, "--output", tmp_path / "c", "--preset", "Archive", code=0)
    assert suffixes(tmp_path / "c") == {".pdf"}


def test_a_preset_that_is_not_there_is_named_with_those_that_are(program, tmp_path):
    (told,) = program.events("run", tmp_path, "--preset", "none such", code=2)
    assert (told["code"], told["advice"]) == ("unknown_preset", "Choose from archive, text.")
