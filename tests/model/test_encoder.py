"""The encoder: damaged installations, odd texts, and readings that fit together."""

import shutil
from importlib import resources
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import ModelError
from onrecord.model import Encoder, about
from onrecord.model.encoding import encode

FILES = ("encoder.onnx", "heads.npz", "model.json")


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder(threads=1)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in FILES:
        with resources.as_file(resources.files("onrecord.model").joinpath(name)) as path:
            shutil.copy(path, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(copy: Path, name: str) -> None:
    (copy / name).unlink()
    about.cache_clear()
    with pytest.raises(ModelError, match=rf"{name}: the model cannot be read .*install onrecord again"):
        Encoder(copy)


def test_a_damaged_model_is_told_by_its_hash(copy: Path) -> None:
    data = bytearray((copy / "encoder.onnx").read_bytes())
    data[len(data) // 2] ^= 1
    (copy / "encoder.onnx").write_bytes(data)
    about.cache_clear()
    with pytest.raises(ModelError, match=r"encoder\.onnx: damaged"):
        Encoder(copy)


def test_damaged_heads(copy: Path) -> None:
    (copy / "heads.npz").write_bytes(b"no archive")
    about.cache_clear()
    with pytest.raises(ModelError, match="does not load"):
        Encoder(copy)


def test_damaged_description(copy: Path) -> None:
    (copy / "model.json").write_text("{")
    about.cache_clear()
    with pytest.raises(ModelError, match=r"model\.json: not JSON"):
        Encoder(copy)


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b", "a", ".", "\u202e", "x" * 5000, "word " * 3000, "🙂 🙂"])
def test_odd_texts(encoder: Encoder, text: str) -> None:
    check(encoder, text)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text(encoder: Encoder, text: str) -> None:
    check(encoder, text)


def check(encoder: Encoder, text: str) -> None:
    """Sentences tile the words, every sentence is one tree, fragments and clusters lie within the text."""
    reading = encoder.read(text)
    n = len(reading.encoded)
    assert len(reading.upos) == len(reading.xpos) == len(reading.heads) == len(reading.rels) == n
    assert [w for first, last in reading.sentences for w in range(first, last)] == list(range(n))
    for first, last in reading.sentences:
        heads = reading.heads[first:last]
        assert heads.count(-1) == 1
        assert all(h == -1 or first <= h < last for h in heads)
        assert [r == "root" for r in reading.rels[first:last]] == [h == -1 for h in heads]
    for first, last, _ in [*reading.names, *reading.fragments]:
        assert 0 <= first < last <= n
    for one, two in zip(reading.fragments, reading.fragments[1:], strict=False):
        assert one[1] <= two[0]
    assert all(0 <= w < n for group in reading.clusters for w in group)
    assert len({w for group in reading.clusters for w in group}) == sum(map(len, reading.clusters))


def test_products_of_8_bits_do_not_overflow() -> None:
    """The fast way of x86-64 without VNNI adds two products in 16 bits; the weights are such that they fit, so that the
    way that never overflows gives the same. Other processors have one way only."""
    data = resources.files("onrecord.model").joinpath("encoder.onnx").read_bytes()
    enc = encode('"WE WILL NOT LEAVE!!!" said Maria Roe, 41, of http://a.example/b?c=d, in Aleppo (Syria).\n\n' * 6)
    found = []
    for safe in ("0", "1"):
        options = onnxruntime.SessionOptions()
        options.add_session_config_entry("session.x64quantprecision", safe)
        session = onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
        found.append(session.run(None, Encoder.feed(enc, 0, len(enc))))
    for fast, exact in zip(*found, strict=True):
        assert np.array_equal(fast, exact)


def test_a_text_does_not_depend_on_the_one_before(encoder: Encoder) -> None:
    one = '"We will resume talks," Mr. Doe said on Monday.\n\nThe ministry denied that any aircraft had been lost.'
    first = encoder.read(one)
    encoder.read("Something else altogether, said the other. " * 40)
    again = encoder.read(one)
    assert first.fragments == again.fragments
    assert np.array_equal(first.confidence, again.confidence)
    assert first.heads == again.heads


def test_who_said_what_in_a_plain_sentence(encoder: Encoder) -> None:
    text = "President Maria Roe said on Monday that the army had left the city of Aleppo."
    reading = encoder.read(text)
    words = [text[s:e] for s, e in reading.encoded.spans.tolist()]
    found = {label: " ".join(words[a:b]) for a, b, label in reading.fragments}
    assert found["source"].endswith("Maria Roe")
    assert found["cue"].startswith("said")
    assert found["content"].endswith("the army had left the city of Aleppo")
    assert reading.heads[words.index("said")] == -1
    assert reading.rels[words.index("army")] == "nsubj"
