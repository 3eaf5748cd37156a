"""Incidents: a list of them, and the account of one: agreed, disputed, unheard."""

from __future__ import annotations

from typing import TypedDict

from onrecord.errors import UsageError
from onrecord.exports.answers.columns import INCIDENTS
from onrecord.ledger.answers.incident_accounts import Account
from onrecord.ledger.answers.incident_accounts import incident as account_of
from onrecord.ledger.answers.incident_facts import KINDS
from onrecord.ledger.answers.incident_lists import incidents as listed
from onrecord.ledger.answers.mapped import place_of
from onrecord.web.answering import NotThere, Page, behind
from onrecord.web.asked import Asked
from onrecord.web.charts.toll import charts
from onrecord.web.links import link
from onrecord.web.maps import Mark, draw

MOST = 1000
"""Of the newest events with the words that are asked for, so many are looked at."""
JOINS = 20
"""Grounds of joins that a page shows."""


class Question(TypedDict):
    """Which incidents are asked for."""

    type: str | None
    country: str | None
    actor: str | None
    since: str | None
    until: str | None
    disputed: bool
    words: str


def question(asked: Asked) -> Question:
    """The filters that the list and the map have in common."""
    return Question(
        type=asked.text("type"),
        country=asked.text("country"),
        actor=asked.text("actor"),
        since=asked.text("since"),
        until=asked.text("until"),
        disputed=asked.flag("disputed"),
        words=asked.words(),
    )


def incidents(asked: Asked) -> Page:
    """The incidents that are asked for."""
    found = listed(
        asked.store,
        **question(asked),
        min_sources=asked.number("min_sources"),
        order=asked.text("order") or "newest",
        limit=asked.limit(),
        after=asked.text("after"),
        most=MOST,
    )
    return Page(
        template="incidents.html",
        title="Incidents",
        data=found,
        more={"next": behind(asked, found.after), "most": MOST},
        table=(INCIDENTS, found.rows),
        section="incidents",
    )


def incident(asked: Asked) -> Page:
    """The account of one incident."""
    try:
        account = account_of(asked.store, asked.id)
    except UsageError as error:
        raise NotThere(str(error)) from error
    mark = _mark(asked, account)
    told = sorted(
        (t for source in account.sources for t in (source.first, *source.copies, *source.others)),
        key=lambda t: t.report.order,
    )
    return Page(
        template="incident.html",
        title=account.incident.title,
        data=account,
        more={
            "facts": [(kind, [f for f in account.facts if f.what == kind]) for kind in KINDS],
            "charts": [charts(t) for t in account.tolls],
            "map": draw([mark]).svg if mark is not None else None,
            "told": told,
            "joins": account.joins[:JOINS],
        },
        section="incidents",
    )


def _mark(asked: Asked, account: Account) -> Mark | None:
    """Where it was, as far as its place has coordinates."""
    place = place_of(asked.store, account.incident.id)
    if place is None:
        return None
    return Mark(
        latitude=place.latitude,
        longitude=place.longitude,
        count=1,
        disputed=account.incident.disputed,
        href=link("map", country=place.country),
        label=place.name,
    )
