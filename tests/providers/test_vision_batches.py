"""Pictures of several workers in one call: who makes it, what goes into it, and what each gets back."""

from __future__ import annotations

import threading

import pytest

from bulkocr_gui.jobs.errors import Cancelled
from bulkocr_gui.jobs.options import CloudModel, Detection
from bulkocr_gui.providers.vision_batches import MOST_JSON_BYTES, Batches, NotSent, Picture
from bulkocr_gui.providers.vision_faults import CallFailed, Fault, connection_cut, fault_of_status

PATIENCE = 10.0


def picture(data: bytes) -> Picture:
    return Picture(data, Detection.DOCUMENT, CloudModel.STABLE, ())


class Gate:
    """In place of the limiter: requests wait until the test lets them go."""

    def __init__(self, *, opened: bool = True) -> None:
        self.open = threading.Event()
        self.came = threading.Semaphore(0)
        self.requests = 0
        self.told: list[object] = []
        if opened:
            self.open.set()

    def request(self, given_up) -> None:
        self.came.release()
        assert self.open.wait(PATIENCE)
        if given_up():
            raise Cancelled
        self.requests += 1

    def refused(self, retry_after) -> None:
        self.told.append(retry_after)

    def accepted(self) -> None:
        self.told.append("accepted")


class Calls:
    """In place of the connection: answers each picture with its own bytes."""

    def __init__(self) -> None:
        self.made: list[list[bytes]] = []
        self.threads: list[str] = []
        self.answer = list

    def __call__(self, pictures):
        self.made.append([each.data for each in pictures])
        self.threads.append(threading.current_thread().name)
        return self.answer([each.data for each in pictures])


class Workers:
    def __init__(self, batches: Batches) -> None:
        self.batches = batches
        self.got: dict[bytes, object] = {}
        self.threads: list[threading.Thread] = []

    def send(self, data: bytes) -> None:
        def work() -> None:
            try:
                self.got[data] = self.batches.ask(picture(data))
            except (Cancelled, CallFailed, ValueError) as error:
                self.got[data] = error

        thread = threading.Thread(target=work, name=repr(data[:9]))
        self.threads.append(thread)
        thread.start()

    def gathered(self, number: int) -> None:
        """Wait until so many pictures stand in the row."""
        with self.batches._changed:
            assert self.batches._changed.wait_for(lambda: len(self.batches._waiting) == number, PATIENCE)

    def join(self) -> None:
        for thread in self.threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()


@pytest.fixture
def closed_gate():
    gate, calls = Gate(opened=False), Calls()
    return gate, calls, Workers(Batches(calls, gate))


def test_pictures_that_gather_while_the_limiter_holds_go_in_one_call(closed_gate):
    gate, calls, workers = closed_gate
    pages = [b"%d" % number for number in range(5)]
    for number, page in enumerate(pages, 1):
        workers.send(page)
        workers.gathered(number)
    gate.open.set()
    workers.join()
    assert calls.made == [pages]
    assert calls.threads == [repr(pages[0])], "the first makes the call, in its own thread"
    assert workers.got == {page: page for page in pages}
    assert gate.told == ["accepted"]


def test_no_call_has_more_than_sixteen_pictures_or_ten_megabytes(closed_gate):
    gate, calls, workers = closed_gate
    for number in range(20):
        workers.send(b"%d" % number)
        workers.gathered(number + 1)
    gate.open.set()
    workers.join()
    assert [len(made) for made in calls.made] == [16, 4]

    gate.open.clear()
    third = bytes(MOST_JSON_BYTES // 4 * 3 // 3)
    large = [third + b"a", third + b"b", third + b"c", bytes(MOST_JSON_BYTES)]
    for number, page in enumerate(large, 1):
        workers.send(page)
        workers.gathered(number)
    gate.open.set()
    workers.join()
    assert [len(made) for made in calls.made[2:]] == [2, 1, 1], "in JSON a picture takes a third more"


def test_a_call_waits_a_moment_for_workers_that_are_about_to_have_a_picture():
    gate, calls = Gate(), Calls()
    workers = Workers(Batches(calls, gate))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bulkocr_gui.providers.vision_batches.JOIN_SECONDS", PATIENCE)
        with workers.batches.preparing():
            workers.send(b"first")
            assert gate.came.acquire(timeout=PATIENCE)
            workers.send(b"second")
            workers.gathered(2)
            assert not calls.made
        workers.join()
    assert sorted(page for made in calls.made for page in made) == [b"first", b"second"]
    assert len(calls.made) == 1
    # And not for ever.
    with workers.batches.preparing():
        assert workers.batches.ask(picture(b"third")) == b"third"


def test_an_error_of_one_picture_is_its_own(closed_gate):
    gate, calls, workers = closed_gate
    bad = fault_of_status("INVALID_ARGUMENT")
    calls.answer = lambda pages: [bad if page == b"1" else page for page in pages]
    for number in range(3):
        workers.send(b"%d" % number)
        workers.gathered(number + 1)
    gate.open.set()
    workers.join()
    assert workers.got == {b"0": b"0", b"1": bad, b"2": b"2"}
    assert gate.told == ["accepted"]


def failing(fault: Fault):
    def answer(pages):
        raise CallFailed(fault)

    return answer


def test_a_refused_call_of_several_leaves_each_to_be_tried_alone_and_one_of_one_is_its_end(closed_gate):
    gate, calls, workers = closed_gate
    calls.answer = failing(fault_of_status("INVALID_ARGUMENT"))
    for number in range(2):
        workers.send(b"%d" % number)
        workers.gathered(number + 1)
    gate.open.set()
    workers.join()
    assert [failed.fault.bad_picture for failed in workers.got.values()] == [True, True]
    with pytest.raises(CallFailed) as caught:
        workers.batches.ask_alone(picture(b"0"))
    assert not caught.value.fault.bad_picture


def test_an_error_of_the_call_is_everybodys_each_with_an_error_of_its_own(closed_gate):
    gate, calls, workers = closed_gate
    calls.answer = failing(connection_cut())
    for number in range(3):
        workers.send(b"%d" % number)
        workers.gathered(number + 1)
    gate.open.set()
    workers.join()
    assert len({id(failed) for failed in workers.got.values()}) == 3
    assert {failed.fault.cost for failed in workers.got.values()} == {"uncertain"}
    assert gate.told == []


def test_a_mistake_of_our_own_in_a_call_leaves_nobody_waiting(closed_gate):
    gate, calls, workers = closed_gate

    def mistake(pages):
        raise ValueError

    calls.answer = mistake
    for number in range(3):
        workers.send(b"%d" % number)
        workers.gathered(number + 1)
    gate.open.set()
    workers.join()
    assert [type(got) for got in workers.got.values()] == [ValueError] * 3


def test_one_picture_too_many_among_others_that_are_bad_is_a_refusal(closed_gate):
    gate, calls, workers = closed_gate
    faults = [fault_of_status("INVALID_ARGUMENT"), fault_of_status("RESOURCE_EXHAUSTED", retry_after=3.0)]
    calls.answer = lambda pages: faults
    for number in range(2):
        workers.send(b"%d" % number)
        workers.gathered(number + 1)
    gate.open.set()
    workers.join()
    assert gate.told == [3.0]


@pytest.mark.parametrize("whole_call", [True, False])
def test_the_limiter_hears_of_a_refusal(whole_call):
    gate, calls = Gate(), Calls()
    batches = Batches(calls, gate)
    fault = fault_of_status("RESOURCE_EXHAUSTED", retry_after=7.0)
    calls.answer = failing(fault) if whole_call else lambda pages: [fault]
    try:
        assert batches.ask(picture(b"page")) is fault
    except CallFailed:
        assert whole_call
    assert gate.told == [7.0]


def test_stopped_while_waiting_nothing_was_sent_and_stopped_in_the_call_it_was(closed_gate):
    gate, calls, workers = closed_gate
    under_way, over = threading.Event(), threading.Event()

    def answer(pages):
        under_way.set()
        assert over.wait(PATIENCE)
        raise Cancelled

    calls.answer = answer
    for number in range(2):
        workers.send(b"%d" % number)
        workers.gathered(number + 1)
    gate.open.set()
    assert under_way.wait(PATIENCE)
    gate.open.clear()
    for number in range(2, 4):
        workers.send(b"%d" % number)
        workers.gathered(number - 1)
    workers.batches.close()
    gate.open.set()
    over.set()
    workers.join()
    assert {page: type(got) for page, got in workers.got.items()} == {
        b"0": Cancelled,
        b"1": Cancelled,
        b"2": NotSent,
        b"3": NotSent,
    }
    assert len(calls.made) == 1
