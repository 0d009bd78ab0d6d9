"""Several pages in one call of Google's client: each page has its own end, and its own charge."""

from __future__ import annotations

import threading

import pytest
from PIL import Image

from bulkocr_gui.jobs.errors import KnownError, PageError, TransientError
from bulkocr_gui.providers import vision_session
from bulkocr_gui.providers.page_encoder import PageEncoder
from bulkocr_gui.providers.vision_batches import Batches
from bulkocr_gui.results.recognition import Recognition

PATIENCE = 20.0


class Together(Batches):
    """The first call waits until so many pictures are in the row."""

    number = 3

    def _lead(self, seat) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self._waiting) >= self.number, PATIENCE)
            self.number = 1
        super()._lead(seat)


@pytest.fixture
def three(bench, monkeypatch):
    """Three pages in one call; what became of each."""
    monkeypatch.setattr(vision_session, "Batches", Together)

    def run() -> list[object]:
        ends: list[object] = [None] * 3
        recognisers = [bench.provider.open(bench.options) for _ in ends]

        def work(at: int) -> None:
            try:
                ends[at] = recognisers[at].recognise(bench.page(at), 1, bench.grants)
            except KnownError as error:
                ends[at] = error

        threads = [threading.Thread(target=work, args=(at,)) for at in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
        for recogniser in recognisers:
            recogniser.close()
        return ends

    return run


def calls(bench, run):
    before = bench.server.counts()
    ends = run()
    after = bench.server.counts()
    return ends, after["requests"] - before["requests"], after["images"] - before["images"]


def test_each_gets_its_own_text(bench, three):
    ends, requests, images = calls(bench, three)
    assert (requests, images) == (1, 3)
    assert [Recognition.decode(end.blob).text for end in ends] == [end.content for end in ends]
    assert len({end.content for end in ends}) == 3
    assert bench.grants.ends == {"billed": 3}


def test_one_bad_picture_is_its_own_pages_end_after_a_try_alone(bench, three):
    bench.server.script("bad-image:2", "bad-image")
    ends, requests, images = calls(bench, three)
    assert sorted(type(end).__name__ for end in ends) == ["PageError", "PageRecord", "PageRecord"]
    assert (requests, images) == (2, 2)
    assert bench.grants.ends == {"billed": 2, "free": 2}
    assert bench.grants.charges == 4


def test_a_picture_that_was_bad_only_in_company_is_saved_alone(bench, three):
    bench.server.script("bad-image:1")
    ends, requests, images = calls(bench, three)
    assert [end.words for end in ends] == [1, 1, 1]
    assert (requests, images) == (2, 3)
    assert bench.grants.ends == {"billed": 3, "free": 1}


def test_a_refused_call_is_made_again_for_each_alone(bench, three):
    bench.server.script("400")
    ends, requests, images = calls(bench, three)
    assert [end.words for end in ends] == [1, 1, 1]
    assert (requests, images) == (4, 3)
    assert bench.grants.ends == {"billed": 3, "free": 3}


def test_alone_too_each_may_be_refused(bench, three):
    bench.server.script("400", "400", "400", "400")
    ends, requests, _ = calls(bench, three)
    assert [type(end) for end in ends] == [PageError] * 3
    assert requests == 4
    assert bench.grants.ends == {"free": 6}


def test_fewer_answers_than_pictures_leave_all_in_doubt(bench, three):
    bench.server.script("short")
    ends, requests, _ = calls(bench, three)
    assert [type(end) for end in ends] == [TransientError] * 3
    assert requests == 1
    assert bench.grants.ends == {"uncertain": 3}


def test_pages_of_files_go_through_the_real_encoder(bench, monkeypatch):
    monkeypatch.setattr(vision_session, "PageEncoder", PageEncoder)
    recogniser = bench.provider.open(bench.options)
    as_it_is = recogniser.recognise(bench.page(), 1, bench.grants)
    assert Recognition.decode(as_it_is.blob).text == as_it_is.content
    scan = bench.folder / "scan.tif"
    Image.new("L", (600, 400), 200).save(scan, dpi=(200, 200))
    made_anew = recogniser.recognise(scan, 1, bench.grants)
    assert (made_anew.width, made_anew.height, made_anew.dpi, made_anew.words) == (600, 400, 200, 1)
    assert Recognition.decode(made_anew.blob).text != made_anew.content
    broken = bench.folder / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(30))
    with pytest.raises(PageError):
        recogniser.recognise(broken, 1, bench.grants)
    recogniser.close()
    assert bench.grants.ends == {"billed": 2}
