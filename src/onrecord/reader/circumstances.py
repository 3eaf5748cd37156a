"""To whom, when, where and through whom something was said, where the clause of the cue says so."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.reader.analysis import Analysis, Range, Word
from onrecord.tables import label_cue

_OBJECT_IS_ADDRESSEE = frozenset(
    [
        "tell",
        "inform",
        "warn",
        "urge",
        "order",
        "ask",
        "remind",
        "assure",
        "advise",
        "promise",
        "persuade",
        "convince",
        "notify",
        "instruct",
        "command",
        "beg",
        "implore",
        "request",
        "press",
        "pressure",
        "invite",
        "encourage",
        "caution",
        "alert",
        "brief",
        "reassure",
        "lecture",
        "thank",
        "challenge",
        "direct",
        "counsel",
    ]
)
_QUOTING = frozenset({"quote", "cite"})
_CARRYING = frozenset({"carry", "publish", "broadcast", "air", "quote", "report", "release", "run", "cite", "print"})
_SPEECHES = frozenset(
    ["remark", "interview", "statement", "comment", "report", "article", "tweet", "post", "briefing", "conversation"]
)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Head words of what the clause adds; `quoted` is the speaker where somebody else quotes ("Tass quoted Lavrov")."""

    addressee: Range | None = None
    when: Range | None = None
    where: Range | None = None
    via: tuple[int, ...] = ()
    quoted: int | None = None


def circumstances(analysis: Analysis, cue: Range, taken: set[int]) -> Circumstances:
    """What the clause of `cue` says besides; `taken` are the words of source and content."""
    verb = analysis.words[_verb(analysis, cue)]
    via: list[int] = []
    quoted: int | None = None
    if verb.lemma in _QUOTING:
        quoted, carrier = _quoting(analysis, verb)
        if carrier is not None and quoted is not None:
            via.append(carrier)
    via += _carriers(analysis, verb)
    addressee = _addressee(analysis, verb, taken)
    if addressee is not None and quoted is not None and addressee[0] <= quoted < addressee[1]:
        addressee = None
    return Circumstances(
        addressee=addressee,
        when=_adjunct(analysis, verb, taken, "time"),
        where=_adjunct(analysis, verb, taken, "place"),
        via=tuple(dict.fromkeys(via)),
        quoted=quoted,
    )


def _verb(analysis: Analysis, cue: Range) -> int:
    """The word of the cue that takes the dependents: its last verb that the table knows, or its head."""
    verbs = [w for w in analysis.words[cue[0] : cue[1]] if w.upos == "VERB"]
    known = [w for w in verbs if label_cue([w.lemma], ["VERB"]).entry is not None]
    if "quote" in (w.lemma for w in verbs):
        return next(w.index for w in verbs if w.lemma == "quote")
    return (known or verbs)[-1].index if verbs else analysis.head_of(*cue)


def _quoting(analysis: Analysis, verb: Word) -> tuple[int | None, int | None]:
    """(who is quoted, who quotes) of "Tass quoted Lavrov" and "Lavrov was quoted by Tass"."""
    passive = analysis.child(verb.index, "nsubj:pass")
    if passive is not None:
        agent = next((w for w in analysis.children(verb.index, "obl") if _case(analysis, w) == "by"), None)
        return passive.index, agent.index if agent is not None else None
    subject, quoted = analysis.child(verb.index, "nsubj"), analysis.child(verb.index, "obj")
    carrier = subject.index if subject is not None else None
    if quoted is None or analysis.entities[quoted.index] not in ("person", "organization", "place"):
        return _before_as(analysis, verb), carrier
    return quoted.index, carrier


def _before_as(analysis: Analysis, verb: Word) -> int | None:
    """The name or pronoun between the verb and "as": "quoted him as saying"."""
    for word in analysis.words[verb.index + 1 : verb.index + 12]:
        if word.lemma == "as":
            nouns = [w for w in analysis.words[verb.index + 1 : word.index] if w.upos in ("PROPN", "NOUN", "PRON")]
            return analysis.head_of(verb.index + 1, word.index) if nouns else None
        if word.sentence != verb.sentence or word.upos == "PUNCT":
            return None
    return None


def _carriers(analysis: Analysis, verb: Word) -> list[int]:
    """Heads of those that carried the words: "in remarks carried by Xinhua", "in an interview with CNN"."""
    out = []
    for oblique in analysis.children(verb.index, "obl"):
        if oblique.lemma not in _SPEECHES:
            continue
        for clause in analysis.children(oblique.index, "acl"):
            if clause.lemma in _CARRYING:
                out += [
                    w.index for w in analysis.children(clause.index, "obl") if _case(analysis, w) in ("by", "on", "in")
                ]
        for noun in (*analysis.children(oblique.index, "nmod"), *analysis.children(verb.index, "obl")):
            if noun.index > oblique.index and _case(analysis, noun) in ("with", "to") and oblique.lemma == "interview":
                out.append(noun.index)
    return out


def _addressee(analysis: Analysis, verb: Word, taken: set[int]) -> Range | None:
    indirect = analysis.children(verb.index, "iobj")
    direct = analysis.children(verb.index, "obj") if verb.lemma in _OBJECT_IS_ADDRESSEE else []
    oblique = [
        w
        for w in analysis.children(verb.index, "obl")
        if _case(analysis, w) in ("to", "with") and analysis.entities[w.index] in ("person", "organization")
    ]
    for word in (*indirect, *direct, *oblique):
        if word.index not in taken and analysis.entities[word.index] in ("person", "organization", "place", None):
            return _free(analysis.mention(word.index), word.index, taken)
    return None


def _adjunct(analysis: Analysis, verb: Word, taken: set[int], kind: str) -> Range | None:
    for word in analysis.children(verb.index, "obl", "advmod"):
        if word.index in taken or analysis.entities[word.index] != kind:
            continue
        if kind == "place" and _case(analysis, word) not in ("in", "at", "from", "outside", "near"):
            continue
        if analysis.words[word.index].upos not in ("NOUN", "PROPN", "NUM", "ADV"):
            continue
        return _free(analysis.mention(word.index), word.index, taken)
    return None


def _free(span: Range, head: int, taken: set[int]) -> Range:
    """The part of a phrase around its head that no other role has taken."""
    first, last = head, head + 1
    while first > span[0] and first - 1 not in taken:
        first -= 1
    while last < span[1] and last not in taken:
        last += 1
    return first, last


def _case(analysis: Analysis, word: Word) -> str:
    case = analysis.child(word.index, "case")
    return case.lemma if case is not None else ""
