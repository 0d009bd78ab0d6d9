"""What the window says at its start of a settings file that could not be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.mending import Mend
from bulkocr_gui.ui.notice_banner import BannerText
from bulkocr_gui.ui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def settings_trouble(
    file: Path, set_aside: Path | None, *, unreadable: bool, refused: Sequence[str]
) -> BannerText | None:
    """What is to be said; None where all is well.

    Args:
        file: of the settings.
        set_aside: where the broken one was moved to.
        unreadable: it is there and cannot be read or moved.
        refused: names of the preferences whose value is none.
    """
    safe = tr("Jobs and results are safe.")
    if set_aside is not None:
        title = tr("The settings were damaged and are the defaults again")
        text = tr("The old file is kept as {0}. Look through the settings before the next job.")
        return BannerText(title, f"{text.format(wording.short_path(set_aside))} {safe}", mend=Mend.BEHAVIOUR)
    if unreadable:
        title = tr("The settings cannot be read, so the defaults hold")
        text = tr("Change the permissions of {0}, then open Bulk OCR again.").format(wording.short_path(file))
        return BannerText(title, f"{text} {safe}")
    if refused:
        title = tr("Some settings were none that Bulk OCR knows, and are the defaults again")
        text = tr("In the file: {0}. Look through the settings before the next job.").format(", ".join(refused))
        return BannerText(title, f"{text} {safe}", mend=Mend.BEHAVIOUR)
    return None
