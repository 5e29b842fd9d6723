"""Whether two answers to one query are the same."""

from __future__ import annotations

from decimal import Decimal
from typing import Mapping, Sequence

from queries.question import Row

ExactRow = tuple[str | Decimal | None, ...]


def difference(ours: Sequence[Row], theirs: Sequence[Row], slack: Mapping[int, Decimal]) -> str | None:
    """None when both hold the same rows, in whatever order; else the first difference, in words.

    Numbers are equal by value (3 is 3.0). `slack` says how far the numbers of a column may lie apart.
    """
    if len(ours) != len(theirs):
        return f"{len(ours)} rows, not {len(theirs)}"
    key = [place for place in range(len(theirs[0]) if theirs else 0) if place not in slack]
    for our, their in zip(_sorted(ours, key), _sorted(theirs, key), strict=True):
        for place, (left, right) in enumerate(zip(our, their, strict=True)):
            if place in slack and isinstance(left, Decimal) and isinstance(right, Decimal):
                if abs(left - right) <= slack[place]:
                    continue
            elif left == right:
                continue
            return f"{_text(our)}, not {_text(their)}"
    return None


def _exact(row: Row) -> ExactRow:
    return tuple(cell if cell is None or isinstance(cell, str) else Decimal(str(cell)) for cell in row)


def _sorted(rows: Sequence[Row], places: Sequence[int]) -> list[ExactRow]:
    """By the columns that must be equal. Words and numbers of one column need not be comparable."""
    def key(row: ExactRow) -> list[tuple[str, str | Decimal]]:
        cells = (row[place] for place in places)
        return [(type(cell).__name__, "" if cell is None else cell) for cell in cells]

    return sorted((_exact(row) for row in rows), key=key)


def _text(row: ExactRow) -> str:
    return "(" + ", ".join("null" if cell is None else str(cell) for cell in row) + ")"
