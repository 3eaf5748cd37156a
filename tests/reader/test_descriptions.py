from __future__ import annotations

from onrecord.record import Actor
from tests.reader.test_actors import read, speaks


def speakers(*parts: str) -> list[str | None]:
    actors, found = read("\n\n".join(parts))
    names: dict[str, Actor] = {a.id: a for a in actors}
    return [names[s].name if s else None for s in found]


SENATOR = """
    Sen.   NNP  2  nmod:desc
    Ann    NNP  4  nsubj   PER source:1
    Roe    NNP  2  flat    PER source:1
    said   VBD  0  root    cue:1
    so     RB   4  advmod  content:1
"""
OTHER = """
    Peter  NNP  3  nsubj   PER source:2
    Poe    NNP  1  flat    PER source:2
    said   VBD  0  root    cue:2
    no     UH   3  obj     content:2
"""


def test_a_description_finds_who_has_its_title() -> None:
    assert speakers(SENATOR, OTHER, speaks("The DT 2 det", "senator NN", 3)) == ["Ann Roe", "Peter Poe", "Ann Roe"]


def test_a_description_of_the_other_gender_is_passed_over() -> None:
    assert speakers(SENATOR, OTHER, speaks("The DT 2 det", "businesswoman NN", 3))[-1] == "Ann Roe"


def test_the_usual_unnamed_source_stays_unnamed() -> None:
    assert speakers(SENATOR, OTHER, speaks("The DT 2 det", "official NN", 3))[-1] == "official"


def test_a_party_that_somebody_is_known_not_to_be_of_is_not_meant() -> None:
    republican = """
        Republican  JJ   2  amod
        candidate   NN   5  nsubj  person
        Peter       NNP  2  flat   PER source:1
        Poe         NNP  3  flat   PER source:1
        spoke       VBD  0  root   cue:1
        up          RB   5  advmod content:1
    """
    other = """
        The         DT   3  det    source:2
        Democratic  JJ   3  amod   source:2
        candidate   NN   4  nsubj  person source:2
        agreed      VBD  0  root   cue:2
        so          RB   4  advmod content:2
    """
    assert speakers(republican, other)[-1] != "Peter Poe"


def test_a_possessor_makes_a_relation() -> None:
    lawyer = """
        His       PRP$  2  nmod:poss   source:2
        attorney  NN    3  nsubj       person source:2
        said      VBD   0  root        cue:2
        so        RB    3  advmod      content:2
    """
    named = """
        Poe       NNP   7  nsubj       PER source:3
        ,         ,     4  punct
        Roe       NNP   4  nmod:poss   PER
        attorney  NN    1  appos       person
        ,         ,     4  punct
        once      RB    7  advmod
        said      VBD   0  root        cue:3
        so        RB    7  advmod      content:3
    """
    first = "Peter NNP 3 nsubj PER source:1\nRoe NNP 1 flat PER source:1\nsaid VBD 0 root cue:1\nno UH 3 obj content:1"
    assert speakers(first, lawyer, named) == ["Peter Roe", "Poe", "Poe"]


def test_a_lead_describes_whom_the_next_source_names() -> None:
    lead = """
        A         DT   3  det   source:1
        former    JJ   3  amod  source:1
        chairman  NN   4  nsubj source:1 person
        called    VBD  0  root  cue:1
        it        PRP  4  obj   content:1
    """
    assert speakers(lead, OTHER) == ["Peter Poe", "Peter Poe"]


def test_a_body_is_called_by_a_word_of_its_name() -> None:
    body = """
        Acme      NNP  2  compound  ORG source:1
        Bank      NNP  3  nsubj     ORG organization source:1
        said      VBD  0  root      cue:1
        so        RB   3  advmod    content:1
    """
    assert speakers(body, OTHER, speaks("The DT 2 det", "bank NN", 3, "organization"))[-1] == "Acme Bank"


def test_an_office_alone_does_not_name_an_object() -> None:
    act = "She PRP 2 nsubj\nwon VBD 0 root\nthe DT 4 det\ndelegate NN 2 obj person\nof IN 6 case\nSamoa NNP 4 nmod LOC"
    actors, _ = read(f"{SENATOR}\n\n{act}")
    (senator,) = (a for a in actors if a.name == "Ann Roe")
    assert "delegate" not in " ".join(m.text for m in senator.mentions)


UNICEF = "UNICEF NNP 2 nsubj ORG source:1\nsaid VBD 0 root cue:1\nso RB 2 advmod content:1"
OF_SAMOA = "The DT 2 det\nSamoan JJ 3 amod\ngovernment NN 4 nsubj organization\nagreed VBD 0 root"


def test_the_government_is_that_of_the_state_whose_government_was_named() -> None:
    the_government = speaks("The DT 2 det", "government NN", 2, "organization")
    assert speakers(OF_SAMOA, UNICEF, the_government) == ["UNICEF", "Samoa"]


def test_no_other_body_is_the_government() -> None:
    the_government = speaks("The DT 2 det", "government NN", 2, "organization")
    assert speakers(UNICEF, the_government) == ["UNICEF", "government"]


def test_the_president_of_a_state_is_who_is_named_so_further_on() -> None:
    named = """
        {}         JJ   2  amod
        President  NNP  5  nsubj   person
        Peter      NNP  2  flat    PER source:2
        Poe        NNP  3  flat    PER source:2
        said       VBD  0  root    cue:2
        no         UH   5  obj     content:2
    """
    said = """
        The        DT   3  det     source:1
        Turkish    JJ   3  amod    source:1
        president  NN   4  nsubj   source:1 person
        said       VBD  0  root    cue:1
        so         RB   4  advmod  content:1
    """
    assert speakers(said, named.format("Turkish"))[0] == "Peter Poe"
    assert speakers(said, named.format("Russian"))[0] != "Peter Poe"


CHARGED = """
    Ann      NNP  4  nsubj:pass PER
    Roe      NNP  1  flat       PER
    was      VBD  4  aux:pass
    charged  VBN  0  root
    on       IN   6  case
    Monday   NNP  4  obl        time
"""


def test_the_accused_is_who_was_charged() -> None:
    accused = speaks("The DT 2 det", "accused NN", 3)
    assert speakers(SENATOR, OTHER, CHARGED.replace("Ann ", "Eve ").replace("Roe ", "Fox "), accused)[-1] == "Eve Fox"
    in_court = """
        Eve      NNP  3  nsubj PER
        Fox      NNP  1  flat  PER
        appeared VBD  0  root
        ,        ,    5  punct
        charged  VBN  3  advcl
    """
    assert speakers(OTHER, in_court, accused)[-1] == "Eve Fox"
    assert speakers(OTHER, accused)[-1] == "accused"
