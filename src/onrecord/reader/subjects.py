"""Whose act a verb is, where the words of the subject stand elsewhere in the sentence."""

from __future__ import annotations

from onrecord.reader.analysis import Analysis, Range, Word

_SHARED = ("conj", "xcomp", "advcl")


def subject_of(analysis: Analysis, cue: Range) -> int | None:
    """Head word of the subject of a cue: its own, or that of the clause it depends on ("shot it down, claiming …").

    None for a passive cue without an agent ("is expected"), and where there is no subject to share.
    """
    verb = analysis.words[analysis.head_of(*cue)]
    for _ in range(4):
        if verb.upos not in ("VERB", "AUX"):
            return None
        if analysis.child(verb.index, "nsubj:pass", "aux:pass") is not None:
            agent = agent_of(analysis, verb)
            return agent.index if agent is not None else None
        subject = analysis.child(verb.index, "nsubj")
        if subject is not None and not cue[0] <= subject.index < cue[1]:
            return subject.index
        above = _above(analysis, verb)
        if above is None:
            return None
        if verb.deprel.startswith("acl") and above.upos in ("NOUN", "PROPN"):
            return above.index
        verb = above
    return None


def agent_of(analysis: Analysis, verb: Word) -> Word | None:
    """By whom something is done; "demanded **from Interpol**" is no agent, whatever the parser says."""
    agent = analysis.child(verb.index, "obl:agent")
    case = analysis.child(agent.index, "case") if agent is not None else None
    return agent if case is not None and case.lemma == "by" else None


def _above(analysis: Analysis, verb: Word) -> Word | None:
    if verb.head < 0 or not verb.deprel.startswith((*_SHARED, "acl")):
        return None
    if verb.deprel.startswith("advcl") and verb.xpos != "VBG":
        return None
    return analysis.words[verb.head]
