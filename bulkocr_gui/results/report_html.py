"""A job's report as one page that needs nothing else: no script, no network. The table has what is too long here."""

from __future__ import annotations

import time
from dataclasses import dataclass
from html import escape
from itertools import islice
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import DocumentState, JobStatus
from bulkocr_gui.jobs.report_names import MANIFEST, REPORT_TABLE
from bulkocr_gui.jobs.rows import shown
from bulkocr_gui.results.job_facts import NOT_READ, NOT_READ_SHORT, cost_in_words, counted, options_in_words
from bulkocr_gui.results.report_style import SHOWN, STYLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from bulkocr_gui.jobs.model import ActivityRow, ErrorGroup
    from bulkocr_gui.jobs.report_rows import NoteLine, NotReadLine, PageLine
    from bulkocr_gui.results.job_facts import JobFacts

REASONS_SHOWN = 50
FAILED_SHOWN = 200
"""Pages of one reason."""
BLANK_SHOWN = 500
NOTES_SHOWN = 200
NOT_READ_SHOWN = 500


@dataclass(frozen=True, slots=True)
class Findings:
    """What a report tells page by page. Each part is read once, and no further than it is shown.

    Attributes:
        reasons: why pages failed, the most frequent first.
        failed_for: the pages that failed for a reason's code.
        blank: the blank pages.
        noted: documents that something is to be said of.
        messages: warnings of the job as a whole.
        not_read: files that are no documents of the job.
    """

    reasons: Sequence[ErrorGroup]
    failed_for: Callable[[str], Iterable[PageLine]]
    blank: Iterable[PageLine]
    noted: Iterable[NoteLine]
    messages: Sequence[ActivityRow]
    not_read: Iterable[NotReadLine] = ()


def report_page(facts: JobFacts, findings: Findings) -> Iterator[bytes]:
    """The page's bytes, in pieces.

    Args:
        facts: the job.
        findings: its pages and documents.
    """
    for part in _parts(facts, findings):
        # What is no text, half a surrogate pair in a message, must not cost the report.
        yield part.encode("utf-8", "replace")


def _parts(facts: JobFacts, findings: Findings) -> Iterator[str]:
    name = escape(facts.row.name)
    yield (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{name}: report</title><style>{STYLE}</style></head>\n<body><main>\n"
    )
    yield from _head(facts)
    yield from _figures(facts)
    yield from _failed(facts, findings)
    yield from _blank(facts, findings)
    yield from _not_read(findings.not_read, sum(facts.totals.not_read.values()))
    yield from _noted(findings.noted, facts.totals.noted)
    yield from _messages(findings.messages)
    yield from _about(facts)
    yield (
        "<footer><p>Every page that failed or is blank, and every file not read, is in "
        f'<a href="{REPORT_TABLE}">{REPORT_TABLE}</a>; every input and output with its SHA-256 is in '
        f'<a href="{MANIFEST}">{MANIFEST}</a>.</p>'
        f"<p>{escape(facts.program)}, job {escape(facts.row.job_id)}, {_when(facts.made_at)}</p></footer>\n"
        "</main></body></html>\n"
    )


def _head(facts: JobFacts) -> Iterator[str]:
    row = facts.row
    colour, word, picture = SHOWN[facts.status]
    yield (
        f'<header><div class="head"><h1>{escape(row.name)}</h1><span class="pill {colour}">'
        '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" '
        f'stroke-linejoin="round" aria-hidden="true">{picture}</svg>{word}</span></div>\n'
    )
    started = _when(row.started_at) if row.started_at else "not started yet"
    ended = f" to {_when(facts.ended_at)}" if row.started_at and facts.ended_at else ""
    yield f'<p class="sub">{started}{ended}; at work for {_duration(row.active_seconds)}</p></header>\n'
    if row.reason is not None and not facts.ending and (row.reason.message or row.reason.advice):
        yield f'<div class="card reason">{escape(row.reason.message)} {escape(row.reason.advice)}</div>\n'


def _figures(facts: JobFacts) -> Iterator[str]:
    counts, totals = facts.row.counts, facts.totals
    left = counts.pages - counts.ended
    tiles = [
        ("Pages", counts.pages, f"in {counted(counts.documents, 'file')}", False),
        ("Recognised", counts.done, f"{counted(counts.documents_done, 'file')} complete", False),
        ("Blank", counts.blank, f"{counted(totals.of(DocumentState.BLANK), 'file')} all blank", False),
        ("Failed", counts.failed, f"in {counted(counts.documents_failed, 'file')}", counts.failed > 0),
    ]
    if counts.skipped:
        files = counted(totals.of(DocumentState.SKIPPED), "file")
        tiles.append(("Left out", counts.skipped, f"in {files}, by hand", False))
    if not_read := totals.not_read:
        parts = [f"{number:,} {NOT_READ_SHORT[reason]}" for reason, number in not_read.items()]
        tiles.append(("Not read", sum(not_read.values()), f"files: {', '.join(parts)}", False))
    if left:
        tiles.append(("To do", left, f"in {counted(facts.documents_left, 'file')}", False))
    yield '<dl class="figures">'
    for title, number, small, bad in tiles:
        kind = ' class="bad"' if bad else ""
        yield f"<div{kind}><dt>{title}</dt><dd><strong>{number:,}</strong><small>{small}</small></dd></div>"
    yield "</dl>\n"
    if counts.pages:
        shares = (("done", counts.done), ("blank", counts.blank), ("failed", counts.failed))
        yield '<div class="bar" aria-hidden="true">'
        for kind, number in shares:
            if number:
                yield f'<span class="{kind}" style="width:{100 * number / counts.pages:.3f}%"></span>'
        yield "</div>\n"


def _failed(facts: JobFacts, findings: Findings) -> Iterator[str]:
    yield "<section><h2>What failed</h2>\n"
    if not findings.reasons:
        over = facts.status is JobStatus.COMPLETED
        words = "Nothing failed." if over else f"No errors. {counted(facts.row.counts.ended, 'page')} so far."
        yield f'<div class="card">{words}</div>\n'
    for group in findings.reasons[:REASONS_SHOWN]:
        yield (
            f'<div class="card group"><h3>{escape(_title(group))} '
            f'<span class="count">{counted(group.pages, "page")}, {counted(group.files, "file")}</span></h3>'
            f'<p>{escape(group.message)} <span class="what">{escape(group.advice)}</span></p>\n'
        )
        yield from _table(_failed_rows(group, findings), ("File", "Page", "Attempts"), 2)
        yield from _more(group.pages, FAILED_SHOWN, "page")
        yield "</div>\n"
    yield from _more(len(findings.reasons), REASONS_SHOWN, "reason")
    yield "</section>\n"


def _failed_rows(group: ErrorGroup, findings: Findings) -> Iterator[tuple[str, ...]]:
    for line in islice(findings.failed_for(group.code), FAILED_SHOWN):
        own = "" if line.message == group.message else f'<br><span class="what">{escape(line.message)}</span>'
        yield f"{escape(line.name)}{own}", _place(line), str(line.attempts)


def _blank(facts: JobFacts, findings: Findings) -> Iterator[str]:
    if not facts.row.counts.blank:
        return
    yield '<section><h2>Blank pages</h2><div class="card">\n'
    rows = ((escape(line.name), _place(line)) for line in islice(findings.blank, BLANK_SHOWN))
    yield from _table(rows, ("File", "Page"), 1)
    yield from _more(facts.row.counts.blank, BLANK_SHOWN, "page")
    yield "</div></section>\n"


def _not_read(lines: Iterable[NotReadLine], number: int) -> Iterator[str]:
    if not number:
        return
    yield '<section><h2>Not read</h2><div class="card">\n'
    rows = ((escape(shown(line.path)), NOT_READ[line.reason]) for line in islice(lines, NOT_READ_SHOWN))
    yield from _table(rows, ("File", "Why"), 0)
    yield from _more(number, NOT_READ_SHOWN, "file")
    yield "</div></section>\n"


def _noted(lines: Iterable[NoteLine], number: int) -> Iterator[str]:
    if not number:
        return
    yield '<section><h2>To be known</h2><div class="card">\n'
    rows = ((escape(line.name), escape(line.text)) for line in islice(lines, NOTES_SHOWN))
    yield from _table(rows, ("File", "What"), 0)
    if number > NOTES_SHOWN:
        yield f'<p class="more">The first {NOTES_SHOWN:,} of {number:,}; the program shows all.</p>\n'
    yield "</div></section>\n"


def _messages(messages: Sequence[ActivityRow]) -> Iterator[str]:
    if not messages:
        return
    yield '<section><h2>Warnings</h2><div class="card">\n'
    rows = ((_when(line.at), escape(line.text)) for line in messages)
    yield from _table(rows, ("When", "What"), 0)
    yield "</div></section>\n"


def _about(facts: JobFacts) -> Iterator[str]:
    row = facts.row
    engines = "; ".join(
        f"{name} ({counted(pages, 'page')})" if len(facts.engines) > 1 else name for name, pages in facts.engines
    )
    lines = [
        ("Read from", "; ".join(shown(source) for source in row.sources)),
        ("Saved to", shown(row.output)),
        ("Recognised by", engines or row.engine or facts.provider),
    ]
    if facts.models:
        lines.append(("Models", "; ".join(f"{each.name} (SHA-256 {each.content[:16]}…)" for each in facts.models)))
    if cost := cost_in_words(facts):
        lines.append(("Cost", cost))
    if facts.totals.words:
        sure = f", {facts.totals.confidence:.0f} % sure on average" if facts.totals.confidence is not None else ""
        lines.append(("Words", f"{facts.totals.words:,}{sure}"))
    if facts.totals.corrected_pages:
        words, pages = facts.totals.corrected_words, facts.totals.corrected_pages
        lines.append(("Corrected by hand", f"{counted(words, 'word')} on {counted(pages, 'page')}"))
    lines.append(("Attempts", f"{facts.totals.attempts:,}"))
    yield '<section><h2>The job</h2><div class="card"><table class="facts"><tbody>\n'
    for title, text in (*lines, *options_in_words(facts)):
        yield f'<tr><th scope="row">{escape(title)}</th><td>{escape(text)}</td></tr>\n'
    yield "</tbody></table></div></section>\n"


def _table(rows: Iterable[tuple[str, ...]], heads: Sequence[str], numbers: int) -> Iterator[str]:
    """A table of cells that are HTML already; the last so many columns are of numbers."""
    words = len(heads) - numbers
    classes = [' class="name"', *[""] * (words - 1), *[' class="number"'] * numbers]
    yield '<div class="wide"><table>'
    yield "<thead><tr>"
    for head, kind in zip(heads, classes, strict=True):
        yield f'<th scope="col"{kind}>{head}</th>'
    yield "</tr></thead><tbody>\n"
    for row in rows:
        yield f"<tr>{''.join(f'<td{k}>{cell}</td>' for cell, k in zip(row, classes, strict=True))}</tr>\n"
    yield "</tbody></table></div>\n"


def _more(number: int, most: int, what: str) -> Iterator[str]:
    if number > most:
        yield (
            f'<p class="more">The first {most:,} of {counted(number, what)}; all are in '
            f'<a href="{REPORT_TABLE}">{REPORT_TABLE}</a>.</p>\n'
        )


def _place(line: PageLine) -> str:
    return f"{line.page:,} / {line.pages:,}"


def _title(group: ErrorGroup) -> str:
    return group.code.replace("_", " ").capitalize()


def _when(at: float | None) -> str:
    return "" if at is None else time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(at))


def _duration(seconds: float) -> str:
    """`2 h 13 min 5 s`; below a minute with tenths."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    hours, rest = divmod(round(seconds), 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours:,} h {minutes} min {left} s" if hours else f"{minutes} min {left} s"
