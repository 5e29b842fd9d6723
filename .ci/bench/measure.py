"""What a process has used, exactly."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Sequence


@dataclass(frozen=True)
class Cost:
    """Seconds of processor time, user and system, over all threads; and seconds on the clock."""

    cpu: float
    wall: float

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.cpu + other.cpu, self.wall + other.wall)

    def __sub__(self, other: Cost) -> Cost:
        return Cost(self.cpu - other.cpu, self.wall - other.wall)

    @staticmethod
    def middle(costs: Sequence[Cost]) -> Cost:
        """The medians, each of its own."""
        return Cost(median(cost.cpu for cost in costs), median(cost.wall for cost in costs))


def processor_seconds(process: int) -> float:
    """Processor time of a living process since its start, in all threads, ended ones too; to the nanosecond.

    TRICKY: /proc/PID/stat counts in hundredths of a second, and the schedstat files of tasks lose the threads that have
    ended. The clock of the process has neither fault; its number is made as clock_getcpuclockid(3) makes it.
    """
    return time.clock_gettime((~process << 3) | 2)


def memory_peak(process: int | str) -> int:
    """The most memory a living process ever had at a time, bytes."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    raise OSError(f"/proc/{process}/status tells no peak of memory")
