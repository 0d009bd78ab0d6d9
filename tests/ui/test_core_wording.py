"""Sentences of the core in another language: all of them are what the core says, and no other is touched."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

import bulkocr_gui
from bulkocr_gui.documents import pdf_policy
from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.output_names import checked_naming
from bulkocr_gui.jobs.page_ranges import page_ranges
from bulkocr_gui.processing import preflight_files
from bulkocr_gui.processing.found_files import FoundFile
from bulkocr_gui.providers import upright
from bulkocr_gui.ui.core_activity import SYSTEM
from bulkocr_gui.ui.core_wording import SENTENCES, said, said_notes

CORE = ("api", "desktop", "documents", "jobs", "processing", "providers", "results")


class Shouting(QTranslator):
    """A language of capitals."""

    def translate(self, context, text, comment=None, n=-1):
        return re.sub(r"[a-z]+(?![^{]*\})", lambda word: word[0].upper(), text) if context == "core" else ""


@pytest.fixture
def capitals(qapp):
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def spoken() -> str:
    """Every text in the core's code; of `[is|are]` and of `file{'' if number == 1 else 's'}` both."""
    texts: list[str] = []
    for room in CORE:
        for path in (Path(bulkocr_gui.__file__).parent / room).glob("*.py"):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            texts += [
                node.value
                for node in ast.walk(tree)
                if isinstance(node, ast.Constant) and isinstance(node.value, str)
            ]
    whole = "\n".join(texts)
    one, many = (re.sub(r"\[([^|\]\n]*)\|([^\]\n]*)\]", rf"\{side}", whole) for side in (1, 2))
    return f"{whole}\n{one}\n{many}"


def test_every_sentence_is_one_that_the_core_says():
    core = spoken()
    for sentence in set(SENTENCES) - set(map(str, SYSTEM)):
        bare = re.sub(r"(1|\{\d\}) (file|folder)s?( and|\b)", "{0}", sentence)
        for part in re.split(r"\{\d\}|; ", bare):
            words = part.strip(" .:“”()")
            assert words in core, f"{words!r} of {sentence!r}"


def of(call) -> tuple[str, str]:
    with pytest.raises(UsageError) as caught:
        call()
    return caught.value.message, caught.value.advice


@pytest.mark.usefixtures("capitals")
def test_what_the_core_says_is_said_in_the_user_s_language_with_what_it_is_about():
    message, advice = of(lambda: page_ranges("1,x y"))
    assert said(message) == "THE PAGES CANNOT BE UNDERSTOOD: “x y” IS NO PAGE AND NO RANGE OF PAGES."
    assert said(advice).startswith("WRITE THEM LIKE “1-3")
    message, _ = of(lambda: checked_naming(JobOptions(naming="same")))
    assert said(message) == "OUTPUTS CANNOT BE NAMED 'same': WITHOUT {name} OR {n} ALL OUTPUTS WOULD HAVE ONE NAME."
    (finding,) = preflight_files.seen([FoundFile("/a.png", 9, 1, True, "png", "unknown_code", "a.txt")])
    assert said(finding.message) == "1 FILE CANNOT BE OPENED."
    assert said(finding.advice) == "OPEN ONE TO SEE WHAT IS WRONG; WHAT STAYS AS IT IS WILL FAIL."
    assert (
        said("3 files and 1 folder left out by your patterns.") == "3 FILES AND 1 FOLDER LEFT OUT BY YOUR PATTERNS."
    )


@pytest.mark.usefixtures("capitals")
def test_notes_are_said_one_by_one():
    notes = "; ".join(
        [
            upright.turned_note(90),
            pdf_policy.KEPT,
            "seemed poor (52 %), read again: Tesseract 5 was taken, with words of RapidOCR 1",
            "sent to Google, for the reading seemed poor (40 %): its reading was taken",
            "something else",
        ]
    )
    assert said_notes(notes).split("; ") == [
        "THE TEXT LIES TURNED BY 90 DEGREES",
        "THE PDF'S OWN TEXT WAS KEPT, THE REST WAS RECOGNISED",
        "SEEMED POOR (52 %), READ AGAIN: Tesseract 5 WAS TAKEN, WITH WORDS OF RapidOCR 1",
        "SENT TO Google, FOR THE READING SEEMED POOR (40 %): ITS READING WAS TAKEN",
        "something else",
    ]


@pytest.mark.parametrize("text", ["", "The file is damaged (no header) and cannot be read.", "{0}", "a\nb"])
def test_what_is_not_known_stays_as_it_is(capitals, text: str):
    assert said(text) == text
