"""Google's client makes one call over TLS, to a server on this computer that is made for it."""

from __future__ import annotations

import datetime as dt
import ipaddress
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import certifi
import grpc
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from google.cloud import vision_v1
from google.cloud.vision_v1.services.image_annotator.transports import ImageAnnotatorGrpcTransport

METHOD = "BatchAnnotateImages"
SERVICE = "google.cloud.vision.v1.ImageAnnotator"
ANSWER = "loopback"
SECONDS = 20.0


def call(_: Path) -> str:
    """One call, answered; and the certificates that real calls trust are there."""
    if not Path(certifi.where()).is_file():
        raise RuntimeError("certifi's certificates are missing")
    key, certificate = _certificate()
    server = grpc.server(ThreadPoolExecutor(1))
    handler = grpc.unary_unary_rpc_method_handler(_answer)
    server.add_generic_rpc_handlers([grpc.method_handlers_generic_handler(SERVICE, {METHOD: handler})])
    port = server.add_secure_port("127.0.0.1:0", grpc.ssl_server_credentials([(key, certificate)]))
    server.start()
    try:
        channel = grpc.secure_channel(f"127.0.0.1:{port}", grpc.ssl_channel_credentials(certificate))
        with channel:
            client = vision_v1.ImageAnnotatorClient(transport=ImageAnnotatorGrpcTransport(channel=channel))
            request = vision_v1.BatchAnnotateImagesRequest(requests=[{"image": {"content": b"picture"}}])
            answer = client.batch_annotate_images(request, timeout=SECONDS, retry=None)
    finally:
        server.stop(0).wait()
    if answer.responses[0].full_text_annotation.text != ANSWER:
        raise RuntimeError("the answer is not the one that was sent")
    return f"gRPC {grpc.__version__}, over TLS"


def _answer(_: bytes, __: grpc.ServicerContext) -> bytes:
    response: Any = vision_v1.BatchAnnotateImagesResponse(responses=[{"full_text_annotation": {"text": ANSWER}}])
    return bytes(vision_v1.BatchAnnotateImagesResponse.serialize(response))


def _certificate() -> tuple[bytes, bytes]:
    """A key and a certificate of 127.0.0.1 that it signed itself, good for an hour."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Bulk OCR self-test")])
    now = dt.datetime.now(dt.UTC)
    here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(minutes=5))
        .not_valid_after(now + dt.timedelta(hours=1))
        .add_extension(here, critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    plain = serialization.NoEncryption()
    return key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain), certificate.public_bytes(pem)
