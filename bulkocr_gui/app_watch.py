"""What ties the window's settings to its watched folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bulkocr_gui.watch_service import WatchService

if TYPE_CHECKING:
    from bulkocr_gui.jobs.errors import KnownError
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.job_queue import JobQueue
    from bulkocr_gui.processing.presets import Presets
    from bulkocr_gui.ui.settings_watched import WatchedPage


class WatchTies(QObject):
    """Made after what else says what jobs lack.

    Args:
        queue: has the jobs.
        store: keeps them and the folders.
        presets: that a folder can be set by.
        parent: whose end is the ties'.
    """

    def __init__(self, queue: JobQueue, store: Store, presets: Presets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._presets = presets
        self._watching = WatchService(queue, store, self).watching
        self._failed: KnownError | None = None
        self._watching.failed.connect(self._keep_failure)

    def serve(self, page: WatchedPage) -> None:
        """Show the folders on a page of the settings, and do what is asked there."""
        watching = self._watching
        page.form.presets = self._presets.every
        page.keep_wanted.connect(watching.keep)
        page.switch_wanted.connect(watching.switch)
        page.remove_wanted.connect(watching.remove)
        watching.changed.connect(lambda: page.show_rows(watching.rows()))
        watching.kept.connect(page.kept)
        watching.failed.connect(page.refuse)
        page.show_rows(watching.rows())
        if self._failed is not None:
            page.refuse(self._failed)

    def begin(self, *, go_on: bool) -> None:
        """Watch, once the jobs are loaded.

        Args:
            go_on: whether the folders' jobs that were left running are resumed.
        """
        self._watching.begin(go_on=go_on)

    def close(self) -> None:
        """The program ends: nothing is taken any more."""
        self._watching.close()

    def _keep_failure(self, error: KnownError) -> None:
        """What failed before anybody looked at the page is told when somebody does."""
        self._failed = error
