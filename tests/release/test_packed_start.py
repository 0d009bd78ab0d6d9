"""What the packed program's start takes shortcuts with is as Python makes it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

SUFFIX = EXTENSION_SUFFIXES[0]
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
"""What is left to Python: of enumerations an empty one of each kind and those with negative flags; dataclasses with a
method of their own, or with a base."""
PACKED = """
import importlib, sys, types
sys.path.insert(0, sys.argv[1])
sys._MEIPASS = sys.argv[2]

class Loader:
    def __init__(self, name, archive, entry, package):
        self.name, self.archive = name, archive
        self.path = sys._MEIPASS + "/" + name.replace(".", "/") + ("/__init__.py" if package else ".py")
    def create_module(self, spec):
        return None
    def exec_module(self, module):
        exec(self.archive.extract(self.name), module.__dict__)

sys.modules["pyimod02_importers"] = types.SimpleNamespace(PyiFrozenLoader=Loader)
import packed_modules
import whole.part, whole.other, whole.below.leaf
print(whole.__file__, whole.__path__, whole.part.VALUE, whole.other.VALUE, whole.below.leaf.VALUE)
print(whole.part.__spec__.parent, whole.part.told.__code__.co_filename)
for name in ("_json", "whole._json"):
    found = packed_modules.sys.meta_path[0].find_spec(name)
    print(found.name, found.origin, type(found.loader).__name__)
print(packed_modules.sys.meta_path[0].find_spec("nothing"))
"""

ADDRESS = re.compile(r" at 0x[0-9a-f]+")
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

DATACLASSES = r"""
import dataclasses, importlib, inspect, pickle, re, sys
from pathlib import Path
left = 0
if len(sys.argv) > 3:
    sys.path.insert(0, sys.argv[1])
    import as_made_before
    python = as_made_before._process
    def counted(cls, *given):
        global left
        left += 1
        return python(cls, *given)
    as_made_before._process = counted
    as_made_before.take(Path(sys.argv[2]))
import bulkocr_gui.app, bulkocr_gui.local_api, bulkocr_gui.ui.review_view, bulkocr_gui.processing.export

def code_of(method):
    method = inspect.unwrap(method)
    code = getattr(method, "__code__", None)
    if code is None:
        return None
    plain = [each for each in code.co_consts if not inspect.iscode(each)]
    return code.co_code, code.co_names, code.co_varnames, code.co_freevars, plain

def told(it):
    try:
        return repr(it())
    except Exception as error:
        return f"{type(error).__name__} {error}"

known = {id(each): each for module in [*sys.modules.values()] if module.__name__.startswith("bulkocr_gui")
    for each in vars(module).values() if isinstance(each, type) and dataclasses.is_dataclass(each)}
for kind in sorted(known.values(), key=lambda kind: (kind.__module__, kind.__qualname__)):
    print(kind, kind.__bases__, kind.__doc__, kind.__dataclass_params__, sorted(kind.__dict__), kind.__hash__ is None)
    for field in dataclasses.fields(kind):
        print(field)
    print(inspect.signature(kind), kind.__match_args__, kind.__dict__.get("__slots__"), kind.__annotations__)
    for name, method in sorted(kind.__dict__.items()):
        if inspect.isfunction(method):
            print(name, method.__qualname__, method.__module__, method.__defaults__, method.__annotations__)
            print(code_of(method))
    given = {field.name: field.name for field in dataclasses.fields(kind) if field.init}
    one, other = (told(lambda: kind(**given)) for _ in range(2))
    print(one, one == other, told(lambda: kind(**given) == kind(**given)), told(lambda: kind() == kind()))
    print(told(lambda: pickle.loads(pickle.dumps(kind(**given)))), told(lambda: hash(kind(**given)) == hash(1)))
    print(told(lambda: setattr(kind(**given), "x", 1)), told(lambda: delattr(kind(**given), [*given][0])))
for module in sorted(name for name in sys.modules if name.startswith("bulkocr_gui")):
    for name, each in sorted(vars(sys.modules[module]).items()):
        if isinstance(each, re.Pattern):
            print(module, name, ascii(each.pattern), each.flags, each.groups, dict(each.groupindex))
            text = "1a,b-3 x@y.z http://a.b/c {n:3} \u00e4\u0000 %s [1-2] \\ _x"
            print(each.findall(text if isinstance(each.pattern, str) else text.encode()))
print(len(known) > 100)
print(left, file=sys.stderr)
"""


def said_by(code: str, *given: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, *map(str, given)]
    return subprocess.run(
        command, capture_output=True, text=True, check=True, env=os.environ | {"PYTHONHASHSEED": "0"}
    )


def test_modules_are_imported_from_the_one_file(tmp_path):
    code = f"""
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from write_modules import ModuleWriter
made = ModuleWriter({{"whole", "whole.part"}})
text = "from whole import part\\nVALUE = part.VALUE + 1\\ndef told(): pass"
made.add("whole", "/x/__init__.py", compile("", "whole/__init__.py", "exec"))
made.add("whole.part", "/x/part.py", compile("VALUE = 1\\ndef told(): pass", "whole/part.py", "exec"))
made.add("whole.other", "/x/other.py", compile(text, "whole/other.py", "exec"))
made.add("whole.below", "-", None)
folder = Path(sys.argv[2])
(folder / "leaf.py").write_text("VALUE = 7")
made.add_file(folder / "leaf.py", Path("whole/below/leaf.py"))
made.add_extensions(["python3.11/lib-dynload/_json{SUFFIX}", "whole/_json{SUFFIX}"])
made.write(folder / "modules.bin")
"""
    (tmp_path / "whole" / "below").mkdir(parents=True)
    said_by(code, FOLDER, tmp_path)
    told = said_by(PACKED, FOLDER, tmp_path).stdout.splitlines()
    assert told == [
        f"{tmp_path}/whole/__init__.py ['{tmp_path}/whole'] 1 2 7",
        "whole whole/part.py",
        f"_json {tmp_path}/python3.11/lib-dynload/_json{SUFFIX} ExtensionFileLoader",
        f"whole._json {tmp_path}/whole/_json{SUFFIX} ExtensionFileLoader",
        "None",
    ]


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


def test_dataclasses_and_patterns_are_as_python_makes_them(tmp_path):
    made = tmp_path / "made"
    command = [sys.executable, str(FOLDER / "made_before.py"), str(made)]
    subprocess.run(command, check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    file = made / "made_before.marshal"
    python, before = said_by(DATACLASSES, FOLDER, file), said_by(DATACLASSES, FOLDER, file, "before")
    assert python.stdout.splitlines()[-1] == "True"
    assert ADDRESS.sub("", before.stdout) == ADDRESS.sub("", python.stdout)
    assert int(before.stderr) < FEW


def test_a_module_is_imported_when_something_of_it_is_used_by_one_thread_of_many():
    for name, attribute in (("zipfile", "ZipFile"), ("uuid", "uuid4"), ("shutil", "copyfile")):
        found = json.loads(said_by(WHEN_USED.format(name=name, attribute=attribute), FOLDER).stdout)
        assert found == [True, True, True, 8, 1, False, f"module '{name}' has no attribute 'nothing'"]


def test_names_are_taken_from_a_module_that_waits():
    code = "import sys; sys.path.insert(0, sys.argv[1]); import when_used; from uuid import UUID; print(UUID(int=1))"
    assert said_by(code, FOLDER).stdout.strip() == "00000000-0000-0000-0000-000000000001"
