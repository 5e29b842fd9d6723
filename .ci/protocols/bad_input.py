"""bad_input.py BINARY: what callers should not send. Each is answered with an error or cut off in time; the service goes on,
keeps its memory, and holds nothing open."""

import contextlib
import gzip
import json
import os
import socket
import struct
import time
import urllib.parse

import workbench

SETTINGS = ["--set", "idle_seconds=2", "--set", "deadline_seconds=3"]
MEGABYTE = 1 << 20


def connect(address):
    place = urllib.parse.urlsplit(address)
    return socket.create_connection((place.hostname, place.port), timeout=20)


def reply(connection):
    """Status and body of an answer; (None, b"") where the connection was closed without one."""
    received = b""
    try:
        while b"\r\n\r\n" not in received:
            part = connection.recv(65536)
            if not part:
                return None, b""
            received += part
        head, _, body = received.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        fields = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        length = int(fields.get("content-length", 0))
        while len(body) < length:
            part = connection.recv(65536)
            if not part:
                break
            body += part
        return int(lines[0].split()[1]), body
    except ConnectionError:
        return None, b""


def send(address, data):
    with connect(address) as connection:
        with contextlib.suppress(ConnectionError):
            connection.sendall(data)
        return reply(connection)


def post(path, body, fields=b"", kind=b"application/json"):
    return (
        b"POST %b HTTP/1.1\r\nHost: localhost\r\nContent-Type: %b\r\nContent-Length: %d\r\n%b\r\n%b"
        % (path, kind, len(body), fields, body))


def get(path, fields=b""):
    return b"GET %b HTTP/1.1\r\nHost: localhost\r\n%b\r\n" % (path, fields)


def is_problem(status, body, *expected):
    """An error in the one shape, that gives nothing of the inside away."""
    assert status in expected, (status, body[:300])
    problem = json.loads(body)
    assert problem["status"] == status and problem["code"] and problem["request_id"], problem
    assert ".swift" not in problem["detail"] and ".db" not in problem["detail"], problem


def rpc_error(address, body):
    status, answer = send(address, post(b"/rpc", body))
    assert status == 200, (status, answer[:300])
    answer = json.loads(answer)
    return answer["error"]["code"], answer["id"]


def json_texts(address):
    deep = b"[" * 100_000 + b"]" * 100_000
    for body in [
        deep, b'{"a":' * 50_000, b"{", b"\xff\xfe", b"\x00", b'"\\ud800"', b'"\\udc00\\ud800"', b'{"id":NaN}',
        b"[1,]", b"// 1", b"\xef\xbb\xbf{}", b"1" * 100 + b"e", b'"' + b"a" * 1000,
    ]:
        assert rpc_error(address, body) == (-32700, None), body[:40]
    call = b'{"jsonrpc":"2.0","id":%b,"method":"metrics.list"%b}'
    # Of two members with one name the last counts.
    status, answer = send(address, post(b"/rpc", call % (b'1,"id":2', b',"params":{"search":"xyzzy"}')))
    assert status == 200 and json.loads(answer)["id"] == 2
    assert rpc_error(address, call % (b"1e400", b',"params":7'))[0] == -32600
    query = b'{"metrics":["sessions"],"limit":%b}'
    for number in [b"1e400", b"-1", b"1.5", b"true", b"99999999999999999999", b'"1"', b"null"]:
        status, answer = send(address, post(b"/api/query", query % number))
        if number != b"null":
            is_problem(status, answer, 400)
    for body in [b'{"metrics":["\\u0000"]}', b'{"metrics":["' + b"a" * 100_000 + b'"]}', b"[]", b"7", b"null"]:
        is_problem(*send(address, post(b"/api/query", body)), 400, 404)
    batch = b"[" + b",".join([call % (b"1", b"")] * 10_000) + b"]"
    assert rpc_error(address, batch)[0] == -32600
    print("passed   broken, deep and doubled JSON, numbers beyond all bounds, a batch of 10,000")


def sizes(address):
    length = b"POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    status, answer = send(address, length % (100 * MEGABYTE))
    is_problem(status, answer, 413)
    with connect(address) as connection:
        chunked = b"POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        sent = 0
        with contextlib.suppress(ConnectionError):
            connection.sendall(chunked + b"Transfer-Encoding: chunked\r\n\r\n")
            while sent < 100:
                connection.sendall(b"%x\r\n%b\r\n" % (MEGABYTE, b" " * MEGABYTE))
                sent += 1
        status, answer = reply(connection)
        assert status in (None, 413), (status, answer[:200])
        assert sent < 100 or status == 413, "a body of 100 MB was swallowed"
    bomb = gzip.compress(b" " * (100 * MEGABYTE), 9)
    is_problem(*send(address, post(b"/rpc", bomb, b"Content-Encoding: gzip\r\n")), 415)
    for kind in [b"text/plain", b"application/x-www-form-urlencoded", b"multipart/form-data; boundary=x", b""]:
        is_problem(*send(address, post(b"/api/query", b"{}", kind=kind)), 415)
    print("passed   bodies of 100 MB, packed bombs, wrong types")


def heads(address):
    floods = [
        get(b"/healthz", b"".join(b"X-%d: 1\r\n" % number for number in range(10_000))),
        get(b"/healthz", b"X: " + b"a" * 1_000_000 + b"\r\n"),
        get(b"/" + b"a" * 1_000_000),
        b"GET /healthz HTTP/1.1\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
        b"GET /healthz HTTP/9.9\r\nHost: localhost\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200),
        b"NONSENSE\r\n\r\n",
        post(b"/rpc", b"{}", b"Transfer-Encoding: chunked\r\n"),
        b"POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        b"POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        get(b"/healthz", b"Host : evil\r\n"),
        get(b"/healthz", b"X: a\x00b\r\n"),
    ]
    for flood in floods:
        status, answer = send(address, flood)
        assert status is None or 400 <= status < 500 or status == 505, (flood[:60], status, answer[:200])
    for unreadable in [get(b"/" + b"a" * 200_000), get(b"/healthz", b"X: " + b"a" * 200_000 + b"\r\n"), b"NONSENSE\r\n\r\n"]:
        is_problem(*send(address, unreadable), 400)
    for host in [b"evil.example", b"localhost.evil.example", b"127.0.0.1.nip.io"]:
        status, answer = send(address, b"GET /api/status HTTP/1.1\r\nHost: %b\r\n\r\n" % host)
        is_problem(status, answer, 403)
    print("passed   floods of header fields, requests that two readers would read differently, foreign hosts")


def paths(address):
    for path in [
        b"/../../etc/passwd", b"/api/../../etc/passwd", b"/api/metrics/..%2f..%2f..%2fetc%2fpasswd",
        b"/api/metrics/%00", b"/api/metrics/%ff%fe", b"/api/reports/%2e%2e%2f%2e%2e", b"//evil.example/api/status",
        b"/api/facts/../../../etc/passwd", b"/api/metrics/sessions%0d%0aX:%201", b"/%2e%2e/",
        b"/api/metrics;a=b", b"/.git/config", b"/api/reports/weekly_summary%00.html", b"/api/metrics/" + b"%41" * 3000,
        b"/api/status?" + b"a=1&" * 3000, b"/api/query?metrics[]=sessions",
    ]:
        status, answer = send(address, get(path))
        is_problem(status, answer, 400, 404, 405)
        assert b"root:" not in answer
    # Of an absolute address the path counts; the host is that of the field, and is judged.
    status, answer = send(address, b"GET http://localhost/api/status HTTP/1.1\r\nHost: evil.example\r\n\r\n")
    is_problem(status, answer, 403)
    print("passed   paths that lead elsewhere")


def closes(connection, within):
    """How long it takes until the other side closes."""
    began = time.monotonic()
    connection.settimeout(within)
    with contextlib.suppress(ConnectionError):
        while connection.recv(65536):
            pass
    return time.monotonic() - began


def slowness(address):
    """Bytes that drip, connections that say nothing, bodies that never end."""
    with connect(address) as silent, connect(address) as head, connect(address) as body:
        head.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n")
        body.sendall(
            b"POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n")
        began, ended = time.monotonic(), {}
        while len(ended) < 2 and time.monotonic() - began < 15:
            for name, connection, drop in [("head", head, b"X: a\r\n"), ("body", body, b" ")]:
                if name in ended:
                    continue
                try:
                    connection.sendall(drop)
                    connection.settimeout(0.2)
                    answer = connection.recv(65536)
                    assert not answer or answer.split()[1] == b"408", answer
                    ended[name] = time.monotonic() - began
                except TimeoutError:
                    pass
                except ConnectionError:
                    ended[name] = time.monotonic() - began
            time.sleep(0.3)
        assert set(ended) == {"head", "body"}, f"a slow request is still open after 15 s: {ended}"
        closes(silent, 15)
    print(f"passed   a head that drips is cut after {ended['head']:.0f} s, a body after {ended['body']:.0f} s, silence too")


def vanishing(address):
    """Callers that ask and go away before the answer, politely and not."""
    question = post(b"/api/ask", b'{"question":"Why did revenue change last month?"}')
    stream = get(b"/stream?metrics=sessions", b"Accept: text/event-stream\r\n")
    ask = post(b"/api/ask", b'{"question":"Sessions by channel last week"}', b"Accept: text/event-stream\r\n")
    for number in range(60):
        connection = connect(address)
        if number % 2:
            # Reset instead of a goodbye.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.sendall([question, stream, ask][number % 3])
        if number % 5 == 0:
            connection.recv(100)
        connection.close()
    for _ in range(100):
        text = workbench.get(address, "/metrics")[2]
        gauges = dict(line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#"))
        # The one that asks for the counts is under way itself.
        held = {
            "streams": float(gauges["fidga_open_streams"]), "requests": float(gauges["fidga_requests_in_flight"]) - 1}
        if not any(held.values()):
            break
        time.sleep(0.2)
    assert not any(held.values()), f"of callers that have gone, these are still served: {held}"
    print("passed   60 callers that went away: nothing is held for them")


def process_id(data):
    """The service on this workspace."""
    for name in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError), open(f"/proc/{name}/cmdline", "rb") as command:
            arguments = command.read().split(b"\0")
            if b"serve" in arguments and data.encode() in arguments:
                return int(name)
    raise SystemExit("the service is not among the processes")


def resident(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def main(binary):
    with workbench.workspace(binary) as data, workbench.service(binary, data, *SETTINGS) as address:
        pid = process_id(data)
        before = workbench.call(address, "metrics.query", {"metrics": ["sessions"]})["result"]["rows"]
        memory = resident(pid)
        for check in [json_texts, sizes, heads, paths, slowness, vanishing]:
            check(address)
            assert workbench.get(address, "/healthz")[0] == 200, check.__name__
        assert workbench.call(address, "metrics.query", {"metrics": ["sessions"]})["result"]["rows"] == before
        grown = resident(pid) - memory
        assert grown < 100, f"{grown:.0f} MiB of memory are kept"
        print(f"passed   the same answers as before, {grown:.0f} MiB more memory")


if __name__ == "__main__":
    import sys

    main(sys.argv[1])
