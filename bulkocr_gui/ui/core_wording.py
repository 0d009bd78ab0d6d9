"""Sentences of the core, which come in English with a finding, with a page or from the store, in the user's words.

The core says what happened to logs, reports and the command line as well, which are in English. What is not listed
here stays as it is.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bulkocr_gui.ui.core_activity import ACTIVITY, PARTS, SYSTEM
from bulkocr_gui.ui.core_hook_errors import HOOK_ERRORS
from bulkocr_gui.ui.core_job_errors import JOB_ERRORS
from bulkocr_gui.ui.core_page_errors import PAGE_ERRORS
from bulkocr_gui.ui.core_provider_errors import PROVIDER_ERRORS
from bulkocr_gui.ui.core_watch_errors import WATCH_ERRORS

_FINDINGS = (
    QT_TRANSLATE_NOOP("core", "Nothing can be written to the output folder {0} ({1})."),
    QT_TRANSLATE_NOOP("core", "Choose another output folder, or change its permissions."),
    QT_TRANSLATE_NOOP("core", "{0} is no folder"),
    QT_TRANSLATE_NOOP("core", "not permitted"),
    QT_TRANSLATE_NOOP("core", "1 file lies in a folder that nothing can be written to."),
    QT_TRANSLATE_NOOP("core", "{0} files lie in folders that nothing can be written to."),
    QT_TRANSLATE_NOOP(
        "core", "Choose an output folder instead of saving beside the originals, or change their permissions."
    ),
    QT_TRANSLATE_NOOP("core", "There is nothing to recognise."),
    QT_TRANSLATE_NOOP("core", "Choose other files, or change pages and patterns in the options."),
    QT_TRANSLATE_NOOP("core", "About {0} are needed on the disk of {1}, {2} are free."),
    QT_TRANSLATE_NOOP("core", "Make room, choose an output folder on another disk, or fewer formats."),
    QT_TRANSLATE_NOOP("core", "Pages that are read poorly cannot be sent: {0}"),
    QT_TRANSLATE_NOOP("core", "1 file cannot be opened."),
    QT_TRANSLATE_NOOP("core", "{0} files cannot be opened."),
    QT_TRANSLATE_NOOP("core", "Open one to see what is wrong; what stays as it is will fail."),
    QT_TRANSLATE_NOOP("core", "The pages cannot be understood: {0}."),
    QT_TRANSLATE_NOOP("core", "Write them like “{0}”."),
    QT_TRANSLATE_NOOP("core", "there is nothing between two commas, or after the last one"),
    QT_TRANSLATE_NOOP("core", "“{0}” is no page and no range of pages"),
    QT_TRANSLATE_NOOP("core", "“{0}” has no comma"),
    QT_TRANSLATE_NOOP("core", "the first page is 1, not 0"),
    QT_TRANSLATE_NOOP("core", "“{0}” runs backwards"),
    QT_TRANSLATE_NOOP("core", "Outputs cannot be named {0}: {1}."),
    QT_TRANSLATE_NOOP("core", "a brace has no other"),
    QT_TRANSLATE_NOOP("core", "without {name} or {n} all outputs would have one name"),
    QT_TRANSLATE_NOOP("core", "{0} cannot be in a file's name"),
    QT_TRANSLATE_NOOP("core", "it begins with a dot or a space"),
    QT_TRANSLATE_NOOP("core", "Windows keeps this name for a device"),
    QT_TRANSLATE_NOOP("core", "{n} changes from job to job, and documents whose outputs are there are to be skipped"),
    QT_TRANSLATE_NOOP("core", "The pattern “{0}” cannot be understood."),
    QT_TRANSLATE_NOOP("core", "Write * for any part of a name and ** for any folders: “*.tif”, “1790/**”."),
    QT_TRANSLATE_NOOP("core", "No folder or file was given."),
    QT_TRANSLATE_NOOP("core", "Name at least one."),
)
_LISTING = (
    QT_TRANSLATE_NOOP("core", "1 file left out by your patterns."),
    QT_TRANSLATE_NOOP("core", "{0} files left out by your patterns."),
    QT_TRANSLATE_NOOP("core", "1 folder left out by your patterns."),
    QT_TRANSLATE_NOOP("core", "{0} folders left out by your patterns."),
    QT_TRANSLATE_NOOP("core", "1 file and 1 folder left out by your patterns."),
    QT_TRANSLATE_NOOP("core", "1 file and {0} folders left out by your patterns."),
    QT_TRANSLATE_NOOP("core", "{0} files and 1 folder left out by your patterns."),
    QT_TRANSLATE_NOOP("core", "{0} files and {1} folders left out by your patterns."),
    QT_TRANSLATE_NOOP("core", "1 file written by Bulk OCR for these folders: left out."),
    QT_TRANSLATE_NOOP("core", "{0} files written by Bulk OCR for these folders: left out."),
    QT_TRANSLATE_NOOP("core", "{0} files are neither pictures nor PDFs: left out."),
    QT_TRANSLATE_NOOP("core", "The folder cannot be listed ({0})."),
    QT_TRANSLATE_NOOP("core", "The same folder as {0}, by a link: listed once."),
    QT_TRANSLATE_NOOP("core", "The file cannot be read ({0})."),
    QT_TRANSLATE_NOOP("core", "1 file whose outputs are there already: not recognised again."),
    QT_TRANSLATE_NOOP("core", "{0} files whose outputs are there already: not recognised again."),
    QT_TRANSLATE_NOOP("core", "1 file without any of the pages {0}: left out."),
    QT_TRANSLATE_NOOP("core", "{0} files without any of the pages {1}: left out."),
)
_NOTES = (
    QT_TRANSLATE_NOOP("core", "first of {0} pictures in the file"),
    QT_TRANSLATE_NOOP("core", "last of several pictures in the file"),
    QT_TRANSLATE_NOOP("core", "the PDF's own text was taken"),
    QT_TRANSLATE_NOOP("core", "the PDF's own text was taken, its pictures were not read"),
    QT_TRANSLATE_NOOP("core", "the PDF's own text was kept, the rest was recognised"),
    QT_TRANSLATE_NOOP("core", "unseen text of an earlier recognition was not used"),
    QT_TRANSLATE_NOOP("core", "the PDF's own text has no meaning: the page was recognised"),
    QT_TRANSLATE_NOOP("core", "the owner of this PDF does not permit copying its text: it was read from the picture"),
    QT_TRANSLATE_NOOP("core", "sent to the provider at a lower quality"),
    QT_TRANSLATE_NOOP("core", "sent to the provider at {0} % of its size"),
    QT_TRANSLATE_NOOP("core", "the text lies turned by {0} degrees"),
    QT_TRANSLATE_NOOP("core", "the lines fall by {0} degrees"),
    QT_TRANSLATE_NOOP("core", "a shadow lies on the page"),
    QT_TRANSLATE_NOOP("core", "the page has specks"),
    QT_TRANSLATE_NOOP("core", "seemed poor ({0} %), read again: {1}"),
    QT_TRANSLATE_NOOP("core", "read twice: {0}"),
    QT_TRANSLATE_NOOP("core", "the letters are those of old print"),
    QT_TRANSLATE_NOOP("core", "no second opinion, {0}"),
    QT_TRANSLATE_NOOP("core", "it took too long"),
    QT_TRANSLATE_NOOP("core", "it ended in the middle"),
    QT_TRANSLATE_NOOP("core", "it failed"),
    QT_TRANSLATE_NOOP("core", "the page was prepared and taken as one block"),
    QT_TRANSLATE_NOOP("core", "the first reading is kept"),
    QT_TRANSLATE_NOOP("core", "{0} was taken"),
    QT_TRANSLATE_NOOP("core", "{0} was taken, with words of {1}"),
    QT_TRANSLATE_NOOP("core", "sent to {0}, for the reading seemed poor ({1} %): {2}"),
    QT_TRANSLATE_NOOP("core", "its reading was taken"),
    QT_TRANSLATE_NOOP("core", "not read by {0}: {1}"),
    QT_TRANSLATE_NOOP("core", "not sent to {0}: {1}"),
    QT_TRANSLATE_NOOP("core", "not sent: the limit of costs is reached"),
    QT_TRANSLATE_NOOP("core", "{0} was chosen by hand"),
    QT_TRANSLATE_NOOP("core", "Left out by hand"),
    QT_TRANSLATE_NOOP("core", "it had failed: {0}"),
    QT_TRANSLATE_NOOP(
        "core",
        "The signature of the original does not hold for this copy, which has more text, and was taken out of it.",
    ),
    QT_TRANSLATE_NOOP("core", "It is an ordinary PDF and not PDF/A: {0}."),
)
_ERRORS = (*PAGE_ERRORS, *PROVIDER_ERRORS, *JOB_ERRORS, *WATCH_ERRORS, *HOOK_ERRORS)
SENTENCES = tuple(map(str, (*_FINDINGS, *_LISTING, *_NOTES, *_ERRORS, *ACTIVITY, *PARTS, *SYSTEM)))
"""As the core says them; `{0}` is what a sentence is about, other braces are braces."""
_PLACE = re.compile(r"\{(\d)\}")
_BETWEEN = "; "
_REMEMBERED = 1000
"""Texts: a table asks for the same ones whenever it is drawn."""


def said(text: str) -> str:
    """A sentence of the core in the user's language, with what it is about; itself, where it is not known.

    Of `a.tif: The file is empty.` the part after the name may be what is known.
    """
    if not text:
        return text
    found = _found(text)
    name, colon, rest = text.partition(": ")
    if rest and (found is None or _less_said(found, _found(rest))):
        return f"{name}{colon}{said(rest)}"
    if found is None:
        return text
    sentence, values = found
    return _PLACE.sub(lambda place: said(values[int(place[1])]), QCoreApplication.translate("core", str(sentence)))


def _less_said(found: tuple[str, tuple[str, ...]], rest: tuple[str, tuple[str, ...]] | None) -> bool:
    """Whether what was found is more a value than words, and the rest is better known by itself."""
    return rest is not None and _PLACE.match(found[0]) is not None and _own(found[0]) < _own(rest[0])


def said_both(message: str, advice: str) -> str:
    """What happened and what to do, as `said` has them, one after the other."""
    return " ".join(filter(None, (said(message), said(advice))))


def said_notes(text: str) -> str:
    """The notes of a page or file, which come one after the other, each as `said` has it."""
    return _BETWEEN.join(map(said, text.split(_BETWEEN)))


@lru_cache(_REMEMBERED)
def _found(text: str) -> tuple[str, tuple[str, ...]] | None:
    for sentence, parts in _beginning(_first_word(text)):
        if all(part in text for part in parts):
            match = _pattern(sentence).fullmatch(text)
            if match is not None and text not in match.groups():
                return sentence, match.groups()
    return None


def _own(sentence: str) -> int:
    """How many letters a sentence has of its own."""
    return len(_PLACE.sub("", sentence))


def _first_word(text: str) -> str:
    return text.split(" ", 1)[0]


def _beginning(word: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The sentences that may begin with a word: a line of activity is not held against hundreds of them."""
    by_word = _by_first_word()
    return by_word.get(word, by_word[""])


@cache
def _by_first_word() -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """Each sentence with what stands round its places; those that say most by themselves first.

    By a text's first word; those that may begin with any word are by the empty one, and among all others.
    """
    ordered = sorted(SENTENCES, key=_own, reverse=True)
    by_word: dict[str, list[tuple[str, tuple[str, ...]]]] = {_first_word(each): [] for each in ("", *ordered)}
    for sentence in ordered:
        first = _first_word(sentence)
        for each in by_word.values() if _PLACE.search(first) else (by_word[first],):
            each.append((sentence, _around(sentence)))
    return {word: tuple(sentences) for word, sentences in by_word.items()}


def _around(sentence: str) -> tuple[str, ...]:
    return tuple(_PLACE.split(sentence)[::2])


@cache
def _pattern(sentence: str) -> re.Pattern[str]:
    """Made when it is needed: hundreds of them would hold up the start."""
    return re.compile("(.+?)".join(map(re.escape, _around(sentence))), re.DOTALL)
