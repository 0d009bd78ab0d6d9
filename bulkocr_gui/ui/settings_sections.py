"""The sections of the settings, for those who lead to them."""

from __future__ import annotations

from enum import IntEnum


class Section(IntEnum):
    """The sections in their order."""

    PROVIDERS = 0
    COSTS = 1
    LANGUAGES = 2
    PERFORMANCE = 3
    RETRIES = 4
    BEHAVIOUR = 5
    APPEARANCE = 6
    PRIVACY = 7
    WATCHED = 8
    HOOKS = 9
    API = 10
    ABOUT = 11
