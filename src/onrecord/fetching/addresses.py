"""Which addresses are of the public internet, and who is asked for the address of a host."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from queue import Empty, SimpleQueue
from typing import Final

Address = IPv4Address | IPv6Address
Resolve = Callable[[str], Sequence[Address]]
"""The addresses of a host; OSError where it has none."""

# What `is_global` lets through in one version of Python or another, and what of it is still not for us.
_CLOSED_4: Final = tuple(
    IPv4Network(block)
    for block in (
        "0.0.0.0/8",
        "100.64.0.0/10",  # shared by the customers of a provider
        "168.63.129.16/32",  # the host of a virtual machine at Azure
        "192.0.0.0/24",  # of protocols; Oracle's metadata
        "192.88.99.0/24",  # relays of 6to4
        "198.18.0.0/15",
        "224.0.0.0/3",
    )
)
_OPEN_6: Final = IPv6Network("2000::/3")
_CLOSED_6: Final = tuple(IPv6Network(block) for block in ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"))
_NAT64: Final = IPv6Network("64:ff9b::/96")


def is_public(address: Address) -> bool:
    """Whether an address is one of the public internet. One that holds IPv4 addresses is what those are."""
    if isinstance(address, IPv4Address):
        return address.is_global and not any(address in block for block in _CLOSED_4)
    if address.scope_id is not None:
        return False
    if inner := _inside(address):
        return all(is_public(each) for each in inner)
    return address in _OPEN_6 and address.is_global and not any(address in block for block in _CLOSED_6)


_PRIVATE: Final = tuple(
    map(ip_network, ("10.0.0.0/8", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7"))
)


_SECRETS: Final = tuple(map(IPv6Network, ("fd00:ec2::/32", "fd20:ce::/32", "fd00:c1::/32")))
"""Of the private ones, those of clouds (Amazon's, Google's, Oracle's) themselves."""


def is_inside(address: Address) -> bool:
    """Whether an address is one of this machine or of a private network (RFC 1918, RFC 4193).

    Never one at which clouds hand out their machines' secrets: 169.254.0.0/16, fd00:ec2::/32,
    fd20:ce::/32, fd00:c1::/32.
    """
    if any(address in block for block in _SECRETS):
        return False
    return any(address in block for block in _PRIVATE if block.version == address.version)


def _inside(address: IPv6Address) -> tuple[IPv4Address, ...]:
    if address.ipv4_mapped is not None:
        return (address.ipv4_mapped,)
    if address.sixtofour is not None:
        return (address.sixtofour,)
    if address.teredo is not None:
        return address.teredo
    return (IPv4Address(int(address) & 0xFFFFFFFF),) if address in _NAT64 else ()


def system_resolver(host: str) -> list[Address]:
    """What the system says, which also reads addresses written as numbers: `127.1`, `0x7f.1`, `2130706433`."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(ip_address(each[4][0]) for each in found))


def addresses_of(host: str, resolve: Resolve, seconds: float) -> Sequence[Address]:
    """The addresses of a host, asked for once; OSError where it has none, TimeoutError where none came in time."""
    answer: SimpleQueue[Sequence[Address] | Exception] = SimpleQueue()

    def ask() -> None:
        try:
            answer.put(resolve(host))
        except Exception as error:
            answer.put(error)

    # The system's look-up has no limit of its own and cannot be called off: the thread is left to end by itself.
    threading.Thread(target=ask, name="look-up", daemon=True).start()
    try:
        found = answer.get(timeout=seconds)
    except Empty:
        raise TimeoutError from None
    if isinstance(found, Exception):
        raise found
    return found
