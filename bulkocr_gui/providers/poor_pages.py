"""A provider of this computer whose poor pages are sent to a paid one: the better of both readings is taken.

The second reading is never worth a page, nor a night: at the limit of costs, without a network, or where the account
is refused, pages keep the first one, and the job neither fails them nor pauses.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import BudgetError, Cancelled, KnownError, MachineError, PageError, TransientError
from bulkocr_gui.jobs.model import Opinion
from bulkocr_gui.jobs.retry import backoff_seconds, is_bug, known
from bulkocr_gui.providers import own_text
from bulkocr_gui.providers.lexicon import Languages
from bulkocr_gui.results.recognition import Recognition
from bulkocr_gui.results.verdict import Verdict, best, judge

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.jobs.model import PageRecord, Tariff
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.providers.base import Grants, Probe, Provider, Recogniser

logger = logging.getLogger("bulkocr.job")

FAILURES_IN_A_ROW = 5
"""Pages for which the second provider fails until it is asked no more in this run: each waits out its retries."""
AT_THE_LIMIT = "not sent: the limit of costs is reached"


class PoorPages:
    """Both providers as one. Money and earlier results are the second one's, all else is the first one's.

    Args:
        first: reads every page.
        second: reads again what the first one read poorly.
        wait: waits so many seconds; whether the job was paused or stopped meanwhile.
        warn: takes a line for the job's activity.
    """

    needs_network = True
    costs_money = True

    def __init__(
        self, first: Provider, second: Provider, wait: Callable[[float], bool], warn: Callable[[str], None]
    ) -> None:
        self.id = first.id
        self.name = f"{first.name}, poor pages {second.name}"
        self._first = first
        self._second = second
        self._sending = Sending(second.name, wait, warn)
        self._lock = threading.Lock()
        self._words: tuple[tuple[Path, ...], Languages] | None = None

    def probe(self, options: JobOptions) -> Probe:
        """What the first one can do: without the second one a job runs all the same."""
        return self._first.probe(options)

    def check(self, options: JobOptions) -> str:
        """Begin a run: see that the first one can run, and ask the second one anew.

        Raises:
            ProviderError: the first one cannot run.
        """
        engine = self._first.check(options)
        self._sending.begin()
        try:
            second = self._second.check(options)
        except KnownError as error:
            self._sending.give_up(error.message)
            return engine
        return f"{engine}, poor pages {second}"

    def default_workers(self) -> int:
        """Those of the first one."""
        return self._first.default_workers()

    def tariff(self) -> Tariff | None:
        """What a page costs that is sent."""
        return self._second.tariff()

    def reuse_key(self, options: JobOptions) -> str:
        """Nothing is kept of both together: what was paid for is kept as the second one's."""
        del options
        return ""

    def models(self, options: JobOptions) -> tuple[tuple[str, Path], ...]:
        """Those of the first one."""
        return self._first.models(options)

    def test(self, options: JobOptions, grants: Grants) -> Probe:
        """Test the one that can be reached or not."""
        return self._second.test(options, grants)

    def open(self, options: JobOptions) -> PoorPagesRecogniser:
        """One worker's recognisers; the second one is opened with the first poor page."""
        return PoorPagesRecogniser(
            self._first.open(options),
            lambda: self._second.open(options),
            self._languages(options).knows,
            self._sending,
            options.max_retries,
        )

    def _languages(self, options: JobOptions) -> Languages:
        """The words by which readings are judged: loaded once, for all workers."""
        paths = tuple(path for _, path in self._first.models(options))
        with self._lock:
            if self._words is None or self._words[0] != paths:
                self._words = paths, Languages(paths)
            return self._words[1]


class Sending:
    """Whether the second provider is worth being asked; shared by the workers of a job.

    Args:
        name: of the provider.
        wait: waits so many seconds; whether the job was paused or stopped meanwhile.
        warn: takes a line for the job's activity.
    """

    def __init__(self, name: str, wait: Callable[[float], bool], warn: Callable[[str], None]) -> None:
        self.name = name
        self.given_up = ""
        """Why nothing is sent any more; empty while it is."""
        self.wait = wait
        self._warn = warn
        self._lock = threading.Lock()
        self._failures = 0
        self._limit_told = False

    def begin(self) -> None:
        """A run begins: what hindered the one before may be over."""
        with self._lock:
            self.given_up = ""
            self._failures = 0
            self._limit_told = False

    def answered(self) -> None:
        """A page came back."""
        with self._lock:
            self._failures = 0

    def failed(self, error: KnownError) -> None:
        """A page did not come back, for a reason that others may have too."""
        with self._lock:
            self._failures += 1
            last = self._failures >= FAILURES_IN_A_ROW
        if last:
            self.give_up(error.message)

    def give_up(self, why: str) -> None:
        """Send nothing more in this run, and say so once."""
        with self._lock:
            first, self.given_up = not self.given_up, self.given_up or why
        if first:
            self._warn(f"Poor pages are not sent to {self.name}, they keep their first reading: {why}")

    def at_the_limit(self, error: BudgetError) -> None:
        """Say once that no money is left. The next page asks again: a limit that is raised holds at once."""
        with self._lock:
            first, self._limit_told = not self._limit_told, True
        if first:
            self._warn(f"Poor pages keep their first reading: {error.message}")


class PoorPagesRecogniser:
    """One worker's hold on both.

    Args:
        first: reads every page.
        open_second: opens what reads poor pages.
        knows: whether the job's languages have a word.
        sending: how pages are sent.
        max_retries: calls for a page that failed and are made again.
    """

    def __init__(
        self,
        first: Recogniser,
        open_second: Callable[[], Recogniser],
        knows: Callable[[str], bool],
        sending: Sending,
        max_retries: int,
    ) -> None:
        self._first = first
        self._open_second = open_second
        self._knows = knows
        self._sending = sending
        self._max_retries = max_retries
        self._lock = threading.Lock()
        self._second: Recogniser | None = None
        self._ended = False

    def recognise(self, path: Path, page: int, grants: Grants) -> PageRecord:
        """See `base.Recogniser`. What keeps the second provider from reading is told by the record's notes."""
        record = self._first.recognise(path, page, grants)
        if not has_been_read(record):
            return record
        verdict = self._judged(record)
        if not verdict.poor:
            return record
        theirs, why_not = self._sent(path, page, grants)
        if theirs is None:
            return replace(record, notes=(*record.notes, why_not))
        grants.keep(theirs)
        return self._better(record, verdict, theirs)

    def cancel(self) -> None:
        """See `base.Recogniser`."""
        with self._lock:
            self._ended = True
            second = self._second
        self._first.cancel()
        if second is not None:
            second.cancel()

    def close(self) -> None:
        """See `base.Recogniser`."""
        with self._lock:
            self._ended = True
            second, self._second = self._second, None
        self._first.close()
        if second is not None:
            second.close()

    def _sent(self, path: Path, page: int, grants: Grants) -> tuple[PageRecord | None, str]:
        """The second provider's answer, or why there is none.

        Raises:
            Cancelled: the job was stopped, or paused while a retry was waited for.
            MachineError: no page can succeed.
        """
        retry = 0
        while not self._sending.given_up:
            try:
                record = self._opened().recognise(path, page, grants)
            except (Cancelled, MachineError):
                raise
            except BudgetError as error:
                self._sending.at_the_limit(error)
                return None, AT_THE_LIMIT
            except Exception as error:
                if is_bug(error):
                    logger.exception("Unexpected error of %s", self._sending.name)
                fault = known(error)
                if not isinstance(fault, TransientError) or retry == self._max_retries:
                    if not isinstance(fault, PageError):
                        self._sending.failed(fault)
                    return None, f"not read by {self._sending.name}: {fault.message}"
                retry += 1
                if self._sending.wait(backoff_seconds(retry, fault.retry_after)):
                    raise Cancelled from error
            else:
                self._sending.answered()
                return record, ""
        return None, f"not sent to {self._sending.name}: {self._sending.given_up}"

    def _opened(self) -> Recogniser:
        with self._lock:
            if self._ended:
                raise Cancelled
            if self._second is not None:
                return self._second
        opened = self._open_second()
        with self._lock:
            if not self._ended:
                self._second = opened
                return opened
        opened.close()
        raise Cancelled

    def _judged(self, record: PageRecord) -> Verdict:
        return judge(Recognition.decode(record.blob), self._knows)

    def _better(self, ours: PageRecord, verdict: Verdict, theirs: PageRecord) -> PageRecord:
        """The better reading, with the other one. What was paid for is kept by its content already."""
        verdicts = verdict, self._judged(theirs)
        better = best(verdicts)
        chosen, other = ((ours, theirs), (theirs, ours))[better]
        why = f"sent to {self._sending.name}, for the reading seemed poor ({verdict.confidence:.0f} %)"
        taken = "its reading was taken" if better else "the first reading is kept"
        return replace(
            chosen,
            seconds=ours.seconds + theirs.seconds,
            notes=(*chosen.notes, f"{why}: {taken}"),
            content="",
            other=Opinion(other.engine, verdicts[1 - better].score, other.blob),
        )


def has_been_read(record: PageRecord) -> bool:
    """Whether an engine read anything: not on an empty sheet, nor of a PDF's own text.

    On a page that has ink an engine that finds no word looks twice, so that there are two readings.
    """
    return record.engine != own_text.ENGINE and not (record.blank and record.other is None)
