"""JSON-LD: Web Annotations that a processor expands without the network, whose selectors find the words they name."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from onrecord import record as r
from onrecord.exports.ledger import Selection, export, jsonld
from onrecord.exports.ledger.jsonld_words import address, iri, times, wikidata
from onrecord.ledger import Ledger
from tests.exports.ledger.conftest import TEXT, hostile
from tests.ledger.reports import thirteen

OA = "http://www.w3.org/ns/oa#"
PROV = "http://www.w3.org/ns/prov#"
SCHEMA = "https://schema.org/"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


def offline(*_: object) -> object:
    """Stands in for whatever would fetch a context."""
    raise AssertionError("something is to be fetched")


@pytest.fixture
def pages(chosen: Selection, out: Path) -> dict[str, dict[str, Any]]:
    """Every file of an export, by document."""
    assert export(chosen, out, to="jsonld") == 14
    return {path.stem: json.loads(path.read_bytes()) for path in sorted(out.iterdir())}


def annotations(page: dict[str, Any]) -> list[dict[str, Any]]:
    return [node for node in page["@graph"] if node.get("type") == "Annotation"]


def shown(text: str) -> str:
    """A text without halves of surrogate pairs, one for one."""
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)


def test_every_statement_event_and_figure_is_an_annotation_at_its_words(
    ledger: Ledger, pages: dict[str, dict[str, Any]]
) -> None:
    for record in ledger.records():
        rows = {i.id: i for i in (*record.statements, *record.events, *record.figures)}
        found = annotations(pages[record.document.id])
        assert [a["id"] for a in found] == [iri("annotation", i) for i in rows]
        text = shown(record.document.text)
        for annotation, row in zip(found, rows.values(), strict=True):
            spans = row.content or row.source if isinstance(row, r.Statement) else ()
            spans = (row.trigger,) if isinstance(row, r.Event) else (row.span,) if isinstance(row, r.Figure) else spans
            assert len(annotation["target"]) == len(spans)
            for target, span in zip(annotation["target"], spans, strict=True):
                position, quote = target["selector"]
                assert (position["start"], position["end"]) == (span.start, span.end)
                assert text[position["start"] : position["end"]] == quote["exact"]
                assert text[: position["start"]].endswith(quote["prefix"])
                assert text[position["end"] :].startswith(quote["suffix"])
                assert len(quote["prefix"]) == min(32, span.start)


def test_an_emoji_before_a_span_shifts_no_offset(pages: dict[str, dict[str, Any]]) -> None:
    (event,) = (a for a in annotations(pages[hostile().document.id]) if a["motivation"] == "classifying")
    position, quote = event["target"][0]["selector"]
    assert TEXT[0] == "\U0001f642" and position["start"] == TEXT.index("shelled") and quote["exact"] == "shelled"


def test_a_processor_expands_it_offline_to_the_triples_that_it_says(
    ledger: Ledger, pages: dict[str, dict[str, Any]]
) -> None:
    pyld = pytest.importorskip("pyld.jsonld", reason="pyld is not installed: no test by a JSON-LD processor")
    pyld.set_document_loader(offline)
    for record in ledger.records():
        page = pages[record.document.id]
        quads = pyld.to_rdf(page)["@default"]
        types = Counter(q["object"]["value"] for q in quads if q["predicate"]["value"] == TYPE)
        rows = len(record.statements) + len(record.events) + len(record.figures)
        spans = sum(
            len(s.content or s.source) + len(s.source) + (s.cue is not None) + (s.addressee is not None)
            for s in record.statements
        )
        spans += len(record.events) + len(record.figures)
        assert types[f"{OA}Annotation"] == rows
        assert types[f"{OA}SpecificResource"] == types[f"{OA}TextPositionSelector"] == spans
        assert types[f"{OA}TextQuoteSelector"] == spans
        quoted = sum(s.quotation is not r.Quotation.INDIRECT for s in record.statements)
        assert (types[f"{SCHEMA}Quotation"], types[f"{SCHEMA}Claim"]) == (quoted, len(record.statements) - quoted)
        predicates = Counter(q["predicate"]["value"] for q in quads)
        assert predicates[f"{PROV}wasQuotedFrom"] == predicates[f"{PROV}wasGeneratedBy"] == rows
        starts = [q["object"] for q in quads if q["predicate"]["value"] == f"{OA}start"]
        assert {o["datatype"] for o in starts} == {"http://www.w3.org/2001/XMLSchema#nonNegativeInteger"}
        assert {q["predicate"]["value"].split("#")[0].rsplit("/", 1)[0] for q in quads} <= {
            "http://www.w3.org/ns", "http://www.w3.org/1999/02", "https://schema.org", "urn:onrecord:term:act",
            *(p["predicate"]["value"] for p in quads if p["predicate"]["value"].startswith("urn:onrecord:term:")),
        }  # fmt: skip
        exact = {q["object"]["value"] for q in quads if q["predicate"]["value"] == f"{OA}exact"}
        assert {shown(e.trigger.text) for e in record.events} <= exact


def test_nothing_is_lost_on_the_way_to_triples(pages: dict[str, dict[str, Any]]) -> None:
    pyld = pytest.importorskip("pyld.jsonld", reason="pyld is not installed: no test by a JSON-LD processor")
    pyld.set_document_loader(offline)

    def keys(node: object) -> int:
        if isinstance(node, list):
            return sum(map(keys, node))
        return len(node) + sum(map(keys, node.values())) if isinstance(node, dict) else 0

    for page in pages.values():
        bare = {**page, "@graph": page["@graph"]}
        expanded = pyld.expand(bare)
        compact = pyld.compact(expanded, page["@context"])
        assert keys(compact["@graph"]) == keys(page["@graph"])


def test_whose_words_they_are(pages: dict[str, dict[str, Any]]) -> None:
    record = hostile()
    bodies = {a["body"]["id"]: a["body"] for a in annotations(pages[record.document.id])}
    said, event, figure = (bodies[iri("row", i)] for i in ("statement-ff01", "event-ff01", "figure-ff01"))
    assert said["wasAttributedTo"] == said["creator"] == event["wasAttributedTo"] == iri("row", "actor-ff01")
    assert (event["voice"], event["inNarration"]) == (iri("row", "statement-ff01"), False)
    assert figure["inNarration"] is True and "voice" not in figure
    assert figure["wasAttributedTo"] == iri("outlet", record.document.outlet or "")
    nodes = {node.get("id"): node for node in pages[record.document.id]["@graph"]}
    reading = nodes[said["wasGeneratedBy"]]
    assert reading["type"] == "Activity" and nodes[reading["wasAssociatedWith"]]["name"] == "Onrecord"


def test_the_state_has_the_hash_of_the_text_and_its_time(pages: dict[str, dict[str, Any]]) -> None:
    first = thirteen()[0].document
    page = pages[first.id]
    (state,) = (node for node in page["@graph"] if node.get("type") == "TimeState")
    assert state["sha256"] == hashlib.sha256(first.text.encode()).hexdigest() and state["sha256"].startswith(first.id)
    assert state.items() >= times(first.retrieved or first.published).items() and len(state) > 3
    assert {t["state"] for a in annotations(page) for t in a["target"]} == {state["id"]}


def test_links_inside_a_report_and_between_reports(ledger: Ledger, pages: dict[str, dict[str, Any]]) -> None:
    ((one, other, kind, because, document),) = ledger.store.rows(
        "select from_row, to_row, kind, because, from_document from relations order by from_row limit 1"
    )
    found = [n for n in pages[document]["@graph"] if n.get("type") == "onrecord:Link"]
    assert {"from": iri("row", one), "to": iri("row", other), "kind": kind, "because": because}.items() <= next(
        n for n in found if n["from"] == iri("row", one) and n["to"] == iri("row", other)
    ).items()
    assert {"id": iri("row", "event-ff01"), "disputes": iri("row", "statement-ff01")} in pages[hostile().document.id][
        "@graph"
    ]


def test_articles_go_out_only_with_their_text(ledger: Ledger, pages: dict[str, dict[str, Any]], tmp_path: Path) -> None:
    export(Selection.of(ledger.store), tmp_path / "short", to="jsonld")
    for path in (tmp_path / "short").iterdir():
        whole = pages[path.stem]["@graph"]
        assert "articleBody" in whole[0]
        assert json.loads(path.read_bytes())["@graph"] == [
            {k: v for k, v in node.items() if k != "articleBody"} for node in whole
        ]


def test_a_page_may_hold_it_in_a_script(pages: dict[str, dict[str, Any]], out: Path) -> None:
    raw = (out / f"{hostile().document.id}.jsonld").read_bytes()
    assert b"<" not in raw and b"\x1b" not in raw and "</title>" in json.loads(raw)["@graph"][0]["headline"]
    assert jsonld.encoded("a\ud800b") == '"a\ufffdb"\n'.encode()


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/a?b=%20c&d=[1]#e", "https://example.org/a?b=%20c&d=[1]#e"),
        ("https://example.org/a b<c>\u202e\ud800", "https://example.org/a%20b%3Cc%3E%E2%80%AE%ED%A0%80"),
        ("javascript:alert(1)", None),
        ("http://[broken", None),
        ("//no.scheme/", None),
        (None, None),
    ],
)
def test_addresses_become_iris_or_nothing(url: str | None, expected: str | None) -> None:
    assert address(url) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("2015-11-24T09:41:07+02:00", {"sourceDate": "2015-11-24T09:41:07+02:00"}),
        ("2015-11-24T09:41", {"sourceDate": "2015-11-24T09:41:00Z"}),
        ("2015-11-24", {"sourceDateStart": "2015-11-24T00:00:00Z", "sourceDateEnd": "2015-11-24T23:59:59Z"}),
        ("2015-11", {}),
        ("2015-13-45", {}),
        (None, {}),
    ],
)
def test_times_as_a_state_has_them(told: str | None, expected: dict[str, str]) -> None:
    assert times(told) == expected


def test_other_names() -> None:
    assert iri("row", 'a "b"\n\ud800/é') == "urn:onrecord:row:a%20%22b%22%0A%ED%A0%80%2F%C3%A9"
    assert wikidata("Q159") == "http://www.wikidata.org/entity/Q159"
    assert wikidata("Q1> <x") is None
