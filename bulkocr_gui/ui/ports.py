"""What the window needs of its surroundings, beside the queue and the store: pictures, settings, the account.

Protocols, so that the widgets can be driven by tests without any of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from bulkocr_gui.processing.page_pictures import PartWish, PictureWish, ThumbnailWish
    from bulkocr_gui.providers.cloud_access import CloudSettings, KeyState


class Pictures(Protocol):
    """Pictures of pages, made off the window's thread and process."""

    @property
    def picture_read(self) -> SignalInstance:
        """`int, ShownPage | KnownError`: token, and the picture or why there is none."""
        ...

    def warm_up(self) -> None:
        """A page will be asked for soon."""
        ...

    def picture(self, wish: PictureWish) -> int:
        """Ask for a picture; what was asked for before is answered no more."""
        ...

    def ahead(self, wishes: tuple[PictureWish, ...]) -> None:
        """What is likely to be asked for next."""
        ...

    @property
    def part_read(self) -> SignalInstance:
        """`PartWish, ShownPage | KnownError`: a part of a page."""
        ...

    def parts(self, wishes: tuple[PartWish, ...]) -> None:
        """Ask for parts of a page; those that were asked for before and are not read yet are given up."""
        ...

    @property
    def thumbnail_read(self) -> SignalInstance:
        """`ThumbnailWish, bytes | KnownError`: a page as a small JPEG."""
        ...

    def small(self, wishes: tuple[ThumbnailWish, ...]) -> None:
        """Ask for thumbnails; as `parts`."""
        ...


class Settings(Protocol):
    """What is remembered between two runs."""

    def value(self, key: str, default: object) -> object:
        """What is stored under the key, or the default."""
        ...

    def set_value(self, key: str, value: object) -> None:
        """Store a string, number or truth value."""
        ...


class CloudAccount(Protocol):
    """The account of providers that send pages away: settings, and the key in the system's keyring."""

    @property
    def changed(self) -> SignalInstance:
        """The settings or the key changed."""
        ...

    def settings(self) -> CloudSettings:
        """The settings as they are now."""
        ...

    def change(self, settings: CloudSettings) -> None:
        """Keep new settings; they hold at once, for running jobs too."""
        ...

    def key_state(self) -> KeyState:
        """Whether a key is kept, and where; asks the keyring, which may take a moment the first time."""
        ...

    def set_api_key(self, key: str) -> KeyState:
        """Keep a key in the keyring, or for this run only where there is no keyring; empty forgets it."""
        ...
