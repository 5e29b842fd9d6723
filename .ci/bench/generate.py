"""Writes the events of the generated shop as NDJSON, one message a line, in the order of their times.

Guarantees: the same number of rows and the same seed give the same bytes, with every release of Python that keeps its
promise about `random.random`; there are exactly that many rows, all within the thirteen months; no two events of one
user share a millisecond, so that no result depends on how ties are broken. Needs nothing but the standard library, and
memory for sessions, not events.
"""

from __future__ import annotations

import json
import shutil
from array import array
from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import count, islice
from math import log
from pathlib import Path
from random import Random
from typing import Iterator, Mapping, NamedTuple

import world
from world import MILLISECONDS_OF_DAY, MILLISECONDS_OF_HOUR, Page

SEED = 7
ROWS_PER_PART = 1_000_000
BYTES_PER_ROW = 620
"""A little more than a line takes; for the check of free space."""
KINDS_OF_VISITORS = 20_000
LONGEST_GAP = 1_500_000
"""Milliseconds between events of a session: less than the half hour that would begin another one."""
LATEST_START = MILLISECONDS_OF_DAY - 1_000
"""So late a session may begin. Its events then still fit into the last day: see `_gap`."""


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


def _scrambled(number: int, salt: int) -> str:
    """Sixteen hexadecimal digits, different for different numbers and without visible order."""
    return f"{(number * 0x9E3779B97F4A7C15 + salt) & 0xFFFF_FFFF_FFFF_FFFF:016x}"


def _event_id(random: Random) -> str:
    """A UUID of version 4."""
    digits = f"{random.getrandbits(128):032x}"
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


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


class Visit:
    """One session while its lines are written."""

    def __init__(self, plan: Plan, session: int, random: Random) -> None:
        self.user = plan.users[session]
        self.random = random
        visitor = plan.visitors[self.user % len(plan.visitors)]
        self.device = visitor.device
        if random.random() < world.OTHER_DEVICE_SHARE:
            self.device = random.choice(world.DEVICES.values)
        self.currency = world.CURRENCIES.get(visitor.country, "EUR")
        self.names = self._names(world.INTENTS.values[plan.intents[session]], plan.lengths[session])
        channel = world.CHANNELS.one(random)
        source, referrer, campaign = "(direct)", "", ""
        if channel.name != world.DIRECT:
            number = random.randrange(world.SOURCES_PER_CHANNEL)
            source = f"{channel.medium}-{number}"
            referrer = f"{source}-{random.randrange(world.REFERRERS_PER_SOURCE)}.example"
        if channel.paid:
            campaign = world.CAMPAIGNS.one(random)
        context = {
            "locale": visitor.language,
            "campaign": {"source": source, "medium": channel.medium, "name": campaign},
        }
        self._who = (
            f',"anonymousId":"u_{_scrambled(self.user, 11)}","sessionId":"s_{_scrambled(session, 23)}","event":"')
        self._context = f'","context":{_json(context)},"properties":{{'
        properties = {
            "referrer_host": referrer, "channel": channel.name, "device": self.device,
            "platform": world.PLATFORMS[self.device].one(random), "browser": world.BROWSERS.one(random),
            "os": world.SYSTEMS[self.device].one(random), "country": visitor.country, "city": visitor.city,
            "variant": visitor.variant,
        }
        self._properties = _json(properties)[1:-1]

    def _names(self, intent: world.Intent, length: int) -> list[str]:
        """The events in order. A visit that buys ends with the four steps of a purchase."""
        names = intent.events.many(self.random, length)
        names[0] = "page_view"
        if length > 1 and self.random.random() < world.SESSION_START_SHARE:
            names[1] = "session_start"
        if intent.buys and length > len(world.CHECKOUT):
            names[-len(world.CHECKOUT):] = world.CHECKOUT
        return names

    def line(self, time: int, name: str, order: int) -> str:
        random = self.random
        extra = ""
        if name in world.ITEM_EVENTS:
            item, quantity = world.ITEMS.one(random), world.QUANTITIES.one(random)
            extra = f',"item_id":"{item.id}","item_category":"{item.category}","quantity":{quantity}'
            if name == "purchase":
                extra += f',"revenue":{item.price * quantity},"currency":"{self.currency}","order_id":"ORD-{order:08d}"'
        elif name == "page_view":
            lcp = random.lognormvariate(7.55, 0.45) * world.LOADING_FACTORS[self.device]
            extra = (
                f',"lcp_ms":{lcp:.0f},"inp_ms":{random.lognormvariate(4.9, 0.6):.0f}'
                f',"cls":{random.expovariate(1 / 0.06):.3f}')
        if random.random() < world.ERROR_SHARE:
            extra += ',"error":true'
        return (
            f'{{"type":"track","messageId":"{_event_id(random)}","timestamp":{time}{self._who}{name}{self._context}'
            f"{_PAGE_MEMBERS[world.PAGES.one(random)]},{self._properties}{extra}}}}}\n")


def _json(value: Mapping[str, object]) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


_PAGE_MEMBERS: dict[Page, str] = {
    page: _json({"page_path": page.path, "page_title": page.title})[1:-1] for page in world.PAGES.values}
