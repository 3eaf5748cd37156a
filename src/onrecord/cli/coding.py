"""`onrecord judge-export`, `judge-import` and `agreement`: sheets for coders, and how far coders agree."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Parameter
from cyclopts.validators import Number

from onrecord.cli.exits import Exit
from onrecord.errors import UsageError
from onrecord.exports.wording import one_line, printable

if TYPE_CHECKING:
    from onrecord.compare.agreement import Agreement

Kind = Literal["statements", "events", "figures", "actors", "dates", "places"]


def export(
    ledger: str,
    file: str,
    /,
    *,
    for_: Annotated[str, Parameter(name="--for")],
    sample: Annotated[int | None, Parameter(validator=Number(gte=1))] = None,
    seed: int = 0,
    kind: tuple[Kind, ...] = ("statements", "events", "figures"),
    judged_by: str | None = None,
) -> int:
    """Write rows to be judged into a CSV file, with their words in context and without what others say of them.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    file
        The CSV file to write, or - for standard output.
    for_
        Who will judge; rows that this person has judged already are left out.
    sample
        Draw so many rows.
    seed
        Draw others: the same seed draws the same rows.
    kind
        The kinds of rows, one for each time that the option is given.
    judged_by
        Only rows that this person has judged, for a second coder.
    """
    from onrecord.cli.app import undashed
    from onrecord.cli.output import destination
    from onrecord.ledger import Ledger
    from onrecord.ledger.coding.sheets import sheet

    (place,) = undashed([file])
    with Ledger.open(ledger, write=False) as opened:
        lines = sheet(opened.store, for_, kinds=kind, sample=sample, seed=seed, judged_by=judged_by)
        count = -1
        with destination(None if place == "-" else place, "jsonl", [ledger], False) as out:
            for line in lines:
                text = io.StringIO()
                csv.writer(text, lineterminator="\n").writerow([printable(cell) for cell in line])
                out.write("", text.getvalue().encode("utf-8-sig" if count < 0 else "utf-8"))
                count += 1
    print(f"onrecord: {count} {'row' if count == 1 else 'rows'} for {one_line(for_)} to judge", file=sys.stderr)
    return Exit.ALL_READ


def import_(ledger: str, file: str, /, *, by: str) -> int:
    """Take the verdicts that a coder has filled into a sheet.

    Exit code 0: all of them were taken; 1: some; 3: none. A sheet may be taken in again: what stands already is passed
    over.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    file
        The CSV file, or - for standard input.
    by
        Who has judged.
    """
    from onrecord.cli.app import undashed
    from onrecord.ledger import Ledger
    from onrecord.ledger.coding.sheets import take_in
    from onrecord.sources.encodings import decode

    (place,) = undashed([file])
    try:
        data = sys.stdin.buffer.read() if place == "-" else Path(place).read_bytes()
    except OSError as error:
        raise UsageError(f"{file}: cannot be read: {error.strerror or error}") from error
    taken = known = failed = 0
    with Ledger.open(ledger) as opened:
        for line, outcome in take_in(opened.store, decode(data, place).text, by=by):
            if isinstance(outcome, UsageError):
                failed += 1
                print(f"onrecord: {printable(place)}: line {line}: {one_line(str(outcome))}", file=sys.stderr)
            elif outcome is None:
                known += 1
            else:
                taken += 1
    print(f"onrecord: {taken} taken, {known} already there, {failed} could not be taken", file=sys.stderr)
    if not failed:
        return Exit.ALL_READ
    return Exit.SOME_FAILED if taken or known else Exit.NOTHING_READ


def agreement(ledger: str, /, *, by: tuple[str, ...] = ()) -> int:
    """Show how far judges agree, as Krippendorff's alpha: on verdicts, on fields that somebody corrects, on joins.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    by
        One of the judges, one for each time that the option is given; without it, all of them.
    """
    from onrecord.ledger import Ledger
    from onrecord.ledger.coding.agreement import agreements

    with Ledger.open(ledger, write=False) as opened:
        found = agreements(opened.store, by)
    print(one_line(f"judges: {', '.join(found.judges) or 'none'}"))
    print(f"{'':24}{'alpha':>8}{'same':>8}{'units':>8}{'values':>8}")
    parts = {"verdicts": found.verdicts, **found.fields, "joins": found.joins}
    for name, part in parts.items():
        alpha = f"{part.alpha:.3f}" if part.alpha is not None else "-"
        same = f"{part.percent:.1%}" if part.percent is not None else "-"
        print(f"{name:24}{alpha:>8}{same:>8}{part.units:>8}{part.values:>8}")
    for name, part in parts.items():
        for line in _matrix(name, part):
            print(line)
    return Exit.ALL_READ


def _matrix(name: str, part: Agreement) -> Iterator[str]:
    """The coincidence matrix, one pair of values a line, the most frequent first."""
    pairs = [(one, other, n) for (one, other), n in part.coincidences.items() if one <= other]
    if pairs:
        yield f"\n{name}: how often values meet"
    for one, other, n in sorted(pairs, key=lambda p: (-p[2], p[:2])):
        yield f"{n:8g}  {one_line(one)} and {one_line(other)}"
