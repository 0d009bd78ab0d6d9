"""Who pays: the credentials of the user's choice, made ready for the client.

Imports the client's libraries: see `vision_connection`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import google.auth
from google.auth import api_key
from google.auth import exceptions as auth
from google.auth.transport import Request
from google.oauth2 import service_account

from bulkocr_gui.providers.cloud_access import CredentialKind
from bulkocr_gui.providers.vision_faults import credentials_missing, credentials_unusable
from bulkocr_gui.providers.vision_readiness import no_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.providers.cloud_access import CloudSettings

SCOPES = ("https://www.googleapis.com/auth/cloud-vision",)
METADATA_SECONDS = 1.0
"""On a computer of Google's the metadata server answers at once; elsewhere nobody does."""


def load(settings: CloudSettings, key: str, request: Callable[..., Any]) -> Any:
    """Credentials of the kind that is set.

    Args:
        settings: which kind, and where the key file is.
        key: the API key, where that is the kind.
        request: makes the calls for tokens, as `google.auth.transport.Request`.

    Raises:
        ProviderError: there are none, or they cannot be used.
    """
    if settings.credentials is CredentialKind.API_KEY:
        if not key:
            raise no_key()
        return api_key.Credentials(key)
    if settings.credentials is CredentialKind.SERVICE_ACCOUNT:
        return _service_account(settings.service_account)
    return _application_default(request)


def _service_account(path: str) -> Any:
    if not path:
        raise credentials_missing()
    try:
        credentials = service_account.Credentials.from_service_account_file(path, scopes=SCOPES)
    except OSError as error:
        raise credentials_unusable(f"The key file {path} cannot be read.") from error
    except (ValueError, TypeError, auth.GoogleAuthError):
        # Not chained: the library's words may quote the file.
        raise credentials_unusable(f"{Path(path).name} is not the key file of a service account.") from None
    return credentials.with_always_use_jwt_access(True)


def _application_default(request: Callable[..., Any]) -> Any:
    try:
        credentials, _ = google.auth.default(scopes=SCOPES, request=_NoWait(request))
    except auth.DefaultCredentialsError:
        raise credentials_missing() from None
    except (OSError, ValueError, TypeError, auth.GoogleAuthError):
        raise credentials_unusable("The application-default credentials cannot be used.") from None
    if isinstance(credentials, service_account.Credentials):
        return credentials.with_always_use_jwt_access(True)
    return credentials


class _NoWait(Request):
    """Asks whether this is a computer of Google's once, and briefly; the library would ask for ten seconds."""

    def __init__(self, request: Callable[..., Any]) -> None:
        self._request = request

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        kwargs["timeout"] = METADATA_SECONDS
        try:
            return self._request(*args, **kwargs)
        except auth.TransportError:
            raise credentials_missing() from None


def is_network_free(credentials: Any) -> bool:
    """Whether they need no token from anywhere: keys, and what a service account signs itself."""
    return isinstance(credentials, (api_key.Credentials, service_account.Credentials))
