"""What a run of the benchmark finds out. All of it is kept as JSON; money and times are plain numbers there."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field

from measure import Cost

OURS = "fidga"


@dataclass
class Answer:
    """How one engine did on one query."""

    warm: Cost | None = None
    """The median of runs in a process that has answered the query before."""
    cold: Cost | None = None
    """Of a new process, with the files in the system's cache."""
    one_core: Cost | None = None
    """As `warm`, on one core."""
    memory_peak: int | None = None
    """Bytes, of the process of a cold run."""
    problem: str | None = None
    """Why there is no figure."""
    difference: str | None = None
    """How the result differs from that of the first engine that answered."""


@dataclass
class Load:
    """How one engine took the events in."""

    cost: Cost
    bytes_per_event: float
    memory_peak: int
    preparation: Cost | None = None
    """What was spent afterwards to lay the table out for queries, where the engine leaves that to its owner."""


@dataclass
class Size:
    """All that was measured at one number of events, by engine."""

    rows: int
    ndjson_bytes: int
    loads: dict[str, Load] = field(default_factory=dict)
    answers: dict[str, dict[str, Answer]] = field(default_factory=dict)
    """By query first."""
    memory_peaks: dict[str, int] = field(default_factory=dict)
    """Bytes, of the one process that answered all queries, with whatever it keeps in memory between them."""
    command: list[float] = field(default_factory=list)
    """Seconds on the clock of `fidga query` over 28 days, from the start of the process to its end, in order."""


@dataclass(frozen=True)
class Line:
    """A measurement in words."""

    what: str
    median: str
    more: str


@dataclass
class Figures:
    """A whole run."""

    moment: str
    commit: str
    machine: dict[str, object]
    versions: dict[str, str]
    startup: list[Line] = field(default_factory=list)
    sizes: list[Size] = field(default_factory=list)

    def json(self) -> dict[str, object]:
        return asdict(self)
