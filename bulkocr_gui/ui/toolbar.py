"""The actions on jobs and the toolbar that shows them. An action is enabled exactly when the job allows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.processing.allowed import allowed
from bulkocr_gui.ui.export_menu import ExportMenu
from bulkocr_gui.ui.file_actions import open_path
from bulkocr_gui.ui.search_box import NARROW_WIDTH, WIDTH, SearchBox

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.theme import Theme

NARROW = 1100
"""Window width below which the middle group shows icons only; sooner where its words are long."""


class JobActions(QObject):
    """Everything that can be done, as actions with names, shortcuts and icons."""

    add_folder_wanted = Signal()
    add_files_wanted = Signal()
    removal_wanted = Signal(object)
    """`JobRow`."""
    export_wanted = Signal(object, str)
    """`JobRow`, and the id of a format."""
    joined_wanted = Signal(object, str)
    """The same, for one file of the whole job."""
    archive_wanted = Signal(object)
    """`JobRow`."""
    report_wanted = Signal(object)
    """`JobRow`."""
    review_wanted = Signal()
    help_wanted = Signal()
    settings_wanted = Signal(bool)
    """Whether the settings are to be shown, or left."""

    def __init__(self, queue: Queue, theme: Theme, window: QWidget) -> None:
        """Make the actions for a window."""
        super().__init__(window)
        self._queue = queue
        self._theme = theme
        self._window = window
        self._job: JobRow | None = None
        self.add_folder = self._make("actionAddFolder", self.tr("Add &folder"), "folder-plus", "Ctrl+O", "accent")
        self.add_files = self._make("actionAddFiles", self.tr("Add f&iles"), "file-plus", "Ctrl+Shift+O")
        self.pause = self._make("actionPause", self.tr("&Pause"), "pause", "Ctrl+P")
        self.resume = self._make("actionResume", self.tr("&Resume"), "play", "Ctrl+R")
        self.stop = self._make("actionStop", self.tr("&Stop"), "stop", "Ctrl+.")
        self.retry_failed = self._make("actionRetryFailed", self.tr("Re&try failed"), "retry", "Ctrl+Shift+R")
        self.start_now = self._make("actionStartNow", self.tr("Start &now"), "play", "Ctrl+Return")
        self.remove = self._make("actionRemove", self.tr("Remove from the &list…"), "trash")
        self.open_results = self._make("actionOpenResults", self.tr("&Open the results folder"), "folder", "Ctrl+E")
        self.copy_path = self._make("actionCopyPath", self.tr("&Copy the folder's path"), "copy")
        self.report = self._make("actionReport", self.tr("Open the re&port"), "receipt")
        self.export = self._make("actionExport", self.tr("&Export"), "export", "Ctrl+Shift+E")
        self.review = self._make("actionReview", self.tr("Re&view pages"), "review", "Ctrl+K")
        self.settings = self._make("actionSettings", self.tr("S&ettings"), "sliders", "Ctrl+,")
        self.settings.setCheckable(True)
        self.help = self._make("actionHelp", self.tr("Keys and &help"), "help", "F1")
        self.help.triggered.connect(self.help_wanted)
        self.export_menu = QMenu(window)
        self.export_menu.setObjectName("exportMenu")
        self.export_menu.addActions([self.open_results, self.report, self.copy_path])
        self.export_menu.addSeparator()
        self.export_as = ExportMenu(queue.formats(), queue.merged_formats(), window)
        theme.tint(self.export_as, "export", "text", 18)
        self.export_menu.addMenu(self.export_as)
        self.add_folder.triggered.connect(self.add_folder_wanted)
        self.add_files.triggered.connect(self.add_files_wanted)
        self.pause.triggered.connect(lambda: self._order("pause"))
        self.resume.triggered.connect(lambda: self._order("resume"))
        self.stop.triggered.connect(lambda: self._order("stop"))
        self.retry_failed.triggered.connect(lambda: self._order("retry_failed"))
        self.start_now.triggered.connect(lambda: self._order("start_now"))
        self.remove.triggered.connect(self.ask_removal)
        self.review.triggered.connect(self.review_wanted)
        self.settings.triggered.connect(self.settings_wanted)
        self.open_results.triggered.connect(self._open_results)
        self.copy_path.triggered.connect(self._copy_path)
        self.report.triggered.connect(self.ask_report)
        self.export_as.format_wanted.connect(lambda chosen: self._wish(self.export_wanted, chosen))
        self.export_as.joined_wanted.connect(lambda chosen: self._wish(self.joined_wanted, chosen))
        self.export_as.archive_wanted.connect(lambda: self._wish(self.archive_wanted))
        self.show_job(None)

    def _make(self, name: str, text: str, icon: str, keys: str = "", role: str = "text") -> QAction:
        made = QAction(text, self._window)
        made.setObjectName(name)
        plain = text.replace("&", "")
        tip = plain
        if keys:
            made.setShortcut(QKeySequence(keys))
            tip = f"{plain} ({made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
        made.setIconText(f" {plain}")  # the space widens the gap after the icon
        made.setToolTip(tip)
        self._theme.tint(made, icon, role, 18)
        self._window.addAction(made)
        return made

    def show_job(self, row: JobRow | None) -> None:
        """Enable what the selected job allows."""
        self._job = row
        orders = allowed(row) if row is not None else frozenset()
        self.pause.setEnabled("pause" in orders)
        self.resume.setEnabled("resume" in orders)
        self.stop.setEnabled("stop" in orders)
        self.retry_failed.setEnabled("retry_failed" in orders)
        self.start_now.setEnabled("start_now" in orders)
        self.remove.setEnabled("remove" in orders)
        for action in (self.export, self.open_results, self.copy_path):
            action.setEnabled(row is not None)
        finished = row.counts.done + row.counts.blank if row is not None else 0
        self.export_as.setEnabled(finished > 0)
        self.report.setEnabled(row is not None and row.counts.ended > 0)
        stopped = row is not None and row.status is JobStatus.CANCELLED
        words = self.tr("&Continue") if stopped else self.tr("&Resume")
        if self.resume.text() != words:
            self.resume.setText(words)
            self.resume.setIconText(f" {words.replace('&', '')}")

    def toggle(self) -> None:
        """Pause what runs, resume what waits."""
        for action in (self.pause, self.resume, self.start_now):
            if action.isEnabled():
                action.trigger()
                return

    def ask_removal(self) -> None:
        """Ask for the selected job to be forgotten, where that is allowed."""
        if self._job is not None and self.remove.isEnabled():
            self.removal_wanted.emit(self._job)

    def context_menu(self) -> QMenu:
        """What can be done with the selected job."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("jobMenu")
        for action in (self.start_now, self.pause, self.resume, self.stop):
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.retry_failed)
        menu.addAction(self.review)
        menu.addSeparator()
        menu.addActions([self.open_results, self.report, self.copy_path])
        menu.addMenu(self.export_as)
        menu.addSeparator()
        menu.addAction(self.remove)
        return menu

    def _order(self, name: str) -> None:
        if self._job is not None and name in allowed(self._job):
            getattr(self._queue, name)(self._job.job_id)

    def ask_report(self) -> None:
        """Ask for the report of the selected job."""
        self._wish(self.report_wanted)

    def _wish(self, signal: SignalInstance, *details: str) -> None:
        if self._job is not None:
            signal.emit(self._job, *details)

    def _open_results(self) -> None:
        if self._job is not None:
            open_path(self._job.output)

    def _copy_path(self) -> None:
        if self._job is not None:
            QGuiApplication.clipboard().setText(str(self._job.output))


class JobToolBar(QToolBar):
    """`jobToolBar`: the order never changes; what is not possible is disabled, not hidden."""

    def __init__(self, actions: JobActions, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the actions in their groups, and the field for searching."""
        super().__init__(parent)
        self.setObjectName("jobToolBar")
        self.setWindowTitle(self.tr("Actions"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(18, 18))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._words = True
        self._wide = NARROW
        self._middle = (actions.pause, actions.resume, actions.stop, actions.retry_failed)
        self._outer = (actions.add_files, actions.export)
        self.addActions([actions.add_folder, actions.add_files])
        self.addSeparator()
        self.addActions([actions.pause, actions.resume, actions.stop])
        self.addSeparator()
        self.addActions([actions.retry_failed, actions.export])
        room = QWidget()
        room.setObjectName("clear")
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(room)
        self.search = SearchBox(theme)
        self.addWidget(self.search)
        self.addActions([actions.review, actions.help, actions.settings])
        for action in self.actions():
            shown = self.widgetForAction(action)
            if isinstance(shown, QToolButton):
                shown.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                shown.setObjectName(f"{action.objectName()}Button")
                shown.setAccessibleName(action.iconText().strip())
                shown.setProperty("strong", action is actions.add_folder)
        export = self.widgetForAction(actions.export)
        if isinstance(export, QToolButton):
            export.setProperty("menu", True)
            # A click, the shortcut and a screen reader trigger the action alike; with InstantPopup, the last two do
            # nothing, and a press of the mouse opens the menu in an event loop within.
            export.setMenu(actions.export_menu)
            export.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
            actions.export.triggered.connect(
                lambda: actions.export_menu.popup(export.mapToGlobal(export.rect().bottomLeft()))
            )
        for action in (actions.review, actions.settings, actions.help):
            shown = self.widgetForAction(action)
            if isinstance(shown, QToolButton):
                shown.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def fit(self, window_width: int) -> None:
        """Words beside the icons where there is room; with a large font the field for searching yields too."""
        if self._words:
            self._wide = max(NARROW, self._beside_search() + WIDTH)
        icons_only = window_width < self._wide
        self._words = not icons_only
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if icons_only else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self._dress(self._middle, style)
        self._dress(self._outer, Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if icons_only and window_width - self._beside_search() < NARROW_WIDTH:
            self._dress(self._outer, style)
        room = window_width - self._beside_search()
        self.search.setFixedWidth(max(NARROW_WIDTH, min(room, WIDTH)))

    def _dress(self, actions: tuple[QAction, ...], style: Qt.ToolButtonStyle) -> None:
        for action in actions:
            shown = self.widgetForAction(action)
            if isinstance(shown, QToolButton) and shown.toolButtonStyle() != style:
                shown.setToolButtonStyle(style)

    def _beside_search(self) -> int:
        return self.sizeHint().width() - self.search.maximumWidth()
