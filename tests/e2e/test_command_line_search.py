"""Searching by the command line: beside a run, after a kill, with a query that cannot be understood."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
from typing import TYPE_CHECKING

from bulkocr_gui.desktop.paths import AppPaths
from tests.e2e.conftest import draw

if TYPE_CHECKING:
    from pathlib import Path


def many(folder: Path, number: int) -> Path:
    folder.mkdir()
    draw(folder / "page 0.png", "apple bread")
    for n in range(1, number):
        shutil.copy(folder / "page 0.png", folder / f"page {n}.png")
    return folder


def test_pages_are_found_by_their_words(program, tmp_path):
    folder = many(tmp_path / "scans", 2)
    draw(folder / "other.png", "chair dream")
    program.run("run", folder, "--output", tmp_path / "out", code=0)
    (answer,) = (json.loads(program.run("search", "CHAIR", "--json", code=0)),)
    assert (answer["pages"], answer["more"], answer["searchable"], answer["left"]) == (1, False, 3, 0)
    (found,) = answer["found"]
    assert found["path"] == str(folder / "other.png")
    assert found["text"] == "chair dream"
    assert found["marks"] == [[0, 5]]
    assert (found["page"], found["hits"]) == (1, 1)
    text = program.run("search", "apple", "NOT", "dream", "--limit", 1, code=0)
    assert str(folder / "page 0.png") in text
    assert text.splitlines()[-1] == "2 pages found, the first 1 shown."
    assert "Nothing found" in program.run("search", '"bread apple"', code=0)


def test_a_query_that_cannot_be_understood_is_bad_usage(program):
    (event,) = program.events("search", "apple AND", code=2)
    assert event["code"] == "search_operator"
    assert "Nothing found" in program.run("search", "apple", code=0), "no job was ever made"


def test_search_answers_beside_a_run_and_a_kill_leaves_index_and_results_alike(program, tmp_path):
    folder = many(tmp_path / "scans", 300)
    run = program.start("run", folder, "--output", tmp_path / "out", "--json")
    ended = 0
    while ended < 5:
        ended += '"page"' in run.stdout.readline()
    assert json.loads(program.run("search", "apple", "--json", code=0))["pages"] >= 5
    run.kill()
    run.wait()
    with contextlib.closing(sqlite3.connect(AppPaths.find(program.data).store)) as store:
        (done, indexed, entries) = store.execute(
            "SELECT (SELECT COUNT(*) FROM pages p JOIN records r ON r.page_id = p.id WHERE p.state = 'done'), "
            "(SELECT COUNT(*) FROM pages p JOIN searched s ON s.page_id = p.id WHERE p.state = 'done'), "
            "(SELECT COUNT(*) FROM search_index WHERE search_index MATCH 'apple')"
        ).fetchone()
    assert 5 <= done < 300
    assert done == indexed == entries
