"""A key in the system's keyring, asked by one thread of its own: a keyring may take seconds, or ask the user.

Nobody else waits for it longer than they say. The library is imported by that thread, with the first question.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from typing import TYPE_CHECKING, Any

from bulkocr_gui.providers.cloud_access import KeyState

if TYPE_CHECKING:
    from collections.abc import Callable

SERVICE = "bulkocr"
USER = "google_vision"
WEBHOOK = "webhook"
"""The names of the keys in the keyring."""

logger = logging.getLogger("bulkocr.keyring")


class KeyStore:
    """One key. For any thread.

    Args:
        secret: told of every key as soon as it is known, before anyone else has it.
        changed: called on the keyring's thread when an answer changed the key or where it is.
        user: the key's name in the keyring.
    """

    def __init__(self, secret: Callable[[str], None], changed: Callable[[], None], user: str = USER) -> None:
        self._user = user
        self._secret = secret
        self._changed = changed
        self._condition = threading.Condition()
        self._orders: queue.SimpleQueue[tuple[int, str | None]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._key = ""
        self._state = KeyState.NONE
        self._asked = False
        self._given = 0
        """Number of the last order; an answer to an earlier one changes nothing."""
        self._answered = 0
        self._ordered_at = 0.0
        """When the last order was given: who asks later waits shorter, so that a keyring that hangs costs once."""
        self._in_keyring = ""
        """What the keyring held by its last answer."""
        self._closed = False

    def ask(self) -> None:
        """Have the keyring asked, if it was not; returns at once."""
        with self._condition:
            if not self._asked and not self._closed:
                self._asked = True
                self._order(None)

    def key(self, patience: float) -> str:
        """The key; empty where there is none, or none is known `patience` seconds after the keyring was asked."""
        self.ask()
        with self._condition:
            self._wait(patience)
            return self._key

    def state(self, patience: float) -> KeyState:
        """Where the key is, as far as it is known `patience` seconds after the keyring was asked."""
        self.ask()
        with self._condition:
            self._wait(patience)
            return self._state

    def keep(self, key: str, patience: float) -> KeyState:
        """Hold a key from now on, and have the keyring keep it; empty has it forgotten.

        Returns:
            Where it is after `patience` seconds at most: `THIS_RUN` until the keyring has said that it took it.
            A key that the keyring does not let go of stays, and `KEYRING` says so.
        """
        if key:
            self._secret(key)
        with self._condition:
            self._asked = True
            self._key = key
            self._state = KeyState.THIS_RUN if key else KeyState.NONE
            self._order(key)
            self._wait(patience)
            return self._state

    def close(self) -> None:
        """Tell nobody any more; a thread that still waits for the keyring ends with the program."""
        with self._condition:
            self._closed = True
            self._condition.notify_all()

    # --- with the condition held ------------------------------------------------------------------

    def _order(self, key: str | None) -> None:
        self._given += 1
        self._ordered_at = time.monotonic()
        self._orders.put((self._given, key))
        if self._thread is None:
            # A daemon: the program's end never waits for a keyring that waits for its user.
            self._thread = threading.Thread(target=self._serve, name="keyring", daemon=True)
            self._thread.start()

    def _wait(self, patience: float) -> None:
        left = max(0.0, self._ordered_at + patience - time.monotonic())
        self._condition.wait_for(lambda: self._closed or self._answered == self._given, left)

    # --- the keyring's thread ----------------------------------------------------------------------

    def _serve(self) -> None:
        while True:
            number, key = self._orders.get()
            before = self._state, self._key
            try:
                held = self._read() if key is None else self._write(key)
            except Exception as error:  # noqa: BLE001 - backends raise what they like: D-Bus, the system, their own
                # Its own words may name what was asked for; the kind is enough to find out.
                logger.warning("The keyring cannot be used: %s", type(error).__name__)
                self._settle(number, key, None)
            else:
                self._settle(number, key, held)
            with self._condition:
                if not self._closed and before != (self._state, self._key):
                    self._changed()

    def _settle(self, number: int, key: str | None, held: str | None) -> None:
        with self._condition:
            if held is not None:
                self._in_keyring = held
            if number == self._given:
                if held is None and key is None:
                    # Locked, and the user may unlock it: the next question asks again.
                    self._asked = False
                elif held is None and key:
                    self._state = KeyState.THIS_RUN
                else:
                    self._key = self._in_keyring
                    self._state = KeyState.KEYRING if self._key else KeyState.NONE
            self._answered = number
            self._condition.notify_all()

    def _read(self) -> str | None:
        backend = _usable_backend()
        if backend is None:
            return None
        key = backend.get_password(SERVICE, self._user) or ""
        if key:
            self._secret(key)
        return key

    def _write(self, key: str) -> str | None:
        backend = _usable_backend()
        if backend is None:
            return None
        if key:
            backend.set_password(SERVICE, self._user, key)
        elif backend.get_password(SERVICE, self._user) is not None:
            backend.delete_password(SERVICE, self._user)
        return key


def _usable_backend() -> Any:
    """The system's keyring; None where there is none that keeps secrets from other users and from disk."""
    import keyring  # noqa: PLC0415 - a quarter of a second, of interest only to those who have a key

    backend = keyring.get_keyring()
    # What the library itself does not recommend keeps nothing, refuses everything, or writes plain text to a file.
    return backend if backend.priority >= 1 else None
