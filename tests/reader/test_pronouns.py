from __future__ import annotations

import pytest

from onrecord.reader.actors import Who, who_is_who
from onrecord.reader.attributions import attributions
from onrecord.reader.cast import Character
from onrecord.reader.pronouns import agrees, pronoun
from onrecord.record import ActorKind
from tests.reader.builder import build


def who(table: str) -> tuple[Who, dict[str, str], list[str | None]]:
    """Who is who, the names of the actors by id, and the speaker's name of each attribution."""
    analysis = build(table)
    found = attributions(analysis)
    people = who_is_who(analysis, found)
    speakers = [people.speaker(a) for a in found]
    names = {a.id: a.name for a in people.actors()}
    return people, names, [names[s] if s else None for s in speakers]


def said(name: str, number: int, *, given: str = "") -> str:
    """ "Ann Roe said so." """
    full = f"{given} NNP 3 nsubj PER source:{number}\n{name} NNP 1 flat PER source:{number}\n" if given else ""
    verb = 3 if given else 2
    full = full or f"{name} NNP 2 nsubj PER source:{number}\n"
    return f"{full}said VBD 0 root cue:{number}\nso RB {verb} advmod content:{number}\n. . {verb} punct"


def pronoun_said(form: str, number: int) -> str:
    return f"{form} PRP 2 nsubj source:{number}\nadded VBD 0 root cue:{number}\nmore JJR 2 obj content:{number}"


def test_forms() -> None:
    analysis = build("His PRP$ 2 nmod:poss\ndog NN 0 root\nit PRP 2 dep")
    assert [pronoun(w) for w in analysis.words] == ["he", None, "it"]


@pytest.mark.parametrize(
    ("kind", "actor", "gender", "answer"),
    [
        ("he", ActorKind.PERSON, None, True),
        ("he", ActorKind.PERSON, "f", False),
        ("she", ActorKind.UNNAMED, None, True),
        ("it", ActorKind.PERSON, None, False),
        ("it", ActorKind.STATE, None, True),
        ("it", ActorKind.GROUP, None, True),
        ("they", ActorKind.ORGANIZATION, None, True),
        ("they", ActorKind.PERSON, None, False),
    ],
)
def test_agreement(kind: str, actor: ActorKind, gender: str | None, answer: bool) -> None:
    assert agrees(kind, Character("k", actor, "K", gender=gender)) is answer


def test_a_pronoun_means_the_last_who_can_be_meant() -> None:
    table = "\n\n".join([said("Roe", 1, given="Ann"), said("Poe", 2, given="Peter"), pronoun_said("She", 3)])
    assert who(table)[2] == ["Ann Roe", "Peter Poe", "Ann Roe"]


def test_who_spoke_last_goes_on() -> None:
    table = "\n\n".join(
        [
            said("Poe", 1, given="Peter"),
            "That DT 2 nsubj\npleased VBD 0 root\nJohn NNP 2 obj PER\nDoe NNP 3 flat PER",
            pronoun_said("He", 2),
        ]
    )
    assert who(table)[2] == ["Peter Poe", "Peter Poe"]


def test_names_within_a_quotation_do_not_go_on_talking() -> None:
    table = f"""
        {said("Poe", 1, given="Peter")}

        “      ``   3  punct
        Trump  NNP  3  nsubj  PER content:2
        lost   VBD  7  ccomp  content:2
        ,      ,    3  punct
        ”      ''   3  punct
        he     PRP  7  nsubj  source:2
        said   VBD  0  root   cue:2
    """
    assert who(table)[2] == ["Peter Poe", "Peter Poe"]


def test_the_subject_goes_on_in_the_clauses_under_its_verb() -> None:
    table = f"""
        {said("Poe", 1, given="Peter")}

        John   NNP  3  nsubj  PER
        Doe    NNP  1  flat   PER
        left   VBD  0  root
        after  IN   6  mark
        he     PRP  6  nsubj  source:2
        asked  VBD  3  advcl  cue:2
        why    WRB  6  advmod content:2
    """
    assert who(table)[2] == ["Peter Poe", "John Doe"]


def test_two_arguments_of_one_verb_are_two_persons() -> None:
    table = "John NNP 3 nsubj PER\nDoe NNP 1 flat PER\nsaw VBD 0 root\nhim PRP 3 obj"
    people, names, _ = who(table)
    assert people.at(3) is None
    assert list(names.values()) == ["John Doe"]


def test_coreference_counts() -> None:
    table = """
        John   NNP  3  nsubj  PER
        Doe    NNP  1  flat   PER
        met    VBD  0  root
        Peter  NNP  3  obj    PER person #1
        Poe    NNP  4  flat   PER

        He     PRP  2  nsubj  person #1 source
        spoke  VBD  0  root   cue
        up     RP   2  compound:prt content
    """
    assert who(table)[2] == ["Peter Poe"]


def test_they_are_a_group() -> None:
    table = """
        Republicans  NNPS  2  nsubj  person
        met          VBD   0  root
        Ann          NNP   2  obj    PER
        Roe          NNP   3  flat   PER

        They    PRP  2  nsubj  source
        wanted  VBD  0  root   cue
        more    JJR  2  obj    content
    """
    _, names, speakers = who(table)
    assert speakers == ["Republicans"]
    assert set(names.values()) == {"Republicans", "Ann Roe"}


def test_they_are_no_state() -> None:
    iran = "Iran NNP 2 nsubj LOC\nagreed VBD 0 root"
    they = "They PRP 2 nsubj source:1\nsaid VBD 0 root cue:1\nso RB 2 advmod content:1"
    _, _, speakers = who(f"{iran}\n\n{they}")
    assert speakers == [None]


def test_nobody_is_who_is_named_in_what_he_goes_on_to_say() -> None:
    said = (
        "Poe NNP 2 nsubj PER\npraised VBD 0 root\nRoe NNP 2 obj PER\n. . 2 punct\n\n"
        "He PRP 2 nsubj source:1\nsaid VBD 0 root cue:1\n{} NNP 4 nsubj PER content:1\ndied VBD 2 ccomp content:1"
    )
    assert who(said.format("Moe"))[2] == ["Poe"]
    assert who(said.format("Poe"))[2] == ["Roe"]


def test_who_is_named_in_what_another_said_is_the_less_likely_to_go_on() -> None:
    said = "Roe NNP 2 nsubj PER source:1\nsaid VBD 0 root cue:1\nso RB 2 advmod content:1\n. . 2 punct"
    told = "Poe NNP 2 nsubj PER {0}\nslept VBD 0 root {0}\n. . 2 punct"
    assert who("\n\n".join([said, told.format("content:1"), pronoun_said("He", 2)]))[2] == ["Roe", "Roe"]
    assert who("\n\n".join([said, told.format(""), pronoun_said("He", 2)]))[2] == ["Roe", "Poe"]
