"""Lemmas: conventions of UD English, irregular forms, spelling rules, and words without a Penn tag."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.tables import lemma
from onrecord.tables.spelling import restore_stem, strip_plural, strip_third_person

FACTS = """
said VBD VERB say|told VBD VERB tell|has VBZ AUX have|was VBD AUX be|'s VBZ AUX be|'s POS PART 's|wo MD AUX will
ca MD AUX can|n't RB PART not|n’t RB PART not|'ll MD AUX will|ai VBP AUX be|'d MD AUX would|'d VBD AUX have
claimed VBD VERB claim|argued VBD VERB argue|denied VBD VERB deny|stopping VBG VERB stop|controlled VBN VERB control
travelled VBD VERB travel|visited VBD VERB visit|created VBD VERB create|agreed VBD VERB agree|dying VBG VERB die
lies VBZ VERB lie|focuses VBZ VERB focus|accuses VBZ VERB accuse|vowing VBG VERB vow|quoted VBN VERB quote
changing VBG VERB change|bringing VBG VERB bring|urged VBD VERB urge|warned VBD VERB warn|pleaded VBD VERB plead
occurred VBD VERB occur|offered VBD VERB offer|acquired VBD VERB acquire|referred VBD VERB refer|admitted VBD VERB admit
undertook VBD VERB undertake|reread VBD VERB reread|overthrown VBN VERB overthrow|panicked VBD VERB panic
women NNS NOUN woman|countrymen NNS NOUN countryman|crises NNS NOUN crisis|parties NNS NOUN party|viruses NNS NOUN virus
houses NNS NOUN house|series NNS NOUN series|movies NNS NOUN movie|lives NNS NOUN life|headquarters NN NOUN headquarters
sons-in-law NNS NOUN son-in-law|1990s NNS NOUN 1990s|TV NN NOUN TV|crashes NNS NOUN crash|heroes NNS NOUN hero
worst JJS ADJ bad|larger JJR ADJ large|easier JJR ADJ easy|bigger JJR ADJ big|better RBR ADV well|more JJR ADJ more
Russian JJ ADJ Russian|Foreign JJ ADJ foreign|me PRP PRON I|her PRP PRON she|her PRP$ PRON her|them PRP PRON they
an DT DET a|Those DT DET that|Lavrov NNP PROPN Lavrov|Nations NNPS PROPN Nation|Philippines NNPS PROPN Philippines
Sept. NNP PROPN September|400,000 CD NUM 400000|NATO NNP PROPN NATO|Americans NNPS PROPN American
"""


@pytest.mark.parametrize("fact", [fact for line in FACTS.strip().split("\n") for fact in line.split("|")])
def test_facts(fact: str) -> None:
    form, xpos, upos, expected = fact.split()
    assert lemma(form, xpos, upos) == expected


@pytest.mark.parametrize(
    ("form", "upos", "expected"),
    [
        ("said", "VERB", "say"),
        ("saying", "VERB", "say"),
        ("insists", "VERB", "insist"),
        ("accused", "VERB", "accuse"),
        ("need", "VERB", "need"),
        ("agreed", "VERB", "agree"),
        ("discuss", "VERB", "discuss"),
        ("is", "VERB", "be"),
        ("would", "AUX", "would"),
        ("officials", "NOUN", "official"),
        ("critics", "NOUN", "critic"),
        ("politics", "NOUN", "politics"),
        ("gas", "NOUN", "gas"),
        ("older", "ADJ", "old"),
        ("other", "ADJ", "other"),
        ("its", "PRON", "its"),
    ],
)
def test_without_penn_tag(form: str, upos: str, expected: str) -> None:
    assert lemma(form, "", upos) == expected
    assert lemma(form, "_", upos) == expected


def test_a_tag_that_contradicts_the_form_changes_nothing() -> None:
    assert lemma("table", "VBG", "VERB") == "table"
    assert lemma("run", "JJR", "ADJ") == "run"


@given(
    st.text(min_size=1, max_size=12),
    st.sampled_from(["VBD", "VBG", "VBZ", "VBN", "NNS", "NNPS", "NN", "JJR", "RBS", "CD", "", "_"]),
    st.sampled_from(["VERB", "NOUN", "ADJ", "ADV", "PROPN", "NUM", "PRON", "X"]),
)
@settings(max_examples=100, deadline=None)
def test_any_form_has_a_lemma(form: str, xpos: str, upos: str) -> None:
    first = lemma(form, xpos, upos)
    assert first
    assert lemma(form, xpos, upos) == first


def test_spelling_rules() -> None:
    assert [restore_stem(s) for s in ("stopp", "argu", "manag", "settl", "need", "mention", "mak")] == [
        "stop",
        "argue",
        "manage",
        "settle",
        "need",
        "mention",
        "make",
    ]
    assert [strip_third_person(s) for s in ("denies", "watches", "goes", "says", "discuss")] == [
        "deny",
        "watch",
        "go",
        "say",
        "discuss",
    ]
    assert strip_plural("campuses") == "campus"
