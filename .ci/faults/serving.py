"""What becomes of a service, and of what it was told, when things go wrong under load: killed at random moments, stopped,
its disk full (needs root; skipped by name without), its workspace locked by somebody else, or replaced."""

import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import threading
import time
import urllib.error
import urllib.request

from workbench import Bench, events

bench = Bench()
trials = bench.trials(8)
SHOP = events(bench, "shop.csv", 4_000, 300, seed=3)


class Service:
    """A running service, and what it was asked."""

    def __init__(self, data):
        self.process = bench.start("serve", "--data", data, "--port", "0")
        line = self.process.stderr.readline()
        if "listening on" not in line:
            raise SystemExit(f"the service did not begin: {line} {self.process.stderr.read()}")
        self.address = line.split()[-1]
        # Whoever does not read what a process says stops it in the end.
        self.said = []
        threading.Thread(target=lambda: self.said.extend(self.process.stderr), daemon=True).start()
        self.kept, self.failed, self.stopping = [], [], threading.Event()

    def call(self, method, params):
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).encode()
        request = urllib.request.Request(self.address + "/rpc", body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as reply:
            return json.load(reply)

    def rule(self, name):
        return self.call(
            "alerts.create", {"name": name, "metric": "event_count", "condition": {"op": "lt", "value": 1}, "days": 1})

    def write(self, thread):
        """Makes rules until the end; what was confirmed must be kept."""
        number = 0
        while not self.stopping.is_set():
            name = f"rule-{os.getpid()}-{id(self)}-{thread}-{number}"
            number += 1
            try:
                answer = self.rule(name)
                if "result" in answer:
                    self.kept.append(answer["result"]["id"])
                else:
                    self.failed.append(answer["error"]["message"])
            except (OSError, ValueError):
                # Not confirmed, so nothing was promised.
                if self.process.poll() is not None or self.stopping.is_set():
                    return

    def load(self, threads=4):
        self.threads = [threading.Thread(target=self.write, args=(number,)) for number in range(threads)]
        for thread in self.threads:
            thread.start()

    def end(self, how):
        """Ends the service and the load; the exit code."""
        self.process.send_signal(how)
        code = self.process.wait(timeout=60)
        self.stopping.set()
        for thread in self.threads:
            thread.join()
        return code


def rules(data):
    return {rule["id"] for rule in json.loads(bench.must("alerts", "list", "--data", data, "--json"))["alerts"]}


def sound(data, what):
    code, out, err = bench.run("check", "--data", data)
    if code != 0:
        bench.fault(f"{what}: the check says {out.strip()} {err.strip()}")


def killed():
    """kill -9 and SIGTERM under load: what was confirmed is there, the data is as it was."""
    data = bench.path("killed.db")
    bench.must(*bench.importing(SHOP, data))
    known, confirmed = bench.sound_state(data), set()
    for trial in range(trials):
        how = signal.SIGTERM if trial % 4 == 3 else signal.SIGKILL
        service = Service(data)
        service.load()
        time.sleep(bench.random.uniform(0.2, 1.5))
        code = service.end(how)
        what = f"trial {trial}, {how.name}"
        if how == signal.SIGTERM and code != 0:
            bench.fault(f"{what}: it ended with {code}: {''.join(service.said)[-500:]}")
        if service.failed:
            bench.fault(f"{what}: {service.failed[0]}")
        confirmed |= set(service.kept)
        lost = confirmed - rules(data)
        if lost:
            bench.fault(f"{what}: {len(lost)} rules were confirmed and are gone, {sorted(lost)[:3]}")
        sound(data, what)
    if bench.state(data) != known:
        bench.fault(f"after all trials: {bench.contrast(bench.state(data), known)}")
    return f"{trials} stops under load, {len(confirmed)} rules confirmed and kept"


def locked():
    """Another program holds the workspace: reading goes on, writing waits or says that it is not possible now."""
    data = bench.path("locked.db")
    bench.must(*bench.importing(SHOP, data))
    service = Service(data)
    service.threads = []
    other = sqlite3.connect(data, isolation_level=None)
    other.execute("begin immediate")
    try:
        if "result" not in service.call("metrics.query", {"metrics": ["event_count"]}):
            bench.fault("locked: a query was not answered")
        waiting = threading.Thread(target=service.write, args=(0,))
        waiting.start()
        time.sleep(2)
        if service.kept:
            bench.fault("locked: a rule was kept while somebody else had the workspace")
    finally:
        other.execute("rollback")
        other.close()
    deadline = time.monotonic() + 30
    while not service.kept and time.monotonic() < deadline:
        time.sleep(0.1)
    service.stopping.set()
    waiting.join()
    if not service.kept or service.failed:
        bench.fault(f"locked: after the lock, kept {len(service.kept)}, failed {service.failed[:1]}")
    if service.end(signal.SIGTERM) != 0:
        bench.fault("locked: it did not end well")
    return "a lock of two seconds: queries answered, rules kept after it"


def replaced():
    """A backup is moved over the workspace, under load: what is answered and kept from then on is the new file's."""
    data, copy = bench.path("replaced.db"), bench.path("replaced-copy.db")
    bench.must(*bench.importing(SHOP, data))
    small = events(bench, "small.csv", 300, 50, seed=4)
    source = bench.path("replaced-source.db")
    bench.must(*bench.importing(small, source))

    def counted(data):
        """As another program reads it."""
        return json.loads(bench.must("query", "--metrics", "event_count", "--data", data, "--json"))["rows"]

    query = {"metrics": ["event_count"]}
    service, rounds = Service(data), 5
    service.load()
    for number in range(rounds):
        bench.must("backup", copy, "--data", data if number % 2 else source)
        wanted = counted(copy)
        # The reader of the copy has left a log, which is empty.
        for ending in ("-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                os.remove(copy + ending)
        os.replace(copy, data)
        found = service.call("metrics.query", query)["result"]["rows"]
        if found != wanted:
            bench.fault(f"replaced: round {number}: {found} is answered, not {wanted}")
        if "result" not in service.rule(f"after-{number}"):
            bench.fault(f"replaced: round {number}: nothing is kept in the new file")
        last = service.call("alerts.list", {})["result"]["alerts"]
        if f"after-{number}" not in [rule["name"] for rule in last]:
            bench.fault(f"replaced: round {number}: a rule was confirmed and is not in the new file")
        sound(data, f"replaced, round {number}")
    service.stopping.set()
    for thread in service.threads:
        thread.join()
    if service.failed:
        bench.fault(f"replaced: {service.failed[0]}")
    # Nobody asks: the service must notice all the same, before another program takes the old file's log for the new one's.
    bench.must("backup", copy, "--data", source)
    service.rule("in the log")
    os.replace(copy, data)
    time.sleep(3)
    found, wanted = counted(data), counted(source)
    if found != wanted:
        bench.fault(f"replaced: another program reads {found}, not {wanted}")
    sound(data, "replaced, unasked")
    os.rename(data, data + ".away")
    answer = service.call("metrics.query", query)
    if answer.get("error", {}).get("data", {}).get("code") != "data_not_found":
        bench.fault(f"replaced: without a file the answer is {str(answer)[:300]}")
    os.rename(data + ".away", data)
    if "result" not in service.call("metrics.query", query):
        bench.fault("replaced: the file came back, and is not answered from")
    if service.end(signal.SIGTERM) != 0:
        bench.fault("replaced: it did not end well")
    return f"{rounds} files put in the workspace's place under load"


def full():
    """The disk fills up: queries go on, what cannot be kept is refused, and with room again all is well."""
    mount = bench.path("disk")
    os.mkdir(mount)

    def sized(megabytes, *options):
        return subprocess.run(
            ["mount", *options, "-o", ("remount," if not options else "") + f"size={int(megabytes * 1024)}k",
             *(["tmpfs"] if options else []), mount], capture_output=True, text=True, check=False)

    made = sized(64, "-t", "tmpfs")
    if made.returncode != 0:
        return f"skipped  a full disk: a small file system cannot be mounted here ({made.stderr.strip() or 'not root'})"
    try:
        data = os.path.join(mount, "shop.db")
        bench.must(*bench.importing(SHOP, data))
        service = Service(data)
        service.threads = []
        service.rule("before")
        used = sum(os.path.getsize(os.path.join(mount, name)) for name in os.listdir(mount)) / (1 << 20)
        sized(used + 0.2)
        kept, refused = ["before"], []
        for number in range(400):
            answer = service.rule(f"rule-{number}")
            if "result" in answer:
                kept.append(answer["result"]["id"])
            else:
                refused.append(answer["error"])
            if len(refused) == 3:
                break
        if not refused:
            bench.fault("full: the disk never filled up")
        if any("/" in error["message"] or "SQL" in error["message"] for error in refused):
            bench.fault(f"full: an error tells of the inside: {refused[0]}")
        if "result" not in service.call("metrics.query", {"metrics": ["event_count"]}):
            bench.fault("full: a query was not answered")
        sized(64)
        if "result" not in service.rule("after"):
            bench.fault("full: with room again, nothing is kept")
        kept.append("after")
        if service.end(signal.SIGTERM) != 0:
            bench.fault("full: it did not end well")
        lost = set(kept) - rules(data)
        if lost:
            bench.fault(f"full: confirmed and gone: {sorted(lost)[:3]}")
        sound(data, "full")
        return f"a full disk: {len(kept)} rules kept, {len(refused)} refused, queries answered"
    finally:
        with contextlib.suppress(NameError, OSError):
            service.process.kill()
        subprocess.run(["umount", "-l", mount], check=False)


bench.finish("; ".join([killed(), locked(), replaced(), full()]))
