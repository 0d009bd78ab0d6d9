"""Above and below a review: which pages it is of, how far it is, and what its keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QWidget

from bulkocr_gui.jobs.review_pages import COUNTED, ReviewQuery, Which
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import button, label
from bulkocr_gui.ui.painting import draw_bar
from bulkocr_gui.ui.short_choice import ShortComboBox
from bulkocr_gui.ui.short_label import ShortLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.review_pages import ReviewCount
    from bulkocr_gui.ui.theme import Theme

HEAD_HEIGHT = 49
_GAP = 16
_ROOMY = 1180
"""Pixels from which the head has room for the bar."""


class _Share(QWidget):
    """How much of the review is done, as a bar; the words beside it say it too."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedSize(96, 12)
        self._theme = theme
        self._share = 0.0

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._theme
        bar = QRectF(0, 3, self.width(), 6)
        draw_bar(QPainter(self), bar, ((self._share, theme.colour("accent")),), theme.colour("track"))


class ReviewHead(QFrame):
    """`viewHead` of the review.

    Args:
        buttons: for the page that is shown.
        theme: the look.
    """

    narrowed = Signal()
    """Other pages are to be reviewed; see `query`."""
    left = Signal()

    def __init__(self, buttons: tuple[QWidget, ...], theme: Theme, parent: QWidget | None = None) -> None:
        """Review all pages of all jobs."""
        super().__init__(parent)
        self.setObjectName("viewHead")
        self.setFixedHeight(theme.measure(HEAD_HEIGHT))
        self.back = button(self.tr("&Jobs"), theme, "link", "chevron-left")
        self.back.setObjectName("reviewLeave")
        self.jobs = ShortComboBox()
        self.jobs.setObjectName("reviewJobs")
        self.jobs.setAccessibleName(self.tr("Which job's pages"))
        self.jobs.setMaximumWidth(theme.measure(200))
        self.which = ShortComboBox()
        self.which.setObjectName("reviewWhich")
        self.which.setAccessibleName(self.tr("Which pages"))
        for which, text in (
            (Which.ALL, self.tr("All pages")),
            (Which.LOW, self.tr("Low confidence")),
            (Which.BLANK, self.tr("Blank")),
            (Which.FAILED, self.tr("Failed")),
            (Which.TRIED_AGAIN, self.tr("Tried again")),
            (Which.CORRECTED, self.tr("Corrected")),
        ):
            self.which.addItem(text, which)
        self.counted = ShortLabel("second")
        self.counted.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.counted.setObjectName("reviewCounted")
        self._share = _Share(theme)
        self.finish = button(self.tr("&Finish review"), theme)
        self.finish.setObjectName("reviewFinish")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(label(self.tr("Review"), "view"))
        for box in (self.jobs, self.which):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(3)
            box.currentTextChanged.connect(box.setToolTip)
            box.setToolTip(box.currentText())
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.which.setMaximumWidth(theme.measure(150))
        row.addWidget(self.jobs, 4)
        row.addWidget(self.which, 3)
        row.addWidget(self.counted, 3)
        row.addWidget(self._share)
        for each in buttons:
            row.addWidget(each)
        row.addWidget(self.finish)
        self.back.clicked.connect(self.left)
        self.finish.clicked.connect(self.left)
        self.jobs.currentIndexChanged.connect(self.narrowed)
        self.which.currentIndexChanged.connect(self.narrowed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar yields first; the words say the same."""
        super().resizeEvent(event)
        self._share.setVisible(self.width() >= _ROOMY)

    @property
    def query(self) -> ReviewQuery:
        """Which pages are reviewed."""
        # Qt makes a plain string of it.
        return ReviewQuery(Which(self.which.currentData()), self.jobs.currentData() or "")

    def show_jobs(self, jobs: tuple[JobRow, ...], job_id: str) -> None:
        """Offer jobs, and take one; an empty id takes all. `narrowed` does not follow."""
        self.jobs.blockSignals(True)
        self.jobs.clear()
        self.jobs.addItem(self.tr("All jobs"), "")
        for job in jobs:
            self.jobs.addItem(job.name, job.job_id)
        self.jobs.setCurrentIndex(max(0, self.jobs.findData(job_id)))
        self.jobs.setToolTip(self.jobs.currentText())
        self.jobs.blockSignals(False)

    def show_count(self, count: ReviewCount) -> None:
        """Tell how far the review is."""
        whole = count.left + count.checked
        number = wording.number(whole) + ("+" if COUNTED in (count.left, count.checked) else "")
        checked = wording.number(count.checked)
        self.counted.say(self.tr("{0} of {1} pages checked").format(checked, number))
        self._share.show_share(count.checked / whole if whole else 0.0)


class ReviewKeys(QFrame):
    """`reviewKeys`: what the keys do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say it."""
        super().__init__(parent)
        self.setObjectName("reviewKeys")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._parts: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(_GAP)
        for keys, what in (
            ("Tab", self.tr("next word")),
            ("Enter", self.tr("accept")),
            ("Esc", self.tr("leave as read")),
            ("PgDown", self.tr("next page")),
            ("PgUp", self.tr("previous page")),
            ("Ctrl+Return", self.tr("the page is right")),
            ("Ctrl+R", self.tr("recognise again")),
            ("Ctrl+Z", self.tr("undo")),
        ):
            part = QWidget()
            part.setObjectName("clear")
            inside = QHBoxLayout(part)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(8)
            inside.addWidget(label(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText), "key"))
            inside.addWidget(label(what, "second"))
            row.addWidget(part)
            self._parts.append(part)
        row.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as there is room for."""
        super().resizeEvent(event)
        left = self.width() - 32
        for part in self._parts:
            left -= part.sizeHint().width() + _GAP
            part.setVisible(left >= 0)
