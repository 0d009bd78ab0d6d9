"""The command line with a provider that costs money and has no network, as a module to be run.

Run with `python -m tests.faults.paid_command_line`.

Each page's file name says what its call comes to: `a~billed.png`, `a~free.png`, `a~uncertain.png`; the last two
fail, and are not tried again. With `a~killed.png` the program is killed in the middle of its call.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from bulkocr_gui import cli, cli_jobs
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.model import Tariff
from bulkocr_gui.providers.base import Probe
from tests.faults.scripted import ScriptedProvider, ScriptedRecogniser, record

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.model import PageRecord
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.providers.base import Grants
    from bulkocr_gui.providers.cloud_access import CloudAccess


class PaidProvider(ScriptedProvider):
    id = "paid"
    name = "Paid Pages"
    needs_network = True
    costs_money = True

    def __init__(self, access: CloudAccess) -> None:
        super().__init__()
        self.access = access

    def probe(self, options: JobOptions) -> Probe:
        return Probe(ready=True, engine="Paid 1", detects_language=True)

    def default_workers(self) -> int:
        return 1

    def tariff(self) -> Tariff:
        settings = self.access.settings()
        return Tariff(
            settings.price_a_thousand // 1000, settings.free_pages, settings.currency, month_cap=settings.month_cap
        )

    def open(self, options: JobOptions) -> PaidRecogniser:
        return PaidRecogniser(self)


class PaidRecogniser(ScriptedRecogniser):
    def recognise(self, path: Path, page: int, grants: Grants) -> PageRecord:
        how = path.stem.partition("~")[2] or "billed"
        if how == "killed":
            grants.charge()
            os.kill(os.getpid(), signal.SIGKILL)
        getattr(grants.charge(), how)()
        if how != "billed":
            raise PageError("refused", "The page was refused.", "Look at it.")
        return record(f"Text of {path.name}")


def providers(data_folder: Path, access: CloudAccess) -> dict[str, ScriptedProvider]:
    return {"scripted": ScriptedProvider(), "paid": PaidProvider(access)}


if __name__ == "__main__":
    cli.providers = cli_jobs.providers = providers
    sys.exit(cli.main())
