"""Takes the holes out of shared libraries: `python packaging/bundle/close_gaps.py FOLDER`.

Wheels repaired with a page size of 2 MB have libraries that are mostly zeros: 6 MB for 40 kB of code. What lies
behind a hole is moved forward by whole pages of 4,096 bytes, so that addresses in memory stay what they were
(elf(5)).
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

PAGE = 4096
LEAST = 64 * 1024
"""Bytes of a hole that is worth closing."""
HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
SEGMENT = struct.Struct("<IIQQQQQQ")
SECTION = struct.Struct("<IIQQQQIIQQ")
LOAD, NO_BITS = 1, 8


def closed(library: bytes) -> bytes:
    """A 64-bit little-endian ELF file without its holes; as it is where it has none, or is something else."""
    if library[:6] != b"\x7fELF\x02\x01":
        return library
    head = list(HEADER.unpack_from(library))
    segments_at, sections_at, segments, sections = head[5], head[6], head[10], head[12]
    headers = [list(SEGMENT.unpack_from(library, segments_at + SEGMENT.size * each)) for each in range(segments)]
    tables = [list(SECTION.unpack_from(library, sections_at + SECTION.size * each)) for each in range(sections)]
    used = sorted(
        (offset, offset + size)
        for offset, size in (
            (0, HEADER.size),
            (segments_at, SEGMENT.size * segments),
            (sections_at, SECTION.size * sections),
            *((each[2], each[5]) for each in headers),
            *((each[4], each[5]) for each in tables if each[1] != NO_BITS),
        )
    )
    gaps, end = [], 0
    for start, stop in used:
        cut = (start - end) // PAGE * PAGE
        if cut >= LEAST and not any(library[start - cut : start]):
            gaps.append((start, cut))
        end = max(end, stop)
    if not gaps:
        return library

    def moved(offset: int) -> int:
        return offset - sum(cut for start, cut in gaps if offset >= start)

    new = bytearray(library)
    head[5], head[6] = moved(segments_at), moved(sections_at)
    HEADER.pack_into(new, 0, *head)
    for place, each in enumerate(headers):
        each[2] = moved(each[2])
        if each[0] == LOAD:
            each[7] = PAGE
        SEGMENT.pack_into(new, segments_at + SEGMENT.size * place, *each)
    for place, each in enumerate(tables):
        each[4] = moved(each[4])
        SECTION.pack_into(new, sections_at + SECTION.size * place, *each)
    for start, cut in reversed(gaps):
        del new[start - cut : start]
    return bytes(new)


def main(folder: Path) -> None:
    """Close the holes of every library in a folder, and say what that saved."""
    saved = 0
    for file in sorted(folder.rglob("*.so*")):
        if file.is_symlink() or not file.is_file():
            continue
        before = file.read_bytes()
        after = closed(before)
        if len(after) < len(before):
            saved += len(before) - len(after)
            file.write_bytes(after)
    print(f"Holes in libraries closed: {saved:,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
