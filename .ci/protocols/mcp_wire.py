"""mcp_wire.py BINARY [RECORDED]: MCP over HTTP byte by byte, where the official client is too polite to look.

First what the recorded official client sent an official server, as far as it does not depend on that server's own tools:
the same status, the same form, at least the same members. Then the public conformance scenarios one by one, and what a
server must refuse.
"""

import http.client
import json
import sys
import threading
import time
import urllib.parse

import workbench

MODERN = "2026-07-28"
BOTH = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}


class Wire:
    """Requests to /mcp, and what came back."""

    def __init__(self, address):
        self.place = urllib.parse.urlsplit(address)
        self.session = {}

    def send(self, message, headers=None, method="POST"):
        connection = http.client.HTTPConnection(self.place.hostname, self.place.port, timeout=30)
        body = json.dumps(message) if message is not None else None
        connection.request(method, "/mcp", body, {**BOTH, **(headers if headers is not None else self.session)})
        reply = connection.getresponse()
        text = reply.read().decode()
        kind = (reply.headers["Content-Type"] or "").split(";")[0]
        if kind == "text/event-stream":
            events = [json.loads(line[5:]) for line in text.splitlines() if line.startswith("data:")]
            return reply.status, reply.headers, events
        return reply.status, reply.headers, json.loads(text) if text else None

    def begin(self, version="2025-11-25"):
        greeting = {"protocolVersion": version, "capabilities": {}, "clientInfo": {"name": "c", "version": "1"}}
        status, headers, answer = self.send(call(0, "initialize", greeting), {})
        assert status == 200, answer
        self.session = {
            "Mcp-Session-Id": headers["Mcp-Session-Id"], "MCP-Protocol-Version": answer["result"]["protocolVersion"]}
        assert self.send({"jsonrpc": "2.0", "method": "notifications/initialized"})[0] == 202
        return answer["result"]

    def ask(self, method, params=None):
        status, _, answer = self.send(call(1, method, params or {}))
        assert status == 200 and answer["id"] == 1, (status, answer)
        return answer

    def modern(self, method, params=None, name=None, **headers):
        """A request that stands for itself; headers with an underscore for a hyphen."""
        meta = {"io.modelcontextprotocol/protocolVersion": MODERN}
        fields = {"MCP-Protocol-Version": MODERN, "Mcp-Method": method, **({"Mcp-Name": name} if name else {})}
        fields.update({key.replace("_", "-"): value for key, value in headers.items()})
        return self.send(call(1, method, {**(params or {}), "_meta": meta}), fields)


def call(id, method, params=None):
    return {"jsonrpc": "2.0", "id": id, "method": method, "params": params or {}}


def recorded(wire, file):
    """Methods whose answers have the same form whatever the server offers."""
    common = {
        "initialize", "notifications/initialized", "tools/list", "resources/list", "resources/templates/list", "prompts/list",
        "ping", "server/discover", None}
    compared = 0
    for exchange in json.load(open(file))["exchanges"]:
        body = json.loads(exchange["body"]) if exchange["body"] else None
        method = body and body.get("method")
        headers = {name.lower(): value for name, value in exchange["headers"]}
        # A stream that waits for what never comes is looked at elsewhere.
        if method not in common or exchange["method"] == "GET":
            continue
        sent = {name: value for name, value in headers.items() if name.startswith("mcp-")}
        if "mcp-session-id" in sent:
            sent["mcp-session-id"] = wire.session["Mcp-Session-Id"]
        status, answered, answer = wire.send(body, sent, exchange["method"])
        if method == "initialize":
            wire.session = {"Mcp-Session-Id": answered["Mcp-Session-Id"]}
        assert status == exchange["status"], (exchange["label"], method, status, exchange["status"])
        theirs = exchange["response"] or ""
        if isinstance(theirs, str):
            texts = [line[5:] for line in theirs.splitlines() if line.startswith("data:")] or [theirs]
            theirs = json.loads(texts[-1]) if texts[-1].strip() else None
        if theirs and method:
            assert ("error" in theirs) == ("error" in answer), (method, answer)
            missing = set(theirs.get("result", {})) - set(answer.get("result", {}))
            assert not missing, (exchange["label"], method, missing)
            assert theirs.get("error", {}).get("code") == answer.get("error", {}).get("code"), (method, answer)
            compared += 1
    assert compared >= 20, compared
    print(f"passed   {compared} recorded exchanges of the official client answered in the same form")


def with_session(wire):
    greeting = wire.begin()
    assert greeting["serverInfo"]["name"] and set(greeting["capabilities"]) == {
        "tools", "resources", "prompts", "completions", "logging"}, greeting
    assert wire.ask("ping")["result"] == {}
    assert wire.ask("logging/setLevel", {"level": "debug"})["result"] == {}
    assert wire.ask("logging/setLevel", {"level": "loud"})["error"]["code"] == -32602
    reference = {"ref": {"type": "ref/prompt", "name": "answer-question"}, "argument": {"name": "question", "value": ""}}
    assert "values" in wire.ask("completion/complete", reference)["result"]["completion"]
    uri = {"ref": {"type": "ref/resource", "uri": "fidga://metrics/{id}"}, "argument": {"name": "id", "value": "bounce"}}
    assert "bounce_rate" in wire.ask("completion/complete", uri)["result"]["completion"]["values"]
    tool = wire.ask("tools/call", {"name": "metrics_query", "arguments": {"metrics": ["sessions"]}})["result"]
    assert json.loads(tool["content"][0]["text"]) == tool["structuredContent"] and not tool["isError"]
    assert wire.ask("tools/call", {"name": "metrics_query", "arguments": {"metrics": ["x"]}})["result"]["isError"]
    assert wire.ask("tools/call", {"name": "nope", "arguments": {}})["error"]["code"] == -32602
    assert wire.ask("resources/read", {"uri": "fidga://nope"})["error"]["code"] == -32002
    assert wire.ask("prompts/get", {"name": "nope"})["error"]["code"] == -32602
    assert wire.ask("tools/list", {"cursor": "nope"})["error"]["code"] == -32602
    assert wire.ask("no/such")["error"]["code"] == -32601
    progress = {"name": "question_ask", "arguments": {"question": "Sessions last week?"}, "_meta": {"progressToken": "p"}}
    status, _, events = wire.send(call(9, "tools/call", progress))
    steps = [event["params"] for event in events if event.get("method") == "notifications/progress"]
    assert status == 200 and steps and all(step["progressToken"] == "p" for step in steps), events
    assert [s["progress"] for s in steps] == sorted(s["progress"] for s in steps) and events[-1]["id"] == 9
    print("passed   a session: greeting, ping, levels, completion, tools, resources, prompts, progress, errors")


def several_streams(wire):
    """Calls of one session at the same time, each with a stream of its own: nobody gets another's answer."""
    found = {}

    def one(number):
        params = {
            "name": "metrics_query", "_meta": {"progressToken": number},
            "arguments": {"metrics": ["sessions"], "limit": number + 1, "breakdown": ["date"]}}
        found[number] = wire.send(call(number, "tools/call", params))[2][-1]

    threads = [threading.Thread(target=one, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number, answer in found.items():
        assert answer["id"] == number, (number, answer)
        assert len(answer["result"]["structuredContent"]["rows"]) == number + 1, number
    print(f"passed   {len(found)} streams of one session at once")


def ends(wire, address):
    other = Wire(address)
    other.begin()
    assert other.send(None, method="DELETE")[0] == 200
    assert other.send(call(1, "ping"))[0] == 404, "a session that was ended is still there"
    assert wire.send(call(1, "ping"), {"Mcp-Session-Id": "0" * 32})[0] == 404
    assert wire.send(call(1, "ping"), {})[0] == 400
    assert wire.send(call(1, "ping"), {**wire.session, "MCP-Protocol-Version": "1999-01-01"})[0] == 400
    assert wire.send(call(1, "ping"), {**wire.session, "Accept": "text/plain"})[0] == 406
    assert wire.send(call(1, "ping"), {**wire.session, "Content-Type": "text/plain"})[0] == 415
    # What one session listens to ends with it.
    listener = http.client.HTTPConnection(wire.place.hostname, wire.place.port, timeout=30)
    listener.request("GET", "/mcp", headers={"Accept": "text/event-stream", **wire.session})
    assert listener.getresponse().headers["Content-Type"] == "text/event-stream"
    listener.close()
    print("passed   sessions that are over, unknown, missing; wrong versions and forms")


def rebinding(wire):
    for headers in [{"Host": "evil.example"}, {"Origin": "https://evil.example"}, {"Host": "localhost.evil.example"}]:
        assert wire.send(call(1, "ping"), {**wire.session, **headers})[0] == 403, headers
    assert wire.send(call(1, "ping"), {**wire.session, "Origin": "http://localhost:6274"})[0] == 200
    print("passed   foreign hosts and origins are refused")


def stateless(wire):
    status, _, answer = wire.modern("server/discover")
    assert status == 200 and MODERN in answer["result"]["supportedVersions"], answer
    for method in ("tools/list", "resources/list", "resources/templates/list", "prompts/list"):
        result = wire.modern(method)[2]["result"]
        assert result["resultType"] == "complete" and result["ttlMs"] >= 0, result
        assert result["cacheScope"] in ("private", "public") and result["_meta"]["io.modelcontextprotocol/serverInfo"]
    arguments = {"name": "metrics_query", "arguments": {"metrics": ["sessions"]}}
    status, _, answer = wire.modern("tools/call", arguments, "metrics_query")
    assert status == 200 and answer["result"]["structuredContent"]["rows"]
    status, _, answer = wire.modern("resources/read", {"uri": "fidga://none"}, "fidga://none")
    assert status == 400 and answer["error"]["code"] == -32602 and answer["error"]["data"]["uri"] == "fidga://none"
    for wrong in [{"Mcp_Method": "tools/list"}, {"Mcp_Name": "metrics_list"}, {"MCP_Protocol_Version": "2025-11-25"}]:
        status, _, answer = wire.modern("tools/call", arguments, "metrics_query", **wrong)
        assert status == 400 and answer["error"]["code"] in (-32020, -32022), (wrong, answer)
    for gone in ("ping", "logging/setLevel", "initialize2"):
        status, _, answer = wire.modern(gone)
        assert status == 404 and answer["error"]["code"] == -32601, (gone, answer)
    unknown = {"_meta": {"io.modelcontextprotocol/protocolVersion": "2099-01-01"}}
    status, _, answer = wire.send(
        call(1, "tools/list", unknown), {"MCP-Protocol-Version": "2099-01-01", "Mcp-Method": "tools/list"})
    assert status == 400 and answer["error"]["code"] == -32022, answer
    assert MODERN in answer["error"]["data"]["supported"] and answer["error"]["data"]["requested"] == "2099-01-01"
    print("passed   requests that stand for themselves: results, caching, mismatches, what is gone")


def cancelling(wire):
    """A call that was cancelled is not answered, and what it held is free at once."""
    params = {"name": "performance_anomalies", "arguments": {}, "_meta": {"progressToken": 1}}
    found = []
    thread = threading.Thread(target=lambda: found.append(wire.send(call("slow", "tools/call", params))))
    thread.start()
    time.sleep(0.05)
    cancel = {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": "slow"}}
    assert wire.send(cancel)[0] == 202
    thread.join(timeout=20)
    assert found, "a cancelled call is still under way"
    # It may have been done before the cancellation came.
    assert all(event.get("id") in (None, "slow") for event in found[0][2]), found
    assert wire.ask("ping")["result"] == {}
    print("passed   a call that is cancelled")


def main(binary, file=None):
    with workbench.workspace(binary) as data, workbench.service(binary, data) as address:
        if file:
            recorded(Wire(address), file)
        wire = Wire(address)
        with_session(wire)
        several_streams(wire)
        ends(wire, address)
        rebinding(wire)
        stateless(wire)
        cancelling(wire)


if __name__ == "__main__":
    main(*sys.argv[1:])
