"""For whom somebody speaks: the "we" of a police spokesman is the police, that of a president the state."""

from __future__ import annotations

from onrecord.reader.analysis import Analysis
from onrecord.reader.cast import Cast, Character
from onrecord.record import ActorKind
from onrecord.tables import find_role

_SPOKESPEOPLE = frozenset({"spokesperson"})
_FOR_THE_STATE = frozenset({"spokesperson", "head of state", "head of government", "minister", "foreign minister"})
_BODIES = (ActorKind.ORGANIZATION, ActorKind.GROUP, ActorKind.STATE)
_NEAR = 6
"""Words before a name in which its title stands, at most."""


def behind(analysis: Analysis, cast: Cast, speaker: Character) -> Character | None:
    """The body that a spokesperson speaks for, or the state of who governs it, where the report names it."""
    if speaker.kind not in (ActorKind.PERSON, ActorKind.UNNAMED) or not speaker.offices & _FOR_THE_STATE:
        return None
    if speaker.offices & _SPOKESPEOPLE and (body := _represented(analysis, cast, speaker)) is not None:
        return body
    states = (c for c in cast.characters if c.kind is ActorKind.STATE and c.country == speaker.country)
    return next(states, None) if speaker.country is not None and speaker.sector in ("GOV", "MIL") else None


def _represented(analysis: Analysis, cast: Cast, speaker: Character) -> Character | None:
    """Whose spokesperson the words around a mention say somebody is: "**Houthi** military spokesman Ann Roe"."""
    for first, last in speaker.mentions:
        for word in analysis.words[max(first - _NEAR, 0) : last]:
            role = find_role([word.lemma]) if word.upos in ("NOUN", "PROPN") else None
            if role is None or role.role.office not in _SPOKESPEOPLE or word.sentence != analysis.words[first].sentence:
                continue
            for other in analysis.children(word.index, "compound", "nmod:poss", "nmod", "amod"):
                body = cast.of(other.index)
                if body is not None and body is not speaker and body.kind in _BODIES:
                    return body
    return None
