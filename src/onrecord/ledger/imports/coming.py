"""Lines of records made ready for a ledger, in this process or in another one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from onrecord.errors import FormatError
from onrecord.ledger.imports.brought import record_of
from onrecord.ledger.rows.preparing import Prepared, happening_of, prepare
from onrecord.ledger.rows.writing import sighting_id, sighting_row


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """A record that comes into a ledger, with rows for what its old ledger knew of it."""

    prepared: Prepared
    readings: list[tuple[Any, ...]]
    """Those by older versions."""
    sightings: list[tuple[Any, ...]]
    firsts: list[tuple[int, str]]
    """For each of them, whether it was the first, and its id."""
    path: str | None
    """What the manifest calls it; None where the manifest comes with it."""

    @property
    def document(self) -> str:
        """The id of its document."""
        return self.prepared.document

    @property
    def sighting(self) -> str:
        """The id of the place where it was met."""
        return str(self.prepared.rows["sightings"][0][0])


Packed = bytes | str | None
"""A `Coming` on its way between processes; why a line holds no record; or None for one that cannot travel."""


def made(line: bytes) -> Coming:
    """What is in a line. Raises FormatError for anything that a ledger could not give back as it is."""
    brought = record_of(line)
    document = brought.record.document
    return Coming(
        prepared=prepare(brought.record, brought.version),
        readings=[(v.reading(document.id), document.id, v.onrecord, v.model, v.text_profile, 0) for v in brought.older],
        sightings=[sighting_row(s.document, first=False) for s in brought.sightings],
        firsts=[(int(s.first), sighting_id(s.document)) for s in brought.sightings],
        path=(document.path or document.id) if brought.plain else None,
    )


def packed(lines: Sequence[bytes]) -> list[Packed]:
    """What is in some lines, for another process."""
    return list(map(_packed, lines))


def _packed(line: bytes) -> Packed:
    try:
        return _sent(made(line))
    except FormatError as error:
        return str(error)
    except UnicodeEncodeError:  # half of a surrogate pair
        return None


_decoder = msgspec.msgpack.Decoder(Coming)


def unpacked(packed: Packed, line: bytes) -> Coming:
    """What another process made of a line. Raises FormatError as `made` does."""
    if isinstance(packed, str):
        raise FormatError(packed)
    return _received(packed) if packed is not None else made(line)


def _sent(coming: Coming) -> bytes:
    """Without the happenings, which their bodies have too."""
    told = replace(coming.prepared.told, happenings=())
    return msgspec.msgpack.encode(replace(coming, prepared=replace(coming.prepared, told=told)))


def _received(packed: bytes) -> Coming:
    coming = _decoder.decode(packed)
    told = replace(coming.prepared.told, happenings=tuple(map(happening_of, coming.prepared.told.bodies)))
    return replace(coming, prepared=replace(coming.prepared, told=told))
