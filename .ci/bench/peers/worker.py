"""A peer's process: reads one command a line from standard input, writes one reply a line to standard output.

Times are taken in here, around the database's own work, so that Python's start and the passing of results to and fro
do not count against the peer.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Callable

from measure import memory_peak
from peers import PEERS
from peers.engine import Engine


def _handle(engine: Engine, command: dict[str, object]) -> dict[str, object]:
    rows: object = None
    actions: dict[str, Callable[[], object]] = {
        "load": lambda: engine.load([Path(part) for part in _texts(command["parts"])]),
        "prepare": engine.prepare,
        "open": lambda: engine.open(int(str(command["threads"]))),
        "rows": lambda: engine.rows(str(command["sql"])),
        "close": engine.close,
        "bytes": engine.bytes,
    }
    wall, cpu = time.perf_counter_ns(), time.process_time_ns()
    rows = actions[str(command["do"])]()
    cpu, wall = time.process_time_ns() - cpu, time.perf_counter_ns() - wall
    return {"result": rows, "cpu": cpu / 1e9, "wall": wall / 1e9, "memory_peak": memory_peak("self")}


def _texts(value: object) -> list[str]:
    return [str(element) for element in value] if isinstance(value, list) else []


def main() -> None:
    name, path = sys.argv[1:]
    engine = PEERS[name].engine(Path(path))
    for line in sys.stdin:
        try:
            reply = _handle(engine, json.loads(line))
        except Exception as problem:  # noqa: BLE001  # whatever a peer throws is its answer
            reply = {"problem": f"{type(problem).__name__}: {problem}"}
        print(json.dumps(reply, default=str), flush=True)


if __name__ == "__main__":
    main()
