"""A strict reader of brat's standoff format and of its configuration, after their definition (brat.nlplab.org)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

_ID = re.compile(r"[TERA#]\d+|\*")
_TYPE = r"[A-Za-z][A-Za-z0-9_-]*"
_BOUND = re.compile(rf"({_TYPE}) (\d+ \d+(?:;\d+ \d+)*)")
_ROLE = re.compile(rf"({_TYPE}?)([2-9]\d*)?:([TE]\d+)")
_SPEC = re.compile(rf"({_TYPE}|<OVL-TYPE>|<OVERLAP>)([?*+]?):(.+)")


@dataclass
class Configuration:
    """What may be annotated: types of text-bound annotations, relations, roles of events, values of attributes."""

    entities: set[str] = field(default_factory=set)
    relations: set[str] = field(default_factory=set)
    events: dict[str, dict[str, tuple[str, str]]] = field(default_factory=dict)
    attributes: dict[str, set[str]] = field(default_factory=dict)


@dataclass
class Annotations:
    """What a file says: by id, and the words of text-bound ones."""

    bound: dict[str, tuple[str, list[tuple[int, int]], str]] = field(default_factory=dict)
    events: dict[str, tuple[str, str, list[tuple[str, str]]]] = field(default_factory=dict)
    relations: list[tuple[str, str, str]] = field(default_factory=list)
    attributes: list[tuple[str, str, str]] = field(default_factory=list)
    notes: dict[str, list[str]] = field(default_factory=dict)
    equivalents: list[list[str]] = field(default_factory=list)


def configuration(text: str) -> Configuration:
    """Reads `annotation.conf`; raises AssertionError for a line that means nothing."""
    found, section = Configuration(), ""
    for line in text.split("\n"):
        if not line:
            continue
        if line[0] == "[":
            section = line.strip("[]")
            assert section in ("entities", "relations", "events", "attributes"), line
        elif section == "entities":
            assert re.fullmatch(_TYPE, line), line
            found.entities.add(line)
        elif line.startswith("<OVERLAP>"):
            assert section == "relations"
        else:
            name, _, rest = line.partition(" ")
            assert re.fullmatch(_TYPE, name), line
            specs = [_SPEC.fullmatch(part) for part in rest.split(", ")]
            assert all(specs), line
            roles = {spec[1]: (spec[2], spec[3]) for spec in specs if spec}
            if section == "relations":
                assert list(roles) == ["Arg1", "Arg2"], line
                found.relations.add(name)
            elif section == "events":
                found.events[name] = roles
            else:
                assert list(roles) == ["Arg", "Value"], line
                found.attributes[name] = set(roles["Value"][1].split("|"))
    return found


def parse(text: str, page: str, known: Configuration) -> Annotations:
    """Reads an `.ann` file over its text; raises AssertionError where it is not what brat reads."""
    found = Annotations()
    assert page == "" or page.endswith("\n")
    lines = page.split("\n")[:-1]
    assert lines == page.splitlines(), "a line end that is none to us is one to others"
    for line in lines:
        name, *fields = line.split("\t")
        assert _ID.fullmatch(name), line
        assert name == "*" or name[0] == "R" or name not in {*found.bound, *found.events}, f"{name} stands twice"
        {"T": _bound, "E": _event, "R": _relation, "A": _attribute, "#": _note, "*": _equivalent}[name[0]](
            found, name, fields, text, known
        )
    _check(found, known)
    return found


def _bound(found: Annotations, name: str, fields: list[str], text: str, known: Configuration) -> None:
    where, words = fields
    bound = _BOUND.fullmatch(where)
    assert bound, where
    assert bound[1] in known.entities | known.events.keys(), bound[1]
    pieces = [(int(s), int(e)) for s, e in (piece.split(" ") for piece in bound[2].split(";"))]
    assert all(0 <= s < e <= len(text) for s, e in pieces)
    assert all(a[1] <= b[0] for a, b in pairwise(pieces)), "pieces overlap or stand in disorder"
    assert " ".join(text[s:e] for s, e in pieces) == words
    found.bound[name] = (bound[1], pieces, words)


def _event(found: Annotations, name: str, fields: list[str], text: str, known: Configuration) -> None:
    (told,) = fields
    (kind, _, trigger), *arguments = (part.partition(":") for part in told.split(" "))
    assert kind in known.events and trigger[0] == "T", told
    roles = []
    for role, _, filler in arguments:
        spec = _ROLE.fullmatch(f"{role}:{filler}")
        assert spec, told
        roles.append((spec[1], spec[3]))
        count = sum(r == spec[1] for r, _ in roles)
        assert int(spec[2] or 1) == count, told
        assert spec[1] in known.events[kind], told
        assert count == 1 or known.events[kind][spec[1]][0] == "*", told
    found.events[name] = (kind, trigger, roles)


def _relation(found: Annotations, name: str, fields: list[str], text: str, known: Configuration) -> None:
    (told,) = fields
    kind, one, other = told.split(" ")
    assert kind in known.relations and one.startswith("Arg1:") and other.startswith("Arg2:"), told
    found.relations.append((kind, one[5:], other[5:]))


def _attribute(found: Annotations, name: str, fields: list[str], text: str, known: Configuration) -> None:
    (told,) = fields
    kind, of, value = told.split(" ")
    assert value in known.attributes[kind], told
    found.attributes.append((kind, of, value))


def _note(found: Annotations, name: str, fields: list[str], text: str, known: Configuration) -> None:
    told, words = fields
    kind, of = told.split(" ")
    assert kind == "AnnotatorNotes"
    found.notes.setdefault(of, []).append(words)


def _equivalent(found: Annotations, name: str, fields: list[str], text: str, known: Configuration) -> None:
    (told,) = fields
    kind, *members = told.split(" ")
    assert kind == "Equiv" and len(set(members)) == len(members) > 1
    found.equivalents.append(members)


def _check(found: Annotations, known: Configuration) -> None:
    """Whether everything refers to what is there, and to what may stand in its place."""
    every = {**found.bound, **found.events}
    for kind, trigger, roles in found.events.values():
        assert found.bound[trigger][0] == kind
        for role, filler in roles:
            may = known.events[kind][role][1]
            assert every[filler][0] in known.entities if may == "<ENTITY>" else found.events[filler][0] == may
    for _, one, other in found.relations:
        assert {one, other} <= every.keys()
    assert all(of in found.events for _, of, _ in found.attributes)
    assert found.notes.keys() <= every.keys()
    assert all(member in found.bound for members in found.equivalents for member in members)
