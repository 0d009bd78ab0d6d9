"""Services of a desktop that tests play themselves, on a bus of their own."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import threading
from typing import TYPE_CHECKING, Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DAEMON = shutil.which("dbus-daemon")
REFUSED = "org.freedesktop.DBus.Error.AccessDenied"


class Player:
    """A connection that owns names and answers calls by member; every call is noted."""

    def __init__(self, address: str, *names: str, enable_fds: bool = False) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.answers: dict[str, Callable[[tuple[Any, ...]], tuple[str, tuple[Any, ...]] | None]] = {}
        """By member: signature and values, or None to refuse."""
        self._connection = open_dbus_connection(address, enable_fds=enable_fds)
        for name in names:
            self._connection.send_and_get_reply(message_bus.RequestName(name))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def tell(self, path: str, interface: str, member: str, signature: str, values: tuple[Any, ...]) -> None:
        self._connection.send(new_signal(DBusAddress(path, interface=interface), member, signature, values))

    def count(self, member: str) -> int:
        return sum(name == member for name, _ in self.calls)

    def _serve(self) -> None:
        with contextlib.suppress(OSError, EOFError, ValueError):
            while True:
                message = self._connection.receive()
                if message.header.message_type is not MessageType.method_call:
                    continue
                member = message.header.fields[HeaderFields.member]
                answer = self.answers.get(member, lambda _: ("", ()))(message.body)
                if answer is None:
                    self._connection.send(new_error(message, REFUSED))
                else:
                    self._connection.send(new_method_return(message, *answer))
                self.calls.append((member, message.body))
                for value in answer[1] if answer else ():
                    if hasattr(value, "close"):
                        value.close()  # an open file is the caller's alone from now on

    def close(self) -> None:
        # The reading thread ends with the bus, which closes the connection from its side.
        self._thread.join(5)
        self._connection.close()


class Bus:
    """A bus of the test's own."""

    def __init__(self, address: str, daemon: subprocess.Popen[str]) -> None:
        self.address = address
        self.daemon = daemon
        self.players: list[Player] = []

    def play(self, *names: str, enable_fds: bool = False) -> Player:
        player = Player(self.address, *names, enable_fds=enable_fds)
        self.players.append(player)
        return player


@contextlib.contextmanager
def private_bus(config: str = "--session") -> Iterator[Bus]:
    if DAEMON is None:
        pytest.skip("needs dbus-daemon")
    command = [DAEMON, config, "--nofork", "--nopidfile", "--print-address"]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("DBUS_")}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as daemon:
        bus = Bus(daemon.stdout.readline().strip(), daemon)
        try:
            yield bus
        finally:
            daemon.terminate()
            daemon.wait(10)
            for player in bus.players:
                player.close()
