"""How the program shows Google who pays: three ways, each with its row."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.providers.cloud_access import CredentialKind, KeyState
from bulkocr_gui.ui.controls import button
from bulkocr_gui.ui.key_keeper import KeyKeeper
from bulkocr_gui.ui.settings_rows import Choice, SettingRow, TypedField

if TYPE_CHECKING:
    from bulkocr_gui.ui.settings_account import AccountPage
    from bulkocr_gui.ui.theme import Theme


class SignIn(QObject):
    """The rows of the card "Sign in". They belong to the page; this drives them."""

    key_changed = Signal()
    """The key is another one, or gone."""

    def __init__(self, page: AccountPage, theme: Theme) -> None:
        """Make the rows for a page."""
        super().__init__(page)
        self._page = page
        self._keeper = KeyKeeper(page.account, self)
        self._state: KeyState | None = None
        self._keeping = False
        self.kind = Choice(
            theme.measure(220),
            (self.tr("Google's own tools"), CredentialKind.APPLICATION_DEFAULT),
            (self.tr("Service-account file"), CredentialKind.SERVICE_ACCOUNT),
            (self.tr("API key"), CredentialKind.API_KEY),
        )
        self.kind.setObjectName("signInKind")
        self.kind.activated.connect(self._kind_chosen)
        self.kind_row = SettingRow(theme, self.tr("&Sign in with"), "", self.kind)
        self.path = TypedField(lambda: page.account.settings().service_account, self._keep_path, theme.measure(220))
        self.path.setObjectName("serviceAccount")
        self.path.setPlaceholderText(self.tr("Path of the .json file"))
        browse = button(self.tr("&Choose…"), theme)
        browse.setObjectName("chooseServiceAccount")
        browse.setAccessibleName(self.tr("Choose the service account's key file"))
        browse.clicked.connect(self._browse)
        words = self.tr("From Google's console: IAM, Service accounts")
        self.path_row = SettingRow(theme, self.tr("Key &file"), words, self.path, browse)
        self.path.problem.connect(self.path_row.complain)
        self.key = QLineEdit()
        self.key.setObjectName("apiKey")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
        self.key.setFixedWidth(theme.measure(170))
        self.key.setAcceptDrops(False)
        self.key.textChanged.connect(self._show_buttons)
        self.key.returnPressed.connect(self._keep_key)
        self.keep = button(self.tr("&Keep"), theme)
        self.keep.setObjectName("keepApiKey")
        self.keep.setAccessibleName(self.tr("Keep the API key"))
        self.keep.clicked.connect(self._keep_key)
        self.forget = button(self.tr("F&orget"), theme)
        self.forget.setObjectName("forgetApiKey")
        self.forget.setAccessibleName(self.tr("Forget the API key"))
        self.forget.clicked.connect(self._forget_key)
        self.key_row = SettingRow(theme, self.tr("API ke&y"), "", self.key, self.keep, self.forget)
        self._keeper.stated.connect(self._stated)
        self._say_state()

    def rows(self) -> tuple[SettingRow, ...]:
        """In their order."""
        return (self.kind_row, self.path_row, self.key_row)

    def show_settings(self, *, also_edited: bool) -> None:
        """Show what is kept; only the chosen way has its row."""
        kind = self._page.account.settings().credentials
        self.kind.choose(kind)
        self.kind_row.explain(self._explained(kind))
        self.path.refresh(also_edited=also_edited)
        self.path_row.setVisible(kind is CredentialKind.SERVICE_ACCOUNT)
        self.key_row.setVisible(kind is CredentialKind.API_KEY)
        if kind is CredentialKind.API_KEY and self._page.isVisible():
            self._keeper.ask()

    def forget_typed(self) -> None:
        """A key that was typed and not kept does not stay in the window."""
        self.key.setText("")

    def _explained(self, kind: CredentialKind) -> str:
        return {
            CredentialKind.APPLICATION_DEFAULT: self.tr(
                "What “gcloud auth application-default login” set up here, or GOOGLE_APPLICATION_CREDENTIALS"
            ),
            CredentialKind.SERVICE_ACCOUNT: self.tr("A file with the key of a service account"),
            CredentialKind.API_KEY: self.tr("The simplest way: one key of your Google Cloud project"),
        }[kind]

    def _kind_chosen(self, place: int) -> None:
        self._page.change(credentials=CredentialKind(self.kind.itemData(place)))

    def _keep_path(self, text: str) -> None:
        if text and not Path(text).expanduser().is_file():
            raise UsageError("no_file", self.tr("There is no such file."), self.tr("Choose the key file again."))
        self._page.change(service_account=str(Path(text).expanduser()) if text else "")

    def _browse(self) -> None:
        begin = self._page.account.settings().service_account or str(Path.home())
        kinds = self.tr("Key files ({0});;All files (*)").format("*.json")
        chosen, _ = QFileDialog.getOpenFileName(self._page, self.tr("Service account's key file"), begin, kinds)
        if chosen:
            self._page.change(service_account=chosen)
            self.path.refresh(also_edited=True)

    def _keep_key(self) -> None:
        key = self.key.text().strip()
        if not key:
            return
        self.forget_typed()
        self._order(key)

    def _forget_key(self) -> None:
        self._order("")

    def _order(self, key: str) -> None:
        self._keeping = True
        self._keeper.keep(key)
        self._say_state()

    def _stated(self, state: KeyState | None) -> None:
        ended, self._keeping = self._keeping, False
        changed = ended or state is not self._state
        self._state = state or self._state
        self._say_state()
        if changed:
            self.key_changed.emit()

    def _say_state(self) -> None:
        texts: dict[KeyState | None, tuple[str, str]] = {
            None: (self.tr("Asking the keyring…"), ""),
            KeyState.NONE: (self.tr("No key is kept"), self.tr("Paste the key here")),
            KeyState.KEYRING: (self.tr("Kept in the system's keyring; never shown again"), "••••••••"),
            KeyState.THIS_RUN: (
                self.tr(
                    "Kept for this run only, because this computer has no keyring that can be used; never shown again"
                ),
                "••••••••",
            ),
        }
        text, hint = texts[self._state]
        self.key_row.explain(self.tr("Waiting for the keyring…") if self._keeping else text)
        self.key.setPlaceholderText(hint)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.keep.setEnabled(bool(self.key.text().strip()) and not self._keeping)
        kept = self._state in (KeyState.KEYRING, KeyState.THIS_RUN)
        self.forget.setEnabled(kept and not self._keeping)
