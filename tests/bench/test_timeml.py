"""Dates against TimeML: reading the files, and the two scores on known cases."""

from pathlib import Path

import pytest

from bench import timeml
from bench.corpus import CorpusError
from tests.bench.rows import date

TEXT = "It rained on Monday, in March and all week."
GOLD = [(13, 19, "2020-03-02"), (24, 29, "2020-03"), (34, 42, "P1W")]


def scores(*found: tuple[str, str | None]) -> tuple[float, float]:
    counts = timeml.score(GOLD, [date(TEXT, words, value) for words, value in found])
    return counts["relaxed"].f1, counts["value"].f1


def test_all_found_with_their_values_is_100() -> None:
    assert scores(("Monday", "2020-03-02"), ("March", "2020-03"), ("all week", "P1W")) == (100, 100)


def test_nothing_found_is_0() -> None:
    assert scores() == (0, 0)


def test_an_overlap_counts_as_found_and_a_wrong_value_does_not_count_as_right() -> None:
    relaxed, value = scores(("on Monday", "2020-03-02"), ("in March", "2019-03"))
    assert relaxed == pytest.approx(200 * 2 / (2 + 3)) and value == pytest.approx(200 * 1 / (2 + 3))


def test_what_is_no_time_counts_against_both() -> None:
    assert scores(("rained", None), ("Monday", "2020-03-02")) == (pytest.approx(40), pytest.approx(40))


def test_one_found_date_answers_one_gold_date() -> None:
    counts = timeml.score([(0, 3, "a"), (4, 9, "b")], [date("on Monday", "on Monday", "a")])
    assert (counts["relaxed"].correct, counts["value"].correct) == (1, 1)


def tml(folder: Path, body: str, created: str = "1998-02-27") -> Path:
    path = folder / "one.tml"
    dct = f'<TIMEX3 tid="t0" value="{created}" functionInDocument="CREATION_TIME">then</TIMEX3>'
    path.write_text(f"<TimeML><DCT>{dct}</DCT><TEXT>{body}</TEXT></TimeML>", "utf-8")
    return path


def test_a_file_gives_its_text_the_places_of_its_times_and_its_day(tmp_path: Path) -> None:
    night = '<TIMEX3 value="1998-02-26">last <b>night</b></TIMEX3>'
    document = timeml.read(tml(tmp_path, f"It &amp; Bo <EVENT>left</EVENT> {night}, or <TIMEX3>so</TIMEX3>."))
    assert document.text == "It & Bo left last night, or so."
    assert [(document.text[a:b], value) for a, b, value in document.expressions] == [
        ("last night", "1998-02-26"),
        ("so", ""),
    ]
    assert (document.name, document.published) == ("one", "1998-02-27")


@pytest.mark.parametrize(
    ("created", "day"), [("1998-02-27T08:35", "1998-02-27"), ("1998-02", None), ("PRESENT_REF", None), ("", None)]
)
def test_the_day_is_known_only_from_a_whole_date(tmp_path: Path, created: str, day: str | None) -> None:
    assert timeml.read(tml(tmp_path, "x", created)).published == day


def test_what_is_no_timeml_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bad.tml"
    for content in ("<TimeML><TEXT>", "<TimeML></TimeML>", ""):
        path.write_text(content)
        with pytest.raises(CorpusError, match=r"bad\.tml: not TimeML"):
            timeml.read(path)
    with pytest.raises(CorpusError, match=r"no \.tml file here"):
        timeml.files(tmp_path / "nowhere")
    assert timeml.files(tmp_path) == timeml.files(path) == [path]
