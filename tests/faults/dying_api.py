"""`bulkocr` whose local API ends by a mistake of the program once its standard input is closed."""

from __future__ import annotations

import asyncio
import sys

from bulkocr_gui.api import server
from bulkocr_gui.cli import main


class DyingServer(server.ApiServer):
    """Serves until then."""

    async def _run(self) -> None:
        serving = asyncio.ensure_future(super()._run())
        await asyncio.to_thread(sys.stdin.read)
        serving.cancel()
        raise RuntimeError("a mistake")


if __name__ == "__main__":
    server.ApiServer = DyingServer  # type: ignore[misc]
    sys.exit(main())
