"""`bulkocr-gui --selftest`: what works here and what does not, as JSON; exit code 0 where everything does."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from bulkocr_gui import __version__
from bulkocr_gui.desktop.terminal import say
from bulkocr_gui.selftest import api, cloud, pages, parts, watch, window

if TYPE_CHECKING:
    from collections.abc import Callable

CHECKS: dict[str, Callable[[Path], str]] = {
    "resources": parts.resources,
    "translations": parts.translations,
    "pictures": parts.pictures,
    "store": parts.store,
    "keyring": parts.keyring,
    "engine": pages.engine,
    "pdf": pages.pdf,
    "cloud": cloud.call,
    "api": api.answered,
    "watch": watch.noticed,
    "window": window.painted,
}
"""Each is given an empty folder, and answers with a few words; what it raises is what is wrong."""
FAILED = 1


def main() -> int:
    """Use each part once and say how it went. Returns the exit code: 0, or 1 where a part does not work."""
    if sys.platform.startswith("linux") and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY"))):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QApplication.instance() or QApplication(sys.argv[:1])
    results: dict[str, dict[str, object]] = {}
    with tempfile.TemporaryDirectory(prefix="bulkocr-selftest-", ignore_cleanup_errors=True) as folder:
        os.environ["BULKOCR_DATA_DIR"] = str(Path(folder, "data"))
        for name, check in CHECKS.items():
            room = Path(folder, name)
            room.mkdir()
            results[name] = _result(check, room)
    whole = all(result["ok"] for result in results.values())
    say(json.dumps({"version": __version__, "ok": whole, "checks": results}, indent=1, ensure_ascii=False))
    return 0 if whole else FAILED


def _result(check: Callable[[Path], str], room: Path) -> dict[str, object]:
    before = time.perf_counter()
    spoken = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    try:
        with contextlib.redirect_stdout(spoken):
            told, works = check(room), True
    except Exception as error:  # noqa: BLE001 - whatever it is, it is this part's result, and said
        told, works = f"{type(error).__name__}: {error}", False
    return {"ok": works, "told": told, "seconds": round(time.perf_counter() - before, 2)}
