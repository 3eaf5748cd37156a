"""Whether what was made of several reports fits together: families, incidents, utterances, how many tell of each."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from onrecord.compare.grouping import connected
from onrecord.ledger.joining.counting import COUNTED
from onrecord.ledger.joining.incidents import incident_id
from onrecord.ledger.joining.utterances import utterance_id
from onrecord.ledger.rows.witnesses import COLUMNS, Witness, source_of
from onrecord.ledger.storage.store import Store


def torn(store: Store) -> Iterator[str]:
    """One line for every group that is not what its members make it."""
    yield from _families(store)
    yield from _incidents(store)
    yield from _utterances(store)


def _families(store: Store) -> Iterator[str]:
    pairs = [(one, other) for one, other in store.rows("select one, other from copies")]
    family = connected({document for pair in pairs for document in pair}, pairs)
    sql = f"select d.family, d.source, {COLUMNS} from documents d order by d.family, d.id"
    for name, rows in groupby(store.stream(sql), key=itemgetter(0)):
        every = [(given, Witness(*row)) for _, given, *row in rows]
        source = source_of(name, [witness for _, witness in every])
        for given, witness in every:
            if name != (known := family.get(witness.id, witness.id)):
                yield f"document {witness.id}: its family is {name}, and its copies make it {known}"
            if given != source:
                yield f"document {witness.id}: its source is {given!r}, and its family makes it {source!r}"


def _incidents(store: Store) -> Iterator[str]:
    for happening, document in store.rows("select id, document from happenings where incident is null order by id"):
        yield f"document {document}: {happening} is of no incident"
    sql = "select incident, min(id) from happenings where incident is not null group by incident order by incident"
    for incident, first in store.stream(sql):
        if incident != incident_id(first):
            yield f"incidents: {incident} is not named by {first}, the first of its happenings"
    yield from _counts(store, "incidents")


def _utterances(store: Store) -> Iterator[str]:
    sql = "select utterance, min(id) from statements where utterance is not null group by utterance order by utterance"
    for utterance, first in store.stream(sql):
        if utterance != utterance_id(first):
            yield f"utterances: {utterance} is not named by {first}, the first of its statements"
    yield from _counts(store, "utterances")


def _counts(store: Store, table: str) -> Iterator[str]:
    """Groups of which other numbers of reports and sources are told than there are."""
    counted = COUNTED[table].format("is not null")
    sql = (
        f"with counted (id, reports, sources) as ({counted}) select t.id, t.reports, t.sources, c.reports, c.sources"
        f" from {table} t left join counted c on c.id = t.id"
        " where c.id is null or c.reports <> t.reports or c.sources <> t.sources order by t.id"
    )
    for group, reports, sources, found, independent in store.stream(sql):
        if found is None:
            yield f"{table}: nothing belongs to {group}"
        else:
            told = f"{reports} reports and {sources} sources, and {found} and {independent} tell of it"
            yield f"{table}: {group} counts {told}"
