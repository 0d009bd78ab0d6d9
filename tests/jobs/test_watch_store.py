"""Files of watched folders: each content once, entered with its document in one transaction."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from bulkocr_gui.jobs.errors import MachineError, UsageError
from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.watch_store import WatchStore
from bulkocr_gui.jobs.watched import TakenFile, WatchedFolder
from tests.conftest import found

DAY = "2026-11-26"


@pytest.fixture
def watch(store):
    return WatchStore(store.database)


@pytest.fixture
def folder(watch, tmp_path):
    (tmp_path / "in").mkdir()
    return watch.keep(WatchedFolder(tmp_path / "in", tmp_path / "out", provider="scripted"))


def file(folder: WatchedFolder, name: str, content: str, pages: int = 1) -> TakenFile:
    (folder.path / name).touch()
    return TakenFile(found(folder.path, name, pages), content)


def documents(store) -> list[tuple[str, str]]:
    with store.database.reading() as connection:
        return [tuple(row) for row in connection.execute("SELECT name, job_id FROM documents ORDER BY id")]


def end_all(store, job_id: str) -> None:
    """As a run that recognises everything."""
    store.begin_run(job_id)
    with store.database.writing() as connection:
        connection.execute("UPDATE pages SET state = 'done' WHERE job_id = ?", (job_id,))
        connection.execute(
            "UPDATE documents SET pages_ended = pages, state = 'done', delivered_at = 1 WHERE job_id = ?", (job_id,)
        )
    assert store.complete(job_id)


def test_what_is_kept_is_what_was_given(watch, tmp_path):
    wanted = WatchedFolder(
        tmp_path / "naïve\udcff",
        tmp_path / "out",
        options=JobOptions(languages=("deu", "fra"), formats=("pdf", "txt")),
        done=tmp_path / "done",
        still=2.5,
        polling=True,
        preset="archive",
        hours=(22 * 60, 6 * 60),
        on_mains=True,
        when_idle=True,
        enabled=False,
    )
    kept = watch.keep(wanted)
    assert replace(kept, folder_id=0) == wanted
    assert watch.folders() == (kept,)
    changed = watch.keep(replace(kept, enabled=True, done=None))
    assert watch.folders() == (changed,)
    watch.remove(kept.folder_id)
    assert watch.folders() == ()
    with pytest.raises(UsageError, match="not watched any more"):
        watch.keep(changed)


@pytest.mark.parametrize("inner", ["in/below", "."])
def test_folders_within_each_other_are_refused(watch, folder, tmp_path, inner):
    with pytest.raises(UsageError) as refused:
        watch.keep(WatchedFolder(tmp_path / inner, tmp_path / "out2"))
    assert refused.value.code == "watch_overlap"


def test_originals_go_neither_to_the_folder_itself_nor_to_another_that_is_watched(watch, folder, tmp_path):
    for done, code in ((folder.path, "watch_done_same"),):
        with pytest.raises(UsageError) as refused:
            watch.keep(replace(folder, done=done))
        assert refused.value.code == code
    with pytest.raises(UsageError) as refused:
        watch.keep(WatchedFolder(tmp_path / "other", tmp_path / "out2", done=folder.path / "done"))
    assert refused.value.code == "watch_done_watched"


def test_all_files_of_a_day_are_one_job_and_each_content_is_taken_once(store, watch, folder):
    first = watch.take(folder, [file(folder, "a.png", "A"), file(folder, "b.png", "B", pages=3)], DAY)
    second = watch.take(folder, [file(folder, "c.png", "C"), file(folder, "copy of a.png", "A")], DAY)
    assert first.job_ids == second.job_ids
    assert [path.name for path in second.new] == ["c.png"]
    assert [path.name for path in second.known] == ["copy of a.png"]
    (job,) = store.jobs()
    assert (job.counts.documents, job.counts.pages, job.listing_done) == (3, 5, True)
    assert job.status is JobStatus.QUEUED
    assert [ticket.sequence for ticket in iter(lambda: store.claim(job.job_id), None)] == [1, 2, 3, 4, 5]
    (other,) = watch.take(folder, [file(folder, "d.png", "D")], "2026-11-27").job_ids
    assert other != job.job_id
    assert watch.jobs() == {job.job_id: folder.folder_id, other: folder.folder_id}


def test_a_job_that_was_complete_waits_for_its_turn_again(store, watch, folder):
    (job_id,) = watch.take(folder, [file(folder, "a.png", "A")], DAY).job_ids
    end_all(store, job_id)
    assert watch.take(folder, [file(folder, "b.png", "B")], DAY).job_ids == (job_id,)
    row = store.job(job_id)
    assert (row.status, row.counts.documents, row.ended_at) == (JobStatus.QUEUED, 2, None)
    assert not store.is_over(job_id)


@pytest.mark.parametrize("status", [JobStatus.PAUSED, JobStatus.ERROR, JobStatus.PROCESSING])
def test_a_job_that_is_not_complete_stays_as_it_is(store, watch, folder, status):
    (job_id,) = watch.take(folder, [file(folder, "a.png", "A")], DAY).job_ids
    store.set_status(job_id, status)
    assert watch.take(folder, [file(folder, "b.png", "B")], DAY).job_ids == (job_id,)
    assert store.job(job_id).status is status


def test_another_job_follows_one_that_was_stopped_or_has_that_file_or_was_set_otherwise(store, watch, folder):
    (first,) = watch.take(folder, [file(folder, "a.png", "A")], DAY).job_ids
    (second,) = watch.take(folder, [file(folder, "a.png", "new content")], DAY).job_ids
    store.set_status(second, JobStatus.CANCELLED)
    (third,) = watch.take(folder, [file(folder, "b.png", "B")], DAY).job_ids
    folder = watch.keep(replace(folder, options=JobOptions(languages=("deu",))))
    (fourth,) = watch.take(folder, [file(folder, "c.png", "C")], DAY).job_ids
    assert len({first, second, third, fourth}) == 4
    assert [row.name for row in store.jobs()] == [f"in {DAY}", f"in {DAY} (2)", f"in {DAY} (3)", f"in {DAY} (4)"]
    assert store.job(fourth).options.languages == ("deu",)


def test_what_comes_back_is_not_taken_again_and_what_is_new_under_an_old_name_is(watch, folder):
    watch.take(folder, [file(folder, "a.png", "A")], DAY)
    assert watch.take(folder, [file(folder, "a.png", "B")], DAY).new
    assert not watch.take(folder, [file(folder, "a.png", "A")], DAY).new
    assert not watch.take(folder, [file(folder, "elsewhere.png", "B")], DAY).new


def test_a_content_is_remembered_when_its_job_is_removed(store, watch, folder):
    (job_id,) = watch.take(folder, [file(folder, "a.png", "A")], DAY).job_ids
    end_all(store, job_id)
    store.remove(job_id)
    assert not watch.take(folder, [file(folder, "b.png", "A")], DAY).new
    assert watch.due_moves(folder.folder_id) == ()
    assert store.jobs() == ()


def test_only_files_that_were_not_taken_as_they_are_and_are_not_ours_are_unseen(store, watch, folder):
    taken = file(folder, "a.png", "A")
    watch.take(folder, [taken], DAY)
    seen = (taken.found.path, taken.found.size, taken.found.mtime_ns)
    changed, ours = (*seen[:2], seen[2] + 1), (folder.path / "a.pdf", 7, 8)
    with store.database.writing() as connection:
        connection.execute(
            "INSERT INTO deliveries (path, size, mtime_ns, next_size, next_mtime_ns) VALUES (?, -1, -1, 7, 8)",
            (str(ours[0]).encode(),),
        )
    assert watch.unseen(folder.folder_id, [seen, changed, ours]) == [changed]


def test_a_file_that_is_renamed_before_it_is_recognised_is_recognised_under_its_new_name(store, watch, folder):
    (job_id,) = watch.take(folder, [file(folder, "a.png", "A")], DAY).job_ids
    (folder.path / "a.png").rename(folder.path / "b.png")
    assert watch.take(folder, [file(folder, "b.png", "A")], DAY).job_ids == (job_id,)
    ticket = store.claim(job_id)
    assert ticket.path.name == "b.png"
    store.settle_failed(ticket, MachineError("vanished", "It is gone.", ""), 1.0, counts=True)
    store.delivered(store.undelivered(job_id)[0], [])
    assert store.complete(job_id)
    (folder.path / "b.png").rename(folder.path / "c.png")
    assert watch.take(folder, [file(folder, "c.png", "A")], DAY).job_ids == (job_id,)
    assert store.job(job_id).status is JobStatus.QUEUED
    assert store.claim(job_id).path.name == "c.png"
    assert store.job(job_id).counts.failed == 0


def test_a_file_and_its_document_are_entered_together_or_not_at_all(store, watch, folder):
    with store.database.writing() as connection:
        connection.execute(
            "CREATE TRIGGER full BEFORE INSERT ON watched_files BEGIN SELECT RAISE(ABORT, 'power cut'); END"
        )
    with pytest.raises(sqlite3.IntegrityError):
        watch.take(folder, [file(folder, "a.png", "A")], DAY)
    assert documents(store) == []
    assert store.jobs() == ()


def test_originals_are_due_once_their_documents_are_delivered_without_a_fault(store, watch, folder, tmp_path):
    folder = watch.keep(replace(folder, done=tmp_path / "done"))
    (job_id,) = watch.take(folder, [file(folder, "a.png", "A"), file(folder, "b.png", "B")], DAY).job_ids
    assert watch.due_moves(folder.folder_id) == ()
    end_all(store, job_id)
    with store.database.writing() as connection:
        connection.execute("UPDATE documents SET state = 'failed' WHERE name = 'b.png'")
    (move,) = watch.due_moves(folder.folder_id)
    assert (move.path.name, move.target) == ("a.png", None)
    watch.intend_move(folder.folder_id, move.path, tmp_path / "done" / "a.png")
    (move,) = watch.due_moves(folder.folder_id, [move.document_id])
    assert move.target == tmp_path / "done" / "a.png"
    assert watch.due_moves(folder.folder_id, [move.document_id + 1]) == ()
    watch.moved(folder, move, move.target)
    assert watch.due_moves(folder.folder_id) == ()
    with store.database.reading() as connection:
        (path,) = connection.execute("SELECT path FROM documents WHERE name = 'a.png'").fetchone()
    assert path.decode() == str(tmp_path / "done" / "a.png")
    # The name is free again.
    assert watch.take(folder, [file(folder, "a.png", "another")], DAY).job_ids == (job_id,)
