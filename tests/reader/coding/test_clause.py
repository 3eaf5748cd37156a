from __future__ import annotations

import pytest

from onrecord.reader.coding.clause import Clause
from onrecord.reader.coding.nouns import carrier, owner, undergoer
from tests.reader.builder import build


def clause(table: str, form: str) -> Clause:
    """The clause of the first word with this form."""
    analysis = build(table)
    return Clause(analysis, next(w for w in analysis.words if w.text == form))


def at(table: str, form: str, *places: str) -> list[list[str]]:
    """The words at each of these places."""
    found = clause(table, form)
    return [[w.text for w in found.at(place)] for place in places]


PASSIVE = """
    Troops     NNS  3  nsubj:pass person
    were       VBD  3  aux:pass
    attacked   VBN  0  root
    by         IN   5  case
    rebels     NNS  3  obl:agent person
    and        CC   7  cc
    militants  NNS  5  conj      person
"""
TWO_PASSIVES = """
    Bo         NNP  3  nsubj:pass PER
    was        VBD  3  aux:pass
    arrested   VBN  0  root
    by         IN   5  case
    police     NNS  3  obl:agent person
    and        CC   7  cc
    charged    VBN  3  conj
"""
THEN_ACTIVE = """
    Bo         NNP  3  nsubj:pass PER
    was        VBD  3  aux:pass
    shot       VBN  0  root
    by         IN   5  case
    police     NNS  3  obl:agent person
    and        CC   7  cc
    died       VBD  3  conj
"""
THEN_PASSIVE = """
    Bo         NNP  2  nsubj PER
    attacked   VBD  0  root
    police     NNS  2  obj   person
    and        CC   6  cc
    was        VBD  6  aux:pass
    arrested   VBN  2  conj
"""
SHARED_OBJECT = """
    Gunmen     NNS  2  nsubj person
    shot       VBD  0  root
    and        CC   4  cc
    killed     VBD  2  conj
    two        CD   6  nummod
    people     NNS  4  obj   person
"""

VERBS = {
    "active": (
        "Turkey NNP 2 nsubj LOC\nshelled VBD 0 root\nSyria NNP 2 obj LOC", "shelled", [["Turkey"], ["Syria"]]
    ),
    "passive": (PASSIVE, "attacked", [["rebels", "militants"], ["Troops"]]),
    "two passives share the auxiliary and its parties": (TWO_PASSIVES, "charged", [["police"], ["Bo"]]),
    "who was shot, not the shooter, died": (THEN_ACTIVE, "died", [["Bo"], []]),
    "who attacked was arrested, not who was attacked": (THEN_PASSIVE, "arrested", [[], ["Bo"]]),
    "verbs with one object": (SHARED_OBJECT, "shot", [["Gunmen"], ["people"]]),
    "the second of them": (SHARED_OBJECT, "killed", [["Gunmen"], ["people"]]),
    "a second clause with its own subject": (
        """
        Syria   NNP  2  nsubj LOC
        refused VBD  0  root
        and     CC   5  cc
        police  NNS  5  nsubj person
        took    VBD  2  conj
        Bo      NNP  5  obj   PER
        """,
        "refused", [["Syria"], []],
    ),
    "a passive whose subject is tagged as of an active one": (
        "Bo NNP 3 nsubj PER\nwas VBD 3 aux:pass\nhurt VBN 0 root", "hurt", [[], ["Bo"]],
    ),
    "a participle after its noun": (
        "the DT 2 det\nman NN 0 root person\narrested VBN 2 acl\nby IN 5 case\npolice NNS 3 obl:agent person",
        "arrested", [["police"], ["man"]],
    ),
    "a participle before its noun": (
        "21 CD 3 nummod\narrested VBN 3 amod\nprotesters NNS 0 root person", "arrested", [[], ["protesters"]],
    ),
    "a participle on its own, of an active clause": (
        """
        Bo       NNP  2  nsubj PER
        appeared VBD  0  root
        ,        ,    4  punct
        charged  VBN  2  advcl
        """,
        "charged", [[], ["Bo"]],
    ),
    "and of a passive one": (
        """
        Bo       NNP  3  nsubj:pass PER
        was      VBD  3  aux:pass
        jailed   VBN  0  root
        ,        ,    5  punct
        accused  VBN  3  advcl
        """,
        "accused", [[], ["Bo"]],
    ),
    "order": (
        """
        Bo       NNP  2  nsubj PER
        ordered  VBD  0  root
        troops   NNS  2  obj   person
        to       TO   5  mark
        withdraw VB   2  xcomp
        """,
        "withdraw", [["troops"], []],
    ),
    "asked voters, tagged as an indirect object": (
        """
        Bo       NNP  2  nsubj PER
        asked    VBD  0  root
        voters   NNS  2  iobj  person
        to       TO   5  mark
        decide   VB   2  xcomp
        """,
        "decide", [["voters"], []],
    ),
    "were ordered": (
        """
        Troops   NNS  3  nsubj:pass person
        were     VBD  3  aux:pass
        ordered  VBN  0  root
        to       TO   5  mark
        withdraw VB   3  xcomp
        """,
        "withdraw", [["Troops"], []],
    ),
    "promised somebody": (
        """
        Bo       NNP  2  nsubj PER
        promised VBD  0  root
        Ann      NNP  2  obj   PER
        to       TO   5  mark
        resign   VB   2  xcomp
        """,
        "resign", [["Bo"], []],
    ),
    "wants": (
        """
        Bo       NNP  2  nsubj PER
        wants    VBZ  0  root
        to       TO   5  mark
        be       VB   5  aux:pass
        elected  VBN  2  xcomp
        """,
        "elected", [[], ["Bo"]],
    ),
    "is ready, as he told reporters": (
        """
        Bo        NNP  2  nsubj PER
        told      VBD  0  root
        reporters NNS  2  obj   person
        he        PRP  6  nsubj person
        is        VBZ  6  cop
        ready     JJ   2  ccomp
        to        TO   8  mark
        attack    VB   6  xcomp
        """,
        "attack", [["he"], []],
    ),
    "accused of": (
        """
        Bo       NNP  2  nsubj PER
        accused  VBD  0  root
        rebels   NNS  2  obj   person
        of       IN   5  mark
        killing  VBG  2  advcl
        Ann      NNP  5  obj   PER
        """,
        "killing", [["rebels"], ["Ann"]],
    ),
    "a message that says so": (
        """
        Bo       NNP  2  nsubj PER
        posted   VBD  0  root
        a        DT   4  det
        message  NN   2  obj   object
        blaming  VBG  4  acl
        Ann      NNP  5  obj   PER
        """,
        "blaming", [["Bo"], ["Ann"]],
    ),
    "a group that does so": (
        "rebels NNS 0 root person\nfighting VBG 1 acl\ntroops NNS 2 obj person", "fighting", [["rebels"], ["troops"]],
    ),
    "whose decision": (
        """
        Syria    NNP  3  nmod:poss LOC
        's       POS  1  case
        decision NN   0  root
        to       TO   5  mark
        withdraw VB   3  acl
        """,
        "withdraw", [["Syria"], []],
    ),
    "who made the decision": (
        """
        Syria    NNP  2  nsubj LOC
        made     VBD  0  root
        the      DT   4  det
        decision NN   2  obj
        to       TO   6  mark
        withdraw VB   4  acl
        """,
        "withdraw", [["Syria"], []],
    ),
    "a purpose": (
        """
        Police   NNS  2  nsubj person
        came     VBD  0  root
        to       TO   4  mark
        arrest   VB   2  advcl
        Bo       NNP  4  obj   PER
        """,
        "arrest", [["Police"], ["Bo"]],
    ),
    "who, a relative clause": (
        """
        man      NN   0  root  person
        who      WP   3  nsubj
        shot     VBD  1  acl:relcl
        and      CC   5  cc
        killed   VBD  3  conj
        two      CD   7  nummod
        people   NNS  5  obj   person
        """,
        "shot", [["man"], ["people"]],
    ),
    "whom, a relative clause": (
        """
        man      NN   0  root  person
        whom     WP   4  obj
        police   NNS  4  nsubj person
        arrested VBD  1  acl:relcl
        """,
        "arrested", [["police"], ["man"]],
    ),
    "a relative clause without a pronoun": (
        "man NN 0 root person\npolice NNS 3 nsubj person\narrested VBD 1 acl:relcl",
        "arrested", [["police"], ["man"]],
    ),
    "a relative clause of the place": (
        """
        Homs     NNP  0  root  LOC
        where    WRB  4  advmod
        troops   NNS  4  nsubj person
        fought   VBD  1  acl:relcl
        """,
        "fought", [["troops"], []],
    ),
    "who was, a relative clause": (
        """
        man      NN   0  root  person
        who      WP   4  nsubj:pass
        was      VBD  4  aux:pass
        killed   VBN  1  acl:relcl
        """,
        "killed", [[], ["man"]],
    ),
    "dead before its noun": ("five CD 3 nummod\ndead JJ 3 amod\nmen NNS 0 root person", "dead", [["men"], ["men"]]),
    "left dead": (
        """
        It       PRP  2  nsubj
        left     VBD  0  root
        six      CD   4  nummod
        soldiers NNS  2  obj   person
        dead     JJ   2  xcomp
        """,
        "dead", [["soldiers"], ["soldiers"]],
    ),
    "were dead": ("Five CD 3 nsubj\nwere VBD 3 cop\ndead JJ 0 root", "dead", [["Five"], []]),
    "a verb with a hyphen, whose first part has its subject": (
        "Korea NNP 2 nsubj LOC\ntest VB 4 parataxis\n- HYPH 2 punct\nfired VBD 0 root\nrockets NNS 4 obj",
        "fired", [["Korea"], ["rockets"]],
    ),
    "two subjects: the name right before the verb": (
        "agency NN 3 nsubj organization\nNova NNP 3 nsubj ORG\nreported VBD 0 root", "reported", [["Nova"], []],
    ),
    "two subjects: the second is the object": (
        """
        Bo         NNP  2  nsubj PER
        stabbed    VBD  0  root
        reportedly RB   2  advmod
        two        CD   5  nummod
        men        NNS  2  nsubj person
        """,
        "stabbed", [["Bo"], ["men"]],
    ),
    "a subject within a clause that interrupts": (
        """
        army       NN   8  nsubj organization
        ,          ,    4  punct
        whose      WP$  4  nmod:poss
        head       NN   8  nsubj person
        is         VBZ  6  cop
        Bo         NNP  4  appos PER
        ,          ,    4  punct
        withdrew   VBD  0  root
        """,
        "withdrew", [["army"], []],
    ),
    "an object that the parser gives to the infinitive": (
        """
        Bo       NNP  2  nsubj PER
        told     VBD  0  root
        clerks   NNS  5  obj   person
        to       TO   5  mark
        release  VB   2  xcomp
        Ann      NNP  5  obj   PER
        """,
        "told", [["Bo"], ["clerks"]],
    ),
    "is not the object of the infinitive": (
        """
        Bo       NNP  2  nsubj PER
        told     VBD  0  root
        clerks   NNS  5  obj   person
        to       TO   5  mark
        release  VB   2  xcomp
        Ann      NNP  5  obj   PER
        """,
        "release", [["clerks"], ["Ann"]],
    ),
    "things are used, not asked": (
        """
        Bo       NNP  2  nsubj PER
        used     VBD  0  root
        trucks   NNS  2  obj   object
        to       TO   5  mark
        attack   VB   2  xcomp
        Ann      NNP  5  obj   PER
        """,
        "attack", [["Bo"], ["Ann"]],
    ),
    "called on": (
        """
        Bo       NNP  2  nsubj PER
        called   VBD  0  root
        on       IN   4  case
        Ann      NNP  2  obl   PER
        to       TO   6  mark
        resign   VB   2  xcomp
        """,
        "resign", [["Ann"], []],
    ),
    "called for, an adverbial of the parser": (
        """
        Bo       NNP  2  nsubj PER
        called   VBD  0  root
        for      IN   4  case
        Ann      NNP  2  obl   PER
        to       TO   7  mark
        be       VB   7  aux:pass
        jailed   VBN  2  advcl
        """,
        "jailed", [[], ["Ann"]],
    ),
    "called somebody on a day": (
        """
        Bo       NNP  2  nsubj PER
        called   VBD  0  root
        Ann      NNP  2  obj   PER
        on       IN   5  case
        Monday   NNP  2  obl   time
        to       TO   7  mark
        thank    VB   2  advcl
        """,
        "thank", [["Bo"], []],
    ),
    "the subject that the parser gives to the verb above": (
        """
        Ann      NNP  2  nsubj PER
        fled     VBD  0  root
        after    IN   4  case
        Bo       NNP  2  obl   PER
        was      VBD  6  aux:pass
        stabbed  VBN  2  advcl
        """,
        "stabbed", [[], ["Bo"]],
    ),
    "an object of an earlier verb that stands later": (
        """
        Bo       NNP  2  nsubj PER
        beat     VBD  0  root
        and      CC   4  cc
        killed   VBD  2  conj
        two      CD   6  nummod
        men      NNS  2  obj   person
        """,
        "killed", [["Bo"], ["men"]],
    ),
    "threatened, tagged as a passive": (
        """
        Rebels     NNS  2  nsubj:pass person
        threatened VBN  0  root
        to         TO   4  mark
        attack     VB   2  xcomp
        """,
        "threatened", [["Rebels"], []],
    ),
    "a description that the parser joins to a name": (
        """
        Novafund NNP  5  nsubj ORG
        ,        ,    4  punct
        a        DT   4  det
        charity  NN   1  conj  organization
        helped   VBD  0  root
        """,
        "helped", [["Novafund"], []],
    ),
    "in a bid to": (
        """
        Bo       NNP  2  nsubj PER
        paid     VBD  0  root
        in       IN   5  case
        a        DT   5  det
        bid      NN   2  obl
        to       TO   7  mark
        free     VB   5  acl
        Ann      NNP  7  obj   PER
        """,
        "free", [["Bo"], ["Ann"]],
    ),
    "the refusal of": (
        """
        refusal  NN   0  root
        of       IN   3  case
        Bo       NNP  1  nmod  PER person
        to       TO   5  mark
        meet     VB   1  acl
        """,
        "meet", [["Bo"], []],
    ),
    "a request of somebody, not by whom it is done": (
        """
        request  NN   0  root
        of       IN   3  case
        Bo       NNP  1  nmod  PER person
        to       TO   5  mark
        meet     VB   1  acl
        """,
        "meet", [[], []],
    ),
    "charged, after a comma": (
        """
        Bo       NNP  2  nsubj PER
        appeared VBD  0  root
        ,        ,    4  punct
        charged  VBN  2  conj
        """,
        "charged", [[], ["Bo"]],
    ),
    "ordered somebody jailed": (
        """
        Ann      NNP  2  nsubj PER
        ordered  VBD  0  root
        Bo       NNP  2  obj   PER
        jailed   VBN  2  xcomp
        """,
        "jailed", [[], ["Bo"]],
    ),
    "a subject that the parser takes for an agent": (
        """
        Police   NNP  4  obl:agent organization
        ,        ,    1  punct
        yesterday NN  4  obl:unmarked time
        arrested VBD  0  root
        Bo       NNP  4  obj   PER
        """,
        "arrested", [["Police"], ["Bo"]],
    ),
    "a main verb that the parser hangs on a description": (
        """
        Ann      NNP  0  root  PER
        ,        ,    4  punct
        a        DT   4  det
        clerk    NN   1  appos person
        ,        ,    6  punct
        led      VBD  4  acl
        them     PRP  6  obj
        """,
        "led", [["clerk"], ["them"]],
    ),
    "a noun has no subject": ("talks NNS 0 root", "talks", [[], []]),
    "a clause under a name": ("Bo NNP 0 root PER\nkilled VBD 1 parataxis", "killed", [[], []]),
}  # fmt: skip


@pytest.mark.parametrize("name", VERBS)
def test_subject_and_object_of(name: str) -> None:
    table, form, expected = VERBS[name]
    assert at(table, form, "subj", "obj") == expected


def test_whether_a_clause_is_passive() -> None:
    assert clause(PASSIVE, "attacked").passive
    assert clause(TWO_PASSIVES, "charged").passive
    assert not clause(THEN_ACTIVE, "died").passive
    assert not clause(SHARED_OBJECT, "killed").passive
    had = "Bo NNP 3 nsubj PER\nhad VBD 3 aux\nfled VBN 0 root\nand CC 5 cc\nhidden VBN 3 conj"
    assert not clause(had, "hidden").passive


def test_whom_a_clause_is_about() -> None:
    assert [w.text for w in clause(PASSIVE, "attacked").topic()] == ["Troops"]
    assert [w.text for w in clause(THEN_PASSIVE, "attacked").topic()] == ["Bo"]


NOUNS = {
    "by and of": (
        "shelling NN 0 root\nof IN 3 case\nHoms NNP 1 nmod LOC\nby IN 5 case\nSyria NNP 1 nmod LOC",
        "shelling", ("of", "by"), [["Homs"], ["Syria"]],
    ),
    "whose": ("Syria NNP 3 nmod:poss LOC\n's POS 1 case\nattack NN 0 root", "attack", ("poss",), [["Syria"]]),
    "before the noun": (
        "Turkish JJ 3 amod\npolice NN 3 compound person\nraids NNS 0 root\nRussian JJ 3 amod",
        "raids", ("mod",), [["Turkish", "police"]],
    ),
    "not bodies of other sorts": ("farm NN 2 compound\nseizures NNS 0 root", "seizures", ("mod",), [[]]),
    "bodies though they are not tagged as such": (
        "police NN 2 compound\nraids NNS 0 root", "raids", ("mod",), [["police"]],
    ),
    "not small letters, not things": (
        "heavy JJ 3 amod\nfuel NN 3 compound object\nraids NNS 0 root", "raids", ("mod",), [[]],
    ),
    "who died": ("two CD 3 nummod\njournalist NN 3 compound person\ndeaths NNS 0 root", "deaths", ("kind",),
                 [["journalist"]]),
    "with those joined": (
        "talks NNS 0 root\nwith IN 3 case\nIran NNP 1 nmod LOC\nand CC 5 cc\nIraq NNP 3 conj LOC\nfailed VBD 3 conj",
        "talks", ("with",), [["Iran", "Iraq"]],
    ),
    "beside a light verb": (
        """
        Bo     NNP  2  nsubj PER
        held   VBD  0  root
        talks  NNS  2  obj
        with   IN   5  case
        Ann    NNP  2  obl   PER
        by     IN   7  case
        phone  NN   2  obl
        """,
        "talks", ("with", "by"), [["Ann"], []],
    ),
    "beside a light verb in the passive": (
        """
        talks  NNS  3  nsubj:pass
        were   VBD  3  aux:pass
        held   VBN  0  root
        by     IN   5  case
        Bo     NNP  3  obl:agent PER
        """,
        "talks", ("by",), [["Bo"]],
    ),
    "a free preposition of any verb": (
        "Bo NNP 2 nsubj PER\nwelcomed VBD 0 root\nsanctions NNS 2 obj\non IN 5 case\nIran NNP 2 obl LOC\n"
        "to IN 7 case\nAnn NNP 2 obl PER",
        "sanctions", ("on", "to"), [["Iran"], []],
    ),
    "under another place": (
        """
        Bo         NNP  2  nsubj PER
        called     VBD  0  root
        for        IN   4  case
        withdrawal NN   2  obl
        by         IN   6  case
        Syria      NNP  4  nmod  LOC
        """,
        "called", ("for.by", "for.of", "on.by"), [["Syria"], [], []],
    ),
    "the clause that a verb takes": (
        "Bo NNP 2 nsubj PER\nalleged VBD 0 root\nAnn NNP 4 nsubj PER\nlied VBD 2 ccomp", "alleged",
        ("comp", "comp.subj"), [["lied"], ["Ann"]],
    ),
    "under the thing that is the object": (
        "Bo NNP 2 nsubj PER\ncut VBD 0 root\nties NNS 2 obj abstract\nwith IN 5 case\nIran NNP 3 nmod LOC", "cut",
        ("with", "by"), [["Iran"], []],
    ),
    "not under a person": (
        "Bo NNP 2 nsubj PER\nmet VBD 0 root\nstudents NNS 2 obj person\nfrom IN 5 case\nIran NNP 3 nmod LOC", "met",
        ("from",), [[]],
    ),
    "not under what is demanded": (
        "Bo NNP 2 nsubj PER\ndemanded VBD 0 root\nrelease NN 2 obj event\nof IN 5 case\nAnn NNP 3 nmod PER",
        "demanded", ("of",), [[]],
    ),
    "not beside a light verb that does something else": (
        """
        Bo      NNP  2  nsubj PER
        flew    VBD  0  root
        aid     NN   2  obj   object
        in      IN   5  case
        support NN   2  obl
        of      IN   7  case
        Ann     NNP  5  nmod  PER
        to      IN   9  case
        Syria   NNP  2  obl   LOC
        """,
        "support", ("of", "to"), [["Ann"], []],
    ),
    "given something": ("Bo NNP 2 nsubj PER\ngave VBD 0 root\nAnn NNP 2 iobj PER\naid NN 2 obj", "gave", ("obj2",),
                        [["Ann"]]),
}  # fmt: skip


@pytest.mark.parametrize("name", NOUNS)
def test_other_places(name: str) -> None:
    table, form, places, expected = NOUNS[name]
    assert at(table, form, *places) == expected


def carried(verb: str, relation: str, tail: str = "") -> tuple[list[str], list[str], list[str]]:
    found = clause(f"Bo NNP 2 nsubj PER\n{verb} VBD 0 root\nkillings NNS 2 {relation}\n{tail}".strip(), "killings")
    return tuple([w.text for w in part] for part in (carrier(found), owner(found), undergoer(found)))  # type: ignore[return-value]


def test_who_carries_out_or_undergoes_a_noun() -> None:
    assert carried("launched", "obj") == (["Bo"], [], [])
    assert carried("described", "obj") == ([], [], [])
    assert carried("suffered", "obj") == ([], [], ["Bo"])
    assert carried("suffered", "obl") == ([], [], [])
    assert carried("claimed", "obj") == (["Bo"], [], [])
    assert carried("attributed", "obj", "to IN 5 case\nrebels NNS 2 obl person") == (["rebels"], [], [])
    assert carried("blamed", "obj", "on IN 5 case\nrebels NNS 2 obl person") == (["rebels"], [], [])


def test_what_somebody_is_blamed_for_is_his() -> None:
    table = """
        Police   NNS  2  nsubj person
        arrested VBD  0  root
        Bo       NNP  2  obj   PER
        {}       IN   5  case
        killings NNS  2  obl
    """
    assert [w.text for w in carrier(clause(table.format("for"), "killings"))] == ["Bo"]
    assert carrier(clause(table.format("after"), "killings")) == []


def test_who_bears_the_responsibility() -> None:
    claimed = """
        Bo             NNP  2  nsubj PER
        claimed        VBD  0  root
        responsibility NN   2  obj
        for            IN   6  case
        the            DT   6  det
        attack         NN   3  nmod
    """
    assert [w.text for w in owner(clause(claimed, "attack"))] == ["Bo"]
    whose = "Iran NNP 3 nmod:poss LOC\n's POS 1 case\nrole NN 0 root\nin IN 5 case\nattack NN 3 nmod"
    assert [w.text for w in owner(clause(whose, "attack"))] == ["Iran"]
    assert owner(clause("news NN 0 root\nof IN 3 case\nattack NN 1 nmod", "attack")) == []
    assert owner(clause("attack NN 0 root", "attack")) == carrier(clause("attack NN 0 root", "attack")) == []


def test_the_verb_after_a_preposition() -> None:
    table = "Bo NNP 2 nsubj PER\napologized VBD 0 root\nfor IN 4 mark\nlying VBG 2 advcl"
    found = clause(table, "apologized")
    assert (verb := found.clause_of("for")) is not None and verb.text == "lying"
    assert found.clause_of("of") is None


@pytest.mark.parametrize("relation", ["conj", "xcomp", "advcl", "acl", "acl:relcl", "ccomp"])
@pytest.mark.parametrize("tag", ["VBN", "VB"])
def test_however_many_clauses_hang_on_each_other_it_ends(relation: str, tag: str) -> None:
    relations = [relation if w % 2 else "xcomp" for w in range(400)]
    rows = [f"go {tag} {w} {relations[w]}" if w else "go VB 0 root" for w in range(400)]
    analysis = build("\n".join(rows))
    found = Clause(analysis, analysis.words[-1])
    assert len(found.at("subj")) <= 1 and len(found.at("obj")) <= 1
    assert len(found.topic()) <= 1
