"""Settings, Languages: what is there, how more of them come, and what is said when they do not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from bulkocr_gui.jobs.errors import PageError, TransientError
from bulkocr_gui.providers.model_files import CheckedBy, Origin
from bulkocr_gui.ui.settings_languages import LanguagesPage
from bulkocr_gui.ui.settings_sections import Section


@pytest.fixture
def bench(open_window, qtbot):
    made = open_window()
    made.models.there["lat"] = Origin.OWN
    made.window.open_settings(Section.LANGUAGES)
    made.page = made.window.settings_view.page(LanguagesPage)
    qtbot.waitUntil(lambda: made.page.here.count() > 0)
    return made


def lines(where):
    return [where.item(place).text() for place in range(where.count()) if not where.item(place).isHidden()]


def choose(where, start):
    for place in range(where.count()):
        if where.item(place).text().startswith(start):
            where.setCurrentRow(place)
            return
    raise AssertionError(start)


def test_what_is_there_and_where_it_is_from(bench):
    assert lines(bench.page.here) == [
        "English   eng · 1.5 MB · came with Bulk OCR",
        "German   deu · 1.5 MB · installed on this computer",
        "Latin   lat · 1.5 MB · added by you",
    ]
    assert bench.page.here.item(0).toolTip() == "/usr/share/tessdata/eng.traineddata"
    more = lines(bench.page.more)
    assert "French   fra · 1.1 MB, checksum known" in more
    assert "Icelandic   isl · checksum not known" in more
    assert not {"eng", "deu", "lat"} & {line.split("   ")[1].split()[0] for line in more}


def test_a_few_letters_find_a_language_and_enter_fetches_it(bench, qtbot):
    qtbot.keyClicks(bench.page.filter, "fren")
    assert lines(bench.page.more)[0].startswith("French ")
    qtbot.mouseClick(bench.page.fetch, Qt.MouseButton.LeftButton)
    assert bench.models.waiting == ["fra"]
    assert not bench.page.fetch.isEnabled()
    assert bench.page.progress.isVisible()
    bench.models.step("fra", 400_000, 1_000_000)
    assert bench.page.progress.bar.value() == 400
    assert bench.page.progress._text.text() == "French: 400.0 kB of 1.0 MB"


def test_a_language_that_arrived_is_said_listed_and_asked_for_at_the_engine(bench, qtbot):
    choose(bench.page.more, "French")
    bench.page.fetch.click()
    answers = []
    bench.queue.probed.connect(lambda provider, _probe: answers.append(provider))
    bench.models.arrive("fra")
    assert "checksum is that of the release" in bench.page.more_row.said()
    assert not bench.page.progress.isVisible()
    assert "French   fra · 1.5 MB · added by you" in lines(bench.page.here)
    assert not [line for line in lines(bench.page.more) if line.startswith("French")]
    qtbot.waitUntil(lambda: "tesseract" in answers)


def test_what_was_not_compared_is_not_claimed(bench):
    choose(bench.page.more, "Icelandic")
    bench.page.fetch.click()
    bench.models.arrive("isl", CheckedBy.ENGINE)
    assert "was not compared" in bench.page.more_row.said()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (TransientError("no_connection", "x", "y"), "there is no connection to github.com"),
        (TransientError("download_broke", "x", "y"), "Nothing of it was kept"),
        (PageError("model_checksum", "x", "y"), "its checksum is another"),
        (PageError("something_new", "It went wrong.", "Mend it."), "It went wrong. Mend it."),
        (None, "was given up"),
    ],
)
def test_why_it_did_not_come_is_said_beside_the_button(bench, error, words):
    choose(bench.page.more, "French")
    bench.page.fetch.click()
    bench.models.fail("fra", error)
    assert words in bench.page.more_row.said()
    assert not bench.page.progress.isVisible()
    assert bench.page.fetch.isEnabled()


def test_cancel_gives_up_the_one_under_way(bench):
    for name in ("French", "Italian"):
        choose(bench.page.more, name)
        bench.page.fetch.click()
    bench.models.step("fra", 1, 2)
    assert "Then 1 more" in bench.page.progress._text.text()
    bench.page.progress.cancel.click()
    assert bench.models.waiting == ["ita"]
    assert bench.page.progress.isVisible()


def test_only_what_the_user_added_can_be_removed(bench):
    choose(bench.page.here, "English")
    assert not bench.page.remove.isEnabled()
    choose(bench.page.here, "Latin")
    bench.page.remove.click()
    assert "lat" not in bench.models.there
    assert len(lines(bench.page.here)) == 2


def test_a_file_is_chosen_and_looked_at(bench, monkeypatch, tmp_path):
    file = tmp_path / "deu.traineddata"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    bench.page.choose.click()
    assert bench.models.files == [file]
    assert "looks at" in bench.page.here_row.said()
    bench.models.fail("", PageError("model_unusable", "x", "y"))
    assert "Tesseract does not open it" in bench.page.here_row.said()
