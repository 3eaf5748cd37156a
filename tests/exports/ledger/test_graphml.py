"""GraphML: who quotes whom and who did what to whom, counted by independent sources, as networkx reads it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from onrecord import record as r
from onrecord.exports.ledger import Selection, export
from onrecord.ledger import Ledger

SPACE = "{http://graphml.graphdrawing.org/xmlns}"
Edge = tuple[str, str, str, str, str, str, int, int]


def graph(path: Path) -> tuple[dict[str, dict[str, str]], set[Edge]]:
    """Nodes with their data, and edges by labels: source, target, relation, type, status, voice, weight, rows."""
    root = ElementTree.parse(path).getroot()
    names = {key.get("id"): key.get("attr.name") or "" for key in root.iter(f"{SPACE}key")}

    def data(element: ElementTree.Element) -> dict[str, str]:
        return {names[d.get("key")]: d.text or "" for d in element.iter(f"{SPACE}data")}

    nodes = {node.get("id") or "": data(node) for node in root.iter(f"{SPACE}node")}
    edges = set()
    for edge in root.iter(f"{SPACE}edge"):
        cells = data(edge)
        ends = [nodes[edge.get(end) or ""]["label"] for end in ("source", "target")]
        told = [cells.get(name, "") for name in ("relation", "type", "status", "voice")]
        edges.add((*ends, *told, int(cells["weight"]), int(cells["rows"])))
    return nodes, edges  # type: ignore[return-value]


def report(outlet: str, number: int, words: str = "") -> r.Record:
    """Wire quotes Ann, who says that Ruritania shelled Graustark; and it did."""
    text = (
        f"{words} Wire quoted Ann as saying: Ruritania shelled Graustark. It shelled Graustark, {outlet} says.{number}"
    )

    def at(word: str, last: bool = False) -> r.Span:
        start = text.rindex(word) if last else text.index(word)
        return r.Span.of(text, start, start + len(word))

    document = r.document_id(text)
    names = (("Wire", r.ActorKind.ORGANIZATION), ("Ann Roe", r.ActorKind.PERSON), ("Ruritania", r.ActorKind.STATE),
             ("Graustark", r.ActorKind.STATE))  # fmt: skip
    actors = tuple(r.Actor(id=f"actor-{n}-{document}", name=name, kind=kind) for n, (name, kind) in enumerate(names))
    said = r.Statement(
        id=f"statement-{document}", speaker=actors[1].id, via=(actors[0].id,), cue=at("saying"), act=r.Act.CLAIM,
        content=(at("Ruritania shelled Graustark"),),
    )  # fmt: skip
    parties = {"type": "ASSAULT", "actors": (actors[2].id,), "recipients": (actors[3].id,)}
    told = r.Event(
        id=f"event-1-{document}",
        trigger=at("shelled"),
        sentence=at("Ruritania shelled Graustark"),
        voice=said.id,
        **parties,
    )  # type: ignore[arg-type]
    seen = r.Event(
        id=f"event-2-{document}", trigger=at("shelled", last=True), sentence=at("It shelled Graustark"), **parties
    )  # type: ignore[arg-type]
    return r.Record(
        document=r.Document(id=document, text=text, outlet=outlet, published="2020-01-02"),
        actors=actors,
        statements=(said,),
        events=(told, seen),
    )


def written(tmp_path: Path, records: Iterable[r.Record]) -> Path:
    with Ledger.open(tmp_path / "l", create=True) as ledger:
        for record in records:
            ledger.add(record)
        export(Selection.of(ledger.store), tmp_path / "out", to="graphml")
    return tmp_path / "out/ledger.graphml"


ARTICLE = " ".join(f"word{n} of the article that everybody prints" for n in range(60))


def test_edges_count_independent_sources_and_keep_allegations_apart(tmp_path: Path) -> None:
    copies = [report("Alpha", 1, ARTICLE), report("Alpha", 2, ARTICLE), report("Beta", 3)]
    nodes, edges = graph(written(tmp_path, copies))
    assert edges == {
        ("Alpha", "Wire", "quoted", "claim", "affirmed", "", 1, 2),
        ("Beta", "Wire", "quoted", "claim", "affirmed", "", 1, 1),
        ("Wire", "Ann Roe", "quoted", "claim", "affirmed", "", 2, 3),
        ("Ruritania", "Graustark", "did", "ASSAULT", "happened", "statement", 2, 3),
        ("Ruritania", "Graustark", "did", "ASSAULT", "happened", "narration", 2, 3),
    }
    assert {(n["label"], n["kind"]) for n in nodes.values()} == {
        ("Alpha", "outlet"), ("Beta", "outlet"), ("Wire", "organization"), ("Ann Roe", "person"),
        ("Ruritania", "state"), ("Graustark", "state"),
    }  # fmt: skip


def test_a_statement_inside_another_is_passed_on_by_its_speaker(tmp_path: Path) -> None:
    record = report("Alpha", 1)
    (outer,) = record.statements
    inner = replace(outer, id=f"{outer.id}-2", speaker=record.actors[2].id, via=(), inside=outer.id)
    silent = replace(outer, id=f"{outer.id}-3", speaker=None)
    _, edges = graph(written(tmp_path, [replace(record, statements=(outer, inner, silent), events=())]))
    assert {edge[:3] for edge in edges} == {
        ("Alpha", "Wire", "quoted"),
        ("Wire", "Ann Roe", "quoted"),
        ("Ann Roe", "Ruritania", "quoted"),
    }


def test_networkx_reads_it(ledger: Ledger, chosen: Selection, out: Path) -> None:
    networkx = pytest.importorskip("networkx", reason="networkx is not installed: no test that it reads our GraphML")
    assert export(chosen, out, to="graphml") == 14
    assert [path.name for path in out.iterdir()] == ["ledger.graphml"]
    found = networkx.read_graphml(out / "ledger.graphml")
    nodes, edges = graph(out / "ledger.graphml")
    assert found.is_directed() and found.is_multigraph()
    assert dict(found.nodes(data="label")) == {i: node["label"] for i, node in nodes.items()}
    weights = [weight for _, _, weight in found.edges(data="weight")]
    assert all(isinstance(weight, int) for weight in weights) and max(weights) > 1
    assert sum(weights) == sum(edge[6] for edge in edges)
    did = (
        "select count(*) from (select distinct e.id, one.profile, two.profile from events e"
        " join event_parties p on p.event = e.id and p.part = 'actor' join actors one on one.id = p.actor"
        " join event_parties q on q.event = e.id and q.part = 'recipient' join actors two on two.id = q.actor) as x"
    )
    assert ledger.store.rows(did)[0][0] >= sum(n for _, _, d, n in edges_of(found) if d == "did") > 0
    mallory = [node for node, label in found.nodes(data="label") if label.startswith("=cmd|")]
    assert {found.nodes[node]["kind"] for node in mallory} == {"outlet", "person"}
    assert all("\x1b" not in found.nodes[node]["label"] and "\n" not in found.nodes[node]["label"] for node in mallory)


def edges_of(found: object) -> list[tuple[str, str, str, int]]:
    return [(u, v, d["relation"], d["rows"]) for u, v, d in found.edges(data=True)]  # type: ignore[attr-defined]
