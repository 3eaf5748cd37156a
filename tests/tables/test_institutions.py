"""Institutions: bodies by name and alias, heads of bodies' names, integrity of countries and sectors."""

from __future__ import annotations

import pytest

from onrecord.record import ActorKind
from onrecord.tables import (
    body_head,
    institution_of,
    institutions,
    institutions_named,
    international_codes,
    sectors,
    states,
)
from onrecord.tables.tsv import rows


@pytest.mark.parametrize(
    ("form", "name", "country", "sector"),
    [
        ("UN", "United Nations", "UNO", "GOV"),
        ("the U.N.", "United Nations", "UNO", "GOV"),
        ("NATO", "North Atlantic Treaty Organization", "IGO", "MIL"),
        ("OSCE", "Organization for Security and Co-operation in Europe", "IGO", "GOV"),
        ("European Union", "European Union", "EUR", "GOV"),
        ("ICC", "International Criminal Court", "IGO", "JUD"),
        ("the Red Cross", "International Committee of the Red Cross", "NGO", "MED"),
        ("HRW", "Human Rights Watch", "NGO", "CVL"),
        ("Doctors Without Borders", "Médecins Sans Frontières", "NGO", "MED"),
        ("Tass", "Tass", "RUS", "JRN"),
        ("TASS", "Tass", "RUS", "JRN"),
        ("Xinhua", "Xinhua", "CHN", "JRN"),
        ("SANA", "SANA", "SYR", "JRN"),
        ("AP", "Associated Press", "USA", "JRN"),
        ("The New York Times", "New York Times", "USA", "JRN"),
        ("Hezbollah", "Hezbollah", "LBN", "REB"),
        ("ISIL", "Islamic State", "IMG", "REB"),
        ("Daesh", "Islamic State", "IMG", "REB"),
        ("PKK", "Kurdistan Workers' Party", "TUR", "REB"),
        ("Kurdistan Workers’ Party", "Kurdistan Workers' Party", "TUR", "REB"),
        ("Republicans", "Republican Party", "USA", "PTY"),
        ("AKP", "Justice and Development Party", "TUR", "PTY"),
        ("the CIA", "Central Intelligence Agency", "USA", "SPY"),
        ("State Department's", "State Department", "USA", "GOV"),
        ("the Kremlin", "Kremlin", "RUS", "GOV"),
        ("the White House", "White House", "USA", "GOV"),
        ("Knesset", "Knesset", "ISR", "LEG"),
        ("Pentagon", "Pentagon", "USA", "MIL"),
        ("Syrian Observatory for Human Rights", "Syrian Observatory for Human Rights", "SYR", "CVL"),
        ("HEZBOLLAH", "Hezbollah", "LBN", "REB"),
    ],
)
def test_facts(form: str, name: str, country: str, sector: str) -> None:
    body = institution_of(form)
    assert body is not None
    assert (body.name, body.country, body.sector) == (name, country, sector)


def test_shared_and_ambiguous_forms() -> None:
    assert institution_of("MIT") is None
    assert {body.country for body in institutions_named("MIT")} == {"USA", "TUR"}
    senate = institution_of("Senate")
    assert senate is not None
    assert senate.is_ambiguous("the Senate")
    assert not senate.is_ambiguous("US Senate")
    assert institution_of("no such body") is None
    assert institution_of("") is None


@pytest.mark.parametrize(
    ("words", "head", "sector"),
    [
        ("Turkish Foreign Ministry", "foreign ministry", "GOV"),
        ("Peruvian army", "army", "MIL"),
        ("Oslo Police Department", "police department", "COP"),
        ("University of Gdansk", "university", "EDU"),
        ("Ministry of Defence", "ministry of defence", "MIL"),
        ("Ministry of Fisheries", "ministry", "GOV"),
        ("Evening Example News Agency", "news agency", "JRN"),
        ("Bolivian Workers' Union", "workers' union", "LAB"),
    ],
)
def test_heads_of_names(words: str, head: str, sector: str) -> None:
    found = body_head(words.split())
    assert found is not None
    assert (found.head, found.sector) == (head, sector)


def test_integrity() -> None:
    known = institutions()
    countries = {row.code for row in states()} | set(international_codes())
    assert len(known) > 1000
    assert len({(body.name, body.country) for body in known}) == len(known)
    for body in known:
        assert body.country in countries, body
        assert body.sector in set(sectors()), body
        assert body.kind in (ActorKind.ORGANIZATION, ActorKind.GROUP), body
        assert set(body.ambiguous) <= {body.name, *body.aliases}, body
        assert len(set(body.aliases)) == len(body.aliases)
        assert body.name not in body.aliases
        assert body in institutions_named(body.name)


def test_forms_with_several_bodies_are_marked() -> None:
    forms: dict[str, list[bool]] = {}
    for body in institutions():
        for form in (body.name, *body.aliases):
            forms.setdefault(form, []).append(body.is_ambiguous(form))
    assert {form for form, marks in forms.items() if len(marks) > 1 and not all(marks)} == set()


def test_heads_are_valid() -> None:
    heads = [head for head, _, _ in rows("bodies")]
    assert len(heads) == len(set(heads))
    assert {sector for _, sector, _ in rows("bodies")} <= set(sectors()) | {""}
    assert {kind for _, _, kind in rows("bodies")} <= {kind.value for kind in ActorKind}
