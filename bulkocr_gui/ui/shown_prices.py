"""Where the New-job sheet says a price: on the card of each provider, and in the box of the chosen one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bulkocr_gui.ui import wording

if TYPE_CHECKING:
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.ui.job_choices import JobChoices
    from bulkocr_gui.ui.price import Estimate
    from bulkocr_gui.ui.price_inquiry import PriceInquiry
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.sheet_listing import SheetListing


class ShownPrices:
    """Asks for what is needed as it goes."""

    def __init__(self, queue: Queue, prices: PriceInquiry, choices: JobChoices) -> None:
        """Of the choices of one sheet."""
        self._queue = queue
        self._prices = prices
        self._choices = choices

    def show(self, listing: SheetListing, options: JobOptions) -> Estimate | None:
        """What the job costs at most, as the box and the card say it; None for a job that is free."""
        payee, only_poor = self._choices.sent_to(), self._choices.only_poor()
        asked = replace(options, cost_cap=None, formats=(), merged=())  # none of them changes what is known
        # Which pages will be poor, and whether those were recognised before, nobody knows.
        counted = listing.settled and not only_poor and payee is not None and payee.costs_money
        payee_id = payee.provider_id if payee is not None else ""
        self._prices.ask_known(listing.token if counted else None, payee_id, asked)
        estimate = self._prices.estimate(payee_id, listing.counts.all_pages) if payee is not None else None
        if estimate is not None:
            counting = self._prices.counting
            self._choices.price.show_estimate(
                estimate, listed=listing.settled, counting=counting, only_poor=only_poor
            )
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
                price = wording.tr("nothing to pay")
                if estimate.amount:
                    price = wording.tr("at most {0}").format(wording.money(estimate.amount, tariff.currency))
            else:
                each = wording.money(tariff.price * 1000, tariff.currency)
                price = wording.tr("{0} per 1,000 pages").format(each)
            self._choices.recognise.say_price(provider.provider_id, price)
