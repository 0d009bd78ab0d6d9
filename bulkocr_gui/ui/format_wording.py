"""What the formats of results are called: on the cards, in the Export menu, in notices."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bulkocr_gui.ui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence


class FormatWords(NamedTuple):
    """The words of one format."""

    format_id: str
    title: str
    suffix: str
    use: str
    """What is in it, or who wants it; empty where the title says it."""
    saved_as: str
    """After `saved as`, and with a capital in the menu after `As`."""


def format_words(available: Sequence[str]) -> tuple[FormatWords, ...]:
    """The words of those formats that there are, in the order of the cards."""
    every = (
        FormatWords("pdf", tr("Searchable PDF"), ".pdf", tr("picture + text"), tr("searchable PDF")),
        FormatWords("txt", tr("Plain text"), ".txt", "UTF-8", tr("plain text")),
        FormatWords("hocr", tr("Word positions"), ".hocr", "", tr("word positions (hOCR)")),
        FormatWords("alto", tr("ALTO XML"), ".alto.xml", tr("libraries"), tr("ALTO XML")),
        FormatWords("jsonl", tr("JSON Lines"), ".jsonl", tr("boxes"), tr("JSON Lines")),
        FormatWords("csv", tr("Table of pages"), ".csv", "", tr("table of pages (CSV)")),
        FormatWords("tsv", tr("Table of words"), ".tsv", "", tr("table of words (TSV)")),
        FormatWords("md", tr("Markdown"), ".md", "", tr("Markdown")),
        FormatWords("docx", tr("Word document"), ".docx", "", tr("Word document")),
    )
    return tuple(words for words in every if words.format_id in available)
