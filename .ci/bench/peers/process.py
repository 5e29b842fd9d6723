"""A peer as a process of its own, seen from outside."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Sequence

from measure import Cost, memory_peak
from peers import Peer

_ROOT = Path(__file__).resolve().parent.parent


class PeerError(Exception):
    """The peer could not do it; the message is its own."""


@dataclass(frozen=True)
class Reply:
    result: Any
    cost: Cost
    memory_peak: int
    """Bytes, of the process until then."""


class PeerProcess:
    """Speaks with one `worker.py`."""

    def __init__(self, python: Path, peer: Peer, path: Path) -> None:
        self.peer = peer
        self._process = subprocess.Popen(
            [str(python), "-m", "peers.worker", peer.name, str(path)], cwd=_ROOT,
            env={**os.environ, "PYTHONPATH": str(_ROOT)}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            bufsize=1)

    def load(self, parts: Sequence[Path]) -> Reply:
        return self._do("load", parts=[str(part) for part in parts])

    def prepare(self) -> Reply:
        return self._do("prepare")

    def open(self, threads: int) -> Reply:
        return self._do("open", threads=threads)

    def rows(self, sql: str) -> Reply:
        return self._do("rows", sql=sql)

    def bytes(self) -> int:
        return int(self._do("bytes").result)

    def memory_peak(self) -> int:
        """Bytes, since the start."""
        return memory_peak(self._process.pid)

    def end(self) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()

    def _do(self, action: str, **more: object) -> Reply:
        """Raises PeerError when it cannot be done."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": action, **more}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise PeerError(f"{self.peer.title} ended during '{action}'")
        reply = json.loads(line)
        if problem := reply.get("problem"):
            raise PeerError(f"{self.peer.title}: {problem}")
        return Reply(reply["result"], Cost(reply["cpu"], reply["wall"]), reply["memory_peak"])
