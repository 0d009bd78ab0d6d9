"""`python -m tests.benchmarks.awkward DATA_FOLDER`: files that break programs, under a memory limit.

All of `awkward/` in one job first, then file by file with the file's time and result, and whether what the manifest
expects of a good program holds. What a file gave alone it must have given in the job of all, under its own name: no
text lies in another's file. The exit status is the number of files where something does not hold.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from rapidfuzz import fuzz

from tests.benchmarks.runs import Run, program
from tests.benchmarks.truth import normalise, read_manifest, readable

MEMORY = 2 * 1024**3
"""Address space of each process, in bytes."""
PATIENCE = 150
"""Seconds that one file may take before the program counts as hanging; a page's own limit is 120."""
ALIKE = 75
"""Of 100: how much of an expected text must be found; the pages are hard, the question is whether they were read."""
LINN = "LinnSequencer 32 Track MIDI Sequence Recorder"
"""The title on the page that the manifest calls `linn brochure`."""
GOOD_WORDS = ("accept", "ocr", "treat every", "finish", "repair", "upper lines", "pages that exist", "reduce", "cap ")
BLANK_WORDS = ("no text found", "accept", "finish", "treat every", "empty result", "repair")


@dataclass(frozen=True)
class Case:
    """One file and what is expected of it."""

    path: Path
    oddity: str
    expectation: str
    expected_text: str

    @property
    def may_be_blank(self) -> bool:
        """Whether the manifest says that no text is to be found, whatever letters the picture has."""
        return "no text found" in self.expectation

    @property
    def allowed(self) -> frozenset[str]:
        """Which results are right: of `text`, `blank`, `error`, `partial`."""
        words = self.expectation.lower()
        if words.startswith("pages 1 and 3"):
            return frozenset({"partial"})
        allowed = set()
        if "error" in words.replace("not an error", "") or words.startswith("refuse") or "silently" in words:
            allowed.add("error")
        if any(good in words for good in GOOD_WORDS):
            allowed |= {"text", "partial"} if "error" in allowed else {"text"}
        if any(blank in words for blank in BLANK_WORDS):
            allowed.add("blank")
        return frozenset(allowed)

    def references(self, pages: Path) -> list[str]:
        """The texts of which each must be found in the result."""
        known = {
            "(phototest)": "eng_clean_phototest.tif",
            "see deu_multipage_digital": "deu_multipage_digital.pdf",
            "as nld_typewriter": "nld_typewriter_linzensoep.png",
        }
        for mark, name in known.items():
            if mark in self.expected_text:
                return [normalise((pages / f"{name}.gt.txt").read_text(encoding="utf-8"))]
        parts = self.expected_text.removesuffix(" x 4").replace("linn brochure", LINN).split("...")
        return [normalise(part, spaced=self.languages != "chi_sim") for part in parts if part.strip()]

    @property
    def password(self) -> str:
        """What opens it; empty for all but a few."""
        found = re.search(r'user password "(\w+)"', self.oddity)
        return found[1] if found else ""

    @property
    def written_in(self) -> str:
        """The language of the text that is expected."""
        if any("\u4e00" <= letter <= "\u9fff" for letter in self.expected_text):
            return "chi_sim"
        wanted = {"nld": "nld", "deu_": "deu"}
        return next((code for mark, code in wanted.items() if mark in self.expected_text), "eng")

    @property
    def languages(self) -> str:
        """The same, as far as it is installed."""
        return self.written_in if readable(self.written_in) else "eng"

    def judge(self, run: Run, pages: Path) -> tuple[str, str, str]:
        """The result, what to show of it, and why it is wrong (empty: it is right)."""
        event = run.documents.get(self.path)
        if event is None:
            return "nothing", run.errors.strip()[-80:], "the file has no outcome"
        text = run.text(self.path)
        read = [part for part in text.split("\f") if part.strip()]
        if event["pages_failed"]:
            result = "partial" if event["pages_failed"] < event["pages"] else "error"
            shown = f"{event['code']}: {event['message']}"
        else:
            result = "text" if read else "blank"
            shown = f"{event['pages']} p. {normalise(text)[:60]}"
        if result not in self.allowed:
            return result, shown, f"expected {' or '.join(sorted(self.allowed))}"
        if result in ("error", "partial") and event["error_class"] != "page":
            return result, shown, f"error class {event['error_class']}"
        if result == "text" and self.written_in == "chi_sim" and self.languages != "chi_sim":
            return result, f"{shown} (chi_sim is not installed: something was read)", ""
        if result == "text" and not self.may_be_blank:
            found = normalise(text, spaced=self.languages != "chi_sim").casefold()
            for reference in self.references(pages):
                wanted = reference.casefold()
                # Words round a picture have no order of their own: each engine goes round in its own way.
                alike = max(fuzz.partial_ratio(wanted, found), fuzz.token_set_ratio(wanted, found))
                if alike < ALIKE:
                    return result, shown, f"{alike:.0f} % of “{reference[:30]}”"
            if self.expected_text.endswith("x 4") and len(read) != 4:
                return result, shown, f"text on {len(read)} of 4 pages"
        return result, shown, ""


def locked(case: Case, scratch: Path, pages: Path) -> str:
    """What is wrong with an encrypted file whose password is given; empty where nothing is."""
    passwords = scratch / "passwords"
    passwords.write_text(f"wrong\n{case.password}\n", encoding="utf-8")
    options = ("--languages", case.languages, "--password-file", str(passwords))
    run = program([case.path], scratch, *options, memory_limit=MEMORY, timeout=PATIENCE)
    given = replace(case, expectation="ocr it, or accept: no text found")
    result, shown, why = given.judge(run, pages)
    print(f"{run.spent.clock:6.1f} s    with its password: {result}, {shown}")
    return f"with its password: {why}" if why else ""


def displaced(case: Case, alone: Run, together: Run) -> str:
    """What is wrong with the file's place or text in the job of all; empty where nothing is."""
    output = together.documents.get(case.path, {}).get("output")
    # A long name is cut, and white space at an end may be taken off.
    if output and not Path(output).name.strip().startswith(case.path.stem.strip()[:40]):
        return f"its text was written to {Path(output).name}"
    if case.languages == "eng" and normalise(alone.text(case.path)) != normalise(together.text(case.path)):
        return "alone it gave another text than in the job of all"
    return ""


def main() -> int:
    """Print the table; returns how many expectations do not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.awkward", description=__doc__)
    parser.add_argument("data", type=Path, metavar="DATA_FOLDER")
    parser.add_argument("--only", default="", metavar="TEXT", help="files with TEXT in their name, no job of all")
    options = parser.parse_args()
    data = options.data.resolve()
    folder = data / "awkward"
    cases = [
        Case(
            folder / row["file"],
            row["what_is_awkward"],
            row["what_a_good_program_does"],
            row["expected_text"] or "",
        )
        for row in read_manifest(folder)
        if options.only in row["file"]
    ]
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="bulkocr-awkward-") as scratch:
        together: Run | None = None
        if not options.only:
            run = together = program([folder], Path(scratch), memory_limit=MEMORY, timeout=PATIENCE * len(cases))
            without = sorted(case.path.name for case in cases if case.path not in run.documents)
            states = [event["state"] for event in run.documents.values()]
            counts = ", ".join(f"{states.count(state)} {state}" for state in sorted(set(states)))
            print(f"All in one job: {run.spent.clock:.0f} s, exit code {run.exit_code}, {counts}")
            print(f"  files without an outcome: {', '.join(without) or 'none'}", flush=True)
            outputs = [event["output"] for event in run.documents.values() if event.get("output")]
            print(f"  files with the output of another: {len(outputs) - len(set(outputs))}", flush=True)
            wrong += len(without) + len(outputs) - len(set(outputs))
        for case in cases:
            run = program(
                [case.path],
                Path(scratch),
                "--languages",
                case.languages,
                memory_limit=MEMORY,
                timeout=PATIENCE,
            )
            result, shown, why = case.judge(run, data / "pages")
            if not why and together is not None:
                why = displaced(case, run, together)
            if not why and case.password:
                why = locked(case, Path(scratch), data / "pages")
            wrong += bool(why)
            name = case.path.name if len(case.path.name) < 44 else f"{case.path.name[:40]}…"
            print(f"{run.spent.clock:6.1f} s  {name:<44} {result:<8} {shown}")
            if why:
                print(f"          DOES NOT HOLD: {why}. Manifest: {case.expectation}", flush=True)
    print(f"{len(cases)} files under {MEMORY // 1024**2} MB; expectations that do not hold: {wrong}")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
