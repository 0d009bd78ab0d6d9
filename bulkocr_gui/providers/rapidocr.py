"""What is known of RapidOCR without loading it: whether it is here, how to get it, what it reads, what it takes."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

ENGINE = "bulkocr_gui.providers.rapidocr_engine:RapidOcrEngine"
PACKAGES = ("rapidocr", "onnxruntime", "cv2")
PACKED = getattr(sys, "frozen", False)
"""Whether the program is that of an installer, which nothing can be added to."""
GET = "The full installer has it." if PACKED else 'Install it: pip install "bulkocr-gui[rapidocr]".'
WITHOUT = "not installed: poor pages are read again by Tesseract alone, and half of them stay poor"
MEMORY = 800 * 1024**2
"""Bytes that its process takes, for it is kept between pages; measured."""
_CODES = (
    "afr aze bos bre cat ceb ces cos cym dan deu deu_latf eng enm epo est eus fao fil fin fra frk frm fry "
    "gla gle glg hat hrv hun ind isl ita ita_old jav lat lav lit ltz mlt mri msa nld nor oci pol por que "
    "ron slk slv spa spa_old sqi srp_latn sun swa swe tat tur uzb yor chi_sim chi_tra jpn Latin HanS HanT "
    "Japanese Fraktur "
)
LANGUAGES = frozenset(_CODES.split())
"""Languages, by Tesseract's codes, all of whose letters its one model has: of Latin script, Chinese, Japanese."""


def installed() -> str:
    """Its version; empty where it, or what it runs on, is not installed."""
    if any(importlib.util.find_spec(package) is None for package in PACKAGES):
        return ""
    from importlib import metadata  # noqa: PLC0415 - of the standard library, but as slow as a large package

    try:
        return metadata.version("rapidocr")
    except metadata.PackageNotFoundError:
        return ""


def as_second(languages: tuple[str, ...]) -> dict[str, Any]:
    """What the engine is told that gives second opinions: which way up a page lies, the first one has found out."""
    return {"languages": languages, "folder": "", "turns": False, "foreign": False}


def reads(languages: tuple[str, ...]) -> bool:
    """Whether it knows the letters of all of some languages."""
    return LANGUAGES.issuperset(languages)


def models() -> tuple[tuple[str, Path], ...]:
    """Its model files, by name."""
    spec = importlib.util.find_spec("rapidocr")
    folders = (spec.submodule_search_locations or ()) if spec is not None else ()
    return tuple((file.stem, file) for folder in folders for file in sorted(Path(folder, "models").glob("*.onnx")))
