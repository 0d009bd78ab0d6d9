"""What can be typed after `bulkocr watch`, beside the options of its jobs."""

from __future__ import annotations

import argparse
import re

from bulkocr_gui.cli_arguments import path
from bulkocr_gui.jobs.watched import DAY_MINUTES, LEAST_STILL, MOST_STILL, STILL


def add_watch(watch: argparse.ArgumentParser) -> None:
    """Folders, and what becomes of their files."""
    watch.add_argument(
        "paths", nargs="*", type=path, metavar="FOLDER", help="kept with its options; none: all that are kept"
    )
    what = watch.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help="list the watched folders, and watch none")
    what.add_argument("--remove", action="store_true", help="forget the folders; jobs and files stay")
    group = watch.add_argument_group("what becomes of files, and when")
    group.add_argument(
        "--done", type=path, metavar="DIR", help="move originals here once they are recognised (they stay)"
    )
    group.add_argument(
        "--still",
        type=_seconds,
        default=STILL,
        metavar="S",
        help=f"seconds for which a file must not have changed ({STILL:g})",
    )
    group.add_argument(
        "--poll", action="store_true", help="look again and again: for shares that do not tell of changes"
    )
    group.add_argument("--hours", type=hours, metavar="FROM-TO", help="recognise only then, such as 22:00-06:00")
    group.add_argument("--on-mains", action="store_true", help="recognise on mains power only")
    group.add_argument("--when-idle", action="store_true", help="recognise only while nobody uses the computer")


def _seconds(text: str) -> float:
    value = float(text)
    if not LEAST_STILL <= value <= MOST_STILL:
        raise argparse.ArgumentTypeError(f"must lie between {LEAST_STILL:g} and {MOST_STILL:g}")
    return value


def hours(text: str) -> tuple[int, int]:
    """Two times of the day as their minutes."""
    found = re.fullmatch(r"(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)", text.strip(), re.ASCII)
    if found is None:
        raise argparse.ArgumentTypeError("must be two times, such as 22:00-06:00")
    first, second = int(found[1]) * 60 + int(found[2]), int(found[3]) * 60 + int(found[4])
    if first == second or not all(minutes < DAY_MINUTES for minutes in (first, second)):
        raise argparse.ArgumentTypeError("must be two times of the day that differ")
    return first, second
