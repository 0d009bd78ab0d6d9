"""Which pages are meant by what the user wrote."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.page_ranges import page_ranges


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)),
        ("  ", (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)),
        ("1-3, 7, 10-", (1, 2, 3, 7, 10)),
        ("7,1 - 2", (1, 2, 7)),
        ("-2", (1, 2)),
        ("9-", (9, 10)),
        ("9\u201312", (9, 10)),
        ("2-4,3-5,4", (2, 3, 4, 5)),
        ("odd", (1, 3, 5, 7, 9)),
        ("Even, last", (2, 4, 6, 8, 10)),
        ("last,1", (1, 10)),
        ("11-", ()),
        ("999999999", ()),
        ("007", (7,)),
    ],
)
def test_pages_of_ten(text: str, pages: tuple[int, ...]) -> None:
    assert page_ranges(text).of(10) == pages
    assert page_ranges(text).count(10) == len(pages)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("0", "not 0"),
        ("0-3", "not 0"),
        ("1,,2", "nothing between"),
        ("1,", "nothing between"),
        (",", "nothing between"),
        ("5-3", "5-3"),
        ("a-b", "a-b"),
        ("1 2", "no comma"),
        ("-", "“-”"),
        ("1-2-3", "1-2-3"),
        ("1.5", "1.5"),
        ("²", "²"),
        ("٣", "٣"),
        ("9" * 5000, "999"),
        ("-0", "not 0"),
    ],
)
def test_what_is_wrong_is_named_with_an_example(text: str, named: str) -> None:
    with pytest.raises(UsageError) as caught:
        page_ranges(text)
    assert named in caught.value.message
    assert len(caught.value.message) < 120
    assert "1-3, 7, 10-" in caught.value.advice


part = st.one_of(
    st.integers(1, 40).map(lambda n: (str(n), {n})),
    st.tuples(st.integers(1, 40), st.integers(0, 40)).map(
        lambda pair: (f"{pair[0]}-{sum(pair)}", set(range(pair[0], sum(pair) + 1)))
    ),
    st.integers(1, 40).map(lambda n: (f"-{n}", set(range(1, n + 1)))),
    st.integers(1, 40).map(lambda n: (f"{n}-", set(range(n, 41)))),
    st.sampled_from([("odd", set(range(1, 41, 2))), ("even", set(range(2, 41, 2)))]),
)


@given(st.lists(part, min_size=1, max_size=6), st.integers(1, 40))
def test_the_pages_are_the_union_of_the_parts_in_order(parts: list[tuple[str, set[int]]], pages: int) -> None:
    meant = set().union(*(numbers for _, numbers in parts))
    ranges = page_ranges(" , ".join(text for text, _ in parts))
    assert ranges.of(pages) == tuple(sorted(n for n in meant if n <= pages))


@given(st.text(max_size=12), st.integers(1, 9))
def test_any_text_is_pages_of_the_document_or_a_usage_error(text: str, pages: int) -> None:
    with contextlib.suppress(UsageError):
        assert set(page_ranges(text).of(pages)) <= set(range(1, pages + 1))
