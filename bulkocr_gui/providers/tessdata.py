"""Tesseract's models: where they lie, and one folder that shows them all.

Tesseract takes one folder. The program keeps one of links (copies where links are not allowed) in its
data folder, made from: its own `tessdata`, the models that came as packages, the system's.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.retry import not_writable

if TYPE_CHECKING:
    from collections.abc import Iterable

SYSTEM_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/share/tesseract/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
    "/opt/local/share/tessdata",
    "C:/Program Files/Tesseract-OCR/tessdata",
)
SUFFIX = ".traineddata"
OLD_LETTERS = ("deu_latf", "frk", "Fraktur")
"""Models of Fraktur, the best known first."""


def model_folders(data_folder: Path) -> tuple[Path, ...]:
    """The folders that may hold models, the one that wins first."""
    named = os.environ.get("TESSDATA_PREFIX")
    candidates = [
        data_folder / "tessdata",
        *([Path(named), Path(named) / "tessdata"] if named else []),
        *(each / "share" / "tessdata" for each in _own_roots()),
        *(Path(folder) for folder in SYSTEM_FOLDERS),
    ]
    return tuple(dict.fromkeys(folder for folder in candidates if folder.is_dir()))


def _own_roots() -> tuple[Path, ...]:
    """Where models lie that were installed as packages, or packed with the program."""
    if (packed := getattr(sys, "_MEIPASS", None)) is not None:
        return (Path(packed),)
    import sysconfig  # noqa: PLC0415 - takes long in a packed program, which has no use for it

    return (Path(sysconfig.get_path("data")), Path(sys.prefix))


def models(data_folder: Path) -> dict[str, Path]:
    """Every model by its language's code (`eng`, `osd`, `Latin`), each from the first folder that has it."""
    found: dict[str, Path] = {}
    for folder in model_folders(data_folder):
        for file in sorted((*folder.glob(f"*{SUFFIX}"), *folder.glob(f"script/*{SUFFIX}"))):
            found.setdefault(file.name.removesuffix(SUFFIX), file)
    return found


def languages(data_folder: Path) -> tuple[str, ...]:
    """The codes of the languages that can be recognised, in order."""
    return tuple(sorted(name for name in models(data_folder) if name not in ("osd", "equ")))


def old_letters(languages: tuple[str, ...], there: Iterable[str]) -> str:
    """The model that reads what German pages of some languages were printed in until 1941; empty where none is there.

    Args:
        languages: of the job.
        there: the models that are installed.
    """
    if "deu" not in languages or not set(OLD_LETTERS).isdisjoint(languages):
        return ""
    installed = set(there)
    return next((name for name in OLD_LETTERS if name in installed), "")


def linked_folder(data_folder: Path) -> Path:
    """The one folder that shows every model, brought up to date.

    Raises:
        MachineError: the data folder cannot be written.
    """
    try:
        return _linked_folder(data_folder)
    except OSError as error:
        raise not_writable(error, data_folder) from error


def _linked_folder(data_folder: Path) -> Path:
    folder = data_folder / "tessdata-linked"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = models(data_folder)
    for name, source in wanted.items():
        link = folder / f"{name}{SUFFIX}"
        if _shows(link, source):
            continue
        # A new name and a rename: an engine that starts at this moment finds the old one or the new one.
        fresh = folder / f".{name}.{os.getpid()}"
        fresh.unlink(missing_ok=True)
        try:
            fresh.symlink_to(source)
        except OSError:
            shutil.copyfile(source, fresh)
        fresh.replace(link)
    for link in folder.glob(f"*{SUFFIX}"):
        if link.name.removesuffix(SUFFIX) not in wanted:
            link.unlink()
    return folder


def _shows(link: Path, source: Path) -> bool:
    if link.is_symlink():
        return link.exists() and link.readlink() == source
    return link.exists() and link.stat().st_size == source.stat().st_size
