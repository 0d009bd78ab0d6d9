"""Writes the file that `packed_modules.py` reads: the code of all modules, and where the extensions lie.

Used by PyInstaller's description of the program. Modules that the window's start imports are stored as they are, the
others compressed.
"""

from __future__ import annotations

import marshal
import zipfile
import zlib
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path
from typing import TYPE_CHECKING

from packed_modules import HEADER, MODULE, NAMESPACE, PACKAGE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from types import CodeType

PYC_HEADER = 16
"""Bytes of a `.pyc` before its code."""
OF_PYTHON = "lib-dynload"
"""The folder of Python's own extensions, which is no part of their names."""


class ModuleWriter:
    """Collects modules, and writes them.

    Args:
        at_start: names of those that are not compressed.
    """

    def __init__(self, at_start: Collection[str]) -> None:
        self._at_start = at_start
        self._toc: dict[str, tuple[int, int, int, bool]] = {}
        self._extensions: dict[str, str] = {}
        self._parts: list[bytes] = [b""]
        self._end = HEADER

    def add(self, name: str, source: str | None, code: CodeType | None) -> None:
        """A module as PyInstaller's analysis names it; one without a source is a folder of modules."""
        if source in {"-", None} or code is None:
            self._toc[name] = NAMESPACE, self._end, self._end, False
            return
        self._put(name, package=Path(str(source)).stem == "__init__", code=marshal.dumps(code))

    def add_file(self, file: Path, place: Path) -> None:
        """A module by its text.

        Args:
            file: the text.
            place: as its name tells, below any folder of modules.
        """
        name = ".".join(place.with_suffix("").parts).removesuffix(".__init__")
        code = compile(file.read_bytes(), str(place), "exec", dont_inherit=True)
        self.add(name, str(file), code)

    def add_base(self, library: Path) -> None:
        """Of the modules in PyInstaller's `base_library.zip`, those that the start imports."""
        with zipfile.ZipFile(library) as opened:
            for name in sorted(opened.namelist()):
                module, package = name.removesuffix(".pyc").replace("/", "."), name.endswith("__init__.pyc")
                module = module.removesuffix(".__init__")
                if module in self._at_start:
                    self._put(module, package=package, code=opened.read(name)[PYC_HEADER:])

    def add_extensions(self, files: Iterable[str]) -> None:
        """Extensions by their places in the bundle."""
        for file in files:
            place = Path(file)
            suffix = next(each for each in EXTENSION_SUFFIXES if place.name.endswith(each))
            folder = () if place.parent.name == OF_PYTHON else place.parent.parts
            self._extensions[".".join((*folder, place.name.removesuffix(suffix)))] = file

    def write(self, file: Path) -> None:
        """Write all."""
        self._parts[0] = self._end.to_bytes(HEADER, "big")
        file.write_bytes(b"".join((*self._parts, marshal.dumps((self._toc, self._extensions)))))

    def _put(self, name: str, *, package: bool, code: bytes) -> None:
        compressed = name not in self._at_start
        stored = zlib.compress(code, 6) if compressed else code
        begin, self._end = self._end, self._end + len(stored)
        self._parts.append(stored)
        self._toc[name] = PACKAGE if package else MODULE, begin, self._end, compressed
