"""What translators need besides Qt's tools: texts out to JSON and back, English plurals, a pseudo-language.

    python packaging/translations.py export FILE.ts TEXTS.json [--all]   texts that are not translated, or all
    python packaging/translations.py import FILE.ts TEXTS.json           put translations back; faulty ones are named
    python packaging/translations.py plurals FILE.ts                     propose English plural forms
    python packaging/translations.py pseudo FILE.ts FOLDER [CODE]        a language that shows what does not fit
    python packaging/translations.py state FILE.ts ...                   how much of each is translated; 1 where it is
                                                                         too little for the window to offer it

The JSON is a list of {"context", "source", "comment", "plural", "translation"}. A plural's translation is a list with
one text for each of the language's numbers (German, French, Spanish: one, many). `{0}` and `%Ln` must stay;
`&` stands before the letter that is pressed with Alt: keep one, before any letter that no neighbour has.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACE = re.compile(r"\{[^{}]*\}|%L?n")
_MNEMONIC = re.compile(r"&(?=\w)")
_FILTER = re.compile(r"\(\*\.[^)]*\)|</?\w[^>]*>")
"""Parts of a text that are for the machine: patterns of file names, marks of rich text."""
_ACCENTS = str.maketrans(
    "aceinouyACEINOUYdghklrstzDGHKLRSTZ",
    "áçéíñóúýÁÇÉÍÑÓÚÝďğĥķľŕšťžĎĞĤĶĽŔŠŤŽ",
)
_SINGULAR = {"are": "is", "have": "has", "need": "needs", "were": "was", "their": "its", "they": "it", "them": "it"}
ENOUGH = 0.95
"""Share of the texts from which a language is offered: a window in two languages is worse than one in English."""
_LONGER = 0.4
"""By how much pseudo-translated text is longer: what German and French need of room for short English."""


class Text:
    """One text of a .ts file."""

    def __init__(self, context: str, message: ET.Element) -> None:
        """Of one `message` element."""
        self.context = context
        self._message = message
        self.source = message.findtext("source", "")
        self.comment = message.findtext("comment", "")
        self.plural = message.get("numerus") == "yes"
        self._translation = message.find("translation")

    @property
    def _element(self) -> ET.Element:
        if self._translation is None:
            self._translation = ET.SubElement(self._message, "translation", type="unfinished")
        return self._translation

    @property
    def vanished(self) -> bool:
        """Whether the program does not say it any more."""
        return self._element.get("type") in ("vanished", "obsolete")

    @property
    def forms(self) -> list[str]:
        """The translation: one text, or one for each number of a plural; empty texts where there is none."""
        if self.plural:
            return [form.text or "" for form in self._element.findall("numerusform")]
        return [self._element.text or ""]

    @property
    def finished(self) -> bool:
        """Whether it is translated."""
        return self._element.get("type") is None and all(self.forms)

    def translate(self, forms: list[str]) -> None:
        """Keep a translation; there must be as many forms as the language has."""
        element = self._element
        element.attrib.pop("type", None)
        if not self.plural:
            element.text = forms[0]
            return
        for place, text in zip(element.findall("numerusform"), forms, strict=True):
            place.text = text

    def fault(self, forms: list[str]) -> str:
        """What is wrong with a translation; empty where nothing is."""
        if len(forms) != len(self.forms):
            return f"{len(forms)} forms instead of {len(self.forms)}"
        for form in forms:
            if not form.strip():
                return "empty"
            lost = set(_PLACE.findall(self.source)) ^ set(_PLACE.findall(form))
            # "One page" needs no number.
            if lost and not (self.plural and form is forms[0] and lost <= {"%n", "%Ln"}):
                return f"placeholders differ: {', '.join(sorted(lost))}"
            if len(_MNEMONIC.findall(self.source)) != len(_MNEMONIC.findall(form)):
                return "the letter for Alt (&) is missing" if "&" in self.source else "an & too many"
            if self.source.endswith("…") != form.endswith("…"):
                return "… at the end differs"
            edges = (self.source[:1].isspace(), self.source[-1:].isspace())
            if edges != (form[:1].isspace(), form[-1:].isspace()):
                return "spaces at the ends differ"
        return ""


class Texts:
    """A .ts file."""

    def __init__(self, path: Path) -> None:
        """Read it."""
        self.path = path
        self._tree = ET.parse(path)  # noqa: S314 - our own file

    def __iter__(self) -> Iterator[Text]:
        """Every text that the program says."""
        for context in self._tree.getroot().iter("context"):
            for message in context.findall("message"):
                text = Text(context.findtext("name", ""), message)
                if not text.vanished:
                    yield text

    def speak(self, language: str) -> None:
        """Name the language that it is in."""
        self._tree.getroot().set("language", language)

    def write(self, path: Path | None = None) -> None:
        """As lupdate writes it."""
        body = ET.tostring(self._tree.getroot(), encoding="unicode", short_empty_elements=False)
        head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        (path or self.path).write_text(f"{head}{body}\n", encoding="utf-8")


def export(ts: Path, target: Path, *, every: bool) -> int:
    """Write the texts that wait for a translation as JSON; returns their number."""
    found = [
        {
            "context": text.context,
            "source": text.source,
            "comment": text.comment,
            "plural": text.plural,
            "translation": text.forms if text.plural else text.forms[0],
        }
        for text in Texts(ts)
        if every or not text.finished
    ]
    target.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return len(found)


def bring_in(ts: Path, source: Path) -> tuple[int, list[str]]:
    """Put translations from JSON into a .ts; returns how many were taken, and what is wrong with the others."""
    texts = Texts(ts)
    known = {(text.context, text.source, text.comment): text for text in texts}
    taken, faults = 0, []
    for entry in json.loads(source.read_text(encoding="utf-8")):
        given = entry.get("translation")
        forms = list(given) if isinstance(given, list) else [given or ""]
        if not any(forms):
            continue
        text = known.get((entry["context"], entry["source"], entry.get("comment", "")))
        fault = "the program does not say this any more" if text is None else text.fault(forms)
        if text is None or fault:
            faults.append(f"{entry['context']}: {entry['source']!r}: {fault}")
            continue
        text.translate(forms)
        taken += 1
    texts.write()
    return taken, faults


def plurals(ts: Path) -> list[str]:
    """Propose English for plurals that have none; the source is the form for many. Returns the proposals."""
    texts = Texts(ts)
    proposed = []
    for text in texts:
        if text.plural and not text.finished:
            text.translate([_one(text.source), text.source])
            proposed.append(text.forms[0])
    texts.write()
    return proposed


def _one(many: str) -> str:
    words = many.split(" ")
    for place, word in enumerate(words[1:], 1):
        if _PLACE.search(words[place - 1]):
            words[place] = f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
        else:
            words[place] = _SINGULAR.get(word, word)
    return " ".join(words)


def pseudo_text(text: str, *, mirrored: bool = False) -> str:
    """Accents, brackets and 40 % more letters; what is filled in, and letters after &, stay.

    Args:
        text: the English.
        mirrored: with marks that make it run from right to left.
    """
    kept = re.compile(f"{_PLACE.pattern}|{_FILTER.pattern}|&\\w")
    parts, end = [], 0
    for found in kept.finditer(text):
        parts += [text[end : found.start()].translate(_ACCENTS), found.group()]
        end = found.end()
    parts.append(text[end:].translate(_ACCENTS))
    letters = sum(each.isalpha() for each in text)
    more = "~" * max(1, round(letters * _LONGER)) if letters else ""
    # Long texts may break there.
    more = " ".join(more[at : at + 8] for at in range(0, len(more), 8))
    body = f"[{''.join(parts)}{more}]"
    return f"\u202b{body}\u202c" if mirrored else body


def pseudo(ts: Path, folder: Path, code: str = "de") -> Path:
    """Make `bulkocr_CODE.qm` of pseudo-translated texts; returns it. A code of Arabic runs from right to left."""
    texts = Texts(ts)
    texts.speak(code)
    for text in texts:
        text.translate([pseudo_text(text.source, mirrored=code == "ar")] * len(text.forms))
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / f"bulkocr_{code}.ts"
    texts.write(made)
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, "-silent", made, "-qm", made.with_suffix(".qm")], check=True)
    return made.with_suffix(".qm")


def state(*files: Path) -> bool:
    """Print how much of each file is translated; whether each is enough of its language."""
    enough = True
    for path in files:
        texts = list(Texts(path))
        finished = sum(text.finished for text in texts)
        enough &= finished >= ENOUGH * len(texts)
        print(f"{path.name}: {finished} of {len(texts)} translated")
    return enough


def main() -> int:
    """Do what the arguments say; 1 where translations were refused."""
    match sys.argv[1:]:
        case ["export", ts, target, *rest]:
            print(f"{export(Path(ts), Path(target), every='--all' in rest)} texts in {target}")
        case ["import", ts, source]:
            taken, faults = bring_in(Path(ts), Path(source))
            print(f"{taken} translations taken", *faults, sep="\n")
            return 1 if faults else 0
        case ["plurals", ts]:
            for proposal in plurals(Path(ts)):
                print(f"English for one: {proposal}")
        case ["pseudo", ts, folder, *code]:
            print(pseudo(Path(ts), Path(folder), *code))
        case ["state", *files]:
            return 0 if state(*map(Path, files)) else 1
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
