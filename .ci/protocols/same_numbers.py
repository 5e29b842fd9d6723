"""same_numbers.py BINARY [COUNT] [SEED]: the same questions and queries on every surface, digit by digit.

Half are questions in words, half queries, drawn at random from the catalogue. Each is asked of the command line, of
JSON-RPC over lines and over HTTP, of REST, and of MCP over lines and over HTTP, and each question of the chat; what
differs in one digit is an error.
"""

import json
import os
import random
import subprocess
import sys
import urllib.error
import urllib.request

import workbench

PERIODS = ["last week", "yesterday", "in October 2026", "last month", "this year", "in the last 30 days"]


def exact(text):
    """JSON with its numbers as they were written."""
    return json.loads(text, parse_float=str, parse_int=str)


def post(address, path, body, headers=None):
    request = urllib.request.Request(
        address + path, json.dumps(body).encode(), {"Content-Type": "application/json", **(headers or {})})
    try:
        with urllib.request.urlopen(request) as reply:
            return exact(reply.read())
    except urllib.error.HTTPError as error:
        return {"error": exact(error.read())["code"]}


class Lines:
    """A program that answers one line with one line, and may say something else before it."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, message):
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()
        while True:
            answer = exact(self.process.stdout.readline())
            # A notification, of a warning for instance, has no id.
            if answer.get("id") == str(message["id"]):
                return answer

    def close(self):
        self.process.stdin.close()
        self.process.wait(timeout=30)


def draw(random_source, catalogue, count):
    metrics = [m for m in catalogue["metrics"] if m["parameter"] is None]
    plain = [m["id"] for m in metrics]
    dimensions = [d["id"] for d in catalogue["dimensions"]]
    for number in range(count):
        if number % 2 == 0:
            metric = random_source.choice(metrics)
            by = random_source.choice(["", f" by {random_source.choice(catalogue['dimensions'])['name'].lower()}"])
            yield "question.ask", {"question": f"{metric['name']}{by} {random_source.choice(PERIODS)}?"}
        else:
            day = random_source.randint(1, 20)
            query = {
                "metrics": random_source.sample(plain, random_source.randint(1, 2)),
                "period": {"start": f"2026-11-{day:02}", "end": f"2026-11-{random_source.randint(day, 22):02}"},
            }
            if random_source.random() < 0.5:
                query["breakdown"] = [random_source.choice(dimensions)]
            if random_source.random() < 0.3:
                query["comparison"] = "previous"
            if random_source.random() < 0.3:
                query["granularity"] = "day"
            yield "metrics.query", query


def by_command(binary, data, method, params):
    if method == "question.ask":
        line = workbench.command(binary, "ask", data) + [params["question"]]
    else:
        period = params["period"]
        line = workbench.command(binary, "query", data) + [
            "--metrics", ",".join(params["metrics"]), "--from", period["start"], "--to", period["end"]]
        for name, flag in [("comparison", "--compare"), ("granularity", "--granularity")]:
            line += [flag, params[name]] if name in params else []
        line += ["--by", params["breakdown"][0]] if "breakdown" in params else []
    done = subprocess.run(line + ["--json"], capture_output=True, text=True)
    return exact(done.stdout) if done.returncode == 0 else {"error": True}


def by_chat(binary, data, questions, folder):
    """What the chat exports of its answer to each question; nothing where it has none. No question follows on another."""
    files = [os.path.join(folder, f"{number}.json") for number in range(len(questions))]
    typed = "".join(f"{question}\n:export {file}\n:undo\n" for question, file in zip(questions, files))
    subprocess.run(
        workbench.command(binary, "chat", data), input=typed, check=True, stdout=subprocess.DEVNULL, text=True)
    answers = []
    for file in files:
        try:
            with open(file, encoding="utf-8") as exported:
                answers.append(exact(exported.read()))
        except FileNotFoundError:
            answers.append({"error": True})
    return answers


def of_rpc(answer):
    return answer["result"] if "result" in answer else {"error": answer["error"]["data"]["code"]}


def of_tool(answer):
    result = answer["result"]
    return {"error": True} if result["isError"] else result["structuredContent"]


def figures(answer):
    """What must be the same: the facts of an answer, the rows of a table, or that there is none."""
    if "error" in answer:
        return "refused"
    return answer["facts"] if "facts" in answer else [answer["rows"], answer["totals"], answer["comparison"]]


def main(binary, count=200, seed=1):
    with workbench.workspace(binary) as data, workbench.service(binary, data) as address:
        catalogue = workbench.call(address, "metrics.list")["result"]
        rpc = Lines(workbench.command(binary, "rpc", data))
        mcp = Lines(workbench.command(binary, "mcp", data))
        greeting = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "c", "version": "1"}}
        mcp.ask({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": greeting})
        stateless = {
            "MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "tools/call",
            "Accept": "application/json, text/event-stream",
        }
        meta = {"io.modelcontextprotocol/protocolVersion": "2026-07-28"}
        numbers = refused = 0
        calls = list(draw(random.Random(seed), catalogue, count))
        questions = [params["question"] for method, params in calls if method == "question.ask"]
        chat = iter(by_chat(binary, data, questions, os.path.dirname(data)))
        for number, (method, params) in enumerate(calls):
            call = {"jsonrpc": "2.0", "id": number, "method": method, "params": params}
            tool = {"name": method.replace(".", "_"), "arguments": params}
            tool_call = {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": tool}
            route = "/api/ask" if method == "question.ask" else "/api/query"
            answers = {
                "command line": by_command(binary, data, method, params),
                "JSON-RPC over lines": of_rpc(rpc.ask(call)),
                "JSON-RPC over HTTP": of_rpc(post(address, "/rpc", call)),
                "REST": post(address, route, params),
                "MCP over lines": of_tool(mcp.ask(tool_call)),
                "MCP over HTTP": of_tool(
                    post(
                        address, "/mcp", {**tool_call, "params": {**tool, "_meta": meta}},
                        {**stateless, "Mcp-Name": tool["name"]})),
            }
            if method == "question.ask":
                answers["chat"] = next(chat)
            wanted = figures(answers["REST"])
            for surface, answer in answers.items():
                if figures(answer) != wanted:
                    raise SystemExit(f"{surface} differs from REST in {method} {json.dumps(params)}")
            refused += wanted == "refused"
            numbers += wanted != "refused" and bool(wanted)
        rpc.close()
        mcp.close()
        assert numbers >= count // 2, f"only {numbers} of {count} had figures"
        print(f"passed   {count} questions and queries on seven surfaces: {numbers} with the same figures, {refused} refused")


if __name__ == "__main__":
    main(sys.argv[1], *(int(argument) for argument in sys.argv[2:4]))
