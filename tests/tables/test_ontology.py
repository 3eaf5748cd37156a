from __future__ import annotations

import pytest

from onrecord.tables.ontology import context_words, event_types, intensity, modes_of, quad_class, scheme
from onrecord.tables.tsv import rows

PLOVER = {
    "AGREE": ("verbal cooperation", 2.5, ""),
    "CONSULT": ("verbal cooperation", 2.5, "visit 4, third-party 1, multilateral 4, phone 1.5"),
    "SUPPORT": ("verbal cooperation", 5, ""),
    "CONCEDE": ("verbal cooperation", 4.5, ""),
    "COOPERATE": ("material cooperation", 9.5, ""),
    "AID": ("material cooperation", 10, ""),
    "RETREAT": (
        "material cooperation", 6.5,
        "withdraw 8, release 6.5, disarm 10, ceasefire 7.5, access 6.5, resign 4.5",
    ),
    "REQUEST": ("verbal conflict", 0, "assist 0.5, change -1, yield -1, meet 0"),
    "ACCUSE": ("verbal conflict", -3, "disapprove -2, investigate -3.5, allege -3.5"),
    "REJECT": ("verbal conflict", -2, "assist -1.5, change -2, yield -2, meet -2"),
    "THREATEN": (
        "verbal conflict", -3.5,
        "restrict -3, arrest -3.5, relations -3.5, expel -3.5, territory -4, violence -3.5",
    ),
    "PROTEST": (
        "material conflict", -5,
        "demo -5, riot -7, strike -5, hunger -4.5, boycott -4.5, obstruct -4.5, vandalize -5",
    ),
    "SANCTION": ("material conflict", -6, "convict -6, expel -5.5, withdraw -6, discontinue -6"),
    "MOBILIZE": ("material conflict", -5.5, "troops -6.5, weapons -6.5, police -5.5, militia -6"),
    "COERCE": (
        "material conflict", -7,
        "seize -7, restrict -7, ban -7, censor -6.5, curfew -6.5, martial-law -7.5, arrest -7, deport -7, withhold -7, "
        "misinformation -6.5, cyber -7",
    ),
    "ASSAULT": (
        "material conflict", -9,
        "abduct -8.5, beat -7.5, torture -8.5, sexual -8.5, targeted -9.5, destroy -8.5, primitive -8, firearms -9, "
        "explosives -9, suicide-attack -9.5, aerial -9.5, drone -9.5, heavy-weapons -9.5, crowd-control -7.5, "
        "unconventional -10",
    ),
}  # fmt: skip
OURS = ("APPOINT", "DIE", "DISASTER", "DISPLACE", "INJURE", "START", "STOP", "VOTE")
CONTEXTS = """
military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic legal
reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity inequality diplomatic
territory peacekeeping health asylum migration disasters natural_resource environment technology terrorism cbrn cyber
misinformation crime corruption illegal_drugs trafficking
"""


def test_the_types_are_those_of_plover_and_ours() -> None:
    assert set(event_types()) == {*PLOVER, *OURS} and len(event_types()) == len(set(event_types()))


@pytest.mark.parametrize("kind", PLOVER)
def test_quad_modes_and_scores_are_those_of_the_manual(kind: str) -> None:
    quad, score, listed = PLOVER[kind]
    modes = dict(pair.split() for pair in listed.split(", ")) if listed else {}
    assert (quad_class(kind), intensity(kind, None), scheme(kind)) == (quad, score, "plover")
    assert set(modes_of(kind)) == set(modes)
    assert {mode: intensity(kind, mode) for mode in modes} == {mode: float(of) for mode, of in modes.items()}


@pytest.mark.parametrize("kind", OURS)
def test_types_of_ours_have_neither_mode_nor_score(kind: str) -> None:
    assert (quad_class(kind), intensity(kind, None), scheme(kind), modes_of(kind)) == (None, None, "onrecord", ())


def test_an_unknown_mode_has_the_score_of_its_type_and_an_unknown_type_none() -> None:
    assert intensity("ASSAULT", "unheard-of") == -9
    for ask in (lambda: intensity("HUG", None), lambda: quad_class("HUG"), lambda: scheme("HUG")):
        with pytest.raises(KeyError):
            ask()


def test_every_context_of_plover_has_words() -> None:
    assert {context for context, _ in rows("contexts")} == set(CONTEXTS.split())


def test_words_point_to_their_contexts() -> None:
    known = context_words()
    assert known["nuclear"] == ("cbrn", "technology") and known["state of emergency"] == ("political_institutions",)
    assert all(word == word.lower() and len(word.split()) <= 3 for word in known)
    assert "table" not in known
