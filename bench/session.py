"""What every benchmark is given: one reader, the places of the data, and whether to take a small sample.

The parts of Onrecord are imported where they are used, so that scorers and tests run without a model.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from onrecord.record import Document, Record

CHECKOUT = Path(__file__).resolve().parent.parent
T = TypeVar("T")


class SkippedError(Exception):
    """A benchmark that cannot run here; the message says what is missing."""


def default_data() -> Path:
    """`ONRECORD_DATA`, or the folder `shared/data` beside the checkout."""
    return Path(os.environ.get("ONRECORD_DATA") or CHECKOUT.parent / "shared" / "data")


@dataclass(kw_only=True)
class Session:
    """`paths` overrides single places by option name; `model` is what Reader takes for another model."""

    data: Path = field(default_factory=default_data)
    paths: dict[str, Path] = field(default_factory=dict)
    model: Path | None = None
    sample: bool = False
    minutes: float = 0.0
    """Time limit of `verbatim`; 0 is none."""
    characters: int = 0
    """How much of each file `verbatim` reads; 0 is all of it."""
    jobs: int = 1
    """Processes of `verbatim`, where it has no time limit."""

    def path(self, name: str) -> Path:
        """Where the data set `name` (a key of PLACES) is; SkippedError when it is not there."""
        base = CHECKOUT if PLACES[name].startswith(("examples/", "bench/")) else self.data
        path = self.paths.get(name) or (base / PLACES[name]).resolve()
        if not path.exists():
            raise SkippedError(f"{path} is not there (option --{name})")
        return path

    @cached_property
    def reader(self) -> Any:
        """The reader, made at first use; SkippedError when the package has no model or the wrong one is named."""
        from onrecord import errors

        try:
            from onrecord.reader import Reader
        except ImportError as error:
            raise SkippedError(f"the reader cannot be imported: {error}") from error
        try:
            return Reader(model=self.model) if self.model else Reader()
        except errors.ModelError as error:
            raise SkippedError(str(error)) from error

    def some(self, items: Sequence[T], sample: int) -> list[T]:
        """All of `items`, or in a sample run `sample` of them, evenly spread over the whole."""
        if not self.sample or len(items) <= sample:
            return list(items)
        return [items[i * len(items) // sample] for i in range(sample)]

    def analyses(self, documents: Iterable[tuple[str, str]]) -> Iterator[Any]:
        """The analysis of each (name, text), the text taken exactly as it is."""
        for name, text in documents:
            yield self.reader.analyse(raw_document(text, name))

    @cached_property
    def _records(self) -> dict[Path, Record]:
        return {}

    def records(self, files: Sequence[Path]) -> list[Record]:
        """The record of each text file, read with `--raw` as the command line does; read once in a session."""
        missing = [path for path in files if path not in self._records]
        documents = [raw_document(read_raw(path), path.name) for path in missing]
        self._records.update(zip(missing, self.reader.read_many(documents), strict=True))
        return [self._records[path] for path in files]


PLACES = {
    "ewt": "ud_ewt/dev/en_ewt-ud-dev.conllu",
    "gum": "gum/dev/dep",
    "uner": "uner_ewt/dev/en_ewt-ud-dev.iob2",
    "polnear": "polnear/dev",
    "ontogum": "gum/dev/ontogum",
    "timeml": "tempeval3",
    "geo": "geoparsing/train/GeoVirus.xml",
    "plv": "plv/train/PLV_train.tsv",
    "qasrl": "qasrl_gs/dev",
    "wikinews": "wikinews",
    "gold": "bench/gold",
    "story": "examples/moscow-ankara",
    "affairs": "bench/affairs",
    "files": ".",
    "scorer": "../score/attribution.py",
    "expect": "../score/expect.py",
    "expected": "../example/549820-moscow-ankara.expected.json",
    "example": "examples/549820-moscow-ankara.txt",
}
"""Where each data set is in the data folder; every one has an option of the same name."""


def raw_document(text: str, name: str) -> Document:
    """A document whose text is `text`, character by character."""
    from onrecord.sources import document_from_text

    return document_from_text(text, raw=True, path=name)


def read_raw(path: Path) -> str:
    """A UTF-8 file with its line ends as they are."""
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()
