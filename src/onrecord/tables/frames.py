"""Frames: the words that tell of events, what they need, the event's type and mode, and where its parties stand."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from .tsv import parts, rows

__all__ = ["Frame", "frames_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One row of `frames.tsv`; a word with a hyphen is a predicate of its own and one of its parts."""

    predicate: tuple[str, ...]
    part: str
    needs: tuple[str, ...]
    type: str
    mode: str | None
    actors: tuple[str, ...]
    recipients: tuple[str, ...]

    @property
    def ends(self) -> bool:
        """Whether its last word carries the others: "arrest **warrant**", "test-**fire**", but "**call** for"."""
        return self.part == "n" or "-" in self.predicate


def frames_of(lemma: str, part: str) -> tuple[Frame, ...]:
    """The frames whose predicate is carried by this lemma, the most demanding first."""
    return _frames().get((lemma, part), ())


@cache
def _frames() -> dict[tuple[str, str], tuple[Frame, ...]]:
    found: dict[tuple[str, str], list[Frame]] = defaultdict(list)
    for predicate, part, needs, kind, mode, actors, recipients in rows("frames"):
        for words in dict.fromkeys((tuple(predicate.split()), tuple(predicate.replace("-", " - ").split()))):
            frame = Frame(
                predicate=words,
                part=part,
                needs=tuple(needs.split()),
                type=kind,
                mode=mode or None,
                actors=parts(actors),
                recipients=parts(recipients),
            )
            found[words[-1] if frame.ends else words[0], part].append(frame)
    for group in found.values():
        group.sort(key=lambda f: (-len(f.predicate), -len(f.needs)))
    return {key: tuple(group) for key, group in found.items()}
