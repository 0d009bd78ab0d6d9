"""What a person wrote in a page's text, brought to the store: laid over the engine's reading, and found by search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.corrections import CorrectedPage, Corrections
from bulkocr_gui.results.corrections import carried, corrected, decoded, encoded, number_of, together
from bulkocr_gui.results.recognition import Recognition

if TYPE_CHECKING:
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.results.corrections import Edits


def keep(store: Store, document_id: int, page: int, base: bytes, edits: Edits) -> bool:
    """Keep a page's corrections in place of those that it had; committed.

    Args:
        store: the truth.
        document_id: the document.
        page: 1-based.
        base: the engine's reading that was corrected, as kept.
        edits: all corrections of the page; none is the engine's text again.

    Returns:
        Whether they hold; not where the page was read again meanwhile, and they are set aside.
    """
    engine = Recognition.decode(base)
    made = corrected(engine, edits)
    kept = CorrectedPage(
        encoded(edits) if edits else "", made.encode(), made.text, number_of(engine, edits), made.doubtful
    )
    return Corrections(store.database).keep(document_id, page, base, kept)


def use_earlier(store: Store, document_id: int, page: int) -> None:
    """Carry the corrections of a page's earlier reading over to the present one; what it has of its own stays.

    Raises:
        UsageError: there are none.
    """
    corrections = Corrections(store.database)
    earlier = corrections.earlier(document_id, page)
    now = Recognition.decode(earlier.now)
    over = carried(decoded(earlier.edits), Recognition.decode(earlier.base), now)
    # Committed before they are forgotten: a crash in between leaves them to be offered once more.
    if keep(store, document_id, page, earlier.now, together(decoded(earlier.present), over)):
        corrections.forget(earlier.earlier_id)


def forget_earlier(store: Store, document_id: int, page: int) -> None:
    """Forget the corrections of a page's earlier reading.

    Raises:
        UsageError: there are none.
    """
    corrections = Corrections(store.database)
    corrections.forget(corrections.earlier(document_id, page).earlier_id)
