"""HTTP connections that another thread can end at any moment, and that say whether anything was sent.

Closing a session of `requests` does not end its calls in flight; shutting their sockets down does, also while
a connection is being made. Imports `requests`: see `vision_connection`.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import weakref
from enum import StrEnum
from typing import Any, TypeAlias

from requests.adapters import HTTPAdapter
from urllib3 import HTTPSConnectionPool
from urllib3.connection import HTTPSConnection
from urllib3.exceptions import SSLError
from urllib3.util.ssl_match_hostname import CertificateError

_Address: TypeAlias = tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]

MOST_CONNECTIONS = 64
CONNECT_SECONDS = 20.0
"""A host that has not taken the connection by then will not."""


class Reason(StrEnum):
    """Why no connection came to be."""

    NAME = "name"
    UNREACHED = "unreached"
    CERTIFICATE = "certificate"
    PROXY = "proxy"
    CLOSED = "closed"
    """`Sockets.shut` was called."""


class NotConnected(Exception):  # noqa: N818 - neither urllib3 nor requests may take it for one of their own
    """No connection: nothing of the request was sent."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


class Sockets:
    """The open connections of one client."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._asking: set[threading.Event] = set()
        self._shut = False

    @property
    def shut_down(self) -> bool:
        """Whether `shut` was called."""
        return self._shut

    def add(self, handle: socket.socket) -> None:
        """Keep a handle of a connection.

        Raises:
            NotConnected: there are to be no more connections.
        """
        with self._lock:
            if self._shut:
                handle.close()
                raise NotConnected(Reason.CLOSED)
            self._open.add(handle)

    def remove(self, handle: socket.socket) -> None:
        """The connection is over."""
        with self._lock:
            self._open.discard(handle)
        handle.close()

    def shut(self) -> None:
        """End every connection, and every attempt at one, at once; none is made any more."""
        with self._lock:
            self._shut = True
            for over in self._asking:
                over.set()
            for handle in self._open:
                # The other side may have been faster.
                with contextlib.suppress(OSError):
                    handle.shutdown(socket.SHUT_RDWR)

    def resolve(self, host: str, port: int) -> list[_Address]:
        """The addresses of a host; asked for in a thread of its own, since no system can be told to stop asking.

        Raises:
            NotConnected: there are none, or `shut` was called meanwhile.
        """
        found: list[_Address] = []
        over = threading.Event()

        def ask() -> None:
            with contextlib.suppress(OSError, UnicodeError):
                found.extend(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
            over.set()

        with self._lock:
            self._asking.add(over)
            if self._shut:
                over.set()
        threading.Thread(target=ask, name="vision-resolve", daemon=True).start()
        over.wait(CONNECT_SECONDS)
        with self._lock:
            self._asking.discard(over)
            if self._shut:
                raise NotConnected(Reason.CLOSED)
        if not found:
            raise NotConnected(Reason.NAME)
        return list(found)


class _Connection(HTTPSConnection):
    """A connection whose socket `sockets` can shut, from its first packet on."""

    sockets: Sockets
    _handle: socket.socket | None = None
    _answering = False

    def connect(self) -> None:
        """See `http.client`; all that fails here fails as `NotConnected`."""
        try:
            super().connect()
        except (ssl.SSLEOFError, ssl.SSLZeroReturnError) as error:
            raise NotConnected(self._reason(Reason.UNREACHED)) from error
        except (ssl.SSLError, CertificateError, SSLError) as error:
            raise NotConnected(self._reason(Reason.CERTIFICATE)) from error
        except OSError as error:
            # `http.client` knows no other way to say that a proxy refused.
            refused = "Tunnel connection failed" in str(error)
            raise NotConnected(self._reason(Reason.PROXY if refused else Reason.UNREACHED)) from error

    def close(self) -> None:
        """See `http.client`."""
        super().close()
        if not self._answering:
            self._forget()

    def getresponse(self) -> Any:
        """See `http.client`, which may leave the socket to the answer: it can be shut until the answer is read."""
        self._answering = True
        try:
            answer = super().getresponse()
        except BaseException:
            self._forget()
            raise
        finally:
            self._answering = False
        if self.sock is None and self._handle is not None:
            weakref.finalize(answer, self.sockets.remove, self._handle)
            self._handle = None
        return answer

    def _new_conn(self) -> socket.socket:
        for family, kind, protocol, _, address in self.sockets.resolve(self._dns_host, int(self.port)):
            raw = socket.socket(family, kind, protocol)
            try:
                for option in self.socket_options or ():
                    raw.setsockopt(*option)
                raw.settimeout(min(float(self.timeout or CONNECT_SECONDS), CONNECT_SECONDS))
                # TLS takes the socket's descriptor over: a second one stays in our hands throughout.
                self._handle = raw.dup()
                self.sockets.add(self._handle)
                raw.connect(address)
            except OSError:
                raw.close()
                self._forget()
            except NotConnected:
                raw.close()
                raise
            else:
                return raw
        raise NotConnected(self._reason(Reason.UNREACHED))

    def _reason(self, otherwise: Reason) -> Reason:
        return Reason.CLOSED if self.sockets.shut_down else otherwise

    def _forget(self) -> None:
        if self._handle is not None:
            self.sockets.remove(self._handle)
            self._handle = None


class ShuttableAdapter(HTTPAdapter):
    """Makes all connections of a `requests` session through `sockets`.

    Args:
        sockets: what can shut them.
    """

    def __init__(self, sockets: Sockets) -> None:
        connection = type("_Connection", (_Connection,), {"sockets": sockets})
        self._pool = type("_Pool", (HTTPSConnectionPool,), {"ConnectionCls": connection})
        super().__init__(pool_connections=4, pool_maxsize=MOST_CONNECTIONS)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """See `requests`."""
        super().init_poolmanager(*args, **kwargs)
        self._claim(self.poolmanager)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        """See `requests`."""
        manager = super().proxy_manager_for(*args, **kwargs)
        self._claim(manager)
        return manager

    def _claim(self, manager: Any) -> None:
        manager.pool_classes_by_scheme = {**manager.pool_classes_by_scheme, "https": self._pool}
