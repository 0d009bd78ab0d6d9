"""Google's answers, as its own client's messages, read into words, lines, boxes and confidences."""

from __future__ import annotations

from google.cloud.vision_v1.types import text_annotation

from bulkocr_gui.providers.vision_answer import recognition_of
from bulkocr_gui.providers.vision_languages import HINTS, hints_of

NOTHING, SPACE, SURE_SPACE, EOL_SURE_SPACE, HYPHEN, LINE_BREAK = range(6)


def annotation(*paragraphs: list[tuple], width: int = 1000, height: int = 500):
    """Each paragraph a list of (text, break, (left, top, right, bottom), confidence)."""
    page = text_annotation.Page.pb()(width=width, height=height)
    for tokens in paragraphs:
        paragraph = page.blocks.add().paragraphs.add()
        for token in tokens:
            text, ending, box, confidence = (*token, None, 0.9)[:4] if len(token) < 4 else token
            word = paragraph.words.add(confidence=confidence or 0.0)
            for letter in text:
                word.symbols.add(text=letter)
            if ending:
                word.symbols[-1].property.detected_break.type_ = ending
            if box is not None:
                corners(word, *box)
    message = text_annotation.TextAnnotation.pb()()
    message.pages.append(page)
    return message


def corners(element, left, top, right, bottom):
    for x, y in ((left, top), (right, top), (right, bottom), (left, bottom)):
        element.bounding_box.vertices.add(x=x, y=y)


def read(message, *, scale: float = 1.0, width: int = 1000, height: int = 500):
    return recognition_of(
        message, width=width, height=height, dpi=300, scale=scale, engine="Google", languages=("eng",)
    )


def test_tokens_are_joined_up_to_a_break_and_lines_end_where_google_says():
    recognition = read(
        annotation(
            [
                ("Hello", NOTHING),
                (",", SPACE),
                ("dear", SURE_SPACE),
                ("world", EOL_SURE_SPACE),
                ("again", LINE_BREAK),
            ],
            [("Second", SPACE), ("paragraph", NOTHING)],
        )
    )
    assert recognition.text == "Hello, dear world\nagain\n\nSecond paragraph"
    assert len(recognition.blocks) == 2
    assert (recognition.width, recognition.height, recognition.dpi) == (1000, 500, 300)
    assert (recognition.engine, recognition.languages) == ("Google", ("eng",))


def test_a_hyphen_that_the_break_alone_tells_is_kept():
    recognition = read(annotation([("exam", HYPHEN), ("ple", LINE_BREAK)]))
    assert recognition.text == "exam-\nple"


def test_letters_without_spaces_become_runs():
    recognition = read(
        annotation(
            [
                ("日本", NOTHING, (10, 10, 50, 30), 0.8),
                ("語", NOTHING, (50, 10, 70, 30), 0.8),
                ("文字", LINE_BREAK, (70, 8, 110, 30), 0.8),
                ("列", LINE_BREAK, (10, 40, 30, 60), 0.8),
            ]
        )
    )
    assert recognition.text == "日本語文字\n列"
    first = recognition.words[0]
    assert (first.x0, first.y0, first.x1, first.y1) == (10, 8, 110, 30)


def test_a_break_before_a_letter_ends_what_came_before():
    message = annotation([("one", NOTHING), ("two", NOTHING)])
    mark = message.pages[0].blocks[0].paragraphs[0].words[1].symbols[0].property.detected_break
    mark.type_, mark.is_prefix = SPACE, True
    assert [word.text for word in read(message).words] == ["one", "two"]


def test_a_break_within_a_token_and_one_of_the_token_itself():
    message = annotation([("ab", NOTHING, (0, 0, 100, 10), 0.9), ("cd", NOTHING, (100, 0, 150, 10), 0.9)])
    first = message.pages[0].blocks[0].paragraphs[0].words[0]
    first.symbols[0].property.detected_break.type_ = SPACE
    corners(first.symbols[0], 0, 0, 40, 10)
    corners(first.symbols[1], 60, 0, 100, 10)
    first.property.detected_break.type_ = LINE_BREAK
    recognition = read(message)
    assert recognition.text == "a b\ncd"
    assert [(word.x0, word.x1) for word in recognition.words] == [(0, 40), (60, 100), (100, 150)]


def test_boxes_of_a_scaled_picture_are_those_of_the_page_and_lie_within_it():
    recognition = read(
        annotation(
            [
                ("in", SPACE, (50, 100, 150, 120), 0.9),
                ("out", SPACE, (-7, -3, 20, 20), 0.9),
                ("beyond", LINE_BREAK, (480, 240, 700, 300), 0.9),
                ("far", LINE_BREAK, (600, 600, 700, 700), 0.9),
            ],
            width=500,
            height=250,
        ),
        scale=0.5,
    )
    boxes = [(word.x0, word.y0, word.x1, word.y1) for word in recognition.words]
    assert boxes == [(100, 200, 300, 240), (0, 0, 40, 40), (960, 480, 1000, 500), (999, 499, 1000, 500)]


def test_text_that_lies_on_its_side_has_a_box_as_any_other():
    message = annotation([("side", LINE_BREAK)])
    word = message.pages[0].blocks[0].paragraphs[0].words[0]
    for x, y in ((90, 10), (90, 60), (70, 60), (70, 10)):
        word.bounding_box.vertices.add(x=x, y=y)
    found = read(message).words[0]
    assert (found.x0, found.y0, found.x1, found.y1) == (70, 10, 90, 60)


def test_corners_told_as_parts_of_the_picture_or_not_at_all():
    message = annotation([("parts", LINE_BREAK), ("letters", LINE_BREAK), ("none", LINE_BREAK)])
    words = message.pages[0].blocks[0].paragraphs[0].words
    for x, y in ((0.25, 0.5), (0.5, 0.75)):
        words[0].bounding_box.normalized_vertices.add(x=x, y=y)
    corners(words[1].symbols[0], 10, 20, 30, 40)
    corners(words[1].symbols[1], 30, 20, 50, 45)
    boxes = [(word.x0, word.y0, word.x1, word.y1) for word in read(message).words]
    assert boxes == [(250, 250, 500, 375), (10, 20, 50, 45), (0, 0, 1000, 500)]


def test_confidences_are_of_a_hundred_and_weighed_by_letters():
    message = annotation(
        [("abc", NOTHING, None, 0.5), ("d", SPACE, None, 0.9), ("x", SPACE, None, 0.0), ("yz", SPACE)]
    )
    words = message.pages[0].blocks[0].paragraphs[0].words
    words[3].confidence = 0
    words[3].symbols[0].confidence, words[3].symbols[1].confidence = 0.6, 0.8
    assert [round(word.confidence) for word in read(message).words] == [60, 90, 70]


def test_an_empty_answer_is_a_blank_page():
    assert read(text_annotation.TextAnnotation.pb()()).words == ()
    blank = annotation([], [(" ", LINE_BREAK)], [("", NOTHING)])
    recognition = read(blank)
    assert recognition.blocks == ()
    assert recognition.confidence is None


def test_hints_are_codes_that_google_lists_each_once():
    assert hints_of(("eng", "deu", "frk", "deu_latf")) == ("en", "de")
    assert hints_of(("chi_sim", "chi_tra_vert", "heb", "srp_latn")) == ("zh-Hans", "zh-Hant", "iw", "sr-Latn")
    assert hints_of(("osd", "equ", "script/Latin", "")) == ()
    assert all(code.replace("-", "").isalpha() for code in HINTS.values())
