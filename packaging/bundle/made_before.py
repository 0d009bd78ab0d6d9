"""Makes ahead what the program would make anew at each start: `python packaging/bundle/made_before.py FOLDER`.

A fifth of the way to the window is the compiler's. Two things bring it their text at each start: PySide's support
for signatures, which lies as text within its library (it takes a folder `files.dir` beside it instead, where one
is), and dataclasses, each method of which is written and compiled. `as_made_before.py` has the packed program take
both as they are made here.
"""

from __future__ import annotations

import builtins
import dataclasses
import importlib
import marshal
import os
import py_compile
import shutil
import subprocess
import sys
from pathlib import Path

import shiboken6
from when_used import WHEN_USED

METHODS = "methods.marshal"
AT_START = "at_start.txt"
"""Names of the modules that the window's start imports; their code is packed without compression."""
SUPPORT = "files.dir"
STUBS = "shibokensupport/signature/lib/pyi_generator.py"
"""Writes PySide's stubs for developers; it is imported at each start with all that it needs."""
LOOKED_THROUGH = "shibokensupport/feature.py"
"""Looks through the text of each module that is imported for a switch of PySide's; packed ones have no text."""
STARTED = (
    "bulkocr_gui.app",
    "bulkocr_gui.cli",
    "bulkocr_gui.providers.child",
    "bulkocr_gui.local_api",
    "bulkocr_gui.processing.bulk_processor",
    "bulkocr_gui.processing.export",
    "bulkocr_gui.processing.job_report",
    "bulkocr_gui.ui.new_job_sheet",
    "bulkocr_gui.ui.review_view",
    "bulkocr_gui.ui.search_view",
    "bulkocr_gui.ui.settings_view",
)
"""Modules that are imported by whatever is started, at once or soon after."""


def main(folder: Path) -> None:
    """Make all in a folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / METHODS).write_bytes(marshal.dumps(methods()))
    support(folder / SUPPORT)
    (folder / AT_START).write_text("\n".join(at_start()) + "\n", encoding="utf-8")


def at_start() -> list[str]:
    """The modules that are imported until the window is there, but for those that wait until they are used."""
    code = "import sys, bulkocr_gui.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return sorted(set(done.stdout.split()) - WHEN_USED)


def methods() -> dict[str, object]:
    """What dataclasses of the program have written for them, by its text. It is told nothing of where it is used."""
    texts: set[str] = set()

    def heard(text: str, *spaces: dict[str, object]) -> None:
        texts.add(text)
        builtins.exec(text, *spaces)  # noqa: S102 - as dataclasses does

    setattr(dataclasses, "exec", heard)  # noqa: B010 - the name is a built-in one elsewhere
    for name in STARTED:
        importlib.import_module(name)
    return {text: compile(text, "<string>", "exec") for text in sorted(texts)}


def support(folder: Path) -> None:
    """PySide's modules as files, by its own switch, with their code beside them, but the one that writes stubs."""
    unpacked = Path(shiboken6.__file__).with_name(SUPPORT)
    subprocess.run([sys.executable, "-c", "import PySide6.QtCore"], env=os.environ | {"SBK_EMBED": "0"}, check=True)
    shutil.move(unpacked, folder)
    for cache in folder.rglob("__pycache__"):
        shutil.rmtree(cache)
    (folder / STUBS).write_text('"""Left out: the packed program writes no stubs."""\n', encoding="utf-8")
    with (folder / LOOKED_THROUGH).open("a", encoding="utf-8") as file:
        file.write("\n\ndef _mod_uses_pyside(module):\n    return False\n")
    for file in sorted(folder.rglob("*.py")):
        py_compile.compile(
            str(file),
            dfile=str(file.relative_to(folder)),
            doraise=True,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
