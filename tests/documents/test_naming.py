from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkocr_gui.documents.naming import FolderNames, folded, prefixes, stem_of
from bulkocr_gui.jobs.output_names import LONGEST_NAME


def planned(names: list[str], folders: tuple[str, ...] = ()) -> dict[str, str]:
    plan = FolderNames(names, folders)
    return {name: plan.output_name(name) for name in names}


def test_one_input_takes_its_stem() -> None:
    assert planned(["b.tif"]) == {"b.tif": "b.txt"}


def test_two_inputs_that_would_meet_keep_their_suffix() -> None:
    assert planned(["scan.tif", "scan.jpg", "other.png"]) == {
        "scan.tif": "scan.tif.txt",
        "scan.jpg": "scan.jpg.txt",
        "other.png": "other.txt",
    }


@pytest.mark.parametrize(
    "names",
    [
        ["Scan.tif", "scan.jpg"],
        ["SCAN.PNG", "scan.png"],
        [unicodedata.normalize("NFC", "é.png"), unicodedata.normalize("NFD", "é.png")],
        ["straße.png", "STRASSE.png"],
        ["a.png", "a.jpg", "a.png.jpg"],
        ["a", "a.png"],
        ["a.txt.png", "a.png", "a.txt"],
    ],
)
def test_names_that_meet_on_some_file_system_are_kept_apart(names: list[str]) -> None:
    outputs = [folded(output) for output in planned(names).values()]
    assert len(set(outputs)) == len(names)


def test_a_file_never_takes_the_name_of_a_folder() -> None:
    plan = FolderNames(["a.png"], ["a.txt", "A.TXT"])
    taken = [plan.folder_name("a.txt"), plan.folder_name("A.TXT"), plan.output_name("a.png")]
    assert taken == ["a.txt", "A.TXT (2)", "a (2).txt"]


def test_only_a_known_suffix_is_taken_off() -> None:
    assert [stem_of(name) for name in ("letter.2019", "v1.2.png", "no_extension", ".png", "x.PDF")] == [
        "letter.2019",
        "v1.2",
        "no_extension",
        ".png",
        "x",
    ]


@pytest.mark.parametrize("letter", ["L", "ü", "文", "🧾"])
def test_a_name_of_255_bytes_gets_an_output_that_a_file_system_takes(letter: str, tmp_path: Path) -> None:
    names = [(letter * 255).encode()[: 251 - tail].decode(errors="ignore") + "x" * tail + ".png" for tail in (0, 1)]
    outputs = planned(names).values()
    assert len(set(outputs)) == 2
    for output in outputs:
        assert len(os.fsencode(output)) <= LONGEST_NAME
        (tmp_path / output).touch()


name = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=5)


@given(st.lists(st.builds(str.__add__, name, st.sampled_from(["", ".png", ".jpg", ".txt", ".PNG"])), unique=True))
def test_outputs_never_meet_whatever_the_names(names: list[str]) -> None:
    outputs = [folded(output) for output in planned(names).values()]
    assert len(set(outputs)) == len(names)


def test_one_source_is_mirrored_directly_and_several_by_name() -> None:
    assert prefixes([Path("/x/scans")]) == {Path("/x/scans"): Path()}
    roots = [Path("/x/scans"), Path("/y/Scans"), Path("/z/other"), Path("/")]
    assert list(prefixes(roots).values()) == [Path("scans"), Path("Scans (2)"), Path("other"), Path("root")]
