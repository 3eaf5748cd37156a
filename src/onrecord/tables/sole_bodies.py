"""Bodies of which a state has one: its foreign ministry, its parliament, its army.

`data/sole_bodies.tsv` knows them by the forms in which they are called within their state: the form names the body only
together with the state.
"""

from __future__ import annotations

from functools import cache

from .tsv import rows

__all__ = ["sole_body"]


def sole_body(form: str) -> str | None:
    """The body that a form without the state's name stands for ("ministry of foreign affairs"), in lower case, or None.

    The answer is the table's name for it: "foreign ministry".
    """
    return _bodies().get(form)


@cache
def _bodies() -> dict[str, str]:
    return {form: body for form, body in rows("sole_bodies")}
