"""Records from elsewhere made ready for a ledger, in this process or in another one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

import msgspec

from onrecord.errors import FormatError, SourceError
from onrecord.ledger.imports.brought import record_of
from onrecord.ledger.rows.preparing import Prepared, happening_of, prepare
from onrecord.ledger.rows.writing import Version, sighting_id, sighting_row
from onrecord.record import Record

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """A record that comes into a ledger, with rows for what its old ledger knew of it."""

    prepared: Prepared
    readings: list[tuple[Any, ...]]
    """Those by older versions."""
    sightings: list[tuple[Any, ...]]
    firsts: list[tuple[int, str]]
    """For each of them, whether it was the first, and its id."""
    paths: tuple[str, ...]
    """What the manifest calls the places where it was met; none where the manifest comes with it."""

    @property
    def document(self) -> str:
        """The id of its document."""
        return self.prepared.document

    @property
    def sighting(self) -> str:
        """The id of the place where it was met."""
        return str(self.prepared.rows["sightings"][0][0])


Packed = bytes | str | None
"""A `Coming` on its way between processes; why there is no record; or None for one that cannot travel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form(Generic[T]):
    """How records come: as lines of JSON, or as rows. All of it must be picklable."""

    made: Callable[[T], Coming]
    """What is in one. Raises FormatError for anything that a ledger could not give back as it is."""
    record: Callable[[T], tuple[Record, Version]]
    """The record in one that was made already, and what read it."""
    refused: Callable[[int, str], SourceError]
    """The error for one that cannot be taken in, by its number, with the reason."""


def made(line: bytes) -> Coming:
    """What is in a line. Raises FormatError for anything that a ledger could not give back as it is."""
    brought = record_of(line)
    document = brought.record.document
    return Coming(
        prepared=prepare(brought.record, brought.version),
        readings=[(v.reading(document.id), document.id, v.onrecord, v.model, v.text_profile, 0) for v in brought.older],
        sightings=[sighting_row(s.document, first=False) for s in brought.sightings],
        firsts=[(int(s.first), sighting_id(s.document)) for s in brought.sightings],
        paths=(document.path or document.id,) if brought.plain else (),
    )


def packed(form: Form[T], some: Sequence[T]) -> list[Packed]:
    """What is in some of them, for another process."""
    return [_packed(form, one) for one in some]


def _packed(form: Form[T], one: T) -> Packed:
    try:
        return _sent(form.made(one))
    except FormatError as error:
        return str(error)
    except UnicodeEncodeError:  # half of a surrogate pair
        return None


_decoder = msgspec.msgpack.Decoder(Coming)


def unpacked(form: Form[T], packed: Packed, one: T) -> Coming:
    """What another process made of one. Raises FormatError as `Form.made` does."""
    if isinstance(packed, str):
        raise FormatError(packed)
    return _received(packed) if packed is not None else form.made(one)


def _sent(coming: Coming) -> bytes:
    """Without the happenings, which their bodies have too."""
    told = replace(coming.prepared.told, happenings=())
    return msgspec.msgpack.encode(replace(coming, prepared=replace(coming.prepared, told=told)))


def _received(packed: bytes) -> Coming:
    coming = _decoder.decode(packed)
    told = replace(coming.prepared.told, happenings=tuple(map(happening_of, coming.prepared.told.bodies)))
    return replace(coming, prepared=replace(coming.prepared, told=told))
