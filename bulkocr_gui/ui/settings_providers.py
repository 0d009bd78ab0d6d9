"""Settings, Providers: who pays, whether it works, and how the provider is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.options import JobOptions, Transport
from bulkocr_gui.providers.endpoint import checked_endpoint
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import button
from bulkocr_gui.ui.core_wording import said, said_both
from bulkocr_gui.ui.settings_account import AccountPage
from bulkocr_gui.ui.settings_rows import Choice, SettingRow, TypedField, WholeNumber
from bulkocr_gui.ui.settings_sign_in import SignIn
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from bulkocr_gui.providers.base import Probe
    from bulkocr_gui.providers.cloud_access import CloudSettings
    from bulkocr_gui.ui.ports import CloudAccount
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.theme import Theme

GOOGLE_VISION = "google_vision"
_EU = "eu-vision.googleapis.com"
_US = "us-vision.googleapis.com"
_OTHER = "other"
_THOUSAND = 1000
_MOST_A_MINUTE = 1_000_000


class ProvidersPage(AccountPage):
    """`settingsProviders`: Google Cloud Vision."""

    def __init__(self, queue: Queue, account: CloudAccount, theme: Theme) -> None:
        """Build the cards; the keyring is asked when the page is first shown."""
        super().__init__(account, theme, self.tr("Providers"), self.tr("Changes apply at once."))
        self.setObjectName("settingsProviders")
        self._queue = queue
        self._testing = False
        self._tested_with: CloudSettings | None = None
        self._key_changed = False
        self._other = False
        self.sign_in = SignIn(self, theme)
        self.sign_in.key_changed.connect(self._forget_result)
        self.test = button(self.tr("&Test"), theme)
        self.test.setObjectName("testProvider")
        self.test.setAccessibleName(self.tr("Test the connection to Google Cloud Vision"))
        self.test.clicked.connect(self._begin_test)
        self.test_row = SettingRow(theme, self.tr("Try the connection"), "", self.test)
        self._build_connection()
        self.add_card(self.tr("Google Cloud Vision: sign in"), *self.sign_in.rows(), self.test_row)
        self.add_card(
            self.tr("Google Cloud Vision: connection"),
            self.place_row,
            self.endpoint_row,
            self.transport_row,
            self.images_row,
            self.requests_row,
        )
        queue.tested.connect(self._tested)
        self.show_settings()

    def _build_connection(self) -> None:
        theme, account = self.theme, self.account
        self.place = Choice(
            theme.measure(250),
            (self.tr("Google's default"), ""),
            (self.tr("European Union"), _EU),
            (self.tr("United States"), _US),
            (self.tr("Another address…"), _OTHER),
        )
        self.place.setObjectName("endpointPlace")
        self.place.activated.connect(self._place_chosen)
        self.place_row = SettingRow(theme, self.tr("&Where pages are sent"), "", self.place)
        self.endpoint = TypedField(lambda: account.settings().endpoint, self._keep_endpoint, theme.measure(250))
        self.endpoint.setObjectName("endpoint")
        self.endpoint.setPlaceholderText("HOST[:PORT]")
        words = self.tr("A private endpoint, without https://")
        self.endpoint_row = SettingRow(theme, self.tr("A&ddress"), words, self.endpoint)
        self.endpoint.problem.connect(self.endpoint_row.complain)
        self.transport = Choice(
            theme.measure(250), (self.tr("gRPC (faster)"), Transport.GRPC), (self.tr("REST"), Transport.REST)
        )
        self.transport.setObjectName("transport")
        self.transport.activated.connect(self._transport_chosen)
        words = self.tr("For new jobs. REST gets through proxies that block gRPC")
        self.transport_row = SettingRow(theme, self.tr("Tra&nsport"), words, self.transport)
        self.images = WholeNumber(theme, 1, _MOST_A_MINUTE, 100)
        self.images.setObjectName("imagesAMinute")
        self.images.valueChanged.connect(self._images_changed)
        words = self.tr("Google's own limit is 1,800 unless your project has another")
        self.images_row = SettingRow(theme, self.tr("&Pages a minute, at most"), words, self.images)
        self.requests = WholeNumber(theme, 1, _MOST_A_MINUTE, 100)
        self.requests.setObjectName("requestsAMinute")
        self.requests.valueChanged.connect(self._requests_changed)
        words = self.tr("One request can carry up to 16 pages")
        self.requests_row = SettingRow(theme, self.tr("&Requests a minute, at most"), words, self.requests)

    def show_settings(self, *, also_edited: bool = False) -> None:
        """Show what is kept."""
        settings = self.account.settings()
        self.sign_in.show_settings(also_edited=also_edited)
        known = settings.endpoint in ("", _EU, _US)
        if also_edited or not known:
            self._other = not known
        self.place.choose(_OTHER if self._other else settings.endpoint)
        address = settings.endpoint or self.tr("Google decides where they are processed")
        self.place_row.explain(self.tr("For new jobs. {0}").format(address))
        self.endpoint.refresh(also_edited=also_edited)
        self.endpoint_row.setVisible(self._other)
        self.transport.choose(settings.transport)
        self.images.show_value(settings.images_a_minute)
        self.requests.show_value(settings.requests_a_minute)
        if not self._testing and self._tested_with is not None and not _alike(self._tested_with, settings):
            self._forget_result()
        self._show_test(settings)

    # How it is called

    def _place_chosen(self, place: int) -> None:
        chosen = str(self.place.itemData(place))
        self._other = chosen == _OTHER
        if self._other:
            self.endpoint_row.show()
            self.endpoint.setFocus()
        else:
            self.change(endpoint=chosen)
            self.show_settings(also_edited=True)

    def _keep_endpoint(self, text: str) -> None:
        self.change(endpoint=checked_endpoint(text))

    def _transport_chosen(self, place: int) -> None:
        self.change(transport=Transport(self.transport.itemData(place)))

    def _images_changed(self, value: int) -> None:
        self.change(images_a_minute=value)

    def _requests_changed(self, value: int) -> None:
        self.change(requests_a_minute=value)

    # Whether it works

    def _show_test(self, settings: CloudSettings) -> None:
        if settings.forbidden:
            self.test_row.explain(self.tr("Nothing is sent: under Privacy, sending pages is switched off"))
        else:
            price = wording.money(settings.price_a_thousand // _THOUSAND, settings.currency)
            words = self.tr("Sends one tiny picture to Google. Costs the price of one page: {0}")
            self.test_row.explain(words.format(price))
        self.test.setEnabled(not self._testing and not settings.forbidden)

    def _begin_test(self) -> None:
        settings = self.account.settings()
        self._testing = True
        self._key_changed = False
        self._tested_with = settings
        self.test_row.tell(self.tr("Waiting for Google's answer. This can take half a minute."), "clock")
        self._show_test(settings)
        options = JobOptions(endpoint=settings.endpoint, transport=settings.transport)
        self._queue.test_provider(GOOGLE_VISION, options)

    def _tested(self, provider_id: str, probe: Probe) -> None:
        if provider_id != GOOGLE_VISION or not self._testing:
            return
        self._testing = False
        settings = self.account.settings()
        if self._key_changed or self._tested_with is None or not _alike(self._tested_with, settings):
            self.test_row.tell(self.tr("The settings changed during the test. Test them again."), "info")
        elif probe.ready:
            found = dict(probe.details).get("found", "")
            read = self.tr("It works: {0} read “{1}” in the picture.")
            words = read if found else self.tr("It works: {0} answered.")
            self.test_row.tell(words.format(said(probe.engine), found), "check-circle", Tone.GOOD)
        else:
            problem = wording.sentence(probe.problem or self.tr("The test failed"))
            self.test_row.complain(said_both(problem, probe.advice))
        self._show_test(settings)

    def _forget_result(self) -> None:
        """What was found held for other settings, or for another key."""
        self._key_changed = True
        if not self._testing:
            self._tested_with = None
            self.test_row.tell("")


def _alike(one: CloudSettings, other: CloudSettings) -> bool:
    """Whether a test of the one tells about the other."""
    return all(
        getattr(one, name) == getattr(other, name)
        for name in ("forbidden", "credentials", "service_account", "endpoint", "transport")
    )
