"""The choice under "Recognise with": one card for each way to recognise, by what the providers declare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from bulkocr_gui.jobs.options import EngineMode
from bulkocr_gui.ui.choice_card import ChoiceCard
from bulkocr_gui.ui.controls import button
from bulkocr_gui.ui.engine_state import TESSERACT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from bulkocr_gui.processing.provider_card import ProviderCard
    from bulkocr_gui.providers.base import Probe
    from bulkocr_gui.ui.engine_state import EngineState
    from bulkocr_gui.ui.ports import CloudAccount
    from bulkocr_gui.ui.theme import Theme

_INSTALLED = "tesseract:installed"


@dataclass(frozen=True, slots=True)
class _Other:
    """A provider that has one card, and its way to the settings."""

    provider: ProviderCard
    card: ChoiceCard
    settings: QPushButton


class ProviderChoice(QWidget):
    """The cards. Tesseract has one for each way it runs; those that need the network stand below."""

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
        self._engine = engine
        self._account = account
        self._prices: dict[str, str] = {}
        self._wanted = ""
        self.builtin = ChoiceCard(theme, self.tr("Tesseract, built in"), "chip")
        self.builtin.setObjectName("engineBuiltIn")
        self.builtin.setChecked(True)
        self.installed = ChoiceCard(theme, self.tr("Tesseract, installed"), "chip")
        self.installed.setObjectName("engineInstalled")
        self._tesseract = next(card for card in cards if card.provider_id == TESSERACT)
        self._others = [self._other(card, theme) for card in cards if card.provider_id != TESSERACT]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        grid.addWidget(self.builtin, 0, 0)
        grid.addWidget(self.installed, 0, 1)
        for place, other in enumerate(self._others, start=1):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(other.card, 1)
            row.addWidget(other.settings)
            grid.addLayout(row, place, 0, 1, 2)
        for card in (self.builtin, self.installed, *(other.card for other in self._others)):
            card.toggled.connect(self._toggled)
            card.clicked.connect(self._decided)
        engine.changed.connect(self.refresh)
        account.changed.connect(self.ask)
        self.refresh()

    def _other(self, provider: ProviderCard, theme: Theme) -> _Other:
        card = ChoiceCard(theme, provider.name, "cloud" if provider.needs_network else "chip")
        card.setObjectName(f"provider_{provider.provider_id}")
        settings = button(self.tr("Setti&ngs…"), theme)
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
        self._choose_wanted()
        self.changed.emit()

    def _show_tesseract(self) -> None:
        built_in = self._engine.probe(EngineMode.BUILT_IN) or self._engine.probe()
        installed = self._engine.probe(EngineMode.INSTALLED)
        here = self.tr("This computer · free")
        if built_in is not None:
            state = self.tr("Fastest") if built_in.ready else built_in.problem
            self.builtin.say(built_in.engine or self.tr("Tesseract, built in"), here, state)
            self.builtin.setEnabled(built_in.ready)
        else:
            self.builtin.say(self.tr("Tesseract, built in"), here, self.tr("Looking…"))
        if installed is not None:
            state = self.tr("The program on this computer") if installed.ready else installed.problem
            self.installed.say(installed.engine or self.tr("Tesseract, installed"), here, state)
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
                ready, state = False, self.tr("Off: the settings let no page leave this computer")
            elif probe is None:
                ready, state = False, self.tr("Looking…")
            elif not probe.ready:
                ready, state, advice = False, probe.problem, probe.advice
            else:
                ready, state = True, self.tr("Page images are sent to {0}").format(provider.name)
                if not provider.needs_network:
                    state = probe.engine
            other.card.say(provider.name, cost, state)
            other.card.setToolTip("\n".join(part for part in (cost, state, advice) if part))
            other.card.setEnabled(ready)
            other.settings.setVisible(not ready and probe is not None)
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
