"""A record as rows of a part's tables."""

from __future__ import annotations

from onrecord.compare.happenings import Happening, happenings
from onrecord.compare.incident_keys import blocks
from onrecord.compare.profiles import profiles_of
from onrecord.compare.sayings import saying_keys, sayings
from onrecord.compare.stories import story_subjects
from onrecord.ledger.rows.preparing import Text, actors_of, every_row, happening_row, profile_row
from onrecord.ledger.rows.writing import Rows, Version
from onrecord.ledger.storage.characters import packed
from onrecord.record import Record


def part_rows(record: Record, version: Version) -> Rows:
    """The rows of a record, which is consistent (`onrecord.ledger.rows.checking`), by the tables of a part."""
    document = record.document
    profiles = profiles_of(record)
    text = Text.of(document)
    actors = actors_of(profiles)
    told = happenings(record, profiles)
    said = sayings(record, profiles)
    rows = every_row(record, version, text, actors, told)
    rows["profiles"] = [profile_row(i, p) for i, p in sorted({actors.ids[a]: p for a, p in profiles.items()}.items())]
    rows["profile_keys"] = sorted(actors.keys.items())
    rows["happenings"] = [happening_row(h, packed(h)) for h in told]
    rows["happening_keys"] = [row for h in told for row in _happening_keys(h)]
    rows["statement_keys"] = [(s.id, saying_keys(s)) for s in said]
    rows["sketches"] = [(document.id, text.sketch)]
    rows["story_keys"] = [
        (document.id, b.filed, b.asked, b.under, s.under) for s in story_subjects(record) for b in (s.block,)
    ]
    return rows


def _happening_keys(happening: Happening) -> list[tuple[object, ...]]:
    return [(happening.id, b.filed, b.asked, b.under) for b in blocks(happening)]
