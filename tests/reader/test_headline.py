from __future__ import annotations

import pytest

from onrecord.reader.attributions import attributions
from onrecord.reader.headline import headline, suffered
from tests.reader.builder import build


def spoken(table: str) -> tuple[str, str] | None:
    analysis = build(table.replace("; ", "\n"), title=True)
    found = headline(analysis, attributions(analysis))
    return None if found is None else (analysis.text(*found.source[0]), analysis.text(*found.content[0]))


TALKS = "Talks NNS 3 nsubj; to TO 3 mark; resume VB 0 root; "
TRUCE = "Truce NN 2 nsubj; holds VBZ 0 root; today NN 2 obl"
CASES = {
    "role at the end": (
        TALKS + ": : 3 punct; Russian JJ 6 amod; FM NN 3 dep person",
        ("Russian FM", "Talks to resume"),
    ),
    "state at the end": (TALKS + ": : 3 punct; Moscow NNP 3 parataxis LOC", ("Moscow", "Talks to resume")),
    "a name before": (
        "Roe NNP 5 nsubj PER; : : 1 punct; We PRP 5 nsubj; will MD 5 aux; stay VB 0 root",
        ("Roe", "We will stay"),
    ),
    "a dash": (
        TRUCE + "; – NFP 2 punct; state NN 6 compound; media NNS 2 dep organization",
        ("state media", "Truce holds today"),
    ),
    "live": ("Live RB 5 advmod; : : 1 punct; Roe NNP 5 nsubj PER; will MD 5 aux; speak VB 0 root", None),
    "a topic": ("Syria NNP 4 dep LOC; : : 1 punct; Truce NN 4 nsubj; holds VBZ 0 root; today NN 4 obl", None),
    "a name with a noun": (
        "Roe NNP 2 compound PER; emails NNS 5 dep; : : 2 punct; Police NNS 5 nsubj; ask VBP 0 root; more JJR 5 obj",
        None,
    ),
    "update": ("Update NN 5 dep; 2 CD 1 nummod; : : 1 punct; Roe NNP 5 nsubj PER; speaks VBZ 0 root", None),
    "no verb": ("Roe NNP 0 root PER; : : 1 punct; A DT 4 det; life NN 1 appos; in IN 6 case; art NN 4 nmod", None),
    "no colon": (TRUCE, None),
    "two colons": (TALKS + ": : 3 punct; Moscow NNP 3 parataxis LOC; : : 3 punct; More JJR 3 dep", None),
}


@pytest.mark.parametrize("name", CASES)
def test_who_speaks_in_a_headline(name: str) -> None:
    table, expected = CASES[name]
    assert spoken(table) == expected


def test_what_the_model_found_in_the_headline_stands() -> None:
    table = "Moscow NNP 2 nsubj LOC source; says VBZ 0 root cue; talks NNS 2 obj content; : : 2 punct; "
    assert spoken(table + "Tass NNP 2 dep ORG") is None


def test_a_document_without_a_title_has_no_headline() -> None:
    analysis = build(CASES["role at the end"][0].replace("; ", "\n"))
    assert headline(analysis, ()) is None


@pytest.mark.parametrize(
    ("table", "passive"),
    [
        ("Killer NN 2 nsubj source; sentenced VBD 0 root cue; to IN 4 case content; life NN 2 obl content", True),
        ("Roe NNP 2 nsubj PER source; accused VBN 0 root cue; of IN 4 case content; fraud NN 2 obl content", True),
        ("Roe NNP 2 nsubj PER source; accused VBD 0 root cue; Poe NNP 2 obj PER content", False),
        ("Roe NNP 2 nsubj PER source; accuses VBZ 0 root cue; of IN 4 case content; it PRP 2 obl content", False),
        (
            "Police NNS 2 nsubj source; said VBD 0 root cue; he PRP 4 nsubj content; left VBD 2 ccomp content",
            False,
        ),
    ],
)
def test_to_whom_something_is_done_in_a_headline_does_not_say_it(table: str, passive: bool) -> None:
    (attribution,) = attributions(build(table.replace("; ", "\n"), title=True))
    assert suffered(build(table.replace("; ", "\n"), title=True), attribution) is passive
    assert not suffered(build(table.replace("; ", "\n")), attribution)
