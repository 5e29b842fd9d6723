"""What a query of the benchmark consists of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Callable, Mapping, Protocol

import world
from world import MILLISECONDS_OF_DAY

Cell = str | int | Decimal | None
Row = tuple[Cell, ...]

FIRST = world.FIRST_DAY
LAST = world.LAST_DAY
EPOCH = date(1970, 1, 1)
DAY = MILLISECONDS_OF_DAY


class Ask(Protocol):
    """Calls one of fidga's operations by its JSON-RPC method and returns the result; numbers are exact."""

    def __call__(self, method: str, **parameters: object) -> Any: ...


@dataclass(frozen=True)
class Question:
    """One of the twelve queries, asked of fidga and of each peer in its own words."""

    name: str
    title: str
    ask: Callable[[Ask], list[Row]]
    """Asks fidga, by as many requests as it takes, and puts the answer into the shape of the peers' rows."""
    sql: Mapping[str, str]
    """By a peer's name, else by its dialect. Money is in minor units, days are days since 1970."""
    slack: Mapping[int, Decimal] = field(default_factory=dict)
    """How far the values of a column, by its place, may lie apart. All others must be equal."""


def period(start: date = FIRST, end: date = LAST) -> dict[str, str]:
    """Both days are included."""
    return {"start": start.isoformat(), "end": end.isoformat()}


def rows_of(table: Any) -> list[Row]:
    """The rows of a metric table."""
    return [tuple(row) for row in table["rows"]]


def day_number(day: str) -> int:
    """Days since 1970 of a day such as 2025-01-01."""
    return (date.fromisoformat(day) - EPOCH).days


def minor(amount: Cell) -> int:
    """Money in minor units.

    Raises ValueError for an amount that is no whole number of them; no amount is none.
    """
    units = Decimal(amount or 0) * 100
    if units != int(units):
        raise ValueError(f"{amount} is no amount of money")
    return int(units)


def milliseconds(day: date) -> int:
    """The beginning of a day since 1970."""
    return (day - EPOCH).days * MILLISECONDS_OF_DAY


END = milliseconds(LAST + timedelta(days=1))
"""The end of the data, excluded."""
