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
_TAKEN_OUT = ("/AA", "/OpenAction")
_NAMED = ("/NextPage", "/PrevPage", "/FirstPage", "/LastPage")
_ANNOTATIONS = ("/3D", "/Sound", "/Screen", "/Movie", "/FileAttachment")
_STANDARD_CMAPS = ("/Identity-H", "/Identity-V")
_PRINT, _HIDING = 4, 1 | 2 | 32 | 256
"""Flags of an annotation: it is printed; and all that keep it from being seen."""
_DATES = ("CreationDate", "ModDate")
_TEXTS = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer")


def claimed(pdf: pikepdf.Pdf) -> str:
    """Part and level of PDF/A that a document says it is of (`2B`); empty for none, or where it cannot be read."""
    return pdf.open_metadata().pdfa_status


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
        for each in _with_all_within(value):
            yield from _in_dictionary(each)
    profile = _own_profile(pdf)
    colours = _Colours("/DeviceCMYK", ("k", "K"), INK)
    if profile is not None and profile.get("/N") == 4:
        # The document says what its inks look like: then nothing says it of light.
        colours = _Colours("/DeviceRGB", ("rg", "RG"), "its colours are of several kinds, and only one has a profile")
    elif profile is not None and profile.get("/N") != 3:
        yield "its profile is not one of light or ink"
    for page in pdf.pages:
        pulse()
        yield from colours.of(page, page.obj.get("/Resources"))


def _with_all_within(value: Any) -> Iterator[Any]:
    """An object and those that are written within it, but for what is taken out."""
    if isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
        yield value
        inner = [each for key, each in value.items() if key not in _TAKEN_OUT]
    elif isinstance(value, pikepdf.Array):
        inner = list(value)
    else:
        return
    for each in inner:
        if isinstance(each, pikepdf.Object) and not each.is_indirect:
            yield from _with_all_within(each)


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


class _Colours:
    """Finds colours that mean another thing on every device, for there is no profile for them.

    Args:
        space: that they are of.
        operators: that set them.
        why: what is said of it.
    """

    def __init__(self, space: str, operators: tuple[str, str], why: str) -> None:
        self._space = space
        self._operators = operators
        self._why = why
        self._seen: set[tuple[int, int]] = set()

    def of(self, holder: Any, resources: Any) -> Iterator[str]:
        """Of a page or form."""
        spaces: Any = resources.get("/ColorSpace", {}) if isinstance(resources, pikepdf.Dictionary) else {}
        if f"/Default{self._space[len('/Device') :]}" in spaces:
            return
        found = pikepdf.parse_content_stream(holder, " ".join(self._operators))
        if any(str(each.operator) in self._operators for each in found) or any(map(self._is_one, spaces.values())):
            yield self._why
        objects: Any = resources.get("/XObject", {}) if isinstance(resources, pikepdf.Dictionary) else {}
        for value in objects.values():
            if not isinstance(value, pikepdf.Stream) or value.objgen in self._seen:
                continue
            self._seen.add(value.objgen)
            if value.get("/Subtype") == "/Form":
                yield from self.of(value, value.get("/Resources", resources))
            elif self._is_one(value.get("/ColorSpace")):
                yield self._why

    def _is_one(self, space: Any) -> bool:
        if isinstance(space, pikepdf.Array) and len(space) > 1:
            kinds = ("/Indexed", "/Separation", "/DeviceN", "/Pattern")
            return str(space[0]) in kinds and any(map(self._is_one, list(space)[1:]))
        return isinstance(space, pikepdf.Name) and space == self._space


def _own_profile(pdf: pikepdf.Pdf) -> Any:
    """What the document says already of its colours; None for nothing."""
    intents: Any = pdf.Root.get("/OutputIntents", [])
    return next((each["/DestOutputProfile"] for each in intents if "/DestOutputProfile" in each), None)


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
    profile = _own_profile(pdf) or pdf.make_stream(pdf_a.srgb(), {"/N": 3})
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
