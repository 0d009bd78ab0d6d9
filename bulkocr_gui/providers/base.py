"""What a provider is, for the processor and the window: a probe, and a recogniser for each worker.

Neither processor nor window knows more of one provider than of another; what differs is declared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobOptions, PageRecord


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


class Recogniser(Protocol):
    """One worker's hold on its engine. Used by one thread at a time, `cancel` and `close` by any."""

    def recognise(self, path: Path, page: int, admit: Callable[[int], AbstractContextManager[None]]) -> PageRecord:
        """Recognise one page.

        Args:
            path: the document.
            page: 1-based.
            admit: asks for so many bytes of memory; blocks until they are free.

        Raises:
            TransientError, PageError, ProviderError, MachineError: as their names say.
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

    def open(self, options: JobOptions) -> Recogniser:
        """Make one worker's recogniser. The engine may start with the first page only."""
        ...
