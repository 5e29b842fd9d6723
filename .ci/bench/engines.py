"""fidga and its peers, as the things that answer queries."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Protocol, Sequence

from fidga_client import Conversation, Fidga
from measure import Cost
from peers import Peer
from peers.process import PeerProcess
from queries.question import Question, Row
from results import OURS


class Running(Protocol):
    """An engine that has been started and not asked yet."""

    def answer(self, question: Question) -> tuple[list[Row], Cost]:
        """The rows, and what it took to get them. Raises FidgaError or PeerError."""

    def memory_peak(self) -> int:
        """Bytes, since the start."""

    def finish(self) -> Cost:
        """Ends it. What it took beside the answers: to start, to open the data, to end."""


class Engine(Protocol):
    """Something that holds the events and can be started."""

    @property
    def name(self) -> str: ...

    def start(self, cores: int) -> Running:
        """A new process on so many cores: 1, or 2 for all that the comparison is about."""


@dataclass(frozen=True)
class FidgaEngine:
    """The public operations of fidga on a workspace."""

    fidga: Fidga
    data: Path
    name: str = OURS

    def start(self, cores: int) -> Running:
        return _RunningFidga(self.fidga.talk(self.data, cores))


class _RunningFidga:
    def __init__(self, conversation: Conversation) -> None:
        self._conversation = conversation

    def answer(self, question: Question) -> tuple[list[Row], Cost]:
        before = self._conversation.cost
        rows = question.ask(self._conversation.call)
        return rows, self._conversation.cost - before

    def memory_peak(self) -> int:
        return self._conversation.memory_peak()

    def finish(self) -> Cost:
        return self._conversation.end() - self._conversation.cost


@dataclass(frozen=True)
class PeerEngine:
    """SQL in a peer. Neither Python's start nor the loading of the peer's library counts against it."""

    python: Path
    peer: Peer
    path: Path

    @property
    def name(self) -> str:
        return self.peer.name

    def start(self, cores: int) -> Running:
        process = PeerProcess(self.python, self.peer, self.path)
        return _RunningPeer(process, process.open(threads=cores).cost)


class _RunningPeer:
    def __init__(self, process: PeerProcess, opening: Cost) -> None:
        self._process = process
        self._opening = opening

    def answer(self, question: Question) -> tuple[list[Row], Cost]:
        peer = self._process.peer
        reply = self._process.rows(question.sql.get(peer.name, question.sql[peer.dialect]))
        return [tuple(row) for row in reply.result], reply.cost

    def memory_peak(self) -> int:
        return self._process.memory_peak()

    def finish(self) -> Cost:
        self._process.end()
        return self._opening


@contextmanager
def started(engines: Sequence[Engine], cores: int) -> Iterator[dict[str, Running]]:
    """All engines side by side, by name; ended afterwards."""
    running: dict[str, Running] = {}
    try:
        for engine in engines:
            running[engine.name] = engine.start(cores)
        yield running
    finally:
        for process in running.values():
            process.finish()
