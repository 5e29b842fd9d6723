"""Flips one byte of a workspace's file, many times over. Every answer afterwards is right, or names the damage; nothing
crashes, and no number is wrong."""

import os

from workbench import Bench, events

bench = Bench()
trials = bench.trials(200)
base = bench.path("base.db")
bench.must(*bench.importing(events(bench, "events.csv", 20_000, 400, seed=3), base))
bench.must("status", "--data", base)
if os.path.exists(base + "-wal") and os.path.getsize(base + "-wal") > 0:
    raise SystemExit("the workspace was closed, and its log is still there: a flip in the file would prove nothing")
right = bench.sound_state(base)
questions = len(right)
size = os.path.getsize(base)

refused, harmless, unnoticed, partly = 0, 0, 0, 0
for trial in range(trials):
    data = bench.copy("base.db", "trial.db")
    offset = bench.random.randrange(size)
    with open(data, "r+b") as file:
        file.seek(offset)
        byte = file.read(1)[0]
        flipped = byte ^ bench.random.randrange(1, 256)
        file.seek(offset)
        file.write(bytes([flipped]))
    what = f"trial {trial}, byte {offset} of {size}: {byte:#04x} became {flipped:#04x}"

    failed = 0
    for index, question in enumerate(bench.questions(data)):
        code, out, err = bench.run(*question)
        if code == 0:
            if bench.comparable(out) != right[index]:
                parts = bench.contrast([bench.comparable(out)], [right[index]])
                bench.fault(f"{what}: a wrong answer to {' '.join(question[:4])}: {parts}")
        elif bench.is_plain_failure(code, err):
            failed += 1
        else:
            bench.fault(f"{what}: {question[0]} ended with {code}: {err[:500]}")
    code, out, err = bench.run("check", "--data", data)
    if code not in (0, 1, 2) or (code == 1 and not bench.is_plain_failure(code, err)):
        bench.fault(f"{what}: the check ended with {code}: {err[:500]}")
    if code == 0 and failed:
        bench.fault(f"{what}: {failed} questions were refused, and the check found nothing")
    harmless += code == 0
    unnoticed += code != 0 and failed == 0
    refused += failed == questions
    partly += 0 < failed < questions

bench.finish(
    f"{trials} flips: {harmless} in bytes that nobody reads, {unnoticed} found by the check alone, "
    f"{partly} left some questions answered, {refused} left none")
