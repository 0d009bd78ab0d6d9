"""Amounts of money as they are typed: the user's own decimal sign, millionths of the currency inside."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication, QLocale

from bulkocr_gui.jobs.errors import UsageError

_MILLION = 1_000_000
_MOST = 1_000_000 * _MILLION


def typed_amount(millionths: int) -> str:
    """An amount for a text field: `1.50`, `0.0015`."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    places = next(places for places in range(2, 7) if places == 6 or millionths % 10 ** (6 - places) == 0)
    return locale.toString(millionths / _MILLION, "f", places)


def read_amount(text: str) -> int:
    """What was typed, in millionths.

    Raises:
        UsageError: it is not an amount from 0 to a million.
    """
    value, understood = QLocale().toDouble(text.strip())
    try:
        amount = Decimal(str(value)) if understood else Decimal(text.strip().replace(",", "."))
        millionths = round(amount * _MILLION)
    except (InvalidOperation, ValueError, OverflowError):
        millionths = -1
    if not 0 <= millionths <= _MOST:
        raise UsageError(
            "bad_amount",
            QCoreApplication.translate("amounts", "This is not an amount of money."),
            QCoreApplication.translate("amounts", "Type a number such as {0}.").format(typed_amount(1_500_000)),
        )
    return millionths
