"""The right half of the New-job sheet: how the pages are read, what that may cost, where the text goes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.options import EngineMode, JobOptions
from bulkocr_gui.providers.endpoint import checked_endpoint
from bulkocr_gui.ui.controls import label, line
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.engine_state import TESSERACT
from bulkocr_gui.ui.language_field import LanguageField
from bulkocr_gui.ui.more_options import MoreOptions
from bulkocr_gui.ui.price_box import PriceBox
from bulkocr_gui.ui.provider_choice import ProviderChoice
from bulkocr_gui.ui.saving import Saving
from bulkocr_gui.ui.scroll_column import ScrollColumn
from bulkocr_gui.ui.short_choice import ShortCheckBox
from bulkocr_gui.ui.thoroughness import Thoroughness

if TYPE_CHECKING:
    from bulkocr_gui.desktop.preferences import PreferenceStore
    from bulkocr_gui.processing.presets import Preset
    from bulkocr_gui.processing.provider_card import ProviderCard
    from bulkocr_gui.ui.engine_state import EngineState
    from bulkocr_gui.ui.ports import CloudAccount, Settings
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.theme import Theme


_QUALITY_KEY = "new_job/quality"


class JobChoices(ScrollColumn):
    """Everything that is chosen for a new job, but its sources."""

    changed = Signal()
    """Something is chosen otherwise; of another provider, `recognise.changed` tells."""

    def __init__(
        self, queue: Queue, engine: EngineState, account: CloudAccount, theme: Theme, preferences: PreferenceStore
    ) -> None:
        """Everything as usual."""
        super().__init__()
        self._engine = engine
        self._account = account
        self.recognise = ProviderChoice(queue.providers(), engine, account, theme)
        self.saving = Saving(queue, theme, self)
        self.formats = self.saving.formats
        self._build(theme, preferences)
        self.recognise.changed.connect(self._provider_changed)
        account.changed.connect(self._account_changed)
        self._account_changed()
        self._provider_changed()
        self.thorough.changed.connect(self._thoroughness_changed)
        self.languages.changed.connect(self.changed)
        self.saving.changed.connect(self.changed)
        self.more.changed.connect(self.changed)
        self.reuse.toggled.connect(self.changed)
        self.price.cap_changed.connect(self.changed)

    # What is chosen

    def options(self) -> JobOptions:
        """The options of the job."""
        options = JobOptions(languages=self.languages.chosen(), engine_mode=self.recognise.mode())
        options = self.more.options(self.saving.options(options))
        if self._looks_again():
            options = replace(options, quality=self.thorough.quality())
        if (poor := self._poor_to()) is not None:
            options = replace(options, poor_to=poor.provider_id)
        if (away := self.sent_to()) is not None and away.costs_money:
            options = replace(options, cost_cap=self.price.cap())
        if self.recognise.provider().costs_money:
            options = replace(options, reuse=self.reuse.isChecked())
        return options

    def sent_to(self) -> ProviderCard | None:
        """Who is sent pages, all of them or the poor ones; None where nothing leaves this computer."""
        provider = self.recognise.provider()
        return provider if provider.needs_network else self._poor_to()

    def only_poor(self) -> bool:
        """Whether only pages that were read poorly are sent."""
        return self._poor_to() is not None

    def begin(self, settings: Settings) -> None:
        """A new job: as the last one was read and saved."""
        self.price.begin()
        self.thorough.begin(str(settings.value(_QUALITY_KEY, "") or ""))
        self.saving.begin(settings)

    def apply(self, preset: Preset) -> None:
        """Be set as a preset says; what it does not speak of stays."""
        if preset.provider:
            self.recognise.want(preset.provider)
        if preset.languages:
            self.languages.choose(preset.languages)
        self.thorough.begin(str(preset.quality))
        self.saving.show(preset.apply(JobOptions()))
        self.more.layout_mode.choose(preset.page_segmentation)
        self.changed.emit()

    def remember(self, settings: Settings) -> None:
        """Keep the choice for the next job."""
        if self._looks_again():
            settings.set_value(_QUALITY_KEY, str(self.thorough.quality()))
        self.saving.remember(settings)

    def _looks_again(self) -> bool:
        """Whether the chosen provider can look at what it read, and read it again."""
        return self.recognise.provider().provider_id == TESSERACT

    def _poor_to(self) -> ProviderCard | None:
        return self.thorough.sent_to() if self._looks_again() else None

    def detects(self) -> bool:
        """Whether the chosen provider finds the language by itself."""
        probe = self.recognise.probe()
        return probe is not None and probe.detects_language

    def trouble(self) -> tuple[str, str] | None:
        """Why nothing can be started, and what to do; None where it can."""
        if not self.recognise.able():
            probe = self._engine.probe()
            if probe is None:
                return self.tr("The engine cannot run"), ""
            return said(probe.problem), said(probe.advice)
        if not self.languages.enough():
            return self.tr("Choose a language"), self.tr("The engine reads nothing without one.")
        if (trouble := self.saving.trouble()) is not None:
            return trouble
        try:
            checked_endpoint(self.more.endpoint.text() if self.recognise.provider().needs_network else "")
        except UsageError as error:
            return said(error.message), said(error.advice)
        return None

    # How it is built

    def _build(self, theme: Theme, preferences: PreferenceStore) -> None:
        self.thorough = Thoroughness()
        self.price = PriceBox(theme)
        self.languages = LanguageField(theme, gets_more=True)
        self.reuse = ShortCheckBox(self.tr("S&kip pages done in an earlier job"))
        self.reuse.setObjectName("reusePages")
        self.reuse.setToolTip(
            self.tr("Pages that were recognised before, in the same way, are taken over and cost nothing.")
        )
        self.reuse.setChecked(True)
        self.more = MoreOptions(theme, preferences)
        self.more.tesseract_path_changed.connect(self._look_for_installed)

        layout = self.column
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Recognise with"), "title"))
        layout.addWidget(self.recognise)
        layout.addWidget(self.thorough)
        layout.addWidget(self.price)
        layout.addSpacing(4)
        layout.addWidget(label(self.tr("Languages"), "title"))
        layout.addWidget(self.languages)
        layout.addSpacing(6)
        layout.addWidget(self.saving.formats)
        layout.addWidget(self.saving.in_line)
        layout.addWidget(self.saving.pdf_a)
        layout.addSpacing(6)
        layout.addWidget(self.saving.save_to)
        layout.addWidget(self.reuse)
        layout.addSpacing(2)
        layout.addWidget(line())
        layout.addWidget(self.saving.files)
        layout.addWidget(self.more)
        layout.addStretch()
        self.saving.laid_out()

    # What changes it

    def _provider_changed(self) -> None:
        provider, probe = self.recognise.provider(), self.recognise.probe()
        self.thorough.setVisible(self._looks_again())
        self.thorough.know(second=self.recognise.second_ready())
        self.thorough.offer(self.recognise.ready_away())
        self._show_price()
        self.reuse.setVisible(provider.costs_money)
        self.more.show_for(network=provider.needs_network)
        self.languages.detect(self.detects())
        if probe is not None:
            self.languages.know(probe.languages or self._local_languages())

    def _thoroughness_changed(self) -> None:
        self._show_price()
        self.changed.emit()

    def _show_price(self) -> None:
        away = self.sent_to()
        self.price.setVisible(away is not None and away.costs_money)

    def _look_for_installed(self, path: str) -> None:
        self.recognise.name_installed(bool(path))
        self._engine.ask(EngineMode.INSTALLED, tesseract_path=path)

    def _local_languages(self) -> tuple[str, ...]:
        """What may be named as a hint where the provider itself has no list."""
        probe = self._engine.probe()
        return probe.languages if probe is not None else ()

    def _account_changed(self) -> None:
        self.more.follow(self._account.settings())
