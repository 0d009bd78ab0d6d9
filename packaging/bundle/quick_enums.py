"""Runs before the packed program: Qt's enumerations are made in a fraction of the time that Python 3.11 takes.

PySide makes 300 of them with 4,500 members on the way to the window. Python makes an empty one of each kind by its
own rules; others of the kind are copies of that, and their members, all integers, are put in as `_proto_member` and
`EnumType.__new__` would do one by one. Enumerations of any other kind, and other Pythons, are left to Python.
"""

from __future__ import annotations

import enum
import sys
from functools import cache
from typing import Any

# What belongs to each enumeration alone, and what type.__new__ makes anew.
_OWN = ("_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_", "__module__", "__new__")
_made_by_python = enum.EnumType._create_


@cache
def _taken(kind: type) -> frozenset[str]:
    """Names that a member would hide."""
    return frozenset(name for base in kind.__mro__ for name in base.__dict__)


@cache
def _empty(kind: Any, boundary: Any) -> dict[str, Any]:
    made = _made_by_python(kind, "Empty", (), module=__name__, boundary=boundary)
    return {name: value for name, value in made.__dict__.items() if name not in _OWN}


def _plain(kind: Any, names: Any) -> bool:
    flags = kind is enum.Flag or kind is enum.IntFlag
    if not flags and kind is not enum.Enum and kind is not enum.IntEnum:
        return False
    if not isinstance(names, tuple | list):
        return False
    taken, seen = _taken(kind), set()
    for pair in names:
        if type(pair) is not tuple and type(pair) is not list:
            return False
        name, value = pair
        # Negative flags stand for others.
        if type(name) is not str or type(value) is not int or (flags and value < 0):
            return False
        if name[:1] == "_" or name == "mro" or name in taken:
            return False
        seen.add(name)
    return len(seen) == len(names)


def create(kind: Any, class_name: str, names: Any, *, module: str | None = None, **given: Any) -> Any:
    """An enumeration by the functional way, `Enum("Name", names)`."""
    if module is None:
        # The module of who called the enumeration's class.
        module = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001 - as Python does it
    boundary = given.get("boundary")
    if (
        module is None
        or any(given[name] != usual for name, usual in _USUAL if name in given)
        or not _plain(kind, names)
    ):
        return _made_by_python(kind, class_name, names, module=module, **given)
    order: list[str] = []
    by_name: dict[str, Any] = {}
    by_value: dict[int, Any] = {}
    made = type.__new__(
        enum.EnumType,
        class_name,
        (kind,),
        {
            **_empty(kind, boundary),
            "__module__": module,
            "_member_names_": order,
            "_member_map_": by_name,
            "_value2member_map_": by_value,
            "_unhashable_values_": [],
        },
    )
    type.__setattr__(made, "__new__", enum.Enum.__new__)
    new, with_value = made._new_member_, made._use_args_
    flags = kind is enum.Flag or kind is enum.IntFlag
    mask = singles = 0
    for name, value in names:
        single = value > 0 and not value & (value - 1)
        if flags:
            mask |= value
            singles |= value if single else 0
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made, value) if with_value else new(made)
            fields = member.__dict__
            fields["_value_"] = value
            fields["_name_"] = name
            fields["__objclass__"] = made
            fields["_sort_order_"] = len(order)
            if single or not flags:
                order.append(name)
        type.__setattr__(made, name, member)
        by_name[name] = member
    if flags:
        type.__setattr__(made, "_flag_mask_", mask)
        type.__setattr__(made, "_singles_mask_", singles)
        type.__setattr__(made, "_all_bits_", 2 ** mask.bit_length() - 1)
        values = [by_name[name]._value_ for name in order]
        if values != sorted(values):
            type.__setattr__(made, "_iter_member_", made._iter_member_by_def_)
    return made


_USUAL = (("qualname", None), ("type", None), ("start", 1))
if sys.version_info[:2] == (3, 11):
    enum.EnumType._create_ = create
