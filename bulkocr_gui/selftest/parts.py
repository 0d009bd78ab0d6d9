"""Data files, translations, image formats, the store, the keyring: parts that need no page."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import keyring as keyrings
from PIL import Image, features
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QIcon, QImageReader

from bulkocr_gui.desktop.language import available
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

QT_FORMATS = frozenset({"svg", "png", "jpeg"})
PILLOW_PARTS = ("jpg", "jpg_2000", "libtiff", "webp", "avif", "zlib")
LARGE = 64
SPOKEN = frozenset({"de", "en", "es", "fr"})
"""Languages of the window that every installation has; of English its plurals."""


def resources(_: Path) -> str:
    """Icons are drawn and the sample scans are there."""
    icons = sorted(resource("icons").glob("*.svg"))
    samples = list(resource("samples").glob("*.*"))
    empty = [icon.name for icon in icons if QIcon(str(icon)).pixmap(LARGE, LARGE).isNull()]
    if not icons or empty or not samples:
        raise RuntimeError(f"{len(icons)} icons, not drawn: {empty}; {len(samples)} samples")
    return f"{len(icons)} icons, {len(samples)} samples"


def translations(_: Path) -> str:
    """Each language is there and can be loaded."""
    there = {file.stem.removeprefix("bulkocr_") for file in resource("translations").glob("bulkocr_*.qm")}
    if missing := sorted(SPOKEN - there):
        raise RuntimeError(f"not there: {missing}")
    broken = [
        file.name for file in sorted(resource("translations").glob("*.qm")) if not QTranslator().load(str(file))
    ]
    if broken:
        raise RuntimeError(f"cannot be loaded: {broken}")
    return ", ".join(available())


def pictures(room: Path) -> str:
    """What Qt and Pillow need to open pictures is there, each format written and read where it can be written."""
    formats = {bytes(each.data()).decode() for each in QImageReader.supportedImageFormats()}
    if missing := sorted(QT_FORMATS - formats):
        raise RuntimeError(f"Qt reads no {missing}")
    if missing := [part for part in PILLOW_PARTS if not features.check(part)]:
        raise RuntimeError(f"Pillow has no {missing}")
    for suffix in ("png", "jpg", "tif", "bmp", "webp", "gif", "jp2", "avif"):
        Image.new("RGB", (LARGE, LARGE), "white").save(room / f"a.{suffix}")
        with Image.open(room / f"a.{suffix}") as image:
            image.load()
    importlib.import_module("pi_heif")
    return f"Qt: {', '.join(sorted(QT_FORMATS))}; Pillow: {', '.join(PILLOW_PARTS)}; HEIC"


def store(room: Path) -> str:
    """The store can be made, closed and opened again."""
    for _ in range(2):
        made = Store(room / "store.sqlite3")
        made.close()
    return "made and opened again"


def keyring(_: Path) -> str:
    """The keyring's back end is found. A computer without a keyring is no fault of the installation."""
    back_end = keyrings.get_keyring()
    return f"{type(back_end).__module__}.{type(back_end).__name__}"
