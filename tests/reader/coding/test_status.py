from __future__ import annotations

import pytest

from onrecord.reader.coding.status import status
from onrecord.record import Act, Quotation, Statement, Status
from tests.reader.builder import build

HAPPENED, DENIED, PLANNED = Status.HAPPENED, Status.DENIED, Status.PLANNED
REQUESTED, THREATENED, SUPPOSED = Status.REQUESTED, Status.THREATENED, Status.HYPOTHETICAL


def of(table: str, form: str) -> Status:
    """The status of the event that the last word with this form tells of, in the outlet's voice."""
    analysis = build(table)
    return status(analysis, next(w for w in reversed(analysis.words) if w.text == form), None)


def verb(*helpers: str, form: str = "attack VB") -> Status:
    """Of "They (helpers) attack", each with its tag and relation."""
    at = 2 + len(helpers)
    rows = ["They PRP {} nsubj", *(f"{h.rsplit(' ', 1)[0]} {{}} {h.rsplit(' ', 1)[1]}" for h in helpers)]
    return of("\n".join([*(row.format(at) for row in rows), f"{form} 0 root"]), form.split()[0])


def test_tense_modality_and_negation_of_a_verb() -> None:
    assert verb(form="attacked VBD") is HAPPENED
    assert verb("have VBP aux", form="attacked VBN") is HAPPENED
    assert verb("did VBD aux", "not RB advmod") is DENIED
    assert verb("did VBD aux", "n't RB advmod") is DENIED
    assert verb("never RB advmod", form="attacked VBD") is DENIED
    assert verb("will MD aux") is PLANNED
    assert verb("'ll MD aux") is PLANNED
    assert verb("will MD aux", "not RB advmod") is DENIED
    assert {verb(f"{word} MD aux") for word in ("may", "might", "could", "would", "can")} == {SUPPOSED}
    assert {verb(f"{word} MD aux") for word in ("must", "should")} == {REQUESTED}


def test_a_subject_that_nobody_is_negates() -> None:
    assert of("Nobody NN 2 nsubj\nattacked VBD 0 root", "attacked") is DENIED
    assert of("No DT 2 det\ntroops NNS 3 nsubj\nattacked VBD 0 root", "attacked") is DENIED
    assert of("The DT 2 det\ntroops NNS 3 nsubj\nattacked VBD 0 root", "attacked") is HAPPENED


IF = """
    If      IN   3  mark
    Iran    NNP  3  nsubj
    attacks VBZ  7  advcl
    and     CC   5  cc
    kills   VBZ  3  conj
    ,       ,    3  punct
    leave   VB   0  root
"""


def test_conditions() -> None:
    assert of(IF, "attacks") is SUPPOSED
    assert of(IF, "kills") is SUPPOSED
    assert of("Ask VB 0 root\nwhether IN 4 mark\nthey PRP 4 nsubj\nattacked VBD 1 ccomp", "attacked") is SUPPOSED
    assert of("go VB 0 root\nif RB 4 advmod\nthey PRP 4 nsubj\nattacked VBD 1 advcl", "attacked") is SUPPOSED
    own = IF.replace("and     CC   5  cc", "Bo      NNP  5  nsubj")
    assert of(own, "kills") is HAPPENED


def governed(governor: str, tail: str = "to TO 4 mark\nattack VB 2 xcomp") -> Status:
    """Of "They (governor) to attack"."""
    return of(f"They PRP 2 nsubj\n{governor} 0 root\n{tail}", "attack")


def test_what_governs_an_infinitive() -> None:
    assert governed("plan VBP") is PLANNED
    assert governed("threatened VBD") is THREATENED
    assert governed("refused VBD") is DENIED
    assert governed("began VBD") is HAPPENED
    assert governed("ready JJ") is PLANNED
    assert governed("able JJ") is SUPPOSED
    assert governed("have VBP") is REQUESTED
    assert governed("had VBD") is HAPPENED
    assert governed("came VBD", "to TO 4 mark\nattack VB 2 advcl") is PLANNED
    assert governed("want VBP", "to TO 4 mark\ntry VB 2 xcomp\nto TO 6 mark\nattack VB 4 xcomp") is PLANNED


def test_what_is_asked_of_somebody() -> None:
    assert of("Ordered VBD 0 root\nthem PRP 1 obj\nto TO 4 mark\nattack VB 1 xcomp", "attack") is REQUESTED
    assert of("Ordered VBD 0 root\nnot RB 4 advmod\nto TO 4 mark\nattack VB 1 xcomp", "attack") is DENIED
    assert of("called VBD 0 root\non IN 3 case\nBo NNP 1 obl\nto TO 5 mark\nattack VB 1 xcomp", "attack") is REQUESTED
    assert of("called VBD 0 root\nBo NNP 1 obj\nto TO 4 mark\nattack VB 1 advcl", "attack") is PLANNED


def test_a_negated_governor_denies() -> None:
    table = "They PRP 4 nsubj\ndo VBP 4 aux\nnot RB 4 advmod\n{} VB 0 root\nto TO 6 mark\nattack VB 4 xcomp"
    assert {of(table.format(word), "attack") for word in ("plan", "threaten", "ask", "refuse")} == {DENIED}
    ready = "They PRP 4 nsubj\nare VBP 4 cop\nnot RB 4 advmod\nready JJ 0 root\nto TO 6 mark\nattack VB 4 xcomp"
    assert of(ready, "attack") is DENIED


def of_noun(noun: str, article: str = "a") -> Status:
    """Of "a (noun) to attack"."""
    return of(f"{article} DT 2 det\n{noun} NN 0 root\nto TO 4 mark\nattack VB 2 acl", "attack")


def test_the_infinitive_of_a_noun() -> None:
    assert of_noun("plan") is of_noun("chance") is PLANNED
    assert of_noun("demand") is REQUESTED
    assert of_noun("threat") is THREATENED
    assert of_noun("refusal") is of_noun("plan", "no") is DENIED
    assert of_noun("attempt") is HAPPENED


def test_that_clauses_without_a_tense() -> None:
    table = "They PRP 2 nsubj\n{} VBD 0 root\nthat IN 5 mark\ntroops NNS 5 nsubj\nwithdraw VB 2 ccomp"
    assert of(table.format("demanded"), "withdraw") is REQUESTED
    assert of(table.format("proposed"), "withdraw") is PLANNED
    assert of(table.format("saw"), "withdraw") is HAPPENED
    passive = "They PRP 2 nsubj\ndemanded VBD 0 root\nhe PRP 5 nsubj:pass\nbe VB 5 aux:pass\nfreed VBN 2 ccomp"
    assert of(passive, "freed") is REQUESTED
    assert of(passive.replace("be VB", "was VBD"), "freed") is HAPPENED


def participle(governor: str, relation: str, mark: str = "") -> Status:
    tail = f"{mark} IN 4 mark\nkilling VBG 2 {relation}" if mark else f"killing VBG 2 {relation}"
    return of(f"They PRP 2 nsubj\n{governor} VBD 0 root\n{tail}", "killing")


def test_participles() -> None:
    assert participle("denied", "xcomp") is DENIED
    assert participle("considered", "xcomp") is PLANNED
    assert participle("barred", "advcl", "from") is DENIED
    assert participle("announced", "advcl") is HAPPENED
    assert participle("refused", "advcl", "after") is HAPPENED
    assert participle("accused", "advcl", "of") is HAPPENED


def test_joined_verbs_without_a_tense_of_their_own() -> None:
    table = "They PRP 3 nsubj\n{} 3 aux\nattack VB 0 root\nand CC 5 cc\nkill VB 3 conj"
    assert of(table.format("will MD"), "kill") is PLANNED
    assert of(table.format("may MD"), "kill") is SUPPOSED
    assert of("Bo NNP 0 root\nand CC 3 cc\nkill VB 1 conj", "kill") is HAPPENED
    chain = "go VB 0 root\n" + "".join(f"go VB {w} conj\n" for w in range(1, 500))
    assert of(chain, "go") is HAPPENED


def obj(governor: str, relation: str = "obj", case: str = "") -> Status:
    tail = f"{case} IN 4 case\nattack NN 2 {relation}" if case else f"attack NN 2 {relation}"
    return of(f"They PRP 2 nsubj\n{governor} VBD 0 root\n{tail}", "attack")


def test_a_noun_by_the_verb_that_it_is_an_object_of() -> None:
    assert obj("saw") is obj("feared") is HAPPENED
    assert obj("demanded") is obj("ordered") is REQUESTED
    assert obj("called", "obl", "for") is REQUESTED
    assert obj("called") is HAPPENED
    assert obj("asked", "obl", "after") is HAPPENED
    assert obj("threatened") is obj("threatened", "obl", "with") is THREATENED
    assert obj("threatened", "obl", "before") is HAPPENED
    assert obj("planned") is PLANNED
    assert obj("prevented") is DENIED
    assert obj("rejected") is obj("condemned") is HAPPENED


def test_a_noun_has_the_status_of_the_verb_that_brings_it_about() -> None:
    table = "They PRP 3 nsubj\n{} 3 aux\n{} VB 0 root\ntalks NNS 3 obj"
    assert of(table.format("will MD", "hold"), "talks") is PLANNED
    assert of(table.format("may MD", "begin"), "talks") is SUPPOSED
    assert of(table.format("will MD", "welcome"), "talks") is HAPPENED
    negated = "They PRP 4 nsubj\ndid VBD 4 aux\nnot RB 4 advmod\n{} VB 0 root\n{} NN 4 obj"
    assert of(negated.format("reach", "deal"), "deal") is DENIED
    assert of(negated.format("launch", "attack"), "attack") is DENIED
    assert of(negated.format("demand", "attack"), "attack") is DENIED
    assert of(negated.format("see", "attack"), "attack") is HAPPENED


def test_a_noun_as_the_subject_of_taking_place() -> None:
    table = "Talks NNS 3 nsubj\n{} 3 aux\n{} VB 0 root"
    assert of(table.format("will MD", "begin"), "Talks") is PLANNED
    assert of(table.format("could MD", "happen"), "Talks") is SUPPOSED
    assert of(table.format("will MD", "help"), "Talks") is HAPPENED
    assert of("Talks NNS 3 nsubj\nare VBP 3 cop\ndue JJ 0 root", "Talks") is PLANNED
    assert of("Talks NNS 4 nsubj\nare VBP 4 cop\nnot RB 4 advmod\ndue JJ 0 root", "Talks") is DENIED
    assert of("Talks NNS 3 nsubj\nare VBP 3 cop\nlikely JJ 0 root", "Talks") is HAPPENED
    expected = "Talks NNS 3 nsubj:pass\nare VBP 3 aux:pass\nexpected VBN 0 root\nto TO 5 mark\n{} VB 3 xcomp"
    assert of(expected.format("begin"), "Talks") is PLANNED
    assert of(expected.format("fail"), "Talks") is HAPPENED


def test_a_noun_by_what_stands_beside_it() -> None:
    assert of("planned VBN 2 amod\ntalks NNS 0 root", "talks") is PLANNED
    assert of("talks NNS 0 root\nscheduled VBN 1 acl", "talks") is PLANNED
    assert of("well RB 3 advmod\n- HYPH 1 punct\nplanned VBN 4 amod\nattack NN 0 root", "attack") is HAPPENED
    assert of("averted VBN 2 amod\nattack NN 0 root", "attack") is THREATENED
    assert of("no DT 2 det\nattack NN 0 root", "attack") is DENIED
    assert of("upcoming VBG 2 amod\ntalks NNS 0 root\nand CC 4 cc\nvotes NNS 2 conj", "votes") is PLANNED
    assert of("upcoming VBG 2 amod\ntalks NNS 0 root\nno DT 4 det\nvotes NNS 2 conj", "votes") is DENIED
    assert of("ran VBD 0 root\ntalks NNS 1 conj", "talks") is HAPPENED


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("risk", SUPPOSED), ("threat", THREATENED), ("demand", REQUESTED), ("plan", PLANNED), ("day", HAPPENED)],
)
def test_a_noun_under_another(noun: str, expected: Status) -> None:
    assert of(f"the DT 2 det\n{noun} NN 0 root\nof IN 4 case\nwar NN 2 nmod", "war") is expected


def within(act: Act, table: str, form: str, first: int = 2) -> Status:
    """In a statement of that act whose content begins with word `first`."""
    analysis = build(table)
    word = next(w for w in analysis.words if w.text == form)
    voice = Statement(
        id="s", act=act, content=(analysis.span(first, len(analysis.words)),), quotation=Quotation.INDIRECT
    )
    return status(analysis, word, voice)


def test_what_the_voice_does() -> None:
    said = "Bo NNP 2 nsubj PER\n{} VBD 0 root\nit PRP 4 nsubj\n{} VBD 2 ccomp\nand CC 6 cc\nkilled VBD 4 conj"
    assert within(Act.DENY, said.format("denied", "attacked"), "attacked") is DENIED
    assert within(Act.DENY, said.format("denied", "attacked"), "killed") is DENIED
    assert within(Act.SAY, said.format("said", "attacked"), "attacked") is HAPPENED
    deep = "Bo NNP 2 nsubj PER\ndenied VBD 0 root\nit PRP 4 nsubj\nsaw VBD 2 ccomp\nmen NNS 4 obj\nkill VB 5 acl"
    assert within(Act.DENY, deep, "kill") is HAPPENED
    for act, verb, expected in (
        (Act.ORDER, "urged", REQUESTED), (Act.PROPOSE, "moved", REQUESTED), (Act.THREATEN, "swore", THREATENED),
        (Act.SAY, "said", HAPPENED),
    ):  # fmt: skip
        assert within(act, f"Bo NNP 2 nsubj PER\n{verb} VBD 0 root\ntalks NNS 2 obl", "talks") is expected
    assert within(Act.PROMISE, "Bo NNP 2 nsubj PER\nswore VBD 0 root\nattack VB 2 ccomp", "attack") is PLANNED
    assert within(Act.PROMISE, "Bo NNP 2 nsubj PER\nswore VBD 0 root\nattack NN 2 obl", "attack") is HAPPENED


def test_a_statement_without_content_says_nothing_of_it() -> None:
    analysis = build("Bo NNP 2 nsubj PER\nattacked VBD 0 root")
    assert status(analysis, analysis.words[1], Statement(id="s", act=Act.DENY)) is HAPPENED


SAID = """
    Bo      NNP  2  nsubj
    said    VBD  0  root
    they    PRP  5  nsubj
    would   MD   5  aux
    attack  VB   2  ccomp
    and     CC   7  cc
    kill    VB   5  conj
"""


def test_would_after_what_was_said_is_planned() -> None:
    assert of(SAID, "attack") is of(SAID, "kill") is PLANNED
    assert of(SAID.replace("said    VBD", "says    VBZ"), "attack") is SUPPOSED
    assert of(SAID.replace("would   MD", "could   MD"), "attack") is SUPPOSED
    assert of(f"{SAID.rstrip()}\n    if IN 10 mark\n    it PRP 10 nsubj\n    rains VBZ 5 advcl", "attack") is SUPPOSED
    assert (
        of(
            "Bo NNP 2 nsubj\nsaid VBD 0 root\nit PRP 6 nsubj\nwould MD 6 aux\nhave VB 6 aux\nfought VBN 2 ccomp",
            "fought",
        )
        is SUPPOSED
    )


def test_what_must_not_be_done_is_requested_too() -> None:
    assert verb("must MD aux", "not RB advmod") is REQUESTED


def test_what_a_light_verb_does_not_yet_do() -> None:
    given = "Bo NNP 3 nsubj\ncould MD 3 aux\nreceive VB 0 root\na DT 5 det\nsentence NN 3 obj"
    assert of(given, "sentence") is SUPPOSED
    assert of(given.replace("could", "will").replace("receive", "pursue"), "sentence") is PLANNED
    assert of(given.replace("could", "will").replace("receive", "stop"), "sentence") is HAPPENED


def test_what_nobody_saw_or_no_sign_tells_of() -> None:
    reported = "Raids NNS 4 nsubj:pass\nwere VBD 4 aux:pass\nnot RB 4 advmod\nreported VBN 0 root"
    assert of(reported, "Raids") is DENIED
    assert of(reported.replace("not RB", "now RB"), "Raids") is HAPPENED
    assert of("no DT 2 det\nsign NN 0 root\nof IN 4 case\nviolence NN 2 nmod", "violence") is DENIED
    assert of("a DT 2 det\nsign NN 0 root\nof IN 4 case\nviolence NN 2 nmod", "violence") is HAPPENED


def test_what_demands_include_and_what_there_should_be() -> None:
    listed = "The DT 2 det\ndemands NNS 3 nsubj\ninclude VBP 0 root\na DT 5 det\nrelease NN 3 obj"
    assert of(listed, "release") is REQUESTED
    assert of(listed.replace("demands", "events"), "release") is HAPPENED
    there = "There EX 3 expl\nshould MD 3 aux\nbe VB 0 root\na DT 5 det\nvote NN 3 nsubj"
    assert of(there, "vote") is REQUESTED


@pytest.mark.parametrize(
    ("answer", "expected"),
    [("guilty JJ 2 xcomp", HAPPENED), ("innocent JJ 2 xcomp", DENIED), ("not RB 4 advmod\nguilty JJ 2 xcomp", DENIED)],
)
def test_what_is_pleaded_in_court(answer: str, expected: Status) -> None:
    last = 3 + answer.count("\n")
    deed = f"to IN {last + 2} case\nmurder NN 2 obl"
    assert of(f"Bo NNP 2 nsubj PER\npleaded VBD 0 root\n{answer}\n{deed}", "murder") is expected


def test_what_a_plea_is_not() -> None:
    assert of("Bo NNP 2 nsubj\npleaded VBD 0 root\nfor IN 4 case\ntalks NNS 2 obl", "talks") is REQUESTED


def test_a_deed_that_would_bring_something() -> None:
    deed = "killing VBG {} csubj\nhim PRP 1 obj\n{}help VB 0 root\nus PRP {} obj"
    assert of(deed.format(4, "would MD 4 aux\n", 4), "killing") is SUPPOSED
    assert of(deed.format(4, "did VBD 4 aux\n", 4), "killing") is HAPPENED


def test_no_one_did_it_and_what_would_be_is_denied() -> None:
    assert of("No DT 4 nsubj:pass\none NN 4 nsubj:pass\nwas VBD 4 aux:pass\nkilled VBN 0 root", "killed") is DENIED
    would = "Bo NNP 2 nsubj PER\ndenied VBD 0 root\nthey PRP 5 nsubj\nwould MD 5 aux\nattack VB 2 ccomp"
    assert within(Act.DENY, would, "attack") is DENIED


def prevented(helpers: str, form: str = "prevented VBN", role: str = "nsubj:pass") -> Status:
    """Of "The attack (helpers) prevented"."""
    rows = [h.rsplit(" ", 1) for h in helpers.split(", ")]
    at = 3 + len(rows)
    return of(
        "\n".join(["The DT 2 det", f"attack NN {at} {role}", *(f"{h} {at} {d}" for h, d in rows), f"{form} 0 root"]),
        "attack",
    )


def test_what_was_prevented_did_not_happen_and_what_could_not_be_did() -> None:
    assert prevented("was VBD aux:pass") is DENIED
    assert prevented("could MD aux, have VB aux, been VBN aux:pass") is HAPPENED
    assert prevented("was VBD aux:pass, not RB advmod") is HAPPENED
    assert (
        of(
            "Police NN 4 nsubj\ncould MD 4 aux\nnot RB 4 advmod\nprevent VB 0 root\nthe DT 6 det\nattack NN 4 obj",
            "attack",
        )
        is HAPPENED
    )
    failed = "Police NN 2 nsubj\nfailed VBD 0 root\nto TO 4 mark\nprevent VB 2 xcomp\nthe DT 6 det\nattack NN 4 obj"
    assert of(failed, "attack") is HAPPENED
