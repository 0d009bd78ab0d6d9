"""Existing PDFs made PDF/A-2b, where nothing in them forbids it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pikepdf

from bulkocr_gui.results import pdf_a
from bulkocr_gui.results.pdf_a import INK, NOT_PDF_A

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_ACTIONS = (
    "/Launch",
    "/Sound",
    "/Movie",
    "/ResetForm",
    "/ImportData",
    "/Hide",
    "/SetOCGState",
    "/Rendition",
    "/Trans",
)
_ACTIONS_TOO = ("/GoTo3DView", "/JavaScript")
_NAMED = ("/NextPage", "/PrevPage", "/FirstPage", "/LastPage")
_ANNOTATIONS = ("/3D", "/Sound", "/Screen", "/Movie", "/FileAttachment")
_STANDARD_CMAPS = ("/Identity-H", "/Identity-V")
_PRINT, _HIDING = 4, 1 | 2 | 32 | 256
"""Flags of an annotation: it is printed; and all that keep it from being seen."""
_DATES = ("CreationDate", "ModDate")
_TEXTS = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer")


def make_pdf_a(pdf: pikepdf.Pdf, pulse: Callable[[], None]) -> list[str]:
    """Add what PDF/A-2b wants, and take out what does not matter; what does is left, and the document as it is.

    Returns:
        Why it is no PDF/A, as a note; nothing if it is.
    """
    why = "its owner's password is needed to take the encryption away" if _is_locked(pdf) else _obstacle(pdf, pulse)
    if why:
        return [NOT_PDF_A.format(why=why)]
    _tidy(pdf)
    _describe(pdf)
    return []


def _is_locked(pdf: pikepdf.Pdf) -> bool:
    return bool(pdf.is_encrypted and not pdf.owner_password_matched)


def _obstacle(pdf: pikepdf.Pdf, pulse: Callable[[], None]) -> str:
    """The first thing that PDF/A forbids and that cannot be taken out unseen; empty if there is none."""
    return next(_obstacles(pdf, pulse), "")


def _obstacles(pdf: pikepdf.Pdf, pulse: Callable[[], None]) -> Iterator[str]:
    root = pdf.Root
    if "/EmbeddedFiles" in root.get("/Names", {}):
        yield "it has attachments"
    if "/XFA" in root.get("/AcroForm", {}):
        yield "it is an XFA form"
    for value in pdf.objects:
        pulse()
        if isinstance(value, pikepdf.Stream):
            yield from _in_stream(value)
        if isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
            yield from _in_dictionary(value)
    for page in pdf.pages:
        pulse()
        if _uses_ink(page):
            yield INK
        yield from _in_resources(page.obj.get("/Resources"), set())


def _in_stream(stream: Any) -> Iterator[str]:
    filters = stream.get("/Filter", [])
    if "/LZWDecode" in ([filters] if isinstance(filters, pikepdf.Name) else list(filters)):
        yield "it has data that is compressed by LZW"
    if "/F" in stream:
        yield "a part of it is in another file"
    if stream.get("/Subtype") == "/PS":
        yield "it has PostScript in it"
    if stream.get("/Subtype") == "/Image" and ("/OPI" in stream or "/Alternates" in stream):
        yield "it has pictures with substitutes"


def _in_dictionary(value: Any) -> Iterator[str]:
    kind, action = value.get("/Type"), value.get("/S")
    if kind == "/Annot" and value.get("/Subtype") in _ANNOTATIONS:
        yield "it has sounds, films or attachments"
    if kind == "/Annot" and value.get("/Subtype") not in ("/Link", "/Popup") and "/N" not in value.get("/AP", {}):
        yield "it has annotations without a fixed appearance"
    if kind == "/Font" and value.get("/Subtype") != "/Type0":
        yield from _in_font(value)
    if kind == "/Font" and value.get("/Subtype") == "/Type0":
        encoding = value.get("/Encoding")
        if isinstance(encoding, pikepdf.Name) and str(encoding) not in _STANDARD_CMAPS:
            yield "it has fonts whose encoding is not in the file"
    if kind == "/ExtGState" and ("/TR" in value or value.get("/TR2", "/Default") != "/Default"):
        yield "it changes colours while it is printed"
    if action is not None and str(action) in (*_ACTIONS, *_ACTIONS_TOO):
        yield "it has actions such as scripts"
    if action == "/Named" and str(value.get("/N")) not in _NAMED:
        yield "it has actions such as scripts"


def _in_font(font: Any) -> Iterator[str]:
    if font.get("/Subtype") == "/Type3":
        return
    about = font.get("/FontDescriptor", {})
    if not any(name in about for name in ("/FontFile", "/FontFile2", "/FontFile3")):
        yield "it has fonts that are not in the file"


def _in_resources(resources: Any, seen: set[tuple[int, int]]) -> Iterator[str]:
    """Colours that mean another thing on every device: ink, for which there is no profile."""
    if not isinstance(resources, pikepdf.Dictionary):
        return
    spaces: Any = resources.get("/ColorSpace", {})
    if "/DefaultCMYK" in spaces:
        return
    if any(_is_ink(space) for space in spaces.values()):
        yield INK
    for value in resources.get("/XObject", {}).values():
        if not isinstance(value, pikepdf.Stream) or value.objgen in seen:
            continue
        seen.add(value.objgen)
        if value.get("/Subtype") == "/Form":
            if _uses_ink(value):
                yield INK
            yield from _in_resources(value.get("/Resources"), seen)
        elif _is_ink(value.get("/ColorSpace")):
            yield INK


def _is_ink(space: Any) -> bool:
    if isinstance(space, pikepdf.Array) and len(space) > 1:
        return str(space[0]) in ("/Indexed", "/Separation", "/DeviceN", "/Pattern") and any(map(_is_ink, space))
    return bool(space == "/DeviceCMYK")


def _uses_ink(holder: Any) -> bool:
    return any(str(found.operator) in ("k", "K") for found in pikepdf.parse_content_stream(holder, "k K"))


def _tidy(pdf: pikepdf.Pdf) -> None:
    """Take out what nobody sees the difference of."""
    names = pdf.Root.get("/Names")
    if isinstance(names, pikepdf.Dictionary) and "/JavaScript" in names:
        del names["/JavaScript"]
    for key in ("/OpenAction", "/AA"):
        if key in pdf.Root and (key == "/AA" or not isinstance(pdf.Root[key], pikepdf.Array)):
            del pdf.Root[key]
    form = pdf.Root.get("/AcroForm")
    if isinstance(form, pikepdf.Dictionary) and "/NeedAppearances" in form:
        del form["/NeedAppearances"]
    for value in pdf.objects:
        if isinstance(value, pikepdf.Stream) and value.get("/Interpolate") is not None:
            del value["/Interpolate"]
        if isinstance(value, pikepdf.Dictionary):
            if "/AA" in value and value.get("/Type") in ("/Page", "/Annot"):
                del value["/AA"]
            if value.get("/Type") == "/Annot" and value.get("/Subtype") != "/Popup":
                value["/F"] = (int(value.get("/F", 0)) | _PRINT) & ~_HIDING


def _describe(pdf: pikepdf.Pdf) -> None:
    profile = pdf.make_stream(pdf_a.srgb(), {"/N": 3})
    intent = pikepdf.Object.parse(f"<< {pdf_a.INTENT} >>".encode("ascii"))
    intent["/DestOutputProfile"] = profile
    pdf.Root["/OutputIntents"] = pikepdf.Array([pdf.make_indirect(intent)])
    about = pdf.open_metadata()
    for key, name in (("dc:title", "/Title"), ("dc:creator", "/Author"), ("dc:description", "/Subject")):
        value = about.get(key)
        if value and name not in pdf.docinfo:
            pdf.docinfo[name] = "; ".join(value) if isinstance(value, (list, set)) else str(value)
    info: dict[str, str] = {}
    for key in list(pdf.docinfo.keys()):
        name, value = str(key)[1:], str(pdf.docinfo[key])
        if name in _DATES:
            with_date = _date(value)
            if with_date:
                info[name] = with_date
                continue
        elif name in _TEXTS:
            info[name] = value.rstrip("\0")
            continue
        # Nobody could tell what it means: an information that the other description has no place for.
        del pdf.docinfo[key]
    pdf.Root["/Metadata"] = pdf.make_stream(
        pdf_a.metadata(info), {"/Type": pikepdf.Name.Metadata, "/Subtype": pikepdf.Name.XML}
    )


def _date(value: str) -> str:
    try:
        return pikepdf.models.metadata.decode_pdf_date(value).isoformat()
    except ValueError:
        return ""
