"""`show`: a row with its words in context, whose word it is, and every other witness."""

from dataclasses import replace

import msgspec
import pytest

from onrecord import record as r
from onrecord.errors import UsageError
from onrecord.ledger.answers.passages import AROUND, passage
from onrecord.ledger.answers.showing import show
from onrecord.ledger.intake.adding import add
from onrecord.ledger.rows.judgements import Judgement, Verdict
from onrecord.ledger.rows.writing import Version
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import Store
from tests.ledger.telling import Telling

TEXT = (
    "Moscow answers\n\nRussia was stabbed in the back, Tass quoted Vladimir Putin as saying on Tuesday in Sochi.\n"
    "Turkey shot down the jet."
)


def report() -> tuple[r.Record, str, str]:
    """A report in which Tass quotes Putin, with the ids of that statement and of an event in it."""
    telling = Telling("Gazette", "2015-11-24", TEXT)
    putin = telling.actor("Vladimir Putin", country="RUS", role="President")
    tass = telling.actor("Tass", r.ActorKind.ORGANIZATION, "RUS")
    statement = telling.said(putin, "Russia was stabbed in the back", r.Act.ACCUSE)
    event = telling.event("stabbed", "ASSAULT", (), (telling.state("Russia", "RUS"),), voice=statement)
    telling.event("shot down", "ASSAULT", (telling.state("Turkey", "TUR"),), where=telling.where("Sochi", "RUS"))
    record = telling.record()
    (said,) = record.statements
    said = replace(said, via=(tass,), cue=telling.span("quoted"), source=(telling.span("Vladimir Putin"),))
    return replace(record, statements=(said,)), statement, event


@pytest.fixture
def told(store: Store) -> Store:
    record, _, _ = report()
    add(store, record, Version(onrecord="1", model="m1", text_profile="p"))
    return store


def pieces(store: Store, id: str) -> dict[str | None, str]:
    shown = show(store, id)
    assert shown.passage is not None
    return {piece.part: piece.text for piece in shown.passage.pieces if piece.part}


def test_a_statement_stands_in_its_text(told: Store) -> None:
    _, statement, _ = report()
    shown = show(told, statement)
    assert (shown.kind, shown.title) == ("statement", "Russia was stabbed in the back")
    assert shown.chain == ("Gazette", "Tass", "Vladimir Putin")
    assert pieces(told, statement) == {
        "content": "Russia was stabbed in the back",
        "cue": "quoted",
        "source": "Vladimir Putin",
    }
    assert shown.passage is not None
    assert "".join(piece.text for piece in shown.passage.pieces) == TEXT[shown.passage.start : shown.passage.end]
    facts = dict(shown.facts)
    assert (facts["speaker"], facts["act"], facts["via"]) == ("Vladimir Putin", "accuse", "Tass")
    assert shown.report is not None and shown.report.outlet == "Gazette"
    assert shown.reading is not None and (shown.reading.model, shown.reading.current) == ("m1", True)


def test_an_event_inside_a_statement_has_its_voice(told: Store) -> None:
    _, _, event = report()
    shown = show(told, event)
    assert shown.chain == ("Gazette", "Tass", "Vladimir Putin")
    assert dict(shown.facts)["recipient"] == "Russia"
    assert pieces(told, event)["trigger"] == "stabbed"


def test_narration_is_the_outlets_own_word(told: Store) -> None:
    ((event,),) = told.rows("select id from events where voice is null")
    assert show(told, event).chain == ("Gazette",)
    assert dict(show(told, event).facts)["place"] == "Sochi (RUS)"


def test_an_id_may_be_cut_short(told: Store) -> None:
    _, statement, _ = report()
    digits = statement.partition("-")[2]
    for given in (statement, statement[:-8], digits, digits[:6], f" {statement.upper()} "):
        assert show(told, given).id == statement


def test_a_report_and_its_actors(told: Store) -> None:
    record, statement, event = report()
    shown = show(told, record.document.id)
    assert (shown.kind, shown.title) == ("document", "Moscow answers")
    assert {side.id for side in shown.rows} == {statement, *(e.id for e in record.events)}
    putin = show(told, record.statements[0].speaker or "")
    assert (putin.kind, putin.title, [side.id for side in putin.rows]) == ("actor", "Vladimir Putin", [statement])
    assert pieces(told, putin.id) == {"mention": "Vladimir Putin"}
    ((identity,),) = told.rows("select identity from profiles where name = ?", ("Vladimir Putin",))
    assert show(told, identity).title == "Vladimir Putin"
    assert [side.id for side in show(told, identity).rows] == [statement]
    assert event in {side.id for side in shown.rows}


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("x", "is no id"),
        ("abc", "too short"),
        ("event-12345", "too short"),
        ("ffffff", "no row of this ledger"),
        ("planet-123456", "no row of this ledger"),
        ("' or 1=1 --", "is no id"),
        ("", "is no id"),
        ("statement-\0", "is no id"),
    ],
)
def test_what_is_no_id_is_refused(told: Store, given: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        show(told, given)


def test_an_id_that_begins_several_is_refused(store: Store) -> None:
    telling = Telling("Gazette", "2015-11-24", "One. Two.")
    record = telling.record()
    twins = [r.Statement(id=f"statement-abcdef000000000{n}", content=(telling.span("One"),)) for n in (1, 2)]
    add(store, replace(record, statements=tuple(twins)), Version(onrecord="1", model="m", text_profile="p"))
    with pytest.raises(UsageError, match="beginning of several ids: statement-abcdef0000000001, statement-"):
        show(store, "abcdef")
    assert show(store, "abcdef0000000002").id == twins[1].id


def test_other_witnesses_and_copies(full: Store) -> None:
    ((utterance, reports),) = full.rows("select id, reports from utterances order by reports desc, id limit 1")
    shown = show(full, utterance)
    assert (shown.kind, len({w.row.report.id for w in shown.witnesses})) == ("utterance", reports)
    first = shown.witnesses[0].row
    statement = show(full, first.id)
    assert {w.row.id for w in statement.witnesses} == {w.row.id for w in shown.witnesses} - {first.id}
    families = [w.row.report.family for w in shown.witnesses]
    for n, witness in enumerate(shown.witnesses):
        if witness.row.report.family in families[:n] and witness.row.report.id != shown.witnesses[0].row.report.id:
            assert witness.copy_of is not None
    assert any(w.because for w in statement.witnesses)


def test_an_incident_is_told_by_its_events(full: Store) -> None:
    ((incident, reports),) = full.rows("select id, reports from incidents order by reports desc, id limit 1")
    shown = show(full, incident)
    assert shown.kind == "incident" and len({w.row.report.id for w in shown.witnesses}) == reports > 1
    event = show(full, shown.witnesses[0].row.id)
    assert len(event.witnesses) == len(shown.witnesses) - 1


def test_every_row_of_a_ledger_can_be_shown(full: Store) -> None:
    for table in ("statements", "events", "figures", "actors", "documents", "incidents", "utterances", "profiles"):
        for (id,) in full.rows(f"select id from {table} order by id limit 6"):
            shown = show(full, id)
            assert shown.title
            assert msgspec.json.encode(shown)


def test_what_speaks_against_a_row(told: Store) -> None:
    _, statement, event = report()
    document = r.document_id(TEXT)
    told.write(insert("links"), [("link-1", document, 0, "disputes", statement, event, "he denies it", 0.8)])
    (against,) = show(told, statement).related
    assert (against.kind, against.forward, against.because, against.between) == (
        "disputes",
        True,
        "he denies it",
        False,
    )
    assert against.row.id == event
    (back,) = show(told, event).related
    assert (back.forward, back.row.id) == (False, statement)


def test_judgements_and_older_versions(told: Store) -> None:
    record, statement, _ = report()
    said = Judgement(row=statement, verdict=Verdict.CONFIRM, judge="Ann", at="2026-01-01T00:00:00.000000Z")
    told.write(insert("judgements"), [said.cells])
    changed = replace(record, statements=(replace(record.statements[0], act=r.Act.SAY),))
    add(told, changed, Version(onrecord="2", model="m2", text_profile="p"))
    shown = show(told, statement)
    assert [j.judge for j in shown.judgements] == ["Ann"]
    assert shown.reading is not None and shown.reading.model == "m2"
    (old,) = shown.versions
    assert (old.reading.model, old.reading.current) == ("m1", False)
    assert msgspec.json.decode(old.body)["act"] == "accuse"
    assert dict(shown.facts)["act"] == "say"


def test_a_passage_is_cut_at_whole_words() -> None:
    text = f"{'before ' * 60}here it stands{' behind' * 60}"
    start = text.index("here")
    found = passage(text, {"content": f"{start}-{start + 4}"})
    assert found is not None
    assert text[found.start : found.end].startswith("before") and text[found.start : found.end].endswith("behind")
    assert found.end - found.start <= 2 * AROUND + 4
    assert [piece.text for piece in found.pieces if piece.part] == ["here"]
    assert passage(text, {"content": None}) is None
