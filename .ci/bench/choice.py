"""Drawing values that are not equally likely."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from random import Random
from typing import Generic, Mapping, Sequence, TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True)
class Choice(Generic[Value]):
    """Values with weights, which need not sum to one."""

    values: tuple[Value, ...]
    cumulative_weights: tuple[float, ...]

    @staticmethod
    def of(weights: Mapping[Value, float]) -> Choice[Value]:
        return Choice(tuple(weights), tuple(accumulate(weights.values())))

    @staticmethod
    def falling(values: Sequence[Value], exponent: float) -> Choice[Value]:
        """The n-th value has the weight 1 / n ** exponent, much as pages and cities have."""
        return Choice.of({value: rank**-exponent for rank, value in enumerate(values, start=1)})

    def many(self, random: Random, count: int) -> list[Value]:
        return random.choices(self.values, cum_weights=self.cumulative_weights, k=count)

    def one(self, random: Random) -> Value:
        return random.choices(self.values, cum_weights=self.cumulative_weights)[0]
