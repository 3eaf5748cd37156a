"""How much room words take on a map, guessed without a font: enough to keep them from running into each other."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, x: float, y: float, width: float, height: float) -> Box:
        """The rectangle with this middle."""
        return cls(x - width / 2, y - height / 2, x + width / 2, y + height / 2)

    def meets(self, other: Box) -> bool:
        """Whether the two share more than an edge."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def meets_circle(self, x: float, y: float, radius: float) -> bool:
        """Whether a circle reaches into it."""
        dx = max(self.left - x, 0.0, x - self.right)
        dy = max(self.top - y, 0.0, y - self.bottom)
        return dx * dx + dy * dy < radius * radius


def breadth(text: str, size: float) -> float:
    """About how wide a text is in a sans-serif of `size` pixels: rather too wide than too narrow."""
    return size * sum(_ems(char) for char in text)


def _ems(char: str) -> float:
    if unicodedata.combining(char):
        return 0.0
    if unicodedata.east_asian_width(char) in "WF":
        return 1.0
    if char in " .,:;'’!|iIjlt-()":
        return 0.34
    return 0.7 if char.isupper() else 0.58


def shortened(text: str, most: int) -> str:
    """The text on at most `most` characters, cut after a word where there is one, with "…" where it was cut."""
    if len(text) <= most:
        return text
    head = text[: most - 1]
    return (head.rsplit(" ", 1)[0] or head).rstrip(" ,;:") + "…"
