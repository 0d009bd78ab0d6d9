"""Libraries whose holes are closed are the same to whoever loads them."""

from __future__ import annotations

import ctypes
import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest
import tesserocr

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def close_gaps() -> Any:
    spec = importlib.util.spec_from_file_location("close_gaps", ROOT / "packaging/bundle/close_gaps.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_library_with_holes_shrinks_and_does_the_same(tmp_path: Path, close_gaps: Any) -> None:
    (library,) = Path(tesserocr.__file__).parents[1].glob("tesserocr.libs/libjbig-*")
    before = library.read_bytes()
    loads = ctypes.CDLL(str(library))

    after = close_gaps.closed(before)

    assert len(after) < len(before) / 10
    shrunk = tmp_path / "libshrunk.so"
    shrunk.write_bytes(after)
    loaded = ctypes.CDLL(str(shrunk))
    for each in (loads, loaded):
        each.jbg_strerror.restype = ctypes.c_char_p
    assert [loaded.jbg_strerror(each) for each in range(8)] == [loads.jbg_strerror(each) for each in range(8)]
    assert close_gaps.closed(after) == after


def test_what_has_no_holes_or_is_no_library_stays_as_it_is(close_gaps: Any) -> None:
    for content in (b"", b"no library", Path(sys.executable).resolve().read_bytes()[:20_000]):
        assert content[:4] == b"\x7fELF" or close_gaps.closed(content) == content
