"""Answers that are kept: made anew after each change, each other question, and a moment."""

from __future__ import annotations

import asyncio

import pytest

from bulkocr_gui.api.board import Board
from bulkocr_gui.api.kept_answers import FRESH_SECONDS, LARGEST_KEPT, MOST_KEPT, KeptAnswers


class Asked:
    """An application that answers with a number of its own each time, and who asks it."""

    def __init__(self) -> None:
        self.made = 0
        self.status = 200
        self.size = 0
        self.meanwhile = lambda: None
        self.now = 0.0
        self.board = Board()
        self._kept = KeptAnswers(self, self.board, lambda: self.now)

    async def __call__(self, scope, receive, send) -> None:
        self.made += 1
        self.meanwhile()
        await send({"type": "http.response.start", "status": self.status, "headers": []})
        await send({"type": "http.response.body", "body": b"%d" % self.made + b" " * self.size})

    def ask(self, path: str = "/api/bulk/progress/a", method: str = "GET", query: bytes = b"") -> int:
        told = []

        async def send(message) -> None:
            told.append(message)

        scope = {"type": "http", "method": method, "path": path, "query_string": query}
        asyncio.run(self._kept(scope, None, send))
        assert [each["type"] for each in told] == ["http.response.start", "http.response.body"]
        assert told[0]["status"] == self.status
        return int(told[1]["body"])


def test_the_same_question_is_answered_once_until_a_job_changes():
    asked = Asked()
    assert [asked.ask() for _ in range(3)] == [1, 1, 1]
    asked.board.take(())
    assert [asked.ask() for _ in range(2)] == [2, 2]
    asked.board.remove(("a",))
    assert asked.ask() == 3


def test_no_answer_is_older_than_a_moment():
    asked = Asked()
    assert asked.ask() == 1
    asked.now = FRESH_SECONDS * 0.99
    assert asked.ask() == 1
    asked.now = FRESH_SECONDS
    assert asked.ask() == 2


def test_what_changes_while_an_answer_is_made_makes_it_an_old_one():
    asked = Asked()
    asked.meanwhile = lambda: asked.board.take(())
    assert asked.ask() == 1
    asked.meanwhile = lambda: None
    assert asked.ask() == 2


def test_other_questions_have_other_answers():
    asked = Asked()
    assert [asked.ask(query=query) for query in (b"offset=0", b"offset=1", b"offset=0")] == [1, 2, 1]
    assert [asked.ask(f"/api/v1/bulk/{each}") for each in ("state/a", "progress/a", "jobs", "state/a")] == [
        3,
        4,
        5,
        3,
    ]
    for number in range(MOST_KEPT):
        asked.ask(f"/api/bulk/state/{number}")
    assert asked.ask(query=b"offset=0") > 5, "the room for answers is bounded"


@pytest.mark.parametrize(
    ("method", "path", "status", "size"),
    [
        ("POST", "/api/bulk/progress/a", 200, 0),
        ("GET", "/api/bulk/events/a", 200, 0),
        ("GET", "/api/bulk/documents/1/pages/1", 200, 0),
        ("GET", "/api/bulk/progress/a", 404, 0),
        ("GET", "/api/bulk/progress/a", 200, LARGEST_KEPT),
    ],
)
def test_orders_streams_refusals_and_large_answers_are_not_kept(method, path, status, size):
    asked = Asked()
    asked.status, asked.size = status, size
    assert [asked.ask(path, method) for _ in range(2)] == [1, 2]
