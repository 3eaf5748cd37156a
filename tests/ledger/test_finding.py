"""`find`: each option alone and together, over both databases, and what it refuses."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord import record as r
from onrecord.errors import UsageError
from onrecord.ledger.answers.finding import find
from onrecord.ledger.intake.adding import add
from onrecord.ledger.rows.entries import day_ids, lines
from onrecord.ledger.rows.judgements import Judgement, Verdict
from onrecord.ledger.rows.writing import Version
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import Store
from tests.ledger.telling import Telling, put

FIRST = "The bomber violated Turkish airspace for 17 seconds, said Ankara.\nTurkey shot down a Russian jet near Hatay."
SECOND = "The Su-24 never entered the airspace of Turkey, Sergei Lavrov insisted.\nRussia bombed rebels in Latakia."
THIRD = "Serguei Lavrof spoke of a planned provocation.\nAt least 43 people were killed in Latakia, a monitor says."
LATE = "Turkey will not meet Russia, officials said.\nThe Bank of Russia raised rates."


@pytest.fixture
def told(store: Store) -> Store:
    """Four reports of three outlets."""
    put(store, *reports())
    return store


def reports() -> tuple[Telling, ...]:
    one = Telling("Gazette", "2015-11-24", FIRST)
    turkey, russia = one.state("Turkey", "TUR"), one.state("Russian", "RUS")
    one.said(one.state("Ankara", "TUR"), "The bomber violated Turkish airspace for 17 seconds")
    hatay = one.where("Hatay", "TUR")
    one.event("shot down", "ASSAULT", (turkey,), (russia,), mode="aerial", where=hatay)

    two = Telling("Dispatch", "2015-11-25", SECOND)
    lavrov = two.actor("Sergei Lavrov", country="RUS", role="Foreign Minister", sector="GOV")
    denied = two.said(lavrov, "The Su-24 never entered the airspace of Turkey", r.Act.DENY)
    two.event("entered", "ASSAULT", (), (two.state("Turkey", "TUR"),), voice=denied, status=r.Status.DENIED)
    two.event("bombed", "ASSAULT", (two.state("Russia", "RUS"),), where=two.where("Latakia", "SYR"))

    three = Telling("Dispatch", "2015-11-26", THIRD)
    three.said(
        three.actor("Serguei Lavrof", country="RUS", role="Foreign Minister", sector="GOV"), "a planned provocation"
    )
    says = three.said(three.actor("a monitor", r.ActorKind.UNNAMED), "At least 43 people were killed in Latakia")
    three.figure("43 people", "killed", 43.0, None, None, voice=says, where=three.where("Latakia", "SYR"))

    four = Telling("Neva Post", "2016-06-30", LATE)
    four.said(four.actor("officials", r.ActorKind.UNNAMED), "Turkey will not meet Russia")
    bank = four.actor("Bank of Russia", r.ActorKind.ORGANIZATION, "RUS", sector="GOV")
    four.event("raised", "COERCE", (bank,), status=r.Status.PLANNED)
    return one, two, three, four


def words(store: Store, typed: str = "", **options: object) -> list[str]:
    return [row.words for row in find(store, typed, **options).rows]  # type: ignore[arg-type]


SHOT = "Turkey shot down a Russian jet near Hatay."
BOMBER = "The bomber violated Turkish airspace for 17 seconds"
NEVER = "The Su-24 never entered the airspace of Turkey"
PLANNED = "a planned provocation"
KILLED = "At least 43 people were killed in Latakia"
BOMBED = "Russia bombed rebels in Latakia."
WHOLE = f"{NEVER}, Sergei Lavrov insisted."
MEET = "Turkey will not meet Russia"
BANK = "The Bank of Russia raised rates."


def test_words_are_found_in_every_form(told: Store) -> None:
    assert words(told, "violations") == [BOMBER]
    assert set(words(told, "airspace")) == {BOMBER, NEVER, WHOLE}


def test_phrases_beginnings_either_and_without(told: Store) -> None:
    assert words(told, '"shot down"') == [SHOT]
    assert words(told, "provoc*") == [PLANNED]
    assert set(words(told, "provocation OR rates")) == {PLANNED, BANK}
    assert words(told, "airspace -never") == [BOMBER]
    assert set(words(told, "-airspace", kind="statement")) == {PLANNED, KILLED, MEET}


def test_a_speaker_is_found_under_every_spelling(told: Store) -> None:
    for name in ("Lavrof", "Lavrov", "lavrov", "Sergey Lavrov"):
        assert {NEVER, PLANNED, WHOLE} == set(words(told, speaker=name)), name


def test_a_speaker_may_be_a_role_or_a_description(told: Store) -> None:
    assert set(words(told, speaker="foreign minister", kind="statement")) == {NEVER, PLANNED}
    assert words(told, speaker="officials") == [MEET]


def test_a_state_is_not_every_body_that_is_named_after_it(told: Store) -> None:
    found = find(told, about="Russia", kind="event").rows
    assert {row.words for row in found} >= {SHOT, BOMBED}
    assert words(told, about="Bank of Russia", kind="event") == [BANK]
    assert words(told, speaker="Ankara") == [BOMBER]


def test_about_is_who_takes_part_is_named_or_where_it_was(told: Store) -> None:
    assert BOMBED in words(told, about="Latakia", kind="event")
    assert set(words(told, about="Turkey", kind="statement")) >= {MEET}


def test_codes(told: Store) -> None:
    assert set(words(told, type="assault")) == {SHOT, WHOLE, BOMBED}
    assert words(told, type="ASSAULT", status="denied") == [WHOLE]
    assert words(told, act="deny") == [NEVER]
    assert set(words(told, voice="narration")) == {SHOT, BOMBED, BANK}
    assert words(told, voice="statement", kind="event") == [WHOLE]
    assert set(words(told, country="Syria")) == {BOMBED, KILLED, f"{KILLED}, a monitor says."}
    assert words(told, outlet="neva post", kind="statement") == [MEET]
    assert [row.number for row in find(told, kind="figure").rows] == ["43 people"]


def test_days(told: Store) -> None:
    assert words(told, since="2016") == words(told, since="2016-06-30", until="2016-06")
    assert set(words(told, since="2016")) == {MEET, BANK}
    assert set(words(told, until="2015-11-24")) == {BOMBER, SHOT}


def test_newest_and_oldest(told: Store) -> None:
    days = [row.day for row in find(told, order="newest").rows]
    assert days == sorted(days, key=str, reverse=True)
    assert len(days) == 10
    oldest = find(told, order="oldest").rows
    assert [row.id for row in oldest] == [row.id for row in find(told, order="newest").rows][::-1]


def test_a_row_tells_where_it_stands_and_what_it_says(told: Store) -> None:
    (row,) = find(told, "shot hatay").rows
    assert (row.kind, row.day, row.outlet, row.code, row.status) == (
        "event",
        "2015-11-24",
        "Gazette",
        "ASSAULT aerial",
        "happened",
    )
    assert (row.actors, row.recipients, row.place) == (("Turkey",), ("Russia",), "Hatay")
    assert (row.narration, row.speaker, row.sources, row.disputed) == (True, None, 1, False)
    start, end = map(int, row.at.split("-"))
    assert FIRST[start:end] == row.words
    assert [row.snippet[a:b] for a, b in row.hits] == ["shot", "Hatay"]


def test_a_figure_is_shown_in_its_sentence(told: Store) -> None:
    (row,) = find(told, "killed", kind="figure").rows
    assert (row.number, row.code, row.speaker, row.narration) == ("43 people", "killed", "a monitor", False)
    assert row.words == f"{KILLED}, a monitor says."
    start, end = map(int, row.at.split("-"))
    assert THIRD[start:end] == "43 people"


def test_long_words_are_cut_around_what_was_asked_for(store: Store) -> None:
    long = Telling("Gazette", "2015-11-24", f"{'word ' * 100}airspace {'and more ' * 100}end")
    long.said(None, long.text)
    put(store, long)
    (row,) = find(store, "airspace").rows
    assert row.words == long.text
    assert len(row.snippet) <= 242 and row.snippet.startswith("…") and row.snippet.endswith("…")
    assert [row.snippet[a:b] for a, b in row.hits] == ["airspace"]


def test_the_best_answer_comes_first(store: Store) -> None:
    for n, text in enumerate(
        ("the airspace of the many states of the region and of others was the matter", "airspace")
    ):
        report = Telling("Gazette", f"2015-11-2{n}", text)
        report.said(None, text)
        put(store, report)
    assert words(store, "airspace")[0] == "airspace"


@pytest.mark.parametrize("order", ["best", "newest", "oldest"])
@pytest.mark.parametrize("typed", ["", "airspace OR killed OR russia OR turkey", "of"])
def test_pages_hold_every_row_once_in_one_order(told: Store, order: str, typed: str) -> None:
    whole = [row.id for row in find(told, typed, order=order, limit=1000).rows]
    found: list[str] = []
    after = None
    while True:
        page = find(told, typed, order=order, limit=2, after=after)
        found += [row.id for row in page.rows]
        after = page.after
        if after is None:
            break
    assert found == whole
    assert len(set(found)) == len(found)


def test_more_matches_than_are_weighed_at_once_come_block_by_block(
    told: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord.ledger.answers.searching.BLOCK", 2)
    assert set(words(told, "airspace OR killed OR russia", limit=50)) == set(
        words(told, "airspace OR killed OR russia")
    )
    test_pages_hold_every_row_once_in_one_order(told, "best", "airspace OR killed OR russia OR turkey")


def test_a_token_is_of_its_question(told: Store) -> None:
    after = find(told, limit=1).after
    with pytest.raises(UsageError, match="no token of this question"):
        find(told, "airspace", limit=1, after=after)
    with pytest.raises(UsageError, match="no token of this question"):
        find(told, after="nonsense")


def test_the_order_of_adding_does_not_show(new: Callable[[], Store]) -> None:
    one, other = new(), new()
    put(one, *reports())
    put(other, *reversed(reports()))
    for order in ("best", "newest"):
        assert find(one, "airspace OR russia", order=order) == find(other, "airspace OR russia", order=order)


def test_independent_sources(full: Store) -> None:
    several = find(full, min_sources=2, limit=1000).rows
    assert several and all(row.sources >= 2 for row in several)
    whole = find(full, limit=1000).rows
    assert {row.id for row in whole if row.sources >= 2} == {row.id for row in several}
    assert find(full, min_sources=1, limit=1000).rows == whole


def test_conditions_hold_also_where_many_rows_meet_them(full: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    few = find(full, min_sources=2, limit=1000).rows
    monkeypatch.setattr("onrecord.ledger.answers.searching._FEW", 0)
    assert find(full, min_sources=2, limit=1000).rows == few


def test_what_is_disputed(told: Store) -> None:
    (statement,) = find(told, act="deny").rows
    (event,) = find(told, "shot").rows
    told.write(
        insert("links"), [("link-1", statement.document, 0, "disputes", statement.id, event.id, "he denies it", 0.8)]
    )
    assert {row.id for row in find(told, disputed=True).rows} == {statement.id, event.id}
    assert [row.id for row in find(told, "jet", disputed=True).rows] == [event.id]
    assert all(row.disputed for row in find(told, disputed=True).rows)


def test_judged_rows(told: Store) -> None:
    shot, bombed, never = (
        find(told, w, kind=k).rows[0].id for w, k in (("shot", "event"), ("rebels", "event"), ("never", "statement"))
    )
    said = [(shot, Verdict.CONFIRM, "Ann"), (bombed, Verdict.REJECT, "Ann"), (never, Verdict.CONFIRM, "Ann")]
    said.append((never, Verdict.REJECT, "Bob"))
    rows = [
        Judgement(row=row, verdict=v, judge=who, at=f"2026-01-01T00:00:0{n}.000000Z")
        for n, (row, v, who) in enumerate(said)
    ]
    told.write(insert("judgements"), [j.cells for j in rows])
    assert [row.id for row in find(told, judged="only").rows] == [shot]
    left = {row.id for row in find(told, judged="unrejected").rows}
    assert shot in left and not {bombed, never} & left
    assert len(left) == 8


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"type": "ASAULT"}, "did you mean ASSAULT"),
        ({"act": "deney"}, "did you mean deny"),
        ({"country": "Rusia"}, "did you mean Russia"),
        ({"status": "maybe"}, "happened, denied, planned"),
        ({"voice": "lavrov"}, "narration, statement"),
        ({"kind": "place"}, "statement, event, figure"),
        ({"since": "2016-13"}, "no day, month or year"),
        ({"since": "2016", "until": "2015"}, "later than"),
        ({"order": "random"}, "best, newest, oldest"),
        ({"limit": 0}, "a page holds"),
        ({"min_sources": 0}, "at least one source"),
        ({"judged": "often"}, "only, unrejected"),
        ({"outlet": "Gazete"}, "did you mean Gazette"),
        ({"speaker": "…"}, "no name in it"),
        ({"kind": "event", "act": "say"}, "no row is both"),
        ({"type": "ASSAULT", "act": "say"}, "no row is both"),
        ({"words": "'; --"}, "no word to look for"),
        ({"words": "airspace " * 5000}, "too many words"),
    ],
)
def test_what_there_is_not_is_refused_with_what_there_is(told: Store, options: dict[str, str], says: str) -> None:
    with pytest.raises(UsageError, match=says):
        find(told, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "typed",
    [
        '"" OR NOT (airspace NEAR/2 x)',
        "words : airspace ^ + {x y} : *",
        'x" ; drop table entries; --',
        "airspace\0violated",
        "\ud800 airspace",
        "x" * 10_000,
        "%' or 1 = 1 --",
        "ﬁ ½ ǅ ß İ",
    ],
)
def test_hostile_words_are_inert(told: Store, typed: str) -> None:
    before = len(find(told).rows)
    assert len(find(told, typed).rows) <= before
    assert len(find(told).rows) == before


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=60), name=st.text(max_size=20))
def test_any_words_give_rows_or_a_clear_word(told: Store, typed: str, name: str) -> None:
    for options in ({}, {"speaker": name}, {"about": name}, {"outlet": name}):
        try:
            find(told, typed, **options)  # type: ignore[arg-type]
        except UsageError as error:
            assert str(error)


def test_an_empty_ledger_has_no_rows(store: Store) -> None:
    for options in ({}, {"words": "x"}, {"min_sources": 2}, {"disputed": True}, {"judged": "only"}, {"speaker": "Ann"}):
        page = find(store, **options)  # type: ignore[arg-type]
        assert (page.rows, page.after) == ((), None)


def test_entries_are_numbered_by_day() -> None:
    record = reports()[0].record()
    first, last = day_ids("2015-11-24")
    assert all(first <= line.id <= last for line in lines(record))
    assert day_ids(None)[1] < day_ids("0001-01-01")[0]
    assert day_ids("2016-02-31") == day_ids(None)


def test_entries_whose_numbers_are_taken_get_the_next(told: Store) -> None:
    record = reports()[0].record()
    (line, *_) = lines(record)
    other = _Named(line, row="statement-other")
    told.index([other])
    assert sorted(
        i for (i,) in told.rows("select id from entries where id between ? and ?", (line.id, line.id + 1))
    ) == [
        line.id,
        line.id + 1,
    ]


class _Named:
    """The entry of another row under the number of a given one."""

    def __init__(self, line: object, row: str) -> None:
        self._line, self.row = line, row

    def __getattr__(self, name: str) -> object:
        return getattr(self._line, name)


def test_a_report_that_is_read_anew_is_found_by_its_new_rows(told: Store) -> None:
    report = reports()[2]
    changed = report.record()
    statement = replace(changed.statements[0], act=r.Act.ACCUSE)
    changed = replace(changed, statements=(statement, *changed.statements[1:]))
    add(told, changed, Version(onrecord="next", model="next", text_profile="saved-text/1"))
    assert words(told, act="accuse") == [PLANNED]
    assert words(told, "provocation") == [PLANNED]
