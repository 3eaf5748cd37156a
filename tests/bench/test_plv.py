"""Single sentences with a marked source and a type: what counts as coded, and as coded of the right one."""

from pathlib import Path

import pytest

from bench import plv
from bench.corpus import CorpusError
from onrecord.record import Link, LinkKind, Record
from tests.bench.rows import actor, document, event

TEXT = "Rebels attacked the army."
GOLD = plv.Marked(type="ASSAULT", sentence=TEXT, source="Rebels")


def scores(gold: plv.Marked, *events: tuple[str, str, tuple[str, ...]]) -> tuple[float, float]:
    record = Record(
        document=document(TEXT),
        actors=(actor(TEXT, "Rebels"), actor(TEXT, "army")),
        events=tuple(event(TEXT, trigger, type, actors=actors) for trigger, type, actors in events),
    )
    counts = plv.score(gold, record)
    return counts["type"].recall, counts["source"].recall


def test_the_right_type_by_the_right_source_is_100() -> None:
    assert scores(GOLD, ("attacked", "ASSAULT", ("Rebels",))) == (100, 100)


def test_nothing_coded_is_0() -> None:
    assert scores(GOLD) == (0, 0)


def test_the_right_type_by_somebody_else() -> None:
    assert scores(GOLD, ("attacked", "ASSAULT", ("army",))) == (100, 0)


def test_the_source_counts_for_an_event_of_the_type_alone() -> None:
    assert scores(GOLD, ("attacked", "COERCE", ("Rebels",))) == (0, 0)
    assert scores(GOLD, ("attacked", "COERCE", ("Rebels",)), ("army", "ASSAULT", ())) == (100, 0)


@pytest.mark.parametrize(("type", "right"), [("CONCEDE", 100), ("RETREAT", 100), ("YIELD", 0), ("AGREE", 0)])
def test_yield_stands_for_concede_or_retreat(type: str, right: float) -> None:
    gold = plv.Marked(type="YIELD", sentence=TEXT, source="Rebels")
    assert scores(gold, ("attacked", type, ("Rebels",))) == (right, right)


def test_a_source_that_does_not_stand_in_the_sentence_is_missed() -> None:
    gold = plv.Marked(type="ASSAULT", sentence=TEXT, source="Nobody")
    assert scores(gold, ("attacked", "ASSAULT", ("Rebels",))) == (100, 0)


def test_mentions_of_one_event_are_counted_once() -> None:
    events = (event(TEXT, "attacked", "ASSAULT"), event(TEXT, "army", "ASSAULT"), event(TEXT, "Rebels", "COERCE"))
    same = Link(kind=LinkKind.SAME, from_="event-army", to="event-attacked", because="x")
    updates = Link(kind=LinkKind.UPDATES, from_="event-army", to="event-attacked", because="x")
    for links, number in (((), 3), ((same,), 2), ((updates,), 3)):
        assert plv.score(GOLD, Record(document=document(TEXT), events=events, links=links))["events"].correct == number


def test_rows_are_read_and_a_file_with_other_columns_is_named(tmp_path: Path) -> None:
    path = tmp_path / "rows.tsv"
    path.write_text(f"gold_root\tsentence\tsource\tmore\nASSAULT\t{TEXT}\tRebels\t1\n")
    assert list(plv.read(path)) == [GOLD]
    path.write_text(f"sentence\tsource\n{TEXT}\tRebels\n")
    with pytest.raises(CorpusError, match=r"rows\.tsv, line 2: the columns gold_root, sentence, source are expected"):
        list(plv.read(path))
