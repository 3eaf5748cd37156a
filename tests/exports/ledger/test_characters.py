"""Characters that act instead of showing: gone one for one, and what XML 1.0 takes is what is left."""

from __future__ import annotations

import re
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.exports.ledger.characters import _ACTS, _PICTURES, harmless, one_line

XML = re.compile("[\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*")
"""What may stand in a document of XML 1.0 (section 2.2)."""


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain “words”, é\u00a0🙂\u200d\u00ad\t\n", "plain “words”, é\u00a0🙂\u200d\u00ad\t\n"),
        ("\x00\x1b[31m\r\x7f\x85", "␀␛[31m␍\ufffd\ufffd"),
        ("\u202eevil\u202c\u2066\u2069", "\ufffdevil\ufffd\ufffd\ufffd"),
        ("a\u2028b\u2029c", "a b c"),
        ("\ud800\udfff\ufffe\uffff", "\ufffd" * 4),
    ],
)
def test_what_becomes_of_characters(text: str, shown: str) -> None:
    assert harmless(text) == shown


@given(st.text(st.characters(), max_size=40) | st.text(st.sampled_from([chr(c) for c in _PICTURES] + ["a", "\n"])))
def test_texts_keep_their_length_and_xml_takes_them(text: str) -> None:
    shown = harmless(text)
    assert len(shown) == len(text) and XML.fullmatch(shown) and harmless(shown) == shown
    assert ElementTree.fromstring(f"<a>{escape(shown)}</a>").text == (shown or None)
    assert one_line(text) == " ".join(shown.split())


def test_every_character_with_a_picture_is_looked_for() -> None:
    assert {code for code in range(0x110000) if _ACTS.match(chr(code))} == set(_PICTURES)
