"""hOCR and ALTO as other programs read them."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest
from lxml import etree

from bulkocr_gui.results.corrections import Edit, corrected
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word
from tests.results.samples import ARABIC, ASTRAL, BAD_WORDS, CHINESE, HEBREW, MARKUP, SCRIPTS, bad, made, recognition

XHTML = "{http://www.w3.org/1999/xhtml}"
ALTO = "{http://www.loc.gov/standards/alto/ns-v4#}"
SCHEMA = Path(__file__).parent / "schema" / "alto-as-written.xsd"
NAME = 'scans/"a;b" & <c>\\d.pdf'


class Words(HTMLParser):
    """What a browser sees: the words, by their class."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.titles: list[str] = []
        self.inside = False

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.inside = values.get("class") == "ocrx_word"
        if self.inside:
            self.words.append("")
        if values.get("class") == "ocr_page":
            self.titles.append(values["title"])

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.words[-1] += data


def words_of(*texts: str) -> list[str]:
    return [word for text in texts for word in text.split(" ")]


def of_class(root: etree._Element, name: str) -> list[etree._Element]:
    return [element for element in root.iter() if element.get("class") == name]


def read_alto(data: bytes) -> etree._Element:
    root = etree.fromstring(data)
    etree.XMLSchema(etree.parse(SCHEMA)).assertValid(root)
    return root


def test_hocr_is_read_alike_as_xml_and_as_a_web_page():
    data = made("hocr", [recognition(*SCRIPTS), bad()], name=NAME)
    reader = Words()
    reader.feed(data.decode())
    root = etree.fromstring(data)
    assert reader.words == [*words_of(*SCRIPTS), *BAD_WORDS]
    assert [element.text for element in of_class(root, "ocrx_word")] == reader.words
    assert reader.titles[0] == (
        'image "scans/\\"a;b\\" & <c>\\\\d.pdf"; bbox 0 0 1000 1400; ppageno 0; scan_res 300 300'
    )


def test_hocr_has_boxes_ids_and_the_engine():
    root = etree.fromstring(made("hocr", [None, recognition("one two\nthree", "four", languages=("deu",))]))
    (page,) = of_class(root, "ocr_page")
    assert page.get("id") == "page_2"
    assert page.get("lang") == "deu"
    assert [element.get("title") for element in of_class(root, "ocrx_word")] == [
        "bbox 10 30 50 50; x_wconf 90",
        "bbox 60 30 100 50; x_wconf 90",
        "bbox 10 60 50 80; x_wconf 90",
        "bbox 10 90 50 110; x_wconf 90",
    ]
    assert of_class(root, "ocr_line")[0].get("title") == "bbox 10 30 100 50"
    assert [element.get("title") for element in of_class(root, "ocr_par")] == [
        "bbox 10 30 100 80",
        "bbox 10 90 50 110",
    ]
    assert of_class(root, "ocr_carea")[0].get("title") == "bbox 10 30 100 110"
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids)) == 1 + 1 + 2 + 3 + 4
    metas = {element.get("name"): element.get("content") for element in root.iter(f"{XHTML}meta")}
    assert metas["ocr-system"] == "engine 1 <&>"
    assert metas["ocr-number-of-pages"] == "2"
    assert set(metas["ocr-capabilities"].split()) >= {"ocr_page", "ocr_carea", "ocr_par", "ocr_line", "ocrx_word"}


def test_boxes_lie_on_the_page_the_right_way_up():
    titles = [word.get("title") for word in of_class(etree.fromstring(made("hocr", [bad()])), "ocrx_word")]
    assert titles == ["bbox 0 10 20 30; x_wconf 0", "bbox 30 10 1000 1400; x_wconf 100", "bbox 0 0 10 10; x_wconf 0"]


def test_alto_is_as_its_schema_says():
    root = read_alto(made("alto", [None, recognition(*SCRIPTS), bad(), recognition(), None], name=NAME))
    strings = [element.get("CONTENT") for element in root.iter(f"{ALTO}String")]
    assert strings == [*words_of(*SCRIPTS), *BAD_WORDS]
    assert root.findtext(f".//{ALTO}fileName") == NAME
    assert root.findtext(f".//{ALTO}softwareName") == "engine 1 <&>"
    pages = root.findall(f".//{ALTO}Page")
    assert [page.get("PHYSICAL_IMG_NR") for page in pages] == ["1", "2", "3", "4", "5"]
    assert [len(page) for page in pages] == [0, 1, 1, 1, 0]
    assert pages[1].get("PC") == "0.9025"
    assert pages[3].get("PC") is None


def test_alto_has_places_gaps_and_directions():
    root = read_alto(made("alto", [recognition("one two", HEBREW, ARABIC)]))
    lines = root.findall(f".//{ALTO}TextLine")
    assert [line.get("BASEDIRECTION") for line in lines] == [None, "rtl", "rtl"]
    string, space = lines[0][0], lines[0][1]
    place = [string.get(key) for key in ("HPOS", "VPOS", "WIDTH", "HEIGHT", "WC")]
    assert place == ["10", "30", "40", "20", "0.9025"]
    assert [space.get(key) for key in ("HPOS", "VPOS", "WIDTH")] == ["50", "30", "10"]
    assert len(root.findall(f".//{ALTO}TextBlock")) == 3
    assert root.find(f".//{ALTO}ComposedBlock").get("HEIGHT") == "80"


def test_alto_tells_words_that_were_corrected():
    right = corrected(recognition("one two three"), (Edit(1, 1, ("2",)),))
    strings = read_alto(made("alto", [right])).iter(f"{ALTO}String")
    assert [(string.get("CONTENT"), string.get("CS")) for string in strings] == [
        ("one", None),
        ("2", "true"),
        ("three", None),
    ]


def test_alto_of_no_page_that_was_recognised():
    root = read_alto(made("alto", [None, None]))
    assert root.find(f".//{ALTO}Processing") is None


@pytest.mark.parametrize("language", ["chi_sim", "script/Han", "a_b_c", "", "x" * 9])
def test_alto_takes_any_language(language: str):
    root = read_alto(made("alto", [recognition(CHINESE, ASTRAL, MARKUP, languages=(language,))]))
    assert root.find(f".//{ALTO}Page").get("LANG") == {"chi_sim": "zh-Hans", "a_b_c": "a-b-c"}.get(language)


@pytest.mark.parametrize(
    "broken",
    [
        (b"<MeasurementUnit>pixel</MeasurementUnit>\n", b""),
        (b' PHYSICAL_IMG_NR="1"', b""),
        (b'WC="0.9025"', b'WC="90.25"'),
        (b'ID="word_1_2"', b'ID="word_1_1"'),
        (b"PrintSpace", b"Printspace"),
    ],
)
def test_the_schema_finds_what_is_wrong(broken: tuple[bytes, bytes]):
    data = made("alto", [recognition("one two")])
    assert broken[0] in data
    with pytest.raises(etree.DocumentInvalid):
        read_alto(data.replace(*broken))


def test_lines_that_run_downwards_keep_their_order_and_their_boxes():
    lines = tuple(
        Line(
            (
                Word("\u7e26\u66f8", right - 40, 100, right, 500, 90.0),
                Word("\u304d", right - 40, 510, right, 550, 80.0),
            )
        )
        for right in (900, 840)
    )
    page = Recognition(1000, 1400, 300, "engine", ("jpn_vert",), (Block((Paragraph(lines),)),))
    alto = read_alto(made("alto", [page]))
    words = [
        tuple(word.get(key) for key in ("HPOS", "VPOS", "HEIGHT", "CONTENT")) for word in alto.iter(f"{ALTO}String")
    ]
    assert words == [
        ("860", "100", "400", "\u7e26\u66f8"),
        ("860", "510", "40", "\u304d"),
        ("800", "100", "400", "\u7e26\u66f8"),
        ("800", "510", "40", "\u304d"),
    ]
    titles = [word.get("title") for word in of_class(etree.fromstring(made("hocr", [page])), "ocrx_word")]
    assert titles[1:3] == ["bbox 860 510 900 550; x_wconf 80", "bbox 800 100 840 500; x_wconf 90"]
