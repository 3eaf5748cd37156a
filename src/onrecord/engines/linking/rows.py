"""The rows that are compared, as any process has them: read from the files, and kept as long as they are near."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

from onrecord.compare.happenings import Happening
from onrecord.compare.incidents import Report
from onrecord.compare.profiles import Profile
from onrecord.compare.sayings import Saying
from onrecord.compare.shingles import shingles
from onrecord.engines.linking.numbering import ABOUT, BITS, HAPPENINGS, PROFILES, SAYINGS_FILE, TEXTS
from onrecord.engines.linking.row_files import RowFile
from onrecord.ledger.joining.identities import profile_of
from onrecord.ledger.joining.utterances import saying_of
from onrecord.ledger.storage.characters import unpacked

_REPORTS: Final = 512
"""Reports whose rows are kept."""
_PLACE: Final = (1 << BITS) - 1


class Rows:
    """The rows of one run of linking, whose files are in the folder."""

    def __init__(self, folder: Path) -> None:
        files = {name: RowFile(folder / name) for name in (TEXTS, ABOUT, HAPPENINGS, SAYINGS_FILE, PROFILES)}
        self._files = files
        self.shingles = lru_cache(_REPORTS)(lambda n: shingles(self.text(n)))
        self.about = lru_cache(_REPORTS)(lambda n: frozenset(files[ABOUT][n].decode("utf-8", "surrogatepass").split()))
        self.report = lru_cache(_REPORTS)(lambda n: Report(unpacked(self._blob(HAPPENINGS, n), list[Happening])))
        self.sayings = lru_cache(_REPORTS)(self._sayings)
        self._said = lru_cache(_REPORTS)(lambda n: unpacked(self._blob(SAYINGS_FILE, n), list[Any]))
        self._saying = lru_cache(_REPORTS)(lambda number: saying_of(self._said(number >> BITS)[number & _PLACE]))

    def _blob(self, name: str, n: int) -> str:
        return self._files[name][n].decode() or "[]"

    def text(self, n: int) -> str:
        """The text of a report."""
        return self._files[TEXTS][n].decode("utf-8", "surrogatepass")

    def profile(self, n: int) -> Profile:
        """The profile of a number."""
        return profile_of(tuple(unpacked(self._blob(PROFILES, n), list[Any])))

    def happening(self, number: int) -> Happening:
        """The happening of a number."""
        return self.report(number >> BITS).happenings[number & _PLACE]

    def saying(self, number: int) -> Saying:
        """The statement of a number."""
        return self._saying(number)

    def _sayings(self, n: int) -> tuple[Saying, ...]:
        return tuple(map(saying_of, self._said(n)))

    def close(self) -> None:
        """Gives back what it holds."""
        for file in self._files.values():
            file.close()


@cache
def rows_in(folder: Path) -> Rows:
    """The rows in a folder, which stay open until they are `left`."""
    return Rows(folder)


def left(folder: Path) -> None:
    """Closes the rows in a folder, the only ones that are open."""
    if rows_in.cache_info().currsize:
        rows_in(folder).close()
        rows_in.cache_clear()
