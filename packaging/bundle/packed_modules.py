"""Runs before the packed program, first of all: its modules come from one file, `modules.bin`, that is mapped once.

PyInstaller opens its archive anew for each of 480 modules, reads the list of what is in it byte by byte, and has
Python look for each extension in four places. `write_modules.py` writes the file; what is imported from it is
PyInstaller's otherwise: its loader reads it as it would read its own archive.
"""

import marshal
import os
import sys
import zlib
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import ExtensionFileLoader
from mmap import ACCESS_READ, mmap

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Neither `typing` nor `__future__` can be imported yet.
    from types import CodeType
    from typing import Any

FILE = "modules.bin"
HEADER = 8
"""Bytes of the number that tells where the list of contents begins."""
MODULE, PACKAGE, NAMESPACE = 0, 1, 3
"""The kinds of modules, as PyInstaller numbers them; the last is a folder that is no module itself."""


class PackedModules:
    """What PyInstaller's loader asks of its archive, and a finder of all that is in it and of all extensions.

    Args:
        file: as `write_modules.py` writes it.
        folder: where the packed program lies.
        loader: PyInstaller's.
    """

    def __init__(self, file: str, folder: str, loader: "Any") -> None:
        with open(file, "rb") as opened:  # noqa: PTH123 - pathlib is imported from here
            self._bytes = memoryview(mmap(opened.fileno(), 0, access=ACCESS_READ))
        contents = int.from_bytes(self._bytes[:HEADER], "big")
        self.toc: dict[str, tuple[int, int, int, bool]] = {}
        """By the name of a module: its kind, as PyInstaller numbers them; first and last byte; whether compressed."""
        self.toc, self._extensions = marshal.loads(self._bytes[contents:])  # noqa: S302 - our own file
        self._folder = folder
        self._loader = loader

    def extract(self, name: str) -> "CodeType | None":
        """The code of a module; None for a folder of modules."""
        kind, begin, end, compressed = self.toc[name]
        if kind == NAMESPACE:
            return None
        code = self._bytes[begin:end]
        made: CodeType = marshal.loads(zlib.decompress(code) if compressed else code)  # noqa: S302 - as above
        return made

    def find_spec(self, name: str, *_asked: object) -> ModuleSpec | None:
        """As of `importlib.abc.MetaPathFinder`. Folders of modules are left to PyInstaller's own finder."""
        if (entry := self.toc.get(name)) is not None:
            kind = entry[0]
            if kind == NAMESPACE:
                return None
            loader = self._loader(name, self, name, bool(kind))
            spec = ModuleSpec(name, loader, origin=loader.path)
            if kind:
                spec.submodule_search_locations = [os.path.dirname(loader.path)]  # noqa: PTH120 - as above
        elif (extension := self._extensions.get(name)) is not None:
            place = self._folder + os.sep + extension
            spec = ModuleSpec(name, ExtensionFileLoader(name, place), origin=place)
        else:
            return None
        spec.has_location = True
        return spec


def _take() -> None:
    pyinstaller = sys.modules["pyimod02_importers"]
    folder: str = sys._MEIPASS  # type: ignore[attr-defined]  # noqa: SLF001 - PyInstaller's
    modules = PackedModules(os.path.join(folder, FILE), folder, pyinstaller.PyiFrozenLoader)  # noqa: PTH118
    # For those who ask which modules there are; finders that have been made know its own archive, which is empty.
    pyinstaller.pyz_archive = modules  # type: ignore[attr-defined]
    sys.path_importer_cache.clear()
    sys.meta_path.insert(0, modules)  # type: ignore[arg-type] - all that an import asks of one


if hasattr(sys, "_MEIPASS"):
    _take()
