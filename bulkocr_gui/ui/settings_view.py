"""The settings, inside the window: a way back, the sections at the left, the chosen one beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from bulkocr_gui.desktop.updates import Updates
from bulkocr_gui.ui.controls import button, label, line
from bulkocr_gui.ui.icons import icon
from bulkocr_gui.ui.late_pages import LatePage
from bulkocr_gui.ui.reading_window import ReadingWindow
from bulkocr_gui.ui.settings_about import AboutPage
from bulkocr_gui.ui.settings_api import ApiPage
from bulkocr_gui.ui.settings_appearance import AppearancePage
from bulkocr_gui.ui.settings_behaviour import BehaviourPage
from bulkocr_gui.ui.settings_costs import CostsPage
from bulkocr_gui.ui.settings_hooks import HooksPage
from bulkocr_gui.ui.settings_languages import LanguagesPage
from bulkocr_gui.ui.settings_performance import PerformancePage
from bulkocr_gui.ui.settings_privacy import PrivacyPage
from bulkocr_gui.ui.settings_providers import ProvidersPage
from bulkocr_gui.ui.settings_retries import RetriesPage
from bulkocr_gui.ui.settings_sections import Section
from bulkocr_gui.ui.settings_watched import WatchedPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent

    from bulkocr_gui.desktop.preferences import PreferenceStore
    from bulkocr_gui.ui.models_port import Models
    from bulkocr_gui.ui.ports import CloudAccount
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.theme import Theme

_Page = TypeVar("_Page", bound=QWidget)
_HEAD_HEIGHT = 45
_LIST_WIDTH = 200
_BESIDE_TITLE = 60
"""Icon, padding and ring of a section's line."""
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class SectionList(QListWidget):
    """The sections by name. Its ring shows only to those who use the keyboard."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By Tab or by a shortcut: the keyboard is in use."""
        super().focusInEvent(event)
        self._show_ring(event.reason() in _BY_KEYBOARD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keyboard is in use."""
        self._show_ring(True)
        super().keyPressEvent(event)

    def _show_ring(self, shown: bool) -> None:
        if self.property("ring") != shown:
            self.setProperty("ring", shown)
            self.style().unpolish(self)
            self.style().polish(self)


class SettingsView(QWidget):
    """`settingsView`. Never modal; what is changed holds at once.

    A section is made when it is first looked at: most are not, and the window is there sooner without them.
    """

    left = Signal()
    """The user goes back."""
    languages_changed = Signal()
    """Others are installed than before."""

    def __init__(
        self,
        queue: Queue,
        reader: Reader,
        account: CloudAccount,
        theme: Theme,
        *,
        preferences: PreferenceStore,
        models: Models,
    ) -> None:
        """Name all sections."""
        super().__init__()
        self.setObjectName("settingsView")
        self.setAccessibleName(self.tr("Settings"))
        self._theme = theme
        self._pages = QStackedWidget()
        self._icons: list[str] = []
        self._late: dict[type[QWidget], LatePage[Any]] = {}
        """The pages by their kinds, in the order of the sections."""
        self.sections = SectionList()
        self.sections.setObjectName("settingsSections")
        self.sections.setAccessibleName(self.tr("Sections of the settings"))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.setIconSize(QSize(24, 16))
        self.sections.setFrameShape(QFrame.Shape.NoFrame)
        add = self._add
        add(ProvidersPage, lambda: ProvidersPage(queue, account, theme), self.tr("Providers"), "chip")
        add(CostsPage, lambda: CostsPage(queue, reader, account, theme), self.tr("Costs"), "receipt")
        add(LanguagesPage, lambda: LanguagesPage(models, theme), self.tr("Languages"), "globe")
        add(PerformancePage, lambda: PerformancePage(preferences, theme), self.tr("Performance"), "gauge")
        add(RetriesPage, lambda: RetriesPage(preferences, theme), self.tr("Errors and retries"), "retry")
        add(BehaviourPage, lambda: BehaviourPage(preferences, theme), self.tr("Behaviour"), "power")
        add(AppearancePage, lambda: AppearancePage(preferences, theme), self.tr("Appearance"), "half")
        add(PrivacyPage, lambda: PrivacyPage(account, theme), self.tr("Privacy"), "shield")
        add(WatchedPage, lambda: WatchedPage(queue, account, preferences, theme), self.tr("Watched folders"), "eye")
        add(HooksPage, lambda: HooksPage(preferences, theme), self.tr("Hooks"), "export")
        add(ApiPage, lambda: ApiPage(preferences, theme), self.tr("Local API"), "plug")
        add(AboutPage, self._about, self.tr("About"), "info")
        self.when_made(LanguagesPage, lambda page: page.languages_changed.connect(self.languages_changed))
        bold = QFontMetrics(theme.font(13, 600))
        titles = [self.sections.item(place).text() for place in range(self.sections.count())]
        widest = max(bold.horizontalAdvance(title) for title in titles)
        self.sections.setFixedWidth(max(theme.measure(_LIST_WIDTH), widest + _BESIDE_TITLE))
        self.sections.currentRowChanged.connect(self._section_chosen)
        self._lay_out()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        escape.setWhatsThis(self.tr("Back to where you were"))
        theme.changed.connect(self._draw)
        self.sections.setCurrentRow(Section.PROVIDERS)

    def _about(self) -> QWidget:
        made = AboutPage(Updates(parent=self), self._theme)
        made.reading_wanted.connect(ReadingWindow(self._theme, self).read)
        return made

    def _lay_out(self) -> None:
        head = QFrame()
        head.setObjectName("viewHead")
        head.setFixedHeight(self._theme.measure(_HEAD_HEIGHT))
        self.back = button("", self._theme, "link", "chevron-left")
        self.back.setObjectName("settingsBack")
        self.back.clicked.connect(self.left)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.back)
        mark = line(upright=True)
        mark.setFixedHeight(20)
        row.addWidget(mark)
        row.addWidget(label(self.tr("Settings"), "view"))
        row.addStretch()
        left = QVBoxLayout()
        left.setContentsMargins(12, 12, 12, 12)
        left.addWidget(self.sections)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(left)
        body.addWidget(line(upright=True))
        body.addWidget(self._pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addLayout(body, 1)

    def begin(self, back_to: str) -> None:
        """The view is shown.

        Args:
            back_to: name of the view that the user came from, with a mnemonic.
        """
        self.back.setText(back_to)
        self.back.setAccessibleName(self.tr("Back to: {0}").format(back_to.replace("&", "")))
        self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """The view is left."""
        if self._late[ProvidersPage].made is not None:
            self.page(ProvidersPage).sign_in.forget_typed()

    def page(self, kind: type[_Page]) -> _Page:
        """The page of a section, made if nobody has looked at it yet."""
        found = self._late[kind].page()
        assert isinstance(found, kind)  # noqa: S101 - made by what was given for this kind
        return found

    def when_made(self, kind: type[_Page], tie: Callable[[_Page], object]) -> None:
        """Have somebody serve a page as soon as it is made."""
        self._late[kind].when_made(tie)

    def want_languages(self, text: str) -> None:
        """Look for languages that somebody asked for and that are not here."""
        self.page(LanguagesPage).want(text)

    def _add(self, kind: type[QWidget], make: Callable[[], QWidget], title: str, picture: str) -> None:
        self.sections.addItem(QListWidgetItem(title))
        self._icons.append(picture)
        self._late[kind] = LatePage(self._pages, make, self.sections)

    def _show_chosen(self) -> None:
        self._pages.setCurrentWidget(list(self._late.values())[self.sections.currentRow()].page())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with a section that is there."""
        super().showEvent(event)
        self._show_chosen()

    def _section_chosen(self, place: int) -> None:
        if place >= 0:
            if self.isVisible():
                self._show_chosen()
            self._draw()

    def _draw(self) -> None:
        """The chosen section is bold and its icon blue."""
        theme = self._theme
        for place, name in enumerate(self._icons):
            chosen = place == self.sections.currentRow()
            made = icon(name, 16, theme.hex("accent" if chosen else "text2"))
            item = self.sections.item(place)
            item.setIcon(made)
            item.setFont(theme.font(13, 600 if chosen else 400))
