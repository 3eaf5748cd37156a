from __future__ import annotations

import pytest

from onrecord.reader.analysis import Word
from onrecord.reader.coding.clause import Clause
from onrecord.reader.coding.conditions import actor_like, frames_for, is_a, matches, meets, predicate
from onrecord.tables.frames import Frame
from onrecord.tables.tsv import rows
from tests.reader.builder import build


def word(table: str, form: str) -> tuple[Clause, Word]:
    analysis = build(table)
    found = next(w for w in analysis.words if w.text == form)
    return Clause(analysis, found), found


def fits(table: str, form: str) -> tuple[str, str, str | None] | None:
    """Predicate, type and mode of the frame that fits a word."""
    clause, at = word(table, form)
    found = matches(clause.analysis, at)
    return (" ".join(found[0].predicate), found[0].type, found[0].mode) if found is not None else None


FITS = {
    "call for": (
        "Bo NNP 2 nsubj PER\ncalled VBD 0 root\nfor IN 4 case\ntalks NNS 2 obl", "called", ("call for", "REQUEST", None)
    ),
    "to push somebody to do something is to ask": (
        "Bo NNP 2 nsubj PER\npushed VBD 0 root\nAnn NNP 2 obj PER\nto TO 5 mark\nleave VB 2 xcomp",
        "pushed", ("push", "REQUEST", None),
    ),
    "what a storm does is no protest": (
        "Typhoon NNP 2 compound\nHaiyan NNP 3 nsubj\nblocked VBD 0 root\nroads NNS 3 obj", "blocked", None,
    ),
    "what people do is one": (
        "Teachers NNS 2 nsubj person\nblocked VBD 0 root\nroads NNS 2 obj", "blocked", ("block", "PROTEST", "obstruct"),
    ),
    "a virus kills without violence": (
        "virus NN 2 nsubj\nkilled VBD 0 root\nmen NNS 2 obj person", "killed", ("kill", "DIE", None),
    ),
    "to name a suspect is no appointment": (
        "Police NNS 2 nsubj\nnamed VBD 0 root\nhim PRP 2 obj\nas IN 5 case\nBo NNP 2 obl PER\nRoe NNP 5 flat PER",
        "named", None,
    ),
    "to name a minister is one": (
        "Bo NNP 2 nsubj PER\nnamed VBD 0 root\nher PRP 2 obj\nas IN 5 case\nminister NN 2 obl person",
        "named", ("name", "APPOINT", None),
    ),
    "a plea of guilt asks for nothing": (
        "Bo NNP 2 nsubj PER\npleaded VBD 0 root\nguilty JJ 2 xcomp", "pleaded", None,
    ),
    "call on a day is a call": (
        """
        Bo     NNP  2  nsubj PER
        called VBD  0  root
        Ann    NNP  2  obj   PER
        on     IN   5  case
        Monday NNP  2  obl   time
        """,
        "called", ("call", "CONSULT", "phone"),
    ),
    "a particle in another sentence": (
        "They PRP 2 nsubj\nshot VBD 0 root\n\ndown RP 2 advmod\ncame VBD 0 root",
        "shot", ("shoot", "ASSAULT", "firearms"),
    ),
    "a particle too far away": (
        "They PRP 2 nsubj\nshot VBD 0 root\n" + "well RB 2 advmod\n" * 8 + "down RP 2 compound:prt",
        "shot", ("shoot", "ASSAULT", "firearms"),
    ),
    "a particle of another word": (
        "They PRP 2 nsubj\nshot VBD 0 root\nwalking VBG 2 advcl\ndown RP 3 compound:prt",
        "shot", ("shoot", "ASSAULT", "firearms"),
    ),
    "a particle after the object": (
        "They PRP 2 nsubj\nshot VBD 0 root\nit PRP 2 obj\ndown RP 2 compound:prt",
        "shot", ("shoot down", "ASSAULT", None),
    ),
    "three words": (
        """
        They    PRP  2  nsubj
        cracked VBD  0  root
        down    RP   2  compound:prt
        on      IN   5  case
        rebels  NNS  2  obl   person
        """,
        "cracked", ("crack down on", "COERCE", None),
    ),
    "a preposition in between": (
        """
        Farmers NNS  3  nsubj:pass person
        were    VBD  3  aux:pass
        hacked  VBN  0  root
        to      IN   5  case
        death   NN   3  obl
        """,
        "hacked", ("hack to death", "ASSAULT", "primitive"),
    ),
    "a preposition of the second of two": (
        """
        Bo     NNP  2  nsubj PER
        called VBD  0  root
        Ann    NNP  2  obl   PER
        and    CC   6  cc
        on     IN   6  case
        Cy     NNP  3  conj  PER
        """,
        "called", ("call on", "REQUEST", None),
    ),
    "a noun and what stands before it": (
        "an DT 3 det\narrest NN 3 compound\nwarrant NN 0 root", "warrant", ("arrest warrant", "THREATEN", "arrest")
    ),
    "not what stands before it in the sentence before": (
        "arrest NN 0 root\n\nwarrant NN 0 root", "warrant", ("warrant", "THREATEN", "arrest"),
    ),
    "at the beginning of the text": ("warrants NNS 0 root", "warrants", ("warrant", "THREATEN", "arrest")),
    "a word with a hyphen": (
        "a DT 4 det\ncease NN 4 compound\n- HYPH 2 punct\nfire NN 0 root", "fire", ("cease - fire", "CONCEDE", None)
    ),
    "a verb with a hyphen": (
        """
        They    PRP  4  nsubj
        test    VB   4  compound
        -       HYPH 2  punct
        fired   VBD  0  root
        rockets NNS  4  obj   object
        """,
        "fired", ("test - fire", "MOBILIZE", "weapons"),
    ),
    "a verb with a hyphen in one piece": ("They PRP 2 nsubj\nre-elected VBD 0 root\nhim PRP 2 obj", "re-elected",
                                          ("re-elect", "VOTE", None)),
    "a plural that its singular is not": ("hostilities NNS 0 root", "hostilities", ("hostilities", "ASSAULT", None)),
    "the singular": ("hostility NN 0 root", "hostility", None),
    "a participle tagged as an adjective": (
        "the DT 2 det\narrested VBN 0 root upos=ADJ", "arrested", ("arrest", "COERCE", "arrest")
    ),
    "a noun made of a verb": (
        "the DT 2 det\ndropping NN 0 root\nof IN 4 case\ncharges NNS 2 nmod", "dropping", None
    ),
    "and one that needs nothing": ("the DT 2 det\nstorming NN 0 root", "storming", ("storm", "ASSAULT", None)),
    "a word of no part": ("quickly RB 0 root", "quickly", None),
    "a word of no frame": ("table NN 0 root", "table", None),
    "the most demanding first": (
        "They PRP 2 nsubj\nfired VBD 0 root\nrockets NNS 2 obj object", "fired", ("fire", "ASSAULT", "heavy-weapons")
    ),
    "shots": ("They PRP 2 nsubj\nfired VBD 0 root\nshots NNS 2 obj", "fired", ("fire", "ASSAULT", "firearms")),
    "somebody": ("They PRP 2 nsubj\nfired VBD 0 root\nher PRP 2 obj", "fired", ("fire", "COERCE", None)),
    "a bare call is a request": (
        "calls NNS 0 root\nfor IN 3 case\npeace NN 1 nmod", "calls", ("call", "REQUEST", None)
    ),
    "a call with somebody is a talk": (
        "a DT 2 det\ncall NN 0 root\nwith IN 4 case\nBo NNP 2 nmod PER", "call", ("call", "CONSULT", "phone")
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FITS)
def test_the_frame_that_fits(name: str) -> None:
    table, form, expected = FITS[name]
    assert fits(table, form) == expected


def test_the_words_of_a_predicate() -> None:
    table = "They PRP 2 nsubj\nopened VBD 0 root\nheavy JJ 4 amod\nfire NN 2 obj\non IN 6 case\nus PRP 2 obl"
    clause, at = word(table, "opened")
    (frame,) = [f for f in frames_for(at) if f.predicate == ("open", "fire")]
    assert predicate(clause.analysis, at, frame) == (1, 3)
    clause, at = word("a DT 4 det\nhunger NN 4 compound\n, , 4 punct\nstrike NN 0 root", "strike")
    (frame,) = [f for f in frames_for(at) if f.predicate == ("hunger", "strike")]
    assert predicate(clause.analysis, at, frame) is None


NEEDS = {
    "phone": [
        ("spoke VBD 0 root\nby IN 3 case\nphone NN 1 obl", "spoke", True),
        ("spoke VBD 0 root\nbriefly RB 1 advmod\n\nphone NN 0 root", "spoke", False),
        ("phone VB 0 root", "phone", False),
    ],
    "comp": [
        ("said VBD 0 root\nfell VBD 1 ccomp", "said", True),
        ("said VBD 0 root\nit PRP 1 obj", "said", False),
    ],
    "inf": [
        ("told VBD 0 root\nhim PRP 1 obj\nto TO 4 mark\ngo VB 1 xcomp", "told", True),
        ("told VBD 0 root\nhim PRP 1 obj\nhe PRP 4 nsubj\nfell VBD 1 ccomp", "told", False),
    ],
    "pl": [
        ("They PRP 2 nsubj\nmet VBD 0 root", "met", True),
        ("leaders NNS 2 nsubj person\nmet VBD 0 root", "met", True),
        ("Bo NNP 4 nsubj PER\nand CC 3 cc\nAnn NNP 1 conj PER\nmet VBD 0 root", "met", True),
        ("Bo NNP 2 nsubj PER\nmet VBD 0 root", "met", False),
    ],
    "two": [
        ("Bo NNP 3 nmod:poss PER\n's POS 1 case\nlunch NN 0 root\nwith IN 5 case\nAnn NNP 3 nmod PER", "lunch", True),
        ("Bo NNP 2 nsubj PER\nhad VBD 0 root\nlunch NN 2 obj\nwith IN 5 case\nAnn NNP 3 nmod PER", "lunch", True),
        ("Bo NNP 3 nmod:poss PER\n's POS 1 case\nlunch NN 0 root", "lunch", False),
    ],
    "plaincall": [
        ("Bo NNP 2 nsubj PER\ncalled VBD 0 root\nAnn NNP 2 obj PER", "called", True),
        ("Bo NNP 2 nsubj PER\ncalled VBD 0 root\nAnn NNP 2 obj PER\nliar NN 2 xcomp", "called", False),
        ("Bo NNP 2 nsubj PER\ncalled VBD 0 root\nAnn NNP 2 obj PER\nfor IN 5 case\ntea NN 2 obl", "called", False),
        ("Bo NNP 3 nsubj:pass PER\nwas VBD 3 aux:pass\ncalled VBN 0 root", "called", False),
    ],
    "named": [
        ("named VBD 0 root\nBo NNP 1 obj PER\nminister NN 1 xcomp", "named", True),
        ("named VBD 0 root\nBo NNP 1 obj PER\nas IN 4 case\nminister NN 1 obl", "named", True),
        ("named VBD 0 root\nBo NNP 1 obj PER", "named", False),
    ],
    "lex:guilty|liable": [
        ("found VBD 0 root\nhim PRP 1 obj\nguilty JJ 1 xcomp", "found", True),
        ("found VBD 0 root\na a a a\n".replace("a a a a\n", "x NN 1 obj\n" * 4) + "guilty JJ 1 xcomp", "found", False),
        ("found VBD 0 root\n\nguilty JJ 0 root", "found", False),
    ],
    "mod:joint": [
        ("joint JJ 2 amod\ndrill NN 0 root", "drill", True),
        ("drill NN 0 root\njoint JJ 1 amod", "drill", False),
    ],
    "violent": [
        ("police NNS 2 nsubj person\ndestroyed VBD 0 root", "destroyed", True),
        ("fire NN 2 nsubj event\ndestroyed VBD 0 root", "destroyed", False),
    ],
    "prep:with": [
        ("talked VBD 0 root\nwith IN 3 case\nit PRP 1 obl", "talked", True),
        ("talked VBD 0 root\nabout IN 3 case\nit PRP 1 obl", "talked", False),
        ("began VBD 0 root\nwith IN 3 mark\nmeeting VBG 1 advcl", "began", True),
    ],
    "prep:on|at=A": [
        ("shot VBD 0 root\nat IN 3 case\npolice NNS 1 obl person", "shot", True),
        ("shot VBD 0 root\nat IN 3 case\ncars NNS 1 obl object", "shot", False),
    ],
    "prep:to:street|square": [
        ("took VBD 0 root\nto IN 3 case\nstreets NNS 1 obl", "took", True),
        ("took VBD 0 root\nto IN 3 case\nwater NN 1 obl", "took", False),
    ],
    "subj:bomb": [
        ("bombs NNS 2 nsubj object\nwent VBD 0 root", "went", True),
        ("trains NNS 2 nsubj object\nwent VBD 0 root", "went", False),
    ],
    "obj=P": [
        ("hit VBD 0 root\nher PRP 1 obj", "hit", True),
        ("hit VBD 0 root\nNato NNP 1 obj ORG", "hit", False),
        ("hit VBD 0 root\nBo NNP 1 obj PER", "hit", True),
        ("hit VBD 0 root", "hit", False),
    ],
    "obj=L": [("hit VBD 0 root\nHoms NNP 1 obj LOC", "hit", True), ("hit VBD 0 root\nher PRP 1 obj", "hit", False)],
}  # fmt: skip


@pytest.mark.parametrize("need", NEEDS)
def test_what_a_frame_needs(need: str) -> None:
    for table, form, met in NEEDS[need]:
        assert meets(word(table, form)[0], need) is met, table


@pytest.mark.parametrize("field", ["labour", "vote", "charge"])
def test_fields_are_words_of_the_sentence(field: str) -> None:
    beside = {"labour": "union", "vote": "ballot", "charge": "murder"}[field]
    assert meets(word(f"it PRP 2 nsubj\nbegan VBD 0 root\n{beside} NN 2 obj", "began")[0], field)
    assert not meets(word("it PRP 2 nsubj\nbegan VBD 0 root\nrain NN 2 obj", "began")[0], field)


KILLED = "Two CD 3 nsubj:pass\nwere VBD 3 aux:pass\n{} VBN 0 root\n{}"
HARM = {
    "by somebody": (KILLED.format("killed", "by IN 5 case\npolice NNS 3 obl:agent person"), "harm"),
    "in an attack": (KILLED.format("killed", "in IN 5 case\nattack NN 3 obl"), "harm"),
    "in a crash": (KILLED.format("killed", "in IN 5 case\ncrash NN 3 obl"), "accident"),
    "by an animal": (KILLED.format("killed", "by IN 5 case\nbear NN 3 obl:agent person"), "accident"),
    "with no cause said": (KILLED.format("killed", ""), "accident"),
    "a word of violence in the sentence": (KILLED.format("killed", "near IN 5 case\nbombing NN 3 nmod:x"), "harm"),
    "words of violence in the report": (KILLED.format("hurt", "\nA DT 2 det\nbomb NN 0 root"), "harm"),
    "no more of them than of accidents": (
        KILLED.format("hurt", "\nbomb NN 0 root\nshooting NN 1 conj\ncrash NN 1 conj"), "accident"
    ),
    "a murder is never an accident": (KILLED.format("murdered", ""), "harm"),
    "another verb": (KILLED.format("found", "\nA DT 2 det\nbomb NN 0 root"), "accident"),
}  # fmt: skip


@pytest.mark.parametrize("name", HARM)
def test_whether_violence_did_it(name: str) -> None:
    table, expected = HARM[name]
    clause, _ = word(table, build(table).words[2].text)
    assert {need for need in ("harm", "accident") if meets(clause, need)} == {expected}


def test_who_can_act() -> None:
    analysis = build("""
        Nato      NNP  2  nsubj   ORG
        told      VBD  0  root
        someone   PRP  2  iobj
        rebels    NNS  2  iobj    person
        Turkey    NNP  2  iobj    LOC place
        minister  NN   2  iobj
        minister  NN   2  iobj    object
        trucks    NNS  2  obj     object
        it        PRP  2  obj
        Monday    NNP  2  obl     time
    """)
    able = [w.index for w in analysis.words if actor_like(analysis, w)]
    assert able == [0, 2, 3, 4, 5]
    assert [w.text for w in analysis.words if is_a(analysis, w, "P")] == ["someone", "rebels"]
    assert [w.text for w in analysis.words if is_a(analysis, w, "L")] == ["Turkey"]


def test_a_need_that_no_frame_can_have() -> None:
    clause, at = word("met VBD 0 root\nit PRP 1 obj", "met")
    with pytest.raises(ValueError, match=r"frames\.tsv: the need 'many' is not known"):
        meets(clause, "many")
    with pytest.raises(ValueError, match=r"frames\.tsv: nothing is 'X'; it is A, P or L"):
        meets(clause, "obj=X")
    assert at.text == "met"


def test_every_need_of_the_table_is_known() -> None:
    table = """
        Bo     NNP  2  nsubj PER
        saw    VBD  0  root
        Ann    NNP  2  obj   PER
        in     IN   5  case
        Homs   NNP  2  obl   LOC
    """
    clause, _ = word(table, "saw")
    needs = {need for _, _, needs, *_ in rows("frames") for need in needs.split()}
    assert "obj=A" in needs
    assert {type(meets(clause, need)) for need in needs} == {bool}


def test_frames_for_a_word_are_each_given_once() -> None:
    _, at = word("shooting NN 0 root", "shooting")
    found = list(frames_for(at))
    assert len(found) == len(set(found)) and all(isinstance(f, Frame) for f in found)
    assert [f.part for f in found] == sorted([f.part for f in found])
