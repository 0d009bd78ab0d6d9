"""Whether Google Cloud Vision can be called by the settings as they are: found out without any network."""

from __future__ import annotations

import importlib.util
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import ProviderError, UsageError
from bulkocr_gui.providers.cloud_access import CredentialKind
from bulkocr_gui.providers.endpoint import checked_endpoint
from bulkocr_gui.providers.vision_faults import (
    CREDENTIALS_PAGE,
    credentials_missing,
    credentials_unusable,
    endpoint_wrong,
)

if TYPE_CHECKING:
    from bulkocr_gui.providers.cloud_access import CloudAccess, CloudSettings

GOOGLE = "vision.googleapis.com"
_PRODUCT = Path("/sys/class/dmi/id/product_name")
_GOOGLES_OWN = ("K_SERVICE", "KUBERNETES_SERVICE_HOST", "GCE_METADATA_HOST", "CLOUD_SHELL")
"""Set where a metadata server may be, which only a call can tell."""


def checked(access: CloudAccess, endpoint: str) -> tuple[str, CloudSettings, str]:
    """The host to call, the settings, and the key, where the settings want one.

    Raises:
        ProviderError: no call can succeed, with what to do.
    """
    settings = access.settings()
    refuse_if_forbidden(settings)
    host = endpoint or settings.endpoint or GOOGLE
    try:
        host = checked_endpoint(host)
    except UsageError:
        raise endpoint_wrong("an address of this form") from None
    try:
        there = importlib.util.find_spec("google.cloud.vision_v1") is not None
    except ModuleNotFoundError:
        there = False
    if not there:
        raise ProviderError(
            "engine_missing",
            "The client of Google Cloud Vision is not part of this installation.",
            "Install Bulk OCR again, or use another provider.",
        )
    key = ""
    if settings.credentials is CredentialKind.API_KEY:
        key = access.api_key()
        if not key:
            raise no_key()
    elif settings.credentials is CredentialKind.SERVICE_ACCOUNT:
        if not settings.service_account:
            raise credentials_missing()
        check_key_file(settings.service_account, service_account=True)
    else:
        _check_application_default()
    return host, settings, key


def refuse_if_forbidden(settings: CloudSettings) -> None:
    """Nothing is ever sent where the user forbade it.

    Raises:
        ProviderError: it is forbidden.
    """
    if settings.forbidden:
        raise ProviderError(
            "cloud_forbidden",
            "Providers that send pages away are forbidden on this computer.",
            "Allow them in Settings, or use Tesseract.",
        )


def no_key() -> ProviderError:
    """The API key is chosen but not kept."""
    return ProviderError(
        "credentials_missing",
        "No API key for Google Cloud Vision is kept.",
        f"Enter one in Settings; make it at {CREDENTIALS_PAGE}.",
    )


def check_key_file(path: str, *, service_account: bool) -> None:
    """Look into a file of credentials, without the client's library.

    Raises:
        ProviderError: it cannot be used. The words hold nothing of what is in it.
    """
    try:
        content = json.loads(Path(path).read_bytes())
    except OSError:
        raise credentials_unusable(f"The key file {path} cannot be read.") from None
    except ValueError:
        content = None
    if not isinstance(content, dict) or "type" not in content:
        raise credentials_unusable(f"{path} is not a file of Google credentials.")
    if service_account and content["type"] != "service_account":
        raise credentials_unusable(f"{path} is not the key file of a service account.")


def _check_application_default() -> None:
    named = os.environ.get("GOOGLE_APPLICATION_CREDENTIALS", "")
    if named:
        check_key_file(named, service_account=False)
        return
    if _gcloud_file().is_file() or _may_be_googles():
        return
    raise credentials_missing()


def _gcloud_file() -> Path:
    """Where `gcloud auth application-default login` leaves its file."""
    folder = os.environ.get("CLOUDSDK_CONFIG")
    if folder:
        return Path(folder) / "application_default_credentials.json"
    above = Path(os.environ["APPDATA"]) if os.name == "nt" and "APPDATA" in os.environ else Path.home() / ".config"
    return above / "gcloud" / "application_default_credentials.json"


def _may_be_googles() -> bool:
    """Whether this may be a computer of Google's, which has credentials of its own."""
    if os.environ.get("NO_GCE_CHECK") == "true":
        return False
    if any(name in os.environ for name in _GOOGLES_OWN):
        return True
    try:
        return _PRODUCT.read_text(encoding="utf-8", errors="replace").startswith("Google")
    except OSError:
        return False
