"""Ways to run the reader over many documents: on one machine a pool of processes."""

from onrecord.engines.local import Failure, read_all

__all__ = ["Failure", "read_all"]
