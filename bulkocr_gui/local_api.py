"""The local API's composition root, for the window and for `bulkocr serve`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.api.server import ApiServer
from bulkocr_gui.api.service import Service
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.providers.vision_readiness import refuse_if_forbidden

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bulkocr_gui.api.token import Token
    from bulkocr_gui.desktop.cloud_account import CloudAccount
    from bulkocr_gui.desktop.paths import AppPaths
    from bulkocr_gui.jobs.errors import KnownError
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.queue_door import QueueDoor
    from bulkocr_gui.providers.base import Provider


def api_server(
    door: QueueDoor,
    store: Store,
    paths: AppPaths,
    providers: Mapping[str, Provider],
    *,
    account: CloudAccount,
    token: Token,
    ended: Callable[[KnownError], None] = lambda _: None,
) -> ApiServer:
    """A server that is not started yet.

    Args:
        door: to the queue.
        store: the truth.
        paths: the program's folders.
        providers: what can recognise.
        account: whether and where pages may be sent.
        token: what callers show.
        ended: told, on the server's thread, where it ends though nobody stopped it.
    """

    def defaults(provider: Provider) -> JobOptions:
        settings = account.settings()
        if provider.needs_network:
            refuse_if_forbidden(settings)
        languages = () if provider.needs_network else JobOptions().languages
        return JobOptions(languages=languages, endpoint=settings.endpoint, transport=settings.transport)

    return ApiServer(Service(door, store, paths.store, providers, defaults), token, ended)
