"""Which files of a folder are wanted."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkocr_gui.documents.patterns import Patterns
from bulkocr_gui.jobs.errors import UsageError


@pytest.mark.parametrize(
    ("pattern", "fits", "does_not"),
    [
        ("*.tif", ["a.tif", "B/C/D.TIF"], ["a.tiff", "tif"]),
        ("1790", ["1790", "1790/a.png", "x/1790/b/a.png"], ["1790.png", "x/17900/a.png"]),
        ("1790/**", ["1790/a.png", "1790/b/a.png"], ["x/1790/a.png", "1790.png"]),
        ("/1790/", ["1790/a.png"], ["x/1790/a.png", "1790"]),
        ("**/raw/*.png", ["raw/1.png", "a/b/raw/1.png"], ["raw/x/1.png"]),
        ("letters/*/draft?.pdf", ["Letters/1790/draft1.pdf"], ["letters/draft1.pdf", "letters/a/b/draft1.pdf"]),
        ("#recycle", ["#recycle/1.png"], ["recycle/1.png"]),
        ("!old", ["!old/1.png"], ["old/1.png"]),
        ("STRASSE.png", ["Straße.png"], ["strase.png"]),
        (unicodedata.normalize("NFD", "é*"), ["é1.png", unicodedata.normalize("NFD", "É2.png")], ["e1.png"]),
        ("[0-9]*", ["1.png"], ["a.png"]),
        ("  *.tif  ", ["a.tif"], ["a.png"]),
    ],
)
def test_what_fits_a_pattern(pattern: str, fits: list[str], does_not: list[str]) -> None:
    included, excluded = Patterns([pattern]), Patterns((), [pattern])
    for path in fits:
        assert included.take(path)
        assert not excluded.take(path)
    for path in does_not:
        assert not included.take(path)
        assert excluded.take(path)


def test_without_patterns_everything_is_wanted() -> None:
    for patterns in (Patterns(), Patterns([" ", ""], [""])):
        assert patterns.take("a/b.png")
        assert patterns.enter("a")


def test_an_exclusion_wins() -> None:
    patterns = Patterns(["*.tif", "a.png"], ["raw", "b.*"])
    assert [name for name in ("a.tif", "a.png", "b.tif", "raw/a.tif", "c.png") if patterns.take(name)] == [
        "a.tif",
        "a.png",
    ]


@pytest.mark.parametrize("pattern", ["raw", "raw/", "x/raw/**", "**/raw", "Ra?"])
def test_a_folder_that_is_excluded_is_not_looked_into(pattern: str) -> None:
    patterns = Patterns((), [pattern])
    assert not patterns.enter("x/raw")
    assert patterns.enter("x")
    assert Patterns(["*.tif"], ["*.png"]).enter("x/raw")


@pytest.mark.parametrize("pattern", ["[z-a].tif", "\\"])
def test_a_pattern_that_makes_no_sense_is_named(pattern: str) -> None:
    with pytest.raises(UsageError) as caught:
        Patterns((), ["*.tif", pattern])
    assert (caught.value.code, pattern in caught.value.message) == ("patterns", True)


@pytest.mark.filterwarnings("ignore::FutureWarning")
@given(st.text(max_size=8), st.text(min_size=1, max_size=8))
def test_any_text_is_a_pattern_or_a_usage_error(pattern: str, path: str) -> None:
    try:
        patterns = Patterns([pattern], [pattern])
    except UsageError:
        return
    if pattern.strip():
        assert not patterns.take(path), "what fits is excluded, what does not is not included"
