"""The made-up reports are what a reader could have read: verbatim, consistent, the same each time."""

from collections import Counter
from itertools import islice

from bench.ledger_words import small_words, triggers, vocabulary
from bench.ledgers import EVENTS, FIGURES, REPORTS_A_DAY, STATEMENTS, WIDE, World, records
from onrecord import wire
from onrecord.ledger.rows.checking import check
from onrecord.tables.ontology import event_types, modes_of


def test_every_record_is_verbatim_and_consistent() -> None:
    for record in records(40):
        check(record)
        assert record.broken_spans() == []
        assert wire.decode(wire.encode(record)) == record


def test_a_report_has_the_weight_of_a_report() -> None:
    some = [r for r in records(60) if len(r.events) == EVENTS]
    assert len(some) > 45
    whole = [r for r in some if len(r.statements) == STATEMENTS and len(r.figures) == FIGURES]
    assert len(whole) > 45  # the others are copies that were cut
    assert 250 < sum(len(r.document.text.split()) for r in some) / len(some) < 350
    assert 8 < sum(len(r.actors) for r in some) / len(some) < 20


def test_the_same_seed_makes_the_same_reports() -> None:
    assert list(records(12, seed=1)) == list(records(12, seed=1))
    assert [r.document.id for r in records(12, seed=1)] != [r.document.id for r in records(12, seed=2)]


def test_reports_come_so_many_a_day() -> None:
    days = Counter(r.document.published for r in records(5 * REPORTS_A_DAY))
    assert list(days.values()) == [REPORTS_A_DAY] * 5


def test_some_reports_are_copies_and_some_words_are_told_again() -> None:
    plans = list(World().plans(300))
    copies = [p for p in plans if any(p.sentences == q.sentences[: len(p.sentences)] for q in plans[: p.number])]
    assert 5 < len(copies) < 30
    deeds = Counter(s.deed for p in plans for s in p.sentences if s.deed is not None)
    assert 0.2 < sum(1 for n in deeds.values() if n > 1) / len(deeds) < 0.6
    quotes = Counter((s.speaker, s.words) for p in plans for s in p.sentences if s.speaker is not None)
    assert max(quotes.values()) > 1


def test_names_are_more_in_the_news_in_one_affair_than_in_the_world() -> None:
    def most_named(power: float) -> int:
        names = Counter(a.name for r in islice(records(60, power=power), 60) for a in r.actors if a.kind == "person")
        return max(names.values())

    assert most_named(1.0) > most_named(WIDE)


def test_the_words_are_english_and_many() -> None:
    words = set(vocabulary())
    assert len(words) > 20_000 and {"aircraft", "attack", "attacks"} <= words
    assert {"the", "of", "said"} <= small_words()
    assert all(type in event_types() and (mode is None or mode in modes_of(type)) for type, mode, _ in triggers())
