"""What the window needs of the models of languages; see `processing.language_models`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance


class Models(Protocol):
    """The models that are there, and the user's own among them. Every call returns at once."""

    @property
    def changed(self) -> SignalInstance:
        """`tuple[Model, ...]`: what is there now."""
        ...

    @property
    def progressed(self) -> SignalInstance:
        """`Progress` of a download."""
        ...

    @property
    def added(self) -> SignalInstance:
        """`Added`."""
        ...

    @property
    def failed(self) -> SignalInstance:
        """`NotAdded`."""
        ...

    def refresh(self) -> None:
        """Look for what is there; `changed` follows."""
        ...

    def under_way(self) -> tuple[str, ...]:
        """Codes of the models that are being fetched or wait for it, in order."""
        ...

    def fetch(self, code: str) -> None:
        """Fetch a model; `added` or `failed` follows."""
        ...

    def cancel(self, code: str) -> None:
        """Give a model up; `failed` follows."""
        ...

    def add_file(self, file: Path) -> None:
        """Take a model from a file; `added` or `failed` follows."""
        ...

    def remove(self, code: str) -> None:
        """Forget a model that the user added; `changed` or `failed` follows."""
        ...
