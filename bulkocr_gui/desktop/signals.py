"""Ctrl-C, SIGTERM and a closed terminal, told on Qt's main thread."""

from __future__ import annotations

import contextlib
import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextlib.contextmanager
def interrupts(interrupted: Callable[[int], object]) -> Iterator[None]:
    """Let signals reach Qt's loop, which else runs no Python until something happens."""
    read, write = socket.socketpair()
    for end in (read, write):
        end.setblocking(False)
    notifier = QSocketNotifier(read.fileno(), QSocketNotifier.Type.Read)

    def arrived() -> None:
        for number in read.recv(64):
            if number in before:
                interrupted(number)

    notifier.activated.connect(arrived)
    before_fd = signal.set_wakeup_fd(write.fileno())
    ending = [signal.SIGINT, signal.SIGTERM]
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        # Under nohup a closed terminal is no reason to pause.
        ending.append(signal.SIGHUP)
    before = {number: signal.signal(number, lambda *_: None) for number in ending}
    try:
        yield
    finally:
        signal.set_wakeup_fd(before_fd)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        read.close()
        write.close()
