"""The entry of the packed program: one file that is the window, the command line, or one of its children.

`bulkocr-gui` and `bulkocr` of an installer are the same program under two names, told apart by the name that it was
started with; both start their children as themselves with `--child`.
"""

from __future__ import annotations

import builtins
import gc
import os
import sys
from pathlib import Path

CHILD = "--child"
COMMAND_LINE = "bulkocr"
_SEARCHED = "LD_LIBRARY_PATH"


def main() -> int:
    """Be what the name and the first argument say. Returns the exit code."""
    _search_as_before()
    if sys.argv[1:2] == [CHILD]:
        from bulkocr_gui.providers import child  # noqa: PLC0415 - a child needs no window

        child.main()
        return 0
    if Path(sys.argv[0]).stem == COMMAND_LINE:
        from bulkocr_gui import cli  # noqa: PLC0415 - the window needs no command line

        return cli.main()
    # As the window does it; PySide comes before it here.
    gc.disable()
    from bulkocr_gui import __main__ as window  # noqa: PLC0415 - as above

    _import_without_features()
    return window.main()


def _import_without_features() -> None:
    """PySide looks through every module that is imported for `__feature__`, a switch that nothing here uses."""
    from PySide6 import QtCore  # noqa: F401, PLC0415 - which has put that in place

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _search_as_before() -> None:
    """Programs that are not ours, such as an installed Tesseract, find their own libraries and not ours."""
    if (before := os.environ.pop(f"{_SEARCHED}_ORIG", None)) is not None:
        os.environ[_SEARCHED] = before
    elif getattr(sys, "frozen", False):
        os.environ.pop(_SEARCHED, None)


if __name__ == "__main__":
    sys.exit(main())
