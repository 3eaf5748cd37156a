"""Actors of many reports as identities."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from onrecord import parquet
from onrecord.engines.linking.grouping import Component, Pairs, grouped, join_columns, named
from onrecord.engines.linking.rows import rows_in
from onrecord.engines.linking.work import Work
from onrecord.ledger.joining.identities import Identities

_AT_ONCE: Final = 512


def link(work: Work) -> None:
    """Makes the tables `identity_joins`, of numbers of profiles, and `identities`, of ids."""
    work.run(
        "create table keyed as select p.number, unnest(k.keys) as key from read.profile_keys k"
        " join profile p on p.id = k.profile"
    )
    near = "select distinct a.number, b.number from keyed a join keyed b on a.key = b.key and a.number < b.number"
    found = work.spread(partial(_pairs, work.scratch), work.numbers(f"{near} order by 1, 2"), _AT_ONCE)
    work.keep("identity_joins", join_columns(), found)
    work.run("drop table keyed")
    groups = grouped(work, "identity_joins", "select number, id from profile", partial(_groups, work.scratch))
    work.keep("identities", parquet.fields(profile="text", identity="text"), groups)


def _pairs(folder: Path, near: list[tuple[int, int]]) -> Pairs:
    kind, rows = Identities(), rows_in(folder)
    found: Pairs = []
    for one, other in near:
        if (pair := kind.pair(rows.profile(one), rows.profile(other))) is not None:
            found.append((one, other, pair.score, pair.because))
    return found


def _groups(folder: Path, components: list[Component]) -> list[tuple[str, str]]:
    kind, rows = Identities(), rows_in(folder)
    found: list[tuple[str, str]] = []
    for component in components:
        profiles = {id: rows.profile(number) for number, id in component[0]}
        found += kind.group(profiles, named(component), ()).items()
    return found
