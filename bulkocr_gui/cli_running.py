"""Orders of the command line to the program that runs: the one that holds the data folder, if it takes orders."""

from __future__ import annotations

import hmac
import json
import os
import secrets
from typing import TYPE_CHECKING, Any

import requests

from bulkocr_gui.api.address import known_address
from bulkocr_gui.api.token import Token
from bulkocr_gui.cli_exits import ALL_GOOD
from bulkocr_gui.cli_export import say_exported
from bulkocr_gui.desktop.terminal import say
from bulkocr_gui.jobs.errors import MachineError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.desktop.paths import AppPaths
    from bulkocr_gui.processing.export import Wanted

PATIENCE = 30.0
"""Seconds for an answer."""


class RunningProgram:
    """The local API of the program that runs with a data folder.

    Args:
        paths: the folder.
    """

    def __init__(self, paths: AppPaths) -> None:
        self._paths = paths
        self._address = known_address(paths.data)

    def is_there(self) -> bool:
        """Whether it answers, and has the token: another program may have taken the port of one that was killed."""
        token = Token(self._paths.data)
        if not self._address or not token.known():
            return False
        challenge = secrets.token_hex(16)
        try:
            answer = self._call("GET", "/healthz", {"X-Challenge": challenge}).json()
        except (MachineError, ValueError):
            return False
        proof = answer.get("proof") if isinstance(answer, dict) else None
        return isinstance(proof, str) and hmac.compare_digest(proof, token.proof(challenge))

    def order(self, order: str, job_id: str, *, as_json: bool) -> int:
        """Have an order carried out, and say what came of it. Returns the exit code.

        Args:
            order: `pause`, `resume`, `stop` or `retry`.
            job_id: the job.
            as_json: say the answer as it is.

        Raises:
            UsageError: there is no such job, or its status does not allow it.
            MachineError: no program runs that takes orders.
        """
        if not self.is_there():
            raise MachineError(
                "no_program",
                f"No Bulk OCR that takes orders runs with the data folder {self._paths.data}.",
                "Switch the local API on in its Settings, or start `bulkocr serve`.",
            )
        headers = {"Authorization": f"Bearer {Token(self._paths.data).known()}"}
        response = self._call("POST", f"/api/v1/bulk/{order}/{job_id}", headers)
        answer = response.json()
        if not response.ok:
            raise UsageError(answer["error"], answer["message"], "`bulkocr state JOB` says how it stands.")
        say(json.dumps(answer) if as_json else f"{answer['message']}: {job_id} is {answer['state']}.")
        return ALL_GOOD

    def export(self, job_id: str, wanted: Wanted, output: Path | None, *, as_json: bool) -> int:
        """Have a job's results written once more, and wait for that. Returns the exit code.

        Args:
            job_id: the job.
            wanted: what is written.
            output: folder, or the archive; None is the job's own.
            as_json: say the end as an event.

        Raises:
            UsageError: there is no such job, or nothing can be written so.
            MachineError: the program ended meanwhile.
        """
        headers = {"Authorization": f"Bearer {Token(self._paths.data).known()}"}
        body: dict[str, Any] = {
            "formats": list(wanted.formats),
            "merged": list(wanted.merged),
            "archive": wanted.archive,
        }
        if output is not None:
            body["output_path"] = os.path.abspath(output)
        response = self._call("POST", f"/api/v1/bulk/export/{job_id}", headers, body, patience=None)
        answer = response.json()
        if not response.ok:
            raise UsageError(answer["error"], answer["message"], "`bulkocr state JOB` says how it stands.")
        cancelled = answer.pop("cancelled")
        del answer["success"]
        return say_exported(answer, cancelled=cancelled, as_json=as_json)

    def _call(
        self,
        method: str,
        path: str,
        headers: dict[str, str],
        body: dict[str, Any] | None = None,
        *,
        patience: float | None = PATIENCE,
    ) -> requests.Response:
        session = requests.Session()
        # A proxy of the environment knows nothing of this computer's own programs.
        session.trust_env = False
        try:
            return session.request(method, f"{self._address}{path}", headers=headers, json=body, timeout=patience)
        except requests.RequestException as error:
            raise MachineError(
                "no_program", "The program that took orders does not answer any more.", "Start it again."
            ) from error
