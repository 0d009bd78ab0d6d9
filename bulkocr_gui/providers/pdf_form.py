"""Forms of PDFs that become one, and signatures, which hold for no other file than their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bulkocr_gui.providers.child_merge import Copy
    from bulkocr_gui.results.pdf_objects import ObjectFile

_FROM_FORM = ("/DA", "/Q")
"""What a field has from its form, where it has none itself."""


def take_out_signatures(pdf: pikepdf.Pdf) -> bool:
    """Leave the fields and what they show, without the signatures; whether there were any."""
    found = "/Perms" in pdf.Root
    for key in ("/Perms", "/DSS"):
        if key in pdf.Root:
            del pdf.Root[key]
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, pikepdf.Dictionary):
        return found
    for field in _all(form.get("/Fields", [])):
        if field.get("/FT") == "/Sig" and "/V" in field:
            del field["/V"]
            found = True
    if "/SigFlags" in form:
        form["/SigFlags"] = 0
    return found


class MergedForm:
    """The fields of all documents, each under a name of its own: two of one name would show the same.

    Args:
        objects: where the form is written.
    """

    def __init__(self, objects: ObjectFile) -> None:
        self._objects = objects
        self._names: set[str] = set()
        self._fields: list[bytes] = []
        self._fonts: dict[str, tuple[tuple[str, str], bytes]] = {}
        self._resources: dict[str, dict[str, bytes]] = {}
        self._wants_appearances = False

    def prepare(self, pdf: pikepdf.Pdf) -> list[Any]:
        """Give a document's fields names that are free, before anything of it is copied; its outermost fields."""
        take_out_signatures(pdf)
        form = pdf.Root.get("/AcroForm")
        if not isinstance(form, pikepdf.Dictionary):
            return []
        listed = [field for field in form.get("/Fields", []) if isinstance(field, pikepdf.Dictionary)]
        fields = [field if field.is_indirect else pdf.make_indirect(field) for field in listed]
        for field in fields:
            for key in _FROM_FORM:
                if key in form and key not in field:
                    field[key] = form[key]
            name = str(field.get("/T", ""))
            free, number = name, 1
            while free in self._names:
                number += 1
                free = f"{name}_{number}"
            self._names.add(free)
            if free != name:
                field["/T"] = pikepdf.String(free)
        self._free_fonts(form, fields)
        return fields

    def _free_fonts(self, form: Any, fields: list[Any]) -> None:
        """Give those fonts of the form another name whose own means another font in the forms before."""
        fonts = form.get("/DR", {}).get("/Font", {})
        for name in list(fonts.keys()):
            known = self._fonts.get(name)
            if known is None or known[0] == _kind(fonts[name]):
                continue
            free = name
            while free in self._fonts or free in fonts:
                free += "x"
            fonts[free] = fonts[name]
            del fonts[name]
            named = re.compile(re.escape(name.encode()) + rb"(?=\s)")
            for field in _all(fields):
                if "/DA" in field:
                    field["/DA"] = pikepdf.String(named.sub(free.encode(), bytes(field["/DA"])))

    def add(self, pdf: pikepdf.Pdf, fields: list[Any], copy: Copy) -> None:
        """Take the fields of a document.

        Args:
            pdf: it.
            fields: that were prepared.
            copy: writes what belongs to them.
        """
        if not fields:
            return
        form: Any = pdf.Root["/AcroForm"]
        self._wants_appearances = self._wants_appearances or form.get("/NeedAppearances") is True
        self._fields += [copy.text(field) for field in fields]
        for kind, entries in form.get("/DR", {}).items():
            if not isinstance(entries, pikepdf.Dictionary):
                continue
            for name, value in entries.items():
                if kind == "/Font":
                    self._fonts.setdefault(name, (_kind(value), copy.text(value)))
                else:
                    self._resources.setdefault(kind, {}).setdefault(name, copy.text(value))
        copy.rest()

    def finish(self) -> bytes:
        """Write the form; the catalogue's entry, empty where no document had one."""
        if not self._fields:
            return b""
        resources = self._resources | {"/Font": {name: font for name, (_, font) in self._fonts.items()}}
        listed = b"".join(_entry(kind, _dictionary(entries)) for kind, entries in resources.items() if entries)
        more = b"/NeedAppearances true" if self._wants_appearances else b""
        form = b"<</Fields[%s]/DR<<%s>>%s>>" % (b" ".join(self._fields), listed, more)
        return b"/AcroForm %d 0 R" % self._objects.put(form)


def _all(fields: Any) -> Iterator[Any]:
    """Fields and those below them, each once."""
    waiting = list(fields)
    seen: set[tuple[int, int]] = set()
    while waiting:
        field = waiting.pop()
        if not isinstance(field, pikepdf.Dictionary) or (field.is_indirect and field.objgen in seen):
            continue
        seen.add(field.objgen)
        waiting.extend(field.get("/Kids", []))
        yield field


def _kind(font: Any) -> tuple[str, str]:
    return str(font.get("/BaseFont")), str(font.get("/Subtype"))


def _dictionary(entries: dict[str, bytes]) -> bytes:
    return b"<<%s>>" % b"".join(_entry(name, value) for name, value in entries.items())


def _entry(name: str, value: bytes) -> bytes:
    return pikepdf.Name(name).unparse() + b" " + value
