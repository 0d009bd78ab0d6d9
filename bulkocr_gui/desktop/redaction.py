"""Taking secrets out of what is about to be written: to the log, and to the terminal when the program crashes."""

from __future__ import annotations

import logging
import re
import threading

REMOVED = "[secret removed]"

SHORTEST = 6
"""Characters that a secret must have to be looked for: less would tear ordinary words out of every line."""

_PATTERNS = tuple(
    re.compile(pattern, flags)
    for pattern, flags in (
        # A private key, whole or cut off at its end; as it stands in a file, in JSON, or in a Python literal.
        (r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)", re.DOTALL),
        (r"""(?<=["']private_key["']: )["'](?:[^"'\\]|\\.)*["']?""", 0),
        (r"""(?<=["']private_key["']:)["'](?:[^"'\\]|\\.)*["']?""", 0),
        (r"""(?<=["']private_key_id["']: )["'][^"']*["']?""", 0),
        (r"\bAIza[\w-]{10,}", 0),
        (r"\bya29\.[\w.-]+", 0),
        # What a service account signs: header and claims in base64, the signature behind the second full stop.
        (r"\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?", 0),
        (r"(?<=\bBearer )[\w.~+/-]{8,}=*", re.IGNORECASE),
        (r"(?<=[?&]key=)[^\s&\"'#)]+", re.IGNORECASE),
        (r"(?<=[?&]access_token=)[^\s&\"'#)]+", re.IGNORECASE),
        (r"(?<=x-goog-api-key: )[^\s\"',;}]+", re.IGNORECASE),
        (r"""(?<=x-goog-api-key['"], )['"][^'"]+['"]""", re.IGNORECASE),
        (r"""(?<=x-goog-api-key['"]: )['"][^'"]+['"]""", re.IGNORECASE),
    )
)


class Redactor:
    """Replaces every secret that it was told of, and everything that looks like one. For any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: tuple[str, ...] = ()

    def add(self, secret: str) -> None:
        """Know a secret from now on; it stays known when the user forgets it, for it may still be under way."""
        forms = {secret, repr(secret)[1:-1], secret.encode("unicode_escape").decode("ascii")}
        with self._lock:
            # The longest first, so that of a secret within another nothing is left.
            self._known = tuple(
                sorted({*self._known, *(form for form in forms if len(form) >= SHORTEST)}, key=len, reverse=True)
            )

    def clean(self, text: str) -> str:
        """The text without its secrets."""
        for secret in self._known:
            text = text.replace(secret, REMOVED)
        for pattern in _PATTERNS:
            text = pattern.sub(REMOVED, text)
        return text


class CleanFormatter(logging.Formatter):
    """Formats a line and takes the secrets out of all of it.

    A formatter and not a filter: a filter sees the message and its arguments; the traceback with the exceptions' own
    words is made later, and goes through here alone.

    Args:
        redactor: knows the secrets.
        form: the line, as for `logging.Formatter`.
    """

    def __init__(self, redactor: Redactor, form: str) -> None:
        super().__init__(form)
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        """The line as it may be written."""
        return self._redactor.clean(super().format(record))
