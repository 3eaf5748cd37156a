"""Ways to run the reader over many documents: on one machine a pool of processes."""

from onrecord.engines.local import Failure, itself, read_all
from onrecord.engines.taking_in import take_in

__all__ = ["Failure", "itself", "read_all", "take_in"]
