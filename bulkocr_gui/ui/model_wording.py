"""What is said of models of languages: where they are from, how far they are, and why one was not added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from bulkocr_gui.providers import model_list
from bulkocr_gui.providers.model_files import CheckedBy, Origin
from bulkocr_gui.ui.core_wording import said_both
from bulkocr_gui.ui.languages import language_name
from bulkocr_gui.ui.wording import tr

if TYPE_CHECKING:
    from bulkocr_gui.processing.language_models import Added, NotAdded, Progress
    from bulkocr_gui.providers.model_files import Model


def size(amount: int) -> str:
    """Bytes, as people write them."""
    return QLocale().formattedDataSize(amount, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def is_here(model: Model) -> str:
    """One line for a model that is there."""
    origin = {
        Origin.OWN: tr("added by you"),
        Origin.PROGRAM: tr("came with Bulk OCR"),
        Origin.SYSTEM: tr("installed on this computer"),
    }[model.origin]
    return f"{language_name(model.code)}   {model.code} · {size(model.size)} · {origin}"


def can_be_had(code: str) -> str:
    """One line for a model that can be fetched."""
    known = model_list.CHECKED.get(code)
    told = tr("{0}, checksum known").format(size(known[0])) if known else tr("checksum not known")
    return f"{language_name(code)}   {code} · {told}"


def under_way(progress: Progress) -> str:
    """How far a download is."""
    name = language_name(progress.code)
    if not progress.total:
        return tr("{0}: {1} so far").format(name, size(progress.got))
    if progress.got >= progress.total:
        return tr("{0}: all of it is here, and is being checked").format(name)
    return tr("{0}: {1} of {2}").format(name, size(progress.got), size(progress.total))


def is_added(added: Added) -> str:
    """A model is there, and what was checked."""
    name = language_name(added.code)
    if added.checked is CheckedBy.CHECKSUM:
        return tr("{0} is here. Its checksum is that of the release, and Tesseract opens it.").format(name)
    return tr("{0} is here. Tesseract opens it; its checksum was not compared.").format(name)


def not_added(failed: NotAdded) -> str:
    """Why a model is not there, and what to do."""
    name = language_name(failed.code) if failed.code else ""
    if failed.error is None:
        return tr("{0} was given up. Nothing of it was kept.").format(name)
    words = {
        "no_connection": tr(
            "{0} could not be fetched: there is no connection to github.com. Check the network and try again, or add "
            "the model from a file."
        ),
        "download_broke": tr("{0}: the connection broke. Nothing of it was kept; try again."),
        "proxy_refused": tr(
            "{0} could not be fetched: the proxy does not let it through. Check the system's proxy settings, or add "
            "the model from a file."
        ),
        "tls_failed": tr(
            "{0} could not be fetched: github.com cannot prove who it is. Check the computer's clock and the network."
        ),
        "model_checksum": tr(
            "{0} was not kept: what came is not the file of the release, its checksum is another. Try again; if it "
            "stays so, add the model from a file."
        ),
        "model_unusable": tr(
            "This model was not kept: Tesseract does not open it. It is damaged, or of an old version."
        ),
        "model_name": tr(
            "This is not a model of a language. Choose a file like deu.traineddata: its name is the language's code."
        ),
        "model_not_there": tr("{0} is not among the models any more. Add it from a file."),
        "disk_full": tr("{0} was not kept: the disk is full. Free some space, then try again."),
    }.get(failed.error.code)
    return words.format(name or tr("The model")) if words else said_both(failed.error.message, failed.error.advice)
