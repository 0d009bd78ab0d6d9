"""The Vision server's certificate and the keys it takes, and the check that a call carries one of them."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import ipaddress
import json
import time
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from tests.faults.vision_faults import KEY_INVALID, NO_CREDENTIALS, PROJECT, UNAUTHENTICATED, Refused

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ACCOUNT = "bulk-ocr-test@test-project.iam.gserviceaccount.com"
SCOPES = ("https://www.googleapis.com/auth/cloud-platform", "https://www.googleapis.com/auth/cloud-vision")
HOSTS = ("vision.googleapis.com", "localhost", "127.0.0.1")


@cache
def certificate() -> tuple[bytes, bytes]:
    """A self-signed certificate for this computer, and its key.

    One for the whole process: gRPC reads whom it trusts once.
    """
    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Vision test server")])
    now = dt.datetime.now(dt.UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(days=2))
        .add_extension(
            x509.SubjectAlternativeName(
                [x509.DNSName("localhost"), x509.IPAddress(ipaddress.IPv4Address("127.0.0.1"))]
            ),
            critical=False,
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(private, hashes.SHA256())
    )
    return signed.public_bytes(serialization.Encoding.PEM), _pem(private)


def make_service_account(path: Path) -> None:
    """Write a service account's key file as Google's console gives it, with a real private key."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    account = {
        "type": "service_account",
        "project_id": "test-project",
        "private_key_id": "0123456789abcdef0123456789abcdef01234567",
        "private_key": _pem(key).decode(),
        "client_email": ACCOUNT,
        "client_id": PROJECT,
        "auth_uri": "https://accounts.google.com/o/oauth2/auth",
        # Nobody listens there: a test that wants a token from a server fails instead of asking Google.
        "token_uri": "https://localhost:9/token",
        "universe_domain": "googleapis.com",
    }
    path.write_text(json.dumps(account, indent=2))
    path.chmod(0o600)


def _pem(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


class KeyCheck:
    """Takes a call's headers; raises the answer that Google gives to a call that may not be made.

    Args:
        api_key: the one key that is good.
        service_account: the key file whose tokens are good.
    """

    def __init__(self, api_key: str, service_account: Path) -> None:
        self._api_key = api_key
        account = json.loads(service_account.read_text())
        private = serialization.load_pem_private_key(account["private_key"].encode(), password=None)
        self._public = private.public_key()
        self._key_id = account["private_key_id"]
        self._good_until: dict[str, float] = {}

    def check(self, headers: Mapping[str, str]) -> None:
        """Refuse unless `headers` (names in lower case) carry a good key."""
        key, bearer = headers.get("x-goog-api-key", ""), headers.get("authorization", "")
        if bearer:
            word, _, token = bearer.partition(" ")
            if word != "Bearer" or not self._token_is_good(token):
                raise Refused(UNAUTHENTICATED)
        elif key:
            if key != self._api_key:
                raise Refused(KEY_INVALID)
        else:
            raise Refused(NO_CREDENTIALS)

    def _token_is_good(self, token: str) -> bool:
        """Whether it is a JWT that the account itself signed, for this service and this hour."""
        until = self._good_until.get(token)
        if until is None:
            until = self._good_until[token] = self._end_of(token)
        return time.time() < until

    def _end_of(self, token: str) -> float:
        try:
            head, body, signature = token.split(".")
            self._public.verify(_decode(signature), f"{head}.{body}".encode(), padding.PKCS1v15(), hashes.SHA256())
            header, claims = json.loads(_decode(head)), json.loads(_decode(body))
        except (ValueError, binascii.Error, InvalidSignature):
            return 0.0
        now = time.time()
        audience = urlsplit(claims.get("aud", ""))
        good = (
            header.get("alg") == "RS256"
            and header.get("kid") == self._key_id
            and claims.get("iss") == claims.get("sub") == ACCOUNT
            and claims["iat"] < now + 60
            and claims["exp"] - claims["iat"] <= 3600
            and (
                (audience.scheme == "https" and audience.hostname in HOSTS)
                or any(scope in SCOPES for scope in claims.get("scope", "").split())
            )
        )
        return float(claims["exp"]) if good else 0.0


def _decode(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
