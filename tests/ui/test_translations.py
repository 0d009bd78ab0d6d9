"""Every text is found by lupdate under the context it is asked for with; what is translated keeps its places."""

from __future__ import annotations

import ast
import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale

from bulkocr_gui.desktop import language
from bulkocr_gui.resources import resource
from bulkocr_gui.ui import wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

CHECKOUT = Path(__file__).resolve().parents[2]
SAYS = [
    *sorted((CHECKOUT / "bulkocr_gui" / "ui").glob("*.py")),
    *sorted((CHECKOUT / "bulkocr_gui" / "desktop").glob("*.py")),
    CHECKOUT / "bulkocr_gui" / "app.py",
]
TS = sorted((CHECKOUT / "resources" / "translations").glob("*.ts"))


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", CHECKOUT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def extracted(tmp_path_factory) -> Path:
    """What lupdate finds now."""
    ts = tmp_path_factory.mktemp("ts") / "bulkocr_de.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([lupdate, "-silent", "-extensions", "py", *SAYS, "-ts", ts], check=True, capture_output=True)
    return ts


@pytest.fixture
def english(qapp) -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)
    language.translate(language.ENGLISH)


def calls(path: Path) -> Iterator[tuple[int, str, ast.expr]]:
    """Line, context at run time and text of each call that translates."""

    def within(node: ast.AST, cls: str) -> Iterator[tuple[int, str, ast.expr]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from call(child, cls)
            yield from within(child, child.name if isinstance(child, ast.ClassDef) else cls)

    def call(node: ast.Call, cls: str) -> Iterator[tuple[int, str, ast.expr]]:
        match node.func:
            case ast.Name(id="tr"):
                yield node.lineno, "a bare tr within a class" if cls else "", node.args[0]
            case ast.Attribute(attr="tr", value=ast.Name(id="wording")):
                yield node.lineno, "wording", node.args[0]
            case ast.Attribute(attr="tr"):
                yield node.lineno, cls, node.args[0]
            case (
                ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication"))
                | ast.Name(id="QT_TRANSLATE_NOOP")
            ):
                yield node.lineno, node.args[0].value if isinstance(node.args[0], ast.Constant) else "", node.args[1]

    yield from within(ast.parse(path.read_text(encoding="utf-8")), "")


def test_every_text_is_found_under_the_context_it_is_asked_for_with(tool, extracted):
    found = {(text.context, text.source) for text in tool.Texts(extracted)}
    lost = []
    for path in SAYS:
        for line, context, text in calls(path):
            if isinstance(text, ast.Call) or (path.name == "wording.py" and isinstance(text, ast.Name)):
                continue  # `str(name)` of what QT_TRANSLATE_NOOP names elsewhere; the function itself
            literal = text.value if isinstance(text, ast.Constant) else None
            if (context, literal) not in found:
                lost.append(f"{path.name}:{line}: {context!r}: {ast.unparse(text)}")
    assert not lost, "\n".join(lost)


@pytest.mark.parametrize("ts", TS, ids=lambda ts: ts.stem)
def test_what_is_translated_keeps_placeholders_letters_and_forms(tool, ts):
    faults = [f"{text.source!r}: {text.fault(text.forms)}" for text in tool.Texts(ts) if text.finished]
    assert not [fault for fault in faults if not fault.endswith(": ")], faults


@pytest.mark.parametrize("ts", TS, ids=lambda ts: ts.stem)
def test_a_language_that_is_offered_says_all_that_the_program_says(tool, extracted, ts):
    if not ts.with_suffix(".qm").exists():
        assert ts.stem.removeprefix("bulkocr_") not in language.available()
        return
    done = {(text.context, text.source) for text in tool.Texts(ts) if text.finished}
    said = {
        (text.context, text.source)
        for text in tool.Texts(extracted)
        if text.plural or ts.stem != f"bulkocr_{language.ENGLISH}"
    }
    missing = said - done
    assert len(missing) <= (1 - tool.ENOUGH) * len(said), sorted(missing)


@pytest.mark.parametrize("ts", TS, ids=lambda ts: ts.stem)
def test_the_compiled_texts_are_those_of_the_source(ts, tmp_path):
    if not ts.with_suffix(".qm").exists():
        return
    made = tmp_path / "made.qm"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", ts, "-qm", made], check=True)
    assert made.read_bytes() == ts.with_suffix(".qm").read_bytes(), "run packaging/translations.sh"


def test_texts_go_out_as_json_and_come_back_and_faulty_ones_are_named(tool, extracted, tmp_path):
    out = tmp_path / "texts.json"
    ts = tmp_path / "bulkocr_de.ts"
    ts.write_bytes(extracted.read_bytes())
    count = tool.export(ts, out, every=False)
    entries = json.loads(out.read_text())
    assert count == len(entries) > 500
    plural = next(entry for entry in entries if entry["source"] == "%Ln pages")
    assert plural["plural"]
    plural["translation"] = ["%Ln Seite", "%Ln Seiten"]
    today = next(entry for entry in entries if entry["source"] == "today, {0}")
    today["translation"] = "heute"
    letter = next(entry for entry in entries if "&" in entry["source"] and "{" not in entry["source"])
    letter["translation"] = "Ohne"
    out.write_text(json.dumps([plural, today, letter, plural | {"source": "gone"}]))
    taken, faults = tool.bring_in(ts, out)
    assert taken == 1
    assert [fault.rsplit(": ", 1)[1] for fault in faults] == [
        "{0}",
        "the letter for Alt (&) is missing",
        "the program does not say this any more",
    ]
    assert next(text for text in tool.Texts(ts) if text.source == "%Ln pages").forms == plural["translation"]


def test_plurals_numbers_and_times_are_of_the_language(tool, extracted, tmp_path, english):
    assert wording.pages(1) == "1 page"
    assert wording.files(2) == "2 files"
    assert wording.duration(172_800) == "2 days"
    assert wording.duration(176_400) == "2 days 1 h"
    QLocale.setDefault(QLocale("es_ES"))
    afternoon = 1_700_000_000.0
    assert wording.clock(afternoon) == QLocale().toString(wording._time(afternoon), "H:mm:ss")
    QLocale.setDefault(QLocale("en_US"))
    assert wording.clock(afternoon).upper().endswith(("AM", "PM"))
    tool.pseudo(extracted, tmp_path)
    QLocale.setDefault(QLocale("de_DE"))
    language.translate("de", tmp_path)
    assert wording.pages(1204).startswith("[1.204 ")
    assert wording.moment(0).count("1970") == 0, "a short date"


def test_the_language_is_the_chosen_one_else_the_first_of_the_desktop_s_that_there_is(monkeypatch):
    monkeypatch.setattr(language, "available", lambda: ("de", "en", "fr"))
    assert language.wanted("fr", ["de-AT"]) == "fr"
    assert language.wanted("", ["pl-PL", "de-AT", "en-GB"]) == "de"
    assert language.wanted("", ["pl-PL"]) == "en"
    assert language.wanted("tlh", ["fr"]) == "fr", "one that is gone"
    assert language.own_name("fr") == "Français"


def test_qt_s_own_texts_are_there_for_every_language_offered():
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for code in language.available():
        assert (folder / f"qtbase_{code}.qm").exists(), code
    assert resource("translations").is_dir()
