"""What the Vision server answers: text that Tesseract recognised, or one word that is the picture's hash."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import tesserocr
from google.cloud.vision_v1.types import image_annotator, text_annotation
from google.protobuf import json_format
from PIL import Image, UnidentifiedImageError

from bulkocr_gui.providers.tessdata import models

if TYPE_CHECKING:
    from pathlib import Path

Response = image_annotator.AnnotateImageResponse.pb()
TextAnnotation = text_annotation.TextAnnotation.pb()
SPACE, EOL_SURE_SPACE, HYPHEN, LINE_BREAK = 1, 3, 4, 5
LANGUAGES = {"en": "eng", "de": "deu", "fr": "fra", "es": "spa", "it": "ita", "nl": "nld", "pt": "por", "ja": "jpn"}
"""BCP-47 to Tesseract."""
BAD_IMAGE = Response(error={"code": 3, "message": "Bad image data."})
HUGE_WORDS = 5_000
_SIZE, _TEXT, _GOOD = (11_111, 22_222), "the text", Response()
"""Of the fixed answer, to be filled in."""


@dataclass(frozen=True)
class Answer:
    """One image's answer, as both transports send it."""

    message: Any
    json: str
    """With enums as numbers."""

    @classmethod
    def of(cls, message: Any) -> Answer:
        return cls(message, json.dumps(json_format.MessageToDict(message, use_integers_for_enums=True)))


BAD = Answer.of(BAD_IMAGE)
EMPTY = Answer.of(Response())


class FixedText:
    """Answers at once with one word, the SHA-256 of the image's bytes: for many answers a second."""

    def __init__(self) -> None:
        annotation = TextAnnotation()
        page = annotation.pages.add(confidence=0.99)
        paragraph = page.blocks.add(block_type=1, confidence=0.99).paragraphs.add(confidence=0.99)
        word = paragraph.words.add(confidence=0.99)
        for box in (page.blocks[0].bounding_box, paragraph.bounding_box, word.bounding_box):
            _put(box, 0, 0, 64, 10)
        for n in range(64):
            _put(word.symbols.add(text="0", confidence=0.99).bounding_box, n, 0, n + 1, 10)
        word.symbols[63].property.detected_break.type_ = LINE_BREAK
        page.width, page.height = _SIZE
        annotation.text = _TEXT
        self._template = Response(full_text_annotation=annotation)
        # Making JSON of a message takes milliseconds; filling in a text does not.
        self._json = Answer.of(self._template).json.split('"text": "0"')

    async def answer(self, content: bytes, digest: str, hints: tuple[str, ...], *, as_json: bool) -> Answer:
        """The answer for one image; `digest` is the SHA-256 of `content`."""
        size = _size(content)
        if size is None:
            return BAD
        if as_json:
            text = "".join(f'{part}"text": "{sign}"' for part, sign in zip(self._json, digest, strict=False))
            text = f"{text}{self._json[-1]}".replace(json.dumps(_TEXT), json.dumps(digest + "\n"))
            for name, was, now in zip(("width", "height"), _SIZE, size, strict=True):
                text = text.replace(f'"{name}": {was}', f'"{name}": {now}')
            return Answer(_GOOD, text)
        message = Response()
        message.CopyFrom(self._template)
        annotation = message.full_text_annotation
        annotation.text = digest + "\n"
        page = annotation.pages[0]
        page.width, page.height = size
        for symbol, letter in zip(page.blocks[0].paragraphs[0].words[0].symbols, digest, strict=True):
            symbol.text = letter
        return Answer(message, "")


class RecognisedText:
    """Answers with what Tesseract reads; each picture once, and kept on disk over a restart.

    Args:
        folder: where answers are kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(exist_ok=True)
        self._models = models(folder)
        self._engines = threading.local()
        self._pool = ThreadPoolExecutor(2, "tesseract")
        self._answers: dict[str, Answer] = {}

    async def answer(self, content: bytes, digest: str, hints: tuple[str, ...], *, as_json: bool) -> Answer:
        """The answer for one image; `digest` is the SHA-256 of `content`."""
        wanted = [LANGUAGES.get(hint.split("-")[0], "") for hint in hints] or ["eng"]
        languages = "+".join(sorted({code for code in wanted if code in self._models})) or "eng"
        key = f"{digest}-{languages}"
        if key not in self._answers:
            loop = asyncio.get_running_loop()
            self._answers[key] = await loop.run_in_executor(self._pool, self._recognised, content, key, languages)
        return self._answers[key]

    def _recognised(self, content: bytes, key: str, languages: str) -> Answer:
        kept = self._folder / key
        if kept.exists():
            return Answer.of(Response.FromString(kept.read_bytes()))
        if _size(content) is None:
            return BAD
        try:
            picture = Image.open(io.BytesIO(content))
            dpi = round(picture.info.get("dpi", (0, 0))[0]) or 300
            picture = picture.convert("L")
        except (OSError, ValueError, SyntaxError):
            return BAD
        engine = self._engine(languages)
        engine.SetImage(picture)
        engine.SetSourceResolution(dpi)
        engine.Recognize()
        message = Response()
        _annotate(message.full_text_annotation, engine, picture.size)
        if message.full_text_annotation.text:
            message.text_annotations.add(locale="en", description=message.full_text_annotation.text)
        temporary = kept.with_suffix(f".{threading.get_ident()}")
        temporary.write_bytes(message.SerializeToString())
        temporary.rename(kept)
        return Answer.of(message)

    def _engine(self, languages: str) -> tesserocr.PyTessBaseAPI:
        engines = self._engines.__dict__
        if languages not in engines:
            folder = self._models[languages.split("+", maxsplit=1)[0]].parent
            engines[languages] = tesserocr.PyTessBaseAPI(path=f"{folder}/", lang=languages)
        return engines[languages]


@lru_cache(maxsize=1)
def huge() -> Answer:
    """An answer of a size that no page has: some megabytes."""
    message = Response()
    annotation = message.full_text_annotation
    page = annotation.pages.add(width=10_000, height=2_000, confidence=0.9)
    paragraph = page.blocks.add(block_type=1, confidence=0.9).paragraphs.add(confidence=0.9)
    for box in (page.blocks[0].bounding_box, paragraph.bounding_box):
        _put(box, 0, 0, 10_000, 2_000)
    words = []
    for number in range(HUGE_WORDS):
        left, top = number % 100 * 100, number // 100 * 40
        word = paragraph.words.add(confidence=0.9)
        _put(word.bounding_box, left, top, left + 80, top + 30)
        words.append(f"w{number:05}")
        for n, letter in enumerate(words[-1]):
            _put(word.symbols.add(text=letter, confidence=0.9).bounding_box, left + n, top, left + n + 1, top + 30)
        last = number % 100 == 99
        word.symbols[-1].property.detected_break.type_ = EOL_SURE_SPACE if last else SPACE
    annotation.text = " ".join(words) + "\n"
    return Answer.of(message)


def digest_of(content: bytes) -> str:
    """The name under which an image is counted."""
    return hashlib.sha256(content).hexdigest()


def _size(content: bytes) -> tuple[int, int] | None:
    try:
        with Image.open(io.BytesIO(content)) as picture:
            return picture.size
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _put(box: Any, left: float, top: float, right: float, bottom: float) -> None:
    for x, y in ((left, top), (right, top), (right, bottom), (left, bottom)):
        box.vertices.add(x=int(x), y=int(y))


def _annotate(annotation: Any, engine: tesserocr.PyTessBaseAPI, size: tuple[int, int]) -> None:
    """Write what the engine read as Google's pages, blocks, paragraphs, words and symbols."""
    level = tesserocr.RIL
    page = annotation.pages.add(width=size[0], height=size[1])
    page.property.detected_languages.add(language_code="en", confidence=1.0)
    found = engine.GetIterator()
    text: list[str] = []
    for symbol in tesserocr.iterate_level(found, level.SYMBOL) if found else ():
        if symbol.IsAtBeginningOf(level.BLOCK):
            block = page.blocks.add(block_type=1, confidence=symbol.Confidence(level.BLOCK) / 100)
            _put(block.bounding_box, *symbol.BoundingBox(level.BLOCK))
        if symbol.IsAtBeginningOf(level.PARA):
            paragraph = block.paragraphs.add(confidence=symbol.Confidence(level.PARA) / 100)
            _put(paragraph.bounding_box, *symbol.BoundingBox(level.PARA))
        if symbol.IsAtBeginningOf(level.WORD):
            word = paragraph.words.add(confidence=symbol.Confidence(level.WORD) / 100)
            _put(word.bounding_box, *symbol.BoundingBox(level.WORD))
        letters = symbol.GetUTF8Text(level.SYMBOL)
        sign = word.symbols.add(text=letters, confidence=symbol.Confidence(level.SYMBOL) / 100)
        _put(sign.bounding_box, *symbol.BoundingBox(level.SYMBOL))
        text.append(letters)
        if symbol.IsAtFinalElement(level.PARA, level.SYMBOL):
            sign.property.detected_break.type_ = LINE_BREAK
            text.append("\n")
        elif symbol.IsAtFinalElement(level.TEXTLINE, level.SYMBOL):
            sign.property.detected_break.type_ = EOL_SURE_SPACE
            text.append("\n")
        elif symbol.IsAtFinalElement(level.WORD, level.SYMBOL):
            sign.property.detected_break.type_ = SPACE
            text.append(" ")
    annotation.text = "".join(text)
    if not annotation.text.strip():
        annotation.Clear()
