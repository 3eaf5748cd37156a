"""`Reader`: a document goes in, its record comes out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from onrecord.model import Encoder
from onrecord.reader.actors import who_is_who
from onrecord.reader.analysis import Analysis
from onrecord.reader.attributions import attributions
from onrecord.reader.coding.events import events
from onrecord.reader.counted_days import counted_days
from onrecord.reader.dates import dates
from onrecord.reader.figures import figures
from onrecord.reader.happenings import event_rows, figure_rows
from onrecord.reader.headline import done, headline, suffered
from onrecord.reader.hearsay import hearsay
from onrecord.reader.links import links
from onrecord.reader.places import places
from onrecord.reader.setting import Setting
from onrecord.reader.statements import situated, statements
from onrecord.reader.voices import Voices
from onrecord.record import Document, Record


class Reader:
    """Reads documents with one model, loaded when the reader is made. Stateless between documents, safe for threads.

    `model`: a folder with another model than the package's. `threads`: processor cores that one document may use
    (None: all). Raises ModelError where the model is missing or damaged.
    """

    def __init__(self, *, model: Path | None = None, threads: int | None = None) -> None:
        self._encoder = Encoder(model, threads)

    @property
    def model_version(self) -> str:
        """Version of the model, part of every record's provenance."""
        return str(self._encoder.about["version"])

    def analyse(self, document: Document) -> Analysis:
        """Words, syntax, names, coreference and attributions of a document, before rows are made of them."""
        return Analysis(document, self._encoder.read(document.text))

    def read(self, document: Document) -> Record:
        """The record of a document. Deterministic; a text without statements gives an empty, valid record."""
        return self.record(self.analyse(document))

    def record(self, analysis: Analysis) -> Record:
        """The record of a document that is analysed already."""
        found = tuple(a for a in attributions(analysis) if not suffered(analysis, a) and not done(analysis, a))
        title = headline(analysis, found)
        found = (title, *found) if title is not None else found
        people = who_is_who(analysis, found)
        said = statements(analysis, found, people)
        heard = (*said, *hearsay(analysis, said))
        when, where = counted_days(analysis, dates(analysis)), places(analysis)
        heard = situated(heard, when, where)
        setting, voices = Setting(analysis, when, where), Voices(analysis, heard)
        counts = figures(analysis, when)
        numbers = figure_rows(analysis, counts, voices, setting, people)
        happened = event_rows(
            analysis, events(analysis, voices, when), list(zip(counts, numbers, strict=True)), setting, people
        )
        actors = people.actors()
        return Record(
            document=analysis.document,
            actors=actors,
            dates=when,
            places=where,
            statements=heard,
            events=happened,
            figures=numbers,
            links=tuple(links(analysis, heard, happened, numbers, actors, when, where)),
        )

    def read_many(self, documents: Iterable[Document]) -> Iterator[Record]:
        """The records of documents, in their order."""
        for document in documents:
            yield self.read(document)
