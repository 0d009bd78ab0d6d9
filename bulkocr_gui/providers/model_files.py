"""The user's own models: looked at, kept in the data folder beside the system's.

Nothing has a model's name that was not whole, of the right checksum where one is known, and opened by the engine.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import re
import shutil
import tempfile
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from bulkocr_gui.jobs.errors import KnownError, PageError, ProviderError
from bulkocr_gui.jobs.retry import not_writable
from bulkocr_gui.providers import tessdata
from bulkocr_gui.providers.child_process import engine_role, is_alive
from bulkocr_gui.providers.tesseract import BUILT_IN, start_engine

MOST_BYTES = 300 * 1024 * 1024
"""The largest model there is has a third of it."""
PART = ".part"
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_-]{1,39}")
_NO_LANGUAGES = ("osd", "equ")


class Origin(Enum):
    """Where a model came from."""

    OWN = "own"
    """Added by the user; the only ones that can be removed here."""
    PROGRAM = "program"
    """Part of this installation."""
    SYSTEM = "system"
    """Installed on the computer for all programs."""


@dataclass(frozen=True, slots=True)
class Model:
    """A model that is there."""

    code: str
    path: Path
    size: int
    """Bytes."""
    origin: Origin


class CheckedBy(Enum):
    """What is known of a model that was added."""

    CHECKSUM = "checksum"
    """It is the file of the release, and the engine opens it."""
    ENGINE = "engine"
    """The engine opens it."""


def installed(data_folder: Path) -> tuple[Model, ...]:
    """The models of languages that are there, in the order of their codes."""
    own = data_folder / "tessdata"
    system = {Path(folder) for folder in tessdata.SYSTEM_FOLDERS}
    found = []
    for code, path in sorted(tessdata.models(data_folder).items()):
        if code in _NO_LANGUAGES:
            continue
        folder = path.parent.parent if path.parent.name == "script" else path.parent
        origin = Origin.OWN if folder == own else Origin.SYSTEM if folder in system else Origin.PROGRAM
        # Between the listing and here it may be gone.
        with contextlib.suppress(OSError):
            found.append(Model(code, path, path.stat().st_size, origin))
    return tuple(found)


def add_file(data_folder: Path, source: Path) -> str:
    """Take a model from a file; returns its code, which is the file's name.

    Raises:
        KnownError: it is no model's name, cannot be read, is none that the engine opens, or cannot be kept.
    """
    code = source.name.removesuffix(tessdata.SUFFIX)
    if not source.name.endswith(tessdata.SUFFIX) or not _CODE.fullmatch(code) or code in _NO_LANGUAGES:
        raise PageError(
            "model_name",
            f"{source.name} is not the name of a language's model.",
            "Choose a file like deu.traineddata: its name is the language's code.",
        )
    folder = own_folder(data_folder)
    part = folder / f".{code}.{os.getpid()}{PART}"
    try:
        _copy(source, part)
        check_opens(data_folder, part, code)
        keep(part, folder, code)
    except OSError as error:
        raise not_writable(error, folder) from error
    finally:
        part.unlink(missing_ok=True)
    return code


def remove(data_folder: Path, code: str) -> None:
    """Forget a model that the user added; the system's of the same name counts again.

    Raises:
        MachineError: the data folder does not let go of it.
    """
    own = data_folder / "tessdata"
    try:
        for file in (own / f"{code}{tessdata.SUFFIX}", own / "script" / f"{code}{tessdata.SUFFIX}"):
            file.unlink(missing_ok=True)
    except OSError as error:
        raise not_writable(error, own) from error


def sweep(data_folder: Path) -> None:
    """Remove what a killed program left of a model."""
    for part in (data_folder / "tessdata").glob(f".*{PART}"):
        pid = part.name.split(".")[-2]
        if pid.isdigit() and not is_alive(int(pid)):
            part.unlink(missing_ok=True)


def own_folder(data_folder: Path) -> Path:
    """The folder of the user's own models, made where it is not there.

    Raises:
        MachineError: it cannot be made.
    """
    folder = data_folder / "tessdata"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_writable(error, folder) from error
    return folder


def _copy(source: Path, part: Path) -> None:
    try:
        with source.open("rb") as file:
            if os.fstat(file.fileno()).st_size > MOST_BYTES:
                raise PageError(
                    "model_too_large", f"{source.name} is far larger than any model.", "Choose another file."
                )
            content = file.read()
    except OSError as error:
        raise PageError(
            "model_unreadable", f"{source} cannot be read ({error.strerror}).", "Check it and its permissions."
        ) from error
    part.write_bytes(content)


def check_opens(data_folder: Path, part: Path, code: str) -> None:
    """See that the engine opens a model, in a child: a broken file may crash it.

    Raises:
        ProviderError: it does not.
    """
    temporary = data_folder / "tmp"
    temporary.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"{os.getpid()}-", dir=temporary) as name:
        folder = Path(name)
        file = f"{code}{tessdata.SUFFIX}"
        shutil.copyfile(part, folder / file)
        try:
            if importlib.util.find_spec("tesserocr") is not None:
                options = {"languages": (code,), "page_segmentation": 3, "folder": str(folder)}
                start_engine(engine_role(BUILT_IN, options), "Tesseract")
            else:
                _open_with_installed(folder, code)
        except KnownError as error:
            raise ProviderError(
                "model_unusable",
                f"Tesseract does not open {file}: the file is damaged, or of an old version.",
                "Choose a file of tessdata_fast or tessdata_best, whole.",
            ) from error


def _open_with_installed(folder: Path, code: str) -> None:
    import pytesseract  # noqa: PLC0415 - only where no engine is built in
    from PIL import Image  # noqa: PLC0415 - as above

    command = shutil.which("tesseract")
    if command is None:
        raise ProviderError("engine_missing", "Tesseract is not installed.", "Install it first.")
    pytesseract.pytesseract.tesseract_cmd = command
    picture = folder / "white.png"
    Image.new("L", (32, 32), 255).save(picture)
    try:
        pytesseract.image_to_string(str(picture), lang=code, config=f'--tessdata-dir "{folder}"', timeout=60)
    except (pytesseract.TesseractError, RuntimeError) as error:
        raise ProviderError("engine_failed", "Tesseract does not open it.", "") from error


def keep(part: Path, folder: Path, code: str) -> None:
    """Give a model that is whole its name, on the disk before anybody sees it."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(folder / f"{code}{tessdata.SUFFIX}")
