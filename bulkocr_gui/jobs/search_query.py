"""What a person typed into the search box, as a question to the index."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.search_words import is_single, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 1000
"""Characters of a query."""
DEEPEST = 16
"""Parentheses within each other."""
MOST_WORDS = 64
SHORTEST_BEGINNING = 2
"""Letters before a `*`: fewer would begin a good part of all words."""

_OPERATORS = ("AND", "OR", "NOT")
# A quotation mark or parenthesis within a word is a part of it: 5", f(x).
_PIECE = re.compile(
    r'\s*(?:"(?P<phrase>[^"]*)(?P<end>"?)(?P<more>\*?)|(?P<bracket>[()])|(?P<word>[^\s()]+(?:\([^\s()]*\)?)*))'
)
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"'))


@dataclass(frozen=True, slots=True)
class Term:
    """Words in a row; of the last one perhaps only its beginning."""

    words: tuple[str, ...]
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A question that can be asked."""

    expression: str
    """In the language of FTS5."""
    terms: tuple[Term, ...]
    """What is marked on a page that answers it."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the expression, and what of it is marked."""

    expression: str
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class _Token:
    """A term, or a word or mark between terms."""

    kind: str
    term: Term | None = None


def parse(text: str) -> Query:
    """Understand a query: words, "phrases", beginnings*, AND, OR, NOT and parentheses.

    Words that stand side by side must all be on the page. Punctuation is passed over.

    Raises:
        UsageError: it cannot be understood, or has no word.
    """
    if len(text) > LONGEST:
        raise UsageError("search_too_long", f"The search has more than {LONGEST} characters.", "Use fewer words.")
    parser = _Parser(list(_tokens(text.translate(_QUOTES))))
    found = parser.whole()
    if found is None:
        raise UsageError("search_empty", "There is no word to search for.", "Type at least one letter or digit.")
    return Query(found.expression, found.terms)


def _tokens(text: str) -> Iterable[_Token]:
    number = 0
    for piece in _PIECE.finditer(text):
        if piece["bracket"]:
            yield _Token(piece["bracket"])
            continue
        if piece["phrase"] is not None:
            if not piece["end"]:
                raise UsageError(
                    "search_quotes",
                    "A quotation mark is not closed.",
                    'Put one at the end of the phrase: "like this".',
                )
            words, begins = words_of(piece["phrase"]), bool(piece["more"])
        elif piece["word"] in _OPERATORS:
            yield _Token(piece["word"])
            continue
        else:
            words, begins = words_of(piece["word"]), piece["word"].endswith("*")
        number += len(words)
        if number > MOST_WORDS:
            raise UsageError("search_too_long", f"The search has more than {MOST_WORDS} words.", "Use fewer words.")
        yield _Token("term", _term(words, begins=begins))


def _term(words: list[str], *, begins: bool) -> Term | None:
    if not words:
        return None
    begins = begins and not is_single(words[-1])
    if begins and len(words[-1]) < SHORTEST_BEGINNING:
        raise UsageError(
            "search_beginning",
            f"{words[-1]}* would find too much.",
            f"Type at least {SHORTEST_BEGINNING} letters before the *.",
        )
    return Term(tuple(words), begins)


class _Parser:
    """OR binds least, then AND (written or not), then NOT. What has no word in it is as if it were not there."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    def whole(self) -> _Part | None:
        parts = []
        while self._at < len(self._tokens):
            parts.append(self._either())
            if self._next() == ")":
                self._at += 1  # one too many, as in "1) first"
        return _joined("AND", parts)

    def _next(self) -> str:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else ""

    def _either(self) -> _Part | None:
        parts = [self._all()]
        while self._next() == "OR":
            self._operator()
            parts.append(self._all())
        return _joined("OR", parts)

    def _all(self) -> _Part | None:
        wanted: list[_Part | None] = []
        unwanted: list[_Part | None] = []
        while (kind := self._next()) not in ("", ")", "OR"):
            if kind == "AND":
                if not wanted:
                    raise _misplaced("AND")
                self._operator()
            if self._next() == "NOT":
                if not any(wanted):
                    raise UsageError(
                        "search_not",
                        "NOT has nothing before it.",
                        'Say first what to find, then what to leave out: letter NOT envelope. To find it: "not".',
                    )
                self._operator()
                unwanted.append(self._one())
            else:
                wanted.append(self._one())
        if not wanted and self._next() == "OR":
            raise _misplaced("OR")
        found, without = _joined("AND", wanted), _joined("OR", unwanted)
        if found is None or without is None:
            return found
        return _Part(f"({found.expression} NOT {without.expression})", found.terms)

    def _operator(self) -> None:
        """Pass over an operator that has something after it."""
        name = self._next()
        self._at += 1
        following = self._next()
        if following in ("", ")", "AND", "OR") or (following == "NOT" and name != "AND"):
            raise _misplaced(name)

    def _one(self) -> _Part | None:
        token = self._tokens[self._at]
        self._at += 1
        if token.kind == "(":
            self._depth += 1
            if self._depth > DEEPEST:
                raise UsageError("search_too_deep", "There are too many parentheses.", "Use fewer of them.")
            inner = self._either()
            if self._next() != ")":
                raise UsageError("search_brackets", "A parenthesis is not closed.", "Put ) where it ends.")
            self._at += 1
            self._depth -= 1
            return inner
        if token.term is None:
            return None
        expression = '"' + " ".join(token.term.words) + '"' + ("*" if token.term.begins else "")
        return _Part(expression, (token.term,))


def _joined(operator: str, parts: Iterable[_Part | None]) -> _Part | None:
    real = [part for part in parts if part is not None]
    if len(real) < 2:
        return real[0] if real else None
    return _Part(
        "(" + f" {operator} ".join(part.expression for part in real) + ")",
        tuple(term for part in real for term in part.terms),
    )


def _misplaced(operator: str) -> UsageError:
    return UsageError(
        "search_operator",
        f"{operator} must stand between two words.",
        f'Add a word, or quote it to find it: "{operator.lower()}".',
    )
