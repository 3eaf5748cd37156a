"""The cue table: integrity of the data, labels of single words and patterns, negation, coverage of invented cues."""

from __future__ import annotations

from collections import Counter

import pytest

from onrecord.record import Act, Stance
from onrecord.tables import cue_entries, label_cue, negated
from onrecord.tables.tsv import rows

NEUTRAL, DOUBTING, ENDORSING = "neutral", "doubting", "endorsing"


def cue(tagged: str) -> tuple[list[str], list[str]]:
    """Lemmas and parts of speech of `say/VERB in/ADP`."""
    pairs = [word.rsplit("/", 1) for word in tagged.split()]
    return [p[0] for p in pairs], [p[1] for p in pairs]


@pytest.mark.parametrize(
    ("tagged", "act", "stance"),
    [
        ("say/VERB", "say", NEUTRAL),
        ("claim/VERB", "claim", DOUBTING),
        ("argue/VERB", "claim", NEUTRAL),
        ("insist/VERB", "claim", DOUBTING),
        ("accuse/VERB", "accuse", NEUTRAL),
        ("quote/VERB", "say", NEUTRAL),
        ("order/VERB", "order", NEUTRAL),
        ("estimate/VERB", "estimate", NEUTRAL),
        ("cite/VERB", "say", NEUTRAL),
        ("have/AUX vow/VERB to/PART", "promise", NEUTRAL),
        ("say/VERB in/ADP a/DET statement/NOUN", "say", NEUTRAL),
        ("deny/VERB in/ADP a/DET statement/NOUN", "deny", NEUTRAL),
        ("repeatedly/ADV deny/VERB", "deny", NEUTRAL),
        ("reveal/VERB", "report", ENDORSING),
        ("point/VERB out/ADP", "say", ENDORSING),
        ("note/VERB", "say", ENDORSING),
        ("acknowledge/VERB", "admit", ENDORSING),
        ("confirm/VERB", "confirm", ENDORSING),
        ("allege/VERB", "claim", DOUBTING),
        ("falsely/ADV say/VERB", "say", DOUBTING),
        ("allegedly/ADV", "claim", DOUBTING),
        ("according/VERB to/ADP", "say", NEUTRAL),
        ("accord/VERB to/ADP", "say", NEUTRAL),
        ("make/VERB it/PRON perfectly/ADV clear/ADJ", "say", NEUTRAL),
        ("call/VERB for/ADP", "request", NEUTRAL),
        ("call/VERB", "say", NEUTRAL),
        ("rule/VERB out/ADP", "deny", NEUTRAL),
        ("vow/VERB to/PART", "promise", NEUTRAL),
        ("go/VERB on/ADP record/NOUN", "say", NEUTRAL),
        ("express/VERB deep/ADJ concern/NOUN", "fear", NEUTRAL),
        ("raise/VERB the/DET alarm/NOUN", "warn", NEUTRAL),
        ("come/VERB out/ADP against/ADP", "criticize", NEUTRAL),
        ("take/VERB to/ADP twitter/PROPN", "say", NEUTRAL),
        ("be/AUX expect/VERB to/PART", "predict", NEUTRAL),
        ("be/AUX quote/VERB as/SCONJ say/VERB", "say", NEUTRAL),
        ("issue/VERB a/DET statement/NOUN", "say", NEUTRAL),
        ("issue/VERB a/DET stern/ADJ warning/NOUN", "warn", NEUTRAL),
        ("release/VERB a/DET scathing/ADJ rebuke/NOUN", "criticize", NEUTRAL),
        ("tell/VERB reporter/NOUN", "say", NEUTRAL),
        ("threaten/VERB to/PART sue/VERB", "threaten", NEUTRAL),
        ("refuse/VERB to/PART say/VERB", "refuse", NEUTRAL),
        ("decline/VERB to/PART comment/VERB", "refuse", NEUTRAL),
        ("would/AUX like/VERB to/PART", "intend", NEUTRAL),
        ("like/VERB", "feel", NEUTRAL),
        ("be/AUX skeptical/ADJ of/ADP", "doubt", NEUTRAL),
        ("want/VERB to/PART know/VERB", "ask", NEUTRAL),
        ("in/ADP the/DET eye/NOUN of/ADP", "believe", NEUTRAL),
        ("the/DET allegation/NOUN", "accuse", DOUBTING),
        ("plead/VERB not/PART guilty/ADJ", "deny", NEUTRAL),
        ("apologize/VERB for/ADP", "admit", NEUTRAL),
        ("go/VERB on/ADP to/PART criticize/VERB", "criticize", NEUTRAL),
        ("go/VERB on/ADP", "say", NEUTRAL),
        ("lament/VERB", "criticize", NEUTRAL),
        ("learn/VERB", "know", ENDORSING),
        ("hope/VERB", "hope", NEUTRAL),
        ("fear/VERB", "fear", NEUTRAL),
        ("welcome/ADJ", "say", NEUTRAL),
        (":/PUNCT", "say", NEUTRAL),
    ],
)
def test_labels(tagged: str, act: str, stance: str) -> None:
    label = label_cue(*cue(tagged))
    assert (label.act.value, label.stance.value) == (act, stance)
    assert label.entry is not None


def test_capitals_do_not_matter() -> None:
    assert label_cue(["Accord", "To"], ["VERB", "ADP"]).entry == label_cue(["accord", "to"], ["VERB", "ADP"]).entry


def test_unknown_words_are_a_neutral_say() -> None:
    label = label_cue(["blorp"], ["VERB"])
    assert (label.act, label.stance, label.entry) == (Act.SAY, Stance.NEUTRAL, None)
    assert label_cue([], []).entry is None


def test_lengths_must_agree() -> None:
    with pytest.raises(ValueError, match="2 lemmas and 1 parts of speech"):
        label_cue(["say", "so"], ["VERB"])


def test_a_gap_holds_no_noun() -> None:
    """ "make Clinton's record clear" is not "make clear"."""
    label = label_cue(["make", "record", "clear"], ["VERB", "NOUN", "ADJ"])
    assert label.entry is None or label.entry.pattern != ("make", "clear")


@pytest.mark.parametrize(
    ("lemmas", "expected"),
    [
        ("say", False),
        ("do not say", True),
        ("do n't say", False),
        ("never say", True),
        ("no official say", True),
        ("refuse to say", True),
        ("decline to comment", True),
        ("refuse to", False),
        ("deny", False),
        ("not only say", False),
        ("make no secret of", False),
        ("no longer believe", True),
        ("have yet to comment", True),
        ("could not rule out", True),
        ("not only say but never deny", True),
        ("stop short of say", True),
    ],
)
def test_negation(lemmas: str, expected: bool) -> None:
    assert negated(lemmas.split()) is expected


def test_integrity() -> None:
    entries = cue_entries()
    keys = Counter((entry.pattern, entry.pos) for entry in entries)
    assert [key for key, times in keys.items() if times > 1] == []
    assert {entry.pos for entry in entries} <= {"VERB", "NOUN", "ADJ", "ADV", "ADP", "PUNCT"}
    assert len(entries) > 3000
    assert {entry.act for entry in entries} == set(Act)
    assert {entry.stance for entry in entries} == set(Stance)
    assert {row[4] for row in rows("cues")} == {"", "light"}
    assert {effect for _, effect in rows("negation")} == {"negates", "keeps"}


def test_every_single_word_entry_labels_itself() -> None:
    for entry in cue_entries():
        if len(entry.pattern) == 1:
            assert label_cue(list(entry.pattern), [entry.pos]).entry == entry
            assert label_cue(list(entry.pattern), [entry.pos]).act is entry.act


def test_coverage_of_invented_cues() -> None:
    cues = """affirm/VERB; chide/VERB; have/AUX ask/VERB; tweet/VERB; lament/VERB; be/AUX tell/VERB; hail/VERB;
    express/VERB hope/NOUN; voice/VERB concern/NOUN; take/VERB issue/NOUN with/ADP; testify/VERB;
    in/ADP an/DET interview/NOUN;
    pledge/VERB to/PART; swear/VERB; lash/VERB out/ADP at/ADP; hint/VERB at/ADP; urge/VERB; retort/VERB; predict/VERB;
    reckon/VERB; caution/VERB; brag/VERB about/ADP; deplore/VERB; be/AUX adamant/ADJ; criticism/NOUN of/ADP; fret/VERB;
    his/PRON belief/NOUN; call/VERB on/ADP; sign/VERB off/ADP on/ADP; weigh/VERB in/ADP; concede/VERB; describe/VERB"""
    labelled = [label_cue(*cue(text)).entry for text in cues.split(";")]
    assert all(entry is not None for entry in labelled)
