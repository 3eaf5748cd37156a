"""A text decided a passage at a time is read as it is read at once, and what is let go is not missed."""

import numpy as np
import pytest

from onrecord.model import Encoder, Reading, passage
from onrecord.model.reading import Links
from tests.model.test_encoder import check

NAMES = ("Maria Roe", "Senator Paul Doe", "Ankara", "the Ministry of Health", "Tass", "Reuters", "Lena Okoro")
SENTENCES = (
    "{0} said on Monday that the army had left the city of {1}.",
    "“We will not pay,” {0} told {1}, “until they have gone.”",
    "She denied that any aircraft had been lost, according to {0}.",
    "The weather was fine and the streets were empty for most of the day.",
    "{1}, who has known {0} for years, accused him of having lied to the committee.",
    "In a statement {0} estimated that 40 people were killed; he gave no source.",
)


def report(paragraphs: int, joined: str = "\n\n") -> str:
    """Paragraphs that differ, several windows long."""
    lines = []
    for k in range(paragraphs):
        one, two = NAMES[k % 7], NAMES[(k * 3 + 1) % 7]
        lines.append(" ".join(SENTENCES[(k + j) % 6].format(one, two) for j in range(3)))
    return joined.join(lines)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder(threads=1)


def scores(reading: Reading) -> list[list[float]]:
    cues = [first for first, _, label in reading.fragments if label == "cue"]
    found = [reading.cue_scores(a, b, cues) for a, b, label in reading.fragments if label != "cue"]
    return [np.round(x, 4).tolist() for x in found]


@pytest.mark.parametrize("joined", ["\n\n", "\n"])
def test_passages_change_nothing(encoder: Encoder, monkeypatch: pytest.MonkeyPatch, joined: str) -> None:
    text = report(24, joined)
    whole = encoder.read(text)
    assert len(whole.links) > 4 and len(whole.fragments) > 60 and len(whole.clusters) > 3
    monkeypatch.setattr(passage, "PASSAGE", 100)
    parts = encoder.read(text)
    for field in ("sentences", "upos", "xpos", "heads", "rels", "names", "fragments", "clusters"):
        assert getattr(parts, field) == getattr(whole, field), field
    assert np.array_equal(parts.entities, whole.entities)
    assert np.allclose(parts.confidence, whole.confidence)
    assert scores(parts) == scores(whole)


def test_a_text_in_one_line_is_decided_in_passages_too(encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passage, "PASSAGE", 30)
    check(encoder, report(12, " "))
    check(encoder, "word " * 2000)


def test_links() -> None:
    raw = np.array([[0, 2, 1], [0, 0, 0], [3, 0, 0]], dtype=np.float32)
    links = Links.of(raw, 0.0, 10, np.array([10, 12]), np.array([11]))
    for row, (scores, none) in enumerate(zip(links.scores, links.none, strict=True)):
        total = np.exp(raw[row * 2]).sum() + 1
        assert np.isclose(np.exp(none), 1 / total)
        assert np.isclose(np.exp(scores[0]), np.exp(raw[row * 2, 1]) / total)
    empty = Links.of(raw, 0.0, 10, np.array([], dtype=np.int64), np.array([11]))
    assert empty.scores.shape == (0, 1)
