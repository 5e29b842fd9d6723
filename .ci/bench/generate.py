"""Writes the events of the generated shop as NDJSON, one message a line, in the order of their times.

Guarantees: the same number of rows and the same seed give the same bytes with the same release of Python; there are
exactly that many rows, all within the thirteen months; no two events of one user share a millisecond, so that no result
depends on how ties are broken. Needs nothing but the standard library, and memory for sessions, not events.
"""

from __future__ import annotations

import shutil
from bisect import bisect_left
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path
from random import Random
from typing import Iterator

import world
from plan import Plan
from visit import Visit
from world import MILLISECONDS_OF_DAY

SEED = 7
ROWS_PER_PART = 1_000_000
BYTES_PER_ROW = 620
"""A little more than a line takes; for the check of free space."""
LONGEST_GAP = 1_500_000
"""Milliseconds between events of a session: less than the half hour that would begin another one."""


@dataclass(frozen=True)
class Events:
    """A generated set of events on disk."""

    rows: int
    parts: list[Path]

    @property
    def bytes(self) -> int:
        return sum(part.stat().st_size for part in self.parts)


def events(rows: int, folder: Path, seed: int = SEED) -> Events:
    """The set of so many rows below `folder`; written first when it is not there.

    Raises OSError when the disk has no room for it.
    """
    home = folder / f"{rows}-{seed}"
    done = home / "complete"
    if not done.exists():
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        if shutil.disk_usage(home).free < rows * BYTES_PER_ROW:
            raise OSError(f"{rows} events need {rows * BYTES_PER_ROW / 1e9:.1f} GB on disk")
        _write(_lines(Plan.draw(rows, seed), seed), home)
        done.touch()
    return Events(rows, sorted(home.glob("part-*.ndjson")))


def _write(lines: Iterator[str], home: Path) -> None:
    for number in count():
        first = next(lines, None)
        if first is None:
            return
        with open(home / f"part-{number:03d}.ndjson", "w", encoding="utf-8", buffering=1 << 20) as part:
            part.write(first)
            part.writelines(islice(lines, ROWS_PER_PART - 1))


def _lines(plan: Plan, seed: int) -> Iterator[str]:
    """Day by day: what began earlier and reaches into the day is merged with what begins in it."""
    waiting: list[tuple[int, int, str]] = []
    orders = 0
    for day, sessions in enumerate(plan.days):
        random = Random(f"{seed} day {day}")
        midnight = (world.FIRST_EPOCH_DAY + day) * MILLISECONDS_OF_DAY
        taken = {(time, user) for time, user, _ in waiting}
        for session in sessions:
            visit = Visit(plan, session, random)
            time = midnight + plan.starts[session]
            for name in visit.names:
                while (time, visit.user) in taken:
                    time += 1
                taken.add((time, visit.user))
                waiting.append((time, visit.user, visit.line(time, name, orders)))
                orders += name == "purchase"
                time += _gap(time, random)
        waiting.sort()
        reached = bisect_left(waiting, (midnight + MILLISECONDS_OF_DAY,))
        for _, _, line in waiting[:reached]:
            yield line
        del waiting[:reached]


def _gap(time: int, random: Random) -> int:
    """Milliseconds to the next event of a session.

    Near the end of the data at most a small part of what is left: of the last second, the longest session's events
    then still use no more than two thirds.
    """
    left = (world.FIRST_EPOCH_DAY + world.DAYS) * MILLISECONDS_OF_DAY - time
    return 1 + min(int(random.lognormvariate(9.6, 1.2)), LONGEST_GAP, left // (world.LONGEST_SESSION + 4))
