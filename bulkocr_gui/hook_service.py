"""Hooks with the settings and the keyring of this computer: for the window, for `serve`, `watch` and `run`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.desktop.key_store import WEBHOOK, KeyStore
from bulkocr_gui.jobs.hooks import HookWishes, command_of
from bulkocr_gui.processing.hooks import Hooks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from bulkocr_gui.desktop.preferences import Preferences, PreferenceStore
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.job_queue import JobQueue

KEYRING_PATIENCE = 10.0
"""Seconds that a message waits for the secret it is signed with."""
LAST_PATIENCE = 15.0
"""Seconds that a command line waits at its end for those who are told."""


class HookService:
    """Has its secret from the keyring, asked with the first message that is signed.

    Args:
        queue: has the jobs.
        store: keeps them.
        preferences: who wants to be told.
        keep_secret: told what no log may show.
        secret_changed: called on the keyring's thread when more is known of the secret.
        parent: of its parts.
    """

    def __init__(
        self,
        queue: JobQueue,
        store: Store,
        preferences: PreferenceStore,
        keep_secret: Callable[[str], None],
        *,
        secret_changed: Callable[[], None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        self.keys = KeyStore(keep_secret, secret_changed, WEBHOOK)
        self.hooks = Hooks(
            queue,
            store,
            lambda: wishes_of(preferences.current),
            lambda: self.keys.key(KEYRING_PATIENCE),
            parent=parent,
        )

    def close(self) -> None:
        """The program ends; what was not told is told at the next start."""
        self.hooks.close()
        self.keys.close()


def wishes_of(preferences: Preferences) -> HookWishes:
    """Who wants to be told of what."""
    return HookWishes(
        command_of(preferences.hook_command),
        preferences.hook_url,
        on_end=preferences.hook_on_end,
        on_pause=preferences.hook_on_pause,
    )
