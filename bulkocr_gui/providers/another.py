"""A provider that is not the job's own, for pages that a person has it read again.

What keeps it from running costs neither job nor page anything: the page stays as it was read, and it is told why.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import BudgetError, Cancelled, KnownError, PageError, ProviderError

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.model import PageRecord
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.providers.base import Grants, Provider, Recogniser


class AnotherRecogniser:
    """One page's hold on it; a `base.Recogniser`.

    Args:
        provider_id: who is to read the page.
        provider: the same, where this program has it.
        options: to recognise with.
    """

    def __init__(self, provider_id: str, provider: Provider | None, options: JobOptions) -> None:
        self._id = provider_id
        self._provider = provider
        self._options = options
        self._lock = threading.Lock()
        self._ended = False
        self._opened: Recogniser | None = None

    def recognise(self, path: Path, page: int, grants: Grants) -> PageRecord:
        """See `base.Recogniser`.

        Raises:
            PageError: also where no page could be read, or no money is left.
        """
        try:
            record = self._open().recognise(path, page, grants)
        except (BudgetError, ProviderError) as error:
            raise _of_this_page(error) from error
        # What was paid for is not paid for once more; of a page that is run again the job keeps no such thing.
        grants.keep(record)
        return record

    def cancel(self) -> None:
        """See `base.Recogniser`."""
        opened = self._end()
        if opened is not None:
            opened.cancel()

    def close(self) -> None:
        """See `base.Recogniser`."""
        opened = self._end()
        if opened is not None:
            opened.close()

    def _end(self) -> Recogniser | None:
        with self._lock:
            self._ended = True
            return self._opened

    def _open(self) -> Recogniser:
        with self._lock:
            if self._opened is not None:
                return self._opened
        if self._provider is None:
            raise PageError("unknown_provider", f"This program has no provider {self._id}.", "Choose another.")
        self._provider.check(self._options)
        opened = self._provider.open(self._options)
        with self._lock:
            if not self._ended:
                self._opened = opened
                return opened
        opened.close()
        raise Cancelled


def _of_this_page(error: KnownError) -> PageError:
    return PageError(error.code, error.message, error.advice)
