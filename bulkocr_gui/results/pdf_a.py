"""What PDF/A-2b (ISO 19005-2) wants to be said in a file: of its colours, and of itself."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from PIL import ImageCms

if TYPE_CHECKING:
    from collections.abc import Mapping

NOT_PDF_A = "It is an ordinary PDF and not PDF/A: {why}."
INK = "its colours are inks without a profile"

INTENT = "/Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB)"
_DATE = slice(24, 36)
"""Of a colour profile: the moment it was made, which has nothing to do with the file it is in."""
_MADE = bytes.fromhex("07D0 0001 0001 0000 0000 0000")

_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
_END = '<?xpacket end="w"?>'
_SPACES = (
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("pdf", "http://ns.adobe.com/pdf/1.3/"),
    ("pdfaid", "http://www.aiim.org/pdfa/ns/id/"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("xmp", "http://ns.adobe.com/xap/1.0/"),
)


@functools.cache
def srgb() -> bytes:
    """A colour profile of sRGB, which nobody holds rights in: it is made from the standard's numbers."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    data[_DATE] = _MADE
    return bytes(data)


def metadata(info: Mapping[str, str]) -> bytes:
    """The XMP of a file that is PDF/A-2b.

    Args:
        info: what the file's information dictionary says, by the names there (`Title`); dates as XMP wants them.
    """
    parts = ["<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>"]
    for key, begin, end in (
        ("Title", "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>", "</rdf:li></rdf:Alt></dc:title>"),
        ("Author", "<dc:creator><rdf:Seq><rdf:li>", "</rdf:li></rdf:Seq></dc:creator>"),
        ("Subject", "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>", "</rdf:li></rdf:Alt></dc:description>"),
        ("Keywords", "<pdf:Keywords>", "</pdf:Keywords>"),
        ("Producer", "<pdf:Producer>", "</pdf:Producer>"),
        ("Creator", "<xmp:CreatorTool>", "</xmp:CreatorTool>"),
        ("CreationDate", "<xmp:CreateDate>", "</xmp:CreateDate>"),
        ("ModDate", "<xmp:ModifyDate>", "</xmp:ModifyDate>"),
    ):
        if key in info:
            parts.append(f"{begin}{escape(info[key])}{end}")
    spaces = " ".join(f'xmlns:{name}="{address}"' for name, address in _SPACES)
    return "\n".join(
        [
            _BEGIN,
            f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF {spaces}><rdf:Description rdf:about="">',
            *parts,
            "</rdf:Description></rdf:RDF></x:xmpmeta>",
            _END,
        ]
    ).encode("utf-8")
