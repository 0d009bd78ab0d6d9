"""Where a network provider is called: `HOST` or `HOST:PORT`."""

from __future__ import annotations

import re

from bulkocr_gui.jobs.errors import UsageError

_HOST = re.compile(
    r"(?=.{1,253}(?::|\Z))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*"
    r"(?::(?P<port>[0-9]{1,5}))?",
    re.IGNORECASE | re.ASCII,
)


def checked_endpoint(text: str) -> str:
    """The address as it may be used, without blanks round it; empty stays empty, for the provider's own.

    Raises:
        UsageError: it is not a host with or without a port.
    """
    text = text.strip()
    match = _HOST.fullmatch(text)
    if text and (match is None or not 0 < int(match["port"] or 443) < 65536):
        raise UsageError(
            "bad_endpoint",
            f"{text!r} is not an address of the form HOST or HOST:PORT.",
            "Give only the name, such as eu-vision.googleapis.com, without https:// and without a path.",
        )
    return text
