"""The secret that callers show: a file of the data folder that its owner alone can read."""

from __future__ import annotations

import contextlib
import hmac
import os
import secrets
import stat
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.retry import not_writable

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = "api_token"
LEAST = 20
"""Characters below which a token is not one of ours."""
OWNER_ALONE = stat.S_IRUSR | stat.S_IWUSR


class Token:
    """The token of a data folder. Safe to use from any thread.

    Args:
        data: the folder.
        keep_secret: told every token, so that no log shows it.
    """

    def __init__(self, data: Path, keep_secret: Callable[[str], None] = lambda _: None) -> None:
        self.path = data / NAME
        self._keep_secret = keep_secret
        self._value = ""

    def read(self) -> str:
        """The token; made where there is none, or none that is only its owner's.

        Raises:
            MachineError: the folder cannot be written to.
        """
        return self.known() or self.renew()

    def known(self) -> str:
        """The token that is kept; empty where there is none, or none that is only its owner's."""
        if not self._value:
            with contextlib.suppress(OSError, UnicodeDecodeError):
                if self._is_the_owners():
                    kept = self.path.read_text(encoding="ascii").strip()
                    self._value = kept if len(kept) >= LEAST else ""
            self._keep_secret(self._value)
        return self._value

    def renew(self) -> str:
        """Make another token; the one before holds no more.

        Raises:
            MachineError: the folder cannot be written to.
        """
        value = secrets.token_urlsafe(32)
        self._keep_secret(value)
        try:
            # mkstemp's files are readable by their owner alone, on every system.
            descriptor, name = tempfile.mkstemp(dir=self.path.parent, prefix=f".{NAME}-")
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(f"{value}\n")
            Path(name).replace(self.path)
        except OSError as error:
            raise not_writable(error, self.path.parent) from error
        self._value = value
        return value

    def fits(self, shown: str) -> bool:
        """Whether a caller's token is this one; takes as long for every wrong one."""
        return hmac.compare_digest(shown.encode("utf-8", "replace"), self.read().encode("ascii"))

    def proof(self, challenge: str) -> str:
        """What only who has the token can answer to a challenge: to be sure of a program before it is shown."""
        return hmac.new(self.read().encode("ascii"), challenge.encode("utf-8", "replace"), "sha256").hexdigest()

    def _is_the_owners(self) -> bool:
        if os.name != "posix":
            return self.path.is_file()
        found = self.path.lstat()
        return (
            stat.S_ISREG(found.st_mode) and stat.S_IMODE(found.st_mode) == OWNER_ALONE and found.st_uid == os.getuid()
        )
