"""Amounts of money in words. Everywhere else they are whole millionths of a currency."""

from __future__ import annotations

MILLION = 1_000_000
SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
WITHOUT_CENTS = frozenset({"JPY", "KRW", "CLP", "VND", "ISK"})


def in_words(amount: int, currency: str) -> str:
    """An amount as it is written: `$20.00`, `CHF 1,234.50`; parts of a cent only where there are some.

    Args:
        amount: millionths of the currency.
        currency: ISO 4217.
    """
    units, rest = divmod(abs(amount), MILLION)
    least = 0 if currency in WITHOUT_CENTS else 2
    digits = f"{rest:06d}".rstrip("0").ljust(least, "0")
    number = f"{units:,}.{digits}" if digits else f"{units:,}"
    sign = SIGNS.get(currency, f"{currency} ")
    return f"{'-' if amount < 0 else ''}{sign}{number}"
