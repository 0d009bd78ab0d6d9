"""What a network provider is told of the user's account: settings and secrets, asked for anew at each use."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bulkocr_gui.jobs.options import Transport


class CredentialKind(StrEnum):
    """How the program shows who pays."""

    APPLICATION_DEFAULT = "application_default"
    """What Google's own tools set up on this computer; `GOOGLE_APPLICATION_CREDENTIALS` is honoured."""
    SERVICE_ACCOUNT = "service_account"
    """A service account's key file."""
    API_KEY = "api_key"
    """A key, kept in the system's keyring."""


class KeyState(StrEnum):
    """Where the API key is."""

    NONE = "none"
    KEYRING = "keyring"
    THIS_RUN = "this_run"
    """Only in memory: this computer has no keyring that can be used."""


@dataclass(frozen=True, slots=True)
class CloudSettings:
    """The user's settings for providers that send pages away. Amounts are in millionths of the currency."""

    forbidden: bool = False
    """No page ever leaves this computer."""
    credentials: CredentialKind = CredentialKind.APPLICATION_DEFAULT
    service_account: str = ""
    """Path of the key file."""
    endpoint: str = ""
    """`HOST[:PORT]` for new jobs; empty is the provider's own."""
    transport: Transport = Transport.GRPC
    requests_a_minute: int = 1800
    images_a_minute: int = 1800
    price_a_thousand: int = 1_500_000
    """Of a thousand pages."""
    free_pages: int = 1000
    """Of each month."""
    currency: str = "USD"
    month_cap: int | None = None
    """All jobs of a month together; None is no limit."""


class CloudAccess(Protocol):
    """The account, from any thread."""

    def settings(self) -> CloudSettings:
        """The settings as they are now."""
        ...

    def api_key(self) -> str:
        """The key of `CredentialKind.API_KEY`; empty where none is kept. Never log, store or show it."""
        ...
