"""Many inputs, many workers: one input, one task, one part."""

from onrecord.engines.running.run import Engine, run

__all__ = ["Engine", "run"]
