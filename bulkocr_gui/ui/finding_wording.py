"""The words of a finding before the start, by its code and its number of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bulkocr_gui.jobs.options import Conflict
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.wording import tr

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import Finding


class _Words(NamedTuple):
    """What is said of one file and of many (`{0}` is their number), and what can be done about one and many."""

    one: str
    many: str
    advice: str
    advice_many: str = ""
    """Empty is as for one."""


def finding_words(finding: Finding, conflict: Conflict) -> tuple[str, str]:
    """Title and advice, without a full stop after the title; the finding's own where its code says too little.

    Args:
        finding: of preflight.
        conflict: what the job does where a file of an output's name is there.
    """
    words = None
    if finding.files and not finding.blocks:
        words = _conflicts()[conflict] if finding.code == "name_conflicts" else _words().get(finding.code)
    if words is None:
        return said(finding.message).rstrip("."), said(finding.advice)
    title = words.one if finding.files == 1 else words.many.format(wording.number(finding.files))
    if finding.code == "duplicates" and finding.message.startswith("At least"):
        title = tr("At least {0}").format(title)
    return title, words.advice if finding.files == 1 else words.advice_many or words.advice


def _words() -> dict[str, _Words]:
    return {
        "encrypted": _Words(
            tr("1 file needs a password"),
            tr("{0} files need a password"),
            tr("Enter it here; without it the file fails."),
            tr("Enter them here; without them the files fail."),
        ),
        "restricted": _Words(
            tr("1 PDF is restricted by its owner"),
            tr("{0} PDFs are restricted by their owners"),
            tr("Where text may not be copied, the page is recognised instead."),
        ),
        "has_text": _Words(
            tr("1 PDF has text already"),
            tr("{0} PDFs have text already"),
            tr("Choose what is done with pages that have text."),
        ),
        "duplicates": _Words(
            tr("1 file has the same content as another"),
            tr("{0} files have the same content as another"),
            tr("Each is recognised and saved all the same."),
        ),
        "no_page_meant": _Words(
            tr("1 file has none of the pages you chose"),
            tr("{0} files have none of the pages you chose"),
            tr("Left out. Change the pages where that is not meant."),
        ),
        "name_too_long": _Words(
            tr("1 result would have too long a path"),
            tr("{0} results would have too long a path"),
            tr("Choose a folder with a shorter path, or it fails."),
            tr("Choose a folder with a shorter path, or they fail."),
        ),
        "output_not_writable": _Words(
            tr("1 file lies in a folder that is read-only"),
            tr("{0} files lie in folders that are read-only"),
            tr("Save to one folder instead, or change the permissions."),
        ),
        "empty_file": _Words(
            tr("1 file is empty (0 bytes)"),
            tr("{0} files are empty (0 bytes)"),
            tr("Copy it again from its source, or it fails."),
            tr("Copy them again from their source, or they fail."),
        ),
        "damaged": _Words(
            tr("1 file is damaged"),
            tr("{0} files are damaged"),
            tr("Scan or copy it again, or it fails."),
            tr("Scan or copy them again, or they fail."),
        ),
        "too_large": _Words(
            tr("1 file is larger than a page can be"),
            tr("{0} files are larger than a page can be"),
            tr("Scan it at a lower resolution, or cut it into parts; else it fails."),
            tr("Scan them at a lower resolution, or cut them into parts; else they fail."),
        ),
        "vanished": _Words(
            tr("1 file is not there any more"),
            tr("{0} files are not there any more"),
            tr("Put it back, or it fails."),
            tr("Put them back, or they fail."),
        ),
        "unreadable": _Words(
            tr("You may not read 1 file"),
            tr("You may not read {0} files"),
            tr("Change its permissions, or it fails."),
            tr("Change their permissions, or they fail."),
        ),
        "not_a_file": _Words(
            tr("1 entry is no ordinary file"),
            tr("{0} entries are no ordinary files"),
            tr("It will be listed as failed."),
            tr("They will be listed as failed."),
        ),
        "not_an_image": _Words(
            tr("1 file is neither picture nor PDF"),
            tr("{0} files are neither picture nor PDF"),
            tr("Its name says otherwise. It will be listed as failed."),
            tr("Their names say otherwise. They will be listed as failed."),
        ),
        "unsupported_type": _Words(
            tr("1 file is of a kind that cannot be read"),
            tr("{0} files are of a kind that cannot be read"),
            tr("Save it as PNG, JPEG, TIFF or PDF, or it fails."),
            tr("Save them as PNG, JPEG, TIFF or PDF, or they fail."),
        ),
    }


def _conflicts() -> dict[Conflict, _Words]:
    return {
        Conflict.NUMBER: _Words(
            tr("1 result has a name that is taken"),
            tr("{0} results have names that are taken"),
            tr("It gets a number: letter (2)."),
            tr("They get a number: letter (2)."),
        ),
        Conflict.OVERWRITE: _Words(
            tr("1 result replaces an older file"),
            tr("{0} results replace older files"),
            tr("Your originals are never replaced."),
        ),
        Conflict.SKIP: _Words(
            tr("1 file is skipped: its result is there already"),
            tr("{0} files are skipped: their results are there already"),
            tr("Change that under “Names and joined files”."),
        ),
    }
