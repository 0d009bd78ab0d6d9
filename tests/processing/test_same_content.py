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
    passed = threading.Event()
    copies.begin("f", first, never)
    copies.begin("f", second, never, 0.01)
    copies.end(second)
    thread = threading.Thread(target=lambda: (copies.begin("f", third, never, 30), passed.set()))
    thread.start()
    assert not passed.wait(0.2), "the first is still at work"
    copies.end(first)
    assert passed.wait(10)
    thread.join()


def test_whoever_is_given_up_waits_for_nobody():
    copies, first, second, third = SameContent(), object(), object(), object()
    copies.begin("f", first, never)
    copies.begin("f", second, lambda: True, 30)
    stopped = threading.Event()
    threads = [
        threading.Thread(target=copies.begin, args=("f", page, stopped.is_set, 30)) for page in (second, third)
    ]
    for thread in threads:
        thread.start()
    stopped.set()
    copies.end(first)
    for thread in threads:
        thread.join(10)
        assert not thread.is_alive()
