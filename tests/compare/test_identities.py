"""Which profiles are one actor."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.compare.identities import identities
from onrecord.compare.likeness import alike, part
from onrecord.compare.profiles import Profile, keys
from onrecord.record import ActorKind


def profile(
    name: str,
    country: str | None = None,
    role: str | None = None,
    kind: ActorKind = ActorKind.PERSON,
    sector: str | None = None,
) -> Profile:
    return Profile(name=name, kind=kind, country=country, role=role, sector=sector, names=(name,))


def groups(*profiles: Profile) -> list[list[int]]:
    """The identities of profiles as lists of their places."""
    found = identities({f"{number:03}": one for number, one in enumerate(profiles)})
    out: dict[str, list[int]] = {}
    for ident in sorted(found):
        out.setdefault(found[ident], []).append(int(ident))
    assert all(int(name) == members[0] for name, members in out.items())
    return list(out.values())


def test_a_surname_between_two_full_names_joins_neither() -> None:
    lavrov, sergei, ivan = profile("Lavrov", "RUS"), profile("Sergei Lavrov", "RUS"), profile("Ivan Lavrov", "RUS")
    assert groups(lavrov, sergei, ivan) == [[0], [1], [2]]
    assert groups(lavrov, lavrov, sergei, ivan) == [[0], [1], [2], [3]]


def test_a_surname_goes_to_the_full_name_that_agrees() -> None:
    lavrov = profile("Lavrov", "RUS", "Foreign Minister")
    sergei = profile("Sergei Lavrov", "RUS", "Foreign Minister")
    assert groups(lavrov, sergei, profile("Ivan Lavrov", "RUS")) == [[0, 1], [2]]
    assert groups(lavrov, sergei, profile("Ivan Lavrov", "UKR")) == [[0, 1], [2]]
    assert groups(lavrov, sergei, profile("Sergey Lavrov"), profile("Lavrof", "RUS")) == [[0, 1, 2, 3]]


def test_an_acronym_goes_to_its_only_long_name() -> None:
    kind = ActorKind.GROUP
    short = profile("PDC", kind=kind)
    committees = profile("Popular Defence Committees", "SDN", kind=kind)
    council = profile("Patriotic Development Council", "MLI", kind=kind)
    assert groups(short, committees) == [[0, 1]]
    assert groups(short, committees, council) == [[0], [1], [2]]
    assert groups(profile("PDC", "MLI", kind=kind), committees, council) == [[0, 2], [1]]


def test_a_middle_name_less_does_not_join_two_who_part() -> None:
    young, old, either = profile("George W. Bush"), profile("George H. W. Bush"), profile("George Bush")
    assert groups(young, old, either) == [[0], [1], [2]]
    assert groups(young, either) == [[0, 1]]


def test_a_state_misread_once_does_not_tear_the_others_apart() -> None:
    many = [profile("Donald Trump", "USA", "President")] * 3 + [profile("Donald Trump")] * 3
    odd = profile("Donald Trump", "TUR")
    assert groups(*many, odd) == [[0, 1, 2, 3, 4, 5], [6]]
    assert groups(*many, odd, profile("Donald J. Trump")) == [[0, 1, 2, 3, 4, 5, 7], [6]]


def test_bearers_of_one_name_in_two_states_stay_apart() -> None:
    here, there, open_ = profile("John Smith", "USA"), profile("John Smith", "GBR"), profile("John Smith")
    assert groups(here, there, open_) == [[0], [1], [2]]


def test_the_nameless_are_never_joined() -> None:
    police = profile("police", kind=ActorKind.UNNAMED)
    assert groups(police, police, profile("rebels", kind=ActorKind.GROUP)) == [[0], [1], [2]]


def test_nothing_is_nothing() -> None:
    assert identities({}) == {}


NAMES = {
    ActorKind.PERSON: (
        "Lavrov", "Lavroff", "Sergei Lavrov", "Sergey Lavrov", "S. Lavrov", "Ivan Lavrov", "Sergei Viktorovich Lavrov",
        "Kim Jong-un", "Kim", "Kim Jong-il", "Jong-un Kim", "Bill Bush", "William Bush", "Bush",
        "George W. Bush", "George Bush",
        "Lu Kang", "Lu", "Pedro Sánchez", "Pedro Sánchez Pérez", "Sánchez", "Petersen", "Peter Peterson",
        "Peter Petersen", "John Smith", "Smith", "Donald Trump", "Donald Trump Jr.", "Alex Smith", "Alexandra Smith",
    ),
    ActorKind.GROUP: ("Free Syrian Army", "FSA", "Popular Defence Committees", "PDC", "rebels", "Turkish police"),
    ActorKind.ORGANIZATION: (
        "Ministry of Defence", "Defense Ministry", "Russian defence ministry", "FSA", "Patriotic Development Council",
        "Quai d'Orsay", "French Foreign Ministry", "Foreign Ministry", "Patriot",
        "Department of Health", "U.S. Department of Health", "Green Party", "United Nations", "UN", "government",
        "Chicago Police Department", "Police Department", "Acme Taxpayers Party", "U.S. Acme Taxpayers Party",
    ),
    ActorKind.STATE: ("Russia", "Moscow", "Turkey"),
    ActorKind.UNNAMED: ("police", "two soldiers"),
}  # fmt: skip
PROFILES = st.sampled_from(sorted(NAMES)).flatmap(
    lambda kind: st.builds(
        profile,
        st.sampled_from(NAMES[kind]),
        st.sampled_from((None, "RUS", "USA", "UNO", "FRA", "CHN")),
        st.sampled_from((None, "Foreign Minister", "President", "spokesman")),
        st.just(kind),
        st.sampled_from((None, "GOV", "REB", "JRN")),
    )
)


@given(st.lists(PROFILES, max_size=14), st.randoms(use_true_random=False))
def test_the_order_of_the_profiles_changes_nothing(profiles: list[Profile], random: object) -> None:
    named = [(f"{number:03}", one) for number, one in enumerate(profiles)]
    shuffled = list(named)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    found = identities(dict(named))
    assert identities(dict(shuffled)) == found
    assert set(found) == {ident for ident, _ in named}
    assert all(found[name] == name <= ident for ident, name in found.items())


@given(st.lists(PROFILES, max_size=14))
def test_nobody_is_joined_to_whom_he_parts_with(profiles: list[Profile]) -> None:
    found = identities({f"{number:03}": one for number, one in enumerate(profiles)})
    for one, other in combinations(range(len(profiles)), 2):
        if found[f"{one:03}"] == found[f"{other:03}"] and profiles[one] != profiles[other]:
            assert not part(profiles[one], profiles[other])


@given(PROFILES, PROFILES)
def test_who_is_alike_shares_a_key_and_does_not_part(one: Profile, other: Profile) -> None:
    found, turned = alike(one, other), alike(other, one)
    assert (found.score if found else None) == (turned.score if turned else None)
    if found is not None:
        assert set(keys(one)) & set(keys(other))
        assert not part(one, other)
