"""fidga as a process: what it is asked through its public surface, and what that costs."""

from __future__ import annotations

import json
import os
import subprocess
import time
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Sequence

from measure import Cost, memory_peak, processor_seconds

NOW = "2026-02-01T00:00:00Z"
"""The clock of every run: the first moment after the generated data."""


class FidgaError(Exception):
    """fidga refused, or ended; the message is its own."""


@dataclass(frozen=True)
class Run:
    """A command that ran to its end."""

    output: str
    cost: Cost
    memory_peak: int
    """Bytes; at least what this program itself takes, for a process is counted from before it becomes another."""


@dataclass(frozen=True)
class Fidga:
    """A built program, and the environment it is run in: nothing of the caller's own workspace is touched."""

    binary: Path
    home: Path

    def environment(self) -> dict[str, str]:
        inherited = {name: value for name, value in os.environ.items() if name != "FIDGA_DATA"}
        # What was answered before must be computed again: the peers keep no answers either.
        return {**inherited, "HOME": str(self.home), "NO_COLOR": "1", "FIDGA_CACHE_BYTES": "0"}

    def run(self, *arguments: str) -> Run:
        """Runs one command.

        Raises FidgaError with what it printed when its exit code is not 0.
        """
        began = time.perf_counter()
        process = subprocess.Popen(
            [str(self.binary), *arguments], env=self.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True)
        output, errors, used = _wait(process)
        wall = time.perf_counter() - began
        if process.returncode != 0:
            raise FidgaError(f"fidga {' '.join(arguments)}: {errors.strip()}")
        return Run(output, Cost(used.ru_utime + used.ru_stime, wall), used.ru_maxrss * 1024)

    def talk(self, data: Path, cores: int) -> Conversation:
        """Starts `fidga rpc` on a workspace, on so many of the machine's cores."""
        return Conversation(self, data, sorted(os.sched_getaffinity(0))[:cores])


def _wait(process: subprocess.Popen[str]) -> tuple[str, str, Any]:
    """What a process printed and used until its end."""
    assert process.stdout is not None and process.stderr is not None
    output = process.stdout.read()
    errors = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return output, errors, used


class Conversation:
    """JSON-RPC with one `fidga rpc`, one message a line."""

    def __init__(self, fidga: Fidga, data: Path, cores: Sequence[int]) -> None:
        command = [
            "taskset", "--cpu-list", ",".join(map(str, cores)), str(fidga.binary), "rpc", "--data", str(data), "--now",
            NOW]  # fmt: skip
        self._began = time.perf_counter()
        self._process = subprocess.Popen(
            command, env=fidga.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, bufsize=1)
        self.cost = Cost(0, 0)
        """Of all calls so far."""

    def call(self, method: str, **parameters: object) -> Any:
        """The result of one request. Its cost counts from the request written to the reply read, not parsed.

        Raises FidgaError when there is an error instead of a result.
        """
        assert self._process.stdin is not None and self._process.stdout is not None
        request = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": parameters})
        wall, cpu = time.perf_counter(), processor_seconds(self._process.pid)
        self._process.stdin.write(request + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise FidgaError(f"{method}: fidga ended. {self._process.stderr.read() if self._process.stderr else ''}")
        wall = time.perf_counter() - wall
        self.cost += Cost(processor_seconds(self._process.pid) - cpu, wall)
        reply = json.loads(line, parse_float=Decimal)
        if problem := reply.get("error"):
            raise FidgaError(f"{method}: {problem['message']}")
        return reply["result"]

    def memory_peak(self) -> int:
        """Bytes, since the start."""
        return memory_peak(self._process.pid)

    def end(self) -> Cost:
        """Ends the process; what it cost from its start to its end."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        _, _, used = _wait(self._process)
        return Cost(used.ru_utime + used.ru_stime, time.perf_counter() - self._began)
