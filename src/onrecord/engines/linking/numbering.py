"""Numbers for what is compared, by which it is found: reports by their days, and each report's happenings and
statements by their ids behind its number.

What is compared lies under the numbers of reports in files (`row_files`); near in time is near in them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from onrecord.engines.linking import row_files
from onrecord.engines.linking.work import Work
from onrecord.ledger.joining.identities import COLUMNS
from onrecord.ledger.joining.utterances import SAYINGS
from onrecord.ledger.storage.characters import packed

BITS: Final = 20
"""Bits of a number that stand for the place inside its report."""
TEXTS: Final = "texts"
ABOUT: Final = "about"
HAPPENINGS: Final = "happenings"
SAYINGS_FILE: Final = "sayings"
PROFILES: Final = "profiles"


def number(work: Work) -> None:
    """Makes the tables `report`, `happening`, `statement` and `profile` of ids and numbers, and the files."""
    work.run(
        "create table report as select row_number() over (order by day nulls last, id) - 1 as n,"
        " row_number() over (order by id) - 1 as rank, id, shingles from read.documents"
    )
    work.run(
        "create table happening as select h.id, r.n as report, r.rank,"
        f" (r.n << {BITS}) | (row_number() over (partition by r.n order by h.id) - 1) as number"
        " from read.happenings h join report r on r.id = h.document"
    )
    work.run("create table profile as select id, row_number() over (order by id) - 1 as number from profiles")
    sayings = f"select r.n, x.* from ({SAYINGS}) x join report r on r.id = x.document"
    work.run(
        f"create table statement as select id, n as report,"
        f" (n << {BITS}) | (row_number() over (partition by n order by id) - 1) as number from ({sayings})"
    )
    reports, profiles = work.one("select count(*) from report"), work.one("select count(*) from profile")
    folder = work.scratch
    texts = "select r.n, d.{} from read.documents d join report r on r.id = d.id"
    for name, column in ((TEXTS, "text"), (ABOUT, "about")):
        rows = ((n, text.encode("utf-8", "surrogatepass")) for n, text in work.in_order(texts.format(column)))
        row_files.write(folder / name, rows, reports)
    bodies = "select r.n, h.id, h.body from read.happenings h join report r on r.id = h.document"
    told = _together((n, body) for n, _, body in work.in_order(bodies, by=2))
    several = ((n, f"[{','.join(rows)}]".encode()) for n, rows in told)
    row_files.write(folder / HAPPENINGS, several, reports)
    said = _together((n, row) for n, *row in work.in_order(sayings, by=2))
    row_files.write(folder / SAYINGS_FILE, ((n, packed(list(rows)).encode()) for n, rows in said), reports)
    named = f"select number, {COLUMNS} from profiles join profile using (id) order by number"
    row_files.write(folder / PROFILES, ((n, packed(row).encode()) for n, *row in work.stream(named)), profiles)


def _together(rows: Iterable[tuple[int, Any]]) -> Iterator[tuple[int, Iterator[Any]]]:
    """What stands under each number, of rows in order of numbers."""
    for n, some in groupby(rows, key=itemgetter(0)):
        yield n, (row for _, row in some)
