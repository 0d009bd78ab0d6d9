"""Runs before the packed program: modules that others name and hardly ever use are imported when they are used.

Each is there at once, empty, and becomes itself when something of it is asked for. `importlib.util.LazyLoader` does
the same, but Python 3.11.7's is not for two threads at once (https://github.com/python/cpython/issues/114763).
"""

from __future__ import annotations

import sys
import threading
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec

SIGNATURES = "shibokensupport.signature"
WHEN_USED = frozenset({
    # Named by dataclasses, for what has no docstring; by urllib for addresses in brackets; by logging.handlers for a
    # handler over the network; by PySide's bootstrap for a zip file that is not used here.
    *("inspect", "ipaddress", "pickle", "zipfile", "tempfile"),
    # Named by the program for what it does later, or when something fails.
    *("difflib", "hashlib", "hmac", "html", "platform", "secrets", "shutil", "socket", "subprocess", "traceback"),
    "uuid",
    # What PySide writes of its functions' signatures when one is asked for, or called with what it does not take.
    *(f"{SIGNATURES}.{name}" for name in ("errorhandler", "layout", "mapping", "parser")),
    *(f"{SIGNATURES}.lib.{name}" for name in ("enum_sig", "tool")),
})  # fmt: skip
_lock = threading.RLock()


class Unused(ModuleType):
    """A module that is not executed yet."""

    def __getattr__(self, name: str) -> Any:
        """What is not there yet: the module is executed, by one thread, and has it or not."""
        if name.startswith("__"):
            # Asked by imports, and by who looks through all modules.
            raise AttributeError(name)
        with _lock:
            if (loader := self.__dict__.pop("_loader", None)) is not None:
                loader.exec_module(self)
        try:
            return self.__dict__[name]
        except KeyError:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}") from None


class _Later:
    """Makes a module of the true loader's, and leaves it at that."""

    def __init__(self, loader: Any) -> None:
        self._true = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return Unused(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        module.__loader__ = module.__spec__.loader = self._true  # type: ignore[union-attr] - a module being imported
        module.__dict__["_loader"] = self._true


class WhenUsed:
    """Finds the modules that wait, by those who find them otherwise."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """As of `importlib.abc.MetaPathFinder`."""
        if name not in WHEN_USED:
            return None
        for finder in sys.meta_path:
            if finder is not self and (spec := finder.find_spec(name, path, target)) is not None:
                spec.loader = _Later(spec.loader)  # type: ignore[assignment] - all that an import asks of one
                return spec
        return None


sys.meta_path.insert(0, WhenUsed())  # type: ignore[arg-type] - all that an import asks of one
