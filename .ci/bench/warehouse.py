"""The warehouse against its peers, at one number of events: import, the queries warm and cold, cores, memory."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Callable, Sequence

import generate
import loading
from compare import difference
from engines import Engine, FidgaEngine, Running, started
from fidga_client import NOW, Fidga, FidgaError
from measure import Cost
from peers import Peer
from peers.process import PeerError
from queries.question import LAST, Question, Row
from results import OURS, Answer, Size

COLD_RUNS = 3
COMMAND_RUNS = 20


@dataclass(frozen=True)
class Setup:
    """What is measured, and where its files are kept between runs."""

    folder: Path
    python: Path
    """Of the environment that the peers are installed in."""
    peers: Sequence[Peer]
    questions: Sequence[Question]
    rounds: int
    say: Callable[[str], None]


def measure(setup: Setup, fidga: Fidga, rows: int) -> Size:
    """Everything, at one number of events. Ours comes first wherever engines are listed."""
    def say(text: str) -> None:
        setup.say(f"{rows:,} events: {text}")

    say("generating")
    events = generate.events(rows, setup.folder / "data")
    size = Size(rows, events.bytes)
    say("importing into fidga")
    ours, size.loads[OURS] = loading.into_fidga(fidga, events, setup.folder)
    engines: list[Engine] = [ours]
    for peer in setup.peers:
        say(f"loading into {peer.title}, unless it has them")
        try:
            theirs, size.loads[peer.name] = loading.into_peer(setup.python, peer, events, setup.folder)
            engines.append(theirs)
        except PeerError as problem:
            say(f"skipped: {problem}")

    with started(engines, cores=2) as running:
        for question in setup.questions:
            say(f"{question.name} {question.title}")
            size.answers[question.name] = _warm(question, running, setup.rounds)
        size.memory_peaks = {name: process.memory_peak() for name, process in running.items()}
    say("cold runs")
    for question in setup.questions:
        for engine in engines:
            _cold(question, engine, size.answers[question.name][engine.name])
    say("one core")
    with started(engines, cores=1) as running:
        for question in setup.questions:
            _one_core(question, running, size.answers[question.name], setup.rounds)
    size.command = _command(ours)
    return size


def _warm(question: Question, running: dict[str, Running], rounds: int) -> dict[str, Answer]:
    """One unmeasured run, whose results are compared, then rounds in which each engine takes its turn, so that what
    else the machine does hits all alike."""
    answers = {name: Answer() for name in running}
    first: tuple[str, list[Row]] | None = None
    for name, process in running.items():
        try:
            rows, _ = process.answer(question)
        except (FidgaError, PeerError) as problem:
            answers[name].problem = str(problem)
            continue
        if first is None:
            first = name, rows
        elif unequal := difference(first[1], rows, question.slack):
            answers[name].difference = f"{first[0]} has {unequal}"
    costs = _rounds(question, running, answers, rounds)
    for name, cost in costs.items():
        answers[name].warm = cost
    return answers


def _rounds(
    question: Question, running: dict[str, Running], answers: dict[str, Answer], rounds: int
) -> dict[str, Cost]:
    """The median cost of each engine that can answer."""
    able = {name: process for name, process in running.items() if answers[name].problem is None}
    costs: dict[str, list[Cost]] = {name: [] for name in able}
    for _ in range(rounds):
        for name, process in able.items():
            costs[name].append(process.answer(question)[1])
    return {name: Cost.middle(spent) for name, spent in costs.items()}


def _cold(question: Question, engine: Engine, answer: Answer) -> None:
    """New processes for one query each, from their start to their end; the files are in the system's cache."""
    if answer.problem is not None:
        return
    costs, peaks = [], []
    for _ in range(COLD_RUNS):
        process = engine.start(cores=2)
        _, cost = process.answer(question)
        peaks.append(process.memory_peak())
        costs.append(cost + process.finish())
    answer.cold, answer.memory_peak = Cost.middle(costs), max(peaks)


def _one_core(question: Question, running: dict[str, Running], answers: dict[str, Answer], rounds: int) -> None:
    _rounds(question, running, answers, 1)
    for name, cost in _rounds(question, running, answers, rounds).items():
        answers[name].one_core = cost


def _command(ours: FidgaEngine) -> list[float]:
    """A question about the last 28 days as a person asks it: one command, after one that fills the system's cache."""
    arguments = (
        "query", "--metrics", "sessions,total_users,purchase_revenue", "--by", "session_medium",
        "--from", (LAST - timedelta(days=27)).isoformat(), "--to", LAST.isoformat(), "--data", str(ours.data),
        "--now", NOW)  # fmt: skip
    ours.fidga.run(*arguments)
    return sorted(ours.fidga.run(*arguments).cost.wall for _ in range(COMMAND_RUNS))
