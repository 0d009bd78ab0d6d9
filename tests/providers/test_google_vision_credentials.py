"""Who pays, and whom the program believes: keys, log-ins and certificates, on both transports."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading

import pytest

from bulkocr_gui.jobs.errors import Cancelled, ProviderError
from bulkocr_gui.providers.cloud_access import CredentialKind


def test_a_wrong_key_is_told_from_a_bad_page_though_google_answers_400_to_both(bench):
    bench.account.key = "AIza" + "x" * 35
    with pytest.raises(ProviderError) as caught:
        bench.recognise()
    assert caught.value.code == "key_rejected"
    assert bench.account.key not in repr(caught.value) + str(caught.value.__context__)


UNTRUSTED = """
import sys
from pathlib import Path
from bulkocr_gui.providers import vision_session
from bulkocr_gui.providers.google_vision import GoogleVisionProvider
from bulkocr_gui.jobs.errors import TransientError
from bulkocr_gui.jobs.options import JobOptions, Transport
from bulkocr_gui.providers.cloud_access import CloudSettings, CredentialKind
from tests.faults.grants import FreeGrants
from tests.providers.vision_bench import Account, BytesAsTheyAre
vision_session.PageEncoder = BytesAsTheyAre
way, endpoint, page, folder = sys.argv[1:]
provider = GoogleVisionProvider(Path(folder), Account(CloudSettings(credentials=CredentialKind.API_KEY), "key"))
recogniser = provider.open(JobOptions(endpoint=endpoint, transport=Transport(way)))
grants = FreeGrants()
try:
    recogniser.recognise(Path(page), 1, grants)
except TransientError as error:
    print(error.code, dict(grants.ends))
recogniser.close()
"""


def test_a_certificate_that_nobody_vouches_for_is_told_from_a_bad_network(bench, monkeypatch):
    for name in ("GRPC_DEFAULT_SSL_ROOTS_FILE_PATH", "REQUESTS_CA_BUNDLE"):
        monkeypatch.delenv(name)
    # A process of its own: gRPC reads its roots once.
    done = subprocess.run(
        [
            *(sys.executable, "-c", UNTRUSTED, str(bench.options.transport), bench.options.endpoint),
            *(str(bench.page()), str(bench.folder / "data")),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout == "tls_failed {'free': 1}\n", done.stderr


def test_a_service_account_signs_its_own_tokens(bench):
    bench.account.change(
        credentials=CredentialKind.SERVICE_ACCOUNT, service_account=str(bench.server.service_account)
    )
    assert bench.recognise().words == 1


def test_application_default_credentials_are_those_of_the_environment(bench):
    bench.account.change(credentials=CredentialKind.APPLICATION_DEFAULT)
    assert bench.recognise().words == 1


def test_a_log_in_that_was_revoked_is_an_error_of_the_provider_not_of_the_network(bench, tmp_path, monkeypatch):
    bench.account.change(credentials=CredentialKind.APPLICATION_DEFAULT)
    file = tmp_path / "adc.json"
    user = {"type": "authorized_user", "client_id": "c", "client_secret": "hidden-1", "refresh_token": "hidden-2"}
    file.write_text(json.dumps(user))
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(file))
    from google.auth import exceptions
    from google.oauth2.credentials import Credentials

    def refuse(self, request):
        raise exceptions.RefreshError("invalid_grant: hidden-2", {"error": "invalid_grant"})

    monkeypatch.setattr(Credentials, "refresh", refuse)
    with pytest.raises(ProviderError) as caught:
        bench.recognise()
    assert caught.value.code == "credentials_unusable"
    assert "hidden" not in caught.value.message + caught.value.advice
    assert bench.grants.charges == 0


def test_a_stop_does_not_wait_for_a_log_in_that_hangs(bench, tmp_path, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as log_in:
        log_in.settimeout(10)
        user = {"type": "authorized_user", "client_id": "c", "client_secret": "s", "refresh_token": "t"}
        address = f"https://127.0.0.1:{log_in.getsockname()[1]}/token"
        monkeypatch.setattr("google.oauth2.credentials._GOOGLE_OAUTH2_TOKEN_ENDPOINT", address)
        file = tmp_path / "adc.json"
        file.write_text(json.dumps(user))
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(file))
        bench.account.change(credentials=CredentialKind.APPLICATION_DEFAULT)
        recogniser = bench.provider.open(bench.options)
        ended: list[BaseException] = []

        def work() -> None:
            try:
                recogniser.recognise(bench.page(), 1, bench.grants)
            except Cancelled as cancelled:
                ended.append(cancelled)

        thread = threading.Thread(target=work)
        thread.start()
        client, _ = log_in.accept()
        with client:
            recogniser.cancel()
            thread.join(1.0)
            assert not thread.is_alive()
    assert ended
    assert bench.grants.charges == 0
    recogniser.close()


def test_a_key_that_was_corrected_is_used_from_the_next_page_that_is_opened(bench):
    bench.account.key = "AIza" + "x" * 35
    earlier = bench.provider.open(bench.options)
    with pytest.raises(ProviderError):
        earlier.recognise(bench.page(), 1, bench.grants)
    bench.account.key = bench.server.key
    assert bench.recognise().words == 1
    earlier.close()
    assert bench.recognise().words == 1
