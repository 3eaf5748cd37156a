"""Feeds: what a server sends under a feed's address, as a list of pages. Lists of feeds (OPML) too."""

from onrecord.watch.feeds.feed import TYPES, Entry, Feed
from onrecord.watch.feeds.lists import feeds_of
from onrecord.watch.feeds.parsing import parse

__all__ = ["TYPES", "Entry", "Feed", "feeds_of", "parse"]
