"""The providers this program has, by id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.providers.tesseract import TesseractProvider

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.providers.base import Provider


def providers(data_folder: Path) -> dict[str, Provider]:
    """Every provider, able to run here or not; `probe` tells.

    Args:
        data_folder: where the program keeps its models.
    """
    tesseract = TesseractProvider(data_folder)
    return {tesseract.id: tesseract}
