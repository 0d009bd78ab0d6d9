"""What the suite's last line says of its runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "test_verdict.py"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return tmp_path / "rest.xml"


def write(report: Path, **outcomes: str) -> None:
    body = "".join(
        f'<testcase classname="tests.a.test_it" name="{name}">{inner}</testcase>' for name, inner in outcomes.items()
    )
    report.write_text(f"<testsuites><testsuite>{body}</testsuite></testsuites>")


def verdict(*arguments: object) -> tuple[int, str]:
    done = subprocess.run([sys.executable, SCRIPT, *map(str, arguments)], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def test_all_passed(report):
    write(report, a="", b='<skipped message="Windows only: paths"/>')
    assert verdict(0, 0, report) == (0, "1 passed, 0 failed, 1 skipped\n")


def test_a_skip_that_should_run_here_fails(report):
    write(report, a="", b='<skipped message="no Tesseract"/>')
    code, out = verdict(0, 0, report)
    assert code == 1
    assert "tests/a/test_it.py::b" in out


def test_a_failure_fails_unless_it_passes_alone_and_then_it_is_named(report):
    write(report, a="", b="<failure/>", c="<error/>")
    assert verdict("--again", report) == (0, "tests/a/test_it.py::b\ntests/a/test_it.py::c\n")
    assert verdict(0, 1, report) == (1, "1 passed, 2 failed\n")
    second = report.with_name("rest-again.xml")
    write(second, b="", c="<failure/>")
    assert verdict(0, 1, report)[0] == 1
    write(second, b="", c="")
    code, out = verdict(0, 1, report)
    assert code == 0
    assert "PASSED ALONE, having failed beside others: tests/a/test_it.py::b\n" in out
    assert out.endswith("3 passed, 0 failed\n")


def test_many_failures_are_not_run_again(report):
    write(report, **{f"t{n}": "<failure/>" for n in range(6)})
    assert verdict("--again", report) == (0, "")


@pytest.mark.parametrize("status", [1, 2, 3, 4])
def test_a_run_that_broke_fails_though_no_test_did(report, status):
    write(report, a="")
    assert verdict(0, status, report)[0] == 1


def test_a_run_without_a_report_fails(report, tmp_path):
    write(report, a="")
    assert verdict(0, 0, report, 1, tmp_path / "none.xml")[0] == 1
