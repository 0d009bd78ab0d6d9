"""REST answers made into messages, several times faster than the client does, which holds all threads up.

Of a dense page the client takes a third of a second in Python. Only what is used is read: text and error.
Imports the client's libraries: see `vision_connection`.
"""

from __future__ import annotations

import io
import json
import threading
from functools import cache
from typing import Any

import requests
from google.cloud import vision_v1
from google.protobuf.descriptor import Descriptor, FieldDescriptor

_USED = frozenset({"error", "full_text_annotation"})
"""Of `AnnotateImageResponse`: the rest says the same again, or was not asked for."""
_PLAIN = frozenset(
    {
        FieldDescriptor.TYPE_STRING,
        FieldDescriptor.TYPE_FLOAT,
        FieldDescriptor.TYPE_INT32,
        FieldDescriptor.TYPE_BOOL,
        FieldDescriptor.TYPE_ENUM,
    }
)


class FastAnswers:
    """Reads the answers of a session of `requests` in the client's place."""

    def __init__(self) -> None:
        self._taken = threading.local()

    def attach(self, session: requests.Session) -> None:
        """Have every answer of a session read here first."""
        session.hooks["response"].append(self._take)

    def taken(self) -> Any | None:
        """The message of the call that this thread has just made; None where the client read it itself."""
        message, self._taken.message = getattr(self._taken, "message", None), None
        return message

    def _take(self, response: requests.Response, *_: Any, **__: Any) -> requests.Response:
        self._taken.message = None
        if response.status_code != requests.codes.ok:
            return response
        try:
            self._taken.message = message_of(response.content)
        except (ValueError, TypeError, AttributeError):
            # What is wrong with it, the client says in its own way.
            return response
        short = requests.Response()
        short.status_code = response.status_code
        short.headers = response.headers
        short.raw = io.BytesIO(b"{}")
        return short


def message_of(body: bytes) -> Any:
    """The raw `BatchAnnotateImagesResponse` of a JSON answer.

    Raises:
        ValueError, TypeError, AttributeError: it is not one.
    """
    answer = vision_v1.BatchAnnotateImagesResponse.pb(vision_v1.BatchAnnotateImagesResponse())
    for one in json.loads(body)["responses"] if body.strip() != b"{}" else ():
        _fill(answer.responses.add(), one, _plan(vision_v1.AnnotateImageResponse.pb().DESCRIPTOR))
    return answer


def _fill(message: Any, value: dict[str, Any], plan: dict[str, tuple[str, Any, bool]]) -> None:
    for key, item in value.items():
        known = plan.get(key)
        if known is None:
            continue
        name, inner, repeated = known
        if inner is None:
            if repeated:
                getattr(message, name).extend(item)
            else:
                setattr(message, name, item)
        elif repeated:
            add = getattr(message, name).add
            inner_plan = _plan(inner)
            for each in item:
                _fill(add(), each, inner_plan)
        else:
            part = getattr(message, name)
            part.SetInParent()
            _fill(part, item, _plan(inner))


@cache
def _plan(kind: Descriptor) -> dict[str, tuple[str, Any, bool]]:
    """For each name in JSON: the field, its message's kind where it is one, and whether there may be several."""
    top = kind.name == "AnnotateImageResponse"
    return {
        field.json_name: (field.name, field.message_type, field.is_repeated)
        for field in kind.fields
        if (not top or field.name in _USED)
        and (field.type in _PLAIN or (field.type == FieldDescriptor.TYPE_MESSAGE and field.name != "details"))
    }
