"""The verdict over the pytest runs of test.sh: their counts in one line; skipped tests fail.

`python packaging/test_verdict.py ARGUMENTS STATUS REPORT [STATUS REPORT]...`: how many arguments the user gave to
pytest, and for each run its exit status and its JUnit report. Tests that failed beside others and were run again
alone have a report beside that one, named by `report_of_the_second_run`.

`python packaging/test_verdict.py --again REPORT`: the tests to run again alone, one a line; none if so many failed
that the machine's load is not the reason.
"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ELSEWHERE = ("Windows only", "macOS only", "root may read all")
"""How the reason of a skip begins that is right here: another system, or a right that root always has."""
SOME_FAILED = 1
NO_TEST_CHOSEN = 5
"""pytest's exit statuses for a run with failures, and for one without a test."""
FEW = 5
"""Failures at most for which a second run is worth it."""


def report_of_the_second_run(report: Path) -> Path:
    """Where the second run's JUnit report is."""
    return report.with_name(f"{report.stem}-again.xml")


def cases(report: Path) -> list[ET.Element]:
    """The tests of a run."""
    return list(ET.parse(report).iter("testcase")) if report.exists() else []  # noqa: S314 - pytest's own file


def node(case: ET.Element) -> str:
    """What pytest calls the test."""
    return f"{case.get('classname', '').replace('.', '/')}.py::{case.get('name')}"


def is_failed(case: ET.Element) -> bool:
    """Whether it failed, or what it needs could not be set up."""
    return case.find("failure") is not None or case.find("error") is not None


def again(report: Path) -> list[str]:
    """The tests of a run that failed, if they are few."""
    names = sorted({node(case) for case in cases(report) if is_failed(case)})
    return names if len(names) <= FEW else []


def main() -> int:
    """Print what failed the run besides pytest's own failures, and the closing line."""
    if sys.argv[1] == "--again":
        print("".join(f"{name}\n" for name in again(Path(sys.argv[2]))), end="")
        return 0
    chosen = sys.argv[1] != "0"
    passed = failed = skipped = 0
    bad = False
    for status, report in zip(map(int, sys.argv[2::2]), map(Path, sys.argv[3::2]), strict=True):
        bad |= status not in ((0, SOME_FAILED, NO_TEST_CHOSEN) if chosen else (0, SOME_FAILED))
        if not report.exists():
            print(f"pytest wrote no report (exit status {status})")
            bad = True
            continue
        second = cases(report_of_the_second_run(report))
        held = {node(case) for case in second} - {node(case) for case in second if is_failed(case)}
        met_failures = 0
        for case in cases(report):
            skip = case.find("skipped")
            if is_failed(case):
                met_failures += 1
                if node(case) in held:
                    print(f"PASSED ALONE, having failed beside others: {node(case)}")
                    passed += 1
                else:
                    failed += 1
            elif skip is None or skip.get("type") == "pytest.xfail":
                passed += 1
            elif (skip.get("message") or "").startswith(ELSEWHERE):
                skipped += 1
            else:
                print(f"SKIPPED, though it should run here: {node(case)}")
                failed += 1
        bad |= status == SOME_FAILED and not met_failures
    bad |= failed > 0 or passed == 0
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return int(bad)


if __name__ == "__main__":
    sys.exit(main())
