from __future__ import annotations

from onrecord.reader.cast import Cast, Character
from onrecord.reader.casting import cast_of
from onrecord.reader.titles import Title
from onrecord.record import ActorKind
from tests.reader.builder import build


def cast(table: str, *sources: int) -> dict[str, Character]:
    return {c.name: c for c in cast_of(build(table), set(sources)).characters}


def test_capital_people_and_government_are_the_state() -> None:
    table = """
        Ankara  NNP  2  nsubj  LOC
        argued  VBD  0  root

        Turkey  NNP  2  nsubj  LOC
        left    VBD  0  root

        the         DT   3  det
        Turkish     JJ   3  amod
        government  NN   4  nsubj
        agreed      VBD  0  root
    """
    found = cast(table)
    assert list(found) == ["Turkey"]
    turkey = found["Turkey"]
    assert (turkey.kind, turkey.country, turkey.sector, len(turkey.mentions)) == (ActorKind.STATE, "TUR", "GOV", 3)


def test_the_government_of_a_state_is_the_state() -> None:
    of = "The DT 2 det\ngovernment NN 5 nsubj ORG\nof IN 4 case ORG\nSamoa NNP 2 nmod ORG\nagreed VBD 0 root"
    (samoa,) = cast(of).values()
    assert (samoa.name, samoa.kind, samoa.country) == ("Samoa", ActorKind.STATE, "WSM")


def test_a_place_that_is_only_a_place_is_no_actor() -> None:
    table = """
        Rebels  NNS  2  nsubj
        met     VBD  0  root
        in      IN   4  case
        Ankara  NNP  2  obl  LOC
        .       .    2  punct

        Paris   NNP  2  nsubj  LOC
        is      VBZ  0  root   upos=VERB
        nice    JJ   2  xcomp
    """
    assert cast(table) == {}


def test_people_of_a_state_are_not_the_state() -> None:
    table = "Many JJ 2 amod\nRussians NNPS 3 nsubj LOC\nleft VBD 0 root"
    assert cast(table) == {}
    (state,) = cast("The DT 2 det\nRussians NNPS 3 nsubj LOC\nleft VBD 0 root").values()
    assert (state.kind, state.country) == (ActorKind.STATE, "RUS")


def test_a_seat_of_government_is_a_body_with_its_country() -> None:
    found = cast("The DT 2 det\nKremlin NNP 3 nsubj ORG\nagreed VBD 0 root")
    assert [(c.country, c.sector, c.kind) for c in found.values()] == [("RUS", "GOV", ActorKind.ORGANIZATION)]


def test_a_body_takes_sector_and_country_from_its_name() -> None:
    found = cast("Turkish NNP 3 amod ORG\nForeign NNP 3 compound ORG\nMinistry NNP 4 nsubj ORG\nagreed VBD 0 root")
    body = found["Turkish Foreign Ministry"]
    assert (body.country, body.sector) == ("TUR", "GOV")


PARTY = "The DT 3 det\nGreen NNP 3 compound ORG\nParty NNP 4 nsubj ORG\nlost VBD 0 root"


def test_a_name_that_bodies_of_several_states_have_takes_none_that_the_report_does_not_name() -> None:
    assert cast(PARTY)["Green Party"].country == "USA"
    british = f"{PARTY}\n\nBritain NNP 2 nsubj LOC\nvoted VBD 0 root"
    assert (cast(british)["Green Party"].country, cast(british)["Green Party"].sector) == (None, "PTY")
    both = f"{british}\n\nAmerica NNP 2 nsubj LOC\ndid VBD 0 root"
    assert cast(both)["Green Party"].country == "USA"
    of_europe = f"{PARTY}\n\nThe DT 3 det\nEuropean NNP 3 compound ORG\nUnion NNP 4 nsubj ORG\nagreed VBD 0 root"
    assert cast(of_europe)["Green Party"].country == "USA"


def test_a_body_beside_its_initials_is_not_of_a_state_that_shares_its_name_with_another() -> None:
    table = """
        Georgia     NNP  2  compound  ORG
        Institute   NNP  8  nsubj     ORG organization
        of          IN   4  case      ORG
        Technology  NNP  2  nmod      ORG
        (           -LRB-  6  punct
        GT          NNP  2  appos     ORG organization
        )           -RRB-  6  punct
        agreed      VBD  0  root
    """
    (body,) = cast(table).values()
    assert (body.name, body.country) == ("Georgia Institute of Technology", None)


def test_a_title_noun_stands_for_the_person_it_is_joined_to() -> None:
    analysis = build("Envoy NNP 3 nsubj\nAnn NNP 1 nmod PER\nRoe NNP 2 flat PER\nspoke VBD 0 root")
    envoy = cast_of(analysis, {0}).of(0)
    assert envoy is not None and envoy.name == "Ann Roe"


def test_what_is_learnt_first_stays() -> None:
    character = Character("k", ActorKind.PERSON, "K")
    character.learn(Title(country="FRA", words=frozenset({"french"})))
    character.learn(Title("minister", "GOV", "TUR", frozenset({"minister"}), "minister"))
    character.learn(Title("author", "CVL"))
    assert (character.role, character.sector, character.country) == ("minister", "GOV", "FRA")
    assert character.said == {"french", "minister"} and character.offices == {"minister"}


def test_neighbours_and_speakers_come_in_text_order() -> None:
    people = Cast(build("a DT 0 root\nb NN 1 dep\nc NN 1 dep\nd NN 1 dep"))
    one, two = (people.new(k, ActorKind.PERSON, k) for k in "xy")
    people.stand(3, one)
    people.stand(1, two)
    people.stand(1, one)
    assert list(people.before(3)) == [(1, two)]
    assert list(people.after(0, 3)) == [(1, two)]
    people.spoke(one, 3)
    people.spoke(two, 1)
    assert people.last_speaker(2) == (1, two)
    assert people.last_speaker(1) is None
