"""Which addresses are public: none that anyone could mean something inside by, in whatever dress."""

from __future__ import annotations

import time
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.fetching import Address, is_public, system_resolver
from onrecord.fetching.addresses import addresses_of
from tests.fetching.serving import HERE

CLOSED = (
    *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24"),
    *("192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24"),
    *("224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32", "::/96", "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/23"),
    *("2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8", "4000::/2"),
    *("::ffff:10.0.0.0/104", "64:ff9b::7f00:0/104", "2002:7f00::/24", "2002:a9fe::/32", "::ffff:0:0:0/96"),
)
PUBLIC = ("1.1.1.1", "93.184.216.34", "2606:4700::1111", "2a00:1450::1", "::ffff:1.1.1.1", "64:ff9b::101:101")


def v6(prefix: str, tail: int) -> IPv6Address:
    return IPv6Address(int(IPv6Address(prefix)) | tail)


@pytest.mark.parametrize("block", CLOSED)
def test_no_address_of_a_closed_block_is_public(block: str) -> None:
    network = ip_network(block)
    size = network.num_addresses
    for at in (
        {0, 1, size // 3, size // 2, size - 2, size - 1} & set(range(size)) if size < 9 else (0, 1, size // 3, -1)
    ):
        assert not is_public(network[at]), network[at]


@pytest.mark.parametrize("text", PUBLIC)
def test_what_is_public(text: str) -> None:
    assert is_public(ip_address(text))


@given(st.integers(0, 2**32 - 1).map(IPv4Address))
def test_an_address_in_another_is_what_it_is_alone(inner: IPv4Address) -> None:
    number, public = int(inner), is_public(inner)
    assert is_public(v6("::ffff:0:0", number)) is public
    assert is_public(v6("64:ff9b::", number)) is public
    assert is_public(v6("2002::", number << 80)) is public
    assert is_public(v6("2001::", int(IPv4Address("1.1.1.1")) << 64 | (number ^ 0xFFFFFFFF))) is public
    assert is_public(v6("2001::", number << 64 | (int(IPv4Address("1.1.1.1")) ^ 0xFFFFFFFF))) is public


@given(st.ip_addresses())
def test_never_more_than_python_calls_global(address: IPv4Address | IPv6Address) -> None:
    if is_public(address) and (address.version == 4 or address in ip_network("2600::/8")):
        assert address.is_global and not address.is_multicast


def test_an_address_of_one_interface_is_not_public() -> None:
    assert not is_public(IPv6Address("2606:4700::1111%eth0"))


@pytest.mark.parametrize("host", ["127.1", "0x7f.1", "2130706433", "017700000001", "localhost", "127.0.0.1"])
def test_the_system_reads_numbers_and_names(host: str) -> None:
    assert system_resolver(host) == [HERE]


def test_a_look_up_that_does_not_end_is_left() -> None:
    def slowly(_: str) -> list[Address]:
        time.sleep(0.5)
        return [HERE]

    with pytest.raises(TimeoutError):
        addresses_of("slow.example", slowly, 0.05)
