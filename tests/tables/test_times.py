"""Words of time expressions."""

from __future__ import annotations

from onrecord.tables.times import may_begin, time_word
from onrecord.tables.tsv import rows


def test_every_form_may_begin_with_its_first_word() -> None:
    for form, kind, _ in rows("time_words"):
        assert time_word(form, kind) is not None
        assert may_begin(form.split()[0], kind), form


def test_no_other_word_may_begin() -> None:
    assert may_begin("more", "about")
    assert not may_begin("than", "about")
    assert not may_begin("more", "weekday")
    assert not may_begin("", "about")
