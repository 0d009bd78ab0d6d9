"""Settings, Costs: the price, the limit of a month, and what this month cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.ui.amounts import read_amount, typed_amount
from bulkocr_gui.ui.controls import label
from bulkocr_gui.ui.settings_account import AccountPage
from bulkocr_gui.ui.settings_ledger import Ledger
from bulkocr_gui.ui.settings_providers import GOOGLE_VISION
from bulkocr_gui.ui.settings_rows import Choice, SettingRow, TypedField, WholeNumber
from bulkocr_gui.ui.switch import Switch

if TYPE_CHECKING:
    from bulkocr_gui.ui.ports import CloudAccount
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.theme import Theme

_CURRENCIES = (
    *("AUD", "BRL", "CAD", "CHF", "CLP", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "IDR", "ILS", "INR"),
    *("JPY", "KRW", "MXN", "NOK", "NZD", "PLN", "SEK", "SGD", "THB", "TRY", "TWD", "USD", "ZAR"),
)
_FIRST_LIMIT = 20_000_000
"""What the limit of a month begins with when it is switched on."""
_MOST_FREE_PAGES = 1_000_000_000


class CostsPage(AccountPage):
    """`settingsCosts`."""

    def __init__(self, queue: Queue, reader: Reader, account: CloudAccount, theme: Theme) -> None:
        """Build the cards."""
        super().__init__(account, theme, self.tr("Costs"), self.tr("Changes apply at once, to running jobs too."))
        self.setObjectName("settingsCosts")
        self._limit = _FIRST_LIMIT
        width = theme.measure(112)
        self.price = TypedField(
            lambda: typed_amount(account.settings().price_a_thousand),
            lambda text: self.change(price_a_thousand=read_amount(text)),
            width,
        )
        self.price.setObjectName("priceAThousand")
        self._price_currency = label("", "second")
        words = self.tr("From Google's price list; Bulk OCR does not look it up")
        self.price_row = SettingRow(theme, self.tr("&Price of 1,000 pages"), words, self._price_currency, self.price)
        self.price.problem.connect(self.price_row.complain)
        self.free = WholeNumber(theme, 0, _MOST_FREE_PAGES, 100)
        self.free.setObjectName("freePages")
        self.free.valueChanged.connect(lambda value: self.change(free_pages=value))
        words = self.tr("Of each calendar month (UTC). Google counts other programs of your project too")
        self.free_row = SettingRow(theme, self.tr("&Free pages a month"), words, self.free)
        self.currency = Choice(width, *((code, code) for code in _CURRENCIES))
        self.currency.setObjectName("currency")
        self.currency.activated.connect(lambda place: self.change(currency=str(self.currency.itemData(place))))
        words = self.tr("The one of your Google Cloud bill. Amounts are not converted")
        self.currency_row = SettingRow(theme, self.tr("C&urrency"), words, self.currency)
        self.cap = TypedField(self._shown_limit, self._keep_limit, width)
        self.cap.setObjectName("monthCap")
        self._cap_currency = label("", "second")
        self.limited = Switch(theme)
        self.limited.setObjectName("monthCapSwitch")
        self.limited.clicked.connect(self._limit_switched)
        words = self.tr("All jobs together. At the limit, jobs that cost money pause")
        self.limit_row = SettingRow(
            theme, self.tr("&Limit a month"), words, self._cap_currency, self.cap, self.limited
        )
        self.limited.setAccessibleName(self.tr("Limit what all jobs of a month cost"))
        self.cap.problem.connect(self.limit_row.complain)
        self.ledger = Ledger(queue, reader, account, GOOGLE_VISION, theme)
        self.add_card(self.tr("Price"), self.price_row, self.free_row, self.currency_row)
        self.add_card(self.tr("Limit"), self.limit_row)
        self.add_card(self.tr("This month, Google Cloud Vision"), self.ledger)
        self.show_settings()

    def show_settings(self, *, also_edited: bool = False) -> None:
        """Show what is kept."""
        settings = self.account.settings()
        if settings.month_cap is not None:
            self._limit = settings.month_cap
        if self.currency.findData(settings.currency) < 0:
            self.currency.addItem(settings.currency, settings.currency)
        self.currency.choose(settings.currency)
        self.free.show_value(settings.free_pages)
        self.price.refresh(also_edited=also_edited)
        self._price_currency.setText(settings.currency)
        self._cap_currency.setText(settings.currency)
        on = settings.month_cap is not None
        self.limited.setChecked(on)
        self.cap.setEnabled(on)
        self.cap.refresh(also_edited=also_edited or not on)

    def _shown_limit(self) -> str:
        return typed_amount(self._limit)

    def _keep_limit(self, text: str) -> None:
        self.change(month_cap=read_amount(text))

    def _limit_switched(self, on: bool) -> None:
        self.change(month_cap=self._limit if on else None)
