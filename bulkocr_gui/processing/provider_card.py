"""What a provider declares of itself, for the screen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProviderCard:
    """One provider, as the window and the command line may know it."""

    provider_id: str
    name: str
    needs_network: bool
    """Pages leave this computer."""
    costs_money: bool
