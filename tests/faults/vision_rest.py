"""The Vision server's REST side: HTTP/1.1 with keep-alive, by hand, so that it can break in the middle."""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from google.protobuf import json_format

from tests.faults.vision_faults import Fault, Refused, bad_request
from tests.faults.vision_service import Cut, Request, Service

if TYPE_CHECKING:
    from tests.faults.vision_text import Answer

NOT_FOUND = Fault("NOT_FOUND", "Method not found.")
KEPT_OF_A_FAULTY_BODY = 500


class RestSide:
    """Answers the connections of `asyncio.start_server`."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one connection's requests until the other side ends it."""
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while line := (await reader.readline()).decode("latin-1").split():
                headers: dict[str, str] = {}
                while header := (await reader.readline()).decode("latin-1").strip():
                    name, _, value = header.partition(":")
                    headers[name.lower()] = value.strip()
                body = await reader.readexactly(int(headers.get("content-length", 0)))
                answering = asyncio.ensure_future(self._answer(line[0], line[1], headers, body, writer))
                # Nothing more may come before the answer: what ends this read is the other side's leaving.
                leaving = asyncio.ensure_future(reader.read(1))
                await asyncio.wait((answering, leaving), return_when=asyncio.FIRST_COMPLETED)
                if not answering.done():
                    answering.cancel()
                    with contextlib.suppress(asyncio.CancelledError):
                        await answering
                    break
                leaving.cancel()
                with contextlib.suppress(asyncio.CancelledError, ConnectionError):
                    await leaving
                if not answering.result():
                    break
        writer.close()

    async def _answer(
        self, method: str, target: str, headers: dict[str, str], body: bytes, writer: asyncio.StreamWriter
    ) -> bool:
        """Answer one request; False when the connection is at its end."""
        url = urlsplit(target)
        if (method, url.path) != ("POST", "/v1/images:annotate"):
            await _send(writer, 404, NOT_FOUND.body())
            return True
        key = parse_qs(url.query).get("key")
        if key:
            headers.setdefault("x-goog-api-key", key[0])
        try:
            async with self._service.counted(len(body)):
                try:
                    request = json_format.ParseDict(json.loads(body), Request())
                except (ValueError, json_format.ParseError) as error:
                    raise Refused(bad_request(f"Invalid JSON payload received. {error}"[:500])) from error
                answers = await self._service.annotate(request, len(body), headers, "rest")
                await _send(writer, 200, _body(answers))
        except Refused as refused:
            fault = refused.fault
            more = {} if fault.retry_after is None else {"Retry-After": str(math.ceil(fault.retry_after))}
            await _send(writer, fault.http_status, fault.body(), html=bool(fault.page), more=more)
        except Cut as cut:
            answer = _body(cut.answers)
            writer.write(_head(200, len(answer), "application/json", {}) + answer[: len(answer) // 2])
            await writer.drain()
            writer.transport.abort()
            return False
        return True


def _body(answers: list[Answer]) -> bytes:
    return ('{"responses": [' + ", ".join(answer.json for answer in answers) + "]}").encode()


def _head(status: int, length: int, kind: str, more: dict[str, str]) -> bytes:
    lines = [
        f"HTTP/1.1 {status} {'OK' if status == 200 else 'Error'}",
        f"Content-Type: {kind}; charset=UTF-8",
        f"Content-Length: {length}",
        *(f"{name}: {value}" for name, value in more.items()),
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


async def _send(
    writer: asyncio.StreamWriter, status: int, body: bytes, *, html: bool = False, more: dict[str, str] | None = None
) -> None:
    writer.write(_head(status, len(body), "text/html" if html else "application/json", more or {}) + body)
    await writer.drain()
