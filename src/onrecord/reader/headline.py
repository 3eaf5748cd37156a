"""Attribution in headlines: "Talks to resume: Russian FM", "Putin: Russia is ready", "Truce holds - state media"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.reader.analysis import Analysis, Attribution, Range
from onrecord.reader.titles import role_in
from onrecord.tables import institution_of, speaker_noun, state_of
from onrecord.tables.reporting import reporting
from onrecord.tables.words import word_list

_LONGEST_SOURCE = 7
_SHORTEST_CONTENT = 3
_DASHES = "-–—"
_SCORE = 0.5


def headline(analysis: Analysis, found: Sequence[Attribution]) -> Attribution | None:
    """The attribution that a colon or a dash in the document's title marks, where the model has none there.

    A colon stands between a speaker and what is said in either order, a dash only before the speaker. "Live:",
    "Opinion:", "Clinton emails:" and "Syria:" are labels and topics, not speakers.
    """
    span = analysis.document.title_span
    if span is None:
        return None
    words = [w.index for w in analysis.words if span.start <= w.start and w.end <= span.end]
    if not words:
        return None
    first, last = words[0], words[-1] + 1
    if any(first <= f < last for a in found for f, _ in (*a.cue, *a.content)):
        return None
    marks = [w for w in words if analysis.words[w].text == ":"] or [w for w in words if _is_dash(analysis, w)][-1:]
    if len(marks) != 1:
        return None
    mark = marks[0]
    before, after = (first, mark), (mark + 1, last)
    if _is_content(analysis, before) and _speaks(analysis, after, states=True):
        return Attribution((after,), ((mark, mark + 1),), (before,), _SCORE)
    if analysis.words[mark].text == ":" and _is_content(analysis, after) and _speaks(analysis, before, states=False):
        return Attribution((before,), ((mark, mark + 1),), (after,), _SCORE)
    return None


def suffered(analysis: Analysis, attribution: Attribution) -> bool:
    """Whether a cue of the document's title is a passive without its auxiliary, and the source has it done to them.

    Headlines tell the past in the present tense: "Killer **sentenced** to life", "Senator **accused** of fraud". What
    has an object or a clause is no passive: "Police **said** he left".
    """
    span = analysis.document.title_span
    if span is None or not attribution.source or len(attribution.cue) != 1:
        return False
    first, last = attribution.cue[0]
    verb = analysis.words[first]
    if last - first != 1 or verb.xpos not in ("VBD", "VBN") or not span.start <= verb.start < span.end:
        return False
    subject = analysis.child(first, "nsubj")
    if subject is None or not attribution.source[0][0] <= subject.index < attribution.source[0][1]:
        return False
    return not analysis.children(first, "obj", "iobj", "ccomp", "xcomp", "parataxis", "aux")


def done(analysis: Analysis, attribution: Attribution) -> bool:
    """Whether a cue is a deed rather than words: "Russia **imposed** sanctions"."""
    if len(attribution.cue) != 1:
        return False
    _, last = attribution.cue[0]
    verb = analysis.words[last - 1]
    return verb.lemma in word_list("deeds not said") and analysis.child(verb.index, "ccomp", "xcomp") is None


def _is_dash(analysis: Analysis, w: int) -> bool:
    """Whether a word is a dash with white space on both sides."""
    word, text = analysis.words[w], analysis.document.text
    around = text[word.start - 1 : word.start], text[word.end : word.end + 1]
    return word.text in _DASHES and all(c.isspace() for c in around) and all(around)


def _is_content(analysis: Analysis, span: Range) -> bool:
    """Whether the words say something: enough of them, with a verb."""
    words = analysis.words[span[0] : span[1]]
    return len(words) >= _SHORTEST_CONTENT and any(w.upos in ("VERB", "AUX") for w in words)


def _speaks(analysis: Analysis, source: Range, *, states: bool) -> bool:
    """Whether the words are somebody's name or role and nothing more; `states`: the name of a state will do."""
    first, last = source
    words = analysis.words[first:last]
    if not 0 < len(words) <= _LONGEST_SOURCE or any(w.upos in ("VERB", "AUX", "NUM") for w in words):
        return False
    text = analysis.text(first, last)
    if state_of(text) is not None:
        return states
    head = analysis.head_of(first, last)
    if any(n.label in ("PER", "ORG") and n.first <= head < n.last for n in analysis.names):
        return True
    if institution_of(text) is not None or reporting(words[-1].text, "office"):
        return True
    return role_in(analysis, source, last - 1) is not None or speaker_noun([w.text for w in words]) is not None
