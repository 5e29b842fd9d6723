"""What a peer must be able to do. Each runs in a process of its own; see `worker.py`."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol, Sequence

Row = tuple[object, ...]


class Engine(Protocol):
    """A database with one table, `events`, below a path."""

    def load(self, parts: Sequence[Path]) -> None:
        """Makes the table from NDJSON and puts it on disk. Messages that come twice are kept once."""

    def prepare(self) -> None:
        """Turns the loaded table into the form that is queried; nothing where it already is."""

    def open(self, threads: int) -> None:
        """Connects to what was loaded before, with nothing in memory."""

    def rows(self, sql: str) -> list[Row]:
        """Runs one query."""

    def close(self) -> None:
        """Leaves everything on disk."""

    def bytes(self) -> int:
        """Size of the table on disk."""
