"""Who may ask, how much and how often: decided before the application sees anything of a call.

A page in a browser can reach loopback too. It is kept out by Host (a name that was made to point here), by Origin,
and by the token, which it does not have.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from bulkocr_gui.api.problems import WORDS, Problem, raw

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping

    from bulkocr_gui.api.token import Token

    Message = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]
    Application = Callable[[Message, Receive, Send], Awaitable[None]]

MOST_BODY = 1 << 20
"""Bytes of a call's body."""
BODY_SECONDS = 10.0
"""Within which all of a body must be here."""
CALLS_A_SECOND = 400.0
BURST = 800.0
OPEN = ("/healthz", "/api/docs", "/api/v1/openapi.json")
"""What is told without the token: it says nothing of anybody's jobs."""
LOOKED_AT = (b"host", b"origin", b"content-length", b"authorization")
"""Headers, as ASGI tells them: in small letters."""
NAMES = ("127.0.0.1", "localhost", "[::1]")


class Guard:
    """An ASGI application round another one.

    Args:
        application: what is guarded.
        token: what callers show.
        port: where it listens.
        clock: seconds; a test's own.
    """

    def __init__(
        self, application: Application, token: Token, port: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._application = application
        self._token = token
        self._hosts = {name for host in NAMES for name in (host, f"{host}:{port}")}
        self._clock = clock
        self._left = BURST
        self._at = clock()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Let a call through, or refuse it."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._application(scope, receive, send)
            return
        problem = self._refused(scope)
        if problem is not None:
            await _refuse(problem, send)
            return
        try:
            async with asyncio.timeout(BODY_SECONDS):
                body = await _body(receive)
        except TimeoutError:
            await _refuse(Problem(408, "too_slow", f"The body was not here within {BODY_SECONDS:g} seconds."), send)
            return
        except Problem as too_large:
            await _refuse(too_large, send)
            return
        told = False

        async def again() -> Message:
            nonlocal told
            if not told:
                told = True
                return {"type": "http.request", "body": body, "more_body": False}
            return await receive()

        await self._application(scope, again, send)

    def _refused(self, scope: Message) -> Problem | None:
        headers: dict[bytes, list[str]] = {name: [] for name in LOOKED_AT}
        for name, value in scope["headers"]:
            if name in headers:
                headers[name].append(value.decode("latin-1"))
        hosts = headers[b"host"]
        if len(hosts) != 1 or hosts[0].lower() not in self._hosts:
            return Problem(403, "foreign_host", "This computer is not called by that name here.")
        for origin in headers[b"origin"]:
            if urlsplit(origin).netloc.lower() not in self._hosts:
                return Problem(403, "foreign_origin", "Pages of other sites are not answered.")
        if not self._has_room():
            return Problem(429, "too_often", f"More than {CALLS_A_SECOND:g} calls a second.")
        lengths = headers[b"content-length"]
        if any(not each.isdecimal() or int(each) > MOST_BODY for each in lengths):
            return _too_large()
        if scope["path"] in OPEN:
            return None
        query = scope["query_string"].decode("latin-1")
        if query and parse_qs(query).keys() & {"token", "access_token", "api_token"}:
            return Problem(401, "token_in_address", "Show the token in the header: addresses end up in logs.")
        shown = headers[b"authorization"]
        kind, _, value = shown[0].partition(" ") if len(shown) == 1 else ("", "", "")
        if kind.lower() != "bearer" or not self._token.fits(value.strip()):
            return Problem(401, *WORDS[401])
        return None

    def _has_room(self) -> bool:
        now = self._clock()
        self._left = min(BURST, self._left + (now - self._at) * CALLS_A_SECOND)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


def _too_large() -> Problem:
    return Problem(413, "too_large", f"A body may have {MOST_BODY} bytes.")


async def _body(receive: Receive) -> bytes:
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return b"".join(parts)
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > MOST_BODY:
            raise _too_large()
        if not message.get("more_body", False):
            return b"".join(parts)


async def _refuse(problem: Problem, send: Send) -> None:
    body = raw(problem)
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    if problem.status == 401:
        headers.append((b"www-authenticate", b"Bearer"))
    if problem.status == 429:
        headers.append((b"retry-after", b"1"))
    if problem.status in (408, 413):
        headers.append((b"connection", b"close"))
    await send({"type": "http.response.start", "status": problem.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
