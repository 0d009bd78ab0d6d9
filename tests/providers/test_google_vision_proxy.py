"""Through a proxy, as companies have them: that is what REST is for, and gRPC can do it too."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING

import pytest

from bulkocr_gui.jobs.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 20.0


class Proxy:
    """Takes CONNECT, and carries bytes both ways."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._sockets = [self._listener]
        self._threads: list[threading.Thread] = []
        self._run(self._accept)

    def close(self) -> None:
        for each in tuple(self._sockets):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in tuple(self._threads):
            thread.join(PATIENCE)

    def _run(self, work, *args) -> None:
        thread = threading.Thread(target=work, args=args)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                self._sockets.append(client)
                self._run(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                head += client.recv(4096)
            target = head.split()[1].decode()
            self.asked.append(target)
            host, _, port = target.rpartition(":")
            server = socket.create_connection((host, int(port)))
            self._sockets.append(server)
            client.sendall(b"HTTP/1.1 200 Go on\r\n\r\n")
            self._run(_carry, server, client)
            _carry(client, server)


def _carry(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def proxy(bench, monkeypatch) -> Iterator[Proxy]:
    proxy = Proxy()
    for name in ("https_proxy", "HTTPS_PROXY"):
        monkeypatch.setenv(name, proxy.url)
    for name in ("no_proxy", "NO_PROXY", "no_grpc_proxy"):
        monkeypatch.delenv(name, raising=False)
    yield proxy
    proxy.close()


def test_a_page_goes_through_it(bench, proxy):
    assert bench.recognise().words == 1
    assert proxy.asked == [bench.options.endpoint]


def test_a_stop_reaches_through_it(bench, proxy):
    bench.server.script("delay:30")
    recogniser = bench.provider.open(bench.options)
    ended: list[BaseException] = []

    def work() -> None:
        try:
            recogniser.recognise(bench.page(), 1, bench.grants)
        except BaseException as error:  # noqa: BLE001 - told by the thread that started this one
            ended.append(error)

    before = bench.server.counts()["requests"]
    thread = threading.Thread(target=work)
    thread.start()
    pause = threading.Event()
    while bench.server.counts()["requests"] == before and thread.is_alive():
        pause.wait(0.02)
    recogniser.cancel()
    thread.join(1.0)
    assert not thread.is_alive()
    recogniser.close()
    assert [type(each) for each in ended] == [Cancelled], ended
