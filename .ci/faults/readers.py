"""Ten readers ask the same question over and over while files are imported one after another. Each answer is the one
after some whole import, and nobody ever sees an earlier state after a later one."""

import threading

from workbench import Bench, events

bench = Bench()
readers = 10
files = [events(bench, f"part{index}.csv", 4_000, 300, seed=10 + index) for index in range(bench.trials(10))]
data, control = bench.path("shop.db"), bench.path("control.db")


def question(path):
    return [
        "query", "--metrics", "event_count,sessions,total_users,total_revenue", "--granularity", "day", "--from",
        "2026-06-01", "--to", "2026-09-08", "--data", path, "--json"]


states = []
for file in files:
    bench.must(*bench.importing(file, control))
    states.append(bench.comparable(bench.must(*question(control))))
bench.must(*bench.importing(files[0], data))

done = threading.Event()
lock = threading.Lock()
seen, answers = set(), [0]


def read(number):
    latest = 0
    while not done.is_set():
        code, out, err = bench.run(*question(data))
        with lock:
            answers[0] += 1
            if code != 0:
                bench.fault(f"reader {number}: ended with {code}: {err.strip()}")
                continue
            answer = bench.comparable(out)
            if answer not in states:
                bench.fault(
                    f"reader {number}: {answer['totals']} is the state after no import; the last it saw was {latest}")
                continue
            index = states.index(answer)
            seen.add(index)
            if index < latest:
                bench.fault(f"reader {number}: saw state {index} after state {latest}")
            latest = max(latest, index)


threads = [threading.Thread(target=read, args=(number,)) for number in range(readers)]
for thread in threads:
    thread.start()
for file in files[1:]:
    code, _, err = bench.run(*bench.importing(file, data))
    if code != 0:
        bench.fault(f"the import of {file} ended with {code}: {err.strip()}")
done.set()
for thread in threads:
    thread.join()
if bench.comparable(bench.must(*question(data))) != states[-1]:
    bench.fault("after the last import the workspace is not what it should be")
bench.finish(f"{readers} readers, {answers[0]} answers, {len(seen)} of {len(states)} states seen")
