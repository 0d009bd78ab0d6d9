"""What is said of Google Cloud Vision before anything is sent, and what the program loads for it."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace

import pytest

from bulkocr_gui.jobs.errors import ProviderError
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.providers.cloud_access import CloudSettings, CredentialKind
from bulkocr_gui.providers.google_vision import GoogleVisionProvider
from bulkocr_gui.providers.registry import providers
from tests.faults.grants import FreeGrants
from tests.providers.vision_bench import Account

PRIVATE = "MIIEvQ-not-to-be-seen"


@pytest.fixture
def account(monkeypatch, tmp_path) -> Account:
    for name in ("GOOGLE_APPLICATION_CREDENTIALS", "CLOUDSDK_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NO_GCE_CHECK", "true")
    return Account()


@pytest.fixture
def provider(account, tmp_path) -> GoogleVisionProvider:
    return GoogleVisionProvider(tmp_path / "data", account)


def refusal(provider, options=None) -> ProviderError:
    """Probe, check, test and open agree, and none of them pays."""
    options = options or JobOptions()
    with pytest.raises(ProviderError) as caught:
        provider.check(options)
    with pytest.raises(ProviderError) as opened:
        provider.open(options)
    assert opened.value.code == caught.value.code
    grants = FreeGrants()
    for probe in (provider.probe(options), provider.test(options, grants)):
        assert (probe.ready, probe.problem, probe.advice) == (False, caught.value.message, caught.value.advice)
    assert grants.charges == 0
    return caught.value


def test_the_window_does_not_pay_for_loading_the_client(tmp_path):
    program = """
import sys
from pathlib import Path
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.providers.registry import providers
vision = providers(Path(sys.argv[1]))["google_vision"]
vision.probe(JobOptions()), vision.tariff(), vision.reuse_key(JobOptions())
print([name for name in ("grpc", "google.auth", "google.cloud.vision_v1", "requests") if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "[]\n"


def test_it_is_among_the_providers_and_says_what_sets_it_apart(tmp_path, account):
    vision = providers(tmp_path, account)["google_vision"]
    assert (vision.name, vision.needs_network, vision.costs_money) == ("Google Cloud Vision", True, True)
    assert vision.default_workers() == 32
    assert vision.probe(JobOptions()).detects_language


def test_without_credentials(provider, account):
    assert refusal(provider).code == "credentials_missing"
    account.change(credentials=CredentialKind.API_KEY)
    error = refusal(provider)
    assert error.code == "credentials_missing"
    assert "https://console.cloud.google.com/apis/credentials" in error.advice
    account.key = "a key"
    assert provider.check(JobOptions()) == "Google Cloud Vision (stable)"
    assert provider.probe(JobOptions()).ready


def test_a_setting_forbids_everything(provider, account):
    account.change(credentials=CredentialKind.API_KEY, forbidden=True)
    account.key = "a key"
    assert refusal(provider).code == "cloud_forbidden"


def test_what_is_forbidden_while_a_job_runs_is_not_sent(provider, account, vision_server, monkeypatch):
    # gRPC reads once in a process whom it trusts: tests that come later call the server.
    for name, value in vision_server.environment().items():
        monkeypatch.setenv(name, value)
    account.change(credentials=CredentialKind.API_KEY)
    account.key = "a key"
    recogniser = provider.open(JobOptions(endpoint="localhost:1"))
    account.change(credentials=CredentialKind.API_KEY, forbidden=True)
    grants = FreeGrants()
    try:
        with pytest.raises(ProviderError) as caught:
            recogniser.read(b"a picture", grants)
    finally:
        recogniser.close()
    assert caught.value.code == "cloud_forbidden"
    assert grants.charges == 0


@pytest.mark.parametrize("endpoint", ["https://vision.googleapis.com", "host:0", "a b", "-x", "host/path"])
def test_an_endpoint_that_is_none(provider, account, endpoint):
    account.change(credentials=CredentialKind.API_KEY)
    account.key = "a key"
    assert refusal(provider, JobOptions(endpoint=endpoint)).code == "endpoint_wrong"


def test_the_jobs_endpoint_goes_before_the_settings_and_googles_own(provider, account):
    account.change(credentials=CredentialKind.API_KEY)
    account.key = "a key"
    assert ("endpoint", "vision.googleapis.com") in provider.probe(JobOptions()).details
    account.change(endpoint="eu-vision.googleapis.com")
    assert ("endpoint", "eu-vision.googleapis.com") in provider.probe(JobOptions()).details
    details = provider.probe(JobOptions(endpoint="us-vision.googleapis.com:443")).details
    assert ("endpoint", "us-vision.googleapis.com:443") in details


@pytest.mark.parametrize(
    "content",
    [
        PRIVATE,
        "[]",
        json.dumps({"private_key": PRIVATE}),
        json.dumps({"type": "authorized_user", "refresh_token": PRIVATE}),
        json.dumps({"type": "service_account", "private_key": PRIVATE}),
        json.dumps(
            {
                "type": "service_account",
                "private_key": PRIVATE,
                "client_email": "a@b.iam.gserviceaccount.com",
                "token_uri": "https://oauth2.googleapis.com/token",
            }
        ),
    ],
)
def test_a_key_file_that_is_none_is_refused_without_a_word_of_what_is_in_it(provider, account, tmp_path, content):
    file = tmp_path / "key.json"
    file.write_text(content)
    account.change(credentials=CredentialKind.SERVICE_ACCOUNT, service_account=str(file))
    page = tmp_path / "page.png"
    page.write_bytes(b"page")
    with pytest.raises(ProviderError) as caught:
        # What a look at the file does not show, the client's library says once a page is to go.
        provider.open(replace(JobOptions(), reuse=False)).read(b"page", FreeGrants())
    assert caught.value.code == "credentials_unusable"
    assert "https://console.cloud.google.com/iam-admin/serviceaccounts" in caught.value.advice
    assert PRIVATE not in caught.value.message + caught.value.advice
    assert caught.value.__cause__ is None


def test_a_key_file_that_is_gone(provider, account, tmp_path):
    account.change(credentials=CredentialKind.SERVICE_ACCOUNT, service_account=str(tmp_path / "gone.json"))
    assert refusal(provider).code == "credentials_unusable"


def test_away_from_googles_computers_their_metadata_is_asked_for_once_and_briefly(account, monkeypatch):
    from google.auth import exceptions
    from google.auth.compute_engine import _metadata

    from bulkocr_gui.providers import vision_credentials

    monkeypatch.setattr(_metadata, "_NO_GCE_CHECK", False)
    asked: list[float] = []

    def nobody(*args, **kwargs):
        asked.append(kwargs["timeout"])
        raise exceptions.TransportError("nobody there")

    with pytest.raises(ProviderError) as caught:
        vision_credentials.load(CloudSettings(), "", nobody)
    assert caught.value.code == "credentials_missing"
    assert asked == [vision_credentials.METADATA_SECONDS]


def test_prices_are_those_of_the_settings_and_never_rounded_down(provider, account):
    account.change(price_a_thousand=1_500_001, free_pages=7, currency="EUR", month_cap=9)
    tariff = provider.tariff()
    assert (tariff.price, tariff.free_pages, tariff.currency, tariff.month_cap) == (1501, 7, "EUR", 9)
