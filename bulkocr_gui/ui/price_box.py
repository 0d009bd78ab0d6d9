"""The yellow box of the New-job sheet: what a paid provider will cost at most, and where the job pauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import label

if TYPE_CHECKING:
    from bulkocr_gui.ui.price import Estimate
    from bulkocr_gui.ui.theme import Theme

_MILLION = 1_000_000
_MOST = 10_000_000.0


class _Amount(QDoubleSpinBox):
    """A sum of money that the wheel does not change while the sheet is scrolled over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setDecimals(2)
        self.setRange(0.01, _MOST)
        self.setGroupSeparatorShown(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(112)
        self.lineEdit().setAcceptDrops(False)
        self.lineEdit().setTextMargins(6, 0, 0, 0)

    def say_currency(self, currency: str) -> None:
        """Put the currency's sign where the user's language has it."""
        sample = wording.money(_MILLION, currency)
        before, after = sample.split(QLocale().toString(1.0, "f", 2), 1) if "1" in sample else ("", "")
        self.setPrefix(before)
        self.setSuffix(after)

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]


class PriceBox(QFrame):
    """`priceBox`: pages, price, and the job's own limit."""

    cap_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Nothing is known yet; a limit is on."""
        super().__init__(parent)
        self.setObjectName("priceBox")
        self._estimate: Estimate | None = None
        self._touched = False
        self._title = label("", "title", wrap=True)
        self._title.setObjectName("priceTitle")
        self._text = label("", "second", wrap=True)
        self._text.setObjectName("priceText")
        self.limited = QCheckBox(self.tr("Pa&use at"))
        self.limited.setObjectName("priceLimited")
        self.limited.setAccessibleName(self.tr("Pause the job before it costs more than"))
        self.limited.setToolTip(self.tr("The job pauses before it costs more. You can then let it go on."))
        self.limited.setChecked(True)
        self.cap_field = _Amount()
        self.cap_field.setObjectName("priceCap")
        self.cap_field.setAccessibleName(self.tr("The most that the job may cost"))
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._text, 1)
        below.addWidget(self.limited)
        below.addWidget(self.cap_field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 5, 12, 5)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addLayout(below)
        self.setMinimumHeight(theme.measure(56))
        self.limited.toggled.connect(self._limit_toggled)
        self.cap_field.valueChanged.connect(self._cap_edited)

    def begin(self) -> None:
        """A new job: the limit follows the price again."""
        self._touched = False
        self._estimate = None
        self.limited.setChecked(True)

    def cap(self) -> int | None:
        """What the job may cost, in millionths of the currency; None is no limit."""
        return round(self.cap_field.value() * _MILLION) if self.limited.isChecked() else None

    def at_most(self) -> int:
        """What the job costs at most: its price, or its limit where that is lower."""
        if self._estimate is None:
            return 0
        cap = self.cap()
        return self._estimate.amount if cap is None else min(self._estimate.amount, cap)

    def show_estimate(self, estimate: Estimate, *, listed: bool, counting: bool, only_poor: bool = False) -> None:
        """Say the price.

        Args:
            estimate: from what is found so far.
            listed: whether that is all.
            counting: whether earlier results are still looked for.
            only_poor: whether only pages that are read poorly are paid for; the estimate is of all.
        """
        self._estimate = estimate
        currency = estimate.tariff.currency
        self.cap_field.say_currency(currency)
        if not self._touched:
            self.cap_field.blockSignals(True)
            self.cap_field.setValue(estimate.usual_cap / _MILLION)
            self.cap_field.blockSignals(False)
        self._text.setText(" ".join(self._remarks(estimate, counting)))
        self._title.setText(self._price_of_poor(estimate) if only_poor else self._price(estimate, listed))
        self.setAccessibleName(f"{self._title.text()}. {self._text.text()}")

    def _price(self, estimate: Estimate, listed: bool) -> str:
        currency = estimate.tariff.currency
        thousand = wording.money(estimate.tariff.price * 1000, currency)
        if not estimate.pages:
            return self.tr("{0} per 1,000 pages").format(thousand)
        if not estimate.charged:
            return self.tr("Nothing to pay: {0}").format(self._why_nothing(estimate))
        price = self.tr("At most {0}: {1} × {2} per 1,000")  # noqa: RUF001 - times
        if not listed:
            price = self.tr("So far {0}: {1} × {2} per 1,000")  # noqa: RUF001 - times
        return price.format(wording.money(estimate.amount, currency), wording.pages(estimate.charged), thousand)

    def _price_of_poor(self, estimate: Estimate) -> str:
        """How many pages will be poor nobody knows: all of them may be, up to the limit."""
        if estimate.pages and not estimate.charged:
            return self.tr("Nothing to pay: {0}").format(self._why_nothing(estimate))
        most = wording.money(self.at_most(), estimate.tariff.currency)
        thousand = wording.money(estimate.tariff.price * 1000, estimate.tariff.currency)
        return self.tr("At most {0}: poor pages only, {1} per 1,000").format(most, thousand)

    def _why_nothing(self, estimate: Estimate) -> str:
        if not estimate.payable:
            return self.tr("all pages were recognised before")
        return self.tr("{0} of the {1} that are still free this month").format(
            wording.number(estimate.free), wording.pages(estimate.free_left)
        )

    def _remarks(self, estimate: Estimate, counting: bool) -> list[str]:
        remarks = []
        if counting:
            remarks.append(self.tr("Looking for pages that were recognised before…"))
        elif estimate.known:
            done = self.tr("1 page was recognised before and costs nothing.")
            if estimate.known > 1:
                done = self.tr("{0} were recognised before and cost nothing.").format(wording.pages(estimate.known))
            remarks.append(done)
        if estimate.spending is None:
            remarks.append(self.tr("This month's free pages are not known yet."))
        elif estimate.charged and estimate.free:
            remarks.append(self.tr("{0} of this month are still free.").format(wording.pages(estimate.free)))
        left = estimate.month_left
        if left is not None and left < estimate.amount:
            amount = wording.money(left, estimate.tariff.currency)
            remarks.append(self.tr("The month's limit leaves {0}: the job pauses there.").format(amount))
        if estimate.charged:
            remarks.append(self.tr("Retries after a time-out can add to it."))
        return remarks

    def _limit_toggled(self, on: bool) -> None:
        self.cap_field.setEnabled(on)
        self.cap_changed.emit()

    def _cap_edited(self) -> None:
        self._touched = True
        self.cap_changed.emit()
