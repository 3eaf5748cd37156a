"""Records that were read elsewhere into a ledger: an export in JSON Lines, or what `onrecord read --format jsonl` prints.

An export comes to the same ledger again: judgements first, because they decide what is joined, then the records, each
with every version that read it and every place where it was met, then the rows that newer readings superseded and the
manifest. What is there already changes nothing, so that a run that was killed can be started again.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Final

import msgspec

from onrecord import wire
from onrecord.errors import AccessDenied, BadLine, EmptySource, FormatError, NotFound, OnrecordError, SourceError
from onrecord.ledger import adding, linking
from onrecord.ledger.adding import Added
from onrecord.ledger.ledger import Ledger, this_version
from onrecord.ledger.ranges import span, spans
from onrecord.ledger.schema import insert
from onrecord.ledger.store import Store
from onrecord.ledger.tables import Column, tables
from onrecord.ledger.writing import Version, details, sighting_id, sighting_row
from onrecord.record import Document, Record
