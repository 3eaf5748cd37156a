"""Attribution in headlines: "Moscow, Ankara to resume talks: Russian FM", "Putin: Russia ready to talk"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.reader.analysis import Analysis, Attribution, Range
from onrecord.reader.titles import role_in
from onrecord.tables import institution_of, speaker_noun, state_of

_LONGEST_SOURCE = 7
_SHORTEST_CONTENT = 3


def headline(analysis: Analysis, found: Sequence[Attribution]) -> Attribution | None:
    """The attribution that a colon in the document's title marks, where the model has none there."""
    span = analysis.document.title_span
    if span is None:
        return None
    words = [w.index for w in analysis.words if span.start <= w.start and w.end <= span.end]
    if not words:
        return None
    first, last = words[0], words[-1] + 1
    if any(first <= f < last for a in found for f, _ in (*a.cue, *a.content)):
        return None
    colons = [w for w in words if analysis.words[w].text == ":"]
    if len(colons) != 1:
        return None
    colon = colons[0]
    before, after = (first, colon), (colon + 1, last)
    for source, content in ((after, before), (before, after)):
        if content[1] - content[0] >= _SHORTEST_CONTENT and _speaks(analysis, source):
            return Attribution((source,), ((colon, colon + 1),), (content,), 0.5)
    return None


def _speaks(analysis: Analysis, source: Range) -> bool:
    """Whether the words are somebody's name or role and nothing more."""
    first, last = source
    if not 0 < last - first <= _LONGEST_SOURCE or any(w.upos in ("VERB", "AUX") for w in analysis.words[first:last]):
        return False
    if any(n.label in ("PER", "ORG") and first <= n.first and n.last <= last for n in analysis.names):
        return True
    text = analysis.text(first, last)
    if institution_of(text) is not None or state_of(text) is not None:
        return True
    words = [w.text for w in analysis.words[first:last]]
    return role_in(analysis, source, last - 1) is not None or speaker_noun(words) is not None
