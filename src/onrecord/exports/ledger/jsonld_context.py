"""The `@context` of our JSON-LD: terms of Web Annotation, PROV and schema.org under their usual names, and our own.

It stands in every file, so that nothing is ever fetched to read one. The terms of Web Annotation mean what they mean in
`http://www.w3.org/ns/anno.jsonld`.
"""

from __future__ import annotations

from typing import Any, Final

_OA: Final = ("Annotation", "SpecificResource", "TextPositionSelector", "TextQuoteSelector", "TimeState")
_OA_TEXTS: Final = ("exact", "prefix", "suffix")
_PROV_TYPES: Final = ("Entity", "Agent", "Activity", "SoftwareAgent")
_PROV: Final = ("wasQuotedFrom", "wasGeneratedBy", "wasAttributedTo", "wasAssociatedWith", "used", "actedOnBehalfOf")
_SCHEMA_TYPES: Final = ("NewsArticle", "Quotation", "Claim", "Person", "Organization", "Country", "Thing", "Place")
_SCHEMA: Final = (
    *("headline", "datePublished", "articleBody", "text", "name", "jobTitle", "alternateName", "softwareVersion"),
    *("latitude", "longitude", "author"),
)
_SCHEMA_LINKS: Final = ("creator", "isPartOf", "appearance", "publisher", "url", "sameAs")
_OWN_LINKS: Final = (
    *("identity", "via", "inside", "addressee", "actor", "recipient", "voice", "where", "who", "figure"),
    *("incident", "utterance", "cue", "saidBy", "from", "to"),
    *("disputes", "corroborates", "repeats", "updates", "same"),
)

CONTEXT: Final[dict[str, Any]] = {
    "@version": 1.1,
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "onrecord": "urn:onrecord:term:",
    "@vocab": "urn:onrecord:term:",
    "id": "@id",
    "type": "@type",
    **{name: f"oa:{name}" for name in (*_OA, *_OA_TEXTS)},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
    **{name: f"oa:{name}" for name in ("describing", "classifying")},
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "state": {"@id": "oa:hasState", "@type": "@id"},
    **{name: {"@id": f"oa:{name}", "@type": "xsd:nonNegativeInteger"} for name in ("start", "end")},
    **{name: {"@id": f"oa:{name}", "@type": "xsd:dateTime"} for name in ("sourceDate", "sourceDateStart")},
    "sourceDateEnd": {"@id": "oa:sourceDateEnd", "@type": "xsd:dateTime"},
    **{name: f"prov:{name}" for name in _PROV_TYPES},
    **{name: {"@id": f"prov:{name}", "@type": "@id"} for name in _PROV},
    **{name: f"schema:{name}" for name in (*_SCHEMA_TYPES, *_SCHEMA)},
    **{name: {"@id": f"schema:{name}", "@type": "@id"} for name in _SCHEMA_LINKS},
    **{name: {"@id": f"onrecord:{name}", "@type": "@id"} for name in _OWN_LINKS},
    **{
        name: {"@id": f"onrecord:{name}", "@type": "xsd:double"}
        for name in ("low", "best", "high", "score", "intensity")
    },
}
"""What is not named here (`act`, `polarity`, `measure`, `status` ...) is a term of ours: `urn:onrecord:term:NAME`."""
