"""The public web, one address at a time. Its users are two faces: the reading room's "add" page, where the operator
allows it, and the watch over feeds.

Whoever may give an address may try to reach through this machine what only this machine can reach. So a host is looked
up once, every address found must be of the public internet, the connection goes to an address that was checked, and
each redirect is a new address under the same rules.
"""

from onrecord.fetching.addresses import Address, Resolve, is_inside, is_public, system_resolver
from onrecord.fetching.answer import Answer
from onrecord.fetching.fetch import address_of, charset_of, content_of, fetch, needing_extra, request
from onrecord.fetching.fetched import Fetched
from onrecord.fetching.limits import Limits
from onrecord.fetching.shown import shown

__all__ = [
    "Address",
    "Answer",
    "Fetched",
    "Limits",
    "Resolve",
    "address_of",
    "charset_of",
    "content_of",
    "fetch",
    "is_inside",
    "is_public",
    "needing_extra",
    "request",
    "shown",
    "system_resolver",
]
