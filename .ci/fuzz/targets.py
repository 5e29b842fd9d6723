"""What is tried: each target has a `round` of some inputs, made by one source of chance."""

import gzip
import json
import os
import re
import signal
import socket
import subprocess

import seeds
from mutation import broken, mutated
from program import Fault, Lines, judge


def is_json(line, data):
    try:
        return json.loads(line)
    except ValueError:
        raise Fault(f"an answer is no JSON: {line[:300]!r}", data) from None


class Messages:
    """Lines that `fidga rpc` or `fidga mcp` answers while it goes on."""

    COUNT = 40

    def __init__(self, program, command, messages, greeting=None):
        self.lines = Lines(program, command, "--data", program.shop)
        self.messages, self.number = messages, 0
        if greeting:
            self.lines.exchange([], greeting, lambda line: b'"id":"greeting"' in line)

    def round(self, random):
        lines = [broken(random, self.messages) for _ in range(self.COUNT)]
        self.number += 1
        mark = json.dumps({"jsonrpc": "2.0", "id": f"mark-{self.number}", "method": "mark"}).encode()
        name = f'"mark-{self.number}"'.encode()
        answers = self.lines.exchange(lines, mark, lambda line: name in line)
        for answer in answers:
            is_json(answer, b"\n".join(lines))
        return len(lines)

    def close(self):
        self.lines.close()


class Batch:
    """Lines that a command answers one by one before it ends."""

    COUNT = 300

    def __init__(self, program, messages, *arguments):
        self.program, self.messages, self.arguments = program, messages, arguments

    def round(self, random):
        lines = [broken(random, self.messages).replace(b"\n", b" ") for _ in range(self.COUNT)]
        data = b"\n".join(lines) + b"\n"
        for answer in self.program.run(data, *self.arguments, given=data).splitlines():
            is_json(answer, data)
        return len(lines)

    def close(self):
        pass


class Files:
    """A broken file for a command; FILE among its arguments is that file, MAP a broken map where there is one.

    A process takes long to start: with `records`, a file is many broken versions of the original one after another, behind
    one header where it has one.
    """

    def __init__(self, program, originals, *arguments, ending="", map=None, pack=False, records=False):
        self.program, self.originals, self.arguments = program, originals, arguments
        self.ending, self.map, self.pack, self.records = ending, map, pack, records

    def made(self, random):
        """A broken file, and how many broken versions are in it."""
        if not self.records or random.random() < 0.3:
            return mutated(random, self.originals), 1
        original = random.choice(self.originals)
        header, body = b"", original
        if self.ending == ".csv":
            header, _, body = original.partition(b"\n")
        parts = [mutated(random, [body]) for _ in range(60)]
        # Whatever breaks a line off, the next one is read afresh.
        return header + b"\n" + b"\n".join(parts) + b"\n", len(parts)

    def round(self, random):
        data, count = self.made(random)
        if self.pack:
            # Broken after it was packed, or cut short.
            data = mutated(random, [gzip.compress(data)])
        files = {"FILE": self.program.write("input" + self.ending, data)}
        if self.map:
            map = mutated(random, [self.map]) if random.random() < 0.3 else self.map
            files["MAP"] = self.program.write("input.yaml", map)
        self.program.run(data, *(files.get(argument, argument) for argument in self.arguments))
        return count

    def close(self):
        pass


class Settings:
    """A broken settings file of a service, which then must not start, or start and stop."""

    def __init__(self, program, original, flag, *arguments):
        self.program, self.original, self.flag, self.arguments = program, original, flag, arguments

    def round(self, random):
        data = mutated(random, [self.original])
        path = self.program.write("broken-settings", data)
        process = self.program.start(*self.arguments, self.flag, path, stdin=subprocess.PIPE)
        try:
            _, errors = process.communicate(b"", timeout=120)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise Fault("it was still running after 120 s", data) from None
        judge(process.returncode, errors, data)
        return 1

    def close(self):
        pass


class Requests:
    """Broken requests to `fidga serve`, over a connection each; it must go on."""

    COUNT = 25

    def __init__(self, program):
        self.process = program.start(
            "serve", "--data", program.shop, "--port", "0", "--set", "idle_seconds=5", stdout=subprocess.DEVNULL)
        line = self.process.stderr.readline()
        found = re.search(rb"listening on http://([^:]+):(\d+)", line)
        if not found:
            raise SystemExit(f"the service did not begin: {line + self.process.stderr.read()}")
        self.place = (found.group(1).decode(), int(found.group(2)))
        os.set_blocking(self.process.stderr.fileno(), False)

    def ask(self, data, all):
        answer = b""
        try:
            with socket.create_connection(self.place, timeout=60) as connection:
                connection.sendall(data)
                connection.shutdown(socket.SHUT_WR)
                while part := connection.recv(65536):
                    answer += part
        except ConnectionRefusedError:
            self.fail(all)
        except ConnectionError:
            pass
        except TimeoutError:
            raise Fault("there was no answer for 60 s", all) from None
        return answer

    def fail(self, data):
        code = self.process.wait(timeout=60)
        errors = self.process.stderr.read() or b""
        raise Fault(f"the service ended with {code}: {errors[-3000:].decode('utf-8', 'replace')}", data)

    def round(self, random):
        requests = [mutated(random, seeds.REQUESTS) for _ in range(self.COUNT)]
        all = b"\n\n----\n".join(requests)
        for request in requests:
            # A stream has no end of its own.
            if b"/stream" not in request and b"event-stream" not in request and not request.startswith(b"GET /mcp"):
                self.ask(request, all)
        if b" 200 " not in self.ask(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", all)[:20]:
            self.fail(all) if self.process.poll() is not None else self.unwell(all)
        return len(requests)

    def unwell(self, data):
        raise Fault("the service does not answer any more", data)

    def close(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.process.communicate(timeout=60)


def importing(format, originals, map=None, ending="", pack=False):
    map_arguments = ("--map", "MAP") if map else ()
    return lambda program: Files(
        program, originals, "import", format, "FILE", *map_arguments, "--dry-run", "--data", program.path("none.db"),
        ending=ending, map=map, pack=pack, records=not pack and ending != ".zst")


def table(*arguments, originals, ending=".csv"):
    return lambda program: Files(program, originals, *arguments, ending=ending)


ALL = {
    "rpc": lambda program: Messages(program, "rpc", seeds.RPC),
    "mcp": lambda program: Messages(program, "mcp", seeds.MCP, seeds.GREETING),
    "requests": Requests,
    "questions": lambda program: Batch(program, seeds.QUESTIONS, "interpret", "--data", program.shop),
    "claims": lambda program: Batch(
        program, seeds.CLAIMS, "verify", "--facts", program.write("facts.json", seeds.FACTS)),
    "facts": lambda program: Files(program, [seeds.FACTS], "verify", "--facts", "FILE"),
    "accesslog": importing("accesslog", seeds.ACCESS_LOG),
    "ads": importing("ads", seeds.ADS, seeds.ADS_MAP, ".csv"),
    "events": importing("events", seeds.EVENTS, seeds.EVENTS_MAP, ".csv"),
    "ga4": importing("ga4", seeds.GA4, ending=".json"),
    "orders": importing("orders", seeds.ORDERS, seeds.ORDERS_MAP, ".csv"),
    "segment": importing("segment", seeds.SEGMENT, ending=".json"),
    "series": importing("series", seeds.SERIES, ending=".csv"),
    "ua": importing("ua", seeds.UA, ending=".json"),
    "gzip": importing("accesslog", seeds.ACCESS_LOG, ending=".gz", pack=True),
    "zstd": importing("accesslog", seeds.ZSTD, ending=".zst"),
    "drivers": table(
        "table", "explain", "FILE", "--measure", "orders", "--per", "sessions", "--period-column", "week", "--baseline", "w1",
        "--current", "w2", originals=seeds.DRIVERS),
    "experiment": table(
        "table", "experiment", "FILE", "--variant", "variant", "--metric", "orders", originals=seeds.EXPERIMENT),
    "paths": table(
        "table", "attribution", "FILE", "--path", "path", "--conversions", "conversions", "--null", "lost",
        originals=seeds.PATHS),
    "forecast": table(
        "series", "forecast", "FILE", "--frequency", "daily", "--horizon", "7", originals=seeds.BARE_SERIES),
    "settings": lambda program: Settings(
        program, seeds.SETTINGS, "--settings", "query", "--metrics", "sessions", "--data", program.shop),
    "service": lambda program: Settings(
        program, seeds.SERVICE, "--config", "serve", "--data", program.path("none.db")),
}
