"""The provider with Google's own client against the test server: what each fault means, waits, says and costs."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import replace

import pytest

from bulkocr_gui.jobs.errors import BudgetError, Cancelled, PageError, ProviderError, TransientError
from bulkocr_gui.jobs.options import CloudModel, Detection
from bulkocr_gui.results.recognition import Recognition


def end_of(bench) -> dict[str, int]:
    return {how: number for how, number in bench.grants.ends.items() if number}


def test_a_page_is_recognised_charged_and_known_by_its_content(bench):
    before = bench.server.counts()["images"]
    record = bench.recognise()
    content = hashlib.sha256(bench.page().read_bytes()).hexdigest()
    assert Recognition.decode(record.blob).text == content
    assert (record.content, record.words, record.engine) == (content, 1, "Google Cloud Vision (stable)")
    assert bench.server.counts()["images"] == before + 1
    assert (bench.grants.charges, end_of(bench)) == (1, {"billed": 1})


FAULTS = [
    ("429:7.5", TransientError, "rate_limited", 7.5, "free", "fewer calls"),
    ("429", TransientError, "rate_limited", None, "free", "fewer calls"),
    ("500", TransientError, "provider_unavailable", None, "free", "a fault of its own"),
    ("502", TransientError, "provider_unavailable", None, "free", "a fault of its own"),
    ("503", TransientError, "provider_unavailable", None, "free", "a fault of its own"),
    ("504", TransientError, "timed_out", None, "uncertain", "in time"),
    ("cut", TransientError, "connection_cut", None, "uncertain", "cut before the answer"),
    ("short", TransientError, "answer_wrong", None, "uncertain", "made no sense"),
    ("401", ProviderError, "key_rejected", None, "free", "https://console.cloud.google.com/apis/credentials"),
    ("403", ProviderError, "permission_denied", None, "free", "https://console.cloud.google.com/iam-admin/iam"),
    ("403-billing", ProviderError, "billing_off", None, "free", "https://console.cloud.google.com/billing"),
    (
        "403-disabled",
        ProviderError,
        "api_disabled",
        None,
        "free",
        "https://console.cloud.google.com/apis/library/vision.googleapis.com",
    ),
    ("400", PageError, "bad_image_data", None, "free", "could not read the page"),
]


@pytest.mark.parametrize(("step", "kind", "code", "wait", "cost", "words"), FAULTS, ids=[f[0] for f in FAULTS])
def test_each_fault_has_its_class_its_wait_its_words_and_its_cost(  # noqa: PLR0917
    bench, step, kind, code, wait, cost, words
):
    bench.server.script(step)
    before = bench.server.counts()["requests"]
    with pytest.raises(kind) as caught:
        bench.recognise()
    assert caught.value.code == code
    # The header `Retry-After` has whole seconds; the answer's own details are looked at first.
    assert caught.value.retry_after == wait
    assert words in caught.value.message + caught.value.advice
    assert end_of(bench) == {cost: 1}
    assert bench.server.counts()["requests"] == before + 1, "a retry of the client's own"


def test_an_answer_beyond_the_time_may_have_been_charged(bench):
    bench.options = replace(bench.options, page_timeout=1.0)
    bench.server.script("delay:5")
    with pytest.raises(TransientError) as caught:
        bench.recognise()
    assert caught.value.code == "timed_out"
    assert end_of(bench) == {"uncertain": 1}


def test_a_bad_picture_is_tried_once_more_alone_and_then_given_up(bench):
    bench.server.script("bad-image")
    assert bench.recognise().words == 1
    assert end_of(bench) == {"free": 1, "billed": 1}
    bench.server.script("bad-image", "bad-image")
    with pytest.raises(PageError) as caught:
        bench.recognise()
    assert caught.value.code == "bad_image_data"
    assert end_of(bench) == {"free": 3, "billed": 1}


def test_an_answer_without_text_is_a_blank_page(bench):
    bench.server.script("empty")
    assert bench.recognise().blank
    assert end_of(bench) == {"billed": 1}


def test_a_huge_answer_is_taken(bench):
    bench.server.script("huge")
    assert bench.recognise().words > 1000


def test_nobody_listens(bench):
    bench.options = replace(bench.options, endpoint="localhost:9")
    with pytest.raises(TransientError) as caught:
        bench.recognise()
    assert caught.value.code == "no_connection"
    assert end_of(bench) == {"free": 1}


def test_a_name_that_does_not_exist_is_told_from_a_host_that_is_down(bench):
    bench.options = replace(bench.options, endpoint="no-such-host.invalid")
    with pytest.raises(TransientError) as caught:
        bench.recognise()
    assert caught.value.code == "name_not_found"
    assert "no-such-host.invalid" in caught.value.message
    assert end_of(bench) == {"free": 1}


def test_what_was_recognised_before_is_neither_encoded_nor_sent_nor_paid(bench):
    before = bench.server.counts()["requests"]
    record = bench.recognise()
    bench.grants.known[record.content] = record
    bench.account.key = "not asked for"
    assert bench.recognise() is record
    assert bench.server.counts()["requests"] == before + 1
    assert bench.grants.charges == 1
    bench.options = replace(bench.options, reuse=False)
    bench.account.key = bench.server.key
    assert bench.recognise() is not record


def test_no_money_no_call(bench):
    def refuse():
        raise BudgetError("job_cap", "The cap is reached.")

    bench.grants.charge = refuse
    before = bench.server.counts()["requests"]
    with pytest.raises(BudgetError):
        bench.recognise()
    assert bench.server.counts()["requests"] == before


def test_stop_ends_every_call_in_flight_within_a_second(bench):
    number = 12
    bench.server.script(*["delay:30"] * number)
    bench.options = replace(bench.options, page_timeout=60.0)
    # Calls of one picture each: more calls are in flight.
    bench.account.change(requests_a_minute=60_000)
    recognisers = [bench.provider.open(bench.options) for _ in range(number)]
    ended: list[object] = []
    from bulkocr_gui.providers import vision_batches

    def work(at: int) -> None:
        try:
            ended.append(recognisers[at].recognise(bench.page(at), 1, bench.grants))
        except Exception as error:  # noqa: BLE001 - whatever it is, the test says so
            ended.append(error)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vision_batches, "MOST_PICTURES", 1)
        threads = [threading.Thread(target=work, args=(at,)) for at in range(number)]
        for thread in threads:
            thread.start()
        assert wait_until(lambda: bench.server.counts()["in_flight"] == number)
    recognisers[0].cancel()
    for thread in threads:
        thread.join(1.0)
    assert not [thread for thread in threads if thread.is_alive()], "a call outlived the stop"
    assert [type(each) for each in ended] == [Cancelled] * number
    assert end_of(bench) == {"uncertain": number}
    assert wait_until(lambda: bench.server.counts()["in_flight"] == 0)
    with pytest.raises(Cancelled):
        recognisers[1].recognise(bench.page(), 1, bench.grants)
    for recogniser in recognisers:
        recogniser.close()
    bench.server.script()
    assert bench.recognise().words == 1, "the next job has a connection of its own"


def wait_until(true, seconds: float = 10.0) -> bool:
    pause = threading.Event()
    for _ in range(int(seconds / 0.02)):
        if true():
            return True
        pause.wait(0.02)
    return False


def test_a_server_that_comes_back_is_found_at_once(bench):
    recogniser = bench.provider.open(bench.options)
    assert recogniser.recognise(bench.page(), 1, bench.grants)
    bench.server.stop()
    try:
        for _ in range(8):
            with pytest.raises(TransientError):
                recogniser.recognise(bench.page(), 1, bench.grants)
    finally:
        bench.server.start()
    # The job's own shortest wait is 2 s; a channel's own would have grown beyond that.
    assert wait_until(lambda: recognised(recogniser, bench), 2.0)
    recogniser.close()


def recognised(recogniser, bench) -> bool:
    try:
        return recogniser.recognise(bench.page(), 1, bench.grants).words == 1
    except TransientError:
        return False


def test_the_test_reads_its_word_and_passes_the_gate(bench, monkeypatch):
    monkeypatch.setattr("bulkocr_gui.providers.google_vision.TEST_WORD", "")
    probe = bench.provider.test(bench.options, bench.grants)
    assert probe.ready, probe.problem
    assert end_of(bench) == {"billed": 1}
    bench.server.script("403-billing")
    probe = bench.provider.test(bench.options, bench.grants)
    assert not probe.ready
    assert "https://console.cloud.google.com/billing" in probe.advice


def test_what_is_kept_for_reuse_depends_on_all_that_changes_an_answer(bench):
    options = bench.options
    same = replace(options, endpoint="eu-vision.googleapis.com", workers=3, page_timeout=9.0)
    assert bench.provider.reuse_key(same) == bench.provider.reuse_key(options) != ""
    for other in (
        replace(options, detection=Detection.TEXT),
        replace(options, cloud_model=CloudModel.LATEST),
        replace(options, languages=("deu",)),
    ):
        assert bench.provider.reuse_key(other) != bench.provider.reuse_key(options)


def test_one_that_is_let_go_leaves_the_others_connection_alone(bench):
    first, second = (bench.provider.open(bench.options) for _ in range(2))
    first.recognise(bench.page(), 1, bench.grants)
    first.close()
    assert second.recognise(bench.page(), 1, bench.grants).words == 1
    with pytest.raises(Cancelled):
        first.recognise(bench.page(), 1, bench.grants)
    second.close()


def test_limits_that_are_set_anew_hold_from_the_next_page_on(bench, monkeypatch):
    told: list[tuple[int, int]] = []
    monkeypatch.setattr(bench.provider._limiter, "set_limits", lambda *limits: told.append(limits))
    recogniser = bench.provider.open(bench.options)
    recogniser.recognise(bench.page(), 1, bench.grants)
    assert told == []
    bench.account.change(images_a_minute=700)
    recogniser.recognise(bench.page(), 1, bench.grants)
    recogniser.recognise(bench.page(), 1, bench.grants)
    assert told == [(bench.account.now.requests_a_minute, 700)]
    recogniser.close()
