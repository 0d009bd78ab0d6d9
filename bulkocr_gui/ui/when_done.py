"""What is done once all jobs have ended: nothing, a notice, sleep, or shutting down, with a minute to say no."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import QObject, Signal

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.notice_banner import BannerText
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from bulkocr_gui.jobs.errors import KnownError
    from bulkocr_gui.processing.queue_end import QueueEnd, QueueEnds
    from bulkocr_gui.ui.countdown_bar import CountdownBar
    from bulkocr_gui.ui.notices import Notices

Rest = Literal["sleep", "shut_down"]


class Off(Protocol):
    """What can send a computer to rest."""

    @property
    def refused(self) -> SignalInstance:
        """`KnownError`: it goes on."""
        ...

    def rest(self, how: Rest) -> None:
        """Send it to sleep, or shut it down."""
        ...


class WhenDone(QObject):
    """Waits for the end of the queue. A job that is paused or in error keeps the computer on.

    Args:
        ends: tells when the queue comes to rest.
        bar: counts down.
        notices: say what could not be done.
        off: sends the computer to rest.
        choice: what the user wants, now.
    """

    told = Signal(str, str)
    """Title and text of something that its user should know, wherever they are."""

    def __init__(
        self,
        ends: QueueEnds,
        bar: CountdownBar,
        notices: Notices,
        off: Off,
        *,
        choice: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        """Nothing is counted yet."""
        super().__init__(parent)
        self._bar = bar
        self._notices = notices
        self._off = off
        self._choice = choice
        self._how: Rest = "sleep"
        ends.ended.connect(self._ended)
        ends.began.connect(bar.cancel)
        bar.over.connect(lambda: off.rest(self._how))
        off.refused.connect(self._refused)

    def changed(self) -> None:
        """The user wants something else now: what is being counted down holds no more."""
        if self._choice() != self._how:
            self._bar.cancel()

    def _ended(self, end: QueueEnd) -> None:
        if not end.all_done:
            return
        text = self.tr("All jobs are done, and everything is saved. Settings say what happens then.")
        match self._choice():
            case "sleep":
                self._how = "sleep"
                self._bar.begin(self._falling, text, self.tr("Sleep &now"))
            case "shut_down":
                self._how = "shut_down"
                self._bar.begin(self._shutting, text, self.tr("Shut down &now"))
            case _:
                return
        self.told.emit(self._bar.title(), text)

    def _shutting(self, left: int) -> str:
        return self.tr("This computer shuts down in {0}").format(wording.duration(left))

    def _falling(self, left: int) -> str:
        return self.tr("This computer goes to sleep in {0}").format(wording.duration(left))

    def _refused(self, _error: KnownError) -> None:
        title = self.tr("The computer would not go to sleep")
        if self._how == "shut_down":
            title = self.tr("The computer would not shut down")
        advice = self.tr(
            "Another program or this computer's rules forbid it. Do it by hand; all jobs are done and saved."
        )
        self._notices.tell(BannerText(title, advice, Tone.BAD))
        self.told.emit(title, advice)
