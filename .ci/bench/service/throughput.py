"""throughput.py BINARY SECONDS CONNECTIONS [ECHO]: see `run`."""

import csv
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.request

import duckdb

from serving import fidga, make_shop, processor_seconds, serve

HERE = pathlib.Path(__file__).parent


def wrk(process, address, seconds, connections, varied):
    """What wrk measures, and what each answer costs the server's process: the one figure that other programs on the machine
    hardly change."""
    before = processor_seconds(process.pid)
    output = subprocess.run(
        ["wrk", "-t", "2", "-c", str(connections), "-d", f"{seconds}s", "-s", str(HERE / "calls.lua"), address],
        capture_output=True, text=True, check=True, env={**os.environ, "VARIED": "1" if varied else "0"},
    ).stdout
    result = json.loads(re.search(r"RESULT (.*)", output).group(1))
    answers = result["rate"] * seconds
    return {**result, "cpu_ms": (processor_seconds(process.pid) - before) * 1000 / max(1, answers)}


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
        fidga(
            binary, "query", shop, "--metrics", "sessions", "--csv", "--granularity", "day", "--by",
            "session_default_channel_group", "--from", "2025-10-01", "--to", "2026-11-22"),
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


def answering(address):
    """The peer's first answer, when it is there."""
    for _ in range(100):
        try:
            return call(address)
        except OSError:
            time.sleep(0.1)
    raise SystemExit(f"nothing answers at {address}")


def stop(process):
    process.terminate()
    process.wait(timeout=60)


def main(binary, seconds, connections, echo=None):
    results = {}
    with tempfile.TemporaryDirectory() as folder:
        database = f"{folder}/peer.duckdb"
        shop = make_shop(binary, folder)
        make_peer_database(binary, shop, database)

        process, address = serve(binary, shop, "--set", "cache_bytes=0")
        ours = call(address)
        results["fidga, computed each time"] = wrk(process, address, seconds, connections, True)
        stop(process)
        process, address = serve(binary, shop)
        results["fidga, known answer"] = wrk(process, address, seconds, connections, False)
        stop(process)

        peer = subprocess.Popen([sys.executable, str(HERE / "peer.py"), database, "8799"])
        theirs = answering("http://127.0.0.1:8799")
        assert sorted(map(tuple, theirs["rows"])) == sorted(map(tuple, ours["rows"])), "the peer counts otherwise"
        results["FastAPI and DuckDB"] = wrk(peer, "http://127.0.0.1:8799", seconds, connections, True)
        stop(peer)
        if echo:
            # As large as our answer, so that both write as much.
            bare = subprocess.Popen([echo, "8798", json.dumps(ours, separators=(",", ":"))])
            answering("http://127.0.0.1:8798")
            results["Hummingbird, bare echo"] = wrk(bare, "http://127.0.0.1:8798", seconds, connections, False)
            stop(bare)

    print(f"{'':28}{'requests/s':>12}{'p50 ms':>10}{'p99 ms':>10}{'CPU ms each':>13}{'errors':>8}")
    for name, result in results.items():
        print(
            f"{name:28}{result['rate']:12.0f}{result['p50_ms']:10.2f}{result['p99_ms']:10.2f}"
            f"{result['cpu_ms']:13.3f}{result['errors']:8}")
    computed, peer = results["fidga, computed each time"], results["FastAPI and DuckDB"]
    print(
        f"computed each time: {computed['rate'] / peer['rate']:.1f} times the peer's requests a second, "
        f"p99 {computed['p99_ms'] / peer['p99_ms']:.2f} of the peer's, CPU {computed['cpu_ms'] / peer['cpu_ms']:.3f} of it")
    if echo:
        share = results["fidga, known answer"]["rate"] / results["Hummingbird, bare echo"]["rate"]
        print(f"known answer: {share:.0%} of the bare echo's requests a second")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:5])
