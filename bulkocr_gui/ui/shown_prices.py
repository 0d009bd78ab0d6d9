"""Where the New-job sheet says a price: on the card of each provider, and in the box of the chosen one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.wording import tr

if TYPE_CHECKING:
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.ui.job_choices import JobChoices
    from bulkocr_gui.ui.ports import Queue
    from bulkocr_gui.ui.price import Estimate
    from bulkocr_gui.ui.price_inquiry import PriceInquiry
    from bulkocr_gui.ui.sheet_listing import SheetListing


class ShownPrices:
    """Asks for what is needed as it goes."""

    def __init__(self, queue: Queue, prices: PriceInquiry, choices: JobChoices) -> None:
        """Of the choices of one sheet."""
        self._queue = queue
        self._prices = prices
        self._choices = choices

    def show(self, listing: SheetListing, options: JobOptions) -> Estimate | None:
        """What the job costs at most, as the box and the card say it; None for a provider that is free."""
        provider = self._choices.recognise.provider()
        asked = replace(options, cost_cap=None, formats=(), merged=())  # none of them changes what is known
        listed = listing.token if listing.settled else None
        self._prices.ask_known(listed if provider.costs_money else None, provider.provider_id, asked)
        estimate = self._prices.estimate(provider.provider_id, listing.counts.all_pages)
        if estimate is not None:
            self._choices.price.show_estimate(estimate, listed=listing.settled, counting=self._prices.counting)
        self._on_cards(estimate)
        return estimate

    def _on_cards(self, estimate: Estimate | None) -> None:
        """Of the chosen provider the whole price, once there are pages."""
        chosen = self._choices.recognise.provider().provider_id
        for provider in self._queue.providers():
            tariff = self._queue.tariff(provider.provider_id)
            if tariff is None:
                continue
            if estimate is not None and estimate.pages and provider.provider_id == chosen:
                price = tr("nothing to pay")
                if estimate.amount:
                    price = tr("at most {0}").format(wording.money(estimate.amount, tariff.currency))
            else:
                each = wording.money(tariff.price * 1000, tariff.currency)
                price = tr("{0} per 1,000 pages").format(each)
            self._choices.recognise.say_price(provider.provider_id, price)
