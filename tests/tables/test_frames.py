from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations

from onrecord.tables import lemma
from onrecord.tables.frames import Frame, frames_of
from onrecord.tables.ontology import event_types, modes_of
from onrecord.tables.tsv import parts, rows

ROWS = [tuple(row) for row in rows("frames")]
PLACE = re.compile(r"(subj|obj|obj2|poss|by|mod|kind|[a-z]+)(\.[a-z]+)?(=[APL])?")
PREPOSITIONS = {"about", "against", "among", "as", "at", "behind", "between", "by", "for", "from", "in", "into", "of"}
PREPOSITIONS |= {"aboard", "before", "like", "on", "onto", "over", "through", "to", "under", "upon", "with", "without"}
PLACES = PREPOSITIONS | {"subj", "obj", "obj2", "poss", "mod", "kind", "comp"}
PLAIN = {"phone", "labour", "vote", "charge", "harm", "accident", "violent", "comp", "inf", "pl", "two", "named"}
PLAIN |= {"plaincall", "alone", "bomb", "captors", "question", "violence"}
WITHOUT_FRAMES = frozenset(
    {("ACCUSE", None), ("COERCE", "misinformation"), ("COERCE", "withhold"), ("MOBILIZE", "militia")}
    | {("PROTEST", None), ("REJECT", "assist"), ("REJECT", "change"), ("REJECT", "yield")}
    | {("REQUEST", "assist"), ("REQUEST", "change"), ("REQUEST", "meet"), ("REQUEST", "yield")}
    | {("RETREAT", "ceasefire"), ("SANCTION", None)}
    | {("THREATEN", "expel"), ("THREATEN", "relations"), ("THREATEN", "restrict"), ("THREATEN", "territory")}
)
"""What the table does not tell apart yet: a frame of the type without a mode, or with another one, takes its place."""


def test_every_row_names_a_type_and_mode_of_the_ontology() -> None:
    for predicate, _, _, kind, mode, *_ in ROWS:
        assert kind in event_types(), predicate
        assert not mode or mode in modes_of(kind), predicate


def test_every_type_has_frames_and_so_has_every_mode_but_some() -> None:
    assert {kind for _, _, _, kind, *_ in ROWS} == set(event_types())
    known = {(kind, mode) for kind in event_types() for mode in (None, *modes_of(kind))}
    assert known - {(kind, mode or None) for _, _, _, kind, mode, *_ in ROWS} == WITHOUT_FRAMES


def test_no_two_rows_contradict() -> None:
    """Not the same word with the same needs twice, whatever their order."""
    said = defaultdict(list)
    for predicate, part, needs, *rest in ROWS:
        said[predicate, part, frozenset(needs.split())].append(rest)
    assert [key for key, found in said.items() if len(found) > 1] == []


def test_no_row_is_out_of_reach() -> None:
    """No frame of one need asks for more than one before it of the same word, which would always be taken."""
    hidden = []
    for word, part in {(p.split()[-1 if part == "n" else 0], part) for p, part, *_ in ROWS}:
        for first, second in combinations(frames_of(word, part), 2):
            if first.predicate == second.predicate and len(first.needs) == len(second.needs) == 1:
                one, two = first.needs[0], second.needs[0]
                narrower = one[:-1] == two[:-1] and (one[-2:], two[-2:]) == ("=A", "=P")
                (place, _, words), (other, _, of) = one.rpartition(":"), two.rpartition(":")
                if narrower or (place and place == other and set(of.split("|")) <= set(words.split("|"))):
                    hidden.append((word, two))
    assert hidden == []


def test_needs_and_places_are_in_the_words_that_the_header_names() -> None:
    for predicate, part, needs, _, _, actors, recipients in ROWS:
        assert part in ("v", "n", "a"), predicate
        for need in (given.removeprefix("!") for given in needs.split()):
            name = re.split("[=:]", need.removeprefix("prep:"))[0]
            if need.startswith(("lex:", "mod:", "case:", "under:")):
                assert re.fullmatch(r"[a-z|é-]+|[a-z0-9|-]+", need.partition(":")[2]), (predicate, need)
            elif need.startswith("prep:"):
                assert set(name.split("|")) <= PREPOSITIONS, (predicate, need)
            elif name not in PLAIN:
                assert name in ("subj", "obj", "obj2", "what", "doing") and name != need, (predicate, need)
            if "=" in need:
                assert need.rpartition("=")[2] in ("A", "P", "L"), (predicate, need)
        for place in (*parts(actors), *parts(recipients)):
            found = PLACE.fullmatch(place)
            assert found is not None, (predicate, place)
            assert found[1] in PLACES and (found[2] or ".by")[1:] in PREPOSITIONS | {"subj", "poss"}, (predicate, place)


def test_words_of_needs_are_lemmas() -> None:
    """A plural would never be met: the reader asks with lemmas."""
    words = {w for _, _, needs, *_ in ROWS for n in needs.split() if ":" in n for w in n.rpartition(":")[2].split("|")}
    plural = {w for w in words if w.endswith("s") and not w.endswith(("ss", "us", "is"))}
    assert {w for w in plural if lemma(w, "NNS", "NOUN") != w} == set()
    assert {w for w in words if "=" not in w and w != w.lower()} == set()
    assert {predicate for predicate, *_ in ROWS if predicate != predicate.lower()} == set()


def test_a_type_of_ours_has_no_mode() -> None:
    ours = {"APPOINT", "DIE", "DISASTER", "DISPLACE", "INJURE", "START", "STOP", "VOTE"}
    assert {(kind, mode) for _, _, _, kind, mode, *_ in ROWS if kind in ours} == {(kind, "") for kind in ours}


def test_frames_are_found_by_the_word_that_carries_them() -> None:
    def predicates(word: str, part: str) -> set[str]:
        return {" ".join(f.predicate) for f in frames_of(word, part)}

    assert {"call for", "call on", "call off", "call"} <= predicates("call", "v")
    assert predicates("warrant", "n") == {"arrest warrant", "warrant"}
    assert predicates("fire", "n") == {"fire", "cease - fire"}
    assert "cease-fire" in predicates("cease-fire", "n")
    assert predicates("fire", "v") == {"fire", "test - fire"} and predicates("test-fire", "v") == {"test-fire"}
    assert frames_of("for", "v") == frames_of("nothing", "n") == ()


def test_the_most_demanding_frame_comes_first() -> None:
    for word in ("call", "withdraw", "fire", "shut", "take", "hit"):
        order = [(-len(f.predicate), -len(f.needs)) for f in frames_of(word, "v")]
        assert len(order) > 2 and order == sorted(order)
    first, *_, last = frames_of("withdraw", "v")
    assert first.needs == ("obj:ambassador|envoy|diplomat",) and first.type == "SANCTION" and last.type == "RETREAT"


def test_which_word_carries_the_others() -> None:
    def ends(predicate: str, part: str) -> bool:
        return Frame(
            predicate=tuple(predicate.split()), part=part, needs=(), type="", mode=None, actors=(), recipients=()
        ).ends

    assert ends("arrest warrant", "n") and ends("test - fire", "v") and not ends("call for", "v")
