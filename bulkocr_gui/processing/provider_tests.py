"""One real call to a provider, to see whether it answers: for the settings' Test button."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import Cancelled, KnownError
from bulkocr_gui.jobs.retry import known
from bulkocr_gui.processing.page_grants import PageGrants, Purse
from bulkocr_gui.processing.reports import Tested
from bulkocr_gui.processing.same_content import SameContent
from bulkocr_gui.providers.base import Probe

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.memory_budget import MemoryBudget
    from bulkocr_gui.providers.base import Provider

logger = logging.getLogger("bulkocr.job")

LONGEST = 30.0
"""Seconds that a test may take."""
LAST_WAIT = 1.0
"""Seconds that the program's end waits for a test that is under way."""


class ProviderTests:
    """Tests, each on a thread of its own.

    The threads are daemons: a test that is under way does not hold the program's end up. What it reserved stays
    reserved then, and the next start counts it as possibly billed.

    Args:
        store: the test's call passes its gate.
        budget: memory of all pages in flight.
        post: takes reports, from any thread.
    """

    def __init__(self, store: Store, budget: MemoryBudget, post: Callable[[object], None]) -> None:
        self._store = store
        self._budget = budget
        self._post = post
        self._lock = threading.Lock()
        self._over = False
        self._threads: set[threading.Thread] = set()

    def begin(self, provider: Provider, options: JobOptions) -> None:
        """Test a provider; the report `Tested` follows."""
        thread = threading.Thread(target=lambda: self._test(provider, options), daemon=True)
        with self._lock:
            if self._over:
                return
            self._threads.add(thread)
        thread.start()

    def cancel_all(self) -> None:
        """Wait for no answer any further."""
        with self._lock:
            self._over = True
        self._budget.wake()

    def join(self) -> None:
        """Give tests that are under way a moment, then leave them to themselves."""
        with self._lock:
            threads = tuple(self._threads)
        for thread in threads:
            thread.join(LAST_WAIT)

    def _test(self, provider: Provider, options: JobOptions) -> None:
        options = replace(options, page_timeout=min(options.page_timeout, LONGEST))
        purse = Purse(self._store, provider, options, SameContent())
        try:
            probe = provider.test(options, PageGrants(self._budget, lambda: self._over, purse))
        except Cancelled:
            return
        except Exception as error:
            if not isinstance(error, KnownError) and not self._over:
                logger.exception("Unexpected error while testing %s", provider.id)
            told = known(error)
            probe = Probe(ready=False, engine=provider.name, problem=told.message, advice=told.advice)
        finally:
            with self._lock:
                self._threads.discard(threading.current_thread())
        with self._lock:
            if not self._over:
                self._post(Tested(provider.id, probe))
