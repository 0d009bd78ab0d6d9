"""Searching all recognised text from the command line."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from typing import TYPE_CHECKING, Any

from bulkocr_gui.cli_exits import ALL_GOOD
from bulkocr_gui.cli_jobs import readable
from bulkocr_gui.desktop.terminal import complain, say
from bulkocr_gui.jobs.database import database_error
from bulkocr_gui.jobs.search_query import parse
from bulkocr_gui.processing.finder import Finder

if TYPE_CHECKING:
    import argparse

    from bulkocr_gui.desktop.paths import AppPaths
    from bulkocr_gui.processing.finder import SearchHit, SearchResults


def search(options: argparse.Namespace, paths: AppPaths) -> int:
    """The pages that a query finds, beside a program that runs too; none found is no error.

    Raises:
        UsageError: the query cannot be understood.
    """
    query = " ".join(options.query)
    parse(query)
    unwritten = readable(paths)
    try:
        with contextlib.closing(Finder(paths.store)) as finder:
            results = finder.find(query, 0, options.limit)
    except sqlite3.Error as error:
        raise unwritten or database_error(error, paths.store) from error
    if options.json:
        say(json.dumps(_as_json(results)))
        return ALL_GOOD
    for hit in results.rows:
        page = f", page {hit.page}" if hit.pages > 1 else ""
        say(f"{hit.path}{page}  ({hit.job_name}, {hit.job_id})\n    {hit.hits.snippet}")
    say(_summary(results))
    if results.left:
        complain(f"Still indexing: {_pages(results.left)} left. That goes on while the window or a job runs.")
    return ALL_GOOD


def _summary(results: SearchResults) -> str:
    if not results.total:
        return "Nothing found. Search covers finished pages only."
    more = "more than " if results.more else ""
    shown = f", the first {len(results.rows)} shown" if len(results.rows) < results.total else ""
    return f"{more}{_pages(results.total)} found{shown}."


def _pages(number: int) -> str:
    return "1 page" if number == 1 else f"{number} pages"


def _as_json(results: SearchResults) -> dict[str, Any]:
    return {
        "pages": results.total,
        "more": results.more,
        "searchable": results.searchable,
        "left": results.left,
        "found": [_hit_as_json(hit) for hit in results.rows],
    }


def _hit_as_json(hit: SearchHit) -> dict[str, Any]:
    return {
        "job_id": hit.job_id,
        "job": hit.job_name,
        "path": str(hit.path),
        "page": hit.page,
        "confidence": hit.confidence,
        "hits": hit.hits.number,
        "text": hit.hits.snippet,
        "marks": [list(mark) for mark in hit.hits.marks],
    }
