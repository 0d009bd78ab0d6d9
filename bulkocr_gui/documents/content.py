"""What a file's bytes are, by their SHA-256: by it a result is found again under another name."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BLOCK = 1024 * 1024


def content_of(path: Path, alive: Callable[[], None] = lambda: None) -> str:
    """SHA-256 of a file's bytes, in hex.

    Args:
        path: the file.
        alive: called after each block, for whoever waits.

    Raises:
        OSError: it cannot be read.
    """
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        while block := file.read(BLOCK):
            digest.update(block)
            alive()
    return digest.hexdigest()
