"""Actors: who stands in the ledger, and the account of one: what they said, did, suffered, and what is said of them."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.compare.wording import folded
from onrecord.errors import UsageError
from onrecord.exports.answers.columns import ACTORS
from onrecord.ledger.answers.actor_accounts import ActorAccount
from onrecord.ledger.answers.actor_accounts import actor as account_of
from onrecord.ledger.answers.actors import actors as listed
from onrecord.ledger.answers.finding import find
from onrecord.ledger.answers.found import Found
from onrecord.ledger.storage.store import Store
from onrecord.web.answering import NotThere, Page, behind
from onrecord.web.asked import MOST as MOST_ROWS
from onrecord.web.asked import Asked

MOST = 600
"""Mentions of an actor up to which sources, statements and events are counted."""
NAMES = 12
"""Names and joins that a page shows at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorPage:
    """An account, and the statements of others in which the actor is named."""

    account: ActorAccount
    said_of: tuple[Found, ...]


def actors(asked: Asked) -> Page:
    """Those who stand in most reports first."""
    found = listed(
        asked.store,
        asked.text("name"),
        country=asked.text("country"),
        kind=asked.text("kind"),
        sector=asked.text("sector"),
        described=asked.flag("described"),
        counted=False,
        limit=asked.limit(30),
        after=asked.text("after"),
    )
    return Page(
        template="actors.html",
        title="Actors",
        data=found,
        more={"next": behind(asked, found.after)},
        table=(ACTORS, found.rows),
        section="actors",
    )


def actor(asked: Asked) -> Page:
    """The account of one identity."""
    since, until, limit = asked.text("since"), asked.text("until"), asked.limit(12)
    try:
        account = account_of(asked.store, asked.id, since=since, until=until, limit=limit, most=MOST)
    except UsageError as error:
        raise NotThere(str(error)) from error
    return Page(
        template="actor.html",
        title=account.actor.name,
        data=ActorPage(account=account, said_of=_said_of(asked.store, account, since, until, limit)),
        more={"names": NAMES, "limit": limit},
        section="actors",
    )


def _said_of(
    store: Store, account: ActorAccount, since: str | None, until: str | None, limit: int
) -> tuple[Found, ...]:
    """The newest statements of others in which an actor is named."""
    found = find(
        store,
        about=account.actor.id,
        kind="statement",
        since=since,
        until=until,
        order="newest",
        limit=min(2 * limit, MOST_ROWS),
    )
    own = {folded(name) for name in (account.actor.name, *account.actor.names)}
    return tuple(row for row in found.rows if folded(row.speaker or "") not in own)[:limit]
