"""The log: a rotating file. No recognised text and no secret ever goes in."""

from __future__ import annotations

import logging
import logging.handlers
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

    from bulkocr_gui.desktop.paths import AppPaths

MAX_BYTES = 5_000_000
BACKUPS = 5


def start_log(paths: AppPaths) -> None:
    """Send the program's log lines to the log file, with the tracebacks of bugs on any thread."""
    logger = logging.getLogger("bulkocr")
    handler: logging.Handler
    try:
        handler = logging.handlers.RotatingFileHandler(
            paths.log_file, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    # A log that cannot be written must not take a job down; the disk's state is told by the job itself.
    logging.raiseExceptions = False

    def log_bug(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            logger.critical("Bug", exc_info=(kind, error, traceback))
        sys.__excepthook__(kind, error, traceback)

    sys.excepthook = log_bug
    threading.excepthook = lambda args: log_bug(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
