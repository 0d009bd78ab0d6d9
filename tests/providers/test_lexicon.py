"""A language's words are in its model, which is there anyway."""

from __future__ import annotations

import sysconfig
from pathlib import Path

import pytest

from bulkocr_gui.providers.lexicon import Languages, Lexicon
from bulkocr_gui.providers.tessdata import models

ENGLISH = Path(sysconfig.get_path("data")) / "share" / "tessdata" / "eng.traineddata"


@pytest.fixture(scope="module")
def english() -> Lexicon:
    return Lexicon(ENGLISH)


@pytest.mark.parametrize("word", ["house", "House", "houses", "recognition", "a", "Paris"])
def test_words_are_known(english: Lexicon, word: str):
    assert word in english


@pytest.mark.parametrize("word", ["", "qwzk", "recogniti", "hous\u00e9", "recognitionx", "\u4e2d", "tbe1"])
def test_what_is_no_word_is_not(english: Lexicon, word: str):
    assert word not in english


def test_words_are_known_however_they_are_written():
    languages = Languages([ENGLISH])
    assert languages.knows("HOUSE")
    assert languages.knows("london")
    assert languages.knows("don\u2019t")
    assert languages.knows("hou\u017fe")
    assert not languages.knows("qwzk")


def test_a_model_that_cannot_be_read_knows_nothing(tmp_path: Path):
    whole = ENGLISH.read_bytes()
    for number, data in enumerate((b"", b"no model at all", whole[:100], whole[:3_000_000], b"\xff" * 4000)):
        (tmp_path / f"{number}.traineddata").write_bytes(data)
        lexicon = Lexicon(tmp_path / f"{number}.traineddata")
        assert "house" not in lexicon
    assert not Languages([tmp_path / "missing.traineddata"])


def test_the_compass_has_no_words(tmp_path: Path):
    assert not Lexicon(models(tmp_path)["osd"])
