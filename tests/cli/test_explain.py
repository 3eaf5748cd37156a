"""`onrecord explain`, on the real model: words, standard input, the day, and what it refuses."""

from __future__ import annotations

import io
import sys

import pytest

from onrecord.cli.exits import Exit
from tests.cli.conftest import Run

SENTENCE = "Turkish jets shelled a village near Aleppo on Wednesday."


def test_every_event_has_its_frame_day_and_place(run: Run) -> None:
    done = run("explain", SENTENCE, "--published", "2016-06-30")
    assert (done.code, done.err) == (Exit.ALL_READ, "")
    lines = done.out.splitlines()
    assert lines[0] == "shelled: ASSAULT heavy-weapons"
    assert {"  actors     Turkey  (from subj)", "  when       2016-06-29", "  where      Aleppo"} <= set(lines)


def test_without_a_day_the_weekday_stays_open(run: Run) -> None:
    assert "\n  when       –\n" in run("explain", SENTENCE).out


def test_words_may_come_one_by_one_and_from_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = run("explain", SENTENCE).out
    assert run("explain", *SENTENCE.split()).out == whole
    monkeypatch.setattr(sys, "stdin", io.StringIO(SENTENCE))
    assert run("explain", "-").out == whole


def test_the_rest_adds_the_frames_that_do_not_fit(run: Run) -> None:
    done = run("explain", "Rebels shot down a jet.", "--rest")
    assert "\nFrames that do not fit:\n" in done.out and ": shoot dead -> " in done.out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "nothing to explain: give a sentence, as in"),
        ([""], "nothing to explain: give a sentence, as in"),
        (["  ", "\t"], "nothing to explain: give a sentence, as in"),
        (["It rained.\0"], "the sentence: a NUL character at 10; this is no text"),
        (["It rained \udcff here."], "the sentence: half of a surrogate pair at character 10; save it again as UTF-8"),
        ([SENTENCE, "--published", "2016-02-31"], "--published '2016-02-31' is no day that is understood; write it as"),
        ([SENTENCE, "--published", "0000-00-00"], "--published '0000-00-00' is no day that is understood; write it as"),
        ([SENTENCE, "--published", "99999-01-01"], "is no day that is understood; write it as 2016-06-30"),
        ([SENTENCE, "--published", "2016"], "--published '2016' is no day that is understood; write it as"),
        ([SENTENCE, "--published", ""], "--published '' is no day that is understood; write it as"),
        ([SENTENCE, "--publish", "2016-06-30"], "Unknown option"),
    ],
)
def test_what_cannot_be_explained_is_one_line_that_says_what_to_do(run: Run, words: list[str], told: str) -> None:
    done = run("explain", *words)
    assert (done.code, done.out) == (Exit.USAGE, "")
    assert done.err.startswith("onrecord: ") and told in done.err and done.err.count("\n") == 1
