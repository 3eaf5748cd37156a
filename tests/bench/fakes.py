"""Stand-ins for the reader and its analysis, so that benchmarks are tested without a model."""

import re
from dataclasses import dataclass

from onrecord.record import Actor, ActorKind, Document, Record, Span, Statement


@dataclass(frozen=True)
class FakeWord:
    start: int
    end: int
    text: str
    upos: str = "X"
    xpos: str = "X"
    head: int = -1
    deprel: str = "root"


@dataclass(frozen=True)
class FakeName:
    first: int
    last: int
    label: str


@dataclass(frozen=True)
class FakeAnalysis:
    words: tuple[FakeWord, ...]
    sentences: tuple[tuple[int, int], ...] = ()
    names: tuple[FakeName, ...] = ()
    clusters: tuple[tuple[tuple[int, int], ...], ...] = ()


def words(text: str) -> tuple[FakeWord, ...]:
    """Runs of letters, and every other character that is no space, as words."""
    return tuple(FakeWord(m.start(), m.end(), m.group()) for m in re.finditer(r"\w+|[^\w\s]", text))


class FakeReader:
    """Finds "NAME said that ..." and calls every capitalised word a person; same words are one cluster."""

    def analyse(self, document: Document) -> FakeAnalysis:
        found = words(document.text)
        named = [i for i, word in enumerate(found) if word.text[0].isupper()]
        same = {
            word: tuple((i, i + 1) for i in named if found[i].text == word) for word in {found[i].text for i in named}
        }
        return FakeAnalysis(
            found,
            sentences=((0, len(found)),),
            names=tuple(FakeName(i, i + 1, "PER") for i in named),
            clusters=tuple(cluster for cluster in same.values() if len(cluster) > 1),
        )

    def read(self, document: Document) -> Record:
        text, actors, statements = document.text, [], []
        for m in re.finditer(r"(\w+) (said) ([^.\n]+)", text):
            source, cue, content = (Span.of(text, *m.span(i)) for i in (1, 2, 3))
            named = next((w for w in words(text) if w.text.istitle() and w.text.lower() not in ("he", "she")), None)
            name = named.text if named else source.text
            actors.append(Actor(id=f"actor-{m.start()}", name=name, kind=ActorKind.PERSON, mentions=(source,)))
            statements.append(
                Statement(id=f"s-{m.start()}", speaker=actors[-1].id, source=(source,), cue=cue, content=(content,))
            )
        return Record(document=document, actors=tuple(actors), statements=tuple(statements))

    def read_many(self, documents):
        return map(self.read, documents)
