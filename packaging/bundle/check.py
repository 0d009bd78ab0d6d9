"""Whether a packed program has every library that its libraries ask for: `python packaging/bundle/check.py FOLDER`.

What a library needs is in the bundle, or one of those that every desktop has and that must be the system's own.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_NAMES = """
ld-linux-x86-64.so.2 ld-linux-aarch64.so.1 libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libutil.so.1
libresolv.so.2 libGL.so.1 libEGL.so.1 libGLX.so.0 libOpenGL.so.0 libdrm.so.2 libgbm.so.1 libvulkan.so.1
libfontconfig.so.1 libfreetype.so.6 libxcb.so.1 libX11.so.6 libwayland-client.so.0 libwayland-cursor.so.0
libwayland-egl.so.1
"""
OF_THE_SYSTEM = frozenset(_NAMES.split())
"""The C library and the loader; what belongs to the graphics driver; what must be the one the desktop configures."""


def main(folder: Path) -> int:
    """Say which libraries are missing; 1 where there are any."""
    files = [file for file in folder.rglob("*") if file.is_file() and file.read_bytes()[:4] == b"\x7fELF"]
    there = {file.name for file in files}
    missing: dict[str, set[str]] = {}
    for file in files:
        told = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True).stdout
        for line in told.splitlines():
            words = line.split()
            if words[:1] == ["NEEDED"] and words[1] not in there | OF_THE_SYSTEM:
                missing.setdefault(words[1], set()).add(str(file.relative_to(folder)))
    for name, wanted in sorted(missing.items()):
        print(f"{name} is missing; wanted by {', '.join(sorted(wanted)[:3])}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
