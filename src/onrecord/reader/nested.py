"""Statements within statements, found by syntax inside a content span.

The model was trained on outermost attributions only. Inside their content a verb or noun of saying, thinking or
ordering with a clause of its own is an attribution too: "He said **the generals promised to leave**". Precision comes
first: a construction that often reports nothing ("allowed him to leave") is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.reader.analysis import Analysis, Attribution, Range, Word
from onrecord.reader.quotation import CLOSING, OPENING
from onrecord.reader.subjects import agent_of
from onrecord.record import Act
from onrecord.tables import label_cue
from onrecord.tables.reporting import reporting

_BLAMING = {"accuse": "of", "blame": "for", "charge": "with", "suspect": "of", "criticize": "for", "praise": "for"}
"""Verbs whose content is what somebody is blamed for: "accused Ankara of planned provocation"."""
_WITH_INFINITIVE = frozenset(
    {Act.ORDER, Act.REQUEST, Act.PROMISE, Act.THREATEN, Act.REFUSE, Act.AGREE, Act.DECIDE, Act.INTEND, Act.PROPOSE}
)
"""Acts whose content may be an infinitive: "ordered the army to stop"."""
_SHORTEST = 2
"""Words of a content within a content at least."""
_LEADING = ("ADP", "DET", "SCONJ", "CCONJ")
"""Parts of speech that no content ends with: where the parser leaves one at the end, more belongs to it."""
_SCORE = 0.5


def nested(analysis: Analysis, content: Range) -> Iterator[Attribution]:
    """Attributions whose cue is a word of `content` and whose own content lies within it, in text order."""
    for word in analysis.words[content[0] : content[1]]:
        if word.text.lower() == "according":
            found = _according(analysis, word, content)
        elif word.upos == "VERB":
            found = _of_verb(analysis, word, content)
        else:
            found = _of_noun(analysis, word, content) if word.upos == "NOUN" else None
        if found is not None:
            yield found


def _of_verb(analysis: Analysis, word: Word, content: Range) -> Attribution | None:
    clause = _clause(analysis, word)
    if clause is None:
        return None
    first, last = _extent(analysis, clause)
    objects = ("obj", "nsubj:pass") if word.lemma in _BLAMING else ("obj",) if clause.deprel == "xcomp" else ()
    told = analysis.child(word.index, *objects) if objects else None
    if told is not None and told.deprel in objects:
        first = min(first, analysis.phrase(told.index)[0])  # "accused **rebels** of arson", "ordered **troops** to go"
    first, last = _clip(analysis, (max(first, word.index + 1), last), content)
    if last - first < _SHORTEST or _ended(analysis, word.index + 1, first):
        return None
    source = _source(analysis, word)
    inside = source is not None and content[0] <= source[0] and source[1] <= content[1]
    if not inside and word.index == content[0]:
        return None
    cue = _cue(analysis, word, content)
    if cue[1] > first > cue[0]:
        cue = cue[0], first
    return Attribution((source,) if source is not None and inside else (), (cue,), ((first, last),), _SCORE)


def _of_noun(analysis: Analysis, noun: Word, content: Range) -> Attribution | None:
    """ "the claim that …", "his promise to …": a noun of saying with a clause that says what."""
    entry = label_cue([noun.lemma], ["NOUN"]).entry
    if entry is None or entry.light or reporting(noun.lemma, "plain"):
        return None
    for clause in analysis.children(noun.index, "acl", "ccomp"):
        mark = analysis.child(clause.index, "mark")
        if clause.deprel == "acl:relcl" or mark is None or mark.index < noun.index:
            continue
        wanted = entry.act in _WITH_INFINITIVE and analysis.child(clause.index, "aux:pass") is None
        if mark.lemma == "that" or (mark.lemma == "to" and wanted):
            span = _clip(analysis, _extent(analysis, clause), content)
            if span[1] - span[0] < _SHORTEST or span[0] <= noun.index:
                continue
            owner = analysis.child(noun.index, "nmod:poss")
            source = analysis.mention(owner.index) if owner is not None else None
            inside = source is not None and content[0] <= source[0]
            sources = (source,) if source is not None and inside else ()
            return Attribution(sources, ((noun.index, noun.index + 1),), (span,), _SCORE)
    return None


def _according(analysis: Analysis, word: Word, content: Range) -> Attribution | None:
    """ "according to X" in a content: what it says is the clause it stands in."""
    if word.index + 1 >= content[1] or analysis.words[word.index + 1].lemma != "to" or word.head < 0:
        return None
    source_head = analysis.words[word.head]
    if source_head.upos not in ("NOUN", "PROPN", "PRON") or source_head.head < 0:
        return None
    source = _clip(analysis, analysis.mention(source_head.index), content)
    clause = analysis.words[source_head.head]
    if not word.index < source[0] < source[1] or not content[0] <= clause.index < content[1]:
        return None  # the source stands before the cue, or beyond the end of the content
    first, last = _extent(analysis, clause)
    pieces = []
    for piece in ((first, word.index), (source[1], last)):
        begin, end = _clip(analysis, (max(piece[0], content[0]), piece[1]), content)
        if end - begin >= _SHORTEST:
            pieces.append((begin, end))
    if not any(begin <= clause.index < end for begin, end in pieces):
        return None
    return Attribution((source,), ((word.index, word.index + 2),), tuple(pieces), _SCORE)


def _clause(analysis: Analysis, word: Word) -> Word | None:
    """The clause, or what is blamed, that a cue word takes, where the word is one of the cue table and it follows."""
    if word.lemma in _BLAMING:
        return _blame(analysis, word)
    entry = label_cue([word.lemma], [word.upos]).entry
    if entry is None or entry.light or reporting(word.lemma, "plain"):
        return None
    clause = analysis.child(word.index, "ccomp")
    if clause is not None and clause.upos == "AUX":
        return None  # "not as safe as they think they are"
    if clause is not None and analysis.child(clause.index, "nsubj", "csubj", "expl", "mark") is None:
        return None  # "what they say was a mistake": the subject stands elsewhere
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


def _extent(analysis: Analysis, clause: Word) -> Range:
    """From the first to after the last word of a clause, without what is only set beside it."""
    under = analysis.subtree(clause.index, ("punct", "parataxis"))
    return analysis.phrase(clause.index, ("punct",))[0], under[-1] + 1


def _ended(analysis: Analysis, first: int, last: int) -> bool:
    """Whether a sentence ends between a cue and what is taken for its clause."""
    return any(w.text in (".", "?", "!") for w in analysis.words[first:last])


def _clip(analysis: Analysis, span: Range, content: Range) -> Range:
    first, last = max(span[0], content[0]), min(span[1], content[1])
    while first < last and analysis.words[first].upos == "PUNCT" and analysis.words[first].text in ",:;":
        first += 1
    while first < last and analysis.words[last - 1].upos == "PUNCT":
        last -= 1
    end = analysis.words[last - 1]
    if first < last and (end.upos in _LEADING or end.xpos == "PRP$") and end.xpos != "RP":
        while last < content[1] and not _stops(analysis, last):
            last += 1
    marks = analysis.reading.encoded.marks[:, 2]
    if OPENING in marks[first:last] and CLOSING not in marks[first:last]:
        closing = next((w for w in range(last, min(last + 3, content[1])) if marks[w] == CLOSING), None)
        last = closing + 1 if closing is not None else last
    return first, last


def _stops(analysis: Analysis, w: int) -> bool:
    return analysis.words[w].upos == "PUNCT" or analysis.words[w].sentence != analysis.words[w - 1].sentence


def _source(analysis: Analysis, word: Word) -> Range | None:
    """The subject of a cue verb, or the agent of a passive one, or for a verb under another its subject or object."""
    subject = analysis.child(word.index, "nsubj")
    if subject is not None and subject.deprel == "nsubj:pass":
        subject = agent_of(analysis, word)
    elif subject is None:
        subject = agent_of(analysis, word) or _misplaced(analysis, word)
    passive = analysis.child(word.index, "nsubj:pass", "aux:pass") is not None
    if subject is None and not passive and word.deprel in ("conj", "xcomp") and word.head >= 0:
        above = analysis.child(word.head, "obj") if word.deprel == "xcomp" else None
        subject = above or analysis.child(word.head, "nsubj")
    return analysis.mention(subject.index) if subject is not None else None


def _misplaced(analysis: Analysis, word: Word) -> Word | None:
    """A subject before the cue that the parser gave to the clause after it: "**the judge** said the 36 must go"."""
    clause = analysis.child(word.index, "ccomp")
    subjects = analysis.children(clause.index, "nsubj") if clause is not None else []
    return subjects[0] if len(subjects) > 1 and subjects[0].index < word.index < subjects[1].index else None


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
