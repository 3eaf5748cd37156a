"""The columns of the CSV form of each answer."""

from __future__ import annotations

from operator import attrgetter as of

from onrecord.exports.answers.rows import Columns

INCIDENTS: Columns = {
    name: of(name)
    for name in (
        *("id", "type", "mode", "begins", "ends", "told", "place", "country", "title", "reports", "sources"),
        *("disputed", "outlet", "words"),
    )
}
ACTORS: Columns = {
    name: of(name)
    for name in (
        *("id", "name", "kind", "country", "sector", "roles", "names", "reports", "sources", "statements", "events"),
    )
}
DISPUTES: Columns = {
    "matter": lambda row: row[0].id,
    "incident": lambda row: row[0].incident,
    **{
        f"{side}_{name}": (lambda row, side=side, path=path: of(path)(getattr(row[1], side)))  # type: ignore[misc]
        for side in ("one", "other")
        for name, path in (
            ("id", "id"),
            ("voice", "voice.name"),
            ("narrated", "voice.narration"),
            ("outlet", "report.name"),
            ("day", "report.day"),
            ("words", "words"),
        )
    },
    "because": lambda row: row[1].because,
    "score": lambda row: row[1].score,
    "found": lambda row: row[1].found,
    "reports": lambda row: row[1].reports,
}
"""Of pairs: the matter, and one of its disputes."""
TOLLS: Columns = {
    "toll": lambda row: row[0].id,
    "measure": lambda row: row[0].measure,
    "unit": lambda row: row[0].unit,
    "incident": lambda row: row[0].incident,
    "place": lambda row: row[0].place,
    "day": lambda row: row[1].day,
    "last": lambda row: row[1].last,
    "day_stated": lambda row: row[1].stated,
    "voice": lambda row: row[1].voice.name,
    "narrated": lambda row: row[1].voice.narration,
    "low": lambda row: row[1].low,
    "best": lambda row: row[1].best,
    "high": lambda row: row[1].high,
    "qualifier": lambda row: row[1].qualifier,
    "words": lambda row: row[1].words,
    "of_whom": lambda row: row[1].who,
    "part": lambda row: row[1].part,
    "revises": lambda row: row[1].revises,
    "figures": lambda row: row[1].figures,
    "outlets": lambda row: [report.name for report in row[1].reports],
    "sources": lambda row: row[1].sources,
    "sentence": lambda row: row[1].sentence,
}
"""Of pairs: the toll, and one of its points."""
TIMELINE: Columns = {
    **{
        name: of(name)
        for name in (
            *("incident", "begins", "ends", "week", "told", "type", "mode", "direction", "score", "status"),
            *("disputed", "sources", "summed", "because"),
        )
    },
    "voice": of("first.voice.name"),
    "outlet": of("first.report.name"),
    "words": of("first.words"),
}
