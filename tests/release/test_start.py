"""What the window's start imports, and what only comes after it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parents[2]
LATER = (
    "bulkocr_gui.processing.bulk_processor",
    "bulkocr_gui.processing.export",
    "bulkocr_gui.processing.job_report",
    "bulkocr_gui.results.formats",
    "bulkocr_gui.ui.new_job_sheet",
    "bulkocr_gui.ui.settings_view",
    "bulkocr_gui.ui.text_tab",
    "PySide6.QtNetwork",
    "PIL",
    "lxml",
    "psutil",
    "sysconfig",
    "watchdog",
)


def said_by(code: str, *given: str) -> str:
    done = subprocess.run([sys.executable, "-c", code, *given], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_the_window_does_not_wait_for_what_runs_jobs():
    code = "import sys; sys.modules.pop('sysconfig', None); import bulkocr_gui.app"
    assert said_by(f"{code}; print([each for each in sys.argv[1:] if each in sys.modules])", *LATER) == "[]"


def test_what_runs_jobs_is_ready_soon_after(tmp_path):
    code = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.job_queue import JobQueue
app = QCoreApplication([])
store = Store(Path(sys.argv[1]) / "jobs.db")
queue = JobQueue(store, {})
queue.get_ready()
queue.shutdown()
queue.closed.connect(app.quit)
app.exec()
queue.join()
store.close()
print([each for each in sys.argv[2:] if each not in sys.modules])
"""
    assert said_by(code, str(tmp_path), *(each for each in LATER if ".processing." in each)) == "[]"


def test_no_module_of_the_packed_window_is_looked_through_for_a_switch_of_qts():
    code = """
import builtins
from bulkocr_gui import bundle
bundle._import_without_features()
assert builtins.__import__ is not builtins.__feature_import__
import PySide6.QtWidgets, json
from PySide6.QtCore import QObject, Signal, Qt
class Seen(QObject):
    seen = Signal(str)
one, heard = Seen(), []
one.seen.connect(heard.append)
one.seen.emit("heard")
print(*heard, Qt.Key.Key_A.name)
"""
    assert said_by(code) == "heard Key_A"


def test_each_dataclass_has_a_docstring_for_else_python_inspects_it_to_write_one():
    def without(file: Path) -> list[str]:
        classes = [each for each in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(each, ast.ClassDef)]
        made = [each for each in classes if any("dataclass" in ast.unparse(mark) for mark in each.decorator_list)]
        return [f"{file.name}: {each.name}" for each in made if not ast.get_docstring(each)]

    files = sorted((FOLDER / "bulkocr_gui").rglob("*.py"))
    assert len(files) > 100
    assert [found for file in files for found in without(file)] == []
