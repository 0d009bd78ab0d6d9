"""What a provider is, for the processor and the window: a probe, and a recogniser for each worker.

Neither processor nor window knows more of one provider than of another; what differs is declared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from bulkocr_gui.jobs.model import PageRecord, Tariff
    from bulkocr_gui.jobs.options import JobOptions


@dataclass(frozen=True, slots=True)
class Probe:
    """What can run here, said before page 1 and not at page 40,000."""

    ready: bool
    engine: str
    """Name and version as shown: `Tesseract 5.5.4, built in`."""
    languages: tuple[str, ...] = ()
    problem: str = ""
    """One sentence, where it is not ready."""
    advice: str = ""
    details: tuple[tuple[str, str], ...] = ()
    """More lines for `doctor`: name and value."""
    detects_language: bool = False
    """Whether it reads without being told a language."""


class Charge(Protocol):
    """The money of one page in one call of a paid provider: reserved, committed, before the call is made.

    Exactly one of the three ends it; each commits. Without one it counts as possibly charged.
    """

    def billed(self) -> None:
        """The page was recognised: it costs."""
        ...

    def free(self) -> None:
        """The call never reached the provider, or was refused: it costs nothing."""
        ...

    def uncertain(self) -> None:
        """Nobody knows: a time-out, a connection cut in the middle. Counted as charged."""
        ...


class Grants(Protocol):
    """What a recogniser has to ask for on its page's behalf. For the thread that recognises."""

    def memory(self, amount: int) -> AbstractContextManager[None]:
        """Hold so many bytes; blocks until they are free.

        Raises:
            Cancelled: the job was stopped meanwhile.
        """
        ...

    def passwords(self) -> tuple[str, ...]:
        """What the user gave to open encrypted PDFs with. Secret: told to a child by its pipe, and to nobody else."""
        ...

    def document_has(self, pages: int) -> None:
        """Tell how many pages the document has: the listing could not count those of an encrypted one.

        Args:
            pages: 0 where that is not known.
        """
        ...

    def charge(self) -> Charge:
        """The one gate of every paid call: reserve the price of this page, once for each call it takes part in.

        Raises:
            BudgetError: the job's cap or the month's does not allow it.
        """
        ...

    def recall(self, content: str) -> PageRecord | None:
        """The result that the same page had before with the same options; None to recognise it.

        Args:
            content: SHA-256 of the document's bytes, in hex.
        """
        ...

    def keep(self, record: PageRecord) -> None:
        """Let an answer that was paid for be found again, from now on, though the page's own result may be another.

        Args:
            record: the answer, with its content.
        """
        ...


class Recogniser(Protocol):
    """One worker's hold on its engine. Used by one thread at a time, `cancel` and `close` by any."""

    def recognise(self, path: Path, page: int, grants: Grants) -> PageRecord:
        """Recognise one page.

        Args:
            path: the document.
            page: 1-based.
            grants: memory, money, and earlier results.

        Raises:
            TransientError, PageError, ProviderError, MachineError, BudgetError: as their names say.
            Cancelled: `cancel` was called.
        """
        ...

    def cancel(self) -> None:
        """End the call that is under way, from any thread, within a second; later calls raise Cancelled."""
        ...

    def close(self) -> None:
        """Let go of everything: no process, no connection is left."""
        ...


class Provider(Protocol):
    """What can recognise pages."""

    id: str
    name: str
    needs_network: bool
    costs_money: bool

    def probe(self, options: JobOptions) -> Probe:
        """Find out what can run here. May take a second: never on the GUI thread."""
        ...

    def check(self, options: JobOptions) -> str:
        """Say before the first page whether these options can run; return the engine's name and version.

        Raises:
            ProviderError: engine or language missing, with how to get it.
        """
        ...

    def default_workers(self) -> int:
        """Pages at the same time that suit this computer."""
        ...

    def tariff(self) -> Tariff | None:
        """What a page costs by the present settings; None for a provider that is free."""
        ...

    def reuse_key(self, options: JobOptions) -> str:
        """All of the options that changes what a page's answer is; empty where results are not used again."""
        ...

    def models(self, options: JobOptions) -> tuple[tuple[str, Path], ...]:
        """The model files on this computer that pages are recognised with, by name; none where they are elsewhere."""
        ...

    def test(self, options: JobOptions, grants: Grants) -> Probe:
        """Make one real call on a tiny picture and say what was found. May take half a minute, and cost a page.

        Args:
            options: as for a job.
            grants: the call passes the gate of all paid calls.
        """
        ...

    def open(self, options: JobOptions) -> Recogniser:
        """Make one worker's recogniser. The engine may start with the first page only."""
        ...
