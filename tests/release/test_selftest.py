"""The self-test: green on this installation, and red with a reason where a part is missing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


def told(*before: str, home: Path) -> tuple[int, dict[str, Any]]:
    program = ";".join(
        (*before, "import sys", "sys.argv = ['bulkocr-gui', '--selftest']", "from bulkocr_gui.__main__ import main")
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_DATA_HOME": str(home)}
    environment.pop("DISPLAY", None)
    done = subprocess.run(
        [sys.executable, "-c", f"{program}; sys.exit(main())"],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        timeout=150,
    )
    return done.returncode, json.loads(done.stdout)


def test_this_installation_is_whole(tmp_path: Path) -> None:
    code, answer = told(home=tmp_path)

    assert [name for name, result in answer["checks"].items() if not result["ok"]] == []
    assert (code, answer["ok"]) == (0, True)
    assert "eng" in answer["checks"]["engine"]["told"]
    assert "1280 x 800" in answer["checks"]["window"]["told"]
    # Nothing of it is left with the user: the jobs it ran were in its own folder.
    assert list(tmp_path.rglob("*.sqlite3")) == []


def test_a_part_that_is_missing_is_said(tmp_path: Path) -> None:
    code, answer = told(
        "import pathlib, bulkocr_gui.resources as r",
        f"r._IN_CHECKOUT = r._IN_WHEEL = pathlib.Path({str(tmp_path)!r})",
        "import sys",
        "sys.modules['pi_heif'] = None",
        home=tmp_path,
    )

    assert (code, answer["ok"]) == (1, False)
    assert "0 icons" in answer["checks"]["resources"]["told"]
    assert "pi_heif" in answer["checks"]["pictures"]["told"]
    assert answer["checks"]["cloud"]["ok"]
