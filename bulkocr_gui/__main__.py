"""The window's entry: `bulkocr-gui [PATH …]`, or `python -m bulkocr_gui`; the command line is `bulkocr`, in `cli`."""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path


def arguments() -> argparse.ArgumentParser:
    """Everything that the window's command takes."""
    parser = argparse.ArgumentParser(prog="bulkocr-gui", description="Bulk OCR's window.")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="folders or files to open")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where jobs are kept (BULKOCR_DATA_DIR)")
    parser.add_argument("--selftest", action="store_true", help="use each part once, and say in JSON how it went")
    return parser


def main() -> int:
    """Read the arguments and open the window."""
    options = arguments().parse_args()

    if options.selftest:
        from bulkocr_gui.selftest.__main__ import main as selftest  # noqa: PLC0415 - as below

        return selftest()
    # What is imported now stays: a tenth of the start would go into looking for rubbish in it. `Collector` goes on.
    gc.disable()
    from bulkocr_gui.app import run  # noqa: PLC0415 - `--help` answers without Qt

    return run([path.absolute() for path in options.paths], options.data_dir)


if __name__ == "__main__":
    sys.exit(main())
