"""What a look takes: files that are still and whole, by a clock of the test's own."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PIL import Image

from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.watch_store import WatchStore
from bulkocr_gui.jobs.watched import WatchedFolder
from bulkocr_gui.processing.watch_files import Meant, Stillness
from bulkocr_gui.processing.watch_intake import Intake
from bulkocr_gui.processing.watch_originals import put_away

STILL = 5.0


@pytest.fixture
def world(store, tmp_path):
    root = tmp_path / "in"
    root.mkdir()
    watch = WatchStore(store.database)
    folder = watch.keep(WatchedFolder(root, tmp_path / "out", still=STILL, done=root / "done"))
    names: list[str] = []
    clock = SimpleNamespace(now=100.0)
    day = SimpleNamespace(name="2026-11-26")

    def entered(taken) -> None:
        names.extend(path.relative_to(root).as_posix() for path in taken.new)

    def begin() -> Intake:
        return Intake(folder, watch, entered, clock=lambda: clock.now, today=lambda: day.name, patience=60)

    def picture(name: str, shade: int = 255) -> bytes:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("L", (9, 9), shade).save(path, "PNG")
        return path.read_bytes()

    intake = begin()

    def look(places=None, *, later: float = STILL) -> list[str]:
        """What is taken at once, and so many seconds later."""
        names.clear()
        intake.look(places)
        clock.now += later
        intake.look(())
        return list(names)

    return SimpleNamespace(**locals())


def test_a_file_is_taken_once_it_has_been_still_and_not_again(world):
    world.picture("a.png")
    assert world.look(later=STILL - 0.1) == []
    looked = world.intake.look(())
    assert (looked.there, looked.waiting) == (True, 1)
    assert looked.next_in == pytest.approx(0.1)
    assert world.look() == ["a.png"]
    assert world.intake.look() == replace(looked, waiting=0, next_in=None)
    assert world.look() == []
    assert world.begin().look().waiting == 0, "nor after the next start"


def test_a_copy_under_way_waits_however_long_it_takes(world):
    data = world.picture("a.png")
    path = world.root / "a.png"
    for size in (0, 10, 20, 40):
        path.write_bytes(data[:size])
        assert world.look([path], later=STILL - 1) == []
    path.write_bytes(data)
    assert world.look([path]) == ["a.png"]


def test_a_copy_that_rests_halfway_has_no_end_and_waits(world):
    data = world.picture("a.png")
    path = world.root / "a.png"
    path.write_bytes(data[:40])
    assert world.look([path]) == []
    assert world.look(()) == []
    path.write_bytes(data)
    assert world.look([path]) == ["a.png"]


def test_what_never_gets_an_end_is_taken_after_long_patience_so_that_its_job_says_so(world):
    data = world.picture("a.png")
    (world.root / "a.png").write_bytes(data[:40])
    assert world.look() == []
    taken = []
    for _ in range(20):
        taken += world.look(())
    assert taken == ["a.png"]
    assert world.clock.now < 100 + 60 + 20 * STILL


def test_a_name_that_only_the_copy_has_is_not_taken_and_its_last_name_is(world):
    data = world.picture("a.png")
    part = world.root / "a.png.part"
    (world.root / "a.png").rename(part)
    assert world.look() == []
    part.rename(world.root / "a.png")
    assert data
    assert world.look([world.root / "a.png"]) == ["a.png"]


def test_what_changes_between_two_looks_is_waited_for_anew_without_being_told(world):
    world.picture("a.png", 1)
    world.intake.look()
    world.clock.now += STILL
    world.picture("a.png", 2)
    assert world.look((), later=STILL - 1) == []
    world.clock.now += 1
    assert world.look(()) == ["a.png"]


def test_what_vanishes_before_it_is_taken_is_forgotten(world):
    world.picture("a.png")
    world.intake.look()
    (world.root / "a.png").unlink()
    assert world.look(()) == []
    assert world.intake.look(()).waiting == 0


@pytest.mark.parametrize("fault", ["unread", "unlisted"])
def test_what_cannot_be_read_waits_longer_each_time_and_is_taken_once_it_can_be(world, monkeypatch, fault):
    world.picture("a.png")
    with monkeypatch.context() as patch:
        name = "_read" if fault == "unread" else "_list"
        patch.setattr(world.intake, name, lambda paths: iter(()))
        assert world.look() == []
        waits = []
        for _ in range(6):
            waits.append(world.intake.look(()).next_in)
            world.clock.now += waits[-1]
        assert waits == [5, 10, 20, 40, 60, 60]
    assert world.look(()) == ["a.png"]


def test_only_what_is_meant_is_looked_at(world, tmp_path):
    meant = ["a.png", "b.PNG", "deep/er/c.png"]
    others = [".hidden.png", "Thumbs.db", "notes.txt", "done/d.png", "Bulk OCR report/e.png", ".git/f.png"]
    for name in [*meant, *others]:
        world.picture(name)
    (world.root / "round").symlink_to(world.root)
    assert [path.relative_to(world.root).as_posix() for path, _, _ in Meant(world.folder).below(world.root)] == meant
    assert list(Meant(world.folder).below(world.root / "done" / "d.png")) == []
    folder = replace(world.folder, options=JobOptions(include=("*.png",), exclude=("deep/**",)))
    assert sorted(path.name for path, _, _ in Meant(folder).below(world.root)) == ["a.png", "b.PNG"]


def test_a_burst_is_taken_whole_in_one_job(world, store):
    for number in range(300):
        world.picture(f"{number:03}.png", number % 256)
        (world.root / f"{number:03}.png").write_bytes((world.root / f"{number:03}.png").read_bytes() + b"%d" % number)
    assert world.look() == [f"{number:03}.png" for number in range(300)]
    (job,) = store.jobs()
    assert job.counts.documents == 300


def test_a_folder_that_is_away_is_told_and_what_came_meanwhile_is_taken(world, tmp_path):
    world.picture("a.png", 1)
    assert world.look() == ["a.png"]
    world.root.rename(tmp_path / "away")
    assert not world.intake.look().there
    (tmp_path / "away").rename(world.root)
    world.picture("b.png", 2)
    assert world.look() == ["b.png"]


def test_the_next_day_has_a_job_of_its_own(world, store):
    world.picture("a.png", 1)
    world.look()
    world.day.name = "2026-11-27"
    world.picture("b.png", 2)
    world.look()
    assert [row.name for row in store.jobs()] == ["in 2026-11-26", "in 2026-11-27"]


def test_pages_are_counted_and_outputs_mirror_the_folder(world, store):
    frames = [Image.new("L", (9, 9), shade) for shade in (1, 2, 3)]
    (world.root / "sub").mkdir()
    frames[0].save(world.root / "sub" / "many.tif", save_all=True, append_images=frames[1:])
    world.look()
    (job,) = store.jobs()
    assert job.counts.pages == 3
    with store.database.reading() as connection:
        row = connection.execute("SELECT name, output, content FROM documents").fetchone()
    assert (row["name"], row["output"]) == ("sub/many.tif", b"sub/many.txt")
    assert len(row["content"]) == 64, "the manifest need not read it again"


def recognised(store) -> None:
    with store.database.writing() as connection:
        connection.execute("UPDATE pages SET state = 'done'")
        connection.execute("UPDATE documents SET pages_ended = pages, state = 'done', delivered_at = 1")


def below(folder) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_originals_go_to_the_done_folder_and_never_over_another_file(world, store):
    world.picture("a.png", 1)
    world.picture("sub/b.png", 2)
    world.picture("done/a.png", 3)
    world.look()
    assert put_away(world.watch, world.folder) == ""
    assert below(world.root / "done") == ["a.png"], "not before they are recognised"
    recognised(store)
    assert put_away(world.watch, world.folder) == ""
    assert below(world.root) == ["done/a (2).png", "done/a.png", "done/sub/b.png"]
    assert put_away(world.watch, world.folder) == ""
    assert world.look() == []


def test_an_original_that_changed_meanwhile_stays_and_is_taken_anew(world, store):
    world.picture("a.png", 1)
    world.look()
    recognised(store)
    world.picture("a.png", 2)
    put_away(world.watch, world.folder)
    assert below(world.root) == ["a.png"]
    assert world.look() == ["a.png"]


@pytest.mark.parametrize("cut", ["after the note", "after the name was held", "after the move"])
def test_a_move_that_a_crash_cut_off_is_finished(world, store, cut):
    data = world.picture("a.png", 1)
    world.look()
    recognised(store)
    target = world.root / "done" / "a.png"
    world.watch.intend_move(world.folder.folder_id, world.root / "a.png", target)
    target.parent.mkdir()
    if cut == "after the name was held":
        target.touch()
    if cut == "after the move":
        (world.root / "a.png").rename(target)
    put_away(world.watch, world.folder)
    assert below(world.root) == ["done/a.png"]
    assert target.read_bytes() == data
    assert world.watch.due_moves(world.folder.folder_id) == ()


def test_an_original_that_cannot_be_moved_is_told_and_stays(world, store):
    world.picture("a.png", 1)
    world.look()
    recognised(store)
    (world.root / "done").write_text("in the way")
    assert "a.png could not be moved" in put_away(world.watch, world.folder)
    assert (world.root / "a.png").exists()
    (world.root / "done").unlink()
    assert put_away(world.watch, world.folder) == ""
    assert below(world.root) == ["done/a.png"]


def test_waiting_grows_for_what_is_not_whole_but_not_beyond_patience(tmp_path):
    stillness, path = Stillness(1, 10), tmp_path / "a"
    stillness.see([(path, 1, 1)], 0)
    times = []
    now = 0.0
    while True:
        now = stillness.next_due()
        times.append(now)
        if not stillness.not_whole(path, now):
            break
    assert times == [1, 2, 4, 8, 10]
