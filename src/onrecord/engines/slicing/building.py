"""A ledger of the reports of some parts, or of those of them that a case is about."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import partial
from itertools import repeat
from pathlib import Path

from onrecord import parquet
from onrecord.engines.parts.manifest import parts_of
from onrecord.engines.parts.views import make_views
from onrecord.engines.slicing.rows import Report, Slice, coming_of, is_known, record_of, refused
from onrecord.engines.slicing.selection import Selection
from onrecord.errors import SourceError
from onrecord.ledger import Ledger
from onrecord.ledger.imports.coming import Form
from onrecord.ledger.imports.importing import bring
from onrecord.ledger.intake.adding import Added


def build(ledger: Ledger, folder: Path, chosen: Selection, *, jobs: int = 1) -> Iterator[Added | SourceError]:
    """Takes the reports of a run's folder that are chosen into a ledger, with every place where each was met.

    Yields what became of each: of new ones in the order of their days, then of those that are there. The ledger is the
    same as if these reports had been added to it, and what is there already changes nothing, so that a build that was
    stopped can be started again. `jobs`: processes that make records ready. Raises SourceError where there are no
    parts, UsageError without DuckDB.
    """
    parts = parts_of(folder)
    with tempfile.TemporaryDirectory(prefix="onrecord-") as place:
        scratch = Path(place)
        with parquet.engine(scratch, database=str(scratch / "slice.duckdb")) as connection:
            make_views(connection, parts, scratch)
            reports = Slice.of(connection, chosen, scratch).reports()
            known = 0

            def unknown() -> Iterator[tuple[int, Report]]:
                nonlocal known
                for number, report in enumerate(reports):
                    if is_known(ledger.store, report):
                        known += 1
                    else:
                        yield number, report

            form = Form(made=coming_of, record=record_of, refused=partial(refused, str(folder)))
            yield from bring(ledger.store, unknown(), form, jobs=jobs)
            yield from repeat(Added.KNOWN, known)
