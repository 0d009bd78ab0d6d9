"""What is to be known before the start, as notes: from the findings of preflight, and from the listing itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.finding_wording import finding_words
from bulkocr_gui.ui.tokens import Tone
from bulkocr_gui.ui.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.model import Finding
    from bulkocr_gui.jobs.options import Conflict
    from bulkocr_gui.ui.found_counts import FoundCounts

ENCRYPTED = "encrypted"
HAS_TEXT = "has_text"
PASSWORDS = "passwords"
_LOOKS: dict[str, tuple[str, str]] = {
    ENCRYPTED: ("lock", Tone.PAUSED),
    "restricted": ("lock", Tone.PAUSED),
    HAS_TEXT: ("file-text", "text2"),
    "duplicates": ("copy", "text2"),
    "name_conflicts": ("copy", Tone.PAUSED),
    "language_missing": ("globe", Tone.BAD),
    "output_not_writable": ("folder", Tone.BAD),
    "space": ("memory", Tone.PAUSED),
    "empty_file": ("error", Tone.BAD),
    "damaged": ("error", Tone.BAD),
    "vanished": ("error", Tone.BAD),
    "unreadable": ("lock", Tone.BAD),
    "page_ranges": ("layers", Tone.PAUSED),
    "no_page_meant": ("layers", "text2"),
    "not_a_file": ("error", Tone.BAD),
    "not_an_image": ("error", Tone.BAD),
    "unsupported_type": ("error", Tone.BAD),
}
_OTHER = ("warning", Tone.PAUSED)


@dataclass(frozen=True, slots=True)
class Note:
    """One line of "Before you start"."""

    key: str
    """The code of the finding; a note of the same key takes the place of an older one."""
    title: str
    text: str
    icon: str
    tone: str
    blocks: bool = False
    files: int = 0
    examples: tuple[Path, ...] = ()


def notes_of(
    counts: FoundCounts, findings: tuple[Finding, ...] | None, passwords: int, conflict: Conflict
) -> list[Note]:
    """What blocks comes first, then as preflight has it; until that has answered, what the listing saw by itself.

    Args:
        counts: of the listing.
        findings: preflight's answer, if there is one.
        passwords: how many were entered.
        conflict: what the job does where a file of an output's name is there.
    """
    if findings is None:
        notes = _early(counts)
    else:
        notes = []
        for finding in sorted(findings, key=lambda each: not each.blocks):
            again = sum(each.key.split("#")[0] == finding.code for each in notes)
            notes.append(_note(finding, conflict, f"{finding.code}#{again + 1}" if again else finding.code))
    if passwords and not any(note.key == ENCRYPTED for note in notes):
        opened = tr("%Ln passwords are known", "", passwords)
        notes.append(
            Note(PASSWORDS, opened, tr("Kept in memory for this job only, never written down"), "lock", "good")
        )
    for code, (count, first) in counts.problems.items():
        if any(note.key == code for note in notes):
            continue
        where = wording.short_path(first.path)
        more = tr("{0} and {1} more").format(where, wording.number(count - 1))
        title = said(first.message).rstrip(".")
        notes.append(Note(f"listing:{code}", title, where if count == 1 else more, "info", "text2"))
    return notes


def _note(finding: Finding, conflict: Conflict, key: str) -> Note:
    icon, tone = _LOOKS.get(finding.code, _OTHER)
    title, text = finding_words(finding, conflict)
    return Note(
        key,
        title,
        text,
        icon,
        Tone.BAD if finding.blocks else tone,
        finding.blocks,
        finding.files,
        finding.examples,
    )


def _early(counts: FoundCounts) -> list[Note]:
    notes = []
    if counts.empty:
        title = tr("1 file is empty (0 bytes)")
        if counts.empty > 1:
            title = tr("{0} files are empty (0 bytes)").format(wording.number(counts.empty))
        notes.append(Note("empty_file", title, tr("Will be listed as failed"), *_LOOKS["empty_file"]))
    if counts.unknown:
        title = tr("1 file is not what its name says")
        if counts.unknown > 1:
            title = tr("{0} files are not what their names say").format(wording.number(counts.unknown))
        notes.append(Note("unknown", title, tr("Tried all the same; listed with the reason"), *_OTHER))
    return notes
