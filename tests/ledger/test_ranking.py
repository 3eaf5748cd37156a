"""Which texts answer best, and which of their words."""

from hypothesis import given
from hypothesis import strategies as st

from onrecord.ledger.answers.ranking import Marker
from onrecord.ledger.storage.words import parse


def marked(typed: str, text: str) -> list[str]:
    return [text[h.start : h.end] for h in Marker(parse(typed)).hits(text)]


def best(typed: str, *texts: str, sources: tuple[int, ...] = ()) -> str:
    marker = Marker(parse(typed))
    told = sources or (1,) * len(texts)
    return max(zip(texts, told, strict=True), key=lambda t: marker.score(*t))[0]


def test_other_forms_of_a_word_are_marked_too() -> None:
    assert marked("violate airspace", "Two Violations of “Turkish” airspace.") == ["Violations", "airspace"]


def test_phrases_are_marked_whole() -> None:
    assert marked('"shot down"', "It was shot; then shot down.") == ["shot down"]


def test_beginnings_mark_the_whole_word() -> None:
    assert marked("viol*", "violated, Violet, vile") == ["violated", "Violet"]


def test_accents_do_not_hide_a_word() -> None:
    assert marked("erdogan", "Recep Erdoğan’s letter") == ["Erdoğan"]


def test_the_word_as_it_was_typed_is_worth_more_than_another_form() -> None:
    assert best("violations", "it violated it", "of violations it") == "of violations it"


def test_words_close_together_are_worth_more_than_words_apart() -> None:
    near, far = "Turkish airspace was not where the jet had been", "Turkish ships were not where its own airspace is"
    assert best("Turkish airspace", far, near) == near


def test_short_texts_are_worth_more_than_long_ones() -> None:
    short = "the airspace was closed"
    assert best("airspace", f"{short} {'and so on ' * 20}", short) == short


def test_what_several_sources_tell_is_worth_a_little_more() -> None:
    assert best("airspace", "the airspace was shut", "the airspace was open", sources=(1, 4)) == "the airspace was open"


def test_names_and_codes_are_not_looked_for_in_the_words() -> None:
    assert not Marker(parse(""))
    assert Marker(parse("")).hits("any text") == []


@given(st.text(max_size=60), st.text(max_size=120))
def test_marks_lie_in_the_text_in_order(typed: str, text: str) -> None:
    hits = Marker(parse(typed)).hits(text)
    assert all(0 <= h.start < h.end <= len(text) for h in hits)
    assert [h.start for h in hits] == sorted(h.start for h in hits)
    assert Marker(parse(typed)).score(text, 1) >= 0
