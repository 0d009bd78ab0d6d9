"""A keyring for tests: `PYTHON_KEYRING_BACKEND` names it, `TEST_KEYRING` the file that holds its one password."""

from __future__ import annotations

import os
from pathlib import Path

from keyring.backend import KeyringBackend


class FileKeyring(KeyringBackend):
    """Looks to the program like a system's keyring."""

    priority = 5

    def get_password(self, service: str, username: str) -> str | None:
        file = Path(os.environ["TEST_KEYRING"])
        return file.read_text() if file.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:
        Path(os.environ["TEST_KEYRING"]).write_text(password)

    def delete_password(self, service: str, username: str) -> None:
        Path(os.environ["TEST_KEYRING"]).unlink()
