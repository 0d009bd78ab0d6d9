"""Pages whose text is known: which they are, and how near a recognised text comes."""

# ruff: noqa: RUF001 - look-alike letters are what is folded here

from __future__ import annotations

import csv
import re
import subprocess
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

if TYPE_CHECKING:
    from pathlib import Path

FOLDED = str.maketrans(
    {"ſ": "s", "⸗": "-"}
    | dict.fromkeys("‘’‚‛′`´", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("‐‑‒–—―−", "-")
)
NOT_RUNNING_TEXT = ("list", "table", "receipt", "street sign", "columns")
"""Kinds of page whose reading order is a matter of taste: they count for the words alone."""
WITHOUT_SPACES = ("chi", "jpn")
KINDS = (
    "upside",
    "turned",
    "receipt",
    "sign",
    "list",
    "table",
    "Fraktur",
    "woodblock",
    "photo",
    "typewrit",
    "letter",
)
"""The kinds of the manifest: the first of these words in theirs; the rest is print, in files of a kind."""


@dataclass(frozen=True)
class TruePage:
    """A document and its true text.

    Attributes:
        languages: as the engine takes them: `eng`, `chi_sim+eng`.
        running: whether it is running text, so that the character error says something.
        first_page_only: whether only the first page's text is known.
    """

    path: Path
    languages: str
    running: bool
    first_page_only: bool

    @property
    def truth(self) -> str:
        """The true text, normalised."""
        return self.normalise(self.path.with_name(f"{self.path.name}.gt.txt").read_text(encoding="utf-8"))

    @property
    def spaced(self) -> bool:
        """Whether its script puts spaces between words."""
        return not self.languages.startswith(WITHOUT_SPACES)

    def normalise(self, text: str) -> str:
        """A text as it is compared."""
        if self.first_page_only:
            text = text.split("\f", 1)[0]
        return normalise(text, spaced=self.spaced)


def read_manifest(folder: Path) -> list[dict[str, str]]:
    """The rows of a folder's MANIFEST.tsv."""
    with (folder / "MANIFEST.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def true_pages(data: Path) -> list[TruePage]:
    """All documents with a known text, in the manifest's order."""
    folder = data / "pages"
    return [
        TruePage(
            path=folder / row["file"],
            languages=_languages(row),
            running=not any(word in row["kind"] for word in NOT_RUNNING_TEXT),
            first_page_only=row["has_gt"] == "page 1",
        )
        for row in read_manifest(folder)
        if row["has_gt"] != "no"
    ]


def kinds(data: Path, pages: list[TruePage]) -> list[str]:
    """The kind of each page, one of `KINDS` or print."""
    told = {row["file"]: row["kind"] for row in read_manifest(data / "pages")}
    return [next((word for word in KINDS if word in told[page.path.name]), "print") for page in pages]


def _languages(row: dict[str, str]) -> str:
    """The manifest's `deu (Fraktur)`, `zho (traditional)`, `zho+eng` in Tesseract's names."""
    chinese = "chi_tra" if row["file"].startswith("chi_tra") else "chi_sim"
    return re.sub(r" \(.*\)", "", row["language"]).replace("zho", chinese)


@cache
def installed_languages() -> frozenset[str]:
    """What the plain command can read here."""
    listed = subprocess.run(["tesseract", "--list-langs"], check=True, capture_output=True, text=True)
    return frozenset(listed.stdout.split("\n")[1:])


def readable(languages: str) -> bool:
    """Whether all of `a+b` are installed."""
    return installed_languages().issuperset(languages.split("+"))


def normalise(text: str, *, spaced: bool = True) -> str:
    """NFKC, old letters, quotes and dashes folded, line-end hyphens joined, white space collapsed or removed."""
    text = text.replace("\u0364", "\u0308")  # a vowel with a small e above is an umlaut
    # Folded first: NFKC would make a space and an accent of a lone acute.
    text = unicodedata.normalize("NFKC", text.translate(FOLDED))
    text = re.sub(r"(\w)-\s*\n\s*(?=[^\W\d_])", r"\1", text)
    return re.sub(r"\s+", " " if spaced else "", text).strip()


def character_error(text: str, truth: str) -> float:
    """Edits per true character; above 1 where the engine made text up."""
    return Levenshtein.distance(text, truth) / max(1, len(truth))


def word_f1(text: str, truth: str, *, spaced: bool) -> float:
    """Bag-of-words F1; of characters where words are not spaced."""
    found, true = (Counter(re.findall(r"\w+", side.casefold()) if spaced else side) for side in (text, truth))
    both = sum((found & true).values())
    return 2 * both / max(1, sum(found.values()) + sum(true.values()))
