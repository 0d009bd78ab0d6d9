"""Files and folders that another program drops on the window or the user pastes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """The local files and folders of a drop, in its order, each once; what lies elsewhere is left out."""
    if not data.hasUrls():
        return ()
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile())
    return tuple(dict.fromkeys(paths))
