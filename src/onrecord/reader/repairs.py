"""Attributions in the making, and what their syntax shows to be wrong with them.

Each repair is about a construction, not about a word: they stay right when the model gets better, and find less to do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from onrecord.reader.analysis import Analysis, Range
from onrecord.reader.nested import nested
from onrecord.tables import label_cue

_LONGEST_NAME = 12
"""Words between "quoted" and "as saying" at most."""


@dataclass(slots=True, eq=False)
class Draft:
    """A cue with what is known to belong to it so far."""

    cue: Range
    source: Range | None = None
    contents: list[Range] = field(default_factory=list)


def left_out(analysis: Analysis, drafts: Sequence[Draft], taken: set[int]) -> list[Draft]:
    """Drafts of cues that the model left out: verbs of saying joined to a cue, on which a content of it follows.

    "insisted it had not **and accused** Ankara of planned provocation". `taken`: words with a role.
    """
    out = []
    for draft in drafts:
        for content in tuple(draft.contents):
            verb = analysis.words[content[0] - 1] if content[0] else None
            if verb is None or verb.index in taken or verb.upos != "VERB" or not verb.deprel.startswith("conj"):
                continue
            known = label_cue([verb.lemma], ["VERB"]).entry is not None
            if known and draft.cue[0] <= verb.head < draft.cue[1]:
                draft.contents.remove(content)
                out.append(Draft((verb.index, verb.index + 1), draft.source, [content]))
    return out


def mend(analysis: Analysis, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts with contents that run into a second cue cut there, and without "Lavrov as saying" in a content."""
    out: list[Draft] = []
    for draft in drafts:
        out.append(draft)
        for i, content in enumerate(draft.contents):
            if (split := _ran_into(analysis, draft, content)) is not None:
                draft.contents[i] = content[0], split[0]
                out.append(split[1])
            else:
                draft.contents[i] = _after_as_saying(analysis, draft.cue, content)
        draft.contents = [c for c in draft.contents if c[0] < c[1]]
    return out


def _ran_into(analysis: Analysis, draft: Draft, content: Range) -> tuple[int, Draft] | None:
    """Where a content runs on into a second cue joined to its own, and that cue's draft."""
    verb = analysis.head_of(*draft.cue)
    for word in analysis.children(verb, "conj"):
        if word.upos != "VERB" or not content[0] < word.index < content[1] or content[0] <= verb:
            continue
        start = analysis.phrase(word.index)[0]
        own = next((a for a in nested(analysis, (start, content[1])) if a.cue[0][1] == word.index + 1), None)
        while start > content[0] + 1 and analysis.words[start - 1].upos in ("CCONJ", "PUNCT"):
            start -= 1
        if own is not None and start > content[0] + 1:
            return start, Draft(own.cue[0], draft.source, list(own.content))
    return None


def _after_as_saying(analysis: Analysis, cue: Range, content: Range) -> Range:
    """What follows "Lavrov as saying" in a content right after "quoted": the words before are about the speaker."""
    first, last = content
    if not any(w.lemma in ("quote", "cite") for w in analysis.words[cue[0] : cue[1]]) or first < cue[1]:
        return content
    for w in range(first, min(last - 1, first + _LONGEST_NAME)):
        if analysis.words[w].lemma == "as" and analysis.words[w + 1].xpos == "VBG":
            return w + 2, last
        if analysis.words[w].upos == "VERB":
            break
    return content
