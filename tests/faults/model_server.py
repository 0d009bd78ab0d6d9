"""A server of models: whole ones, others, broken ones, and one that waits."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class ModelServer:
    """Serves `files` by their names below its address."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.cut_after: int | None = None
        """Bytes after which the connection is cut."""
        self.hold_after: int | None = None
        """Bytes after which nothing comes until `go_on` is set."""
        self.held = threading.Event()
        self.go_on = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.asked.append(self.path)
                content = outer.files.get(self.path.rsplit("/", 1)[-1])
                if content is None:
                    self.send_error(404)
                    return
                self.send_response(200)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                sent = len(content)
                if outer.cut_after is not None:
                    sent = outer.cut_after
                if outer.hold_after is not None:
                    self.wfile.write(content[: outer.hold_after])
                    self.wfile.flush()
                    outer.held.set()
                    outer.go_on.wait(30)
                    return
                self.wfile.write(content[:sent])

            def log_message(self, *_args: object) -> None:
                """Nothing on the terminal."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def source(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def close(self) -> None:
        self.go_on.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
