"""Makes ahead what the program would make anew at each start: `python packaging/bundle/made_before.py FOLDER`.

A fifth of the way to the window is the compiler's. Two things bring it their text at each start: PySide's support
for signatures, which lies as text within its library (it takes a folder `files.dir` beside it instead, where one
is), and dataclasses, each method of which is written and compiled. Regular expressions are taken apart besides.
`as_made_before.py` has the packed program take all of it as it is made here.
"""

# ruff: noqa: SLF001 - Python's own insides
from __future__ import annotations

import _sre
import dataclasses
import importlib
import marshal
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import shiboken6
from as_made_before import FILE
from when_used import WHEN_USED

PLAIN = (True, True, True, False, False)
"""Of what the decorator is given: methods for making, telling and comparing, none for an order."""
NAME = re.compile(r"def (\w+)")
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
    (folder / FILE).write_bytes(made_ahead())
    support(folder / SUPPORT)
    (folder / AT_START).write_text("\n".join(at_start()) + "\n", encoding="utf-8")


def at_start() -> list[str]:
    """The modules that are imported until the window is there, but for those that wait until they are used."""
    code = "import sys, bulkocr_gui.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return sorted(set(done.stdout.split()) - WHEN_USED)


class Heard:
    """Listens to what Python makes while the program's modules are imported, and keeps what can be made ahead."""

    def __init__(self) -> None:
        self.classes: dict[str, object] = {}
        self.patterns: dict[object, object] = {}
        self._methods: list[tuple[str, list[str]]] = []
        self._asked: tuple[object, int] = ("", 0)
        self._process, self._create = dataclasses._process_class, dataclasses._create_fn
        self._compile, self._make = re._compiler.compile, _sre.compile

    def listen(self) -> None:
        """From now on."""
        dataclasses._process_class, dataclasses._create_fn = self._processed, self._created
        re._compiler.compile = self._compiled
        re._compiler._sre = SimpleNamespace(**vars(_sre) | {"compile": self._sre_made})

    def _processed(self, cls: Any, *given: bool) -> Any:
        own = not any(name in cls.__dict__ for name in ("__eq__", "__hash__", "__slots__"))
        own = own and cls.__bases__ == (object,) and type(cls) is type and bool(cls.__doc__)
        names = tuple(cls.__dict__.get("__annotations__", {}))  # noqa: RUF063 - as dataclasses does
        self._methods = []
        made = self._process(cls, *given)
        plain = all(
            field._field_type is dataclasses._FIELD and not field.kw_only
            for field in made.__dataclass_fields__.values()
        )
        if own and plain and given[:5] == PLAIN and given[6:8] == (True, False) and not given[9]:
            wanted = list(dict.fromkeys(each for _, given in self._methods for each in given))
            text = "\n".join(text for text, _ in self._methods)
            names_made = ", ".join(NAME.search(text)[1] for text, _ in self._methods)  # type: ignore[index]
            whole = f"def __create__({', '.join(wanted)}):\n{text}\n return {names_made},"
            code = compile(whole, "<string>", "exec", dont_inherit=True)
            self.classes[f"{made.__module__}.{made.__qualname__}"] = names, given, tuple(wanted), marshal.dumps(code)
        return made

    def _created(self, name: str, args: Any, body: Any, **given: Any) -> Any:
        method = self._create(name, args, body, **given)
        # `_create_fn` puts the return type among the locals.
        known = given.get("locals") or {}
        returned = "->_return_type" if "return_type" in given else ""
        lines = "\n".join(f"  {line}" for line in body)
        self._methods.append((f" def {name}({','.join(args)}){returned}:\n{lines}", list(known)))
        return method

    def _compiled(self, pattern: object, flags: int = 0) -> object:
        self._asked = pattern, int(flags)
        return self._compile(pattern, flags)

    def _sre_made(self, pattern: object, flags: int, code: list[int], *groups: Any) -> object:
        if isinstance(pattern, str | bytes) and self._asked[0] == pattern:
            self.patterns[self._asked] = int(flags), [int(each) for each in code], *groups
        return self._make(pattern, flags, code, *groups)


def made_ahead() -> bytes:
    """What `as_made_before.py` takes, of all modules that are imported soon; a pure function of their text."""
    heard = Heard()
    compiled = [*re._cache]
    re.purge()
    heard.listen()
    for _, pattern, flags in compiled:
        re.compile(pattern, flags)
    for name in STARTED:
        importlib.import_module(name)
    return marshal.dumps((heard.classes, heard.patterns))


def support(folder: Path) -> None:
    """PySide's modules as files, by its own switch, but the one that writes stubs."""
    unpacked = Path(shiboken6.__file__).with_name(SUPPORT)
    subprocess.run([sys.executable, "-c", "import PySide6.QtCore"], env=os.environ | {"SBK_EMBED": "0"}, check=True)
    shutil.move(unpacked, folder)
    for cache in folder.rglob("__pycache__"):
        shutil.rmtree(cache)
    (folder / STUBS).write_text('"""Left out: the packed program writes no stubs."""\n', encoding="utf-8")
    with (folder / LOOKED_THROUGH).open("a", encoding="utf-8") as file:
        file.write("\n\ndef _mod_uses_pyside(module):\n    return False\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
