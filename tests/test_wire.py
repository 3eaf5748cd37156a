"""The JSON form: complete, in order, lossless, as its schema says."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

from onrecord import wire
from onrecord.errors import FormatError
from onrecord.record import Document, Link, LinkKind, Record, Span, Statement
from tests.strategies import records

DOCS = Path(__file__).parent.parent / "docs"
TEXT = "Rio denied it."
RECORD = Record(
    document=Document(id="d", text=TEXT),
    statements=(Statement(id="s", cue=Span.of(TEXT, 4, 10), content=(Span.of(TEXT, 11, 13),)),),
    links=(Link(kind=LinkKind.SAME, from_="s", to="s", because="one"),),
)
VALIDATOR = jsonschema.Draft202012Validator(wire.schema())


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(records())
def test_every_record_comes_back_and_keeps_to_the_schema(record: Record) -> None:
    data = wire.encode(record)
    assert b"\n" not in data
    assert wire.decode(data) == record
    assert wire.decode(data.decode("utf-8")) == record
    VALIDATOR.validate(json.loads(data))
    assert json.loads(data) == json.loads(json.dumps(wire.to_builtins(record)))


def test_every_key_is_there_in_the_published_order() -> None:
    body = json.loads(wire.encode(RECORD))
    kinds = ["actors", "dates", "places", "statements", "events", "figures", "links"]
    assert list(body) == ["onrecord", "document", *kinds]
    assert body["onrecord"] == "1"
    assert body["document"]["title"] is None
    assert body["document"]["captions"] == []
    assert body["statements"][0]["cue"] == {"start": 4, "end": 10, "text": "denied"}
    assert body["links"] == [{"kind": "same", "from": "s", "to": "s", "because": "one", "score": 1.0}]


def test_keys_that_we_do_not_know_are_passed_over() -> None:
    body = wire.to_builtins(RECORD)
    body["tomorrow"] = body["document"]["tomorrow"] = 1
    assert wire.decode(json.dumps(body)) == RECORD


def test_the_schema_is_a_schema_and_asks_for_every_key() -> None:
    schema = wire.schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["required"] == list(wire.to_builtins(RECORD))
    for name, shape in schema["$defs"].items():
        assert shape["description"], name
        if shape.get("type") == "object":
            assert shape["required"] == list(shape["properties"]), name
    assert "from" in schema["$defs"]["Link"]["properties"]
    assert schema["$defs"]["Actor"]["properties"]["name"]["description"] == "The fullest form in the document."


def test_the_published_schema_is_current() -> None:
    published = json.loads((DOCS / "record.schema.json").read_text("utf-8"))
    assert published == wire.schema(), "run: make readme"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("", "not a record: this is no JSON: "),
        (b"\xff", "not a record: this is no JSON: "),
        ("[" * 100_000, "not a record: this is no JSON: nested too deeply"),
        ("[]", 'not a record: a JSON object with the key "onrecord" is expected'),
        ('{"document": {}}', 'not a record: a JSON object with the key "onrecord" is expected'),
        ('{"onrecord": "9"}', "a record of version '9': this Onrecord reads version '1'; "),
        ('{"onrecord": "1"}', "not a record: links are a list of objects with a from and a to"),
        ('{"onrecord": "1", "links": []}', "not a record: Object missing required field `document`"),
    ],
)
def test_what_is_no_record_gives_one_clear_error(data: str | bytes, message: str) -> None:
    with pytest.raises(FormatError) as error:
        wire.decode(data)
    assert str(error.value).startswith(message)


def test_a_missing_key_is_named_with_its_place() -> None:
    body = wire.to_builtins(RECORD)
    del body["statements"][0]["via"]
    with pytest.raises(FormatError, match=r"not a record: the key 'via' is missing at `\$\.statements\[0\]`"):
        wire.decode(json.dumps(body))


@pytest.mark.parametrize("span", [{"start": 3, "end": 3, "text": ""}, {"start": 0, "end": 2, "text": "Rio"}])
def test_an_impossible_span_is_refused(span: dict[str, object]) -> None:
    body = wire.to_builtins(RECORD)
    body["statements"][0]["cue"] = span
    with pytest.raises(FormatError, match="not a record: impossible span"):
        wire.decode(json.dumps(body))


def test_a_span_that_is_not_verbatim_is_refused() -> None:
    body = wire.to_builtins(RECORD)
    body["statements"][0]["cue"] = {"start": 0, "end": 3, "text": "Ria"}
    with pytest.raises(FormatError, match="not a record: 'Ria' does not stand at 0:3 of the document"):
        wire.decode(json.dumps(body))
