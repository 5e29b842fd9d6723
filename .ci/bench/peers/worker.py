"""A peer's process: reads one command a line from standard input, writes one reply a line to standard output.

Times are taken in here, around the database's own work, so that Python's start and the passing of results to and fro
do not count against the peer.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any, Callable

from measure import memory_peak
from peers import PEERS
from peers.engine import Engine


def _handle(engine: Engine, command: dict[str, Any]) -> dict[str, object]:
    actions: dict[str, Callable[[], object]] = {
        "load": lambda: engine.load([Path(part) for part in command["parts"]]),
        "prepare": engine.prepare,
        "open": lambda: engine.open(command["threads"]),
        "rows": lambda: engine.rows(command["sql"]),
        "bytes": engine.bytes,
    }
    wall, cpu = time.perf_counter_ns(), time.process_time_ns()
    result = actions[command["do"]]()
    cpu, wall = time.process_time_ns() - cpu, time.perf_counter_ns() - wall
    return {"result": result, "cpu": cpu / 1e9, "wall": wall / 1e9, "memory_peak": memory_peak("self")}


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
