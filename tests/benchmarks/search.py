"""`python -m tests.benchmarks.search [--pages N] [--chinese]`: what the index costs, and how fast it answers.

Pages of 400 made-up words whose frequencies fall as in a language are entered straight into the store's tables and
into the index by the product's own code; then a page is settled with and without text, and searched for.
"""

from __future__ import annotations

import argparse
import itertools
import random
import statistics
import tempfile
import time
from pathlib import Path

from bulkocr_gui.jobs import search_index
from bulkocr_gui.jobs.model import FoundDocument, PageRecord
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.search import Search
from bulkocr_gui.jobs.search_query import parse
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.results.hits import hits_on
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word

WORDS = 400
VOCABULARY = 200_000
PART = 2000
SETTLED = 300
QUERIES = (
    ("a common word", "w1"),
    ("a rare word", "w150000"),
    ("two common words", "w1 w2"),
    ("a phrase", '"w1 w2"'),
    ("a beginning", "w1234*"),
    ("a short beginning", "w1*"),
    ("OR of many", "w10 OR w11 OR w12"),
    ("NOT that leaves nothing", "w1 NOT w1"),
    ("found nowhere", "nowhere"),
)


class Pages:
    """Made-up recognitions; the same ones for the same seed."""

    def __init__(self, *, chinese: bool) -> None:
        self._random = random.Random(6)
        weights = [1 / (rank + 2) for rank in range(VOCABULARY)]
        self._weights = list(itertools.accumulate(weights))
        self._chinese = chinese

    def page(self) -> Recognition:
        """A page of forty lines; a Chinese one has three characters in each word."""
        chosen = self._random.choices(range(VOCABULARY), cum_weights=self._weights, k=WORDS)
        texts = [self._word(number) for number in chosen]
        lines = tuple(
            Line(
                tuple(
                    Word(text, 180 * place, 80 * top, 180 * place + 19 * len(text), 80 * top + 61, 90 + place / 3)
                    for place, text in enumerate(texts[top * 10 : top * 10 + 10])
                )
            )
            for top in range(WORDS // 10)
        )
        return Recognition(2480, 3508, 300, "made up", ("eng",), (Block((Paragraph(lines),)),))

    def _word(self, number: int) -> str:
        if not self._chinese:
            return f"w{number}"
        return "".join(chr(0x4E00 + number * step % 3000) for step in (1, 7, 31))


def main() -> None:
    """Make the pages and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.search", description=__doc__)
    parser.add_argument("--pages", type=int, default=100_000, metavar="N", help="(100000)")
    parser.add_argument("--chinese", action="store_true", help="pages of Chinese characters")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bulkocr-search-") as scratch:
        path = Path(scratch) / "bulkocr.sqlite3"
        store = Store(path)
        pages = Pages(chinese=options.chinese)
        fill(store, pages, options.pages)
        sizes(store, options.pages)
        settle(store, pages)
        search(path)
        store.close()


def fill(store: Store, pages: Pages, number: int) -> None:
    """Enter the pages of one job as if they had been settled."""
    row = store.create(name="made up", provider="scripted", sources=[], output=Path("/out"), options=JobOptions())
    indexing = 0.0
    began = time.perf_counter()
    for first in range(0, number, PART):
        part = [pages.page() for _ in range(min(PART, number - first))]
        names = [f"{first + place:07}.png" for place in range(len(part))]
        store.add_documents(row.job_id, [_document(name) for name in names])
        made = [(recognition.encode(), recognition.text) for recognition in part]
        with store.database.writing() as connection:
            ids = [
                each["id"]
                for each in connection.execute(
                    "UPDATE pages SET state = 'done', words = 400, confidence = 91.0 WHERE job_id = ? AND state = "
                    "'pending' RETURNING id",
                    (row.job_id,),
                )
            ]
            connection.executemany(
                "INSERT INTO records VALUES (?, ?)", zip(ids, (blob for blob, _ in made), strict=True)
            )
            begin = time.perf_counter()
            for page_id, (_, text) in zip(ids, made, strict=True):
                search_index.put(connection, page_id, search_index.indexed(text))
            indexing += time.perf_counter() - begin
    took = time.perf_counter() - began
    print(
        f"{number:,} pages made in {took:.0f} s; {indexing / number * 1000:.2f} ms a page for the index, in batches"
    )


def sizes(store: Store, number: int) -> None:
    """Bytes of the results and of what finds them."""
    with store.database.writing() as connection:
        index = connection.execute("SELECT SUM(LENGTH(block)) FROM search_index_data").fetchone()[0]
        results = connection.execute("SELECT SUM(LENGTH(recognition)) FROM records").fetchone()[0]
    whole = store.database.path.stat().st_size
    print(f"results {results / 1e6:.0f} MB, index {index / 1e6:.0f} MB ({index / number:.0f} B a page, ", end="")
    print(f"{100 * index / results:.0f} % of the results); the file {whole / 1e6:.0f} MB")


def settle(store: Store, pages: Pages) -> None:
    """What the index adds to a page's own transaction, the flushing to the disk within it."""
    row = store.create(name="settled", provider="scripted", sources=[], output=Path("/o"), options=JobOptions())
    store.add_documents(row.job_id, [_document(f"s{place}.png") for place in range(2 * SETTLED)])
    times: dict[bool, list[float]] = {False: [], True: []}
    for place in range(2 * SETTLED):
        recognition = pages.page()
        record = PageRecord(WORDS, 91.0, 2480, 3508, 300, "made up", 1.0, (), recognition.encode())
        ticket = store.claim(row.job_id)
        assert ticket is not None
        indexed = place % 2 == 1
        begin = time.perf_counter()
        text = Recognition.decode(record.blob).text if indexed else ""
        store.settle(ticket, record, 0.0, "", text)
        times[indexed].append((time.perf_counter() - begin) * 1000)
    for indexed, taken in times.items():
        what = "with " if indexed else "without"
        print(f"settle {what} the index: median {statistics.median(taken):.2f} ms, ", end="")
        print(f"95 % below {statistics.quantiles(taken, n=20)[-1]:.2f} ms, longest {max(taken):.1f} ms")


def search(path: Path) -> None:
    """Milliseconds to the first twenty rows with their snippets; the first time, and the median of five."""
    finder = Search(path)
    for what, text in QUERIES:
        taken = []
        pages: tuple[int, ...] = ()
        for _ in range(5):
            begin = time.perf_counter()
            query = parse(text)
            pages, more = finder.find(query.expression)
            for row in finder.pages(pages[:20]):
                hits_on(Recognition.decode(row.recognition), query.terms)
            taken.append((time.perf_counter() - begin) * 1000)
        found = f"{'more than ' if more else ''}{len(pages):,}"
        print(f"{what:24} {found:>18} pages  first {taken[0]:7.1f} ms  median {statistics.median(taken):7.1f} ms")
    finder.close()


def _document(name: str) -> FoundDocument:
    root = Path("/scans")
    return FoundDocument(root / name, root, Path(name), "png", 1, 1, 1, Path(name).with_suffix(".txt"))


if __name__ == "__main__":
    main()
