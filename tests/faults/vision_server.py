"""Google Cloud Vision on this computer: the real protocol over TLS, for the real client. A program of its own.

`python -m tests.faults.vision_server FOLDER --grpc PORT --rest PORT [--quota N] [--latency S]
[--answers tesseract|fixed]`. It takes orders on its standard input, one JSON value a line, answers each with one
line, and ends when the input does: whoever started it cannot leave it behind.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import socket
import ssl
import stat
import sys
from pathlib import Path

import grpc
from google.cloud.vision_v1.types import image_annotator
from google.protobuf.message import DecodeError

from tests.faults.vision_counts import Counts
from tests.faults.vision_faults import Refused, bad_request
from tests.faults.vision_keys import KeyCheck
from tests.faults.vision_rest import RestSide
from tests.faults.vision_service import Cut, Request, Service
from tests.faults.vision_text import FixedText, RecognisedText

Responses = image_annotator.BatchAnnotateImagesResponse.pb()
CERTIFICATE, PRIVATE_KEY, SERVICE_ACCOUNT, JOURNAL, ANSWERS = (
    "certificate.pem",
    "certificate-key.pem",
    "service-account.json",
    "counts",
    "answers",
)
API_KEY = "api-key"
"""In a file: tests search all command lines for it."""
FLUSHED = 0.05
"""Seconds in which answers that are counted have left."""
UNLIMITED = 128 * 1024 * 1024
"""Of gRPC's own limit: what is too large shall get Google's answer, not the library's."""


class GrpcSide:
    """`BatchAnnotateImages` on raw bytes, so that their size is known."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def batch_annotate_images(self, message: bytes, context: grpc.aio.ServicerContext) -> bytes:
        """Answer one call."""
        headers = {name.lower(): value for name, value in context.invocation_metadata() or ()}
        try:
            async with self._service.counted(len(message)):
                try:
                    request = Request.FromString(message)
                except DecodeError as error:
                    raise Refused(bad_request("Invalid request.")) from error
                answers = await self._service.annotate(request, len(message), headers, "grpc")
                return Responses(responses=[answer.message for answer in answers]).SerializeToString()
        except Refused as refused:
            fault = refused.fault
            await context.abort(grpc.StatusCode[fault.status], fault.message, fault.trailers())
        except Cut:
            await context.send_initial_metadata(())
            _shut_down(int(context.peer().rpartition(":")[2]))
            await context.abort(grpc.StatusCode.UNAVAILABLE, "cut")
        raise AssertionError  # abort() has raised


def _shut_down(port: int) -> None:
    """Break the connection that comes from `port`: gRPC has no call for it."""
    for descriptor in range(3, 4096):
        try:
            if not stat.S_ISSOCK(os.fstat(descriptor).st_mode):
                continue
            with socket.socket(fileno=os.dup(descriptor)) as connection:
                peer = connection.getpeername()
                if isinstance(peer, tuple) and peer[1] == port:
                    connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            continue


async def serve(options: argparse.Namespace) -> None:
    """Serve until the input ends or says so."""
    folder: Path = options.folder
    service = Service(
        FixedText() if options.answers == "fixed" else RecognisedText(folder / ANSWERS),
        KeyCheck((folder / API_KEY).read_text(), folder / SERVICE_ACCOUNT),
        Counts(folder / JOURNAL, writes=True),
        quota=options.quota,
        latency=options.latency,
    )
    server = grpc.aio.server(
        options=[
            ("grpc.max_receive_message_length", UNLIMITED),
            ("grpc.max_send_message_length", UNLIMITED),
            ("grpc.so_reuseport", 0),
        ]
    )
    method = grpc.unary_unary_rpc_method_handler(GrpcSide(service).batch_annotate_images)
    server.add_generic_rpc_handlers(
        (
            grpc.method_handlers_generic_handler(
                "google.cloud.vision.v1.ImageAnnotator", {"BatchAnnotateImages": method}
            ),
        )
    )
    pair = ((folder / PRIVATE_KEY).read_bytes(), (folder / CERTIFICATE).read_bytes())
    if not server.add_secure_port(f"127.0.0.1:{options.grpc}", grpc.ssl_server_credentials([pair])):
        raise SystemExit(f"port {options.grpc} is taken")
    await server.start()
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(folder / CERTIFICATE, folder / PRIVATE_KEY)
    await asyncio.start_server(RestSide(service).connection, "127.0.0.1", options.rest, ssl=tls, backlog=512)
    await orders(service)


async def orders(service: Service) -> None:
    """Do what the standard input says, until it ends."""
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    print('"ready"', flush=True)
    while line := await reader.readline():
        order = json.loads(line)
        answer = None
        if order["do"] == "stop":
            service.silent = True
            await asyncio.sleep(FLUSHED)
            break
        if order["do"] == "script":
            service.steps.clear()
            service.steps.extend(order["steps"])
        else:
            answer = service.counts.as_dict()
        print(json.dumps(answer), flush=True)


async def _serve_and_leave(options: argparse.Namespace) -> None:
    await serve(options)
    # As a machine that is switched off: calls in flight get no answer.
    os._exit(0)


def main() -> None:
    """Serve, and be gone at once when told to."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.vision_server", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--grpc", type=int, required=True)
    parser.add_argument("--rest", type=int, required=True)
    parser.add_argument("--quota", type=int, default=0)
    parser.add_argument("--latency", type=float, default=0.0)
    parser.add_argument("--answers", choices=["tesseract", "fixed"], default="tesseract")
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve_and_leave(parser.parse_args()))


if __name__ == "__main__":
    main()
