"""Values that can be typed on the command line, and what is said of those that cannot be."""

from __future__ import annotations

import argparse
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.money import MILLION
from bulkocr_gui.jobs.options import Preparation
from bulkocr_gui.providers.endpoint import checked_endpoint

MOST_MONEY = 1_000_000
"""Of `--max-cost`, in whole units of the currency."""


def path(text: str) -> Path:
    """A name of a file or folder."""
    # A script's variable that holds nothing must not stand for the folder that it was started in.
    if not text:
        raise argparse.ArgumentTypeError("must not be empty")
    return Path(text)


def endpoint(text: str) -> str:
    """Where a provider is called."""
    if not text.strip():
        # The same: pages must not go elsewhere than where the script wanted them.
        raise argparse.ArgumentTypeError("must not be empty")
    try:
        return checked_endpoint(text)
    except UsageError as error:
        raise argparse.ArgumentTypeError(f"{error.message} {error.advice}") from error


def amount(text: str) -> int:
    """An amount of money in millionths: decimal point, nothing between thousands, nothing lost by rounding."""
    if not re.fullmatch(r"[0-9]{1,7}(\.[0-9]{1,6})?", text, re.ASCII) or Decimal(text) > MOST_MONEY:
        raise argparse.ArgumentTypeError(f"must be an amount from 0 to {MOST_MONEY}, such as 12.50")
    return int(Decimal(text) * MILLION)


def bounded(least: int, most: int) -> Any:
    """A number between two, those included."""

    def number(text: str) -> int:
        value = int(text)
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"must lie between {least} and {most}")
        return value

    return number


def words(text: str) -> tuple[str, ...]:
    """Words between commas, each once."""
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def preparations(text: str) -> tuple[Preparation, ...]:
    """Steps of preparation between commas; `none` for none."""
    given = words(text)
    if given == ("none",):
        return ()
    known = {each.value: each for each in Preparation}
    unknown = [each for each in given if each not in known]
    if unknown or not given:
        raise argparse.ArgumentTypeError(f"must be none or some of {', '.join(known)}")
    return tuple(known[each] for each in given)
