"""What a run would meet, said before it: a list of findings, and nothing is recognised."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bulkocr_gui.cli_exits import ALL_GOOD, ERROR, FAILURES, PAUSED
from bulkocr_gui.desktop.signals import interrupts
from bulkocr_gui.desktop.terminal import say
from bulkocr_gui.jobs.model import FoundDocument
from bulkocr_gui.jobs.rows import shown
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.collector import Collector
from bulkocr_gui.processing.intake import resolved
from bulkocr_gui.processing.job_queue import JobQueue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bulkocr_gui.desktop.paths import AppPaths
    from bulkocr_gui.jobs.model import Finding, JobRequest, ScanProblem
    from bulkocr_gui.providers.base import Provider

EXAMPLES_SHOWN = 3


def check(paths: AppPaths, providers: Mapping[str, Provider], request: JobRequest, *, as_json: bool) -> int:
    """Look at a job that is not entered; returns the exit code: 0 no finding, 1 some, 4 it could not start.

    Args:
        paths: the program's folders; the caller holds them.
        providers: what can recognise.
        request: the job.
        as_json: speak in events: `finding` for each, and `checked` at the end.

    Raises:
        UsageError: a source is not there.
    """
    resolved(request.sources)
    return _Check(paths, providers, request, as_json=as_json).run()


class _Check:
    def __init__(
        self, paths: AppPaths, providers: Mapping[str, Provider], request: JobRequest, *, as_json: bool
    ) -> None:
        self._app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
        self._store = Store(paths.store)
        self._queue = JobQueue(self._store, providers, takes_turns=False)
        self._request = request
        self._as_json = as_json
        self._files = self._pages = 0
        self._findings: tuple[Finding, ...] | None = None

    def run(self) -> int:
        """List, look, and say what was found."""
        self._queue.found.connect(self._found)
        self._queue.checked.connect(self._checked)
        collector = Collector()
        try:
            with interrupts(lambda _: self._app.quit()):
                self._queue.check(self._queue.preview(self._request), self._request)
                self._app.exec()
        finally:
            self._queue.join()
            collector.stop()
            self._store.close()
        if self._findings is None:
            return PAUSED
        return self._say(self._findings)

    def _found(self, _: int, found: tuple[FoundDocument | ScanProblem, ...], done: bool) -> None:
        del done
        for each in found:
            if isinstance(each, FoundDocument):
                self._files += 1
                self._pages += each.pages

    def _checked(self, _: int, findings: tuple[Finding, ...]) -> None:
        self._findings = findings
        self._app.quit()

    def _say(self, findings: tuple[Finding, ...]) -> int:
        code = ALL_GOOD
        if findings:
            code = ERROR if any(each.blocks for each in findings) else FAILURES
        if self._as_json:
            for each in findings:
                say(json.dumps({"event": "finding", **_as_json(each)}))
            counts = {"documents": self._files, "pages": self._pages, "findings": len(findings)}
            say(json.dumps({"event": "checked", **counts, "exit_code": code}))
            return code
        for each in findings:
            say(_in_words(each))
        end = {ALL_GOOD: "nothing stands in the way", FAILURES: "it can start", ERROR: "it cannot start"}[code]
        say(f"{self._files:,} {'file' if self._files == 1 else 'files'} with {self._pages:,} pages: {end}.")
        return code


def _as_json(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code,
        "blocks": finding.blocks,
        "files": finding.files,
        "message": finding.message,
        "advice": finding.advice,
        "examples": [str(path) for path in finding.examples],
    }


def _in_words(finding: Finding) -> str:
    words = f"{'! ' if finding.blocks else '- '}{finding.message} {finding.advice}".rstrip()
    names = [shown(path) for path in finding.examples[:EXAMPLES_SHOWN]]
    more = finding.files - len(names)
    if names and more > 0:
        names.append(f"and {more:,} more")
    return "\n    ".join([words, *names])
