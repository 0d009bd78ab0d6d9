"""Settings, Watched folders: which are watched and how they stand; one is added or changed in the page itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from bulkocr_gui.ui import watch_wording
from bulkocr_gui.ui.controls import button
from bulkocr_gui.ui.core_wording import said_both
from bulkocr_gui.ui.settings_rows import SettingRow, SettingsPage
from bulkocr_gui.ui.switch import Switch
from bulkocr_gui.ui.watch_form import WatchForm

if TYPE_CHECKING:
    from bulkocr_gui.desktop.preferences import PreferenceStore
    from bulkocr_gui.jobs.errors import KnownError
    from bulkocr_gui.jobs.watched import WatchedFolder, WatchedRow
    from bulkocr_gui.ui.ports import CloudAccount
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.theme import Theme

_ID = Qt.ItemDataRole.UserRole
_LINE = 28
_EDGES = 10
_FEWEST, _MOST = 2, 8
"""Lines that the list has room for."""


class WatchedPage(SettingsPage):
    """`settingsWatched`. It only shows and asks; whoever watches answers by `show_rows`, `kept` and `refuse`."""

    keep_wanted = Signal(object)
    """`WatchedFolder`: to be added, or changed by its id."""
    switch_wanted = Signal(int, bool)
    """Id of a folder, and whether it is to be watched."""
    remove_wanted = Signal(int)
    """Id of a folder that is to be forgotten."""

    def __init__(self, queue: Queue, account: CloudAccount, preferences: PreferenceStore, theme: Theme) -> None:
        """Build the cards."""
        second = self.tr(
            "What comes into these folders is recognised by itself, each file once, while Bulk OCR runs. All files "
            "of a day are one job."
        )
        super().__init__(theme, self.tr("Watched folders"), second)
        self.setObjectName("settingsWatched")
        self._names = {card.provider_id: card.name for card in queue.providers()}
        self._rows: tuple[WatchedRow, ...] = ()
        self._expected = False
        self._build_list()
        self.form = WatchForm(queue, account, preferences, theme)
        self.form.kept.connect(self._keep)
        self.form.left.connect(self._leave)
        self._form_card = self.add_card(self.tr("How its files are read"), self.form)
        self._show_form(False)
        self.show_rows(())

    def _build_list(self) -> None:
        theme = self.theme
        self.list = QListWidget()
        self.list.setObjectName("watchedFolders")
        self.list.setProperty("framed", True)
        self.list.setAccessibleName(self.tr("Watched folders"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setUniformItemSizes(True)
        self.list.currentItemChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(self._edit)
        framed = QFrame()
        framed.setObjectName("settingRow")
        layout = QVBoxLayout(framed)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self.list)
        self.on = Switch(theme)
        self.on.setObjectName("switchWatched")
        self.on.clicked.connect(self._switch)
        self.edit = button(self.tr("&Change…"), theme)
        self.edit.setObjectName("editWatched")
        self.edit.clicked.connect(self._edit)
        self.remove = button(self.tr("&Remove"), theme)
        self.remove.setObjectName("removeWatched")
        self.remove.clicked.connect(self._remove)
        self.chosen = SettingRow(theme, self.tr("&Watch it"), "", self.on, self.edit, self.remove)
        self.edit.setAccessibleName(self.tr("Change the chosen folder"))
        self.remove.setAccessibleName(self.tr("Remove the chosen folder"))
        self.add = button(self.tr("&Add a folder…"), theme)
        self.add.setObjectName("addWatched")
        self.add.clicked.connect(self._add_one)
        words = self.tr("A folder that a scanner, a phone or another program puts files into")
        self.adding = SettingRow(theme, self.tr("Another one"), words, self.add)
        self.add.setAccessibleName(self.tr("Add a folder to watch"))
        self._list_card = self.add_card(self.tr("Folders"), framed, self.chosen, self.adding)

    # What whoever watches says

    def show_rows(self, rows: tuple[WatchedRow, ...]) -> None:
        """Show the folders as they stand now."""
        chosen = self._chosen_id()
        came = {row.folder.folder_id for row in rows} - {row.folder.folder_id for row in self._rows}
        self._rows = rows
        if self._expected and came:
            chosen = max(came)
        before = self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(watch_wording.list_line(row))
            item.setData(_ID, row.folder.folder_id)
            item.setToolTip(str(row.folder.path))
            self.list.addItem(item)
            if row.folder.folder_id == chosen or self.list.currentItem() is None:
                self.list.setCurrentItem(item)
        self.list.blockSignals(before)
        lines = min(max(len(rows), _FEWEST), _MOST)
        self.list.setFixedHeight(self.theme.measure(lines * _LINE + _EDGES))
        self._show_chosen()

    def kept(self) -> None:
        """The folder is kept as it was wanted."""
        if self._expected:
            self._expected = False
            self._show_form(False)

    def refuse(self, error: KnownError) -> None:
        """It could not be kept."""
        words = said_both(error.message, error.advice)
        if self._expected:
            self._expected = False
            self.form.complain(words)
        else:
            self.adding.complain(words)

    # What the user does

    def _chosen_id(self) -> int:
        item = self.list.currentItem()
        return int(item.data(_ID)) if item is not None else 0

    def _chosen_row(self) -> WatchedRow | None:
        chosen = self._chosen_id()
        return next((row for row in self._rows if row.folder.folder_id == chosen), None)

    def _show_chosen(self) -> None:
        row = self._chosen_row()
        for each in (self.on, self.edit, self.remove):
            each.setEnabled(row is not None)
        if row is None:
            self.on.setChecked(False)
            self.chosen.explain(self.tr("No folder is watched yet."))
            self.chosen.tell("")
            return
        self.on.setChecked(row.folder.enabled)
        self.chosen.explain(watch_wording.what_becomes(row.folder, self._names))
        self.chosen.tell(*watch_wording.standing(row))

    def _switch(self, on: bool) -> None:
        self.switch_wanted.emit(self._chosen_id(), on)

    def _remove(self) -> None:
        self.adding.tell("")
        self.remove_wanted.emit(self._chosen_id())

    def _add_one(self) -> None:
        self.adding.tell("")
        self.form.begin(None)
        self._show_form(True)

    def _edit(self) -> None:
        row = self._chosen_row()
        if row is not None:
            self.adding.tell("")
            self.form.begin(row.folder)
            self._show_form(True)

    def _keep(self, folder: WatchedFolder) -> None:
        self._expected = True
        self.keep_wanted.emit(folder)

    def _leave(self) -> None:
        self._expected = False
        self._show_form(False)

    def _show_form(self, shown: bool) -> None:
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._form_card.setVisible(shown)
        self._list_card.setVisible(not shown)
        self.verticalScrollBar().setValue(0)
        if shown:
            self.form.take_focus()
        elif had_focus:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
