from __future__ import annotations

from onrecord.tables.reporting import reporting
from onrecord.tables.tsv import rows


def test_words_do_what_they_are_listed_for() -> None:
    assert reporting("tell", "addressed") and reporting("quote", "quoting") and reporting("Monday", "time")
    assert reporting("interview", "occasion") and reporting("speak", "speaking") and reporting("carry", "carrying")
    assert not reporting("say", "addressed") and not reporting("paris", "time")


def test_every_word_does_something_known() -> None:
    assert {does for _, does in rows("reporting")} == {
        "addressed", "carrying", "occasion", "office", "plain", "quoting", "speaking", "time",
    }  # fmt: skip
