"""json_rpc.py BINARY [CASES]: JSON-RPC over HTTP and over lines.

Recorded cases against the shipped program: the methods of the specification's examples are not there, so a case that
calls one must get "method not found" where it would have got a result; every other answer must be the recorded one. And
the program's description of itself must be an OpenRPC document whose examples its own schemas accept.
"""

import base64
import json
import subprocess
import sys
import urllib.request

import jsonschema
from openrpc import OpenRPC

import workbench


def requests(cases):
    for case in cases:
        text = case["request"]
        yield case, base64.b64decode(text[7:]) if text.startswith("base64:") else text.encode()


def expected(answer):
    """What the shipped program says: example methods are unknown to it."""
    if isinstance(answer, list):
        return [expected(one) for one in answer]
    if answer is None or answer.get("error", {}).get("code") in (-32700, -32600, -32601):
        return answer
    return {"jsonrpc": "2.0", "error": {"code": -32601}, "id": answer["id"]}


def comparable(answer):
    if isinstance(answer, list):
        return sorted(json.dumps(comparable(one)) for one in answer)
    if answer is None:
        return None
    return [answer["jsonrpc"], "result" in answer, answer.get("error", {}).get("code"), json.dumps(answer["id"])]


def over_http(address, body):
    request = urllib.request.Request(address + "/rpc", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as reply:
        text = reply.read()
        assert reply.status == (200 if text else 204), reply.status
        return json.loads(text) if text else None


def over_lines(binary, data, bodies):
    # Each request is followed by one with an id of its own, so that silence is heard.
    lines = b""
    for number, body in enumerate(bodies):
        mark = json.dumps({"jsonrpc": "2.0", "id": f"mark-{number}", "method": "mark"}).encode()
        lines += body.replace(b"\n", b" ").replace(b"\r", b" ") + b"\n" + mark + b"\n"
    output = subprocess.run(
        workbench.command(binary, "rpc", data), input=lines, capture_output=True, check=True
    ).stdout
    answers, current = [], None
    for line in output.splitlines():
        answer = json.loads(line)
        if isinstance(answer, dict) and str(answer.get("id", "")).startswith("mark-"):
            answers.append(current)
            current = None
        else:
            current = answer
    return answers


def main(binary, cases_file):
    with workbench.workspace(binary) as data, workbench.service(binary, data) as address:
        if cases_file:
            cases = list(requests(json.load(open(cases_file))["cases"]))
            lines = over_lines(binary, data, [body for _, body in cases])
            assert len(lines) == len(cases), (len(lines), len(cases))
            for (case, body), line in zip(cases, lines):
                want = comparable(expected(case["expect"]))
                assert comparable(over_http(address, body)) == want, case["name"]
                assert comparable(line) == want, (case["name"], line)
            print(f"passed   {len(cases)} recorded cases over HTTP, and over lines")
        document = workbench.call(address, "rpc.discover")["result"]
        OpenRPC.model_validate(document)
        for method in document["methods"]:
            arguments = {param["name"]: param["value"] for param in method["examples"][0]["params"]}
            answer = workbench.call(address, method["name"], arguments)
            if "result" in answer:
                # References lead into the document.
                schema = {**method["result"]["schema"], "components": document["components"]}
                jsonschema.Draft202012Validator(schema).validate(answer["result"])
            else:
                assert answer["error"]["code"] == -32001 or method["name"] == "experiments.outcome", answer
        print(f"passed   rpc.discover is OpenRPC; {len(document['methods'])} methods answer as it says")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
