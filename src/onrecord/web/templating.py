"""Pages made of templates. Whatever a report says is made printable and escaped, wherever it stands."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

import onrecord
from onrecord.exports.answers import shown, words
from onrecord.exports.wording import one_line, printable
from onrecord.web import links, static, voices

if TYPE_CHECKING:
    from jinja2 import Environment


def render(template: str, context: Mapping[str, Any]) -> str:
    """A page, as HTML."""
    return environment().get_template(template).render(context)


@cache
def environment() -> Environment:
    """The templates, with the words and links that they use."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("onrecord.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
        auto_reload=False,
    )
    made.globals.update(
        link=links.link,
        of_row=links.of_row,
        of_mention=links.of_mention,
        known_facts=shown.known_facts,
        does=shown.does,
        asking=links.asking,
        static=static.address,
        colour_class=voices.colour_class,
        count=words.count,
        told_by=words.told_by,
        quoted=words.quoted,
        days=words.days,
        amount=words.amount,
        whom=words.whom,
        version=onrecord.__version__,
    )
    made.filters.update(one_line=one_line, short=short, code=_code, headline=headline)
    return made


def _shown(value: Any) -> Any:
    """Text without characters that act instead of showing. Markup, which templates make, stays."""
    return printable(value) if type(value) is str else "" if value is None else value


def short(text: str, length: int = 300) -> str:
    """Text on one line, cut at a word where it is long."""
    line = one_line(text)
    return line if len(line) <= length else f"{line[:length].rsplit(' ', 1)[0]} …"


def headline(title: str) -> str:
    """The title of an incident as a heading: nobody is named in it where no report names who acted."""
    return one_line(title).removeprefix("? → ").removeprefix("?: ")


def _code(text: str) -> str:
    """The code of an event for reading: "ASSAULT aerial" as "assault (aerial)"."""
    type, _, mode = text.partition(" ")
    return words.code(type, mode or None)
