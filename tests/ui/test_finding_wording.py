"""What is said of findings: in plain words, of one file and of many."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from bulkocr_gui.jobs.model import Finding
from bulkocr_gui.jobs.options import Conflict
from bulkocr_gui.processing import preflight, preflight_files, preflight_outputs
from bulkocr_gui.ui.finding_wording import finding_words

OWN = "So many of them."


def said(code: str, files: int, conflict: Conflict = Conflict.NUMBER, message: str = OWN) -> tuple[str, str]:
    return finding_words(Finding(code, False, files, message, "Do something.", (Path("/a"),)), conflict)


def codes() -> set[str]:
    """All that preflight finds of files."""
    sources = "".join(map(inspect.getsource, (preflight, preflight_files, preflight_outputs)))
    told = re.findall(r"about\(\s*\"([a-z_]+)\"", sources)
    return {*told, *preflight_files._SEEN}


@pytest.mark.parametrize("code", sorted(codes()))
def test_each_finding_has_words_for_one_and_for_many(code):
    one, advice = said(code, 1)
    many, _ = said(code, 1200)
    assert OWN not in (f"{one}.", f"{many}.")
    assert one.startswith(("1 ", "You may not read 1 "))
    assert re.search(r"1.?200", many)
    assert not one.endswith(".")
    assert advice.endswith(".")


def test_of_many_the_advice_speaks_of_many():
    assert said("encrypted", 1) == ("1 file needs a password", "Enter it here; without it the file fails.")
    assert said("encrypted", 2) == ("2 files need a password", "Enter them here; without them the files fail.")


def test_a_finding_without_words_of_its_own_keeps_what_it_says():
    assert said("new_code", 2) == ("So many of them", "Do something.")
    blocking = Finding("output_not_writable", True, 0, "Nothing can be written to /x.", "Choose another.")
    assert finding_words(blocking, Conflict.NUMBER) == ("Nothing can be written to /x", "Choose another.")


def test_what_becomes_of_taken_names_is_what_the_job_does():
    words = {said("name_conflicts", 2, conflict) for conflict in Conflict}
    assert len(words) == len(Conflict)


def test_copies_that_were_not_all_counted_are_at_least_so_many():
    assert said("duplicates", 2, message="At least 2 files have the same content as another.")[0] == (
        "At least 2 files have the same content as another"
    )
