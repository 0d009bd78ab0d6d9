"""Runs before the packed program: dataclasses and regular expressions are as `made_before.py` made them.

At each start Python writes the methods of 140 dataclasses and compiles them, and takes 60 patterns apart. Here the
code of both is at hand; all else is done as `dataclasses._process_class` and `re._compiler.compile` of Python 3.11 do
it. What is not among it, or is not of Python 3.11, is left to Python.
"""

# ruff: noqa: SLF001 - Python's own insides
from __future__ import annotations

import _sre
import dataclasses
import marshal
import re
import sys
from dataclasses import _FIELD, _FIELDS, _HAS_DEFAULT_FACTORY, _PARAMS, MISSING, Field, FrozenInstanceError
from pathlib import Path
from types import MemberDescriptorType
from typing import Any

FILE = "made_before.marshal"
ANY_CLASS = {
    "MISSING": MISSING,
    "_HAS_DEFAULT_FACTORY": _HAS_DEFAULT_FACTORY,
    "__dataclass_builtins_object__": object,
    "FrozenInstanceError": FrozenInstanceError,
    "_return_type": None,
}
"""What the methods of all dataclasses are made with."""
_process = dataclasses._process_class
_compile = re._compiler.compile


class AsMadeBefore:
    """What was made ahead.

    Args:
        classes: by module and name: names of the fields, what the decorator was given, what the methods are made
            with, and code that makes them.
        patterns: by pattern and flags, what `_sre.compile` makes it of.
    """

    def __init__(self, classes: dict[str, Any], patterns: dict[Any, Any]) -> None:
        self._classes = classes
        self._patterns = patterns

    def process(self, cls: Any, *given: bool) -> Any:
        """A dataclass, as `dataclasses._process_class`."""
        made = self._classes.get(f"{cls.__module__}.{cls.__qualname__}")
        annotations = cls.__dict__.get("__annotations__", {})  # noqa: RUF063 - as dataclasses does
        if made is None or made[0] != tuple(annotations) or made[1] != given:
            return _process(cls, *given)
        _, (*_, frozen, _, _, slots, _), wanted, code = made
        setattr(cls, _PARAMS, dataclasses._DataclassParams(*given[:6]))
        fields, known = {}, {**ANY_CLASS, "cls": cls}
        for name, kind in annotations.items():
            fields[name] = field = _field_of(cls, name)
            field.name, field.type, field._field_type, field.kw_only = name, kind, _FIELD, False
            known[f"_type_{name}"] = kind
            known[f"_dflt_{name}"] = field.default if field.default_factory is MISSING else field.default_factory
        setattr(cls, _FIELDS, fields)
        space: dict[str, Any] = {}
        exec(marshal.loads(code), sys.modules[cls.__module__].__dict__, space)  # noqa: S102, S302 - as dataclasses
        for method in space["__create__"](*[known[each] for each in wanted]):
            name = method.__name__
            right = dataclasses._recursive_repr(method) if name == "__repr__" else method
            dataclasses._set_new_attribute(cls, name, right)
        if not frozen:
            cls.__hash__ = None
        in_turn = tuple(name for name, field in fields.items() if field.init)
        dataclasses._set_new_attribute(cls, "__match_args__", in_turn)
        return dataclasses._add_slots(cls, frozen, False) if slots else cls

    def compile(self, pattern: Any, flags: int = 0) -> Any:
        """A regular expression, as `re._compiler.compile`."""
        made = self._patterns.get((pattern, int(flags))) if isinstance(pattern, str | bytes) else None
        if made is None:
            return _compile(pattern, flags)
        return _sre.compile(pattern, *made)


def _field_of(cls: Any, name: str) -> Any:
    default = getattr(cls, name, MISSING)
    if not isinstance(default, Field):
        return dataclasses.field(default=MISSING if isinstance(default, MemberDescriptorType) else default)
    if default.default is MISSING:
        delattr(cls, name)
    else:
        setattr(cls, name, default.default)
    return default


def take(file: Path) -> None:
    """Have Python do as it says there."""
    made = AsMadeBefore(*marshal.loads(file.read_bytes()))  # noqa: S302 - our own file
    dataclasses._process_class = made.process
    re._compiler.compile = made.compile


if hasattr(sys, "_MEIPASS") and sys.version_info[:2] == (3, 11):
    take(Path(sys._MEIPASS, FILE))
