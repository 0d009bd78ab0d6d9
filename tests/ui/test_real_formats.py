"""The window over the real queue, store and engine: several formats from one job, and one more afterwards."""

from __future__ import annotations

import shutil

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.resources import resource
from tests.ui.test_real_jobs import PATIENCE, program  # noqa: F401 - a fixture


def test_a_job_saves_what_was_ticked_and_exports_one_more(program, qtbot, tmp_path):  # noqa: F811
    scans = tmp_path / "scans"
    scans.mkdir()
    for each in sorted(resource("samples").glob("*.jpg"))[:2]:
        shutil.copy(each, scans / each.name)
    names = sorted(each.stem for each in scans.iterdir())
    assert len(names) == 2
    one = program()
    one.window.open_sources([scans])
    sheet = one.window.sheet
    cards = {card.words.format_id: card for card in sheet.choices.formats.cards}
    for format_id in ("alto", "tsv"):
        cards[format_id].click()
    qtbot.waitUntil(sheet.foot.start.isEnabled, timeout=PATIENCE)
    sheet.start(start_now=True)
    qtbot.waitUntil(lambda: bool(one.queue.rows()) and one.row.status is JobStatus.COMPLETED, timeout=PATIENCE)
    folder = one.row.output

    def written() -> list[str]:
        return sorted(each.name for each in folder.iterdir() if each.is_file() and each.name[0] != ".")

    suffixes = [".alto.xml", ".tsv", ".txt"]
    assert written() == sorted(name + suffix for name in names for suffix in suffixes)
    text = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    one.trigger("actionExport_md")
    banner = one.window.banner
    qtbot.waitUntil(lambda: banner.title() == "2 files saved as Markdown", timeout=PATIENCE)
    assert written() == sorted(name + suffix for name in names for suffix in [*suffixes, ".md"])
    assert {name: (folder / name).read_bytes() for name in text} == text
    assert banner.text().startswith("They are in ")
