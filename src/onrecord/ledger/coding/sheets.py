"""Sheets for coders: rows to be judged, with their words in context, and what a coder has filled in.

A sheet is CSV with one line a row. It does not show what anybody else has said of a row, so that two coders judge
independently. The last four columns are the coder's: verdict, field, value, because; a row with several wrong fields
has a line for each. Lines without a verdict are passed over.
"""

from __future__ import annotations

import csv
import hashlib
import heapq
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from onrecord.errors import UsageError
from onrecord.ledger.answers.shown import in_context, reading, spans_of
from onrecord.ledger.coding.judging import found, judge
from onrecord.ledger.rows.judgements import OF_TWO, Judgement, Verdict, of_rows, words
from onrecord.ledger.rows.loading import load
from onrecord.ledger.rows.values import parsed, told
from onrecord.ledger.storage.store import Store

ASKED: Final = ("verdict", "field", "value", "because")
HEADER: Final = ("row", "kind", "outlet", "published", "before", "words", "after", "read", *ASKED)
_FORMULA: Final = re.compile(r"\s*[=+\-@＝＋－＠]")
"""What a spreadsheet would take for the beginning of a formula; a report's words are none."""
_SEPARATORS: Final = ",;\t"


def sheet(
    store: Store,
    coder: str,
    *,
    kinds: Sequence[str] = ("statements", "events", "figures"),
    sample: int | None = None,
    seed: int = 0,
    judged_by: str | None = None,
) -> Iterator[tuple[str, ...]]:
    """The lines of a sheet for a coder, the header first, report by report in the order of the text.

    Rows that the coder has judged are left out. `judged_by`: only rows that this other has judged. `sample`: so many,
    drawn with a seed; a row is drawn or not by its id and the seed, so that a ledger that grows keeps most of them.
    """
    chosen = _chosen(store, coder, kinds, judged_by)
    if sample is not None:
        chosen = iter(heapq.nsmallest(sample, chosen, key=lambda row: lot(seed, row[1])))
    by_document: defaultdict[str, set[str]] = defaultdict(set)
    for document, row in chosen:
        by_document[document].add(row)
    yield HEADER
    for document in sorted(by_document):
        record = load(store, document)
        assert record is not None
        told_of = record.document
        rows = [(kind, row) for kind in kinds for row in getattr(record, kind) if row.id in by_document[document]]
        for kind, row in sorted(rows, key=lambda r: (min((s.start for s in spans_of(r[1])), default=0), r[1].id)):
            given = (row.id, kind, told_of.outlet or "", told_of.published or "")
            shown = (*in_context(record, row), reading(record, row, kind))
            yield (*given, *map(_harmless, shown), *("" for _ in ASKED))


def _chosen(store: Store, coder: str, kinds: Iterable[str], judged_by: str | None) -> Iterator[tuple[str, str]]:
    for kind in kinds:
        said = "select 1 from judgements j where j.row = t.id and j.other is null and j.judge = ?"
        sql = f"select t.document, t.id from {kind} t where not exists ({said})"
        values = [coder]
        if judged_by is not None:
            sql += f" and exists ({said})"
            values.append(judged_by)
        yield from ((document, row) for document, row in store.stream(f"{sql} order by t.document, t.id", values))


def lot(seed: int, row: str) -> bytes:
    """What a row is drawn by: those of the smallest lots are."""
    return hashlib.sha256(f"{seed}\x1f{row}".encode()).digest()


def _harmless(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) else text


def take_in(store: Store, text: str, *, by: str) -> Iterator[tuple[int, Judgement | UsageError | None]]:
    """Judges by the filled lines of a sheet: each line's number in the file, and the judgement or why there is none.

    None for a judgement that already stands, so that a sheet can be taken in again. The separator may be a comma, a
    semicolon or a tab, as spreadsheets have it. Raises UsageError where columns are missing.
    """
    first = text.split("\n", 1)[0]
    lines = csv.reader(text.splitlines(keepends=True), delimiter=max(_SEPARATORS, key=first.count), strict=True)
    try:
        names = [name.strip().lower() for name in next(lines, [])]
    except csv.Error as error:
        raise UsageError(f"line 1: {error}") from error
    if lacking := [name for name in ("row", "verdict") if name not in names]:
        raise UsageError(f"line 1: the column {lacking[0]} is missing; a sheet begins with {','.join(HEADER)}")
    while True:
        number = lines.line_num + 1
        try:
            cells = next(lines)
        except StopIteration:
            return
        except csv.Error as error:
            yield number, UsageError(str(error))
            continue
        line = {name: cell.strip() for name, cell in zip(names, cells, strict=False)}
        if not line.get("verdict"):
            if line.get("field") or line.get("value") or line.get("because"):
                yield number, UsageError(f"{line.get('row')}: filled in, but without a verdict")
            continue
        try:
            yield number, _judged(store, line, by)
        except UsageError as error:
            yield number, error


def _judged(store: Store, line: dict[str, str], by: str) -> Judgement | None:
    verdict, row = line["verdict"].lower(), line.get("row", "")
    field, value, because = line.get("field") or None, line.get("value") or None, line.get("because") or None
    if verdict in OF_TWO:
        raise UsageError(f"{row}: a sheet judges single rows; {verdict} two with `onrecord judge`")
    try:
        if _stands(store, row, verdict, field, value, because, by):
            return None
        return judge(store, row, verdict, by=by, field=field, value=value, because=because)
    except UsageError as error:
        raise UsageError(str(error) if row and row in str(error) else f"{row or 'no row'}: {error}") from error


def _stands(
    store: Store, row: str, verdict: str, field: str | None, value: str | None, because: str | None, by: str
) -> bool:
    """Whether this is what the judge has said of the row already."""
    word = words(of_rows(store, [row])).get((row, by))
    if word is None or word.verdict != verdict:
        return False
    if verdict != Verdict.CORRECT:
        return field is None and value is None and because in (None, word.because)
    kind, record, read = found(store, row)
    if field is None or field not in word.corrections:
        return False
    return word.corrections[field] == told(parsed(record, read, kind, field, value))
