"""Which source, cue and content belong together.

The model marks fragments and says for every word which cue it belongs to. Here each fragment goes to its best cue, a
quotation that runs on over paragraphs stays with its beginning, what the syntax shows to be wrong is mended, and a cue
without a source takes that of the clause it depends on. What belongs to no cue is let go.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.analysis import Analysis, Attribution, Range
from onrecord.reader.quotation import OPENING
from onrecord.reader.repairs import Draft, left_out, mend
from onrecord.reader.subjects import subject_of

_LEAST = 0.02
"""A fragment whose words give its best cue less than this probability belongs to no cue in sight."""
_FURTHER = 0.45
"""What a further piece of a content must reach, its tags' times its cue's probability, not to be let go: below it the
pieces of PolNeAR's training articles are wrong more often than right."""
_SPARED = 0.1
"""A further piece of a content goes to a cue without any where that has at least this probability."""
_NEIGHBOURS = 2
"""Windows before and after the one that owns a word in which another word of it may be owned."""
_SHORTEST_LOOSE = 3
"""Quotations without a cue have more words than this: shorter ones are titles and scare quotes."""

_BETWEEN = " \t\r\n\xa0.”\"'’"
"""What may stand between two paragraphs of one quotation."""


def attributions(analysis: Analysis) -> tuple[Attribution, ...]:
    """The outermost attributions of a document, in the order of their cues."""
    parts: dict[str, list[Range]] = {"source": [], "cue": [], "content": []}
    for first, last, label in analysis.reading.fragments:
        parts[label] += _within_paragraph(analysis, first, last, label)
    drafts = [Draft(cue) for cue in sorted(parts["cue"])]
    _sources(analysis, parts["source"], drafts)
    taken = {w for fragments in parts.values() for first, last in fragments for w in range(first, last)}
    loose = _contents(analysis, parts["content"], drafts, taken)
    drafts = mend(analysis, drafts)
    marked = {w: (first, last) for first, last in parts["source"] for w in range(first, last)}
    found = [(d, _source(analysis, d, marked, taken)) for d in drafts]
    out = [_attribution(analysis, source, (d.cue,), tuple(d.contents)) for d, source in found if d.contents or d.source]
    out += [_attribution(analysis, (), (), (f,)) for f in loose if _quoted(analysis, f)]
    return tuple(sorted(out, key=lambda a: (a.cue or a.content)[0]))


def _within_paragraph(analysis: Analysis, first: int, last: int, label: str) -> list[Range]:
    """A fragment cut at the end of the title, and but for contents at every end of a paragraph; the last part stays.

    The longer part of a content stays: a headline and what follows are not one utterance.
    """
    title = analysis.document.title_span
    cut = first
    for w in range(first + 1, last):
        before, start = analysis.words[w - 1].end, analysis.words[w].start
        ends = title is not None and before <= title.end <= start
        if ends or (label != "content" and analysis.document.text[before:start].count("\n") > 1):
            cut = w
    parts = [(first, cut), (cut, last)]
    return [max(parts, key=lambda p: p[1] - p[0]) if label == "content" else parts[1]]


def _sources(analysis: Analysis, fragments: list[Range], drafts: list[Draft]) -> None:
    """One source to a cue, the likeliest pairs first: of two with one best cue the other goes to its next best."""
    starts = [d.cue[0] for d in drafts]
    pairs = []
    for fragment in fragments if drafts else ():
        nearest, chances = _chances(analysis, fragment, starts)
        pairs += [(float(chances[k]), fragment, nearest + int(k)) for k in np.flatnonzero(chances[:-1] > _LEAST)]
    given: set[Range] = set()
    for _, fragment, k in sorted(pairs, key=lambda p: (-p[0], p[1:])):
        if drafts[k].source is None and fragment not in given:
            drafts[k].source = fragment
            given.add(fragment)


def _contents(analysis: Analysis, fragments: list[Range], drafts: list[Draft], taken: set[int]) -> list[Range]:
    """Each content to its best cue, or as a quotation that runs on to that of the one before; the rest is returned.

    `taken` are the words that have a role. Drafts are added for cues that the model left out.
    """
    starts = [d.cue[0] for d in drafts]
    loose: list[Range] = []
    sure: dict[Range, float] = {}
    rivals: list[tuple[float, Range, int]] = []
    before: tuple[Range, Draft] | None = None
    for fragment in fragments:
        nearest, chances = _chances(analysis, fragment, starts)
        k = int(chances[:-1].argmax()) if len(chances) > 1 else -1
        unsure = k < 0 or chances[k] <= _LEAST
        sure[fragment] = float(chances[k]) * float(analysis.reading.confidence[slice(*fragment)].mean(dtype=np.float64))
        if before is not None and _runs_on(analysis, before[0], fragment) and (unsure or chances[k] < chances[-1]):
            draft, sure[fragment] = before[1], 1.0
        elif unsure:
            loose.append(fragment)
            before = None
            continue
        else:
            draft = drafts[nearest + k]
        draft.contents.append(fragment)
        before = fragment, draft
        rivals += [(float(chances[j]), fragment, nearest + int(j)) for j in np.flatnonzero(chances[:-1] > _SPARED)]
    _spare(drafts, rivals)
    drafts += left_out(analysis, drafts, taken)
    for draft in drafts:
        main = max(draft.contents, key=lambda f: f[1] - f[0], default=None)
        draft.contents = [f for f in draft.contents if f == main or sure[f] >= _FURTHER]
    return loose


def _chances(analysis: Analysis, fragment: Range, starts: Sequence[int]) -> tuple[int, NDArray[np.float32]]:
    """The number of the first cue in sight of a fragment, the probability of that and each further one, and of none.

    `starts`: where the cues begin, ascending. Those outside the windows that hold the fragment have none: such words
    are owned by farther windows than its neighbours.
    """
    reading = analysis.reading
    owner = reading.owner
    begin = int(np.searchsorted(owner, owner[fragment[0]] - _NEIGHBOURS))
    end = int(np.searchsorted(owner, owner[fragment[1] - 1] + _NEIGHBOURS, "right"))
    first, last = bisect_left(starts, begin), bisect_left(starts, end)
    if first == last:
        return first, np.ones(1, dtype=np.float32)
    scores = reading.cue_scores(*fragment, list(starts[first:last]))
    return first, np.exp(scores.astype(np.float64)).astype(np.float32)


def _spare(drafts: Sequence[Draft], rivals: list[tuple[float, Range, int]]) -> None:
    """Cues without a content get a piece that another can spare: `rivals` are (chance, piece, number of the cue)."""
    owner = {fragment: draft for draft in drafts for fragment in draft.contents}
    for _, fragment, k in sorted(rivals, key=lambda r: (-r[0], r[1:])):
        if not drafts[k].contents and len(owner[fragment].contents) > 1:
            owner[fragment].contents.remove(fragment)
            drafts[k].contents.append(fragment)
            owner[fragment] = drafts[k]


def _source(analysis: Analysis, draft: Draft, marked: Mapping[int, Range], taken: set[int]) -> tuple[Range, ...]:
    """The source of a cue: its own, or where it has none its subject or that of the clause it depends on.

    "Ann Roe left, **saying** she was tired", "Ann Roe, **who said** she was tired": PolNeAR marks the source again.
    `marked` are the sources that the model found, by their words.
    """
    if draft.source is not None:
        return (draft.source,)
    head = subject_of(analysis, draft.cue)
    if head is None:
        noun = analysis.head_of(*draft.cue)
        owner = analysis.child(noun, "nmod:poss")
        if owner is None or draft.cue[0] <= owner.index < draft.cue[1]:
            return ()
        head = owner.index
    if head in marked:
        return (marked[head],)
    first, last = analysis.mention(head)
    return () if any(w in taken for w in range(first, last)) else ((first, last),)


def _runs_on(analysis: Analysis, before: Range, fragment: Range) -> bool:
    """Whether a fragment begins a paragraph with an opening mark, right after the paragraph in which `before` ends."""
    end, start = analysis.words[before[1] - 1].end, analysis.words[fragment[0]].start
    between = analysis.document.text[end:start]
    return _opens(analysis, fragment) and ("\n" in between or "\r" in between) and not between.strip(_BETWEEN)


def _opens(analysis: Analysis, fragment: Range) -> bool:
    return bool(analysis.reading.encoded.marks[fragment[0], 2] == OPENING) or analysis.words[fragment[0]].text in "‘'`"


def _quoted(analysis: Analysis, fragment: Range) -> bool:
    return _opens(analysis, fragment) and fragment[1] - fragment[0] > _SHORTEST_LOOSE


def _attribution(
    analysis: Analysis, source: tuple[Range, ...], cue: tuple[Range, ...], content: tuple[Range, ...]
) -> Attribution:
    values = [analysis.reading.confidence[first:last] for first, last in (*source, *cue, *content)]
    return Attribution(source, cue, content, round(float(np.concatenate(values).mean(dtype=np.float64)), 4))
