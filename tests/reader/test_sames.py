"""Which mentions are of one event, told by their parties, words, days, places and articles."""

from __future__ import annotations

import pytest

from onrecord.reader.sames import _Mentions, sames
from onrecord.record import Date, Event, LinkKind, Place, Span, Status
from tests.reader.builder import build

BOMBED = "Rebels NNS 2 nsubj person\nbombed VBD 0 root\nHoms NNP 2 obj LOC\n"
SHELLED = "They PRP 2 nsubj\nshelled VBD 0 root\nHoms NNP 2 obj LOC\n"
THE_ATTACK = "The DT 2 det\nattack NN 3 nsubj\nended VBD 0 root\n"
AN_ATTACK = THE_ATTACK.replace("The", "An")
OTHER_ATTACK = "Another DT 2 det\nattack NN 3 nsubj\nfollowed VBD 0 root\n"
SLEPT = "Bo NNP 2 nsubj\nslept VBD 0 root\n"

MONDAY, TUESDAY = "2020-03-02", "2020-03-03"
TOWNS = {"Homs": ("SYR", "city"), "Idlib": ("SYR", "city"), "Syria": ("SYR", "country"), "Paris": ("FRA", "city")}


def linked(*sentences: str, **told: dict[str, object]) -> list[tuple[str, str, str]]:
    """The links between the events at these words (`word=` or `word_2=` for its second place), by their words."""
    analysis = build("\n".join(sentences))
    text = analysis.document.text
    events, dates, places = [], [], []
    for name, given in told.items():
        word, _, number = name.partition("_")
        at = -1
        for _ in range(int(number or 1)):
            at = text.index(word, at + 1)
        span = Span.of(text, at, at + len(word))
        row = {"type": "ASSAULT", **given}
        if (day := row.pop("when", None)) is not None:
            dates.append(Date(id=f"date-{name}", span=span, start=str(day), end=str(day)))
        if (town := row.pop("where", None)) is not None:
            country, precision = TOWNS[str(town)]
            places.append(Place(id=f"place-{name}", name=str(town), span=span, country=country, precision=precision))
        event = Event(
            id=name,
            trigger=span,
            sentence=span,
            when=f"date-{name}" if day else None,
            where=f"place-{name}" if town else None,
            **row,  # type: ignore[arg-type]
        )
        events.append(event)
    links = sames(analysis, events, dates, places)
    assert all(link.kind is LinkKind.SAME and 0 < link.score <= 1 for link in links)
    return [(link.from_, link.to, link.because) for link in links]


BY = {"actors": ("rebels",), "recipients": ("homs",)}


def test_the_same_act_on_the_same_party_is_one_event() -> None:
    assert linked(BOMBED, SHELLED, bombed=BY, shelled=BY) == [("shelled", "bombed", "the same act on the same party")]


def test_an_act_of_another_type_is_another_event() -> None:
    assert linked(BOMBED, SHELLED, bombed=BY, shelled={**BY, "type": "COERCE"}) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"when": MONDAY}, {"when": MONDAY}, True),
        ({"when": MONDAY}, {}, True),
        ({"when": MONDAY}, {"when": TUESDAY}, False),
        ({"where": "Homs"}, {"where": "Homs"}, True),
        ({"where": "Homs"}, {"where": "Idlib"}, False),
        ({"where": "Homs"}, {"where": "Syria"}, True),
        ({"where": "Syria"}, {"where": "Paris"}, False),
        ({"mode": "explosives"}, {"mode": "explosives"}, True),
        ({"mode": "explosives"}, {"mode": "aerial"}, False),
        ({}, {"recipients": ("aleppo",)}, False),
        ({"recipients": ()}, {"actors": ("army",), "recipients": ()}, False),
        ({"status": Status.DENIED}, {}, False),
        ({}, {"status": Status.DENIED}, False),
        ({}, {"status": Status.PLANNED}, False),
        ({"status": Status.PLANNED}, {}, True),
        ({"status": Status.PLANNED}, {"status": Status.THREATENED}, True),
    ],
)
def test_days_places_means_parties_and_status_tell_events_apart(
    one: dict[str, object], other: dict[str, object], same: bool
) -> None:
    assert bool(linked(BOMBED, SHELLED, bombed={**BY, **one}, shelled={**BY, **other})) is same


def test_a_noun_with_the_article_refers_back() -> None:
    assert linked(BOMBED, THE_ATTACK, bombed=BY, attack={}) == [("attack", "bombed", '"The attack" refers back')]
    assert linked(BOMBED, AN_ATTACK, bombed=BY, attack={}) == []


def test_another_attack_is_another_event_whatever_it_shares() -> None:
    assert linked(BOMBED, OTHER_ATTACK, bombed=BY, attack=BY) == []


def test_a_noun_and_its_verb_are_one_word() -> None:
    again = "Bombing NN 0 root\n"
    day = {"when": MONDAY}
    assert linked(BOMBED, again, bombed=day, Bombing=day) == [("Bombing", "bombed", "the same act on the same day")]
    assert linked(BOMBED, SHELLED, bombed=day, shelled=day) == []


def test_the_means_and_its_outcome_are_one_act() -> None:
    bomb = "Bombs NNS 2 nsubj\nkilled VBD 0 root\ntwo CD 2 obj\n"
    assert linked(bomb, Bombs=BY, killed={}) == [("killed", "Bombs", "one act told in two words")]
    shooting = "Bo NNP 2 nsubj\nshot VBD 0 root\nAnn NNP 2 obj\n, , 2 punct\nkilling VBG 2 advcl\nher PRP 5 obj\n"
    assert linked(shooting, shot={}, killing={}) == [("killing", "shot", "one act told in two words")]


def test_every_later_mention_leads_to_the_first_one() -> None:
    third = "Rebels NNS 2 nsubj\nattacked VBD 0 root\nHoms NNP 2 obj LOC\n"
    found = linked(BOMBED, SHELLED, third, bombed=BY, shelled=BY, attacked=BY)
    assert [(one, first) for one, first, _ in found] == [("shelled", "bombed"), ("attacked", "bombed")]


def test_a_mention_far_below_the_last_one_is_left_alone() -> None:
    assert linked(BOMBED, *[SLEPT] * 11, SHELLED, bombed=BY, shelled=BY) != []
    assert linked(BOMBED, *[SLEPT] * 12, SHELLED, bombed=BY, shelled=BY) == []
    between = "They PRP 2 nsubj\nfired VBD 0 root\n"
    found = linked(BOMBED, *[SLEPT] * 8, between, *[SLEPT] * 8, SHELLED, bombed=BY, fired=BY, shelled=BY)
    assert [(one, first) for one, first, _ in found] == [("fired", "bombed"), ("shelled", "bombed")]


def test_days_count_from_every_mention_of_an_event() -> None:
    """The second mention dates the event, so that a third of another day is another event."""
    third = "Rebels NNS 2 nsubj\nattacked VBD 0 root\nHoms NNP 2 obj LOC\n"
    found = linked(BOMBED, SHELLED, third, bombed=BY, shelled={**BY, "when": MONDAY}, attacked={**BY, "when": TUESDAY})
    assert [(one, first) for one, first, _ in found] == [("shelled", "bombed")]


def test_a_mention_is_held_against_the_events_near_it_and_no_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """Or a report of ten thousand events would take hours."""
    held = []
    other = _Mentions._other_facts
    monkeypatch.setattr(_Mentions, "_other_facts", lambda self, event, h: held.append(1) or other(self, event, h))
    number = 60
    sentences = [f"Rebels NNS 2 nsubj\nbombed{k} VBD 0 root\n" for k in range(100, 100 + number)]
    events = {f"bombed{k}": {"recipients": (f"town-{k}",)} for k in range(100, 100 + number)}
    assert linked(*sentences, **events) == []
    assert len(held) <= 12 * number


def test_the_attack_is_rather_the_one_that_the_report_begins_with() -> None:
    first, second = "Rebels NNS 2 nsubj\nshelled VBD 0 root\n", "He PRP 3 nsubj\nwas VBD 3 aux:pass\nhit VBN 0 root\n"
    ((_, meant, because),) = linked(first, second, THE_ATTACK, shelled={}, hit={}, attack={})
    assert meant == "shelled" and "refers back" in because
    ((_, meant, _),) = linked(SLEPT, second, first, THE_ATTACK, hit={"type": "DIE"}, shelled={}, attack={})
    assert meant == "shelled"


def test_what_a_bomb_does_and_whom_it_kills_is_one_act_told_in_two_words() -> None:
    ripped = (
        "Bombs NNS 2 nsubj\nripped VBD 0 root\nthrough IN 5 case\na DT 5 det\nmarket NN 2 obl\n"
        "killing VBG 2 advcl\nfourteen CD 6 obj\n"
    )
    found = linked(ripped, ripped={"recipients": ("market",)}, killing={"recipients": ("fourteen",)})
    assert found == [("killing", "ripped", "one act told in two words")]
