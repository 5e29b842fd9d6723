#!/usr/bin/env python3
"""start.py BINARY ROWS STARTS: how long a service takes from its start until it says that it is ready, on the generated events.

Ready is what /readyz answers with 200, asked over and over from the moment the process was made. The first start finds the
files of the data in memory or not, as the machine left them, and is told apart. Its events are those of the warehouse's
bench, kept below .build/bench between runs; the median of the other starts above READY_MS (300) is a failure.
"""

import http.client
import os
import pathlib
import socket
import subprocess
import sys
import time
from statistics import median

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

import generate
import loading
from fidga_client import NOW, Fidga
from serving import resident

READY_MS = float(os.environ.get("READY_MS", "300"))
KEPT = pathlib.Path(".build/bench")


def free_port():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return server.getsockname()[1]


def ready(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/readyz")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def start(binary, data):
    """Milliseconds to ready, and MiB of memory then."""
    port = free_port()
    began = time.monotonic()
    process = subprocess.Popen(
        [binary, "serve", "--data", str(data), "--now", NOW, "--port", str(port)], stderr=subprocess.DEVNULL)
    try:
        while not ready(port):
            if process.poll() is not None:
                raise SystemExit(f"the service ended with {process.returncode} before it was ready")
            time.sleep(0.002)
        return (time.monotonic() - began) * 1000, resident(process.pid)
    finally:
        process.terminate()
        process.wait(timeout=60)


def main(binary, rows, starts):
    events = generate.events(rows, KEPT / "data")
    data = KEPT / "fidga" / f"{rows}.db"
    loading.into_fidga(Fidga(pathlib.Path(binary), KEPT), events, KEPT)
    (first, _), *others = [start(binary, data) for _ in range(starts + 1)]
    times = [milliseconds for milliseconds, _ in others]
    print(
        f"start to ready on {rows:,} events: median {median(times):.0f} ms of {len(times)} ({min(times):.0f}–{max(times):.0f}),"
        f" the first {first:.0f} ms; at most {READY_MS:.0f}; resident {max(memory for _, memory in others):.0f} MiB")
    if median(times) > READY_MS:
        raise SystemExit("the service starts too slowly")


if __name__ == "__main__":
    main(sys.argv[1], *(int(argument) for argument in sys.argv[2:4]))
