"""Which source, cue and content belong together.

The model marks fragments and says for every word which cue it belongs to; here each fragment goes to its best cue, a
quotation that runs on over paragraphs stays with its beginning, and what belongs to no cue is let go.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from onrecord.reader.analysis import Analysis, Attribution, Range
from onrecord.reader.nested import nested

OPENING_MARKS = "\"“„«‘'`"
_LEAST = float(np.log(0.02))
"""A fragment whose words give its best cue less than this probability belongs to no cue in sight."""


def attributions(analysis: Analysis) -> tuple[Attribution, ...]:
    """The outermost attributions of a document, in the order of their cues."""
    parts: dict[str, list[Range]] = {"source": [], "cue": [], "content": []}
    for first, last, label in analysis.reading.fragments:
        parts[label].append((first, last))
    cues = sorted(parts["cue"])
    starts = [first for first, _ in cues]
    sources: dict[int, list[tuple[float, Range]]] = defaultdict(list)
    contents: dict[int, list[Range]] = defaultdict(list)
    loose: list[Range] = []
    if cues:
        for fragment in parts["source"]:
            scores = analysis.reading.cue_scores(*fragment, starts)
            best = int(scores[:-1].argmax())
            if scores[best] > _LEAST:
                sources[best].append((float(scores[best]), fragment))
    previous: tuple[Range, int] | None = None
    for fragment in parts["content"]:
        scores = analysis.reading.cue_scores(*fragment, starts)
        best = int(scores[:-1].argmax()) if cues else -1
        if (
            previous is not None
            and _runs_on(analysis, previous[0], fragment)
            and (best < 0 or scores[best] < scores[-1] or scores[best] < _LEAST)
        ):
            best = previous[1]
        elif best < 0 or scores[best] <= _LEAST:
            loose.append(fragment)
            previous = None
            continue
        contents[best].append(fragment)
        previous = fragment, best
    out: list[Attribution] = []
    for k, cue in enumerate(cues):
        for i, content in enumerate(contents[k]):
            joined = _joined(analysis, cue, content)
            if joined is not None:
                contents[k][i] = content[0], joined[0]
                out.append(joined[1])
        source = tuple(f for _, f in sorted(sources[k], reverse=True)[:1])
        if contents[k] or source:
            out.append(_attribution(analysis, source, (cue,), tuple(contents[k])))
    out += [_attribution(analysis, (), (), (f,)) for f in loose if _quoted(analysis, f)]
    return tuple(sorted(out, key=lambda a: (a.cue or a.content)[0]))


def _joined(analysis: Analysis, cue: Range, content: Range) -> tuple[int, Attribution] | None:
    """Where a content runs on into a second cue joined to its own ("insisted it had not **and accused Ankara of …**"):
    the word at which it must end, and the attribution of the second cue."""
    verb = analysis.head_of(*cue)
    for word in analysis.children(verb, "conj"):
        if word.upos != "VERB" or not content[0] < word.index < content[1] or content[0] <= verb:
            continue
        start = analysis.phrase(word.index)[0]
        own = next((a for a in nested(analysis, (start, content[1])) if a.cue[0][1] == word.index + 1), None)
        while start > content[0] + 1 and analysis.words[start - 1].upos in ("CCONJ", "PUNCT"):
            start -= 1
        if own is not None and start > content[0] + 1:
            return start, own
    return None


def _runs_on(analysis: Analysis, before: Range, fragment: Range) -> bool:
    """Whether a fragment begins a paragraph with an opening mark, right after the paragraph in which `before` ends."""
    end, start = analysis.words[before[1] - 1].end, analysis.words[fragment[0]].start
    between = analysis.document.text[end:start]
    opened = analysis.words[fragment[0]].text[0] in OPENING_MARKS
    return opened and "\n" in between and not between.strip(" \t\r\n\xa0.”\"'’")


def _quoted(analysis: Analysis, fragment: Range) -> bool:
    return analysis.words[fragment[0]].text[0] in OPENING_MARKS and fragment[1] - fragment[0] > 3


def _attribution(
    analysis: Analysis, source: tuple[Range, ...], cue: tuple[Range, ...], content: tuple[Range, ...]
) -> Attribution:
    values = [analysis.reading.confidence[first:last] for first, last in (*source, *cue, *content)]
    return Attribution(source, cue, content, round(float(np.concatenate(values).mean()), 4))
