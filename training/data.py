"""Annotated data to training documents. Reads the data folder by path; writes nothing but a cache outside the project.

Every reader returns `Doc`s over the words of `onrecord.model.encoding`: labels that a data set does not give are None
or IGNORE. Where to get each set is said in `training/README.md`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from onrecord.model.decoding import fragments
from onrecord.model.encoding import Encoded, encode
from onrecord.tables import find_role, state_of

IGNORE = -100
ROLES = ("source", "cue", "content")
NAMES = ("PER", "ORG", "LOC")
ENTITIES = ("person", "organization", "place", "animal", "plant", "object", "substance", "time", "event", "abstract")


def bioes(labels: tuple[str, ...]) -> tuple[str, ...]:
    """O, then B, I, E, S of each label."""
    return ("O", *(f"{p}-{label}" for label in labels for p in "BIES"))


ROLE_TAGS, NAME_TAGS = bioes(ROLES), bioes(NAMES)


@dataclass
class Attributed:
    """One annotator's view. `tags` (W,) in ROLE_TAGS; `cue` (W,) first word of the cue a word belongs to, or IGNORE."""

    tags: np.ndarray
    cue: np.ndarray


@dataclass
class Doc:
    """`head` (W,) is a word of the document, -1 for a root; `entity` (W,) 0 or 1 + type; `cluster` (W,) 0 or id."""

    name: str
    enc: Encoded
    sent: np.ndarray | None = None
    upos: np.ndarray | None = None
    xpos: np.ndarray | None = None
    head: np.ndarray | None = None
    rel: np.ndarray | None = None
    names: np.ndarray | None = None
    entity: np.ndarray | None = None
    cluster: np.ndarray | None = None
    xpos_names: list[str] = field(default_factory=list)
    rel_names: list[str] = field(default_factory=list)
    attributed: list[Attributed] = field(default_factory=list)


def put(tags: np.ndarray, first: int, last: int, label: int) -> None:
    """Write one half-open fragment in BIOES; `label` counts from 0."""
    base = 1 + 4 * label
    if last - first == 1:
        tags[first] = base + 3
        return
    tags[first] = base
    tags[first + 1 : last - 1] = base + 1
    tags[last - 1] = base + 2


def runs(indices: list[int], breaks: set[int]) -> Iterator[tuple[int, int]]:
    """Contiguous half-open runs of sorted word indices, cut before every index in `breaks`."""
    start = previous = None
    for i in indices:
        if start is None:
            start = i
        elif i != previous + 1 or i in breaks:
            yield start, previous + 1
            start = i
        previous = i
    if start is not None:
        yield start, previous + 1


# -- PolNeAR ----------------------------------------------------------------------------------------------------------

_LINE = re.compile(r"^[TE]\d+\t")


def read_attributions(path: Path) -> list[dict[str, list[tuple[int, int]]]]:
    spans, events = {}, []
    for line in path.read_text("utf-8").splitlines():
        if not _LINE.match(line):
            continue
        key, body = line.split("\t")[:2]
        if key[0] == "T":
            spans[key] = [tuple(map(int, part.split())) for part in body.split(" ", 1)[1].split(";")]
        else:
            row = {r: set() for r in ROLES}
            for argument in body.split():
                name, _, target = argument.partition(":")
                name = re.sub(r"\d+$", "", name).lower()
                if name in row:
                    row[name].update(spans.get(target, ()))
            row = {r: sorted(s) for r, s in row.items()}
            if (row["cue"] or row["content"]) and row not in events:
                events.append(row)
    return events


def polnear(folder: Path) -> Iterator[Doc]:
    files = defaultdict(list)
    for path in sorted((folder / "attributions").glob("*.ann")):
        files[path.stem.rsplit("_", 1)[0]].append(path)
    for name, paths in files.items():
        with open(folder / "text" / f"{name}.txt", encoding="utf-8", newline="") as f:
            enc = encode(f.read())
        at = np.full(len(enc.text) + 1, -1)
        for w, (s, e) in enumerate(enc.spans):
            at[s:e] = w
        breaks = {i for i in range(len(enc)) if enc.marks[i, 1] >= 2}
        doc = Doc(name, enc)
        for path in paths:
            tags, cue = np.zeros(len(enc), int), np.full(len(enc), IGNORE)
            for row in read_attributions(path):
                covered = {r: sorted({int(w) for s, e in row[r] for w in at[s:e] if w >= 0}) for r in ROLES}
                target = covered["cue"][0] if covered["cue"] else -1
                for k, role in enumerate(ROLES):
                    for first, last in runs(covered[role], breaks):
                        if (tags[first:last] != 0).any():
                            continue
                        put(tags, first, last, k)
                        cue[first:last] = target
            doc.attributed.append(Attributed(tags, cue))
        yield doc


# -- treebanks --------------------------------------------------------------------------------------------------------


def sentences(path: Path) -> Iterator[tuple[dict[str, str], list[list[str]], bool, bool]]:
    """(comments, rows without empty nodes, new paragraph, new document) of a CoNLL-U file."""
    meta, rows, par, newdoc = {}, [], False, False
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("#"):
            key, _, value = line[1:].partition("=")
            key = key.strip()
            par |= key.startswith("newpar")
            newdoc |= key.startswith("newdoc")
            meta[key] = value.strip()
            if key == "text":
                meta["text"] = line.split("= ", 1)[1] if "= " in line else ""
        elif line:
            row = line.split("\t")
            if "." not in row[0]:
                rows.append(row)
        elif rows:
            yield meta, rows, par, newdoc
            meta, rows, par, newdoc = {}, [], False, False
    if rows:
        yield meta, rows, par, newdoc


def place(text: str, rows: list[list[str]]) -> tuple[list[tuple[int, int]], list[list[str]]] | None:
    """Character spans of the syntactic words of one sentence, or None where its clitics do not spell their token."""
    spans, kept, at, i = [], [], 0, 0
    while i < len(rows):
        row = rows[i]
        while at < len(text) and text[at].isspace():
            at += 1
        if not text.startswith(row[1], at):
            return None
        if "-" in row[0]:
            low, high = map(int, row[0].split("-"))
            parts = rows[i + 1 : i + 2 + high - low]
            if "".join(p[1] for p in parts) != row[1]:
                return None
        else:
            parts = [row]
        for part in parts:
            spans.append((at, at + len(part[1])))
            kept.append(part)
            at += len(part[1])
        i += len(parts) + ("-" in row[0])
    return spans, kept


class Labels:
    """Tag sets, closed by the first pass over the training treebanks."""

    def __init__(self) -> None:
        self.upos: list[str] = []
        self.xpos: list[str] = []
        self.rel: list[str] = []

    def index(self, kind: str, value: str, grow: bool) -> int:
        values = getattr(self, kind)
        if value not in values:
            if not grow:
                return IGNORE
            values.append(value)
        return values.index(value)


def uner_tags(path: Path) -> dict[str, list[str]]:
    """sentence id -> tags of its words (UNER .iob2)."""
    out, key = {}, ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("# sent_id"):
            key = line.split("=")[1].strip()
            out[key] = []
        elif line and not line.startswith("#"):
            out[key].append(line.split("\t")[2])
    return out


def names_from_iob(tags: list[str], scheme: dict[str, str | None]) -> np.ndarray:
    """BIO or IO tags to NAME_TAGS; a type that `scheme` maps to None is ignored, an unknown one is O."""
    out, i = np.zeros(len(tags), int), 0
    while i < len(tags):
        if tags[i] in ("O", "_"):
            i += 1
            continue
        kind, j = tags[i][2:], i + 1
        while j < len(tags) and tags[j] == f"I-{kind}":
            j += 1
        mapped = scheme.get(kind, "O")
        if mapped is None:
            out[i:j] = IGNORE
        elif mapped != "O":
            put(out, i, j, NAMES.index(mapped))
        i = j
    return out


def gum_entities(rows: list[list[str]], state: list[tuple[int, str, int]], base: int) -> list[tuple[int, int, str]]:
    """Closed entity spans (first, last half-open, type) of one sentence's Entity= column."""
    done = []
    for i, row in enumerate(rows):
        match = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        if not match:
            continue
        for part in re.finditer(r"\((\d+)-([a-z]+)-[^()]*(\))?|(\d+)\)", match.group(1)):
            if part.group(1):
                if part.group(3):
                    done.append((base + i, base + i + 1, part.group(2)))
                else:
                    state.append((int(part.group(1)), part.group(2), base + i))
            else:
                for k in range(len(state) - 1, -1, -1):
                    if state[k][0] == int(part.group(4)):
                        _, kind, first = state.pop(k)
                        done.append((first, base + i + 1, kind))
                        break
    return done


def settled(enc: Encoded, tags: np.ndarray) -> np.ndarray:
    """`tags` with the names of states as places where a corpus has them as organizations: UNER has no acting states."""
    out = tags.copy()
    for first, last, label in fragments(np.maximum(tags, 0).tolist(), NAME_TAGS):
        if label == "ORG" and state_of(enc.text[enc.spans[first][0] : enc.spans[last - 1][1]]) is not None:
            put(out, first, last, NAMES.index("LOC"))
    return out


_TYPE = {"person": 0, "organization": 1, "place": 2}


def gum_names(doc: Doc, entities: list[tuple[int, int, str]]) -> np.ndarray:
    """NAME_TAGS of the proper names that head GUM's entities; other proper nouns are IGNORE, for GUM marks no names.

    A name is the run of proper nouns around the head, without a title ("President" is nmod:desc), and for bodies and
    places with what follows in "of": University of Portsmouth.
    """
    words = [doc.enc.text[s:e] for s, e in doc.enc.spans]
    proper = [x in ("NNP", "NNPS") for x in doc.xpos_names]
    rels = doc.rel_names
    tags = np.where(np.array(proper) if proper else np.zeros(0, bool), IGNORE, 0)
    for first, last, kind in sorted(entities, key=lambda x: x[0] - x[1]):
        head = head_word(first, last, doc.head)
        if kind in ("time", "event", "abstract") and proper[head]:
            run = [w for w in range(first, last) if proper[w]]
            if kind == "time":
                tags[run] = 0
            continue
        if kind not in _TYPE or not proper[head]:
            continue
        a = b = head
        apart = ("nmod:desc", "nmod:poss", "appos")
        while a > first and proper[a - 1] and rels[a - 1] not in apart and words[a - 1] != ",":
            a -= 1
        while b + 1 < last and (words[b + 1] == "-" or (proper[b + 1] and rels[b + 1] not in ("appos", "conj"))):
            b += 1
        if kind != "person" and b + 2 < last and words[b + 1] == "of" and proper[b + 2]:
            b += 2
            while b + 1 < last and proper[b + 1] and rels[b + 1] in ("flat", "compound", "nmod"):
                b += 1
        role = find_role(words[a : b + 1]) if kind == "person" else None
        if role is not None:
            tags[a : a + role.last] = IGNORE
            a += role.last
        if a > b or (tags[a : b + 1] > 0).any() or (kind == "person" and doc.xpos_names[b] == "NNPS"):
            continue
        tags[a : b + 1] = 0
        put(tags, a, b + 1, _TYPE[kind])
    return tags


def head_word(first: int, last: int, head: np.ndarray) -> int:
    """The word of a half-open range whose head lies outside it (the first such, preferring the last of a tie)."""
    outside = [w for w in range(first, last) if not first <= head[w] < last]
    return outside[0] if outside else last - 1


def ontogum_clusters(path: Path, n: int) -> list[tuple[int, int, int]] | None:
    """(first, last half-open, cluster) of an OntoGUM file of `n` words, or None when the words differ in number."""
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    if len(rows) != n:
        return None
    out, opened = [], defaultdict(list)
    for i, row in enumerate(rows):
        for part in re.findall(r"\(\d+\)|\(\d+|\d+\)", row[-1]):
            number = int(part.strip("()"))
            if part[0] == "(":
                opened[number].append(i)
            if part[-1] == ")":
                out.append((opened[number].pop(), i + 1, number))
    return out


def treebank(
    paths: list[Path], labels: Labels, grow: bool, uner: dict | None = None, gum: bool = False
) -> Iterator[Doc]:
    """Documents of CoNLL-U files: sentences joined by a space, paragraphs by a blank line."""
    for path in paths:
        groups: list[list] = []
        for meta, rows, par, newdoc in sentences(path):
            if newdoc or not groups:
                groups.append([])
            groups[-1].append((meta, rows, par))
        for group in groups:
            doc = _treebank_doc(path, group, labels, grow, uner, gum)
            if doc is not None:
                yield doc


def _treebank_doc(path: Path, group: list, labels: Labels, grow: bool, uner: dict | None, gum: bool) -> Doc | None:
    text, spans, starts = "", [], []
    columns: dict[str, list[int]] = {k: [] for k in ("upos", "xpos", "head", "rel")}
    names: list[int] = []
    entities, state, complete = [], [], True
    for meta, rows, par in group:
        placed = place(meta["text"], rows)
        if placed is None:
            complete = False
            continue
        text += "" if not text else "\n\n" if par else " "
        base, offset = len(spans), len(text)
        text += meta["text"]
        spans += [(s + offset, e + offset) for s, e in placed[0]]
        starts.append(base)
        for row in placed[1]:
            columns["upos"].append(labels.index("upos", row[3], grow))
            columns["xpos"].append(labels.index("xpos", row[4], grow))
            columns["rel"].append(labels.index("rel", row[7], grow))
            columns["head"].append(base + int(row[6]) - 1 if row[6] != "0" else -1)
        tags = (uner or {}).get(meta["sent_id"])
        if tags and len(tags) == len(placed[1]):
            names += names_from_iob(tags, {k: k for k in NAMES}).tolist()
        else:
            names += [IGNORE] * len(placed[1])
        if gum:
            entities += gum_entities(placed[1], state, base)
    if not spans:
        return None
    enc = encode(text, spans)
    sent = np.zeros(len(spans), int)
    sent[starts] = 1
    doc = Doc(path.stem, enc, sent, *(np.array(columns[k]) for k in ("upos", "xpos", "head", "rel")))
    if uner is not None:
        doc.names = np.array(names)
    if gum:
        doc.entity = np.zeros(len(spans), int)
        for first, last, kind in sorted(entities, key=lambda x: x[0] - x[1]):
            if kind in ENTITIES:
                doc.entity[head_word(first, last, doc.head)] = 1 + ENTITIES.index(kind)
        doc.xpos_names, doc.rel_names = (
            [labels.xpos[k] if k >= 0 else "_" for k in columns["xpos"]],
            [labels.rel[k] if k >= 0 else "_" for k in columns["rel"]],
        )
        doc.names = settled(enc, gum_names(doc, entities))
        coref = path.parents[1] / "ontogum" / f"{path.stem}.conll"
        mentions = ontogum_clusters(coref, len(spans)) if complete and coref.exists() else None
        if mentions is not None:
            doc.cluster = np.zeros(len(spans), int)
            ids: dict[int, int] = {}
            for first, last, number in sorted(mentions, key=lambda x: x[0] - x[1]):
                doc.cluster[head_word(first, last, doc.head)] = ids.setdefault(number, len(ids) + 1)
    return doc


# -- names ------------------------------------------------------------------------------------------------------------

_NO_SPACE_BEFORE = re.compile(r"^(?:[.,;:!?)\]%’”]|'s|’s|n't|'|''|'ll|'re|'ve|'d|'m)$")
CROSSNER = {
    "politician": "PER", "person": "PER", "organisation": "ORG", "politicalparty": "ORG", "country": "LOC",
    "location": "LOC",
}  # fmt: skip
WIKIGOLD = {k: k for k in NAMES}
RE3D = {"Organisation": "ORG", "Person": "PER", "Location": "LOC"}


def token_file(paths: list[Path], scheme: dict[str, str | None], re3d: bool = False) -> Iterator[Doc]:
    """Blank-line separated token/tag files; five sentences make one document."""
    for path in paths:
        blocks, block = [], []
        for line in [*path.read_text("utf-8").splitlines(), ""]:
            parts = line.split()
            if len(parts) >= 2 and not line.startswith("-DOCSTART-"):
                block.append((parts[0], parts[-1]))
            elif block:
                blocks.append(block)
                block = []
        for i in range(0, len(blocks), 5):
            yield _token_doc(f"{path.stem}:{i}", blocks[i : i + 5], scheme, re3d)


def _token_doc(name: str, blocks: list, scheme: dict[str, str | None], re3d: bool) -> Doc:
    text, tokens, opened = "", [], False
    for block in blocks:
        text += " " if text else ""
        for k, (form, tag) in enumerate(block):
            quote = form in ('"', "``", "“")
            closing = form == '"' and opened
            if (
                k
                and not _NO_SPACE_BEFORE.match(form)
                and text[-1] not in "([“"
                and not closing
                and not (text[-1] == '"' and opened)
            ):
                text += " "
            if quote:
                opened = not closing
            tokens.append((len(text), len(text) + len(form), tag))
            text += form
        opened = False
    enc = encode(text)
    tags, cursor = ["O"] * len(enc), 0
    for w, (s, _) in enumerate(enc.spans):
        while cursor < len(tokens) and tokens[cursor][1] <= s:
            cursor += 1
        tag = tokens[cursor][2] if cursor < len(tokens) else "O"
        if tag.startswith("B-") and s > tokens[cursor][0]:
            tag = "I-" + tag[2:]
        tags[w] = tag
    out = names_from_iob(tags, scheme)
    if re3d:
        _trim_re3d(enc, out)
    return Doc(name, enc, names=settled(enc, out))


def _trim_re3d(enc: Encoded, tags: np.ndarray) -> None:
    """re3d marks "the US-led coalition": keep its names as others have them, ignore what is no name."""
    forms = [enc.text[s:e] for s, e in enc.spans]
    i = 0
    while i < len(tags):
        if tags[i] <= 0:
            i += 1
            continue
        j = i + 1
        while j < len(tags) and tags[j] > 0 and (tags[j] - 1) % 4 in (1, 2):
            j += 1
        label, first = (tags[i] - 1) // 4, i
        tags[i:j] = IGNORE
        if forms[first].lower() in ("the", "a", "an") and j - first > 1:
            tags[first] = 0
            first += 1
        named = all(f[0].isupper() or f in ("of", "the", "and", "for", "-", "'s", "al") for f in forms[first:j])
        titled = label == 0 and any(f.endswith(("ister", "resident", "eneral", "eader")) for f in forms[first:j])
        if named and not titled:
            put(tags, first, j, label)
        i = j


def load(root: Path, named_gum: bool = False) -> tuple[dict[str, list[Doc]], Labels]:
    """All training and development documents by group; `named_gum`: with names derived from GUM's entities."""
    labels = Labels()
    ewt = [root / "ud_ewt/train/en_ewt-ud-train.conllu"]
    gum = sorted((root / "gum/train/dep").glob("*.conllu"))
    uner_train = uner_tags(next((root / "uner_ewt/train").glob("*.iob2")))
    uner_dev = uner_tags(next((root / "uner_ewt/dev").glob("*.iob2")))
    groups = {
        "ewt": list(treebank(ewt, labels, True, uner_train)),
        "gum": list(treebank(gum, labels, True, None, True)),
        "names": [
            *token_file(sorted((root / "wikigold/train").glob("*.txt")), WIKIGOLD),
            *token_file([root / "crossner/train/politics-train.txt", root / "crossner/dev/politics-dev.txt"], CROSSNER),
            *token_file(sorted((root / "re3d/train").glob("*.conll")), RE3D, True),
        ],
        "polnear": list(polnear(root / "polnear/train")),
        "ewt-dev": list(treebank([root / "ud_ewt/dev/en_ewt-ud-dev.conllu"], labels, False, uner_dev)),
        "gum-dev": list(treebank(sorted((root / "gum/dev/dep").glob("*.conllu")), labels, False, None, True)),
        "polnear-dev": list(polnear(root / "polnear/dev")),
    }
    for doc in (*groups["gum"], *groups["gum-dev"]):
        doc.names = doc.names if named_gum else None
    return groups, labels


__all__ = ["ENTITIES", "IGNORE", "NAME_TAGS", "ROLES", "ROLE_TAGS", "Attributed", "Doc", "Labels", "load"]
