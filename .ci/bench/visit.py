"""One session of the generated shop, and the lines of its events."""

from __future__ import annotations

import json
from random import Random
from typing import Mapping

import world
from plan import Plan
from world import Page


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


def _scrambled(number: int, salt: int) -> str:
    """Sixteen hexadecimal digits, different for different numbers and without visible order."""
    return f"{(number * 0x9E3779B97F4A7C15 + salt) & 0xFFFF_FFFF_FFFF_FFFF:016x}"


def _event_id(random: Random) -> str:
    """A UUID of version 4."""
    digits = f"{random.getrandbits(128):032x}"
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


def _json(value: Mapping[str, object]) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


_PAGE_MEMBERS: dict[Page, str] = {
    page: _json({"page_path": page.path, "page_title": page.title})[1:-1] for page in world.PAGES.values}
