"""Kills fidga at random moments of everything that writes, and looks at what is left.

Acknowledged is: everything of an import that ended with exit code 0. It must be there, once, whatever is killed later. Of
a killed import nothing is promised until it is run again: then every row is there exactly once, as in a workspace where
nothing was ever killed. A killed erasure or retention has removed all or nothing. A workspace of an older format is
brought up by whoever opens it next, and says what it said."""

import sqlite3

from workbench import Bench, SETTINGS, events

bench = Bench()
trials = bench.trials(200)
base = bench.path("base.db")
bench.write("base.db.yaml", SETTINGS)
first = events(bench, "first.csv", 20_000, 400, seed=1)
second = events(bench, "second.csv", 60_000, 500, seed=2, prefix="late_")
bench.must(*bench.importing(first, base))
known = bench.sound_state(base)

victims = bench.write("victims.txt", "".join(f"v{index}\n" for index in range(0, 400, 7)))


def acknowledged(data):
    """What the first import brought, whatever came after it: its event names are its own."""
    code, out, err = bench.run(
        "query", "--metrics", "event_count,total_revenue", "--by", "event_name", "--where",
        "event_name=page_view|scroll|purchase", "--from", "2026-06-01", "--to", "2026-09-08", "--data", data, "--json")
    return bench.comparable(out)["rows"] if code == 0 else f"exit {code}: {err.strip()}"


def interrupted(name):
    """A workspace whose import was killed between reading and sorting, as far as that can be hit."""
    data = bench.copy("base.db", name)
    bench.killed(0.6 * duration["import"], *bench.importing(second, data))
    return data


def older(name):
    """The workspace as the first format left it: what later formats added is taken away."""
    data = bench.copy("base.db", name)
    file = sqlite3.connect(data)
    file.executescript("""
        drop trigger alert_log_is_not_changed; drop trigger alert_log_is_not_cut;
        drop table alert_log; drop table alert_rule; drop table identity;
        alter table session_block drop column first; alter table session_block drop column last;
        delete from counter where name = 'users';
        pragma user_version = 2;
        """)
    file.close()
    return data


actions = {
    "import": lambda data: bench.importing(second, data),
    "erase": lambda data: ["erase", "--users-from", victims, "--yes", "--data", data, "--json"],
    "retain": lambda data: ["retain", "--data", data, "--json"],
    "open": lambda data: ["status", "--data", data, "--json"],
    "migrate": lambda data: ["status", "--data", data, "--json"],
}
# Those that start with another workspace than the base.
beginnings = {"open": interrupted, "migrate": older}


def beginning(action, name):
    return beginnings[action](name) if action in beginnings else bench.copy("base.db", name)


duration, after = {}, {}
for action in ("import", "erase", "retain"):
    # The second time counts: the first finds nothing in memory.
    for _ in range(2):
        data = bench.copy("base.db", "control.db")
        duration[action] = bench.seconds(*actions[action](data))
    after[action] = bench.sound_state(data)
for action in ("open", "migrate"):
    duration[action] = bench.seconds(*actions[action](beginning(action, f"{action}.db")))
after["open"] = after["import"]
after["migrate"] = known
before_names = acknowledged(base)

counts = {action: [0, 0] for action in actions}
for trial in range(trials):
    action = bench.random.choice(["import", "import", "erase", "retain", "open", "migrate"])
    data = beginning(action, "trial.db")
    # Nothing is written before a process has started.
    moment = bench.random.uniform(0.02, 1.05 * duration[action])
    hit = bench.killed(moment, *actions[action](data))
    counts[action][0] += 1
    counts[action][1] += hit
    what = f"trial {trial}, {action} killed after {moment:.3f} s (of {duration[action]:.3f})"

    found = bench.state(data)
    if isinstance(found, str):
        bench.fault(f"{what}: the workspace does not open: {found}")
        continue
    code, out, err = bench.run("check", "--data", data)
    if code != 0:
        bench.fault(f"{what}: the check says {out.strip()} {err.strip()}")
    if action in ("erase", "retain", "migrate"):
        if found not in (known, after[action]):
            bench.fault(f"{what}: neither all nor nothing was done: {found[0]}")
    elif acknowledged(data) != before_names:
        bench.fault(f"{what}: acknowledged events changed: {acknowledged(data)}, not {before_names}")
    if not hit and action != "open" and found != after[action]:
        bench.fault(f"{what}: it was done, and is not what it should be: {bench.contrast(found, after[action])}")

    again = "import" if action == "open" else action
    code, _, err = bench.run(*actions[again](data))
    if code != 0:
        bench.fault(f"{what}: run again, it ended with {code}: {err.strip()}")
    elif bench.state(data) != after[action]:
        bench.fault(
            f"{what}: run again, it is not what it should be: {bench.contrast(bench.state(data), after[action])}")

bench.finish(
    f"{trials} trials: " + ", ".join(f"{name} {killed} of {all} killed" for name, (all, killed) in counts.items()))
