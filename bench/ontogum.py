"""OntoGUM documents: clusters of one .conll file over the text that its dependency file gives.

The coreference file has tokens only; the `# text =` of the same document in `../dep/NAME.conllu` gives the text as it
was printed. Where that file is missing, the tokens are joined by spaces.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.corpus import CorpusError, Range, locate, read_documents
from bench.syntax import TreeWord, from_conllu


@dataclass(frozen=True, slots=True, kw_only=True)
class CoreferenceDocument:
    """`tokens` are the character ranges of the gold tokens; clusters hold half-open token ranges."""

    name: str
    text: str
    tokens: tuple[Range, ...]
    clusters: tuple[tuple[Range, ...], ...]


def read_document(path: Path, trees: Path | None = None) -> CoreferenceDocument:
    """One OntoGUM .conll file; `trees` is the folder of .conllu files (default: `../dep` beside the file's folder)."""
    forms, clusters = parse(path.read_text(encoding="utf-8").splitlines(), path.name)
    tree = (trees or path.parent.parent / "dep") / f"{path.stem}.conllu"
    if not tree.is_file():
        text = " ".join(forms)
        return CoreferenceDocument(
            name=path.stem, text=text, tokens=tuple(locate(forms, text, name=path.name)), clusters=clusters
        )
    documents = list(read_documents(tree))
    words = from_conllu(documents[0]).words
    # The coreference files have lost the token "|": its column is empty.
    if (
        len(documents) != 1
        or len(words) != len(forms)
        or any(f not in ("", w.form) for f, w in zip(forms, words, strict=True))
    ):
        raise CorpusError(f"{path}: its tokens are not the words of {tree}")
    tokens = tuple(own_characters(words, documents[0].text))
    return CoreferenceDocument(name=path.stem, text=documents[0].text, tokens=tokens, clusters=clusters)


def parse(lines: Sequence[str], name: str = "") -> tuple[list[str], tuple[tuple[Range, ...], ...]]:
    """Tokens and clusters of the lines of one .conll file: the last column holds `(3`, `3)`, `(3)`, run together."""
    forms: list[str] = []
    open_at: dict[str, list[int]] = defaultdict(list)
    clusters: dict[str, list[Range]] = defaultdict(list)
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        columns = line.split("\t")
        if len(columns) < 3:
            raise CorpusError(f"{name}: {line!r} does not have the columns number, token, coreference")
        for opening, entity, closing in re.findall(r"(\(?)(\d+)(\)?)", columns[-1]):
            if opening:
                open_at[entity].append(len(forms))
            if closing:
                if not open_at[entity]:
                    raise CorpusError(f"{name}: cluster {entity} is closed at token {len(forms)} but was not opened")
                clusters[entity].append((open_at[entity].pop(), len(forms) + 1))
        forms.append(columns[1])
    return forms, tuple(tuple(sorted(set(mentions))) for mentions in clusters.values())


def own_characters(words: Sequence[TreeWord], text: str) -> Iterator[Range]:
    """Each word's own characters: the parts of a multiword token share it out ("do|n't") where their forms tile it."""
    at = -1
    for word in words:
        if not word.multiword:
            yield word.start, word.end
            continue
        at = at if word.start < at < word.end else word.start
        if text.startswith(word.form, at):
            yield at, at + len(word.form)
            at += len(word.form)
        else:
            yield word.start, word.end


def to_tokens(start: int, end: int, tokens: Sequence[Range]) -> Range | None:
    """The gold tokens (half-open) that the characters `start` to `end` touch; None when they touch none."""
    first = bisect_right([b for _, b in tokens], start)
    last = bisect_left([a for a, _ in tokens], end)
    return (first, last) if first < last else None
