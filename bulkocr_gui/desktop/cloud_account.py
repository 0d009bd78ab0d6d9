"""The user's account with providers that send pages away: settings in the settings file, the key in the keyring."""

from __future__ import annotations

import dataclasses
import re
import threading
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from bulkocr_gui.desktop.key_store import KeyStore
from bulkocr_gui.jobs.errors import MachineError, UsageError
from bulkocr_gui.providers.cloud_access import CloudSettings, CredentialKind
from bulkocr_gui.providers.endpoint import checked_endpoint

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

    from bulkocr_gui.desktop.settings import Settings
    from bulkocr_gui.providers.cloud_access import KeyState

    Choice = TypeVar("Choice", bound=StrEnum)

PATIENCE = 0.2
"""Seconds that the window waits for the keyring: most answer in a hundredth. Later answers come by `changed`."""

WORKERS_PATIENCE = 10.0
"""Seconds that any other thread waits, once for each question: a locked keyring asks its user for a password."""

LIMITS = {
    "requests_a_minute": (1, 1_000_000),
    "images_a_minute": (1, 1_000_000),
    "price_a_thousand": (0, 1_000_000_000_000),
    "free_pages": (0, 1_000_000_000),
    "month_cap": (0, 1_000_000_000_000_000),
}
"""The least and the most of every number of the settings."""

_CURRENCY = re.compile(r"[A-Z]{3}")


class CloudAccount(QObject):
    """Implements `ui.ports.CloudAccount` for the main thread and `providers.cloud_access.CloudAccess` for any.

    The settings are read once: Qt's own may be used on one thread alone, and workers ask at every page.

    Args:
        settings: the settings file.
        secret: told of every key that becomes known, so that the log never shows it.
    """

    changed = Signal()
    _answered = Signal()

    def __init__(self, settings: Settings, secret: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._current = _read(settings)
        self.keep_secret = secret
        """Told of what no log may show."""
        self._keys = KeyStore(secret, self._answered.emit)
        # Emitted on the keyring's thread, or the one that keeps a key; the window hears of it on its own.
        self._answered.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    def settings(self) -> CloudSettings:
        """The settings as they are now."""
        return self._current

    def change(self, settings: CloudSettings) -> None:
        """Keep new settings; they hold at once, for running jobs too.

        Raises:
            UsageError: a number lies outside its `LIMITS`, or endpoint or currency is none. Nothing is kept.
            MachineError: the disk did not take them; they hold until the program ends.
        """
        settings = _checked(settings)
        if settings == self._current:
            return
        for field in dataclasses.fields(CloudSettings):
            value = getattr(settings, field.name)
            self._settings.set_value(f"cloud/{field.name}", "" if value is None else str(value))
        kept = self._settings.sync()
        self._current = settings
        self.changed.emit()
        if not kept:
            raise MachineError(
                "settings_not_writable",
                "The settings hold for this run only: their file cannot be written.",
                "Free some space or change the permissions of the data folder, then set them again.",
            )

    def begin(self) -> None:
        """Ask the keyring already, where the key will be needed; returns at once."""
        if self._current.credentials is CredentialKind.API_KEY and not self._current.forbidden:
            self._keys.ask()

    def key_state(self) -> KeyState:
        """Whether a key is kept, and where; `NONE` while the keyring has not answered, then `changed` follows."""
        return self._keys.state(_patience())

    def set_api_key(self, key: str) -> KeyState:
        """Keep a key in the keyring, or for this run only where there is no keyring; empty forgets it.

        Returns:
            Where it is; `THIS_RUN` too while a slow keyring has not answered, then `changed` follows.
        """
        state = self._keys.keep(key.strip(), _patience())
        self._answered.emit()
        return state

    def api_key(self) -> str:
        """The key; empty where none is kept. For workers: waits for a slow keyring. Never log, store or show it."""
        return self._keys.key(WORKERS_PATIENCE)

    def close(self) -> None:
        """At the program's end: nothing is told any more."""
        self._keys.close()


def _patience() -> float:
    return PATIENCE if threading.current_thread() is threading.main_thread() else WORKERS_PATIENCE


def _read(settings: Settings) -> CloudSettings:
    """The settings of the file; what cannot be read is the default, except where that could cost money or privacy."""
    default = CloudSettings()

    def text(name: str, otherwise: str) -> str:
        value = settings.value(f"cloud/{name}", otherwise)
        return value if isinstance(value, str) else otherwise

    def number(name: str, otherwise: int) -> int:
        least, most = LIMITS[name]
        value = _whole(text(name, ""))
        return value if value is not None and least <= value <= most else otherwise

    def choice(name: str, otherwise: Choice) -> Choice:
        kind = type(otherwise)
        return kind(value) if (value := text(name, otherwise)) in set(kind) else otherwise

    cap = settings.value("cloud/month_cap", "")
    # Whatever is not plainly "no" was meant as "yes".
    forbidden = str(settings.value("cloud/forbidden", "")).lower() not in ("", "false", "0")
    try:
        endpoint = checked_endpoint(str(settings.value("cloud/endpoint", "")))
    except UsageError:
        # Someone wanted the pages to go to one place: they must not go to another one.
        endpoint, forbidden = default.endpoint, True
    currency = text("currency", default.currency)
    return CloudSettings(
        forbidden=forbidden,
        credentials=choice("credentials", default.credentials),
        service_account=text("service_account", ""),
        endpoint=endpoint,
        transport=choice("transport", default.transport),
        requests_a_minute=number("requests_a_minute", default.requests_a_minute),
        images_a_minute=number("images_a_minute", default.images_a_minute),
        price_a_thousand=number("price_a_thousand", default.price_a_thousand),
        free_pages=number("free_pages", default.free_pages),
        currency=currency if _CURRENCY.fullmatch(currency) else default.currency,
        # A limit that cannot be read is not "no limit": nothing is spent until the user has looked at it.
        month_cap=None if cap == "" else number("month_cap", 0),
    )


def _whole(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        return None


def _checked(settings: CloudSettings) -> CloudSettings:
    for name, (least, most) in LIMITS.items():
        value = getattr(settings, name)
        if value is not None and not least <= value <= most:
            raise UsageError("bad_setting", f"The setting {name} must lie between {least} and {most}.", "Correct it.")
    if not _CURRENCY.fullmatch(settings.currency):
        raise UsageError(
            "bad_currency", f"{settings.currency!r} is not a currency.", "Give its three letters, such as USD."
        )
    return dataclasses.replace(settings, endpoint=checked_endpoint(settings.endpoint))
