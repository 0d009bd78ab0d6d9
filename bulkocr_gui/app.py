"""The window's composition root: makes the parts and ties them together; nothing else does."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from bulkocr_gui import __version__
from bulkocr_gui.api.token import Token
from bulkocr_gui.app_api import ApiTies
from bulkocr_gui.app_desktop import DesktopTies
from bulkocr_gui.app_hooks import HookTies
from bulkocr_gui.app_watch import WatchTies
from bulkocr_gui.desktop.cloud_account import CloudAccount
from bulkocr_gui.desktop.crash_reports import CrashReports
from bulkocr_gui.desktop.holding import IN_USE, holding, is_held
from bulkocr_gui.desktop.language import speak
from bulkocr_gui.desktop.logs import start_log
from bulkocr_gui.desktop.paths import AppPaths
from bulkocr_gui.desktop.preferences import PreferenceStore
from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.desktop.signals import interrupts
from bulkocr_gui.desktop.single_instance import FirstInstance, hand_over
from bulkocr_gui.jobs.errors import KnownError
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.collector import Collector
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.language_models import LanguageModels
from bulkocr_gui.processing.page_pictures import PagePictures
from bulkocr_gui.processing.queue_door import QueueDoor
from bulkocr_gui.processing.store_reader import StoreReader
from bulkocr_gui.processing.thumbnails import Thumbnails
from bulkocr_gui.providers.registry import providers
from bulkocr_gui.resources import resource
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.late_pages import IDLE_MS
from bulkocr_gui.ui.main_window import MainWindow
from bulkocr_gui.ui.settings_trouble import settings_trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from bulkocr_gui.api.server import ApiServer
    from bulkocr_gui.desktop.redaction import Redactor
    from bulkocr_gui.ui.settings_view import SettingsView


def run(
    sources: Sequence[Path], data_dir: Path | None = None, *, seen: Callable[[MainWindow], None] | None = None
) -> int:
    """Open the window on the sources, or hand them to the window that is open. Returns the exit code.

    Args:
        sources: files and folders for a new job.
        data_dir: where jobs are kept; None is the user's data folder.
        seen: called with the window once it is shown.
    """
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("bulkocr")
    app.setApplicationDisplayName("Bulk OCR")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("bulkocr")
    speak("")
    try:
        paths = AppPaths.find(data_dir)
        redactor = start_log(paths)
        if is_held(paths) and hand_over(paths.data, sources):
            return 0
        with holding(paths):
            reports = CrashReports(paths.crashes, redactor)
            reports.begin()
            code = _window(app, paths, sources, redactor, reports, seen=seen)
            reports.end()
            return code
    except KnownError as error:
        # Started twice at once: the first did not listen yet when it was asked, and has begun to by now.
        if error.code == IN_USE and hand_over(paths.data, sources):
            return 0
        QMessageBox.critical(None, "Bulk OCR", f"{said(error.message)}\n\n{said(error.advice)}")
        return 4


def _window(
    app: QApplication,
    paths: AppPaths,
    sources: Sequence[Path],
    redactor: Redactor,
    reports: CrashReports,
    *,
    seen: Callable[[MainWindow], None] | None,
) -> int:
    settings = Settings(paths.settings)
    preferences = PreferenceStore(settings)
    speak(preferences.current.language)
    account = CloudAccount(settings, redactor.add)
    store = Store(paths.store)
    known = providers(paths.data, account)
    queue = JobQueue(store, known)
    reader = StoreReader(paths.store)
    pictures = PagePictures(queue.passwords_of, Thumbnails(paths.cache / "thumbnails"))
    collector = Collector()
    models = LanguageModels(paths.data)
    first = FirstInstance(paths.data)
    window = MainWindow(
        queue,
        reader,
        settings,
        resource("samples"),
        account=account,
        pictures=pictures,
        preferences=preferences,
        models=models,
    )
    first.started_again.connect(window.raise_window)
    first.started_again.connect(lambda given: window.open_sources(given) if given else None)
    ties = DesktopTies(window, queue, preferences, reports, paths)
    door = QueueDoor(queue)
    token = Token(paths.data, redactor.add)

    def server(ended: Callable[[KnownError], None]) -> ApiServer:
        # What it stands on is imported by those who want it, on another thread than the window's.
        from bulkocr_gui.local_api import api_server  # noqa: PLC0415

        return api_server(door, store, paths, known, account=account, token=token, ended=ended)

    api = ApiTies(preferences, token, server, window)
    queue.allow_memory(preferences.current.memory_mb)
    preferences.changed.connect(lambda now: queue.allow_memory(now.memory_mb))
    hooks = HookTies(queue, store, preferences, redactor.add, window)
    watched = WatchTies(queue, store, window.presets, window)

    def serve(settings: SettingsView) -> None:
        from bulkocr_gui.ui.settings_api import ApiPage  # noqa: PLC0415 - as late as the settings are made
        from bulkocr_gui.ui.settings_hooks import HooksPage  # noqa: PLC0415
        from bulkocr_gui.ui.settings_watched import WatchedPage  # noqa: PLC0415

        settings.when_made(ApiPage, api.serve)
        settings.when_made(HooksPage, hooks.serve)
        settings.when_made(WatchedPage, watched.serve)

    window.late_settings.when_made(serve)
    ties.load_jobs()
    watched.begin(go_on=reports.last is None)
    hooks.begin()
    refused, unreadable = (*preferences.refused, *window.presets.refused), settings.unreadable
    trouble = settings_trouble(paths.settings, settings.set_aside, unreadable=unreadable, refused=refused)
    if trouble is not None:
        window.notices.tell(trouble)
    window.show()

    def later() -> None:
        first.listen()
        queue.get_ready()

    QTimer.singleShot(IDLE_MS, later)
    account.begin()
    if sources:
        window.open_sources(sources)
    if seen is not None:
        QTimer.singleShot(0, lambda: seen(window))
    with interrupts(lambda _: window.close()):
        code = app.exec()
    first.close()
    door.close()
    api.close()
    watched.close()
    hooks.close()
    ties.close()
    models.close()
    queue.kill()
    queue.join()
    pictures.close()
    reader.close()
    store.close()
    account.close()
    collector.stop()
    return code
