"""The generated shop: thirteen months, its pages and products, and who comes how often by which way."""

from __future__ import annotations

from datetime import date
from math import exp, pi, sin
from typing import NamedTuple

from choice import Choice

MILLISECONDS_OF_DAY = 86_400_000
MILLISECONDS_OF_HOUR = 3_600_000

FIRST_DAY = date(2025, 1, 1)
LAST_DAY = date(2026, 1, 31)
DAYS = (LAST_DAY - FIRST_DAY).days + 1
FIRST_EPOCH_DAY = (FIRST_DAY - date(1970, 1, 1)).days
_SALE_DAY = (date(2025, 11, 28) - FIRST_DAY).days

SESSIONS_PER_USER = 2.2
EVENTS_PER_SESSION = 4.45
LONGEST_SESSION = 60


class Intent(NamedTuple):
    """What a visit is about: the events it holds, and whether it ends in a purchase."""

    events: Choice[str]
    buys: bool


# Every visit begins with a page view and a third of them tells so; what follows depends on what it is about.
_BROWSED = {
    "page_view": 620, "view_item": 120, "select_item": 60, "add_to_cart": 5, "remove_from_cart": 2, "search": 60,
    "sign_up": 8, "click": 125,
}  # fmt: skip
_SHOPPED = {
    "page_view": 400, "view_item": 260, "select_item": 80, "add_to_cart": 100, "remove_from_cart": 30,
    "begin_checkout": 50, "add_payment_info": 10, "search": 40, "sign_up": 10, "click": 20,
}  # fmt: skip
INTENTS = Choice.of({
    Intent(Choice.of(_BROWSED), buys=False): 0.70,
    Intent(Choice.of(_SHOPPED), buys=False): 0.28,
    Intent(Choice.of(_SHOPPED), buys=True): 0.02,
})  # fmt: skip
SESSION_START_SHARE = 0.3
CHECKOUT = ("view_item", "add_to_cart", "begin_checkout", "purchase")
ITEM_EVENTS = frozenset(
    ("view_item", "select_item", "add_to_cart", "remove_from_cart", "begin_checkout", "add_payment_info", "purchase"))


class Page(NamedTuple):
    path: str
    title: str


def _pages(count: int) -> list[Page]:
    """The front page and others; no two have the same path."""
    rooms = ("product", "category", "journal", "help")
    things = ("shoes", "coats", "lamps", "chairs", "books", "games", "toys", "bags", "rugs")
    pages = [Page("/", "Home")]
    for number in range(1, count):
        room, thing = rooms[number % len(rooms)], things[number % len(things)]
        pages.append(Page(f"/{room}/{thing}-{number:04d}", f"{thing.title()} {number:04d} | {room.title()}"))
    return pages


PAGES = Choice.falling(_pages(5000), 1.05)


class Item(NamedTuple):
    id: str
    category: str
    price: int
    """In minor units."""


def _items(count: int) -> list[Item]:
    """Prices from 2 to 300 units, spread evenly over the ranks by a golden-ratio step."""
    spread = ((number * 0.618034) % 1 for number in range(count))
    return [
        Item(f"SKU-{number:05d}", f"category-{number % 40:02d}", int(exp(5.3 + 5 * share)) + 99)
        for number, share in enumerate(spread)]


ITEMS = Choice.falling(_items(2000), 0.9)
QUANTITIES = Choice.of({1: 750, 2: 188, 3: 47, 4: 12, 5: 3})


class Channel(NamedTuple):
    """A way to the shop. Name and medium are one to one."""

    name: str
    medium: str
    paid: bool


CHANNELS = Choice.of({
    Channel("Direct", "(none)", False): 22,
    Channel("Organic Search", "organic", False): 30,
    Channel("Paid Search", "cpc", True): 12,
    Channel("Organic Social", "social", False): 8,
    Channel("Paid Social", "paid_social", True): 7,
    Channel("Email", "email", True): 7,
    Channel("Referral", "referral", False): 5,
    Channel("Affiliates", "affiliate", False): 3,
    Channel("Display", "display", True): 2,
    Channel("Video", "video", True): 2,
    Channel("SMS", "sms", True): 1,
    Channel("Push", "push", True): 1,
})  # fmt: skip
DIRECT = "Direct"
SOURCES_PER_CHANNEL = 3
REFERRERS_PER_SOURCE = 5
_SEASONS = ("spring", "summer", "autumn", "winter", "always")
_AIMS = ("sale", "launch", "brand")
CAMPAIGNS = Choice.falling(
    [f"{_SEASONS[number % 5]}-{number:03d}-{_AIMS[number % 3]}" for number in range(1, 121)], 0.8)

DEVICES = Choice.of({"mobile": 62, "desktop": 33, "tablet": 5})
OTHER_DEVICE_SHARE = 0.1
PLATFORMS = {
    "mobile": Choice.of({"web": 70, "ios": 14, "android": 12, "pwa": 4}),
    "tablet": Choice.of({"web": 70, "ios": 14, "android": 12, "pwa": 4}),
    "desktop": Choice.of({"web": 1}),
}
SYSTEMS = {
    "mobile": Choice.of({"Android": 62, "iOS": 38}),
    "tablet": Choice.of({"Android": 62, "iOS": 38}),
    "desktop": Choice.of({"Windows": 62, "macOS": 27, "Linux": 6, "ChromeOS": 3, "Other": 2}),
}
BROWSERS = Choice.of({
    "Chrome": 50, "Safari": 25, "Edge": 9, "Firefox": 5, "Samsung Internet": 5, "WebView": 3, "Opera": 2, "Other": 1,
})  # fmt: skip
LOADING_FACTORS = {"mobile": 1.25, "desktop": 0.85, "tablet": 1.1}
ERROR_SHARE = 0.005

_COUNTRIES = ["DE", "US", "GB", "FR", "AT", "CH", "NL", "IT", "ES", "PL"] + [
    first + second for first in "ABCDE" for second in "KLMNOPQRST" if first + second not in ("AT", "ES")]
COUNTRIES = Choice.falling(_COUNTRIES, 1.1)
CURRENCIES = {"US": "USD", "GB": "GBP", "CH": "CHF", "PL": "PLN"}
LANGUAGES = ("de-DE", "en-US", "en-GB", "fr-FR", "it-IT", "es-ES", "pl-PL", "nl-NL", "sv-SE", "da-DK",
             "cs-CZ", "pt-PT", "tr-TR", "ja-JP", "zh-CN", "ko-KR", "fi-FI", "hu-HU", "ro-RO", "uk-UA")  # fmt: skip
LANGUAGE_OF_COUNTRY = {country: LANGUAGES[rank % len(LANGUAGES)] for rank, country in enumerate(_COUNTRIES)}
FOREIGN_LANGUAGE_SHARE = 0.2
CITIES = {
    country: Choice.falling([f"{country} City {number}" for number in range(1, 8)], 0.9) for country in _COUNTRIES}
VARIANTS = ("control", "A", "B")


def _day_weight(day: int) -> float:
    """A wave over the year, quieter weekends, and a week of sales in November."""
    year = 1 + 0.25 * sin(2 * pi * (day - 250) / 365.25)
    week = (1.0, 1.02, 1.0, 0.98, 0.95, 0.8, 0.85)[(FIRST_DAY.weekday() + day) % 7]
    return year * week * (1 + 0.9 * exp(-(((day - _SALE_DAY) / 6) ** 2)))


ARRIVAL_DAYS = Choice.of({day: _day_weight(day) for day in range(DAYS)})
HOURS = Choice.of(dict(enumerate(
    (2, 1, 1, 1, 1, 2, 4, 6, 7, 8, 8, 8, 9, 8, 8, 8, 9, 10, 12, 13, 12, 9, 6, 4))))  # fmt: skip
