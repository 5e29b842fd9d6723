"""The figures as Markdown."""

from __future__ import annotations

from statistics import median
from typing import Callable, Sequence

from measure import Cost
from peers import PEERS
from queries import QUESTIONS
from results import OURS, Answer, Figures, Size

MEMORY_GOAL = 500e6
"""Bytes that a query of ours may take."""
COMMAND_GOAL = 0.080
"""Seconds that a 28-day query may take as a command."""


def markdown(figures: Figures) -> str:
    """The whole report."""
    machine = figures.machine
    versions = ", ".join(f"{package} {version}" for package, version in figures.versions.items()) or "no peers"
    parts = [
        "# Speed",
        f"{figures.moment}, commit {figures.commit}. {machine['cpu']}, {machine['cores']} cores, {machine['memory']}, "
        f"Linux {machine['kernel']}. {versions}. CPU is user and system time over all threads; ×n says how many times "
        "ours a figure is.",
    ]
    if figures.startup:
        lines = [[line.what, line.median, line.more] for line in figures.startup]
        parts += ["## Whole processes", _table(["what", "median", ""], lines)]
    for size in figures.sizes:
        parts += [f"## {size.rows:,} events", *_size(size)]
    if len(figures.sizes) > 1:
        parts += ["## Growth", _growth(figures.sizes[0], figures.sizes[-1])]
    return "\n\n".join(parts) + "\n"


def differences(figures: Figures) -> list[str]:
    """Every result that is not as another engine has it, in words."""
    return [
        f"{size.rows:,} events, {query}, {name}: {answer.difference}"
        for size in figures.sizes
        for query, answers in size.answers.items()
        for name, answer in answers.items()
        if answer.difference]


def _size(size: Size) -> list[str]:
    command = (
        f"`fidga query` over 28 days, whole process: median {median(size.command) * 1000:.0f} ms, fastest "
        f"{size.command[0] * 1000:.0f} ms, slowest {size.command[-1] * 1000:.0f} ms "
        f"(goal ≤ {COMMAND_GOAL * 1000:.0f} ms{_missed(median(size.command), COMMAND_GOAL)}).")
    peaks = [answers[OURS].memory_peak or 0 for answers in size.answers.values()]
    memory = (
        f"Memory of ours: one query at most {max(peaks, default=0) / 1e6:.0f} MB (goal ≤ {MEMORY_GOAL / 1e6:.0f} MB"
        f"{_missed(max(peaks, default=0), MEMORY_GOAL)}), all queries in one process "
        f"{size.memory_peaks[OURS] / 1e6:.0f} MB.")
    problems = [
        f"* {query}, {_title(name)}: {answer.problem or answer.difference}"
        for query, answers in size.answers.items()
        for name, answer in answers.items()
        if answer.problem or answer.difference]
    return [
        "### Import", _loads(size),
        "### Warm, CPU ms", _costs(size, _warm_cpu),
        "### Warm, wall ms", _costs(size, _warm_wall),
        "### Cold (a new process, files in the system's cache), CPU ms",
        _costs(size, _cold_cpu),
        "### One core, wall ms; ×n says how many times quicker two cores are", _cores(size),
        "### Peak memory of a cold run, MB",
        _costs(size, _memory),
        command, memory, *(["### Not answered, or not equal", "\n".join(problems)] if problems else []),
    ]  # fmt: skip


def _missed(value: float, goal: float) -> str:
    return "" if value <= goal else ", **missed**"


def _loads(size: Size) -> str:
    ours = size.loads[OURS]
    rows = []
    for name, load in size.loads.items():
        preparation = load.preparation or Cost(0, 0)
        rows.append([
            _title(name), f"{size.rows / load.cost.cpu:,.0f}", f"×{load.cost.cpu / ours.cost.cpu:.2f}",
            f"{load.cost.cpu:.1f}", f"{load.cost.wall:.1f}", f"{preparation.cpu:.1f}", f"{load.bytes_per_event:.1f}",
            f"{load.memory_peak / 1e6:.0f}"])  # fmt: skip
    return _table(
        ["", "events per CPU s", "CPU", "CPU s", "wall s", "layout CPU s", "bytes per event", "peak MB"], rows)


def _costs(size: Size, figure: Callable[[Answer], float | None]) -> str:
    """A table of thousandths: ours, then each peer with its ratio to ours, then the smallest ratio."""
    names = [name for name in size.loads if name != OURS]
    rows = []
    for query, answers in size.answers.items():
        ours = figure(answers[OURS])
        cells, ratios = [], []
        for name in names:
            theirs = figure(answers[name])
            if theirs and ours:
                ratios.append(theirs / ours)
                cells.append(f"{_number(theirs)} ×{theirs / ours:.1f}")
            else:
                cells.append(_number(theirs))
        rows.append([
            f"{query} {QUESTIONS[query].title}", _number(ours), *cells, f"×{min(ratios):.1f}" if ratios else "–"])
    return _table(["", OURS, *map(_title, names), "best peer"], rows)


def _cores(size: Size) -> str:
    rows = []
    for query, answers in size.answers.items():
        cells = []
        for answer in answers.values():
            if answer.one_core and answer.warm:
                cells.append(
                    f"{_number(answer.one_core.wall)} ×{answer.one_core.wall / answer.warm.wall:.1f}")
            else:
                cells.append("–")
        rows.append([query, *cells])
    return _table(["", *map(_title, size.loads)], rows)


def _growth(small: Size, large: Size) -> str:
    """How many times each figure grows; the number of events itself is the first row."""
    def grown(after: float | None, before: float | None) -> str:
        return f"×{after / before:.1f}" if after and before else "–"

    figures: list[tuple[str, str, Callable[[Answer], float | None]]] = [
        (name, f"{_title(name)}, warm CPU", _warm_cpu) for name in large.loads if name in small.loads]
    figures[1:1] = [(OURS, "cold CPU", _cold_cpu), (OURS, "memory", _memory)]
    rows = [["events", *(grown(large.rows, small.rows) for _ in figures)]]
    for query, answers in large.answers.items():
        before = small.answers[query]
        rows.append([query, *(grown(figure(answers[name]), figure(before[name])) for name, _, figure in figures)])
    imports = [
        [_title(name), grown(after.cost.cpu, small.loads[name].cost.cpu),
         grown(after.bytes_per_event * large.rows, small.loads[name].bytes_per_event * small.rows),
         grown(after.memory_peak, small.loads[name].memory_peak)]
        for name, after in large.loads.items() if name in small.loads]  # fmt: skip
    return "\n\n".join([
        _table(["", *(title for _, title, _ in figures)], rows),
        _table(["import", "CPU", "bytes on disk", "memory"], imports)])  # fmt: skip


def _warm_cpu(answer: Answer) -> float | None:
    return answer.warm.cpu if answer.warm else None


def _warm_wall(answer: Answer) -> float | None:
    return answer.warm.wall if answer.warm else None


def _cold_cpu(answer: Answer) -> float | None:
    return answer.cold.cpu if answer.cold else None


def _memory(answer: Answer) -> float | None:
    """In thousands of megabytes, which the tables of milliseconds show as megabytes."""
    return answer.memory_peak / 1e9 if answer.memory_peak else None


def _title(name: str) -> str:
    return PEERS[name].title if name in PEERS else name


def _number(figure: float | None) -> str:
    """Thousandths with three digits that matter."""
    if figure is None:
        return "–"
    value = figure * 1000
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Aligned, so that it reads well on a terminal too: the first column to the left, figures to the right."""
    lines = [list(header), *map(list, rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(header))]

    def text(cells: Sequence[str]) -> str:
        first, *rest = (
            cell.ljust(width) if place == 0 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(cells, widths, strict=True)))
        return "| " + " | ".join([first, *rest]) + " |"

    rule = "|".join("-" * (width + 2) if place == 0 else "-" * (width + 1) + ":" for place, width in enumerate(widths))
    return "\n".join([text(lines[0]), f"|{rule}|", *map(text, lines[1:])])
