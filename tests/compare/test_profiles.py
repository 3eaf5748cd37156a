"""Profiles of actors, the keys they are filed under, the name to show."""

from __future__ import annotations

import pytest

from onrecord.compare.profiles import Profile, best_name, keys, profile
from onrecord.record import Actor, ActorKind, Span

PERSON, BODY, GROUP, STATE = ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.GROUP, ActorKind.STATE


def actor(name: str, kind: ActorKind, *mentions: str, country: str | None = None, sector: str | None = None) -> Actor:
    spans, at = [], 0
    for text in mentions:
        spans.append(Span(start=at, end=at + len(text), text=text))
        at += len(text) + 1
    return Actor(id="actor-1", name=name, kind=kind, country=country, sector=sector, mentions=tuple(spans))


def person(name: str, country: str | None = None) -> Profile:
    return Profile(name=name, kind=PERSON, country=country)


def body(name: str, country: str | None = None, *names: str, kind: ActorKind = BODY) -> Profile:
    return Profile(name=name, kind=kind, country=country, names=(name, *names))


def test_names_leave_out_pronouns_and_descriptions() -> None:
    found = profile(
        actor("Sergei Lavrov", PERSON, "Sergei Lavrov", "he", "Lavrov", "the foreign minister", "his", "Lavrov")
    )
    assert found.names == ("Sergei Lavrov", "Lavrov")
    found = profile(actor("Free Syrian Army", GROUP, "the Free Syrian Army", "FSA", "the rebels", "it", country="SYR"))
    assert found.names == ("Free Syrian Army", "FSA")
    found = profile(
        actor("Turkey", STATE, "Ankara", "Turkey", "Ankara", "its", "the Turkish government", country="TUR")
    )
    assert found.names == ("Turkey", "Ankara")


def test_the_nameless_have_no_names_and_no_keys() -> None:
    for name, kind in (("two officials", GROUP), ("police", ActorKind.UNNAMED), ("Residents of Aleppo", GROUP)):
        found = profile(actor(name, kind, name))
        assert (found.names, keys(found)) == ((), ())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Sergei Lavrov", "RUS"), person("Lavroff")),
        (person("Recep Tayyip Erdoğan"), person("Erdogan")),
        (person("Xi Jinping"), person("Jinping Xi")),
        (person("Xi Jinping"), person("Xi")),
        (person("Lu Kang", "CHN"), person("Lu Kang")),
        (person("Pedro Sánchez Pérez-Castejón"), person("Pedro Sánchez")),
        (person("Muammar Gaddafi"), person("Moammar Qaddafi")),
        (body("Free Syrian Army", "SYR"), body("FSA")),
        (body("United Nations"), body("UN")),
        (body("Ministry of Foreign Affairs", "RUS"), body("Russian foreign ministry", "RUS")),
        (Profile(name="Turkey", kind=STATE, country="TUR"), Profile(name="Ankara", kind=STATE, country="TUR")),
        (Profile(name="Turkey", kind=STATE, country="TUR"), body("Turkish government", "TUR")),
    ],
)
def test_what_may_be_one_shares_a_key(one: Profile, other: Profile) -> None:
    assert set(keys(one)) & set(keys(other))
    assert keys(one) == tuple(sorted(set(keys(one))))


def test_keys_tell() -> None:
    assert keys(Profile(name="Turkey", kind=STATE, country="TUR")) == ("state:TUR",)
    assert keys(person("Sergei Lavrov", "RUS")) == ("person:lvrv",)
    assert keys(body("Ministry of Defence")) == ()
    assert keys(body("Ministry of Defence", "RUS")) != keys(body("Ministry of Defence", "UKR"))
    assert "letters:fsa" in keys(body("Free Syrian Army", "SYR"))


def test_the_name_to_show() -> None:
    assert best_name([person("Lavrov"), person("Lavrov"), person("Sergei Lavrov")]) == "Sergei Lavrov"
    assert best_name([person("Sergey Lavrov"), person("Sergei Lavrov"), person("Sergei Lavrov")]) == "Sergei Lavrov"
    assert best_name([body("FSA"), body("FSA"), body("Free Syrian Army")]) == "Free Syrian Army"
    assert best_name([body("CBS's"), body("CBS")]) == "CBS" and best_name([body("Moody's")]) == "Moody's"
    assert best_name([Profile(name="Ankara", kind=STATE, country="TUR")]) == "Turkey"
    with pytest.raises(ValueError, match="no profile"):
        best_name([])
