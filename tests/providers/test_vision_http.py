"""Connections that can be ended at any moment: while the name is looked up, while connecting, in TLS, in the call."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING

import pytest
import requests

from bulkocr_gui.providers import vision_http
from bulkocr_gui.providers.vision_http import NotConnected, Reason, ShuttableAdapter, Sockets

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 10.0


class Call:
    """A call in a thread of its own, to an address where something hangs."""

    def __init__(self, url: str) -> None:
        self.sockets = Sockets()
        self.error: Exception | None = None
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.mount("https://", ShuttableAdapter(self.sockets))
        self.thread = threading.Thread(target=self._work, args=(url,))
        self.thread.start()

    def _work(self, url: str) -> None:
        try:
            self.session.post(url, data=b"x", timeout=60)
        except (requests.RequestException, NotConnected) as error:
            self.error = error

    def shut(self) -> None:
        self.sockets.shut()
        self.thread.join(PATIENCE)
        assert not self.thread.is_alive(), "it goes on"
        self.session.close()


@contextlib.contextmanager
def listening(backlog: int) -> Iterator[socket.socket]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(backlog)
        listener.settimeout(PATIENCE)
        yield listener


def url_of(listener: socket.socket) -> str:
    return f"https://127.0.0.1:{listener.getsockname()[1]}/"


def test_in_the_middle_of_tls():
    with listening(1) as listener:
        call = Call(url_of(listener))
        server, _ = listener.accept()
        with server:
            server.settimeout(PATIENCE)
            assert server.recv(1) == b"\x16", "the client has begun"
            call.shut()
    assert isinstance(call.error, NotConnected)
    assert call.error.reason is Reason.CLOSED


def test_while_nobody_takes_the_connection(monkeypatch):
    connecting = threading.Event()
    real = socket.socket.connect

    def connect(self, address):
        connecting.set()
        return real(self, address)

    with listening(0) as listener, contextlib.ExitStack() as stack:
        address = listener.getsockname()
        # The kernel's queue is full: further connections get no answer at all.
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(address)
        monkeypatch.setattr(vision_http.socket.socket, "connect", connect)
        call = Call(url_of(listener))
        assert connecting.wait(PATIENCE)
        call.shut()
    assert isinstance(call.error, NotConnected)
    assert call.error.reason is Reason.CLOSED


def test_while_the_name_is_looked_up(monkeypatch):
    asked, answer = threading.Event(), threading.Event()

    def getaddrinfo(*args, **kwargs):
        asked.set()
        answer.wait(PATIENCE)
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    call = Call("https://slow.example/")
    assert asked.wait(PATIENCE)
    call.shut()
    answer.set()
    assert isinstance(call.error, NotConnected)
    assert call.error.reason is Reason.CLOSED


def test_no_connection_is_made_afterwards():
    sockets = Sockets()
    sockets.shut()
    session = requests.Session()
    session.trust_env = False
    session.mount("https://", ShuttableAdapter(sockets))
    with pytest.raises(NotConnected) as caught:
        session.post("https://127.0.0.1:9/", timeout=5)
    assert caught.value.reason is Reason.CLOSED
    session.close()


def test_a_proxy_that_refuses_is_told_from_a_host_that_is_down():
    with listening(1) as listener:
        session = requests.Session()
        session.trust_env = False
        session.proxies = {"https": f"http://127.0.0.1:{listener.getsockname()[1]}"}
        session.mount("https://", ShuttableAdapter(Sockets()))

        def refuse() -> None:
            client, _ = listener.accept()
            with client:
                client.settimeout(PATIENCE)
                assert client.recv(1000).startswith(b"CONNECT vision.example:443")
                client.sendall(b"HTTP/1.1 407 Log in first\r\n\r\n")

        proxy = threading.Thread(target=refuse)
        proxy.start()
        with pytest.raises(NotConnected) as caught:
            session.post("https://vision.example/", timeout=5)
        proxy.join(PATIENCE)
        session.close()
    assert caught.value.reason is Reason.PROXY
