"""The providers this program has, by id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.providers.cloud_access import CloudSettings
from bulkocr_gui.providers.google_vision import GoogleVisionProvider
from bulkocr_gui.providers.rapidocr_provider import RapidOcrProvider
from bulkocr_gui.providers.tesseract import TesseractProvider

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.providers.base import Provider
    from bulkocr_gui.providers.cloud_access import CloudAccess


class DefaultAccess:
    """The account of somebody who has set nothing."""

    def settings(self) -> CloudSettings:
        """See `cloud_access.CloudAccess`."""
        return CloudSettings()

    def api_key(self) -> str:
        """See `cloud_access.CloudAccess`."""
        return ""


def providers(data_folder: Path, access: CloudAccess | None = None) -> dict[str, Provider]:
    """Every provider, able to run here or not; `probe` tells.

    Args:
        data_folder: where the program keeps its models.
        access: the user's account with providers that cost money; None where nothing is set.
    """
    tesseract = TesseractProvider(data_folder)
    vision = GoogleVisionProvider(data_folder, access or DefaultAccess())
    rapid = RapidOcrProvider(data_folder)
    return {tesseract.id: tesseract, rapid.id: rapid, vision.id: vision}
