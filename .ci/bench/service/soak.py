"""soak.py BINARY STREAMS RATE SECONDS: open event streams, a steady rate of requests beside them, and data that comes in.

Each of the STREAMS watches today's figures; RATE queries a second are sent at fixed times, and each is timed from the moment
at which it should have gone out, so that a stall counts for everything it holds up; every ten seconds a few events are
imported, and each stream must hear of it. An error, a stream that misses something, memory that grows by more than 5 % or a
p99 above 50 ms is a failure (SOAK_P99_MS, SOAK_MEMORY_PERCENT for other bounds).
"""

import asyncio
import datetime
import json
import os
import pathlib
import random
import resource
import sys
import tempfile
import time

from serving import NOW, fidga, make_shop, resident, serve

P99_MS = float(os.environ.get("SOAK_P99_MS", "50"))
MEMORY_PERCENT = float(os.environ.get("SOAK_MEMORY_PERCENT", "5"))
CONNECTIONS = 16
IMPORT_EVERY = 10
LAST_DAY = datetime.date(2026, 11, 22)


class Streams:
    """Readers of /stream: what each has heard."""

    def __init__(self, host, port):
        self.host, self.port = host, port
        self.heard, self.faults, self.open = [], [], 0

    async def read(self, number):
        reader, writer = await asyncio.open_connection(self.host, self.port)
        writer.write(b"GET /stream?metrics=sessions HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
        status = await reader.readline()
        if b" 200 " not in status:
            self.faults.append(f"stream {number}: {status!r}")
            return
        self.open += 1
        try:
            while True:
                line = await reader.readline()
                if not line:
                    self.faults.append(f"stream {number} ended")
                    return
                if line.startswith(b"id: "):
                    event = int(line[4:])
                    if self.heard[number] and event <= self.heard[number][-1]:
                        self.faults.append(f"stream {number}: {event} after {self.heard[number][-1]}")
                    self.heard[number].append(event)
        except asyncio.CancelledError:
            writer.close()
            raise

    def start(self, count):
        self.heard = [[] for _ in range(count)]
        return [asyncio.create_task(self.read(number)) for number in range(count)]


class Load:
    """Queries at fixed times, over connections that are kept."""

    def __init__(self, host, port, rate, seconds):
        self.host, self.port, self.rate, self.count = host, port, rate, int(rate * seconds)
        self.milliseconds, self.faults, self.next, self.began = [], [], 0, 0.0

    async def work(self):
        draw = random.Random(self.next)
        reader, writer = await asyncio.open_connection(self.host, self.port)
        while self.next < self.count:
            number, self.next = self.next, self.next + 1
            due = self.began + number / self.rate
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            stop = LAST_DAY - datetime.timedelta(days=draw.randrange(300))
            start = stop - datetime.timedelta(days=27)
            body = json.dumps({
                "jsonrpc": "2.0", "id": number, "method": "metrics.query", "params": {
                    "metrics": ["sessions"], "breakdown": ["session_default_channel_group"],
                    "period": {"start": str(start), "end": str(stop)}}}).encode()
            writer.write(
                b"POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"
                % (len(body), body))
            status, length = await reader.readline(), 0
            while (line := await reader.readline()) not in (b"\r\n", b""):
                name, _, value = line.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
            answer = await reader.readexactly(length)
            self.milliseconds.append((time.monotonic() - due) * 1000)
            if b" 200 " not in status or b'"result"' not in answer:
                self.faults.append(f"{status!r} {answer[:200]!r}")
        writer.close()

    async def run(self):
        self.began = time.monotonic()
        await asyncio.gather(*(self.work() for _ in range(CONNECTIONS)))


async def import_steadily(binary, shop, folder, done):
    """A few new events of today every ten seconds; returns how often."""
    mapping = pathlib.Path(folder, "more.yaml")
    mapping.write_text("time: {column: time}\nname: action\nuser: visitor\n")
    times = 0
    while not done.is_set():
        try:
            await asyncio.wait_for(done.wait(), IMPORT_EVERY)
            break
        except TimeoutError:
            times += 1
        more = pathlib.Path(folder, f"more{times}.csv")
        rows = "".join(f"2026-11-23T08:{times % 60:02}:{n:02}Z,page_view,soak-{times}-{n}\n" for n in range(20))
        more.write_text("time,action,visitor\n" + rows)
        process = await asyncio.create_subprocess_exec(
            *fidga(binary, "import", shop, "events", str(more), "--map", str(mapping)), stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE)
        _, errors = await process.communicate()
        assert process.returncode == 0, errors.decode()
    return times


async def watch_memory(pid, samples):
    while True:
        samples.append(resident(pid))
        await asyncio.sleep(1)


async def soak(binary, shop, folder, process, place, count, rate, seconds):
    streams = Streams(*place)
    readers = streams.start(count)
    while streams.open + len(streams.faults) < count:
        await asyncio.sleep(0.05)
    # Caches fill before the memory is looked at.
    await Load(*place, rate, min(20, seconds / 4)).run()
    samples, done, load = [], asyncio.Event(), Load(*place, rate, seconds)
    memory = asyncio.create_task(watch_memory(process.pid, samples))
    imports = asyncio.create_task(import_steadily(binary, shop, folder, done))
    await load.run()
    done.set()
    times = await imports
    await asyncio.sleep(3)
    memory.cancel()
    for reader in readers:
        reader.cancel()
    return streams, load, samples, times


def main(binary, count, rate, seconds):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 2 * count + 500
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(wanted, hard), hard))
    with tempfile.TemporaryDirectory() as folder:
        shop = make_shop(binary, folder)
        process, address = serve(binary, shop)
        host, port = address.removeprefix("http://").split(":")
        try:
            streams, load, samples, times = asyncio.run(
                soak(binary, shop, folder, process, (host, int(port)), count, rate, seconds))
        finally:
            process.terminate()
            assert process.wait(timeout=60) == 0
    latencies = sorted(load.milliseconds)
    p50, p99 = (latencies[int(len(latencies) * share)] for share in (0.5, 0.99))
    third = max(1, len(samples) // 3)
    first, last = sum(samples[:third]) / third, sum(samples[-third:]) / third
    growth = (last / first - 1) * 100
    heard = sorted({len(events) for events in streams.heard})
    print(
        f"{streams.open} streams, {len(latencies)} requests at {rate}/s over {seconds} s: p50 {p50:.1f} ms, p99 {p99:.1f} ms,"
        f" {len(load.faults)} errors; {times} imports, heard {heard} times by each stream; resident {first:.0f} → {last:.0f} MiB"
        f" ({growth:+.1f} %)")
    faults = streams.faults + load.faults
    if heard != [times + 1]:
        faults.append(f"after {times} imports, streams have heard {heard} times")
    if abs(growth) > MEMORY_PERCENT:
        faults.append(f"memory changed by {growth:+.1f} %")
    if p99 > P99_MS:
        faults.append(f"p99 is {p99:.1f} ms")
    if faults:
        raise SystemExit("\n".join(faults[:10]))


if __name__ == "__main__":
    main(sys.argv[1], *(int(argument) for argument in sys.argv[2:5]))
