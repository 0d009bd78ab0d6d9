"""What is to be known of the files of a new job before its start: by what the listing saw, and by their contents."""

from __future__ import annotations

import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from bulkocr_gui.processing.found_files import FoundFile, FoundFiles
    from bulkocr_gui.providers.content_reader import ContentReader

EXAMPLES = 10
PATIENCE = 5.0
"""Seconds in which files of equal size are read to be compared."""

_FAILS = "what stays as it is will fail."
_SEEN = {
    "encrypted": ("{0} [needs|need] a password.", "Give it with the new job; without it they fail."),
    "empty_file": (
        "{0} [is|are] empty (0 bytes).",
        f"Often an interrupted copy: copy from the source again; {_FAILS}",
    ),
    "damaged": (
        "{0} [is|are] damaged and cannot be opened.",
        f"Scan again, or copy from the source again; {_FAILS}",
    ),
    "too_large": (
        "{0} [is|are] larger than a page can be.",
        f"Scan at a lower resolution, or cut into parts; {_FAILS}",
    ),
    "vanished": (
        "{0} [is|are] not there any more, or [leads|lead] to nothing.",
        f"Put back what is missing; {_FAILS}",
    ),
    "unreadable": ("{0} may not be read.", f"Change the permissions; {_FAILS}"),
    "not_a_file": ("{0} [is no regular file|are no regular files].", f"Leave out what is none; {_FAILS}"),
    "not_an_image": (
        "{0} [is|are] neither picture nor PDF, whatever the name says.",
        f"Open one to see what it is; {_FAILS}",
    ),
    "unsupported_type": (
        "{0} [is|are] of a type that cannot be read.",
        f"Save as PNG, JPEG, TIFF or PDF; {_FAILS}",
    ),
    "has_text": (
        "{0} [has|have] text already.",
        "The options say, page by page, what is taken as it is and what is recognised again.",
    ),
    "restricted": (
        "{0} [is restricted by its owner|are restricted by their owners].",
        "Where text may not be copied the pages are recognised; the owner's password lifts the restrictions.",
    ),
}
"""By what the listing saw: what is the matter with so many files, and what can be done."""
_OTHER = ("{0} cannot be opened.", f"Open one to see what is wrong; {_FAILS}")
_ONE_OR_MANY = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")


def said_of(number: int, sentence: str) -> str:
    """A sentence about so many files: `{0}` stands for them, `[has|have]` for one and for many."""
    chosen = _ONE_OR_MANY.sub(lambda words: words[1 if number == 1 else 2], sentence)
    return chosen.format(f"{number:,} file{'' if number == 1 else 's'}")


def seen(found: Iterable[FoundFile]) -> Iterator[Finding]:
    """What the listing saw, one finding of each kind."""
    by_code: dict[str, list[str]] = {}
    for file in found:
        if file.finding:
            by_code.setdefault(file.finding, []).append(file.path)
    for code in sorted(by_code, key=lambda code: list(_SEEN).index(code) if code in _SEEN else len(_SEEN)):
        message, advice = _SEEN.get(code, _OTHER)
        yield about(code, by_code[code], message, advice)


def about(code: str, paths: Sequence[str], message: str, advice: str) -> Finding:
    """A finding about files, which keeps nothing from starting.

    Args:
        code: of the finding.
        paths: the files.
        message: as `said_of` wants it.
        advice: what can be done.
    """
    examples = tuple(Path(path) for path in paths[:EXAMPLES])
    return Finding(
        code, blocks=False, files=len(paths), message=said_of(len(paths), message), advice=advice, examples=examples
    )


def duplicates(
    found: FoundFiles,
    files_meant: Sequence[FoundFile],
    reader: ContentReader,
    cancelled: Callable[[], bool],
    patience: float = PATIENCE,
) -> Iterator[Finding]:
    """Files whose content another has, which comes before them. Only what has the size of another is read.

    Args:
        found: what was read is kept there.
        files_meant: those that are compared, in the listing's order.
        reader: reads them.
        cancelled: whether the answer is not wanted any more.
        patience: seconds that the reading may take; what is not read by then is not counted.
    """
    by_size: dict[int, list[str]] = {}
    for file in files_meant:
        if file.size:
            by_size.setdefault(file.size, []).append(file.path)
    compared = [path for same in by_size.values() if len(same) > 1 for path in same]
    unread = [path for path in compared if path not in found.contents]
    if unread:
        alarm = threading.Timer(patience, reader.cancel)
        alarm.daemon = True
        alarm.start()
        try:
            for name, read in reader.contents(map(Path, unread)):
                found.contents[str(name)] = read
        finally:
            alarm.cancel()
    if cancelled():
        return
    firsts: dict[str, str] = {}
    copies = [
        path
        for path in compared
        if (content := found.contents.get(path)) is not None and firsts.setdefault(content, path) != path
    ]
    if copies:
        least = "At least " if any(path not in found.contents for path in unread) else ""
        message = least + "{0} [has|have] the same content as another."
        yield about(
            "duplicates", copies, message, "Each is recognised and saved; leave out those that are not wanted."
        )
