"""Column files with `# text =` (CoNLL-U, UNER's .iob2) as raw documents: the text and where each word stands in it.

A document begins at `# newdoc`. Its text is the sentences' `# text =` joined by a space, or by a blank line where a
sentence begins a paragraph (`# newpar`). Offsets are Unicode characters of that text, half-open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

Range = tuple[int, int]


def overlap(one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether two stretches, each from its start to before its end, share a character."""
    return one[0] < other[1] and other[0] < one[1]


class CorpusError(Exception):
    """A file that does not have the layout that a benchmark needs; the message names file and sentence."""


@dataclass(slots=True, kw_only=True)
class Sentence:
    """One block of a column file: its comments read, its rows still as columns."""

    name: str = ""
    text: str = ""
    paragraph: bool = False
    rows: list[list[str]] = field(default_factory=list)
    start: int = 0
    """Where `text` stands in the document's text."""


@dataclass(slots=True, kw_only=True)
class RawDocument:
    """One `# newdoc`: the text as a reader would get it, and the sentences with their places in it."""

    name: str
    text: str = ""
    sentences: list[Sentence] = field(default_factory=list)


def column_files(path: Path, suffix: str, names: Sequence[str] = ()) -> list[Path]:
    """`path` itself, or the files in the folder `path` that end in `suffix` and contain one of `names` (if given)."""
    if path.is_file():
        return [path]
    files = sorted(p for p in path.glob(f"*{suffix}") if not names or any(n in p.name for n in names))
    if not files:
        raise CorpusError(f"{path}: no {suffix} file here; give the file or folder as the option says")
    return files


def read_documents(path: Path) -> Iterator[RawDocument]:
    """The documents of one column file, in order. A file without `# newdoc` is one document."""
    document = RawDocument(name=path.stem)
    for sentence, newdoc in _blocks(path):
        if newdoc is not None:
            if document.sentences:
                yield document
            document = RawDocument(name=newdoc or path.stem)
        if document.sentences:
            document.text += "\n\n" if sentence.paragraph else " "
        sentence.start = len(document.text)
        document.text += sentence.text
        document.sentences.append(sentence)
    if document.sentences:
        yield document


def _blocks(path: Path) -> Iterator[tuple[Sentence, str | None]]:
    sentence, newdoc = Sentence(), None
    with path.open(encoding="utf-8") as lines:
        for line in [*lines, "\n"]:
            line = line.rstrip("\r\n")
            key, _, value = line.partition("=")
            key = key.strip()
            if not line:
                if sentence.rows:
                    sentence.text = sentence.text or " ".join(row[1] for row in sentence.rows)
                    yield sentence, newdoc
                    sentence, newdoc = Sentence(), None
            elif not line.startswith("#"):
                sentence.rows.append(line.split("\t"))
            elif key.startswith("# newdoc"):
                newdoc = value.strip()
            elif key.split()[:2] == ["#", "newpar"]:
                sentence.paragraph = True
            elif key == "# sent_id":
                sentence.name = value.strip()
            elif key == "# text":
                sentence.text = value.strip()


def locate(forms: Sequence[str], text: str, start: int = 0, name: str = "") -> list[Range]:
    """Where the tokens `forms` stand in `text` from `start` on, one after another with nothing but space between."""
    spans, at = [], start
    for form in forms:
        while at < len(text) and text[at].isspace():
            at += 1
        if not text.startswith(form, at):
            raise CorpusError(f"sentence {name}: token {form!r} does not stand at character {at} of its text")
        spans.append((at, at + len(form)))
        at += len(form)
    return spans
