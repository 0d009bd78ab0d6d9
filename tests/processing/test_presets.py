"""Presets: kept, found again, renamed, removed; and what is none is left out and named."""

from __future__ import annotations

import json

import pytest

from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.options import Exceptions, JobOptions, Quality
from bulkocr_gui.processing.presets import ARCHIVE, BUILT_IN, KEY, TEXT, Preset, Presets, preset_of

OPTIONS = JobOptions(
    languages=("deu", "frk"),
    formats=("pdf", "alto"),
    merged=("csv",),
    pdf_a=True,
    quality=Quality.BEST,
    naming="{n} {name}",
    exceptions=Exceptions.COPY,
    page_segmentation=4,
    workers=7,
    cost_cap=5,
    page_ranges="1-3",
)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.ini"


def test_a_preset_survives_the_file_and_leaves_alone_what_is_each_jobs_own(file):
    preset = preset_of(" Parish, 1790: “Bücher” ", OPTIONS, "tesseract")
    Presets(Settings(file)).save(preset)
    again = Presets(Settings(file))
    assert again.own() == (preset,)
    assert again.refused == ()
    assert again.find("parish, 1790: “bücher”") == preset
    other = JobOptions(workers=2, cost_cap=9, page_ranges="7")
    made = preset.apply(other)
    assert (made.workers, made.cost_cap, made.page_ranges) == (2, 9, "7")
    assert (made.languages, made.formats, made.naming, made.quality) == (
        ("deu", "frk"),
        ("pdf", "alto"),
        "{n} {name}",
        Quality.BEST,
    )
    assert preset.fits(OPTIONS, "tesseract")
    assert not preset.fits(OPTIONS, "google_vision")
    assert not preset.fits(JobOptions(), "tesseract")


def test_the_programs_own_leave_languages_and_provider_as_they_are():
    options = JobOptions(languages=("fra",))
    assert ARCHIVE.apply(options).languages == ("fra",)
    assert ARCHIVE.apply(options).formats == ("pdf",)
    assert TEXT.fits(options, "anything")


def test_renamed_replaced_removed(file):
    presets = Presets(Settings(file))
    for name in ("b", "A"):
        presets.save(preset_of(name, OPTIONS, ""))
    presets.save(preset_of("B", JobOptions(), ""))
    assert [preset.name for preset in presets.own()] == ["A", "B"]
    assert presets.find("b").formats == ("txt",)
    with pytest.raises(UsageError):
        presets.rename("A", "b")
    assert presets.rename("A", " c ").name == "c"
    presets.remove("B")
    assert [preset.name for preset in Presets(Settings(file)).every()] == [*(each.name for each in BUILT_IN), "c"]


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, "Archive"])
def test_names_that_are_none(file, name):
    with pytest.raises(UsageError):
        Presets(Settings(file)).save(preset_of(name, OPTIONS, ""))
    assert Presets(Settings(file)).own() == ()


@pytest.mark.parametrize(
    "values",
    [
        {"name": "bad", "formats": ["exe"]},
        {"name": "bad", "formats": "txt"},
        {"name": "bad", "formats": [], "merged": []},
        {"name": "bad", "merged": ["alto"]},
        {"name": "bad", "quality": "superb"},
        {"name": "bad", "pdf_a": "yes"},
        {"name": "bad", "page_segmentation": 99},
        {"name": "bad", "naming": "{nonsense}"},
        {"name": "bad", "languages": [1]},
    ],
)
def test_a_preset_that_is_none_is_left_out_and_named(file, values):
    settings = Settings(file)
    settings.set_value(KEY, json.dumps([values, {"name": "good", "of another version": 1}]))
    presets = Presets(settings)
    assert presets.own() == (Preset("good"),)
    assert presets.refused == ("bad",)


@pytest.mark.parametrize("stored", ["nonsense", "{}", "7", "[7]", '["a"]'])
def test_a_list_that_is_none_is_no_obstacle(file, stored):
    settings = Settings(file)
    settings.set_value(KEY, stored)
    presets = Presets(settings)
    assert presets.own() == ()
    assert presets.refused == ("presets",)
    presets.save(preset_of("new", OPTIONS, ""))
    assert Presets(settings).own()[0].name == "new"
