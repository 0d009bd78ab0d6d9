"""Markdown: flowing paragraphs, with a rule and a comment where a page begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bulkocr_gui.results.layout import paragraph_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bulkocr_gui.results.formats import DocumentResult, PageResult

# What CommonMark, tables, strike-through and formulas of its dialects would take for marks.
MARKS = re.compile(r"[\\`*_\[\]<>&~|$]")
# What is a mark only where a paragraph begins: headings, lists, rules, quotations.
OPENING = re.compile(r"(#+|[-+=:]|\d{1,9}(?=[.)]))")


class Markdown:
    """CommonMark in which every character of the page stands for itself."""

    id = "md"
    suffix = ".md"

    def pieces(self, document: DocumentResult, pages: Iterable[PageResult]) -> Iterator[bytes]:  # noqa: ARG002
        """Each page with its comment; a rule between two pages."""
        for index, page in enumerate(pages):
            recognition = page.readable
            parts = ["---"] if index else []
            parts.append(f"<!-- page {page.number}{': not recognised' if recognition is None else ''} -->")
            if recognition is not None:
                parts += [
                    _escaped(paragraph_text(paragraph))
                    for block in recognition.blocks
                    for paragraph in block.paragraphs
                ]
            yield (("\n" if index else "") + "\n\n".join(parts) + "\n").encode()


def _escaped(text: str) -> str:
    text = MARKS.sub(r"\\\g<0>", text)
    opening = OPENING.match(text)
    if not opening:
        return text
    if text[0].isdigit():
        return f"{opening[0]}\\{text[opening.end() :]}"
    return f"\\{text}"
