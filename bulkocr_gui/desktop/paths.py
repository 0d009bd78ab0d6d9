"""Where the program keeps its things. Tests and users move all of it with one variable."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from bulkocr_gui.jobs.retry import not_writable

APP = "bulkocr"


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The program's folders.

    Attributes:
        data: jobs, results' records, models; `BULKOCR_DATA_DIR` or `--data-dir` moves it.
        logs: the rotating log; inside `data` where that was moved.
    """

    data: Path
    logs: Path

    @classmethod
    def find(cls, data_dir: Path | None = None) -> AppPaths:
        """The folders by option, variable, or the platform's custom; made if they are not there.

        Raises:
            MachineError: they cannot be made.
        """
        moved = data_dir or (Path(value) if (value := os.environ.get("BULKOCR_DATA_DIR")) else None)
        if moved is None:
            paths = cls(
                Path(platformdirs.user_data_path(APP, appauthor=False)),
                Path(platformdirs.user_log_path(APP, appauthor=False)),
            )
        else:
            data = Path(os.path.abspath(moved))
            paths = cls(data, data / "logs")
        try:
            paths.data.mkdir(parents=True, exist_ok=True)
            paths.logs.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise not_writable(error, paths.data) from error
        return paths

    @property
    def store(self) -> Path:
        """The SQLite file."""
        return self.data / "bulkocr.sqlite3"

    @property
    def cache(self) -> Path:
        """What can be made again at any time; inside `data` where that was moved."""
        if self.logs.parent == self.data:
            return self.data / "cache"
        return Path(platformdirs.user_cache_path(APP, appauthor=False))

    @property
    def lock(self) -> Path:
        """Held by the one program that runs jobs of this data folder."""
        return self.data / "running.lock"

    @property
    def settings(self) -> Path:
        """The window's settings."""
        return self.data / "settings.ini"

    @property
    def crashes(self) -> Path:
        """Reports of the program's own mistakes."""
        return self.logs / "crashes"

    @property
    def log_file(self) -> Path:
        """The newest log file."""
        return self.logs / "bulkocr.log"
