"""The gold record's scores: 100 for the gold itself, 0 for nothing, and what each mistake costs."""

from __future__ import annotations

import csv
import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bench import gold_record
from bench.corpus import CorpusError
from bench.counts import Count
from onrecord.record import Link, LinkKind, Record, Statement, Status
from tests.bench.rows import actor, at, date, document, event, figure, place

TEXT = "On Monday rebels attacked Homs. The army said the attack killed twelve men. Officials said nine died."


def place_of(words: str, nth: int = 1) -> list[int]:
    span = at(TEXT, words, nth)
    return [span.start, span.end]


ARMY = {"cue": place_of("said"), "source": place_of("The army")}
OFFICIALS = {"cue": None, "source": place_of("Officials")}
GOLD: dict[str, Any] = {
    "dates": [{"id": "d1", "span": place_of("Monday"), "value": "2020-03-02"}],
    "places": [{"id": "p1", "span": place_of("Homs")}],
    "figures": [
        {
            "id": "f1", "span": place_of("twelve"), "low": 12, "best": 12, "high": 12, "measure": "killed",
            "voice": ARMY,
        },
        {"id": "f2", "span": place_of("nine"), "low": 9, "best": 9, "high": 9, "measure": "killed", "voice": OFFICIALS},
    ],
    "events": [
        {
            "id": "e1", "span": place_of("attacked"), "type": "ASSAULT", "status": "happened", "voice": "narration",
            "actors": [{"span": place_of("rebels")}], "recipients": [{"span": place_of("Homs")}], "same": "A",
            "when": "d1", "where": "p1",
        },
        {
            "id": "e2", "span": place_of("killed"), "type": "ASSAULT", "alt": ["DIE"], "status": "happened",
            "voice": ARMY, "actors": [], "recipients": [{"span": place_of("men")}],
        },
    ],
    "disputes": [{"from": {"row": "f2"}, "to": {"row": "f1"}}],
}  # fmt: skip
PERFECT = Record(
    document=document(TEXT),
    actors=tuple(actor(TEXT, words) for words in ("rebels", "Homs", "men", "The army")),
    dates=(date(TEXT, "Monday", "2020-03-02"),),
    places=(place(TEXT, "Homs"),),
    statements=(
        Statement(id="army", cue=at(TEXT, "said"), content=(at(TEXT, "the attack killed twelve men"),)),
        Statement(id="officials", source=(at(TEXT, "Officials"),), content=(at(TEXT, "nine died"),)),
    ),
    events=(
        event(
            TEXT,
            "attacked",
            "ASSAULT",
            actors=("rebels",),
            recipients=("Homs",),
            when="date-Monday",
            where="place-Homs",
        ),
        event(TEXT, "killed", "ASSAULT", recipients=("men",), voice="army"),
    ),
    figures=(figure(TEXT, "twelve", 12, voice="army"), figure(TEXT, "nine", 9, voice="officials")),
    links=(Link(kind=LinkKind.DISPUTES, from_="figure-nine", to="figure-twelve", because="x"),),
)
MEASURES = {
    "dates", "dates_value", "figures", "figures_voice", "events", "events_parties", "events_status", "events_voice",
    "events_when", "events_where", "disputes",
}  # fmt: skip


def scores(record: Record, gold: dict[str, Any] = GOLD) -> dict[str, float]:
    return {measure: round(count.f1, 2) for measure, count in gold_record.score(gold, record).items()}


def lost(record: Record, gold: dict[str, Any] = GOLD) -> dict[str, float]:
    """The measures that are no longer 100."""
    return {measure: value for measure, value in scores(record, gold).items() if value != 100}


def changed(rows: str, number: int, **given: object) -> Record:
    """The perfect record with one row changed."""
    several = list(getattr(PERFECT, rows))
    several[number] = replace(several[number], **given)  # type: ignore[type-var]
    return replace(PERFECT, **{rows: tuple(several)})  # type: ignore[arg-type]


def test_the_gold_itself_is_100() -> None:
    assert scores(PERFECT) == dict.fromkeys(MEASURES, 100)


def test_an_empty_record_is_0() -> None:
    assert scores(Record(document=document(TEXT))) == dict.fromkeys(MEASURES, 0)


@pytest.mark.parametrize(
    ("rows", "number", "given", "expected"),
    [
        ("dates", 0, {"value": "2020-03-09"}, {"dates_value": 0}),
        ("figures", 0, {"low": 11}, {"figures": 50, "figures_voice": 50}),
        ("figures", 0, {"high": None}, {"figures": 50, "figures_voice": 50}),
        ("figures", 0, {"measure": "wounded"}, {"figures": 50, "figures_voice": 50}),
        ("figures", 0, {"span": at(TEXT, "twelve men")}, {"figures": 50, "figures_voice": 50}),
        ("figures", 0, {"voice": "narration"}, {"figures_voice": 50}),
        ("figures", 0, {"voice": "officials"}, {"figures_voice": 50}),
        ("events", 0, {"type": "COERCE"}, {"events": 50, "events_parties": 50, "events_when": 0, "events_where": 0}),
        ("events", 0, {"when": None}, {"events_when": 0}),
        ("events", 0, {"where": None}, {"events_where": 0}),
        ("events", 1, {"where": "place-Homs"}, {"events_where": 66.67}),
        ("events", 1, {"type": "DIE"}, {}),
        ("events", 0, {"trigger": at(TEXT, "rebels attacked")}, {}),
        ("events", 0, {"actors": ()}, {"events_parties": 50}),
        ("events", 0, {"actors": ("rebels", "The army")}, {"events_parties": 50}),
        ("events", 0, {"status": Status.DENIED}, {"events_status": 50}),
        ("events", 0, {"voice": "army"}, {"events_voice": 50}),
        ("links", 0, {"from_": "figure-twelve", "to": "figure-nine"}, {}),
        ("links", 0, {"to": "event-attacked"}, {"disputes": 0}),
        ("links", 0, {"kind": LinkKind.UPDATES}, {"disputes": 0}),
    ],
)
def test_what_each_mistake_costs(rows: str, number: int, given: dict[str, Any], expected: dict[str, float]) -> None:
    assert lost(changed(rows, number, **given)) == expected


def test_a_row_too_many_counts_against_the_precision() -> None:
    more = replace(PERFECT, events=(*PERFECT.events, event(TEXT, "Homs", "ASSAULT")))
    assert lost(more) == {"events": 80, "events_parties": 80}
    assert gold_record.score(GOLD, more)["events"] == Count(correct=2, predicted=3, gold=2)


def test_a_second_row_at_one_gold_row_is_one_too_many() -> None:
    twice = replace(PERFECT, figures=(*PERFECT.figures, replace(PERFECT.figures[0], id="again")))
    assert gold_record.score(GOLD, twice)["figures"] == Count(correct=2, predicted=3, gold=2)


@pytest.mark.parametrize("rows", ["dates", "figures", "events", "disputes"])
def test_optional_rows_are_neither_rewarded_nor_punished(rows: str) -> None:
    gold = {**GOLD, rows: [{**row, "optional": True} for row in GOLD[rows]]}
    for record in (PERFECT, Record(document=document(TEXT))):
        count = gold_record.score(gold, record)[rows]
        assert count == Count(correct=0, predicted=0, gold=0)


def test_optional_parties_may_be_there_or_not() -> None:
    events = [{**GOLD["events"][0], "actors": [{"span": place_of("rebels"), "optional": True}]}, GOLD["events"][1]]
    gold = {**GOLD, "events": events}
    assert lost(PERFECT, gold) == lost(changed("events", 0, actors=()), gold) == {}


def test_a_pronoun_is_right_only_where_it_is_resolved_to_the_name() -> None:
    text = "Rebels fled. They attacked Homs."
    they = {"span": [13, 17], "is": [0, 6]}
    row = {"id": "e", "span": [18, 26], "type": "ASSAULT", "status": "happened", "voice": "narration"}
    gold = {"dates": [], "figures": [], "disputes": [], "events": [{**row, "actors": [they], "recipients": []}]}
    for mention, right in (("They", 0), ("Rebels", 1)):
        record = Record(
            document=document(text),
            actors=(actor(text, mention),),
            events=(event(text, "attacked", "ASSAULT", actors=(mention,)),),
        )
        assert gold_record.score(gold, record)["events_parties"].correct == right


def test_a_dispute_stands_at_any_mention_of_its_event() -> None:
    again = {**GOLD["events"][0], "id": "e3", "span": place_of("attack", 2), "optional": True}
    gold = {**GOLD, "events": [*GOLD["events"], again], "disputes": [{"from": {"row": "e2"}, "to": {"row": "e1"}}]}
    mention = replace(event(TEXT, "attack", "ASSAULT"), id="again", trigger=at(TEXT, "attack", 2))
    link = Link(kind=LinkKind.DISPUTES, from_="event-killed", to="again", because="x")
    record = replace(PERFECT, events=(*PERFECT.events, mention), links=(link,))
    assert gold_record.score(gold, record)["disputes"] == Count(correct=1, predicted=1, gold=1)


def test_a_dispute_of_statements_stands_at_their_content() -> None:
    ends = {"from": {"content": place_of("nine died")}, "to": {"content": place_of("killed twelve")}}
    record = replace(PERFECT, links=(Link(kind=LinkKind.DISPUTES, from_="officials", to="army", because="x"),))
    assert gold_record.score({**GOLD, "disputes": [ends]}, record)["disputes"].f1 == 100


def test_a_text_is_found_by_its_hash_and_a_changed_one_refused(tmp_path: Path) -> None:
    with (tmp_path / "a.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["text"], [TEXT], ["other"]])
    known = gold_record.texts(tmp_path)
    gold = {
        "report": "r-1", "sha256": hashlib.sha256(TEXT.encode()).hexdigest(), "title": "On Monday",
        "published": "2020-03-04", "url": "https://example.org/1",
    }  # fmt: skip
    found = gold_record.document(gold, known)
    assert (found.text, found.published, found.title) == (TEXT, "2020-03-04", "On Monday")
    with pytest.raises(CorpusError, match=r"r-1: no text with the hash 000000000000… in the data folder \(https"):
        gold_record.document({**gold, "sha256": "0" * 64}, known)


def test_the_parts_are_read_apart(tmp_path: Path) -> None:
    for name, part in (("b", "final"), ("a", "dev")):
        (tmp_path / f"{name}.json").write_text(json.dumps({"report": name, "part": part}))
    names = {part: [g["report"] for g in gold_record.read(tmp_path, part)] for part in ("dev", "final", None)}
    assert names == {"dev": ["a"], "final": ["b"], None: ["a", "b"]}


def test_the_annotations_that_we_keep_fit_together() -> None:
    reports = list(gold_record.read(gold_record.GOLD))
    assert len(reports) == 40 and sum(gold["part"] == "final" for gold in reports) == 15
    for gold in reports:
        rows = [row for kind in ("dates", "places", "figures", "events") for row in gold[kind]]
        ids = {row["id"] for row in rows}
        assert len(ids) == len(rows), gold["report"]
        assert all(0 <= row["span"][0] < row["span"][1] for row in rows)
        for row in (*gold["events"], *gold["figures"]):
            assert {row["when"], row["where"], row.get("as_of")} <= {None, *ids}, (gold["report"], row["id"])
            assert row["voice"] == "narration" or row["voice"]["cue"] or row["voice"]["source"]
        for row in gold["figures"]:
            bounds = [row[end] for end in ("low", "best", "high") if row[end] is not None]
            assert bounds and bounds == sorted(bounds), (gold["report"], row["id"])
        ends = [end["row"] for dispute in gold["disputes"] for end in (dispute["from"], dispute["to"]) if "row" in end]
        assert set(ends) <= ids
