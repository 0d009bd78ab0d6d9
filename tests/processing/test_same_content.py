"""Copies wait for each other, but not for ever."""

from __future__ import annotations

import threading

from bulkocr_gui.processing.same_content import SameContent


def never() -> bool:
    return False


def test_a_copy_waits_until_the_first_is_over():
    copies, first, second = SameContent(), object(), object()
    passed = threading.Event()
    copies.begin("f", first, never)
    copies.begin("f", first, never)
    copies.begin("g", second, never)
    thread = threading.Thread(target=lambda: (copies.begin("f", second, never, 30), passed.set()))
    thread.start()
    assert not passed.wait(0.2)
    copies.end(first)
    assert passed.wait(10)
    copies.begin("g", second, never, 30)
    copies.end(second)
    copies.begin("f", first, never, 30)
    thread.join()


def test_a_copy_that_waited_too_long_goes_on_and_takes_nothing_away():
    copies, first, second, third = SameContent(), object(), object(), object()
    copies.begin("f", first, never)
    copies.begin("f", second, never, 0.01)
    copies.end(second)
    passed = threading.Event()
    thread = threading.Thread(target=lambda: copies.begin("f", third, passed.is_set, 30))
    thread.start()
    thread.join(0.2)
    assert thread.is_alive(), "the first is still at work"
    passed.set()
    copies.wake()
    thread.join(10)
    assert not thread.is_alive(), "given up, it waits no longer"
