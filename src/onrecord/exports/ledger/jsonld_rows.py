"""The rows of one report as nodes of JSON-LD."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from onrecord.exports.ledger.jsonld_words import address, iri, state, target, wikidata
from onrecord.exports.ledger.selection import Selection
from onrecord.exports.ledger.witnesses import Group, groups, identities
from onrecord.ledger.joining.relations import of_document
from onrecord.record import NARRATION, Actor, ActorKind, Event, Figure, Quotation, Record, Span, Statement, row_id

Node = dict[str, Any]
_KINDS: Final = {ActorKind.PERSON: "Person", ActorKind.ORGANIZATION: "Organization", ActorKind.STATE: "Country"}


class Page:
    """The nodes of one report: what it is, who read it, its actors and places, its annotations, its links."""

    def __init__(self, chosen: Selection, record: Record) -> None:
        document = record.document
        self._chosen, self._record = chosen, record
        self._text = iri("document", document.id)
        self._source = address(document.url) or self._text
        self._state = f"{self._text}:state"
        self._groups = groups(chosen.store, document.id)
        self._identities = identities(chosen.store, document.id)
        self._speakers = {s.id: s.speaker for s in record.statements}
        ((self._reading, self._package, self._model),) = chosen.store.rows(
            "select r.id, r.onrecord, r.model from documents d join readings r on r.id = d.reading where d.id = ?",
            (document.id,),
        )

    def nodes(self) -> Iterator[Node]:
        """All of them."""
        r = self._record
        yield from map(_filled, self._frame())
        yield from map(_filled, map(self._actor, r.actors))
        for p in r.places:
            yield _filled(
                {"id": iri("row", p.id), "type": "Place", "name": p.name, "country": p.country, "latitude": p.lat,
                 "longitude": p.lon, "gazetteerId": p.gazetteer_id, "precision": p.precision}
            )  # fmt: skip
        for s in r.statements:
            yield self._annotation(s.id, "describing", self._statement(s), s.content or s.source or _some(s.cue))
        for e in r.events:
            yield self._annotation(e.id, "classifying", self._event(e), [e.trigger])
        for f in r.figures:
            yield self._annotation(f.id, "describing", self._figure(f), [f.span])
        yield from self._links()

    def _frame(self) -> Iterator[Node]:
        d = self._record.document
        outlet = iri("outlet", d.outlet) if d.outlet else None
        yield {
            "id": self._text,
            "type": ["Entity", "NewsArticle"],
            "headline": d.title,
            "datePublished": d.published,
            "author": d.byline,
            "publisher": outlet,
            "url": address(d.url),
            "articleBody": d.text if self._chosen.with_text else None,
        }
        yield {"id": self._state, **state(d)}
        if outlet:
            yield {"id": outlet, "type": ["Agent", "Organization"], "name": d.outlet}
        software = iri("software", f"onrecord {self._package} model {self._model}")
        yield {
            "id": iri("row", self._reading),
            "type": "Activity",
            "used": self._text,
            "wasAssociatedWith": software,
            "textProfile": d.text_profile,
        }
        yield {
            "id": software,
            "type": "SoftwareAgent",
            "name": "Onrecord",
            "softwareVersion": self._package,
            "model": self._model,
        }

    def _actor(self, a: Actor) -> Node:
        identity = self._identities.get(a.id)
        return {
            "id": iri("row", a.id),
            "type": ["Agent", _KINDS.get(a.kind, "Thing")],
            "kind": a.kind.value,
            "name": a.name,
            "jobTitle": a.role,
            "country": a.country,
            "sector": a.sector,
            "identity": iri("row", identity) if identity else None,
            "sameAs": wikidata(a.wikidata),
        }

    def _annotation(self, row: str, motivation: str, body: Node, spans: Sequence[Span]) -> Node:
        return {
            "id": iri("annotation", row),
            "type": "Annotation",
            "motivation": motivation,
            "body": _filled(body),
            "target": self._targets(spans) or [self._source],
        }

    def _targets(self, spans: Iterable[Span]) -> list[Node]:
        return [target(self._record.document, span, self._source, self._state) for span in spans]

    def _provenance(self, speaker: str | None) -> Node:
        outlet = self._record.document.outlet
        agent = iri("row", speaker) if speaker else iri("outlet", outlet) if outlet else None
        return {
            "wasQuotedFrom": self._text,
            "wasGeneratedBy": iri("row", self._reading),
            "wasAttributedTo": agent,
        }

    def _said(self, voice: str) -> Node:
        """In whose voice a row stands, and to whom it is so attributed."""
        if voice == NARRATION:
            return {"inNarration": True, **self._provenance(None)}
        found = self._provenance(None) | {"voice": iri("row", voice), "inNarration": False}
        speaker = self._speakers.get(voice)
        return found | {"wasAttributedTo": iri("row", speaker) if speaker else None}

    def _statement(self, s: Statement) -> Node:
        quoted = s.quotation is not Quotation.INDIRECT
        return {
            "id": iri("row", s.id),
            "type": ["Entity", "Quotation" if quoted else "Claim"],
            "text": " … ".join(span.text for span in s.content),
            "creator": iri("row", s.speaker) if s.speaker else None,
            "isPartOf" if quoted else "appearance": self._text,
            **self._provenance(None),
            "wasAttributedTo": iri("row", s.speaker) if s.speaker else None,
            "act": s.act.value,
            "quotation": s.quotation.value,
            "polarity": s.polarity.value,
            "stance": s.stance.value,
            "cue": self._targets(_some(s.cue)),
            "saidBy": self._targets(s.source),
            "addressee": self._targets(_some(s.addressee)),
            "via": [iri("row", v) for v in s.via],
            "inside": iri("row", s.inside) if s.inside else None,
            "where": iri("row", s.where) if s.where else None,
            **self._when(s.when),
            "score": s.score,
            **self._group("utterance", s.id),
        }

    def _event(self, e: Event) -> Node:
        return {
            "id": iri("row", e.id),
            "type": ["Entity", "onrecord:Event"],
            "eventType": e.type,
            "mode": e.mode,
            "scheme": e.scheme,
            "status": e.status.value,
            "context": list(e.contexts),
            "sentence": e.sentence.text,
            **self._said(e.voice),
            "actor": [iri("row", a) for a in e.actors],
            "recipient": [iri("row", a) for a in e.recipients],
            "where": iri("row", e.where) if e.where else None,
            **self._when(e.when),
            "intensity": e.intensity,
            "figure": [iri("row", f) for f in e.figures],
            **self._group("incident", e.id),
        }

    def _figure(self, f: Figure) -> Node:
        as_of = self._record.date(f.as_of)
        return {
            "id": iri("row", f.id),
            "type": ["Entity", "onrecord:Figure"],
            "measure": f.measure,
            "low": f.low,
            "best": f.best,
            "high": f.high,
            "unit": f.unit,
            "qualifier": f.qualifier,
            "who": iri("row", f.who) if f.who else None,
            "where": iri("row", f.where) if f.where else None,
            **self._when(f.when),
            "asOf": (as_of.start or as_of.end) if as_of else None,
            **self._said(f.voice),
            **self._group("incident", f.id),
        }

    def _when(self, date: str | None) -> Node:
        found = self._record.date(date)
        return {"begins": found.start, "ends": found.end} if found else {}

    def _group(self, name: str, row: str) -> Node:
        group: Group | None = self._groups.get(row)
        return {name: iri("row", group.id), "independentSources": group.sources} if group else {}

    def _links(self) -> Iterator[Node]:
        """Links inside the report, then those that its rows stand in with rows of others."""
        inside = [(x.from_, x.to, x.kind.value, x.because, x.score) for x in self._record.links]
        for one, other, kind, because, score in (*inside, *of_document(self._chosen.store, self._record.document.id)):
            yield {"id": iri("row", one), kind: iri("row", other)}
            yield {
                "id": iri("row", row_id("link", "", kind, one, other)),
                "type": "onrecord:Link",
                "kind": kind,
                "from": iri("row", one),
                "to": iri("row", other),
                "because": because,
                "score": score,
            }


def _some(span: Span | None) -> list[Span]:
    return [span] if span is not None else []


def _filled(node: Node) -> Node:
    """A node without what is null or empty: JSON-LD says nothing by leaving it out."""
    return {key: value for key, value in node.items() if value is not None and value != [] and value != ""}
