"""What is retried, and when."""

from __future__ import annotations

import pytest

from bulkocr_gui.jobs.errors import ErrorClass, PageError
from bulkocr_gui.jobs.retry import backoff_seconds, is_bug, known


def test_waits_are_2_4_8_and_never_over_30():
    assert [backoff_seconds(n) for n in (1, 2, 3, 4, 5, 99)] == [2, 4, 8, 16, 30, 30]


def test_the_provider_s_own_wait_holds_where_it_is_longer():
    assert backoff_seconds(1, 0.5) == 2
    assert backoff_seconds(1, 45) == 45


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ConnectionResetError("x"), ErrorClass.TRANSIENT),
        (TimeoutError(), ErrorClass.TRANSIENT),
        (RuntimeError("Network is unreachable"), ErrorClass.TRANSIENT),
        (RuntimeError("division by zero"), ErrorClass.PAGE),
        (OSError(28, "No space left on device"), ErrorClass.MACHINE),
        (MemoryError(), ErrorClass.PAGE),
        (PageError("damaged", "connection refused"), ErrorClass.PAGE),
    ],
)
def test_the_type_decides_and_words_only_for_unknown_types(error, expected):
    assert known(error).error_class is expected


def test_only_what_nothing_explains_is_a_bug():
    assert is_bug(KeyError("x"))
    assert not is_bug(ConnectionError("x"))
    assert not is_bug(PageError("damaged", "x"))
