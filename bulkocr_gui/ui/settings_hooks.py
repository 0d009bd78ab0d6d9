"""Settings, Hooks: who is told when a job ends or pauses by itself, and what came of telling them."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.hooks import HookEvent, HookKind, HookState, checked_url, command_of
from bulkocr_gui.providers.cloud_access import KeyState
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import button
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.settings_preferences import PreferencesPage
from bulkocr_gui.ui.settings_rows import SettingRow, TypedField

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from bulkocr_gui.desktop.preferences import Preferences, PreferenceStore
    from bulkocr_gui.jobs.hooks import HookDelivery
    from bulkocr_gui.ui.theme import Theme

_LINE = 26
_FIELD_WIDTH = 280


class HooksPage(PreferencesPage):
    """`settingsHooks`. It only shows and asks; whoever tells others answers by the `show_` and `tell_` methods."""

    try_wanted = Signal(str)
    """A `HookKind` that is to be called with a message about nothing."""
    renew_wanted = Signal()
    """Another secret is to be made, and put on the clipboard."""
    looked_at = Signal()
    """The page is in sight: what it shows of others is to be said anew."""
    room = 10
    """Deliveries that are listed."""

    def __init__(self, preferences: PreferenceStore, theme: Theme) -> None:
        """Build the cards."""
        second = self.tr("When a job ends or pauses by itself, others are told. No job ever waits for them.")
        super().__init__(preferences, theme, self.tr("Hooks"), second)
        self.setObjectName("settingsHooks")
        words = self.tr("It is completed, stopped, or cannot go on")
        ended = self.switch("hook_on_end", self.tr("When a job &ends"), words)
        words = self.tr("After errors in a row, at a limit, on battery, or without room; not when you pause it")
        paused = self.switch("hook_on_pause", self.tr("When a job &pauses by itself"), words)
        self.add_card(self.tr("When"), ended, paused)
        self._build_command()
        self._build_webhook()
        self._build_list()
        self.finish()

    def _build_command(self) -> None:
        self.command = TypedField(self._shown_command, self._keep_command, self.theme.measure(_FIELD_WIDTH))
        self.command.setObjectName("hook_command")
        self.command.setPlaceholderText(self.tr("none"))
        self.try_command = button(self.tr("&Try it"), self.theme)
        self.try_command.setObjectName("tryHookCommand")
        self.try_command.clicked.connect(lambda: self._try(HookKind.COMMAND))
        second = self.tr(
            "Program and arguments, without a shell; {name}, {status}, {output} and others are put in. At most 60 s"
        )
        self.command_row = SettingRow(self.theme, self.tr("&Command"), second, self.command, self.try_command)
        self.try_command.setAccessibleName(self.tr("Try the command"))
        self.command.problem.connect(self.command_row.complain)
        self.rows["hook_command"] = self.command_row
        self.add_card(self.tr("A program of this computer"), self.command_row)

    def _build_webhook(self) -> None:
        self.url = TypedField(
            lambda: self.preferences.current.hook_url, self._keep_url, self.theme.measure(_FIELD_WIDTH)
        )
        self.url.setObjectName("hook_url")
        self.url.setPlaceholderText("https://")
        self.try_webhook = button(self.tr("Tr&y it"), self.theme)
        self.try_webhook.setObjectName("tryHookUrl")
        self.try_webhook.clicked.connect(lambda: self._try(HookKind.WEBHOOK))
        second = self.tr("Names and counts of the job are sent as JSON, never a text; again later if nobody answers")
        self.url_row = SettingRow(self.theme, self.tr("&Webhook"), second, self.url, self.try_webhook)
        self.try_webhook.setAccessibleName(self.tr("Try the webhook"))
        self.url.problem.connect(self.url_row.complain)
        self.rows["hook_url"] = self.url_row
        self.renew = button(self.tr("&New secret"), self.theme)
        self.renew.setObjectName("renewHookSecret")
        self.renew.clicked.connect(self.renew_wanted)
        self.secret_row = SettingRow(self.theme, self.tr("Secret"), "", self.renew)
        self.renew.setAccessibleName(self.tr("New secret"))
        self.add_card(self.tr("An address"), self.url_row, self.secret_row)
        self.show_secret(KeyState.NONE)

    def _build_list(self) -> None:
        self.list = QListWidget()
        self.list.setObjectName("hookDeliveries")
        self.list.setProperty("framed", True)
        self.list.setAccessibleName(self.tr("Who was told last"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        framed = QFrame()
        framed.setObjectName("settingRow")
        layout = QVBoxLayout(framed)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self.list)
        self.add_card(self.tr("Told last"), framed)
        self.show_deliveries(())

    # What whoever tells others says

    def show_deliveries(self, deliveries: tuple[HookDelivery, ...]) -> None:
        """List what was told last."""
        self.list.clear()
        for each in deliveries:
            item = QListWidgetItem(_line(each))
            item.setToolTip(item.text())
            self.list.addItem(item)
        if not deliveries:
            self.list.addItem(self.tr("Nobody was told of anything yet."))
        lines = min(max(len(deliveries), 2), 5)
        self.list.setFixedHeight(self.theme.measure(lines * _LINE + 8))

    def show_secret(self, state: KeyState) -> None:
        """Say where the secret is."""
        self.secret_row.explain(
            {
                KeyState.KEYRING: self.tr("In the system's keyring; every message is signed with it"),
                KeyState.THIS_RUN: self.tr("Until Bulk OCR ends: no keyring keeps it"),
            }.get(state, self.tr("None: messages are not signed, and anybody could send such"))
        )

    def tell_renewed(self) -> None:
        """The secret is another."""
        self.secret_row.tell(self.tr("It is on the clipboard: enter it where the messages are received."))

    def tell_tried(self, kind: str, good: bool, answer: str) -> None:
        """A hook was tried."""
        row = self.command_row if kind == HookKind.COMMAND else self.url_row
        if good:
            row.tell(said(answer), "check-circle", "good")
        else:
            row.complain(said(answer))

    # Within

    def also_show(self, preferences: Preferences) -> None:
        """Only what is there can be tried."""
        self.try_command.setEnabled(bool(preferences.hook_command))
        self.try_webhook.setEnabled(bool(preferences.hook_url))
        self.renew.setEnabled(bool(preferences.hook_url))
        self.command.refresh()
        self.url.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with what there is."""
        super().showEvent(event)
        self.looked_at.emit()

    def _try(self, kind: HookKind) -> None:
        row = self.command_row if kind is HookKind.COMMAND else self.url_row
        row.tell(self.tr("Under way…"))
        self.try_wanted.emit(kind.value)

    def _shown_command(self) -> str:
        return shlex.join(command_of(self.preferences.current.hook_command))

    def _keep_command(self, text: str) -> None:
        try:
            words = shlex.split(text)
        except ValueError as error:
            raise UsageError(
                "bad_command", self.tr("A quotation mark is not closed."), self.tr("Close it, or take it away.")
            ) from error
        self.preferences.change(hook_command=json.dumps(words) if words else "")

    def _keep_url(self, text: str) -> None:
        self.preferences.change(hook_url=checked_url(text))


def _line(delivery: HookDelivery) -> str:
    tr = wording.tr
    event = {
        HookEvent.COMPLETED: tr("completed"),
        HookEvent.STOPPED: tr("stopped"),
        HookEvent.ERROR: tr("cannot go on"),
        HookEvent.PAUSED: tr("paused by itself"),
    }.get(delivery.event, "")
    kind = tr("command") if delivery.kind is HookKind.COMMAND else tr("webhook")
    state = {
        HookState.PENDING: tr("again later"),
        HookState.DONE: tr("told"),
        HookState.FAILED: tr("not told"),
    }[delivery.state]
    when = wording.moment(delivery.at)
    start = f"{when}  ·  {delivery.job_name}: {event}  ·  {kind}: {state}"
    return f"{start}. {said(delivery.answer)}" if delivery.answer else start
