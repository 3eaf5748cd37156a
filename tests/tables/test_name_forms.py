"""Short forms, spellings, surnames and the words in names."""

from __future__ import annotations

from onrecord.tables.name_forms import common_surnames, name_words, short_for, spelling_of, surname
from onrecord.tables.tsv import parts, rows


def test_short_forms_and_spellings() -> None:
    assert short_for("bill") == ("william",)
    assert short_for("ted") == ("edward", "edmund", "theodore") or "edward" in short_for("ted")
    assert short_for("sergei") == ()
    assert spelling_of("muhammad") == spelling_of("mohamed") == "mohammed"
    assert spelling_of("lavrov") == "lavrov"


def test_forms_are_plain_and_a_spelling_has_one_name() -> None:
    seen: dict[str, str] = {}
    for name, short, spellings in rows("name_forms"):
        for form in (name, *parts(short), *parts(spellings)):
            assert form == form.lower() and form.isascii(), form
        for form in parts(spellings):
            assert seen.setdefault(form, name) == name, form


def test_no_spelling_is_another_name_of_the_table() -> None:
    names = {name for name, _, _ in rows("name_forms")}
    assert [f for _, _, spellings in rows("name_forms") for f in parts(spellings) if f in names] == []


def test_surnames() -> None:
    smith, xi = surname("smith"), surname("xi")
    assert smith is not None and smith.common and not smith.first
    assert xi is not None and xi.first and not xi.common
    assert surname("lavrov") is None
    assert "kim" in common_surnames() and list(common_surnames()) == sorted(common_surnames())


def test_words_in_names() -> None:
    assert "van" in name_words("particle") and "al" in name_words("article") and "of" in name_words("small")
    assert name_words("generation")["jr"] == "junior" and name_words("spelling")["defence"] == "defense"
    assert "inc" in name_words("legal form")
    uses = {use for _, use, _ in rows("name_words")}
    assert uses == {"particle", "article", "small", "generation", "spelling", "legal form"}
