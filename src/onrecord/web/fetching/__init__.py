"""One page of the public web, by its address. Only the reading room's "add" page asks, where the operator allows it.

Whoever may give an address may try to reach through this machine what only this machine can reach. So a host is looked
up once, every address found must be of the public internet, the connection goes to an address that was checked, and
each redirect is a new address under the same rules.
"""

from onrecord.web.fetching.addresses import Address, Resolve, is_public, system_resolver
from onrecord.web.fetching.fetch import fetch
from onrecord.web.fetching.fetched import Fetched
from onrecord.web.fetching.limits import Limits

__all__ = ["Address", "Fetched", "Limits", "Resolve", "fetch", "is_public", "system_resolver"]
