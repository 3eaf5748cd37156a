"""Whether two actors of different reports are one."""

from __future__ import annotations

import pytest

from onrecord.compare.likeness import alike, part
from onrecord.compare.profiles import Profile
from onrecord.record import ActorKind

PERSON, BODY, GROUP, UNNAMED = ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.GROUP, ActorKind.UNNAMED


def somebody(
    name: str, country: str | None = None, role: str | None = None, sector: str | None = None, kind: ActorKind = PERSON
) -> Profile:
    return Profile(name=name, kind=kind, country=country, role=role, sector=sector, names=(name,))


def body(name: str, country: str | None = None, sector: str | None = None, kind: ActorKind = BODY) -> Profile:
    return somebody(name, country, None, sector, kind)


def called(name: str, *short: str, country: str | None = "USA") -> Profile:
    return Profile(name=name, kind=BODY, country=country, names=(name, *short))


LAVROV = somebody("Sergei Lavrov", "RUS", "Foreign Minister", "GOV")
ONE = [
    (somebody("Lavrov", "RUS", "Foreign Minister"), somebody("Sergei Lavrov", "RUS")),
    (somebody("Lavrof", "RUS"), LAVROV),
    (somebody("Obama", None, "President"), somebody("Barack Obama", None, "President")),
    (somebody("Sergey Lavrov"), LAVROV),
    (somebody("Recep Tayyip Erdogan", "TUR"), somebody("Recep Tayyip Erdoğan")),
    (somebody("Smith", "GBR", "Prime Minister"), somebody("John Smith", "GBR", "Prime Minister")),
    (somebody("Francis", None, "Pope"), somebody("Francis", None, "Pope")),
    (body("Free Syrian Army", "SYR", "REB", GROUP), body("FSA", kind=GROUP)),
    (body("Popular Defence Committees", kind=GROUP), body("PDC")),
    (body("United Nations"), body("UN", "UNO")),
    (body("Tass news agency", "RUS"), body("Tass")),
    (body("Ministry of Foreign Affairs", "RUS"), body("Russian foreign ministry", "RUS")),
    (body("University of Oxford"), body("Oxford University")),
    (body("Taxpayers Reform Party", "USA"), body("U.S. Taxpayers Reform Party", "USA")),
    (body("US Democratic Party", "USA"), body("Democratic Party", "USA")),
    (body("Turkish government", "TUR"), somebody("Ankara", "TUR", kind=ActorKind.STATE)),
]
NOT_ONE = [
    (somebody("John Smith"), somebody("Jane Smith")),
    (somebody("John Smith", "USA"), somebody("John Smith", "GBR")),
    (somebody("Lavrov"), somebody("Sergei Lavrov")),
    (somebody("Lavrov"), somebody("Lavrov")),
    (somebody("Smith", "GBR"), somebody("John Smith", "GBR")),
    (somebody("Obama", "USA", "First Lady"), somebody("Barack Obama", "USA", "President")),
    (somebody("J. Lavrov"), somebody("John Lavrov")),
    (somebody("John Andersen"), somebody("John Anderson")),
    (body("Ministry of Defence", "RUS"), body("Ministry of Defence", "UKR")),
    (body("Ministry of Defence"), body("Ministry of Defence")),
    (body("Department of Health"), body("Department of Health", "USA")),
    (body("police", kind=UNNAMED), body("police", kind=UNNAMED)),
    (body("Turkish police", "TUR", kind=GROUP), body("Turkish police", "TUR", kind=GROUP)),
    (body("rebels", kind=GROUP), body("rebels", kind=GROUP)),
    (body("Green Party"), body("Green Party")),
    (body("Labor"), body("Labour", "GBR")),
    (called("Missouri Supreme Court", "Supreme Court"), body("U.S. Supreme Court", "USA")),
    (called("Iowa Democratic Party", "Democratic Party"), body("Democratic Party", "USA")),
    (called("Ohio Taxpayers Union", "Taxpayers Union"), called("Iowa Taxpayers Union", "Taxpayers Union")),
    (body("FSA", None, "REB", GROUP), body("Financial Services Authority", None, "BUS")),
    (body("AP"), body("Alianza Popular")),
    (body("GOP", "USA", "PTY"), body("Growth and Opportunity Project", "USA", "PTY")),
    (body("Al Gore"), somebody("Al Gore")),
    (somebody("Abkhazia", "GEO", kind=ActorKind.STATE), somebody("Georgia", "GEO", kind=ActorKind.STATE)),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one(one: Profile, other: Profile) -> None:
    found, turned = alike(one, other), alike(other, one)
    assert found is not None and turned is not None
    assert 0.5 <= found.score <= 1 and found.score == turned.score
    assert found.because and "\n" not in found.because
    assert not part(one, other)


@pytest.mark.parametrize(("one", "other"), NOT_ONE)
def test_not_one(one: Profile, other: Profile) -> None:
    assert alike(one, other) is None
    assert alike(other, one) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (somebody("Lavrov"), somebody("Sergei Lavrov", "RUS")),
        (somebody("Hillary"), somebody("Hillary Clinton")),
        (somebody("J. Lavrov"), somebody("John Lavrov")),
        (body("Ministry of Defence"), body("Ministry of Defence", "RUS")),
        (body("police", kind=UNNAMED), body("the police", kind=UNNAMED)),
        (body("rebels", kind=GROUP), body("rebels", kind=GROUP)),
        (body("two soldiers", kind=GROUP), body("two soldiers", kind=GROUP)),
        (body("Patriot"), body("Patriot Coal")),
    ],
)
def test_one_within_a_story(one: Profile, other: Profile) -> None:
    assert alike(one, other) is None
    found = alike(one, other, same_story=True)
    assert found is not None and found.score <= 0.8


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (somebody("Lavrov", "RUS"), somebody("Lavrov", "UKR")),
        (body("two soldiers", kind=GROUP), body("three soldiers", kind=GROUP)),
        (body("Ministry of Defence", "UKR"), body("Ministry of Defence", "RUS")),
        (somebody("John Smith"), somebody("Jane Smith")),
    ],
)
def test_not_one_even_within_a_story(one: Profile, other: Profile) -> None:
    assert alike(one, other, same_story=True) is None


def test_what_agrees_raises_the_score_and_is_said() -> None:
    poor, rich = alike(somebody("Sergei Lavrov"), LAVROV), alike(LAVROV, LAVROV)
    assert poor is not None and rich is not None and poor.score < rich.score
    assert "RUS" in rich.because and "foreign minister" in rich.because
    away = alike(somebody("Sergei Lavrov", sector="CRM"), LAVROV)
    assert away is not None and away.score < poor.score


def test_a_surname_alone_does_not_part_from_a_full_name() -> None:
    assert not part(somebody("Lavrov"), LAVROV)
    assert part(somebody("Ivan Lavrov"), LAVROV)
    assert part(somebody("Lavrov", "UKR"), LAVROV)


def test_territories_and_former_states_contradict_nobody() -> None:
    assert alike(somebody("Carrie Lam", "HKG"), somebody("Carrie Lam", "CHN")) is not None
    assert alike(somebody("Eduard Shevardnadze", "SUN"), somebody("Eduard Shevardnadze", "GEO")) is not None
