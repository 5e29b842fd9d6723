"""What the fault tests share: running fidga, making data, and knowing what a workspace says."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

NOW = "2026-11-23T09:00:00Z"
FIRST_DAY, LAST_DAY = "2026-06-01", "2026-09-08"

MAP = """time: {column: time, unit: s}
name: action
user: visitor
page_url: url
value: amount
transaction: order
"""

SETTINGS = """key_events: [purchase]
retention: {events: 120 days}
"""


class Bench:
    """A folder with fidga in it. Everything random comes from one seed."""

    def __init__(self):
        self.binary = os.path.realpath(sys.argv[1])
        self.seed = int(os.environ.get("FAULTS_SEED", "1"))
        self.random = random.Random(self.seed)
        self.folder = tempfile.mkdtemp(prefix="fidga-faults-")
        self.faults = []
        self.write("events.yaml", MAP)

    def trials(self, default):
        return int(os.environ.get("FAULTS_TRIALS", default))

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)
        return self.path(name)

    # Processes

    def start(self, *arguments, output=subprocess.PIPE):
        environment = {"HOME": self.folder, "PATH": os.environ["PATH"], "NO_COLOR": "1", "LANG": "C.UTF-8"}
        return subprocess.Popen(
            [self.binary, *arguments, "--now", NOW], stdin=subprocess.DEVNULL, stdout=output,
            stderr=subprocess.PIPE, env=environment, text=True)

    def run(self, *arguments, timeout=120):
        """Code, standard output and standard error. A process that hangs is a fault of its own."""
        process = self.start(*arguments)
        try:
            out, err = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            err = f"(still running after {timeout} s) {err}"
        return process.returncode, out, err

    def must(self, *arguments):
        code, out, err = self.run(*arguments)
        if code != 0:
            raise SystemExit(f"fidga {' '.join(arguments)} ended with {code}: {err}")
        return out

    def seconds(self, *arguments):
        """How long a command takes."""
        start = time.monotonic()
        self.must(*arguments)
        return time.monotonic() - start

    def killed(self, after, *arguments):
        """Starts a command and kills it after so many seconds; true when it was killed, false when it was done before."""
        process = self.start(*arguments, output=subprocess.DEVNULL)
        try:
            process.wait(timeout=after)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        _, err = process.communicate()
        if process.returncode not in (0, -signal.SIGKILL):
            self.fault(f"fidga {' '.join(arguments)} ended with {process.returncode} by itself: {err}")
        return process.returncode != 0

    # Workspaces

    def copy(self, name, to):
        """A copy of a workspace that nobody has open, its log and its settings included."""
        self.remove(to)
        for ending in ("", "-wal", "-shm", ".yaml"):
            if os.path.exists(self.path(name) + ending):
                shutil.copyfile(self.path(name) + ending, self.path(to) + ending)
        return self.path(to)

    def remove(self, name):
        for ending in ("", "-wal", "-shm", ".yaml"):
            if os.path.exists(self.path(name) + ending):
                os.remove(self.path(name) + ending)

    def importing(self, file, data):
        return ["import", "events", file, "--map", self.path("events.yaml"), "--data", data, "--json"]

    @staticmethod
    def questions(data):
        """Commands whose answers say whether two workspaces are the same."""
        days = ["--from", FIRST_DAY, "--to", LAST_DAY, "--data", data, "--json"]
        return [
            ["status", "--data", data, "--json"],
            ["query", "--metrics", "event_count,total_users,total_revenue,ecommerce_purchases", "--by", "event_name", *days],
            ["query", "--metrics", "sessions,new_users,event_count", "--granularity", "day", *days],
            ["query", "--metrics", "screen_page_views,entrances", "--by", "page_path", "--limit", "40", *days],
        ]

    @staticmethod
    def comparable(text):
        """An answer without what depends on when it was imported, on the disk, or on how it was computed."""
        answer = json.loads(text)
        answer.pop("size_bytes", None)
        for source in answer.get("sources", []):
            source.pop("last_import", None)
        answer.get("provenance", {}).pop("rows_read", None)
        return answer

    def state(self, data):
        """Everything a workspace says, or the reason why it does not."""
        answers = []
        for question in self.questions(data):
            code, out, err = self.run(*question)
            if code != 0:
                return f"fidga {question[0]} ended with {code}: {err.strip()}"
            answers.append(self.comparable(out))
        return answers

    def sound_state(self, data):
        """The state of a workspace that nothing happened to."""
        state = self.state(data)
        if isinstance(state, str):
            raise SystemExit(f"before any accident: {state}")
        return state

    @staticmethod
    def contrast(found, wanted):
        """Where two states part, for a person."""
        if isinstance(found, str) or isinstance(wanted, str):
            return f"{found if isinstance(found, str) else wanted}"
        for one, other in zip(found, wanted):
            for key in one:
                here, there = one[key], other.get(key)
                if here == there:
                    continue
                if isinstance(here, list) and isinstance(there, list):
                    extra = [element for element in here if element not in there]
                    lost = [element for element in there if element not in here]
                    here, there = extra, lost
                return f"{key}: {str(here)[:300]}, not {str(there)[:300]}"
        return "nothing differs"

    # Verdict

    def fault(self, text):
        self.faults.append(text)
        print(f"FAULT  {text}", flush=True)

    def is_plain_failure(self, code, err):
        """Whether a command gave up as it should: one line, no crash, no dump."""
        lines = [line for line in err.splitlines() if line.strip()]
        return code in (1, 2) and len(lines) <= 1 and all(line.startswith("fidga: ") for line in lines)

    def finish(self, summary):
        print(summary)
        if self.faults:
            print(f"{len(self.faults)} faults; the folder {self.folder} is kept")
            sys.exit(1)
        shutil.rmtree(self.folder)


def events(bench, name, count, users, seed, prefix=""):
    """A CSV of events over a hundred days, in no particular order; the same seed gives the same file.

    The prefix stands before event names, so that what one file brought can be told from another's."""
    draw = random.Random(seed)
    start = 1780272000  # 2026-06-01
    with open(bench.path(name), "w", encoding="utf-8") as file:
        file.write("time,visitor,action,url,amount,order\n")
        for index in range(count):
            action = draw.choice(["page_view"] * 6 + ["scroll", "purchase"])
            amount, order = "", ""
            if action == "purchase":
                amount = f"{draw.randrange(1, 90000) / 100:.2f}"
                order = f"{name}-{draw.randrange(count)}"
            moment = start + draw.randrange(100 * 86400)
            file.write(
                f"{moment},v{draw.randrange(users)},{prefix}{action},https://shop.example/p/{draw.randrange(60)},"
                f"{amount},{order}\n")
    return bench.path(name)
