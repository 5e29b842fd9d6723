"""How long whole processes take: start-up, queries on the demo shop, the import of two kinds of files."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median
from typing import Iterator

from fidga_client import Fidga
from results import Line

_NOW = "2026-11-23T09:00:00Z"
_RUNS = 20


def measure(fidga: Fidga, folder: Path, rows: int) -> list[Line]:
    """All measurements of this page; `rows` is the length of the imported files."""
    demo = folder / "demo.db"
    on_demo = ("query", "--data", str(demo), "--now", _NOW)
    lines = [
        _repeated(fidga, "fidga --help", 50, "--help"),
        _once(fidga, "fidga demo, made from nothing", "demo", "--data", str(demo), "--now", _NOW),
        _repeated(
            fidga, "query: sessions by day, 28 days", 150, *on_demo, "--metrics", "sessions", "--granularity", "day"),
        _repeated(
            fidga, "query: three metrics by channel, 28 days", 150, *on_demo, "--metrics",
            "sessions,total_revenue,session_key_event_rate", "--by", "session_default_channel_group", "--compare",
            "previous"),
        _repeated(
            fidga, "query: users by country, 13 months", 150, *on_demo, "--metrics", "total_users", "--by", "country",
            "--from", "2025-10-23", "--to", "2026-11-22"),
    ]
    table, map_file, messages = folder / "events.csv", folder / "events.yaml", folder / "messages.ndjson"
    table.write_text("".join(_table(rows)))
    map_file.write_text(_MAP)
    messages.write_text("".join(_messages(rows)))
    lines.append(_import(fidga, folder, rows, table, "events", "--map", str(map_file)))
    lines.append(_import(fidga, folder, rows, messages, "segment"))
    return lines


def _repeated(fidga: Fidga, what: str, goal: int, *arguments: str) -> Line:
    """The median of many runs after one that warms the file cache; the goal in milliseconds."""
    fidga.run(*arguments)
    times = [fidga.run(*arguments).cost.wall * 1000 for _ in range(_RUNS)]
    return Line(
        what, f"{median(times):.1f} ms",
        f"fastest {min(times):.1f} ms, slowest {max(times):.1f} ms, goal < {goal} ms")


def _once(fidga: Fidga, what: str, *arguments: str) -> Line:
    return Line(what, f"{fidga.run(*arguments).cost.wall * 1000:.1f} ms", "once")


def _import(fidga: Fidga, folder: Path, rows: int, file: Path, kind: str, *more: str) -> Line:
    run = fidga.run("import", kind, str(file), *more, "--data", str(folder / "import.db"), "--now", _NOW, "--json")
    accepted = json.loads(run.output)["accepted"]
    if accepted != rows:
        raise ValueError(f"import {kind}: {accepted} of {rows} records were accepted")
    return Line(
        f"import {kind} ({file.suffix[1:]}), {rows} rows", f"{rows / run.cost.wall:.0f} rows/s",
        f"whole process {run.cost.wall * 1000:.1f} ms, {file.stat().st_size / run.cost.wall / 1e6:.1f} MB/s")


_MAP = """\
time: {column: time, unit: s}
name: {column: action, values: {view: page_view, cart: add_to_cart, buy: purchase}}
user: visitor
page_url: url
value: amount
"""


def _table(rows: int) -> Iterator[str]:
    yield "time,visitor,action,url,amount\n"
    actions = ("view", "view", "view", "view", "view", "cart", "buy")
    for row in range(rows):
        action = actions[row % 7]
        amount = (row % 9000) / 100 if action == "buy" else ""
        yield (
            f"{1767225600 + row * 60},v{row * 7919 % 40000},{action},"
            f"https://shop.example/p/{row % 500}?utm_source=s{row % 9},{amount}\n")


def _messages(rows: int) -> Iterator[str]:
    for row in range(rows):
        time = f"2026-02-{row % 28 + 1:02d}T{row % 24:02d}:{row % 60:02d}:{row * 7 % 60:02d}.000Z"
        yield (
            f'{{"messageId":"m{row}","type":"page","anonymousId":"v{row * 7919 % 40000}","timestamp":"{time}",'
            f'"context":{{"page":{{"path":"/p/{row % 500}","url":"https://shop.example/p/{row % 500}"}},'
            '"locale":"en-US"}}\n')
