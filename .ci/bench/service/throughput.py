"""throughput.py BINARY SECONDS CONNECTIONS STREAMS STREAM_SECONDS: see `run`."""

import csv
import http.client
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

import duckdb

NOW = "2026-11-23T09:00:00Z"
HERE = pathlib.Path(__file__).parent


def wrk(address, seconds, connections, varied):
    output = subprocess.run(
        ["wrk", "-t", "2", "-c", str(connections), "-d", f"{seconds}s", "-s", str(HERE / "calls.lua"), address],
        capture_output=True, text=True, check=True, env={**os.environ, "VARIED": "1" if varied else "0"},
    ).stdout
    return json.loads(re.search(r"RESULT (.*)", output).group(1))


def call(address, days=28):
    body = json.dumps({
        "jsonrpc": "2.0", "id": 1, "method": "metrics.query", "params": {
            "metrics": ["sessions"], "breakdown": ["session_default_channel_group"],
            "period": {"start": "2026-10-26", "end": "2026-11-22"}}}).encode()
    request = urllib.request.Request(address + "/rpc", body, {"Content-Type": "application/json"})
    return json.load(urllib.request.urlopen(request))["result"]


def make_peer_database(binary, shop, path):
    """The same sessions: one row each, with its day and channel, as fidga itself counts them."""
    output = subprocess.run(
        [binary, "query", "--data", shop, "--now", NOW, "--metrics", "sessions", "--csv", "--granularity", "day",
         "--by", "session_default_channel_group", "--from", "2025-10-01", "--to", "2026-11-22"],
        capture_output=True, text=True, check=True).stdout
    connection = duckdb.connect(path)
    connection.execute("create table events (session bigint, session_day date, channel varchar)")
    number = 0
    rows = []
    for row in csv.DictReader(output.splitlines()):
        day = row.get("date") or row["day"]
        for _ in range(int(row["sessions"])):
            number += 1
            # A session has some five events, as the demo shop's have.
            rows += [(number, day, row["session_default_channel_group"])] * 5
    with tempfile.NamedTemporaryFile("w", suffix=".csv", delete=False) as file:
        csv.writer(file).writerows(rows)
    connection.execute(f"insert into events select * from read_csv('{file.name}', header = false)")
    os.unlink(file.name)
    connection.close()
    return number


def resident(pid):
    for line in open(f"/proc/{pid}/status"):
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0


def hold(address, count, ready, stop, events):
    """Opens streams and reads what comes, until told to stop."""
    place = urllib.parse.urlsplit(address)
    open_streams = []
    for _ in range(count):
        connection = http.client.HTTPConnection(place.hostname, place.port)
        connection.request("GET", "/stream?metrics=sessions", headers={"Accept": "text/event-stream"})
        reply = connection.getresponse()
        events.append(reply.status)
        open_streams.append((connection, reply))
    ready.set()
    stop.wait()
    for connection, _ in open_streams:
        connection.close()


def main(binary, seconds, connections, streams, stream_seconds):
    with tempfile.TemporaryDirectory() as folder:
        shop, database = f"{folder}/shop.db", f"{folder}/peer.duckdb"
        subprocess.run(
            [binary, "demo", "--data", shop, "--now", NOW], stdin=subprocess.DEVNULL, capture_output=True, check=True)
        make_peer_database(binary, shop, database)

        def serve(*arguments):
            process = subprocess.Popen(
                [binary, "serve", "--data", shop, "--now", NOW, "--port", "0", *arguments], stderr=subprocess.PIPE,
                text=True)
            return process, process.stderr.readline().split()[-1]

        process, address = serve("--set", "cache_bytes=0")
        ours = call(address)
        results = {"fidga, computed each time": wrk(address, seconds, connections, True)}
        process.terminate()
        process.wait()
        process, address = serve()
        results["fidga, known answer"] = wrk(address, seconds, connections, False)

        peer = subprocess.Popen([sys.executable, str(HERE / "peer.py"), database, "8799"])
        for _ in range(100):
            try:
                theirs = call("http://127.0.0.1:8799")
                break
            except OSError:
                time.sleep(0.1)
        assert sorted(map(tuple, theirs["rows"])) == sorted(map(tuple, ours["rows"])), "the peer counts otherwise"
        results["FastAPI and DuckDB"] = wrk("http://127.0.0.1:8799", seconds, connections, True)
        peer.terminate()

        print(f"{'':28}{'requests/s':>12}{'p50 ms':>10}{'p99 ms':>10}{'errors':>8}")
        for name, result in results.items():
            print(f"{name:28}{result['rate']:12.0f}{result['p50_ms']:10.2f}{result['p99_ms']:10.2f}{result['errors']:8}")
        ratio = results["fidga, computed each time"]["rate"] / results["FastAPI and DuckDB"]["rate"]
        print(f"computed each time: {ratio:.1f} times the peer's requests a second")

        ready, stop, statuses = threading.Event(), threading.Event(), []
        holder = threading.Thread(target=hold, args=(address, streams, ready, stop, statuses))
        holder.start()
        ready.wait()
        before = resident(process.pid)
        soak = wrk(address, stream_seconds, 8, True)
        after = resident(process.pid)
        stop.set()
        holder.join()
        print(
            f"{streams} open streams: {statuses.count(200)} opened, {soak['rate']:.0f} requests/s beside them, p99 "
            f"{soak['p99_ms']:.1f} ms, {soak['errors']} errors, resident {before:.0f} → {after:.0f} MiB")
        process.terminate()
        assert process.wait(timeout=30) == 0


if __name__ == "__main__":
    main(sys.argv[1], *(int(argument) for argument in sys.argv[2:6]))
