"""What a new job begins with, by the user's preferences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.options import JobOptions

if TYPE_CHECKING:
    from bulkocr_gui.desktop.preferences import Preferences


def usual_options(preferences: Preferences) -> JobOptions:
    """The options of a job of which nothing was said."""
    return replace(
        JobOptions(),
        workers=preferences.workers,
        max_retries=preferences.max_attempts - 1,
        first_delay=preferences.first_delay_s,
        auto_pause=preferences.pause_after_errors,
        unreadable_count=preferences.unreadable_count,
        page_timeout=float(preferences.page_timeout_s),
        low_priority=preferences.low_priority,
    )
