"""The verdict over the pytest runs of test.sh: their counts in one line; skipped tests fail.

`python packaging/test_verdict.py ARGUMENTS STATUS REPORT [STATUS REPORT]...`: how many arguments the user gave to
pytest, and for each run its exit status and its JUnit report.
"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ELSEWHERE = ("Windows only", "macOS only", "root may read all")
"""How the reason of a skip begins that is right here: another system, or a right that root always has."""
NO_TEST_CHOSEN = 5
"""pytest's exit status for a run without a test."""


def main() -> int:
    """Print what failed the run besides pytest's own failures, and the closing line."""
    chosen = sys.argv[1] != "0"
    passed = failed = skipped = 0
    bad = False
    for status, report in zip(map(int, sys.argv[2::2]), map(Path, sys.argv[3::2]), strict=True):
        bad |= status not in ((0, NO_TEST_CHOSEN) if chosen else (0,))
        if not report.exists():
            print(f"pytest wrote no report (exit status {status})")
            bad = True
            continue
        for case in ET.parse(report).iter("testcase"):  # noqa: S314 - pytest's own file
            skip = case.find("skipped")
            if case.find("failure") is not None or case.find("error") is not None:
                failed += 1
            elif skip is None or skip.get("type") == "pytest.xfail":
                passed += 1
            elif (skip.get("message") or "").startswith(ELSEWHERE):
                skipped += 1
            else:
                print(f"SKIPPED, though it should run here: {case.get('classname')}::{case.get('name')}")
                failed += 1
    bad |= failed > 0 or passed == 0
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return int(bad)


if __name__ == "__main__":
    sys.exit(main())
