"""What outputs are called: the pattern, its places, and names that fit."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.options import Conflict, JobOptions
from bulkocr_gui.jobs.output_names import (
    LONGEST_NAME,
    LONGEST_PATH,
    checked_naming,
    in_format,
    is_too_long,
    merged_name,
    planned_output,
)


@pytest.mark.parametrize(
    "pattern", ["{name}", "{name}.ocr", "{n}", "{n} {name}", "{folder}-{n}.{ext}", "text of {name}"]
)
def test_good_patterns(pattern: str):
    checked_naming(JobOptions(naming=pattern))


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("", "one name"),
        ("scan", "one name"),
        ("{ext}", "one name"),
        ("{name}{page}", "{page}"),
        ("{name!r}", "{name!r}"),
        ("{n:05}", "{n:05}"),
        ("{name", "brace"),
        ("name} {n}", "brace"),
        ("{{name}}", "brace"),
        ("a/{name}", "'/'"),
        ("..\\{name}", "'\\\\'"),
        ("{name}:{n}", "':'"),
        ("{name}?", "'?'"),
        ("{name}\n", "'\\n'"),
        (".{name}", "dot"),
        (" {name}", "space"),
        ("con.{name}", "Windows"),
    ],
)
def test_a_bad_pattern_is_told_with_what_there_is(pattern: str, said: str):
    with pytest.raises(UsageError) as caught:
        checked_naming(JobOptions(naming=pattern))
    assert caught.value.code == "bad_naming"
    assert said in caught.value.message
    assert all(field in caught.value.advice for field in ("{name}", "{n}", "{ext}", "{folder}"))


def test_numbers_are_no_names_where_what_is_there_is_skipped():
    with pytest.raises(UsageError):
        checked_naming(JobOptions(naming="{n} {name}", conflict=Conflict.SKIP))


@pytest.mark.parametrize(
    ("pattern", "output"),
    [
        ("{name}", "1790/scan.tif.txt"),
        ("{name}.ocr", "1790/scan.tif.ocr.txt"),
        ("{n}", "1790/00012.txt"),
        ("{folder}_{n}_{ext}", "1790/box 3_00012_tif.txt"),
    ],
)
def test_a_pattern_names_the_output(pattern: str, output: str):
    source = Path("/scans/box 3/scan.tif")
    planned = planned_output(Path("1790/scan.tif.txt"), source, JobOptions(naming=pattern), 12)
    assert planned == Path(output)
    beside = planned_output(Path("1790/scan.tif.txt"), source, JobOptions(naming=pattern, beside=True), 12)
    assert beside == source.parent / planned.name


def test_braces_in_a_name_are_no_pattern():
    planned = planned_output(Path("{n}{x}.txt"), Path("/s/{n}{x}.tif"), JobOptions(naming="{name}-{n}"), 1)
    assert planned == Path("{n}{x}-00001.txt")


def test_a_name_that_the_pattern_makes_too_long_is_cut_and_stays_its_own():
    names = {
        planned_output(Path("é" * 120 + f"{n}.txt"), Path("/s/x.tif"), JobOptions(naming="{name} and {name}"), 1).name
        for n in range(10)
    }
    assert len(names) == 10
    assert all(len(os.fsencode(in_format(Path(name), "alto").name)) <= LONGEST_NAME for name in names)


@pytest.mark.parametrize(
    ("job", "name"),
    [
        ("Letters", "Letters.csv"),
        ("a/b: c?", "a_b_ c_.csv"),
        ("..", "job.csv"),
        ("", "job.csv"),
        ("aux", "_aux.csv"),
        ("漢字 2019.5", "漢字 2019.5.csv"),
    ],
)
def test_a_job_s_file_is_called_after_it(job: str, name: str):
    assert merged_name(job, ".csv") == name


@pytest.mark.skipif(os.name == "nt", reason="counts bytes")
def test_paths_that_no_file_can_have():
    assert not is_too_long(Path("/" + "é" * (LONGEST_PATH // 2)))
    assert is_too_long(Path("/" + "é" * (LONGEST_PATH // 2 + 1)))
