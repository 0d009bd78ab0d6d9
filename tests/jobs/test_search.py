"""Everything that was ever recognised is found by its words; what is removed is found no more."""

# ruff: noqa: RUF001 - texts of many scripts

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkocr_gui.jobs import migrations
from bulkocr_gui.jobs import search as search_module
from bulkocr_gui.jobs.database import Database
from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.model import PageRecord
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.search import Search
from bulkocr_gui.jobs.search_query import parse
from bulkocr_gui.jobs.search_words import fold, places_of, words_of
from bulkocr_gui.jobs.store import Store
from tests.conftest import found as found_document

RECORD = PageRecord(
    words=1, confidence=90.0, width=10, height=10, dpi=300, engine="e", seconds=0.1, notes=(), blob=b"x"
)
TEXTS = {
    "english.png": "It's 100 % cotton, said Mrs. Stanford;\nthe 5\" pipe was not Dr. O'Neill's.",
    "german.png": "Über die Straße nach KÖLN, und zurück.",
    "french.png": "Un été à Besançon, cœur brisé; cafe\u0301 noir.",
    "polish.png": "Łódź, w województwie łódzkim",
    "russian.png": "Ёлка и Московский университет",
    "greek.png": "Αθήνα, η πόλη",
    "turkish.png": "İstanbul'da bir gün",
    "arabic.png": "كَتَبَ أَحْمَدُ رِسَالَةً إلى القاهرة",
    "hebrew.png": "שָׁלוֹם עוֹלָם",
    "japanese.png": "東京都庁舎の写真です。カメラ",
    "chinese.png": "北京大学图书馆",
    "korean.png": "서울에서 부산까지",
    "thai.png": "กรุงเทพมหานคร",
    "ligatures.png": "The ﬁrst oﬃce of ＦＵＬＬ width",
    "pair.png": "New York is not old York",
}


@pytest.fixture
def archive(store, make_job):
    """One page for each of the texts."""
    settle_all(store, make_job(dict.fromkeys(TEXTS, 1)).job_id)
    return store


def settle_all(store: Store, job_id: str, texts: dict[str, str] = TEXTS) -> None:
    while (ticket := store.claim(job_id)) is not None:
        store.settle(ticket, RECORD, 0.0, text=texts[ticket.name])


def names(store: Store, query: str) -> list[str]:
    """Names of the documents that a query finds, without suffix, in the order found."""
    with contextlib.closing(Search(store.database.path)) as search:
        pages, more = search.find(parse(query).expression)
        assert not more
        return [Path(page.name).stem for page in search.pages(pages)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("stanford", ["english"]),
        ("STANFORD", ["english"]),
        ("it's 100 %", ["english"]),
        ('5" pipe', ["english"]),
        ("o'neill", ["english"]),
        ("uber strasse koln", ["german"]),
        ("ÜBER STRASSE", ["german"]),
        ("ete besancon coeur cafe", ["french"]),
        ("lodz", ["polish"]),
        ("елка", ["russian"]),
        ("моск*", ["russian"]),
        ("αθηνα", ["greek"]),
        ("istanbul", ["turkish"]),
        ("كتب احمد", ["arabic"]),
        ("القاهرة", ["arabic"]),
        ("שלום", ["hebrew"]),
        ("東京", ["japanese"]),
        ("京都", ["japanese"]),
        ("都", ["japanese"]),
        ("カメラ", ["japanese"]),
        ("図書", []),
        ("图书馆", ["chinese"]),
        ("大学 北京", ["chinese"]),
        ('"大学 北京"', []),
        ("서울", ["korean"]),
        ("กรุงเทพ", ["thai"]),
        ("first office full", ["ligatures"]),
        ('"new york"', ["pair"]),
        ('"york new"', []),
        ('"new yor"*', ["pair"]),
        ("stan*", ["english"]),
        ("stan", []),
        ("stanford OR lodz", ["english", "polish"]),
        ("york AND new", ["pair"]),
        ("york NOT new", []),
        ("york AND NOT (stanford OR koln)", ["pair"]),
        ('"not" york', ["pair"]),
        ("(stanford OR york) old", ["pair"]),
        ("stanford york", []),
    ],
)
def test_what_finds_what(archive, query, expected):
    assert names(archive, query) == expected


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("", "search_empty"),
        ("%", "search_empty"),
        ("()", "search_empty"),
        ('"new york', "search_quotes"),
        ("(new york", "search_brackets"),
        ("new AND", "search_operator"),
        ("OR york", "search_operator"),
        ("new AND OR york", "search_operator"),
        ("new OR NOT york", "search_operator"),
        ("NOT york", "search_not"),
        ("n*", "search_beginning"),
        ("(" * 40 + "york" + ")" * 40, "search_too_deep"),
        ("york " * 65, "search_too_long"),
        ("y" * 1001, "search_too_long"),
    ],
)
def test_what_cannot_be_understood_is_said(query, code):
    with pytest.raises(UsageError) as caught:
        parse(query)
    assert caught.value.code == code
    assert caught.value.message.endswith(".")
    assert caught.value.advice


PIECES = st.sampled_from(
    [
        '"',
        "(",
        ")",
        "*",
        " ",
        "AND",
        "OR",
        "NOT",
        "york",
        "new",
        "a",
        "'",
        "-",
        ":",
        "^",
        "+",
        "{",
        "NEAR",
        "\0",
        "東京",
        "é",
    ]
)


@pytest.fixture(scope="module")
def engine():
    """An index without a store."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE search_index USING fts5 (text, content = '', tokenize = 'ascii')")
    yield connection
    connection.close()


@given(
    st.lists(PIECES, max_size=40).map(" ".join) | st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=80)
)
def test_no_query_breaks_the_index(engine, query):
    try:
        asked = parse(query)
    except UsageError:
        return
    engine.execute("SELECT rowid FROM search_index WHERE search_index MATCH ?", (asked.expression,)).fetchall()


@given(st.text(max_size=60))
def test_each_word_of_a_text_has_its_place_in_it(text):
    places = places_of(text)
    assert [place[0] for place in places] == [word for chunk in text.split() for word in words_of(chunk)]
    for word, begin, end in places:
        assert 0 <= begin < end <= len(text)
        assert word in fold(text[begin:end]) or text[begin:end].strip() == text[begin:end]


def test_places_are_those_of_the_letters():
    assert places_of("x ﬁne, Straße 東京 cafe\u0301!") == [
        ("x", 0, 1),
        ("fine", 2, 5),
        ("strasse", 7, 13),
        ("東", 14, 15),
        ("京", 15, 16),
        ("cafe", 17, 21),
    ]


def test_the_newest_job_comes_first_and_in_it_the_order_of_its_listing(tmp_path):
    times = iter(range(1000))
    store = Store(tmp_path / "s.sqlite3", clock=lambda: float(next(times)))
    for job in ("old", "new"):
        row = store.create(name=job, provider="p", sources=[], output=tmp_path, options=JobOptions())
        store.add_documents(row.job_id, [found_document(tmp_path, f"{job}{number}.png", 2) for number in (1, 2)])
        tickets = [store.claim(row.job_id) for _ in range(4)]
        for ticket in reversed(tickets):
            store.settle(ticket, RECORD, 0.0, text="the same")
    with contextlib.closing(Search(store.database.path)) as search:
        found = search.pages(search.find('"same"')[0])
    assert [(page.job_name, page.name, page.place, page.page, page.pages) for page in found] == [
        (job, f"{job}{number}.png", number - 1, page, 2)
        for job in ("new", "old")
        for number in (1, 2)
        for page in (1, 2)
    ]
    store.close()


def test_of_very_many_the_last_ones_are_given_and_it_is_said(archive, monkeypatch):
    monkeypatch.setattr(search_module, "MOST", 2)
    with contextlib.closing(Search(archive.database.path)) as search:
        pages, more = search.find(parse("stanford OR koln OR lodz").expression)
        assert more
        assert len(pages) == 2


def test_a_search_that_is_not_wanted_any_more_ends(archive, monkeypatch):
    monkeypatch.setattr(search_module, "_INSTRUCTIONS", 1)
    with (
        contextlib.closing(Search(archive.database.path, lambda: True)) as search,
        pytest.raises(sqlite3.OperationalError, match="interrupted"),
    ):
        search.find(parse("stanford").expression)


def test_a_removed_job_is_found_no_more_and_leaves_no_word_in_the_index(store, make_job):
    job = make_job(dict.fromkeys(TEXTS, 1))
    settle_all(store, job.job_id)
    store.remove(job.job_id)
    assert names(store, "stanford") == []
    left = store.search_index.leftovers(100)
    assert len(left) == len(TEXTS)
    texts = list(TEXTS.values())
    store.search_index.clear([(number, text) for (number, _), text in zip(left, texts, strict=True)])
    assert store.search_index.leftovers(100) == []
    with store.database.reading() as connection:
        words = connection.execute("SELECT rowid FROM search_index WHERE search_index MATCH 'stanford OR york'")
        assert words.fetchall() == []


def test_pages_that_take_the_numbers_of_removed_ones_are_found_by_their_own_words(store, make_job):
    job = make_job({"english.png": 1})
    settle_all(store, job.job_id)
    store.remove(job.job_id)
    settle_all(store, make_job({"german.png": 1}).job_id)
    assert names(store, "stanford") == []
    assert names(store, "koln") == ["german"]


def test_a_page_whose_transaction_fails_is_not_in_the_index(store, make_job):
    job = make_job({"english.png": 1})
    ticket = store.claim(job.job_id)
    with store.database.writing() as connection:
        connection.execute("CREATE TRIGGER late BEFORE UPDATE OF done ON jobs BEGIN SELECT RAISE(ABORT, 'late'); END")
    with pytest.raises(sqlite3.IntegrityError):
        store.settle(ticket, RECORD, 0.0, text=TEXTS["english.png"])
    with store.database.reading() as connection:
        left = connection.execute("SELECT (SELECT COUNT(*) FROM records), (SELECT COUNT(*) FROM searched)").fetchone()
        assert tuple(left) == (0, 0)
        hits = connection.execute("SELECT rowid FROM search_index WHERE search_index MATCH 'stanford'").fetchall()
        assert hits == []


@pytest.mark.parametrize("version", [4, 10], ids=["no-index", "no-short-beginnings"])
def test_a_database_from_before_the_index_is_indexed_in_steps(tmp_path, version):
    path = tmp_path / "bulkocr.sqlite3"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as old:
        migrations.migrate(old, path, migrations.MIGRATIONS[:version])
        old.execute(
            "INSERT INTO jobs (id, name, status, provider, sources, output, options, position, created_at, "
            "updated_at) VALUES ('j', 'scans', 'completed', 'tesseract', '[]', x'2f', '{}', 1, 1.0, 2.0)"
        )
        for number, state in enumerate(("done", "blank", "done", "failed", "done"), 1):
            old.execute(
                "INSERT INTO documents (id, job_id, name, kind, pages, path, root, size, mtime_ns, output, "
                "output_key, number) VALUES (?1, 'j', ?1, 'png', 1, CAST(?1 AS BLOB), x'2f', 1, 1, x'61', ?1, ?1)",
                (number,),
            )
            old.execute(
                "INSERT INTO pages (id, job_id, document_id, number, sequence, state) "
                "VALUES (?1, 'j', ?1, 1, ?1, ?2)",
                (number, state),
            )
            if state != "failed":
                old.execute("INSERT INTO records VALUES (?, ?)", (number, b"x"))
    store = Store(path)
    with contextlib.closing(Search(path)) as search:
        assert (search.left(), search.searchable()) == (3, 0)
        first = store.search_index.unsearched(2)
        assert [page for page, _ in first] == [5, 3]
        store.search_index.add([(page, "stanford") for page, _ in first])
        store.search_index.add([(page, "again") for page, _ in first])
        assert (search.left(), search.searchable()) == (1, 2)
        assert search.find('"stanford"')[0] == (3, 5)
        assert search.find('"again"')[0] == ()
        store.remove("j")
        assert search.left() == 0
        assert search.find('"stanford"')[0] == ()
    store.close()


@pytest.mark.parametrize("beginning", ["st", "sta"])
def test_short_beginnings_are_found_by_lists_of_their_own(archive, beginning):
    """Else the lists of all words that begin so are put together before the first hit: 3 s in a million pages."""
    with archive.database.reading() as connection:
        (kept,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'search_index'").fetchone()
    assert f" {len(beginning)}" in kept.replace("'", " ").split("prefix", 1)[1]
    assert "english" in names(archive, f"{beginning}*")


def test_half_a_character_is_no_word_and_no_error(store, make_job):
    job = make_job({"broken.png": 1})
    settle_all(store, job.job_id, {"broken.png": "half \ud83d character"})
    assert names(store, "half character") == ["broken"]


def test_the_index_holds_together(archive):
    assert isinstance(archive.database, Database)
    with archive.database.writing() as connection:
        connection.execute("INSERT INTO search_index (search_index) VALUES ('integrity-check')")
