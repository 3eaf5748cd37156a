"""What the reports of all parts have to do with each other, found by grouping on keys in DuckDB."""

from onrecord.engines.linking.linking import LINKS, link

__all__ = ["LINKS", "link"]
