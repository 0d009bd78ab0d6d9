"""Unseen text of an earlier recognition, taken out of a page that is recognised anew; all else stays as it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_UNSEEN = 3
"""The mode of text that is neither filled nor stroked."""
_MAYBE_UNSEEN = re.compile(rb"(?<![\d.])3\s+Tr\b")
_MAYBE_SHOWN = re.compile(rb"T[jJ]\b|[)>]\s*['\"]")
_SHOW = ("Tj", "TJ", "'", '"')
_PLACES = ("BT", "Tm", "Td", "TD", "T*")
_DEEPEST = 6
"""Forms within forms that are looked into."""


class _Mixed(Exception):  # noqa: N818 - the page stays as it is
    """Text that is seen goes on where unseen text ended: its place would be lost."""


class UnseenText:
    """Takes it out of the pages of one document.

    Args:
        pdf: the document; forms without their unseen text are added to it.
    """

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._forms: dict[tuple[tuple[int, int], int], Any] = {}

    def shows_text(self, page: pikepdf.Page) -> bool:
        """Whether the page may have text that is seen, or a form may."""
        return any(map(_MAYBE_SHOWN.search, _contents(page.obj, page.obj.get("/Resources"))))

    def take_out(self, page: pikepdf.Page) -> bool:
        """Take it out of a page; whether there was any.

        Raises:
            pikepdf.PdfError: what the page draws cannot be read.
        """
        resources: Any = page.obj.get("/Resources")
        if not any(map(_MAYBE_UNSEEN.search, _contents(page.obj, resources))):
            return False
        try:
            found = self._filtered(page, resources, 0, 0)
        except _Mixed:
            return False
        if found is None:
            return False
        content, forms = found
        if forms:
            own = pikepdf.Dictionary(dict(resources.items()))
            own["/XObject"] = pikepdf.Dictionary(dict(own["/XObject"].items()) | forms)
            page.obj["/Resources"] = own
        page.obj["/Contents"] = self._pdf.make_stream(content)
        return True

    def _filtered(self, holder: Any, resources: Any, mode: int, depth: int) -> tuple[bytes, dict[str, Any]] | None:
        """What is left of a page or form, and the forms that take the place of its own; None where nothing goes."""
        kept: list[Any] = []
        forms: dict[str, Any] = {}
        modes: list[int] = []
        changed = gone = False
        for instruction in pikepdf.parse_content_stream(holder):
            name = str(instruction.operator)
            if name == "q":
                modes.append(mode)
            elif name == "Q" and modes:
                mode = modes.pop()
            elif name == "Tr":
                mode = int(instruction.operands[0])
            elif name in _PLACES:
                gone = False
            elif name in _SHOW and mode == _UNSEEN:
                changed = gone = True
                kept.extend(_without_text(name, instruction.operands))
                continue
            elif name in ("Tj", "TJ") and gone:
                raise _Mixed
            elif name == "Do" and depth < _DEEPEST:
                key = str(instruction.operands[0])
                form = self._form(_form_named(resources, key), resources, mode, depth)
                if form is not None:
                    forms[key] = form
            kept.append(instruction)
        if not changed and not forms:
            return None
        return pikepdf.unparse_content_stream(kept), forms

    def _form(self, form: Any, resources: Any, mode: int, depth: int) -> Any:
        """A form without its unseen text; None for one that stays."""
        if form is None:
            return None
        key = (form.objgen, mode)
        if key not in self._forms:
            # Before it is looked into: a form that draws itself must not be followed for ever.
            self._forms[key] = None
            own = form.get("/Resources", resources)
            found = self._filtered(form, own, mode, depth + 1)
            if found is not None:
                content, inner = found
                about = {
                    name: value for name, value in form.items() if name not in ("/Length", "/Filter", "/DecodeParms")
                }
                made = self._pdf.make_stream(content, about)
                if inner:
                    new = pikepdf.Dictionary(dict(own.items()))
                    new["/XObject"] = pikepdf.Dictionary(dict(new["/XObject"].items()) | inner)
                    made["/Resources"] = new
                self._forms[key] = made
        return self._forms[key]


def _without_text(name: str, operands: Any) -> Iterator[Any]:
    """What a show operator does besides: the next line, spaces."""
    if name == '"':
        yield pikepdf.ContentStreamInstruction([operands[0]], pikepdf.Operator("Tw"))
        yield pikepdf.ContentStreamInstruction([operands[1]], pikepdf.Operator("Tc"))
    if name in ("'", '"'):
        yield pikepdf.ContentStreamInstruction([], pikepdf.Operator("T*"))


def _contents(holder: Any, resources: Any, depth: int = 0) -> Iterator[bytes]:
    """What a page draws, and its forms, as they are written."""
    contents = holder.get("/Contents") if not isinstance(holder, pikepdf.Stream) else holder
    for stream in contents if isinstance(contents, pikepdf.Array) else (contents,):
        if isinstance(stream, pikepdf.Stream):
            yield stream.read_bytes()
    if depth < _DEEPEST:
        for form in _forms(resources):
            yield from _contents(form, form.get("/Resources"), depth + 1)


def _forms(resources: Any) -> Iterable[Any]:
    objects = resources.get("/XObject") if isinstance(resources, pikepdf.Dictionary) else None
    names = objects.keys() if isinstance(objects, pikepdf.Dictionary) else ()
    return [form for name in names if (form := _form_named(resources, name)) is not None]


def _form_named(resources: Any, name: str) -> Any:
    objects = resources.get("/XObject") if isinstance(resources, pikepdf.Dictionary) else None
    found = objects.get(name) if isinstance(objects, pikepdf.Dictionary) else None
    return found if isinstance(found, pikepdf.Stream) and found.get("/Subtype") == "/Form" else None
