"""Statements within statements, found by syntax inside a content span.

The model was trained on outermost attributions only. Inside their content a verb or noun of saying, thinking or
ordering with a clause of its own is an attribution too: "He said **the generals promised to leave**".
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.reader.analysis import Analysis, Attribution, Range, Word
from onrecord.reader.quotation import CLOSING, OPENING
from onrecord.record import Act
from onrecord.tables import label_cue

_BLAMING = {"accuse": "of", "blame": "for", "charge": "with", "suspect": "of", "criticize": "for", "praise": "for"}
"""Verbs whose content is what somebody is blamed for: "accused Ankara of planned provocation"."""
_WITH_INFINITIVE = frozenset(
    {Act.ORDER, Act.REQUEST, Act.PROMISE, Act.THREATEN, Act.REFUSE, Act.AGREE, Act.DECIDE, Act.INTEND, Act.PROPOSE}
)
"""Acts whose content may be an infinitive: "ordered the army to stop"."""


def nested(analysis: Analysis, content: Range) -> Iterator[Attribution]:
    """Attributions whose cue is a word of `content` and whose own content lies within it, in text order."""
    for word in analysis.words[content[0] : content[1]]:
        if word.upos != "VERB":
            continue
        clause = _clause(analysis, word)
        if clause is None:
            continue
        first, last = analysis.phrase(clause.index, ("punct",))
        if word.lemma in _BLAMING and (blamed := analysis.child(word.index, "obj", "nsubj:pass")) is not None:
            first = min(first, analysis.phrase(blamed.index)[0])
        first, last = _clip(analysis, (max(first, word.index + 1), last), content)
        if last <= first or first <= word.index < last:
            continue
        source = _source(analysis, word)
        inside = source is not None and content[0] <= source[0] and source[1] <= content[1]
        if not inside and word.index == content[0]:
            continue
        cue = _cue(analysis, word, content)
        if cue[1] > first > cue[0]:
            cue = cue[0], first
        yield Attribution((source,) if source is not None and inside else (), (cue,), ((first, last),), 0.5)


def _clause(analysis: Analysis, word: Word) -> Word | None:
    """The clause, or what is blamed, that a cue word takes, where the word is one of the cue table and it follows."""
    if word.lemma in _BLAMING:
        return _blame(analysis, word)
    entry = label_cue([word.lemma], [word.upos]).entry
    if entry is None or entry.light:
        return None
    clause = analysis.child(word.index, "ccomp")
    if clause is None and entry.act in _WITH_INFINITIVE:
        clause = analysis.child(word.index, "xcomp")
        if clause is not None and clause.upos != "VERB":
            clause = None
    return clause if clause is not None and clause.index > word.index else None


def _blame(analysis: Analysis, word: Word) -> Word | None:
    for other in (*analysis.children(word.index, "obl", "advcl"), *analysis.children(word.index, "obj")):
        mark = analysis.child(other.index, "case", "mark")
        if mark is not None and mark.lemma == _BLAMING[word.lemma] and other.index > word.index:
            return other
    return None


def _clip(analysis: Analysis, span: Range, content: Range) -> Range:
    first, last = max(span[0], content[0]), min(span[1], content[1])
    while first < last and analysis.words[first].upos == "PUNCT" and analysis.words[first].text in ",:;":
        first += 1
    while first < last and analysis.words[last - 1].upos == "PUNCT":
        last -= 1
    marks = analysis.reading.encoded.marks[:, 2]
    if OPENING in marks[first:last] and CLOSING not in marks[first:last]:
        closing = next((w for w in range(last, min(last + 3, content[1])) if marks[w] == CLOSING), None)
        last = closing + 1 if closing is not None else last
    return first, last


def _source(analysis: Analysis, word: Word) -> Range | None:
    """The subject of a cue verb, or the agent of a passive one, or for a verb under another its subject."""
    subject = analysis.child(word.index, "nsubj", "obl:agent")
    if subject is not None and subject.deprel == "nsubj:pass":
        agent = analysis.child(word.index, "obl:agent")
        subject = agent
    if subject is None and word.deprel in ("conj", "xcomp") and word.head >= 0:
        subject = analysis.child(word.head, "nsubj")
    return analysis.mention(subject.index) if subject is not None else None


def _cue(analysis: Analysis, word: Word, content: Range) -> Range:
    """The verb with the auxiliaries and negation right before it."""
    first = word.index
    while first - 1 >= content[0] and (
        analysis.words[first - 1].head == word.index
        and analysis.words[first - 1].deprel.split(":")[0] in ("aux", "advmod")
    ):
        first -= 1
    while (
        first < word.index
        and analysis.words[first].deprel == "advmod"
        and analysis.words[first].lemma not in ("not", "never")
    ):
        first += 1
    return first, word.index + 1
