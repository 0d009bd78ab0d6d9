"""The log: a rotating file. No recognised text and no secret ever goes in."""

from __future__ import annotations

import logging
import logging.handlers
import sys
import threading
import traceback
from typing import TYPE_CHECKING

from bulkocr_gui.desktop.redaction import CleanFormatter, Redactor
from bulkocr_gui.desktop.terminal import complain

if TYPE_CHECKING:
    from types import TracebackType

    from bulkocr_gui.desktop.paths import AppPaths

MAX_BYTES = 5_000_000
BACKUPS = 5


def start_log(paths: AppPaths) -> Redactor:
    """Send the program's log lines to the log file, with the tracebacks of bugs on any thread.

    Returns:
        What takes secrets out of the log and of what a crash prints; tell it of every secret that is read.
    """
    redactor = Redactor()
    logger = logging.getLogger("bulkocr")
    handler: logging.Handler
    try:
        handler = logging.handlers.RotatingFileHandler(
            paths.log_file, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(CleanFormatter(redactor, "%(asctime)s %(levelname)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    if logging.lastResort is not None:
        # What libraries warn of goes to the terminal this way: urllib3 names the whole address, with the key in it.
        logging.lastResort.setFormatter(CleanFormatter(redactor, "%(message)s"))
    # A log that cannot be written must not take a job down; the disk's state is told by the job itself.
    logging.raiseExceptions = False

    def log_bug(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        whole = (kind, error if error is not None else kind(), trace)
        if not issubclass(kind, KeyboardInterrupt):
            logger.critical("Bug", exc_info=whole)
        # Not `sys.__excepthook__`, which would print the exception's own words as they are.
        complain(redactor.clean("".join(traceback.format_exception(*whole))).rstrip("\n"))

    sys.excepthook = log_bug
    sys.unraisablehook = lambda args: log_bug(args.exc_type, args.exc_value, args.exc_traceback)
    threading.excepthook = lambda args: log_bug(args.exc_type, args.exc_value, args.exc_traceback)
    return redactor
