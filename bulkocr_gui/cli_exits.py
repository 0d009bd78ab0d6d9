"""Exit codes of the command line."""

from __future__ import annotations

ALL_GOOD, FAILURES, BAD_USAGE, PAUSED, ERROR = range(5)
