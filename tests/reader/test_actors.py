from __future__ import annotations

from onrecord.reader.actors import who_is_who
from onrecord.reader.attributions import attributions
from onrecord.record import Actor, ActorKind
from tests.reader.builder import build


def read(table: str) -> tuple[tuple[Actor, ...], list[str | None]]:
    """The actors of a document, and the id of who speaks in each attribution."""
    analysis = build(table)
    found = attributions(analysis)
    who = who_is_who(analysis, found)
    speakers = [who.speaker(a) for a in found]
    actors = who.actors()
    text = analysis.document.text
    assert all(text[m.start : m.end] == m.text for a in actors for m in a.mentions)
    return actors, speakers


def speaks(before: str, noun: str, number: int, entity: str = "person") -> str:
    """A sentence "BEFORE NOUN said so": `before` with its head, or nothing."""
    k = 2 if before else 1
    rows = [f"{before} source:{number}"] if before else []
    return "\n".join(
        [
            *rows,
            f"{noun} {k + 1} nsubj {entity} source:{number}",
            f"said VBD 0 root cue:{number}",
            f"so RB {k + 1} advmod content:{number}",
        ]
    )


def one(table: str) -> Actor | None:
    actors, (speaker, *_) = read(table)
    return next((a for a in actors if a.id == speaker), None)


def test_a_minister_with_everything_that_the_text_says() -> None:
    table = """
        Russian   JJ    3  amod
        Foreign   NNP   3  compound
        Minister  NNP   6  nsubj      person source
        Ann       NNP   3  flat       PER source
        Roe       NNP   4  flat       PER source
        said      VBD   0  root       cue
        so        RB    6  advmod     content

        She       PRP   2  nsubj      source:2
        left      VBD   0  root       cue:2
        soon      RB    2  advmod     content:2
    """
    actors, speakers = read(table)
    (roe,) = actors
    assert (roe.name, roe.kind, roe.country, roe.sector, roe.role) == (
        "Ann Roe",
        ActorKind.PERSON,
        "RUS",
        "GOV",
        "Foreign Minister",
    )
    assert [m.text for m in roe.mentions] == ["Ann Roe", "She"]
    assert speakers == [roe.id, roe.id]


def test_unnamed_and_collective_speakers_are_kept() -> None:
    officials = one(speaks("Two CD 2 nummod", "officials NNS", 1))
    assert officials and (officials.name, officials.kind) == ("Two officials", ActorKind.GROUP)
    police = one(speaks("", "police NN", 1))
    assert police and police.kind is ActorKind.GROUP and police.sector == "COP"
    witnesses = one(speaks("", "witnesses NNS", 1))
    assert witnesses and witnesses.kind is ActorKind.GROUP and witnesses.country is None


def test_anonymity_is_unnamed() -> None:
    table = """
        A          DT   2  det        source
        diplomat   NN   9  nsubj      person source
        who        WP   4  nsubj      source
        spoke      VBD  2  acl:relcl  source
        on         IN   6  case       source
        condition  NN   4  obl        source
        of         IN   8  case       source
        anonymity  NN   6  nmod       source
        agreed     VBD  0  root       cue
        so         RB   9  advmod     content
    """
    diplomat = one(table)
    assert diplomat is not None and diplomat.kind is ActorKind.UNNAMED and diplomat.sector == "GOV"


def test_the_same_words_are_the_same_speaker() -> None:
    actors, speakers = read(speaks("", "residents NNS", 1) + "\n\n" + speaks("", "residents NNS", 2))
    assert len(actors) == 1 and speakers[0] == speakers[1]


def test_a_text_is_no_speaker_unless_its_maker_is_named() -> None:
    assert one(speaks("The DT 2 det", "lawsuit NN", 1, "abstract")) is None
    poll = """
        The     DT   3  det       source
        Reuters  NNP  3  compound  ORG source
        poll    NN   4  nsubj     abstract source
        showed  VBD  0  root      cue
        so      RB   4  advmod    content
    """
    maker = one(poll)
    assert maker is not None and maker.name == "Reuters"


def test_somebody_is_named_at_the_end_of_a_description() -> None:
    table = """
        The      DT   2  det   source
        mayor    NN   8  nsubj person source
        of       IN   4  case  source
        Smallville  NNP  2  nmod  source
        ,        ,    6  punct source
        Ann      NNP  4  appos PER source
        Roe      NNP  6  flat  PER source
        agreed   VBD  0  root  cue
        so       RB   8  advmod content
    """
    assert (mayor := one(table)) is not None and mayor.name == "Ann Roe"


def test_groups_that_do_not_speak_are_no_actors() -> None:
    actors, _ = read("Residents NNS 2 nsubj person\nfled VBD 0 root")
    assert actors == ()


def test_who_in_a_relative_clause_is_who_it_hangs_on() -> None:
    table = """
        Ann    NNP  5  nsubj      PER
        Roe    NNP  1  flat       PER
        who    WP   4  nsubj      source
        said   VBD  1  acl:relcl  cue
        left   VBD  0  root
    """
    assert (roe := one(table)) is not None and roe.name == "Ann Roe"


def test_who_after_appositions_is_the_name_that_they_stand_beside() -> None:
    table = """
        We        PRP  2  nsubj
        heard     VBD  0  root
        Ann       NNP  2  obj        PER
        Roe       NNP  3  flat       PER
        ,         ,    6  punct
        chemist   NN   3  appos      person
        and       CC   8  cc
        professor NN   3  conj       person
        at        IN   10 case
        MIT       NNP  8  nmod       ORG
        ,         ,    13 punct
        who       WP   13 nsubj      source
        said      VBD  2  advcl:relcl  cue
        no        UH   13 ccomp      content
    """
    assert (roe := one(table)) is not None and roe.name == "Ann Roe"


def test_who_of_a_list_of_people_is_the_one_it_hangs_on() -> None:
    table = """
        Ann    NNP  7  nsubj      PER
        and    CC   4  cc
        a      DT   4  det
        lawyer NN   1  conj       person
        who    WP   6  nsubj      source
        said   VBD  4  acl:relcl  cue
        left   VBD  0  root
    """
    assert (lawyer := one(table)) is not None and lawyer.name == "lawyer"


def test_ids_are_the_same_in_every_run() -> None:
    table = speaks("", "residents NNS", 1)
    assert read(table) == read(table)


def test_one_of_several_is_the_one_who_is_named() -> None:
    table = """
        One            CD   10  nsubj      source person
        of             IN   5   case       source
        the            DT   4   det        source
        study          NN   5   compound   source
        authors        NNS  1   nmod       source person
        ,              ,    7   punct      source
        herpetologist  NN   5   appos      source person
        Ann            NNP  5   appos      PER source
        Roe            NNP  8   flat       PER source
        said           VBD  0   root       cue
        so             RB   10  advmod     content
    """
    actor = one(table)
    assert actor is not None and actor.name == "Ann Roe"


def test_a_possessive_beside_a_name_is_somebody_else() -> None:
    dead = "Eva NNP 3 nsubj PER\nPoe NNP 1 flat PER\ndied VBD 0 root"
    table = """
        Ann     NNP  8  nsubj  PER source
        Roe     NNP  1  flat   PER source
        ,       ,    1  punct  source
        Eva     NNP  1  appos  PER source
        Poe     NNP  4  flat   PER source
        's      POS  4  case   source
        mother  NN   1  appos  source
        wept    VBD  0  root   cue
        so      RB   8  advmod content
    """
    actor = one(f"{dead}\n\n{table}")
    assert actor is not None and actor.name == "Ann Roe"


def test_a_platform_does_not_make_what_stands_on_it() -> None:
    twitter = "Twitter NNP 2 nsubj ORG\nslept VBD 0 root"
    table = """
        A           DT   4  det       source
        government  NN   4  compound  source
        Twitter     NNP  4  compound  ORG source
        account     NN   5  nsubj     source
        said        VBD  0  root      cue
        so          RB   5  advmod    content
    """
    actor = one(f"{twitter}\n\n{table}")
    assert actor is None or "Twitter" not in actor.name


def test_the_spokesperson_is_the_one_described_before() -> None:
    first = """
        An            DT   3  det       source:1
        Interpol      NNP  3  compound  ORG source:1
        spokesperson  NN   4  nsubj     source:1 person
        said          VBD  0  root      cue:1
        so            RB   4  advmod    content:1
    """
    again = speaks("The DT 2 det", "spokesperson NN", 2)
    _, (one, two) = read(f"{first}\n\n{again}")
    assert one is not None and one == two
    _, (one, two) = read(f"{first}\n\n" + speaks("A DT 2 det", "spokesperson NN", 2))
    assert one != two


def test_who_serves_somebody_named_is_not_who_is_served() -> None:
    served = """
        An         DT   2  det
        aide       NN   7  nsubj   person source:1
        to         IN   4  case    source:1
        President  NNP  5  nmod:desc source:1
        Ann        NNP  2  nmod    PER source:1
        Roe        NNP  5  flat    PER source:1
        said       VBD  0  root    cue:1
        so         RB   7  advmod  content:1
    """
    actors, found = read(served)
    names = {a.id: a.name for a in actors}
    assert names[found[0]] == "aide to President Ann Roe"  # type: ignore[index]
    role = next(a.role for a in actors if a.name == "Ann Roe")
    assert role == "President"
