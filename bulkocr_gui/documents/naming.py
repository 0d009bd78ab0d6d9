"""Which text file each document gets: `a/b.tif` becomes `a/b.txt`, or `a/b.tif.txt` where two would meet.

Its name stands for those of all formats (see `jobs.output_names`).
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.documents.kinds import SUFFIXES
from bulkocr_gui.jobs.output_names import SUFFIXES as FORMATS
from bulkocr_gui.jobs.output_names import in_format, shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def folded(name: str) -> str:
    """Names that fold alike meet on some file system: case and the composition of accents do not count."""
    return unicodedata.normalize("NFC", name).casefold()


def stem_of(name: str) -> str:
    """The name without a suffix that is a known kind's; `letter.2019` keeps its dot."""
    suffix = Path(name).suffix
    return name.removesuffix(suffix) if suffix.lower() in SUFFIXES else name


class FolderNames:
    """Output names within one folder.

    Args:
        names: every file of the folder whose name promises a known kind.
        folders: the sub-folders; theirs are given first, so that no file takes the name of a folder.
    """

    def __init__(self, names: Iterable[str], folders: Iterable[str] = ()) -> None:
        self._stems = Counter(folded(stem_of(name)) for name in names)
        self._given: set[str] = set()
        self._folders = {name: self._free(name, "") for name in folders}

    def folder_name(self, name: str) -> str:
        """The output folder's name for one sub-folder: `a` and `A` meet where case does not count."""
        return self._folders[name]

    def output_name(self, name: str) -> str:
        """The text file's name for one input of the folder; asked once for each."""
        stem = stem_of(name)
        return self._free(name if self._stems[folded(stem)] > 1 else stem, ".txt")

    def _free(self, base: str, suffix: str) -> str:
        number = 1
        candidate = shortened(base, suffix)
        while self._meets(candidate, suffix):
            number += 1
            candidate = shortened(base, f" ({number}){suffix}")
        self._given.add(folded(candidate))
        return candidate

    def _meets(self, candidate: str, suffix: str) -> bool:
        # A folder may be called `scan.pdf`: no format's file of any document takes its name.
        names = [in_format(Path(candidate), each).name for each in FORMATS] if suffix else [candidate]
        return any(folded(name) in self._given for name in names)


def prefixes(roots: Sequence[Path]) -> dict[Path, Path]:
    """Where each source folder's outputs go below the output folder: one alone directly, several by name."""
    if len(roots) == 1:
        return {roots[0]: Path()}
    given: set[str] = set()
    result = {}
    for root in roots:
        name = root.name or "root"
        candidate = name
        number = 1
        while folded(candidate) in given:
            number += 1
            candidate = f"{name} ({number})"
        given.add(folded(candidate))
        result[root] = Path(candidate)
    return result
