"""rest.py BINARY: REST beyond single answers: entity tags, forms, packing, keys, streams, counts, a stop under load."""

import gzip
import http.client
import json
import os
import signal
import subprocess
import threading
import urllib.parse

from prometheus_client.parser import text_string_to_metric_families

import workbench

WEEK = "start=2026-11-16&end=2026-11-22"


def events(address, path, body=None, headers=None, count=None):
    """The events of a stream: name, id and data."""
    place = urllib.parse.urlsplit(address)
    connection = http.client.HTTPConnection(place.hostname, place.port, timeout=30)
    connection.request(
        "POST" if body else "GET", path, body,
        {"Accept": "text/event-stream", "Content-Type": "application/json", **(headers or {})},
    )
    reply = connection.getresponse()
    assert reply.status == 200, reply.read()
    assert reply.headers["Content-Type"] == "text/event-stream"
    found, event = [], {}
    for line in reply:
        line = line.decode().rstrip("\n")
        if not line:
            if "data" in event:
                found.append(event)
                if len(found) == count:
                    break
            event = {}
        elif not line.startswith(":"):
            name, _, value = line.partition(": ")
            event[name] = value
    connection.close()
    return found


def forms(address):
    status, headers, text = workbench.get(address, "/api/performance/anomalies?" + WEEK)
    assert status == 200, text
    status, headers, text = workbench.get(address, "/api/metrics?search=revenue")
    tag = headers["ETag"]
    assert status == 200 and tag
    assert workbench.get(address, "/api/metrics?search=revenue", {"If-None-Match": tag})[0] == 304
    assert workbench.get(address, "/api/metrics?search=cost", {"If-None-Match": tag})[0] == 200
    status, headers, text = workbench.get(address, "/api/metrics?search=revenue", {"Accept": "text/csv"})
    assert headers["Content-Type"].startswith("text/csv") and text.startswith("id,name,"), text[:80]
    status, _, text = workbench.get(address, "/api/metrics?search=revenue", {"Accept": "application/x-ndjson"})
    assert all(json.loads(line)["id"] for line in text.splitlines())
    assert workbench.get(address, "/api/metrics", {"Accept": "image/png"})[0] == 406
    place = urllib.parse.urlsplit(address)
    connection = http.client.HTTPConnection(place.hostname, place.port)
    connection.request("GET", "/api/metrics", headers={"Accept-Encoding": "gzip"})
    reply = connection.getresponse()
    assert reply.headers["Content-Encoding"] == "gzip" and json.loads(gzip.decompress(reply.read()))["metrics"]
    status, headers, text = workbench.get(address, "/api/query")
    assert status == 405 and headers["Allow"] == "POST", (status, headers)
    print("passed   entity tags, CSV, lines, packing, 405 and 406")


def pages(address):
    """Every row once, over the links from page to page; and no page of an answer that is not there any more."""
    whole = json.loads(workbench.get(address, "/api/metrics")[2])["metrics"]
    path, seen, sizes = "/api/metrics?page_size=25", [], []
    while path:
        status, headers, text = workbench.get(address, path)
        assert status == 200 and headers["X-Total-Count"] == str(len(whole)), (status, headers)
        rows = json.loads(text)["metrics"]
        seen += rows
        sizes.append(len(rows))
        link = headers["Link"]
        path = link.split(">")[0].removeprefix("<") if link else None
    assert seen == whole and len(sizes) > 2, sizes
    rows = workbench.get(address, "/api/metrics?page_size=3", {"Accept": "text/csv"})[2].splitlines()
    assert len(rows) == 4, rows
    status, _, text = workbench.get(address, "/api/metrics?search=cost&cursor=25.25.0123456789abcdef")
    assert status == 409 and json.loads(text)["code"] == "stale_cursor", text
    print(f"passed   {len(whole)} rows on {len(sizes)} pages")


def once(binary, data):
    """What was asked twice under one key is done once, over a restart and a kill as well."""

    def create(address, name, key):
        place = urllib.parse.urlsplit(address)
        connection = http.client.HTTPConnection(place.hostname, place.port)
        rule = {"name": name, "metric": "sessions", "condition": {"op": "lt", "value": 5}, "days": 1}
        connection.request(
            "POST", "/api/alerts", json.dumps(rule), {"Content-Type": "application/json", "Idempotency-Key": key})
        reply = connection.getresponse()
        return reply.status, reply.headers["Idempotency-Replayed"], reply.read()

    with workbench.service(binary, data) as address:
        first, again = create(address, "one", "k1"), create(address, "one", "k1")
        assert first[:2] == (200, None) and again == (200, "true", first[2]), (first, again)
        assert create(address, "another", "k1")[0] == 409
        # Another key is another call.
        assert create(address, "one", "k2")[:2] == (200, None)
    process, address = workbench.started(binary, data)
    assert create(address, "one", "k1") == again
    third = create(address, "three", "k3")
    process.kill()
    process.communicate()
    with workbench.service(binary, data) as address:
        assert create(address, "three", "k3") == (200, "true", third[2])
        alerts = json.loads(workbench.get(address, "/api/alerts")[2])["alerts"]
        assert [alert["name"] for alert in alerts] == ["one", "one", "three"], alerts
    print("passed   rules made once, though asked for twice, before and after a restart and a kill")


def foreign_pages(binary, data):
    """What a browser asks before a page elsewhere may read answers."""
    page, other = "https://dashboard.example", "https://evil.example"
    with workbench.service(binary, data, "--set", f"cors_origins={page}") as address:
        place = urllib.parse.urlsplit(address)

        def ask(origin):
            connection = http.client.HTTPConnection(place.hostname, place.port)
            connection.request(
                "OPTIONS", "/api/query", headers={"Origin": origin, "Access-Control-Request-Method": "POST"})
            return connection.getresponse()

        allowed = ask(page)
        assert allowed.status == 204 and allowed.headers["Access-Control-Allow-Origin"] == page
        assert "Idempotency-Key" in allowed.headers["Access-Control-Allow-Headers"]
        assert ask(other).status == 403
        status, headers, _ = workbench.get(address, "/api/status", {"Origin": page})
        assert status == 200 and headers["Access-Control-Allow-Origin"] == page and "Link" in headers[
            "Access-Control-Expose-Headers"]
    print("passed   web pages: those that may, and those that may not")


def streams(address):
    body = json.dumps({"question": "How many sessions did we have last week?"})
    heard = events(address, "/api/ask", body)
    assert [event["event"] for event in heard[:2]] == ["interpretation", "facts"], heard
    answer = json.loads(heard[-1]["data"])
    assert "".join(json.loads(e["data"])["text"] for e in heard if e["event"] == "text") == answer["text"]
    first = events(address, "/stream?metrics=sessions", count=1)[0]
    assert first["event"] == "metric" and json.loads(first["data"])["totals"]["sessions"] is not None
    before = str(int(first["id"]) - 1)
    again = events(address, "/stream?metrics=sessions", headers={"Last-Event-ID": before}, count=1)[0]
    assert again["id"] == first["id"]
    print("passed   an answer as a stream, and figures as they change")


def counts(address):
    text = workbench.get(address, "/metrics")[2]
    families = {family.name for family in text_string_to_metric_families(text)}
    assert {"fidga_http_requests", "fidga_operation_seconds", "fidga_open_streams"} <= families, families
    promtool = os.environ.get("PROMTOOL", "")
    judge = "Prometheus' client"
    if os.path.exists(promtool):
        done = subprocess.run([promtool, "check", "metrics"], input=text, capture_output=True, text=True)
        assert done.returncode == 0 and not done.stderr.strip(), done
        judge += " and promtool"
    print(f"passed   {len(families)} families of counts, judged by {judge}")


def keys(binary, data):
    def make(name, *arguments):
        line = workbench.command(binary, "keys", data)
        line[2:2] = ["create", name, *arguments]
        return subprocess.run(line, check=True, capture_output=True, text=True).stdout.strip()

    with workbench.service(binary, data) as address:
        assert workbench.get(address, "/api/status")[0] == 200
        reader = make("reader", "--scope", "read")
        assert workbench.get(address, "/api/status")[0] == 401
        assert workbench.get(address, "/healthz")[0] == 200
        bearer = {"Authorization": f"Bearer {reader}"}
        assert workbench.get(address, "/api/status", bearer)[0] == 200
        assert workbench.get(address, "/api/status", {"X-API-Key": reader})[0] == 200
        wrong = reader[:-1] + ("1" if reader[-1] == "0" else "0")
        assert workbench.get(address, "/api/status", {"X-API-Key": wrong})[0] == 401
        place = urllib.parse.urlsplit(address)
        connection = http.client.HTTPConnection(place.hostname, place.port)
        connection.request(
            "POST", "/api/data/retain", '{"dry_run":true}', {"Content-Type": "application/json", **bearer})
        assert connection.getresponse().status == 403
        line = workbench.command(binary, "keys", data)
        line[2:2] = ["revoke", "reader"]
        subprocess.run(line, check=True, capture_output=True)
        assert workbench.get(address, "/api/status", bearer)[0] == 401
        with open(data + ".keys") as file:
            assert reader.split("_")[2] not in file.read()
    print("passed   keys: made, scoped, revoked while the service runs, kept as hashes")


def stop_under_load(binary, data):
    process = subprocess.Popen(
        workbench.command(binary, "serve", data) + ["--port", "0"], stderr=subprocess.PIPE, text=True)
    address = process.stderr.readline().split()[-1]
    failures, answered, stopping = [], [], threading.Event()

    def ask():
        while not stopping.is_set():
            try:
                answer = workbench.call(
                    address, "metrics.query",
                    {"metrics": ["sessions"], "breakdown": ["session_default_channel_group"]})
                (answered if "result" in answer else failures).append(answer)
            except OSError:
                # Refused once it stops to listen: that is no lost answer.
                if not stopping.is_set():
                    failures.append("refused before the stop")
                return
            except (ValueError, http.client.HTTPException) as error:
                failures.append(f"an answer was cut: {error!r}")
                return

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    while len(answered) < 50:
        pass
    stopping.set()
    process.send_signal(signal.SIGTERM)
    for thread in threads:
        thread.join()
    status = process.wait(timeout=30)
    assert status == 0 and not failures, (status, failures[:3])
    print(f"passed   SIGTERM under load: {len(answered)} answers, none cut")


def main(binary):
    with workbench.workspace(binary) as data:
        with workbench.service(binary, data) as address:
            forms(address)
            pages(address)
            streams(address)
            counts(address)
        once(binary, data)
        foreign_pages(binary, data)
        stop_under_load(binary, data)
        keys(binary, data)


if __name__ == "__main__":
    import sys

    main(sys.argv[1])
