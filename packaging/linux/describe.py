"""Prints the one description that nfpm makes .deb and .rpm from, as YAML; packaging/build.sh sets the variables."""

from __future__ import annotations

import json
import os
from pathlib import Path

import yaml

bundle, tree = Path(os.environ["BULKOCR_BUNDLE"]), Path(os.environ["BULKOCR_TREE"])
FULL = os.environ.get("BULKOCR_FULL") == "1"
NAME, OTHER = ("bulkocr-full", "bulkocr") if FULL else ("bulkocr", "bulkocr-full")
SYSTEM = {
    "deb": [
        "ca-certificates",
        "fontconfig",
        "fonts-dejavu-core | fonts-liberation | fonts-noto-core",
        "libc6 (>= 2.34)",
        "libegl1",
        "libfontconfig1",
        "libfreetype6",
        "libgl1",
        "libopengl0",
        "libwayland-client0",
        "libwayland-cursor0",
        "libwayland-egl1",
        "libx11-6",
        "libxcb1",
    ],
    "rpm": [
        "ca-certificates",
        "fontconfig",
        "glibc >= 2.34",
        "libEGL.so.1()(64bit)",
        "libGL.so.1()(64bit)",
        "libX11.so.6()(64bit)",
        "libfreetype.so.6()(64bit)",
        "libxcb.so.1()(64bit)",
    ],
}


DOC = "doc" if os.environ["BULKOCR_PACKAGER"] == "rpm" else ""
"""Of the rpm alone: of a .deb nfpm leaves such files out."""


def contents() -> list[dict[str, object]]:
    """What goes where."""
    shared: list[dict[str, object]] = [
        {
            "src": str(file),
            "dst": f"/usr/share/{file.relative_to(tree / 'share')}",
            "type": DOC if "man" in file.parts else "",
            "file_info": {"mode": 0o644},
        }
        for file in sorted((tree / "share").rglob("*"))
        if file.is_file()
    ]
    return [
        {"src": f"{bundle}/", "dst": "/opt/bulkocr", "type": "tree"},
        {"src": "/opt/bulkocr/bulkocr", "dst": "/usr/bin/bulkocr", "type": "symlink"},
        {"src": "/opt/bulkocr/bulkocr-gui", "dst": "/usr/bin/bulkocr-gui", "type": "symlink"},
        *(
            {
                "src": str(tree / each),
                "dst": f"/usr/share/doc/{NAME}/{each}",
                "type": DOC,
                "file_info": {"mode": 0o644},
            }
            for each in ("copyright", "changelog.gz")
        ),
        *shared,
    ]


description = {
    "name": NAME,
    "arch": os.environ["BULKOCR_ARCH"],
    "platform": "linux",
    "version": os.environ["BULKOCR_PACKAGE_VERSION"],
    "section": "graphics",
    "priority": "optional",
    "maintainer": "Bulk OCR contributors <bulkocr@users.noreply.github.com>",
    "vendor": "Bulk OCR contributors",
    "homepage": "https://github.com/bulkocr/bulkocr",
    "license": "MIT AND GPL-2.0-or-later AND LGPL-3.0-only",
    "description": "recognise the text of folders of scans\n"
    "Drop a folder on the window, press Start: every page is recognised on this\n"
    "computer with Tesseract, or, if wanted, with Google Cloud Vision, and kept as\n"
    "soon as it is done. Makes searchable PDF, text, hOCR, ALTO, Word and more.",
    "contents": contents(),
    "scripts": {
        "postinstall": "packaging/linux/postinst.sh",
        "preremove": "packaging/linux/prerm.sh",
        "postremove": "packaging/linux/postrm.sh",
    },
    "conflicts": [OTHER],
    "replaces": [OTHER],
    "overrides": {kind: {"depends": names} for kind, names in SYSTEM.items()},
    "deb": {"compression": "zstd"},
    "rpm": {
        "compression": "zstd:19",
        "group": "Applications/Graphics",
        "summary": "Recognise the text of folders of scans",
    },
}
print(yaml.safe_dump(json.loads(json.dumps(description)), sort_keys=False, allow_unicode=True))
