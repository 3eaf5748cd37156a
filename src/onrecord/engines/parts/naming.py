"""What a part is called: the same input, read by the same versions in the same way, is the same part."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from typing import BinaryIO, Final

FORMAT: Final = 1
"""Version of the tables of a part; another one makes other parts."""
_WHOLE: Final = 16 << 20
"""Bytes of a file up to which all of it is looked at."""
_SAMPLES: Final = 64
_SAMPLE: Final = 16384
_LETTERS: Final = 24


def versions() -> dict[str, str]:
    """What decides the rows of a part beside its input: package, model, rules of text, form of the tables."""
    import onrecord
    from onrecord.sources.html import HTML
    from onrecord.sources.saved_text import SAVED_TEXT

    return {
        "onrecord": onrecord.__version__,
        "model": str(onrecord.MODEL_VERSION),
        "text_profiles": f"{SAVED_TEXT} {HTML}",
        "parts": str(FORMAT),
    }


def part_name(path: str, *, options: Mapping[str, str | bool | None], of: Mapping[str, str]) -> str:
    """The name of the part of the input at `path`, read with these options by these versions.

    A file is known by its name as it was given, its size, and what stands in it: all of it up to 16 MiB, of a larger
    one its beginning, its end and 64 samples between, so that a thousand archives are told apart in seconds. A file
    that cannot be opened is known by its name.
    """
    digest = hashlib.sha256()
    told = [path, *(f"{k}={v}" for k, v in sorted(options.items())), *(f"{k}={v}" for k, v in sorted(of.items()))]
    digest.update("\0".join(told).encode("utf-8", "surrogateescape"))
    try:
        with open(path, "rb") as file:
            _sample(file, os.fstat(file.fileno()).st_size, digest.update)
    except (OSError, ValueError):
        digest.update(b"\0unread")
    return digest.hexdigest()[:_LETTERS]


def _sample(file: BinaryIO, size: int, update: object) -> None:
    assert callable(update)
    update(b"\0%d\0" % size)
    if size <= _WHOLE:
        while chunk := file.read(1 << 20):
            update(chunk)
        return
    for number in range(_SAMPLES + 2):
        file.seek((size - _SAMPLE) * number // (_SAMPLES + 1))
        update(file.read(_SAMPLE))
