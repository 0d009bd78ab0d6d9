"""The choice under "Recognise with": one card for each way to recognise, by what the providers declare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from bulkocr_gui.jobs.options import EngineMode
from bulkocr_gui.ui.choice_card import ChoiceCard
from bulkocr_gui.ui.controls import button, label
from bulkocr_gui.ui.core_wording import said, said_both
from bulkocr_gui.ui.engine_state import TESSERACT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from bulkocr_gui.processing.provider_card import ProviderCard
    from bulkocr_gui.providers.base import Probe
    from bulkocr_gui.ui.engine_state import EngineState
    from bulkocr_gui.ui.ports import CloudAccount
    from bulkocr_gui.ui.theme import Theme

_INSTALLED = "tesseract:installed"
_SPACING = 8
_NARROW = 190
"""Pixels of a card, with the usual font, below which it says too little beside another."""


@dataclass(frozen=True, slots=True)
class _Other:
    """A provider that has one card, and its way to the settings."""

    provider: ProviderCard
    card: ChoiceCard
    settings: QPushButton


class ProviderChoice(QWidget):
    """The cards, two in a row. Tesseract has one for each way it runs; those that need the network come last.

    Of an engine of this computer that is not there a sentence says what it would be good for.
    """

    changed = Signal()
    """Another card is chosen, or what the cards say has changed."""
    settings_wanted = Signal()

    def __init__(
        self,
        cards: Sequence[ProviderCard],
        engine: EngineState,
        account: CloudAccount,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Choose the built-in engine until something else is wanted."""
        super().__init__(parent)
        self.setObjectName("clear")
        self._narrow = theme.measure(_NARROW)
        self._engine = engine
        self._account = account
        self._prices: dict[str, str] = {}
        self._wanted = ""
        self.builtin = ChoiceCard(theme, self.tr("Tesseract, built in"), "chip", self)
        self.builtin.setObjectName("engineBuiltIn")
        self.builtin.setChecked(True)
        self.installed = ChoiceCard(theme, self.tr("Tesseract, installed"), "chip", self)
        self.installed.setObjectName("engineInstalled")
        self._tesseract = next(card for card in cards if card.provider_id == TESSERACT)
        self._others = [self._other(card, theme) for card in cards if card.provider_id != TESSERACT]
        self._named = False
        self._missing = label("", "second", wrap=True)
        self._missing.setParent(self)
        self._missing.setObjectName("missingEngines")
        self._missing.setContentsMargins(6, 0, 0, 0)
        self._missing.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._columns = 2
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACING)
        for card in (self.builtin, self.installed, *(other.card for other in self._others)):
            card.toggled.connect(self._toggled)
            card.clicked.connect(self._decided)
        engine.changed.connect(self.refresh)
        account.changed.connect(self.ask)
        self.refresh()

    def _other(self, provider: ProviderCard, theme: Theme) -> _Other:
        card = ChoiceCard(theme, provider.name, "cloud" if provider.needs_network else "chip", self)
        card.setObjectName(f"provider_{provider.provider_id}")
        settings = button(self.tr("Setti&ngs…"), theme, "link")
        settings.setProperty("onCard", True)
        settings.setParent(self)
        settings.setObjectName(f"settings_{provider.provider_id}")
        settings.setAccessibleName(self.tr("Settings of {0}").format(provider.name))
        settings.clicked.connect(self.settings_wanted)
        return _Other(provider, card, settings)

    # What is chosen

    def provider(self) -> ProviderCard:
        """The chosen provider."""
        return next((other.provider for other in self._others if other.card.isChecked()), self._tesseract)

    def mode(self) -> EngineMode:
        """How Tesseract is to run, where it is chosen."""
        return EngineMode.INSTALLED if self.installed.isChecked() else EngineMode.AUTO

    def probe(self) -> Probe | None:
        """What is known of the chosen way to recognise; None while it is asked."""
        provider = self.provider()
        if provider is not self._tesseract:
            return self._engine.probe(provider_id=provider.provider_id)
        if self.installed.isChecked():
            return self._engine.probe(EngineMode.INSTALLED)
        return self._engine.probe(EngineMode.BUILT_IN) or self._engine.probe()

    def able(self) -> bool:
        """Whether the chosen way to recognise can run, as far as is known."""
        other = next((other for other in self._others if other.card.isChecked()), None)
        if other is not None:
            return other.card.isEnabled()
        auto = self._engine.probe()
        return auto is None or auto.ready or self.installed.isChecked()

    def key(self) -> str:
        """A word for the choice, to be remembered."""
        return _INSTALLED if self.installed.isChecked() else self.provider().provider_id

    def want(self, key: str) -> None:
        """Choose what was remembered, as soon as it is known to be ready."""
        self._wanted = key
        self._choose_wanted()

    def undecided(self) -> bool:
        """Whether what was remembered is still asked whether it is ready."""
        return bool(self._wanted)

    def ready_away(self) -> ProviderCard | None:
        """A provider that pages can be sent to as well as recognised here; None where there is none."""
        ready = (other.provider for other in self._others if other.card.isEnabled() and other.provider.needs_network)
        return next(ready, None)

    def second_ready(self) -> bool:
        """Whether there is another engine on this computer."""
        return any(other.card.isEnabled() and not other.provider.needs_network for other in self._others)

    def name_installed(self, named: bool) -> None:
        """Show the card of the installed engine even where it cannot run: the user has said where it is."""
        self._named = named
        self.refresh()

    # What the cards say

    def ask(self) -> None:
        """Find out anew whether the providers are ready: an account or a key may be another."""
        for other in self._others:
            self._engine.ask_provider(other.provider.provider_id)
        self.refresh()

    def say_price(self, provider_id: str, price: str) -> None:
        """What a paid provider costs, for its card."""
        if self._prices.get(provider_id) != price:
            self._prices[provider_id] = price
            self._show_others()

    def refresh(self) -> None:
        """Show what is known now."""
        self._show_tesseract()
        self._show_others()
        self._arrange()
        self._choose_wanted()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two cards in a row, where there is room for their words."""
        super().resizeEvent(event)
        columns = 2 if self.width() >= 2 * self._narrow + _SPACING else 1
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _arrange(self) -> None:
        """Lay out the cards of what is there; the sentence on what is not fills the last row, or is one itself."""
        shown: list[tuple[ChoiceCard, QPushButton | None]] = [(self.builtin, None)]
        installed = self._engine.probe(EngineMode.INSTALLED)
        if self._named or (installed is not None and installed.ready):
            shown.append((self.installed, None))
        missing = []
        for other in self._others:
            probe = self._engine.probe(provider_id=other.provider.provider_id)
            if probe is None or probe.ready or other.provider.needs_network:
                shown.append((other.card, other.settings))
            else:
                gain = self.tr("It reads photos, receipts and price lists better.")
                missing.append(" ".join(part for part in (said(probe.problem), gain, said(probe.advice)) if part))
        for card in (self.builtin, self.installed, *(other.card for other in self._others)):
            self._grid.removeWidget(card)
            card.setVisible(any(card is each for each, _ in shown))
        for other in self._others:
            self._grid.removeWidget(other.settings)
        self._grid.removeWidget(self._missing)
        for place, (card, settings) in enumerate(shown):
            row, column = divmod(place, self._columns)
            self._grid.addWidget(card, row, column)
            if settings is not None and not settings.isHidden():  # a hidden one would take the rows' spacing
                at = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
                self._grid.addWidget(settings, row, column, at)
                settings.raise_()
        self._missing.setText(" ".join(missing))
        self._missing.setVisible(bool(missing))
        if missing:
            row, column = divmod(len(shown), self._columns)
            self._grid.addWidget(self._missing, row, column, 1, self._columns - column)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _show_tesseract(self) -> None:
        built_in = self._engine.probe(EngineMode.BUILT_IN) or self._engine.probe()
        installed = self._engine.probe(EngineMode.INSTALLED)
        here = self.tr("This computer · free")
        if built_in is not None:
            state = self.tr("Fastest") if built_in.ready else built_in.problem
            self.builtin.say(said(built_in.engine) or self.tr("Tesseract, built in"), here, state)
            self.builtin.setEnabled(built_in.ready)
        else:
            self.builtin.say(self.tr("Tesseract, built in"), here, self.tr("Looking…"))
        if installed is not None:
            state = self.tr("The system's own copy") if installed.ready else installed.problem
            self.installed.say(said(installed.engine) or self.tr("Tesseract, installed"), here, state)
            self.installed.setEnabled(installed.ready)
            if installed.ready and self.builtin.isChecked() and built_in is not None and not built_in.ready:
                self.installed.setChecked(True)
        else:
            self.installed.say(self.tr("Tesseract, installed"), here, self.tr("Looking…"))
            self.installed.setEnabled(False)

    def _show_others(self) -> None:
        forbidden = self._account.settings().forbidden
        for other in self._others:
            provider = other.provider
            probe = self._engine.probe(provider_id=provider.provider_id)
            price = self._prices.get(provider.provider_id, "") if provider.costs_money else self.tr("free")
            where = self.tr("Cloud") if provider.needs_network else self.tr("This computer")
            cost = " · ".join(part for part in (where, price) if part)
            advice = ""
            if provider.needs_network and forbidden:
                ready, state = False, self.tr("Off: no page may leave this computer")
            elif probe is None:
                ready, state = False, self.tr("Looking…")
            elif not probe.ready:
                ready, state, advice = (
                    False,
                    self.tr("Not set up"),
                    said_both(probe.problem, probe.advice),
                )
            else:
                ready, state = True, self.tr("Pages are sent to {0}").format(provider.name)
                if not provider.needs_network:
                    state = self.tr("Best for photos; slower")
            here = probe is not None and not provider.needs_network
            title = said(probe.engine) if here and probe is not None else provider.name
            other.card.say(title, cost, state)
            other.card.setAccessibleName(". ".join(part for part in (title, cost, state, advice) if part))
            other.card.setToolTip("\n".join(part for part in (cost, state, advice) if part))
            other.card.setEnabled(ready)
            settings = provider.needs_network and not ready and probe is not None
            other.settings.setVisible(settings)
            other.card.leave_room(other.settings.sizeHint().width() if settings else 0)
            if not ready and probe is not None and other.card.isChecked():
                self.builtin.setChecked(True)

    def _choose_wanted(self) -> None:
        cards = {other.provider.provider_id: other.card for other in self._others}
        cards |= {_INSTALLED: self.installed, TESSERACT: self.builtin}
        card = cards.get(self._wanted)
        if card is not None and not card.isEnabled() and not self._known(self._wanted):
            return
        self._wanted = ""
        if card is not None and card.isEnabled():
            card.setChecked(True)

    def _known(self, key: str) -> bool:
        if key == _INSTALLED:
            return self._engine.probe(EngineMode.INSTALLED) is not None
        return self._engine.probe(provider_id=key) is not None

    def _decided(self) -> None:
        self._wanted = ""
        self.changed.emit()

    def _toggled(self, on: bool) -> None:
        if on:
            self.changed.emit()
