"""Which files of a folder are wanted: globs on the path below the source folder, as in a .gitignore."""

from __future__ import annotations

import os
from re import error as bad_expression
from typing import TYPE_CHECKING, Any

from bulkocr_gui.documents.naming import folded
from bulkocr_gui.jobs.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pathspec import PathSpec


class Patterns:
    """What is included and what is excluded; an exclusion wins. Case and the composition of accents do not count.

    `*.tif` or a folder's name fits at any depth; with a `/` in it a pattern starts at the source folder; `**` is any
    number of folders.

    Args:
        include: of which a file must fit one; none is all files.
        exclude: of which a file and the folders above it must fit none.

    Raises:
        UsageError: a pattern that cannot be understood.
    """

    def __init__(self, include: Iterable[str] = (), exclude: Iterable[str] = ()) -> None:
        self._include = _spec(include)
        self._exclude = _spec(exclude)

    def take(self, path: str) -> bool:
        """Whether a file is wanted.

        Args:
            path: below the source folder, with `/` between its parts.
        """
        name = folded(path)
        if self._exclude is not None and self._exclude.match_file(name):
            return False
        return self._include is None or bool(self._include.match_file(name))

    def enter(self, path: str) -> bool:
        """Whether a folder is looked into.

        Args:
            path: below the source folder, with `/` between its parts.
        """
        return self._exclude is None or not self._exclude.match_file(folded(path) + "/")


def _spec(written: Iterable[str]) -> PathSpec[Any] | None:
    patterns = [pattern.strip() for pattern in written if pattern.strip()]
    if not patterns:
        return None
    from pathspec import PathSpec  # noqa: PLC0415 - most jobs have none, and no start of the window waits for it
    from pathspec.patterns.gitignore import GitIgnorePatternError  # noqa: PLC0415 - as above

    for pattern in patterns:
        try:
            PathSpec.from_lines("gitignore", [_as_gitignore(pattern)])
        except (GitIgnorePatternError, bad_expression) as error:
            raise UsageError(
                "patterns",
                f"The pattern “{pattern[:60]}” cannot be understood.",
                "Write * for any part of a name and ** for any folders: “*.tif”, “1790/**”.",
            ) from error
    return PathSpec.from_lines("gitignore", map(_as_gitignore, patterns))


def _as_gitignore(pattern: str) -> str:
    """A pattern as the library wants it: `#recycle` is a folder and no comment, `!a` a name and no exception."""
    if os.sep == "\\":
        pattern = pattern.replace("\\", "/")
    if pattern.endswith("/**"):
        # The whole folder: then it is not even looked into. It starts at the source, as every pattern with a `/`.
        folder = pattern.removesuffix("**")
        pattern = folder if "/" in folder[:-1] else f"/{folder}"
    return folded(f"\\{pattern}" if pattern.startswith(("#", "!")) else pattern)
