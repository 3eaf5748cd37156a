"""To whom, when, where and through whom something was said, where the clause of the cue says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.reader.analysis import Analysis, Range, Word
from onrecord.tables import label_cue, state_of
from onrecord.tables.reporting import reporting

_PEOPLE = ("person", "organization")
_NOBODY = ("time", "event", "abstract", "object")
_LASTING = ("during", "for", "since", "until", "throughout", "by", "within", "over")
"""Prepositions of times that are not those of speaking."""
_PLACES = ("in", "at", "from", "outside", "near", "inside", "aboard", "to")
_LONGEST_NAME = 12
"""Words between "quoted" and "as saying" at most."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the clause adds: ranges of words, heads of phrases; `quoted` is who speaks where somebody else quotes."""

    addressee: Range | None = None
    when: Range | None = None
    where: Range | None = None
    via: tuple[int, ...] = ()
    quoted: int | None = None


def circumstances(analysis: Analysis, cue: Range, taken: set[int]) -> Circumstances:
    """What the clause of `cue` says besides; `taken` are the words of source and content."""
    verb = analysis.words[_verb(analysis, cue)]
    quoted, carrier = _quoting(analysis, verb) if reporting(verb.lemma, "quoting") else (None, None)
    addressee = _addressee(analysis, verb, taken)
    if addressee is not None and quoted is not None and addressee[0] <= quoted < addressee[1]:
        addressee = None
    hosts = list(_hosts(analysis, verb, addressee, taken))
    via = [carrier] if carrier is not None and quoted is not None else []
    via += _carriers(analysis, verb, hosts, taken)
    when = _when(analysis, hosts, taken)
    if when is not None:
        hosts.append(analysis.words[analysis.head_of(*when)])  # "on Friday in Istanbul"
    where = _where(analysis, hosts, taken)
    return Circumstances(
        _before(addressee, when, where), _before(when, where), where, tuple(dict.fromkeys(via)), quoted
    )


def _verb(analysis: Analysis, cue: Range) -> int:
    """The word of the cue that takes the dependents: its last verb that the table knows, or its head."""
    verbs = [w for w in analysis.words[cue[0] : cue[1]] if w.upos == "VERB"]
    known = [w for w in verbs if label_cue([w.lemma], ["VERB"]).entry is not None]
    if (quoting := next((w for w in verbs if reporting(w.lemma, "quoting")), None)) is not None:
        return quoting.index
    return (known or verbs)[-1].index if verbs else analysis.head_of(*cue)


def _hosts(analysis: Analysis, verb: Word, addressee: Range | None, taken: set[int]) -> Iterator[Word]:
    """Words whose adjuncts tell of the statement: the verb, "speaking" beside it, occasions, and who is spoken to."""
    speaking = [w for w in analysis.children(verb.index, "advcl") if reporting(w.lemma, "speaking")]
    verbs = [verb, *(w for w in speaking if w.index not in taken)]
    yield from verbs
    for host in verbs:
        for noun in analysis.children(host.index, "obl", "obj", "advcl"):
            if noun.index not in taken and reporting(noun.lemma, "occasion"):
                yield noun
                yield from (w for w in analysis.children(noun.index, "nmod") if reporting(w.lemma, "occasion"))
    if addressee is not None:
        head = analysis.words[analysis.head_of(*addressee)]
        if head.index not in taken:
            yield head


def _quoting(analysis: Analysis, verb: Word) -> tuple[int | None, int | None]:
    """(who is quoted, who quotes) of "Tass quoted Lavrov" and "Lavrov was quoted by Tass"."""
    passive = analysis.child(verb.index, "nsubj:pass")
    if passive is not None:
        agent = next((w for w in analysis.children(verb.index, "obl") if analysis.case(w.index) == "by"), None)
        return passive.index, agent.index if agent is not None else None
    subject, quoted = analysis.child(verb.index, "nsubj"), analysis.child(verb.index, "obj")
    carrier = subject.index if subject is not None else None
    if quoted is None or analysis.entities[quoted.index] not in (*_PEOPLE, "place"):
        return _before_as(analysis, verb), carrier
    return quoted.index, carrier


def _before_as(analysis: Analysis, verb: Word) -> int | None:
    """The name or pronoun between the verb and "as": "quoted him as saying"."""
    for word in analysis.words[verb.index + 1 : verb.index + _LONGEST_NAME]:
        if word.lemma == "as":
            nouns = [w for w in analysis.words[verb.index + 1 : word.index] if w.upos in ("PROPN", "NOUN", "PRON")]
            return analysis.head_of(verb.index + 1, word.index) if nouns else None
        if word.sentence != verb.sentence or word.upos == "PUNCT":
            return None
    return None


def _carriers(analysis: Analysis, verb: Word, hosts: list[Word], taken: set[int]) -> list[int]:
    """Heads of those through whom the words came: "in remarks carried by Xinhua", "in an interview with CNN",
    "a statement carried by Tass said", "wrote on Twitter", "quoted by Tass"."""
    subject = analysis.child(verb.index, "nsubj")
    texts = [w for w in (*hosts, *([subject] if subject is not None else ())) if w.upos in ("NOUN", "PROPN")]
    if verb.upos != "VERB" and verb.head >= 0:
        texts.append(analysis.words[verb.head])  # "according to a statement carried by Tass"
    out = []
    for text in texts:
        for clause in analysis.children(text.index, "acl"):
            if reporting(clause.lemma, "carrying"):
                out += [
                    w for w in analysis.children(clause.index, "obl") if analysis.case(w.index) in ("by", "on", "in")
                ]
        if text.lemma in ("interview", "conversation"):
            out += [w for w in analysis.children(text.index, "nmod") if analysis.case(w.index) in ("with", "to", "on")]
    for clause in analysis.children(verb.index, "advcl", "parataxis"):  # "as reported by Tass"
        if reporting(clause.lemma, "carrying") and clause.xpos == "VBN":
            out += [w for w in analysis.children(clause.index, "obl") if analysis.case(w.index) == "by"]
    for host in hosts:
        if host.upos == "VERB":
            for w in analysis.children(host.index, "obl"):
                if w.index in taken or reporting(w.lemma, "time"):
                    continue
                spoken = (
                    host is verb and any(t.lemma == "interview" for t in texts) and analysis.case(w.index) == "with"
                )
                if spoken or (analysis.case(w.index) in ("on", "via", "through") and w.upos == "PROPN"):
                    out.append(w)
    return [w.index for w in out]


def _addressee(analysis: Analysis, verb: Word, taken: set[int]) -> Range | None:
    addressed = reporting(verb.lemma, "addressed")
    direct = analysis.children(verb.index, "obj") if addressed else []
    bare = [w for w in analysis.children(verb.index, "iobj", "obl") if addressed and not analysis.case(w.index)]
    oblique = [w for w in analysis.children(verb.index, "obl") if analysis.case(w.index) in ("to", "with")]
    for word in (*bare, *direct, *oblique):
        unlikely = _NOBODY if word in direct else ("time",)
        told = word not in oblique and word.index not in taken and analysis.entities[word.index] not in unlikely
        if (told and word.upos in ("NOUN", "PROPN", "PRON") and not reporting(word.lemma, "time")) or (
            _somebody(analysis, word) and (word.index not in taken or word in direct)
        ):
            return _free(analysis.mention(word.index), word.index, set() if word.index in taken else taken)
    return None


def _somebody(analysis: Analysis, word: Word) -> bool:
    if analysis.entities[word.index] in _PEOPLE:
        return word.upos in ("NOUN", "PROPN", "PRON", "NUM")
    return word.upos == "PROPN" and state_of(analysis.text(*analysis.mention(word.index))) is not None


def _when(analysis: Analysis, hosts: list[Word], taken: set[int]) -> Range | None:
    for host in hosts:
        for word in analysis.children(host.index, "obl", "advmod", "nmod"):
            listed = reporting(word.lemma, "time")
            timely = listed or (not word.text[0].isupper() and analysis.entities[word.index] == "time")
            if word.index in taken or not timely or analysis.case(word.index) in _LASTING:
                continue
            first, last = _free(analysis.mention(word.index), word.index, taken)
            while first and first - 1 not in taken and reporting(analysis.words[first - 1].lemma, "time"):
                first -= 1  # "yesterday morning"
            if first + 1 == last and word.text.lower() in ("earlier", "later"):
                continue
            return first, last
    return None


def _where(analysis: Analysis, hosts: list[Word], taken: set[int]) -> Range | None:
    for host in hosts:
        for word in analysis.children(host.index, "obl", "nmod"):
            if word.index in taken or word.upos not in ("NOUN", "PROPN") or analysis.case(word.index) not in _PLACES:
                continue
            if analysis.case(word.index) == "to" and not reporting(host.lemma, "occasion"):
                continue
            if analysis.entities[word.index] == "place":
                return _free(analysis.mention(word.index), word.index, taken)
            inner = [w for w in analysis.children(word.index, "nmod") if analysis.case(w.index) in _PLACES]
            if (place := next((w for w in inner if analysis.entities[w.index] == "place"), None)) is not None:
                return _free(analysis.mention(place.index), place.index, taken)
    return None


def _free(span: Range, head: int, taken: set[int]) -> Range:
    """The part of a phrase around its head that no other role has taken."""
    first, last = head, head + 1
    while first > span[0] and first - 1 not in taken:
        first -= 1
    while last < span[1] and last not in taken:
        last += 1
    return first, last


def _before(phrase: Range | None, *others: Range | None) -> Range | None:
    """A phrase cut where the preposition of a time or place within it stands: "reporters | in Paris on Monday"."""
    if phrase is None:
        return None
    inner = [other[0] for other in others if other is not None and phrase[0] < other[0] < phrase[1]]
    return (phrase[0], max(phrase[0] + 1, min(inner) - 1)) if inner else phrase
