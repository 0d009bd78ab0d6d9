"""Fetches the engine's models that installers bring: `python packaging/bundle/models.py FOLDER`.

From Debian's packages of tessdata_fast 4.1.0 (Apache-2.0), each model checked against the SHA-256 below. The model of
Latin script comes with a word list of 89 MB; it is left out, which the model's name in the program does not show but
the notices say.
"""

from __future__ import annotations

import hashlib
import io
import lzma
import struct
import sys
import tarfile
import urllib.request
from pathlib import Path

ADDRESS = "https://deb.debian.org/debian/pool/main/t/tesseract-lang/tesseract-ocr-{}_4.1.0-2_all.deb"
MODELS = {
    "deu": ("deu", "19d219bbb6672c869d20a9636c6816a81eb9a71796cb93ebe0cb1530e2cdb22d"),
    "fra": ("fra", "ced037562e8c80c13122dece28dd477d399af80911a28791a66a63ac1e3445ca"),
    "ita": ("ita", "b8f89e1e785118dac4d51ae042c029a64edb5c3ee42ef73027a6d412748d8827"),
    "nld": ("nld", "ced0e5e046a84c908a6aa7accbef9a232c4a5d9a8276691b81c6ee64d02963f6"),
    "por": ("por", "c4932b937207a9514b7514d518b931a99938c02a28a5a5a553f8599ed58b7deb"),
    "spa": ("spa", "6f2e04d02774a18f01bed44b1111f2cd7f3ba7ac9dc4373cd3f898a40ea6b464"),
    "script-latn": ("Latin", "6dbdaf8ecc6c40f025c2648bf3b3f3fbffe073e1fd2df2047fde2e2b2f020d53"),
}
"""Debian's name of the package, the model's own, and its SHA-256."""
WORD_LIST = 19
"""Its place among the parts of a model (tessdatamanager.h: `TESSDATA_LSTM_SYSTEM_DAWG`)."""


def main(folder: Path) -> None:
    """Put every model into a folder; one that is there already is kept."""
    folder.mkdir(parents=True, exist_ok=True)
    for package, (name, digest) in MODELS.items():
        file = folder / f"{name}.traineddata"
        if file.exists():
            continue
        model = _model_of(package, name)
        if hashlib.sha256(model).hexdigest() != digest:
            sys.exit(f"{name}: the model that Debian's package has is not the one that is expected")
        file.write_bytes(without_word_list(model) if name == "Latin" else model)
        print(f"{file.name}: {file.stat().st_size:,} bytes")


def _model_of(package: str, name: str) -> bytes:
    with urllib.request.urlopen(ADDRESS.format(package), timeout=60) as answer:  # noqa: S310 - https, as written above
        parts = _parts(answer.read())
    packed = next(data for part, data in parts.items() if part.startswith("data.tar"))
    with tarfile.open(fileobj=io.BytesIO(lzma.decompress(packed))) as files:
        member = next(each for each in files if each.name.endswith(f"/{name}.traineddata"))
        content = files.extractfile(member)
        assert content is not None  # noqa: S101 - a regular file
        return content.read()


def _parts(package: bytes) -> dict[str, bytes]:
    """The members of an `ar` archive, which a Debian package is (deb(5))."""
    parts, at = {}, 8
    while at + 60 <= len(package):
        name, size = package[at : at + 16].decode().strip(), int(package[at + 48 : at + 58])
        parts[name.rstrip("/")] = package[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
    return parts


def without_word_list(model: bytes) -> bytes:
    """A model's parts but for the word list: a count, an offset for each (-1: not there), then the parts."""
    (count,) = struct.unpack_from("<i", model)
    offsets = list(struct.unpack_from(f"<{count}q", model, 4))
    there = [*sorted(offset for offset in offsets if offset >= 0), len(model)]
    head, body, moved = 4 + 8 * count, b"", [-1] * count
    for place, offset in sorted(enumerate(offsets), key=lambda each: each[1]):
        if offset >= 0 and place != WORD_LIST:
            moved[place] = head + len(body)
            body += model[offset : there[there.index(offset) + 1]]
    return struct.pack(f"<i{count}q", count, *moved) + body


if __name__ == "__main__":
    main(Path(sys.argv[1]))
