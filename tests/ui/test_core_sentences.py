"""Whatever the core may say to a person is known to the window, so that it can be said in the person's language."""

from __future__ import annotations

import ast
import itertools
import os
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import bulkocr_gui
from bulkocr_gui.ui import core_wording
from bulkocr_gui.ui.core_activity import SYSTEM

ROOMS = ("desktop", "documents", "jobs", "processing", "providers", "results")
ERRORS = {
    "BudgetError",
    "KnownError",
    "MachineError",
    "PageError",
    "ProviderError",
    "TransientError",
    "UsageError",
}
SAYING = {"credentials_unusable": 0, "damaged": 0, "line": 1, "_line": 1}
"""Calls that take a sentence, and after how many other arguments."""
WORDLESS = re.compile(r"(\{\d+\}|[\W\d_])*")
COMPOSED = {"Copied {0} {1} that failed", "Error processing {0}{1} {2}: {3}", "Processing {0}: {1}{2} {3}"}
"""Sentences with words in their values: known to the window as they come out."""


def templates(node: ast.expr) -> list[str]:
    """What a message may be, with `{0}` where a value comes; nothing where it comes from elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.JoinedStr):
        number = itertools.count()
        return ["".join(v.value if isinstance(v, ast.Constant) else f"{{{next(number)}}}" for v in node.values)]
    if isinstance(node, ast.IfExp):
        return templates(node.body) + templates(node.orelse)
    return []


def sentences() -> list[tuple[str, str]]:
    """Each sentence in the core, with the file that says it."""
    found: set[tuple[str, str]] = set()
    package = Path(bulkocr_gui.__file__).parent
    for path in (*(p for room in ROOMS for p in (package / room).glob("*.py")), package / "api" / "server.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in ERRORS:
                spoken = node.args[1:]
            elif name in SAYING:
                spoken = node.args[SAYING[name] :]
            else:
                continue
            texts = [text for argument in spoken for text in templates(argument)]
            found |= {(path.name, text) for text in texts if text not in COMPOSED and not WORDLESS.fullmatch(text)}
    return sorted(found)


@pytest.mark.parametrize(("file", "sentence"), sentences())
def test_the_window_knows_what_the_core_says(file, sentence):
    filled = re.sub(r"\{(\d)\}", r"W\1", sentence)
    found = core_wording._found(filled)
    assert found is not None, f"{file}: nothing in ui/core_*.py for {sentence!r}"
    assert list(found[1]) == re.findall(r"W\d", filled), f"{file}: {found[0]!r} stands for {sentence!r}"


def test_what_the_system_says_of_files_is_what_it_says():
    said = {os.strerror(number) for number in range(200)}
    assert set(map(str, SYSTEM)) <= said


@pytest.mark.parametrize("language", ["de", "es", "fr"])
@pytest.mark.parametrize(
    ("english", "about"),
    [
        ("The output folder /a/b cannot be written (No space left on device).", ["/a/b"]),
        (
            "Error processing a: b.tif page 2/3 (attempt 1/4): The file is damaged (it has no pages).",
            ["a: b.tif", "2/3"],
        ),
        ("Processing 7/9: a.tif (attempt 1/4)", ["7/9", "a.tif", "1/4"]),
        ("Copied 1 file that failed", ["1"]),
        ("Copied 12 files that failed", ["12"]),
        ("/scans/a.tif: The file cannot be read (Permission denied).", ["/scans/a.tif"]),
    ],
)
def test_every_language_has_the_words_of_a_line_and_what_it_is_about(qapp, language, english, about):
    translator = QTranslator()
    folder = Path(bulkocr_gui.__file__).parent.parent / "resources" / "translations"
    assert translator.load(f"bulkocr_{language}.qm", str(folder))
    qapp.installTranslator(translator)
    try:
        line = core_wording.said(english)
    finally:
        qapp.removeTranslator(translator)
    assert all(value in line for value in about)
    words = set(re.findall(r"[A-Za-z]{4,}", re.sub("|".join(map(re.escape, about)), "", english)))
    assert not words & set(line.split()) - {"Error", "page"}  # the same word in Spanish and in French
