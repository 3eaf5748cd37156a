"""A slice of the parts of a run as a ledger."""

from onrecord.engines.slicing.building import build
from onrecord.engines.slicing.selection import Selection

__all__ = ["Selection", "build"]
