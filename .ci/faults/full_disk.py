"""Fills the disk under an import. What was there before stays, the message says what to do, and with room again the same
import gives what it gives on a large disk. Needs root, to mount a small file system."""

import os
import subprocess
import sys

from workbench import Bench, events

bench = Bench()
trials = bench.trials(12)
mount = bench.path("disk")
os.mkdir(mount)


def sized(megabytes, options="size={}k"):
    return options.format(int(megabytes * 1024))


made = subprocess.run(
    ["mount", "-t", "tmpfs", "-o", sized(64), "tmpfs", mount], capture_output=True, text=True, check=False)
if made.returncode != 0:
    print(f"skipped  full_disk: a small file system cannot be mounted here ({made.stderr.strip() or 'not root'})")
    sys.exit(0)


def resize(megabytes):
    subprocess.run(["mount", "-o", "remount," + sized(megabytes), mount], check=True)


def used():
    return sum(os.path.getsize(os.path.join(mount, name)) for name in os.listdir(mount)) / (1 << 20)


try:
    data = os.path.join(mount, "shop.db")
    first = events(bench, "first.csv", 15_000, 400, seed=4)
    second = events(bench, "second.csv", 60_000, 900, seed=5, prefix="late_")
    control = bench.path("control.db")
    bench.must(*bench.importing(first, control))
    known = bench.sound_state(control)
    bench.must(*bench.importing(second, control))
    whole = bench.sound_state(control)

    reached = {"full": 0, "done": 0, "read while full": 0, "no room to read": 0}
    for trial in range(trials):
        for name in os.listdir(mount):
            os.remove(os.path.join(mount, name))
        resize(256)
        bench.must(*bench.importing(first, data))
        bench.must("status", "--data", data)
        room = used() + 0.15 + 14.0 * trial / trials
        resize(room)
        what = f"trial {trial}, {room:.1f} MB"
        code, _, err = bench.run(*bench.importing(second, data))
        if code == 0:
            reached["done"] += 1
            found = bench.state(data)
            if isinstance(found, str) and "full" in found:
                # It fitted to the last page: not even the index of the log, which reading needs, has room.
                reached["no room to read"] += 1
                resize(256)
                found = bench.state(data)
            if found != whole:
                bench.fault(f"{what}: it fitted, and is not what it should be: {bench.contrast(found, whole)}")
            continue
        reached["full"] += 1
        if not bench.is_plain_failure(code, err) or "full" not in err:
            bench.fault(f"{what}: the import ended with {code}: {err[:500]}")
        # While the disk is full, a question is answered, or refused for the same reason.
        code, out, err = bench.run("status", "--data", data, "--json")
        if code == 0:
            reached["read while full"] += 1
            events_now = bench.comparable(out)["events"]
            if not known[0]["events"] <= events_now <= whole[0]["events"]:
                bench.fault(f"{what}: there are {events_now} events")
        elif not bench.is_plain_failure(code, err) or "full" not in err:
            bench.fault(f"{what}: on the full disk, status ended with {code}: {err[:500]}")
        resize(256)
        code, out, err = bench.run("check", "--data", data)
        if code != 0:
            bench.fault(f"{what}: with room again, the check says {out.strip()} {err.strip()}")
        code, _, err = bench.run(*bench.importing(second, data))
        if code != 0:
            bench.fault(f"{what}: with room again, the import ended with {code}: {err[:500]}")
            continue
        found = bench.state(data)
        if found != whole:
            bench.fault(
                f"{what}: with room again, it is not what it should be: {bench.contrast(found, whole)}")
    summary = f"{trials} disks: " + ", ".join(f"{name} {count}" for name, count in reached.items())
finally:
    subprocess.run(["umount", "-l", mount], check=False)
bench.finish(summary)
