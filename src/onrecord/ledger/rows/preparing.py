"""All that can be known of a record before it meets a ledger: its rows, its entries, and what it is compared by."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from onrecord.compare.credits import credits
from onrecord.compare.happenings import Happening, happenings
from onrecord.compare.incident_keys import asked_keys, stored_keys
from onrecord.compare.keys import number, numbers
from onrecord.compare.profiles import Profile, keys, profiles_of
from onrecord.compare.sayings import Saying, saying_keys, sayings
from onrecord.compare.shingles import shingles, sketch
from onrecord.compare.stories import story, story_keys
from onrecord.ledger.rows import entries
from onrecord.ledger.rows.writing import Rows, Version, rows_of, sighting_row
from onrecord.ledger.storage.characters import packed, unpacked
from onrecord.record import Document, Record, row_id

Keys = Mapping[str, tuple[int, ...]]
"""The keys of members (see `compare.keys`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What a report is compared with copies by, and the agency that its own credit line names."""

    shingles: tuple[int, ...]
    sketch: tuple[int, ...]
    size: int
    """Distinct shingles."""
    origin: str | None

    @classmethod
    def of(cls, document: Document) -> Text:
        """That of a document."""
        every = shingles(document.text)
        named = sorted({c.agency for c in credits(document) if c.kind == "text"})
        return cls(
            shingles=every, sketch=sketch(every), size=len(set(every)), origin=", ".join(named) if named else None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Actors:
    """The actors of a document by their ids, and the keys of their profiles by the profiles' ids."""

    profiles: Mapping[str, Profile]
    ids: Mapping[str, str]
    """The id of each actor's profile."""
    keys: Keys


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The happenings of a document, what they are found by and look for, and the same of its story."""

    document: str
    happenings: tuple[Happening, ...]
    bodies: tuple[str, ...]
    """As they are stored."""
    stored: Keys
    asked: Keys
    about: frozenset[str]
    """Roots of its title and of its first words."""
    story: tuple[int, ...]
    others: Mapping[int, str]
    """The keys under which others of its story lie, and what they say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The statements of a document that have a speaker, and their keys."""

    sayings: tuple[Saying, ...]
    keys: Keys


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A record, ready for a ledger."""

    document: str
    """Its id."""
    reading: str
    """The id of its reading."""
    rows: Rows
    lines: list[entries.Line]
    text: Text
    actors: Actors
    told: Told
    said: Said


def prepare(record: Record, version: Version) -> Prepared:
    """Prepares a record, which is consistent (`checking.check`)."""
    document = record.document
    profiles = profiles_of(record)
    text = Text.of(document)
    told = _told(record, profiles)
    actors = actors_of(profiles)
    return Prepared(
        document=document.id,
        reading=version.reading(document.id),
        rows=every_row(record, version, text, actors, told.happenings),
        lines=entries.lines(record, profiles),
        text=text,
        actors=actors,
        told=told,
        said=_said(record, profiles),
    )


def every_row(record: Record, version: Version, text: Text, actors: Actors, happenings: Iterable[Happening]) -> Rows:
    """The rows of a record in the tables of what is read; its reading and its sighting among them."""
    document = record.document
    reading = version.reading(document.id)
    return {
        "readings": [(reading, document.id, version.onrecord, version.model, version.text_profile, 1)],
        "sightings": [sighting_row(document, first=True)],
        **rows_of(
            record,
            reading=reading,
            origin=text.origin,
            shingles=text.size,
            profiles=actors.ids,
            happenings=happenings,
        ),
    }


def profile_row(id: str, profile: Profile) -> tuple[object, ...]:
    """The row of the table `profiles`, of a profile that is nobody else's yet."""
    p = profile
    return (id, p.name, p.kind.value, p.country, p.sector, p.role, json.dumps(p.names), id)


def happening_row(happening: Happening, body: str) -> tuple[object, ...]:
    """The row of the table `happenings`, of one that is of no incident yet. `body`: as it is stored."""
    return (happening.id, happening.document, None, happening.types[0], body)


def actors_of(profiles: Mapping[str, Profile]) -> Actors:
    """The actors of a document; who has no name is nobody else's profile."""
    ids = {a: profile_id(p) if p.names else own_profile(a) for a, p in profiles.items()}
    return Actors(profiles=profiles, ids=ids, keys={ids[a]: profile_keys(p) for a, p in profiles.items()})


def profile_id(p: Profile) -> str:
    """The id of a profile: what it says."""
    return row_id("profile", p.name, p.kind, p.country, p.sector, p.role, *p.names)


def own_profile(actor: str) -> str:
    """The id of a profile that one actor alone has."""
    return row_id("profile", actor)


def profile_keys(p: Profile) -> tuple[int, ...]:
    """The keys of a profile."""
    return numbers(f"name|{key}" for key in keys(p))


@lru_cache(maxsize=1 << 12)
def happening_of(body: str) -> Happening:
    """The happening that is stored as this."""
    return unpacked(body, Happening)


def _told(record: Record, profiles: Mapping[str, Profile]) -> Told:
    found = happenings(record, profiles)
    stored, asked = story_keys(record)
    return Told(
        document=record.document.id,
        happenings=found,
        bodies=tuple(map(packed, found)),
        stored={h.id: stored_keys(h) for h in found},
        asked={h.id: asked_keys(h) for h in found},
        about=story(record.document),
        story=numbers(stored),
        others={number(key): key for key in asked},
    )


def _said(record: Record, profiles: Mapping[str, Profile]) -> Said:
    found = sayings(record, profiles)
    return Said(sayings=found, keys={s.id: saying_keys(s) for s in found})
