"""The notice banner: a job paused by itself, cannot go on, was interrupted, or was saved. Never a modal box."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bulkocr_gui.ui.controls import ThemeIcon, button, label, restyle
from bulkocr_gui.ui.mending import mend_words
from bulkocr_gui.ui.tokens import Tone
from bulkocr_gui.ui.web_links import LinkedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.ui.mending import Mend
    from bulkocr_gui.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class BannerText:
    """What the banner says and offers."""

    title: str
    text: str
    tone: Tone = Tone.PAUSED
    resume: str = ""
    """Words of the Resume button; empty hides it."""
    errors: bool = False
    """Whether Show errors is offered."""
    ignore_unreadable: bool = False
    """Whether `Don't count unreadable files` is offered."""
    allow_more: str = ""
    """Words of the button that lifts the job's limit; empty hides it."""
    mend: Mend | None = None
    """What mends it, where a button can lead there."""
    folder: Path | None = None
    """The folder that Open folder opens; None hides the button."""
    report: bool = False
    """Whether the report of a mistake is offered."""
    exporting: str = ""
    """Id of the job whose export may be cancelled; empty hides the button."""


_ICONS = {Tone.PAUSED: "warning", Tone.RUNNING: "export", Tone.GOOD: "check-circle"}


class NoticeBanner(QFrame):
    """`noticeBanner`. It shows one notice; the window keeps the others."""

    resumed = Signal()
    errors_wanted = Signal()
    unreadable_ignored = Signal()
    more_allowed = Signal()
    mend_wanted = Signal(object)
    """`Mend`."""
    folder_wanted = Signal(object)
    """`Path`."""
    report_wanted = Signal()
    export_cancelled = Signal(str)
    """Job id."""
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setObjectName("noticeBanner")
        self._icon = ThemeIcon(theme, "warning", Tone.PAUSED, 20)
        self._title = label("", "title", wrap=True)
        self._text = LinkedLabel()
        self._ignore = button(self.tr("Don't count unreadable files"), theme)
        self._ignore.setObjectName("bannerIgnoreUnreadable")
        self._ignore.setToolTip(
            self.tr("Goes on with the job; files that cannot be read no longer pause it. They are listed as failed.")
        )
        self._errors = button(self.tr("Show errors"), theme)
        self._errors.setObjectName("bannerErrors")
        self._settings = button("", theme)
        self._settings.setObjectName("bannerSettings")
        self._mend: Mend | None = None
        self._folder = button(self.tr("Open folder"), theme)
        self._folder.setObjectName("bannerFolder")
        self._folder_path: Path | None = None
        self._report = button(self.tr("Show the report"), theme)
        self._report.setObjectName("bannerReport")
        self._cancel = button(self.tr("Cancel"), theme)
        self._cancel.setObjectName("bannerCancel")
        self._cancel.setToolTip(self.tr("What is saved already stays."))
        self._exporting = ""
        self._allow = button("", theme, "primary")
        self._allow.setObjectName("bannerAllowMore")
        self._resume = button("", theme, "primary")
        self._resume.setObjectName("bannerResume")
        self._close = button("", theme, "quiet", "close", name=self.tr("Hide this notice"))
        self._close.setObjectName("bannerClose")
        self._ignore.clicked.connect(self.unreadable_ignored)
        self._errors.clicked.connect(self.errors_wanted)
        self._settings.clicked.connect(lambda: self.mend_wanted.emit(self._mend))
        self._folder.clicked.connect(lambda: self.folder_wanted.emit(self._folder_path))
        self._report.clicked.connect(self.report_wanted)
        self._cancel.clicked.connect(lambda: self.export_cancelled.emit(self._exporting))
        self._allow.clicked.connect(self.more_allowed)
        self._resume.clicked.connect(self.resumed)
        self._close.clicked.connect(self.dismissed)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 9, 12, 9)
        layout.setSpacing(8)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addSpacing(4)
        layout.addLayout(words, 1)
        offers = (self._ignore, self._errors, self._settings, self._folder, self._report, self._cancel, self._allow)
        for each in (*offers, self._resume, self._close):
            layout.addWidget(each)
        self.setMinimumHeight(theme.measure(56))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.hide()

    def say(self, what: BannerText | None) -> None:
        """Show a notice, or nothing."""
        if what is None:
            self.hide()
            return
        self._title.setText(what.title)
        self._text.say(what.text)
        self._icon.change(_ICONS.get(what.tone, "error"), what.tone)
        restyle(self, "tone", what.tone)
        self._resume.setText(what.resume)
        self._resume.setVisible(bool(what.resume))
        self._errors.setVisible(what.errors)
        self._ignore.setVisible(what.ignore_unreadable)
        self._mend = what.mend
        self._settings.setText(mend_words(what.mend) if what.mend is not None else "")
        self._settings.setVisible(what.mend is not None)
        self._folder_path = what.folder
        self._folder.setVisible(what.folder is not None)
        self._report.setVisible(what.report)
        self._exporting = what.exporting
        self._cancel.setVisible(bool(what.exporting))
        self._allow.setText(what.allow_more)
        self._allow.setVisible(bool(what.allow_more))
        self.setAccessibleName(f"{what.title}. {what.text}")
        self.show()

    def title(self) -> str:
        """The first line."""
        return self._title.text()

    def text(self) -> str:
        """The second line."""
        return self._text.plain
