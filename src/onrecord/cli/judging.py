"""`onrecord judge` and `judgements`: what people say of rows, and what stands of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal

from onrecord.cli.exits import Exit
from onrecord.errors import UsageError
from onrecord.exports.wording import one_line

if TYPE_CHECKING:
    from onrecord.ledger.coding.judging import Standing
    from onrecord.ledger.rows.judgements import Judgement
    from onrecord.ledger.storage.store import Store


def judge(
    ledger: str,
    id: str,
    verdict: Literal["confirm", "reject", "correct", "join", "split"],
    which: str | None = None,
    value: str | None = None,
    /,
    *,
    by: str,
    because: str | None = None,
) -> int:
    """Say of a row that it is right, that it should not be there, or what a field of it should be; or that two are one.

    What was read is kept as it is; a judgement is a row of its own, with who, when and why. A later one of the same
    person on the same row stands. docs/judging.md has the fields and their values.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    id
        A statement, event, figure, actor, date or place.
    verdict
        confirm: right as it was read; reject: it should not be there; correct: right but for a field; join, split: it
        and another event, statement or actor are one happening, utterance or somebody, or two.
    which
        The field to correct; the other row to join or split.
    value
        What the field should be; "" for nothing. Words are given as they stand in the report, or as 120-163.
    by
        Who judges.
    because
        Why.
    """
    from onrecord.ledger import Ledger
    from onrecord.ledger.coding.judging import judge

    pair, correction = verdict in ("join", "split"), verdict == "correct"
    if correction and (which is None or value is None):
        raise UsageError('correct FIELD VALUE: name the field and what it should be, "" for nothing')
    if value is not None and not correction:
        raise UsageError(f"{verdict} takes no value")
    with Ledger.open(ledger) as opened:
        judged = judge(
            opened.store,
            id,
            verdict,
            by=by,
            because=because,
            field=None if pair else which,
            value=value,
            other=which if pair else None,
        )
        print(_line(judged))
    return Exit.ALL_READ


def judgements(
    ledger: str,
    /,
    *,
    by: str | None = None,
    row: str | None = None,
    verdict: Literal["confirm", "reject", "correct", "join", "split"] | None = None,
    format: Literal["text", "jsonl"] = "text",
) -> int:
    """List what people have said, in the order of time; of one row also what of it stands, and where judges differ.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    by
        Only those of this person.
    row
        Only those on this row, alone or with another.
    verdict
        Only those that say so.
    format
        text, one a line; jsonl, one JSON object a line.
    """
    from onrecord.ledger import Ledger
    from onrecord.ledger.coding.judging import standing
    from onrecord.ledger.rows.judgements import COLUMNS, judgements

    asked = [
        (condition, values)
        for given, condition, values in (
            (by, "j.judge = ?", (by,)),
            (row, "(j.row = ? or j.other = ?)", (row, row)),
            (verdict, "j.verdict = ?", (verdict,)),
        )
        if given is not None
    ]
    where = " and ".join(condition for condition, _ in asked)
    with Ledger.open(ledger, write=False) as opened:
        stands = standing(opened.store, row) if row is not None else None
        for judged in judgements(opened.store, where, [value for _, values in asked for value in values]):
            if format == "jsonl":
                print(json.dumps(dict(zip(COLUMNS, judged.cells, strict=True)), ensure_ascii=True))
            else:
                print(_line(judged, opened.store))
        if stands is not None and format == "text":
            for line in _standing(stands):
                print(line)
    return Exit.ALL_READ


def _line(judged: Judgement, store: Store | None = None) -> str:
    """One judgement on one line; with a store also whether its row was superseded."""
    said = [judged.at, judged.judge, judged.verdict, judged.row, judged.other]
    if judged.field is not None:
        said.append(f"{judged.field}: {judged.value or '(empty)'}")
    if judged.because is not None:
        said.append(f"because {judged.because}")
    if store is not None and judged.other is None:
        from onrecord.ledger.rows.successors import gone, successors

        for document, kind in gone(store, [judged.row]).values():
            now = successors(store, document, kind).get(judged.row)
            said.append(f"(superseded{f'; now {now}' if now is not None else ''})")
    return _spaced(said)


def _standing(stands: Standing) -> Iterator[str]:
    yield ""
    if stands.superseded:
        now = f"{stands.now} has taken its place" if stands.now is not None else "no row has clearly taken its place"
        yield _spaced([f"{stands.row} was superseded by a newer reading: {now}"])
    for word in stands.words:
        said: list[str | None] = ["stands", word.judge, word.verdict]
        said += [f"{name}: {value or '(empty)'}" for name, value in sorted(word.corrections.items())]
        if word.row != stands.row:
            said.append(f"(said of {word.row}, whose place it took)")
        if changed := stands.changed.get(word.judge):
            said.append(f"(read otherwise since: {', '.join(changed)})")
        yield _spaced(said)
    for pair in stands.pairs:
        yield _spaced(["stands", pair.judge, pair.verdict, pair.row, pair.other])
    if stands.disagreements:
        yield _spaced([f"judges differ on {', '.join(stands.disagreements)}"])


def _spaced(parts: Iterable[str | None]) -> str:
    """Parts that are there, on one line, two spaces between."""
    return "  ".join(one_line(part) for part in parts if part)
