"""What import-linter cannot say: the processor needs QtCore alone, and SQL stays in one room."""

from __future__ import annotations

import ast
import re
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "bulkocr_gui"


def imported(file: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def test_processing_imports_qtcore_alone():
    for file in (PACKAGE / "processing").glob("*.py"):
        assert {name for name in imported(file) if name.startswith("PySide6")} <= {"PySide6.QtCore"}, file


def test_sql_stands_in_jobs_alone():
    sql = re.compile(r"\b(SELECT .+ FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b")
    for file in PACKAGE.rglob("*.py"):
        if "jobs" not in file.relative_to(PACKAGE).parts:
            assert not sql.search(file.read_text(encoding="utf-8")), file
