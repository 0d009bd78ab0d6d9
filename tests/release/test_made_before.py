"""What the packed program compiled before: dataclasses are as ever, and hardly anything is compiled for them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "packaging" / "bundle"
STARTED = """
import builtins, dataclasses, json, runpy, sys
compiled = []
def heard(text, *spaces):
    compiled.append(isinstance(text, str))
    real(text, *spaces)
if len(sys.argv) > 2:
    sys._MEIPASS = sys.argv[2]
    runpy.run_path(sys.argv[1])
real, builtins.exec = builtins.exec, heard
import bulkocr_gui.app
from bulkocr_gui.jobs.options import JobOptions
builtins.exec = real
@dataclasses.dataclass(frozen=True, slots=True)
class Unknown:
    surely_new: int = 1
same = [JobOptions() == JobOptions(), repr(JobOptions()), hash(JobOptions()) == hash(JobOptions()), repr(Unknown(2))]
try:
    JobOptions().workers = 3
except dataclasses.FrozenInstanceError as error:
    same.append(str(error))
print(json.dumps([sum(compiled), len(compiled), same]))
"""


def test_dataclasses_are_as_ever_and_hardly_a_text_is_compiled_for_them(tmp_path):
    def begun(*given: object) -> tuple[int, int, list[object]]:
        command = [sys.executable, "-c", STARTED, *map(str, given)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return tuple(json.loads(done.stdout))

    made = tmp_path / "made"
    make = f"import sys, pathlib; sys.path.insert(0, {str(FOLDER)!r}); import made_before as made\n"
    make += f"folder = pathlib.Path({str(made)!r}); folder.mkdir()\n"
    make += "(folder / made.FILE).write_bytes(made.made_ahead())"
    subprocess.run([sys.executable, "-c", make], check=True)
    texts, _, plain = begun()
    ready_texts, ready, same = begun(FOLDER / "as_made_before.py", made)
    assert texts > 100
    assert ready_texts <= 2, "those of the one class that is compared by identity"
    assert 100 < ready < texts, "one a class, in place of one a method"
    assert same == plain
