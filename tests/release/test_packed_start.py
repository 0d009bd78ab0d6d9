"""What the packed program's start takes shortcuts with is as Python makes it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "packaging" / "bundle"
ENUMERATIONS = """
import enum, pickle, sys
if len(sys.argv) > 1:
    sys.path.insert(0, sys.argv[1])
    import quick_enums
    python = quick_enums._made_by_python
    left = []
    quick_enums._made_by_python = lambda *given, **named: left.append(given[2]) or python(*given, **named)
import PySide6.QtCore, PySide6.QtDBus, PySide6.QtGui, PySide6.QtNetwork, PySide6.QtWidgets

def told(it):
    try:
        return repr(it())
    except (TypeError, ValueError, AttributeError, pickle.PicklingError) as error:
        return f"{type(error).__name__} {error}"

def of(kind):
    print(kind.__module__, kind.__qualname__, kind.__mro__, len(kind), sorted(kind.__dict__), kind.__doc__)
    for name, member in kind.__members__.items():
        print(name, repr(member), str(member), member.name, member.value, member._sort_order_, member.__objclass__)
    print([*kind], [*reversed(kind)], [kind(each.value) is each and kind[each.name] is each for each in kind])
    print([told(lambda: pickle.loads(pickle.dumps(each)) is each) for each in [*kind][:2]], told(lambda: kind(-77)))
    print([str(kind.__dict__.get(name)) for name in ("_flag_mask_", "_singles_mask_", "_all_bits_", "_boundary_")])
    for one in [*kind][:3]:
        for other in [*kind][:3]:
            print(told(lambda: one | other), told(lambda: one & other), told(lambda: one ^ other), told(lambda: ~one))
            print(told(lambda: [*(one | other)]), told(lambda: one < other), one == other, told(lambda: hash(one)))

def walk(what, depth=0):
    for name in sorted(dir(what)):
        it = getattr(what, name, None) if not name.startswith("__") else None
        if isinstance(it, enum.EnumMeta) and it not in seen:
            seen.add(it)
            of(it)
        elif isinstance(it, type) and depth < 2:
            walk(it, depth + 1)

seen = set()
for name in ("QtCore", "QtDBus", "QtGui", "QtNetwork", "QtWidgets"):
    walk(sys.modules[f"PySide6.{name}"])
print(len(seen) > 500)
if len(sys.argv) > 1:
    # Not those that PySide makes of a single value that is none of an enumeration's.
    print(len([names for names in left if not isinstance(names, dict)]), file=sys.stderr)
"""
FEW = 20
"""Enumerations that are left to Python: an empty one of each kind, and those whose flags are negative."""
WHEN_USED = """
import json, sys, threading
sys.path.insert(0, sys.argv[1])
import when_used
import {name}
waits = "_loader" in {name}.__dict__
same = {name} is sys.modules["{name}"] and not hasattr({name}, "__path__")
waited = "_loader" in {name}.__dict__
got = []
threads = [threading.Thread(target=lambda: got.append({name}.{attribute})) for _ in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
try:
    {name}.nothing
    said = ""
except AttributeError as error:
    said = str(error)
print(json.dumps([waits, same, waited, len(got), len(set(map(id, got))), "_loader" in {name}.__dict__, said]))
"""


def said_by(code: str, *given: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, *map(str, given)]
    return subprocess.run(
        command, capture_output=True, text=True, check=True, env=os.environ | {"PYTHONHASHSEED": "0"}
    )


def test_qts_enumerations_are_as_python_makes_them():
    python, quick = said_by(ENUMERATIONS), said_by(ENUMERATIONS, FOLDER)
    assert python.stdout.splitlines()[-1] == "True"
    assert quick.stdout == python.stdout
    assert int(quick.stderr) < FEW


def test_enumerations_of_other_kinds_are_pythons_own():
    code = """
import enum, sys
if len(sys.argv) > 1:
    sys.path.insert(0, sys.argv[1])
    import quick_enums
class Text(str, enum.Enum):
    pass
made = [enum.Enum("A", "one two"), enum.IntEnum("B", ["one", "two"]), enum.Enum("C", {"one": 1.5})]
made += [Text("D", {"x": "y"})]
made += [enum.Flag("E", [("one", 1), ("both", 3), ("none", 0)]), enum.Enum("F", [("name", 1), ("b", 2)])]
made += [enum.Enum("G", [("a", 1)], module="m", qualname="Q.G"), enum.Enum("H", [("a", 1)], type=int)]
made += [enum.Enum("I", ())]
for each in made:
    print(each, each.__module__, each.__qualname__, each.__mro__, [*each.__members__.items()], [*each])
    print(sorted(each.__dict__))
for wrong in ([("a", 1), ("a", 2)], [("mro", 1)], [("_x_", 1)]):
    try:
        print(enum.Enum("W", wrong))
    except (TypeError, ValueError) as error:
        print(type(error), error)
"""
    assert said_by(code, FOLDER).stdout == said_by(code).stdout


def test_a_module_is_imported_when_something_of_it_is_used_by_one_thread_of_many():
    for name, attribute in (("zipfile", "ZipFile"), ("uuid", "uuid4"), ("shutil", "copyfile")):
        found = json.loads(said_by(WHEN_USED.format(name=name, attribute=attribute), FOLDER).stdout)
        assert found == [True, True, True, 8, 1, False, f"module '{name}' has no attribute 'nothing'"]


def test_names_are_taken_from_a_module_that_waits():
    code = "import sys; sys.path.insert(0, sys.argv[1]); import when_used; from uuid import UUID; print(UUID(int=1))"
    assert said_by(code, FOLDER).stdout.strip() == "00000000-0000-0000-0000-000000000001"
