"""The clauses of ISO 19005-2 (PDF/A-2, level B) that our files could break, held against a file.

No validator can be had here; this is none, but reads files apart from the code that writes them. The numbers are the
standard's.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pikepdf
from lxml import etree
from PIL import ImageCms, ImageFont

if TYPE_CHECKING:
    from pathlib import Path

_XMP = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
}
_INFO = {
    "/Title": "dc:title/rdf:Alt/rdf:li",
    "/Author": "dc:creator/rdf:Seq/rdf:li",
    "/Subject": "dc:description/rdf:Alt/rdf:li",
    "/Keywords": "pdf:Keywords",
    "/Creator": "xmp:CreatorTool",
    "/Producer": "pdf:Producer",
}


def faults(path: Path) -> list[str]:
    """What is wrong, by clause; nothing for a file that may call itself PDF/A-2b."""
    found: list[str] = []
    data = path.read_bytes()
    if not data.startswith(b"%PDF-1.") or data[9:10] != b"%" or not all(byte > 127 for byte in data[10:14]):
        found.append("6.1.2 header")
    if data.rstrip(b"\r\n")[-5:] != b"%%EOF":
        found.append("6.1.3 nothing after the end")
    with pikepdf.open(path) as pdf:
        if "/ID" not in pdf.trailer:
            found.append("6.1.3 file identifier")
        if pdf.is_encrypted:
            found.append("6.1.3 encrypted")
        found += _metadata(pdf)
        found += _intent(pdf)
        for value in pdf.objects:
            if isinstance(value, pikepdf.Stream):
                found += _stream(value)
            for each in _nested(value):
                found += _dictionary(each)
    return found


def _nested(value: Any) -> list[Any]:
    """Dictionaries in an object, itself among them."""
    inner: list[Any] = []
    found: list[Any] = []
    if isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
        found.append(value)
        inner = [each for _, each in value.items()]
    elif isinstance(value, pikepdf.Array):
        inner = list(value)
    for each in inner:
        if isinstance(each, pikepdf.Object) and not each.is_indirect:
            found += _nested(each)
    return found


def _metadata(pdf: pikepdf.Pdf) -> list[str]:
    found: list[str] = []
    stream = pdf.Root.get("/Metadata")
    if stream is None or "/Filter" in stream or stream.Type != "/Metadata" or stream.Subtype != "/XML":
        return ["6.6.2.1 metadata"]
    data = stream.read_bytes()
    if b"bytes=" in data.split(b"?>")[0] or b"encoding=" in data.split(b"?>")[0]:
        found.append("6.6.2.1 packet header")
    tree = etree.fromstring(data)
    if tree.findtext(".//pdfaid:part", namespaces=_XMP) != "2":
        found.append("6.6.4 part")
    if tree.findtext(".//pdfaid:conformance", namespaces=_XMP) != "B":
        found.append("6.6.4 conformance")
    for element in tree.iter():
        space = etree.QName(element).namespace
        if space not in _XMP.values() and space != "adobe:ns:meta/":
            found.append(f"6.6.2.3 {element.tag} is not predefined")
    for key, place in _INFO.items():
        if key in pdf.docinfo and tree.findtext(f".//{place}", namespaces=_XMP) != str(pdf.docinfo[key]):
            found.append(f"6.6.3 {key} says something else")
    return found


def _intent(pdf: pikepdf.Pdf) -> list[str]:
    intents = [each for each in pdf.Root.get("/OutputIntents", []) if each.get("/S") == "/GTS_PDFA1"]
    if len(intents) != 1 or "/OutputConditionIdentifier" not in intents[0]:
        return ["6.2.3 output intent"]
    profile = intents[0].DestOutputProfile
    opened = ImageCms.ImageCmsProfile(io.BytesIO(profile.read_bytes())).profile
    if opened.version >= 5 or opened.device_class not in ("mntr", "prtr", "scnr", "spac"):
        return ["6.2.4.2 profile"]
    colours = {"RGB ": 3, "CMYK": 4, "GRAY": 1}
    return [] if colours.get(opened.xcolor_space) == int(profile.N) else ["6.2.4.2 number of colours"]


def _stream(value: Any) -> list[str]:
    found: list[str] = []
    filters = value.get("/Filter", [])
    if "/LZWDecode" in ([filters] if isinstance(filters, pikepdf.Name) else list(filters)):
        found.append("6.1.7.2 LZW")
    if any(key in value for key in ("/F", "/FFilter", "/FDecodeParms")):
        found.append("6.1.7.1 external data")
    if int(value.Length) != len(value.read_raw_bytes()):
        found.append("6.1.7.1 length")
    if value.get("/Subtype") == "/Image":
        if bool(value.get("/Interpolate", False)) or "/Alternates" in value or "/OPI" in value:
            found.append("6.2.8 picture")
        if value.get("/ColorSpace") == "/DeviceCMYK":
            found.append("6.2.4.3 ink without a profile")
    return found


def _dictionary(value: Any) -> list[str]:
    found: list[str] = []
    if value.get("/Type") == "/Annot":
        flags = int(value.get("/F", 0))
        if value.Subtype != "/Popup" and (not flags & 4 or flags & (1 | 2 | 32)):
            found.append("6.3.2 flags of an annotation")
        if value.Subtype in ("/Sound", "/Movie", "/Screen", "/3D", "/FileAttachment"):
            found.append("6.3.1 annotation")
    if str(value.get("/S")) in ("/JavaScript", "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/Hide"):
        found.append("6.5.1 action")
    if value.get("/Type") == "/Catalog" and "/AA" in value:
        found.append("6.5.2 additional actions")
    if value.get("/Type") == "/Font" and value.get("/Subtype") == "/Type0":
        found += _composite(value)
    elif value.get("/Type") == "/Font" and value.get("/Subtype") in ("/Type1", "/TrueType", "/MMType1"):
        about = value.get("/FontDescriptor", {})
        if not any(name in about for name in ("/FontFile", "/FontFile2", "/FontFile3")):
            found.append("6.2.11.4 font not embedded")
        elif "/FontFile2" in about and int(about.Flags) & 4:
            found += _symbols(value)
    return found


def _symbols(font: Any) -> list[str]:
    """What is wrong with a TrueType font of symbols, whose codes are found by its own table (3, 0)."""
    if "/Encoding" in font:
        return ["6.2.11.6 a font of symbols with an encoding"]
    program = font.FontDescriptor.FontFile2.read_bytes()
    cmap = _tables(program)[b"cmap"]
    if cmap[2:8] != b"\0\1\0\3\0\0":
        return ["6.2.11.6 one table of codes, for symbols"]
    table = cmap[int.from_bytes(cmap[8:12], "big") :]
    count = int.from_bytes(table[6:8], "big") // 2
    ends, starts, deltas, offsets = (
        [int.from_bytes(table[at + 2 * n : at + 2 * n + 2], "big") for n in range(count)]
        for at in (14, 16 + 2 * count, 16 + 4 * count, 16 + 6 * count)
    )
    metrics = _widths(program)
    for place, width in enumerate(font.Widths):
        code = 0xF000 + int(font.FirstChar) + place
        part = next(n for n in range(count) if code <= ends[n])
        at = 16 + 6 * count + 2 * part + offsets[part] + 2 * (code - starts[part])
        glyph = int.from_bytes(table[at : at + 2], "big") + deltas[part]
        if glyph == 0:
            return ["6.2.11.8 the glyph for what is missing"]
        if abs(metrics[glyph] - float(width)) > 1:
            return ["6.2.11.5 widths"]
    return []


def _composite(font: Any) -> list[str]:
    found: list[str] = []
    inner = font.DescendantFonts[0]
    about = inner.FontDescriptor
    if "/FontFile2" not in about:
        return [] if "/FontFile3" in about else ["6.2.11.4 font not embedded"]
    if "/CIDToGIDMap" not in inner:
        return ["6.2.11.3.2 no map to glyphs"]
    if not (font.BaseFont == inner.BaseFont == about.FontName):
        found.append("6.2.11.2 names")
    if font.Encoding != "/Identity-H" or "/ToUnicode" not in font:
        found.append("6.2.11.7 codes")
    if inner.CIDToGIDMap == "/Identity":
        return found
    program = about.FontFile2.read_bytes()
    if int(about.FontFile2.Length1) != len(program):
        found.append("6.2.11.4 length of the font")
    glyphs = inner.CIDToGIDMap.read_bytes()
    opened = ImageFont.truetype(io.BytesIO(program), 1000, layout_engine=ImageFont.Layout.BASIC)
    del opened
    metrics = _widths(program)
    widths = _said(inner)
    for code in range(len(glyphs) // 2):
        glyph = int.from_bytes(glyphs[2 * code : 2 * code + 2], "big")
        if glyph == 0:
            found.append("6.2.11.8 the glyph for what is missing")
            break
        if abs(metrics[glyph] - widths.get(code, int(inner.DW))) > 1:
            found.append("6.2.11.5 widths")
            break
    return found


def _widths(program: bytes) -> list[float]:
    """Of the glyphs, in thousandths, from the font's own tables."""
    tables = _tables(program)
    em = int.from_bytes(tables[b"head"][18:20], "big")
    count = int.from_bytes(tables[b"hhea"][34:36], "big")
    return [int.from_bytes(tables[b"hmtx"][4 * n : 4 * n + 2], "big") * 1000 / em for n in range(count)]


def _tables(program: bytes) -> dict[bytes, bytes]:
    tables = {}
    for number in range(int.from_bytes(program[4:6], "big")):
        entry = program[12 + 16 * number : 28 + 16 * number]
        place, length = int.from_bytes(entry[8:12], "big"), int.from_bytes(entry[12:16], "big")
        tables[entry[:4]] = program[place : place + length]
    return tables


def _said(inner: Any) -> dict[int, float]:
    widths: dict[int, float] = {}
    entries = list(inner.get("/W", []))
    while entries:
        first = int(entries.pop(0))
        second = entries.pop(0)
        if isinstance(second, pikepdf.Array):
            widths |= {first + place: float(width) for place, width in enumerate(second)}
        else:
            widths |= dict.fromkeys(range(first, int(second) + 1), float(entries.pop(0)))
    return widths
