"""Who comes when: every session of the generated shop, before any event is written."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from math import log
from random import Random
from typing import NamedTuple

import world
from world import MILLISECONDS_OF_DAY, MILLISECONDS_OF_HOUR

KINDS_OF_VISITORS = 20_000
LATEST_START = MILLISECONDS_OF_DAY - 1_000
"""Milliseconds within its day; so that the last session has time for its events before the data ends."""


class Visitor(NamedTuple):
    """What stays the same over a user's sessions."""

    device: str
    country: str
    city: str
    language: str
    variant: str

    @staticmethod
    def draw(random: Random) -> Visitor:
        country = world.COUNTRIES.one(random)
        foreign = random.random() < world.FOREIGN_LANGUAGE_SHARE
        return Visitor(
            world.DEVICES.one(random), country, world.CITIES[country].one(random),
            random.choice(world.LANGUAGES) if foreign else world.LANGUAGE_OF_COUNTRY[country],
            random.choice(world.VARIANTS))


@dataclass
class Plan:
    """Every session of the thirteen months: whose it is, when it begins, what it is about, how many events it has."""

    visitors: list[Visitor] = field(default_factory=list)
    """A user is one of these, by its number: there are far more users than kinds of them."""
    users: array[int] = field(default_factory=lambda: array("I"))
    starts: array[int] = field(default_factory=lambda: array("I"))
    """Milliseconds within the day it begins."""
    intents: array[int] = field(default_factory=lambda: array("B"))
    """Places in `world.INTENTS`."""
    lengths: array[int] = field(default_factory=lambda: array("B"))
    days: list[array[int]] = field(default_factory=lambda: [array("I") for _ in range(world.DAYS)])
    """The sessions that begin on each day."""

    @staticmethod
    def draw(rows: int, seed: int) -> Plan:
        """As many sessions as hold exactly that many events."""
        random = Random(f"{seed} plan")
        plan = Plan([Visitor.draw(random) for _ in range(KINDS_OF_VISITORS)])
        user, left = 0, rows
        while left > 0:
            first = world.ARRIVAL_DAYS.one(random)
            day = float(first)
            for visit in range(_geometric(random, world.SESSIONS_PER_USER)):
                if visit > 0:
                    day += min(random.lognormvariate(1.6, 1.3), 200)
                    if day >= world.DAYS:
                        day = first + random.random() * (world.DAYS - first)
                intent = world.INTENTS.one(random)
                fewest = len(world.CHECKOUT) + 1 if intent.buys else 1
                length = max(min(_geometric(random, world.EVENTS_PER_SESSION), world.LONGEST_SESSION), fewest)
                length = min(length, left)
                start = world.HOURS.one(random) * MILLISECONDS_OF_HOUR + random.random() * MILLISECONDS_OF_HOUR
                plan.days[int(day)].append(len(plan.users))
                plan.users.append(user)
                plan.starts.append(min(int(start), LATEST_START))
                plan.intents.append(world.INTENTS.values.index(intent))
                plan.lengths.append(length)
                left -= length
                if left == 0:
                    break
            user += 1
        return plan


def _geometric(random: Random, mean: float) -> int:
    """How many trials a success takes, from 1."""
    return 1 + int(log(1 - random.random()) / log(1 - 1 / mean))
