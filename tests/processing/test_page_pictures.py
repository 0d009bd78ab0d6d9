"""Pictures of pages by the real child: in order of who waits, the last few kept, given up when nobody waits."""

from __future__ import annotations

import io
import os

import psutil
import pytest
from PIL import Image

from bulkocr_gui.documents.page import ShownPage
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.processing import page_pictures
from bulkocr_gui.processing.page_pictures import PagePictures, PartWish, PictureWish, ThumbnailWish
from bulkocr_gui.processing.thumbnails import Thumbnails

PATIENCE = 30_000


class Pictures:
    """The pictures with all answers."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.secrets: tuple[str, ...] = ()
        self.pictures = PagePictures(self._passwords)
        self.answers: list[tuple[int, object]] = []
        self.pictures.picture_read.connect(lambda token, answer: self.answers.append((token, answer)))

    def _passwords(self, job_id: str) -> tuple[str, ...]:
        self.asked.append(job_id)
        return self.secrets

    def of(self, token: int):
        return next((answer for given, answer in self.answers if given == token), None)

    @property
    def reads(self) -> int:
        """How often a file was read."""
        return len(self.asked)


@pytest.fixture
def one(qtbot):
    before = set(psutil.Process().children())
    made = Pictures()
    yield made
    made.pictures.close()
    left = set(psutil.Process().children()) - before
    assert not [each for each in left if each.status() != psutil.STATUS_ZOMBIE]


def page(folder, name: str, colour: str = "white", size: tuple[int, int] = (300, 400)) -> PictureWish:
    Image.new("RGB", size, colour).save(folder / name)
    return PictureWish("job", folder / name, 1)


def test_a_picture_comes_and_is_kept(one, qtbot, tmp_path):
    wish = page(tmp_path, "a.png", "red")
    token = one.pictures.picture(wish)
    qtbot.waitUntil(lambda: one.of(token) is not None, timeout=PATIENCE)
    shown = one.of(token)
    assert isinstance(shown, ShownPage)
    assert (shown.full_width, shown.full_height, shown.pixels[:4]) == (300, 400, b"\x00\x00\xff\xff")
    again = one.pictures.picture(wish)
    assert again != token
    qtbot.waitUntil(lambda: one.of(again) is shown, timeout=PATIENCE)
    assert one.reads == 1


def test_what_was_read_ahead_is_there_at_once(one, qtbot, tmp_path):
    first, second = page(tmp_path, "a.png"), page(tmp_path, "b.png")
    token = one.pictures.picture(first)
    qtbot.waitUntil(lambda: one.of(token) is not None, timeout=PATIENCE)
    one.pictures.ahead((second,))
    qtbot.waitUntil(lambda: one.reads == 2 and one.pictures._busy is None, timeout=PATIENCE)
    assert len(one.answers) == 1  # nobody asked for it yet
    token = one.pictures.picture(second)
    qtbot.waitUntil(lambda: one.of(token) is not None, timeout=PATIENCE)
    assert one.reads == 2


def test_only_the_last_one_asked_for_is_answered(one, qtbot, tmp_path):
    wishes = [page(tmp_path, f"{number}.png") for number in range(6)]
    tokens = [one.pictures.picture(wish) for wish in wishes]
    qtbot.waitUntil(lambda: one.of(tokens[-1]) is not None, timeout=PATIENCE)
    assert [token for token, _ in one.answers] == tokens[-1:]
    assert one.reads <= 2  # the one that was begun, and the one that was wanted


def test_a_page_that_takes_long_gives_way_to_the_one_that_is_waited_for(one, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(page_pictures, "IMPATIENCE", 0.0)
    slow, quick = page(tmp_path, "slow.png", size=(9000, 9000)), page(tmp_path, "quick.png")
    one.pictures.picture(slow)
    qtbot.waitUntil(lambda: one.reads == 1, timeout=PATIENCE)
    token = one.pictures.picture(quick)
    qtbot.waitUntil(lambda: one.of(token) is not None, timeout=PATIENCE)
    assert isinstance(one.of(token), ShownPage)
    assert slow not in one.pictures._kept


def test_what_cannot_be_shown_is_told(one, qtbot, tmp_path):
    (tmp_path / "torn.png").write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    token = one.pictures.picture(PictureWish("job", tmp_path / "torn.png", 1))
    qtbot.waitUntil(lambda: one.of(token) is not None, timeout=PATIENCE)
    assert isinstance(one.of(token), PageError)
    token = one.pictures.picture(page(tmp_path, "torn.png"))  # it was scanned again
    qtbot.waitUntil(lambda: isinstance(one.of(token), ShownPage), timeout=PATIENCE)


def test_the_memory_of_what_is_kept_is_bounded(one, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(page_pictures, "MOST_KEPT", 3 * 300 * 400 * 4)
    for number in range(5):
        token = one.pictures.picture(page(tmp_path, f"{number}.png"))
        qtbot.waitUntil(lambda token=token: one.of(token) is not None, timeout=PATIENCE)
    assert [wish.path.name for wish in one.pictures._kept] == ["2.png", "3.png", "4.png"]


def test_a_page_of_250_megapixels_is_made_smaller(one, qtbot, tmp_path):
    Image.new("1", (15_800, 15_800), 1).save(tmp_path / "a0.tif", compression="group4")
    token = one.pictures.picture(PictureWish("job", tmp_path / "a0.tif", 1))
    qtbot.waitUntil(lambda: one.of(token) is not None, timeout=PATIENCE)
    shown = one.of(token)
    assert (shown.full_width, shown.full_height) == (15_800, 15_800)
    assert len(shown.pixels) <= page_pictures.FIRST * 4


def test_close_ends_what_is_under_way(qtbot, tmp_path):
    one = Pictures()
    one.pictures.picture(page(tmp_path, "slow.png", size=(9000, 9000)))
    one.pictures.close()
    assert not one.answers


def noise(folder, name: str) -> PictureWish:
    """A page that takes its time."""
    size = 1500, 4000
    Image.frombytes("RGB", size, os.urandom(size[0] * size[1] * 3)).save(folder / name, compress_level=0)
    return PictureWish("job", folder / name, 1)


def test_of_a_page_that_takes_its_time_the_upper_part_comes_first(one, qtbot, tmp_path):
    wish = noise(tmp_path, "a.png")
    token = one.pictures.picture(wish)
    qtbot.waitUntil(lambda: len(one.answers) == 2, timeout=PATIENCE)
    (first, upper), (second, whole) = one.answers
    assert first == second == token
    assert 0.2 < upper.upper < 0.6
    assert whole.upper == 1.0
    assert upper.width == whole.width
    assert (upper.full_width, upper.full_height) == (whole.full_width, whole.full_height) == (1500, 4000)
    again = one.pictures.picture(wish)
    qtbot.waitUntil(lambda: one.of(again) is whole, timeout=PATIENCE)


def test_what_is_read_ahead_comes_as_a_whole(one, qtbot, tmp_path):
    wish = noise(tmp_path, "a.png")
    one.pictures.ahead((wish,))
    qtbot.waitUntil(lambda: wish in one.pictures._kept, timeout=PATIENCE)
    assert not one.answers
    assert one.pictures._kept[wish].upper == 1.0


def test_parts_of_a_page_come_before_what_may_be_wanted_next(one, qtbot, tmp_path):
    wish = page(tmp_path, "a.png", "red", (2000, 1000))
    read, kept_by_then = [], []
    one.pictures.part_read.connect(lambda part, answer: read.append((part.box, answer)))
    one.pictures.part_read.connect(lambda: kept_by_then.append(len(one.pictures._kept)))
    boxes = [(0, 0, 512, 512), (1536, 512, 2000, 1000)]
    one.pictures.ahead((page(tmp_path, "b.png"), page(tmp_path, "c.png")))
    one.pictures.parts(tuple(PartWish("job", wish.path, 1, box, 2) for box in boxes))
    qtbot.waitUntil(lambda: len(read) == 2, timeout=PATIENCE)
    assert [box for box, _ in read] == boxes
    assert [(part.width, part.height) for _, part in read] == [(256, 256), (232, 244)]
    assert {part.pixels[:4] for _, part in read} == {b"\x00\x00\xff\xff"}
    assert kept_by_then == [1, 1]  # the one that was begun


def test_the_child_that_keeps_a_page_goes_once_nobody_looks_at_it(one, qtbot, tmp_path, monkeypatch):
    one.pictures._idle.setInterval(20)
    wish = page(tmp_path, "a.png")
    one.pictures.parts((PartWish("job", wish.path, 1, (0, 0, 300, 400), 1),))
    with qtbot.waitSignal(one.pictures.part_read, timeout=PATIENCE):
        pass
    qtbot.waitUntil(lambda: one.pictures._reader._child is None, timeout=PATIENCE)
    token = one.pictures.picture(wish)
    qtbot.waitUntil(lambda: isinstance(one.of(token), ShownPage), timeout=PATIENCE)


def test_thumbnails_are_small_and_kept_unless_a_password_protects_the_page(one, qtbot, tmp_path):
    kept = tmp_path / "thumbnails"
    one.pictures._thumbnails = Thumbnails(kept)
    open_to_all, secret = page(tmp_path, "a.png", size=(2000, 3000)), page(tmp_path, "b.png")
    read = []
    one.pictures.thumbnail_read.connect(lambda wish, answer: read.append((wish.path.name, answer)))
    one.pictures.small((ThumbnailWish("job", open_to_all.path, 1),))
    qtbot.waitUntil(lambda: len(read) == 1, timeout=PATIENCE)
    _, jpeg = read[0]
    with Image.open(io.BytesIO(jpeg)) as image:
        assert image.format == "JPEG"
        assert image.width * image.height <= 80_000
    assert [each.read_bytes() for each in kept.iterdir()] == [jpeg]
    one.secrets = ("1911",)
    one.pictures.small((ThumbnailWish("job", secret.path, 1), ThumbnailWish("job", tmp_path / "gone.png", 1)))
    qtbot.waitUntil(lambda: len(read) == 3, timeout=PATIENCE)
    assert [name for name, _ in read] == ["a.png", "b.png", "gone.png"]
    assert isinstance(read[1][1], bytes)
    assert isinstance(read[2][1], PageError)
    assert len(list(kept.iterdir())) == 1
