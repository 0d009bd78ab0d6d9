"""How words are marked in a page's text: to check, corrected, found by a search; not by colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat

from bulkocr_gui.processing.page_edit import Origin

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from bulkocr_gui.processing.page_edit import EditedText
    from bulkocr_gui.ui.theme import Theme


class WordMarks(QSyntaxHighlighter):
    """Formats that are no part of the document: undo knows nothing of them.

    A word to check is filled and underlined; a corrected one has a row of dots under it; one that a search hit is
    bold on a fill.
    """

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        """Mark nothing yet."""
        super().__init__(document)
        self._words: EditedText | None = None
        self._doubtful = QTextCharFormat()
        self._corrected = QTextCharFormat()
        self._hit = QTextCharFormat()
        self._hits: frozenset[int] = frozenset()
        self.dress(theme)

    def show_words(self, words: EditedText | None) -> None:
        """Mark these words in what is inserted from now on."""
        self._words = words
        self._hits = frozenset()

    def show_hits(self, words: frozenset[int]) -> None:
        """Mark words that a search hit, and no others any more."""
        changed, self._hits = self._hits ^ words, words
        text = self._words
        if text is None:
            return
        starts = {self.document().findBlock(text.span(word)[0]).position() for word in changed if word < len(text)}
        for start in starts:
            self.rehighlightBlock(self.document().findBlock(start))

    def dress(self, theme: Theme) -> None:
        """Take the theme's colours; what is marked follows by `rehighlight`."""
        self._doubtful.setBackground(theme.colour("mark"))
        self._doubtful.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        self._doubtful.setUnderlineColor(theme.colour("mark_line"))
        self._hit.setBackground(theme.colour("mark"))
        self._hit.setFontWeight(QFont.Weight.Bold)
        self._corrected.setBackground(theme.colour("accent_soft"))
        self._corrected.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self._corrected.setUnderlineColor(theme.colour("accent"))

    def highlightBlock(self, text: str) -> None:  # noqa: ARG002 - where its words are is known
        """Mark the words of a line."""
        words = self._words
        if words is None:
            return
        begin = self.currentBlock().position()
        for word in words.within(begin, begin + self.currentBlock().length()):
            start, end = words.span(word)
            if words.doubtful(word):
                self.setFormat(start - begin, end - start, self._doubtful)
            elif words.origin(word) is Origin.WRITTEN:
                self.setFormat(start - begin, end - start, self._corrected)
            if word in self._hits:
                hit = QTextCharFormat(self._hit)
                if words.doubtful(word):
                    hit.merge(self._doubtful)
                self.setFormat(start - begin, end - start, hit)
