"""mcp_clients.py BINARY: the official client of the Model Context Protocol against `fidga serve` and `fidga mcp`.

Every mode of the client (a session, a probe with fallback, requests that stand for themselves) over HTTP and over lines,
and in each: every tool with its own example, resources, templates, prompts, completion, a wrong call, an unknown name.
The client itself checks structured results against the tools' output schemas.
"""

import asyncio
import json
import sys

import jsonschema
from mcp import Client, StdioServerParameters

import workbench

MODES = ["legacy", "auto", "2026-07-28"]


async def exercise(client, methods):
    tools = (await client.list_tools()).tools
    names = {tool.name for tool in tools}
    checks = 0
    for method in methods:
        name = method["name"].replace(".", "_")
        if name not in names:
            continue
        tool = next(tool for tool in tools if tool.name == name)
        assert tool.annotations.read_only_hint, name
        arguments = {param["name"]: param["value"] for param in method["examples"][0]["params"]}
        jsonschema.validate(arguments, tool.input_schema)
        result = await client.call_tool(name, arguments)
        if result.is_error:
            # The demo shop has no test and no fact of its own; then the tool says so.
            assert name in ("experiments_outcome", "facts_trace"), (name, result.content[0].text)
        else:
            jsonschema.validate(result.structured_content, tool.output_schema)
            assert json.loads(result.content[0].text) == result.structured_content, name
        checks += 1
    assert checks == len(tools), "a tool has no example"
    assert not any("erase" in name or "retain" in name for name in names)

    wrong = await client.call_tool("metrics_query", {"metrics": ["sesions"]})
    assert wrong.is_error and "sessions" in wrong.content[0].text

    resources = (await client.list_resources()).resources
    assert any(str(resource.uri) == "fidga://metrics" for resource in resources)
    for resource in resources:
        read = await client.read_resource(str(resource.uri))
        if str(resource.uri) != "fidga://abtest/outcome":
            assert json.loads(read.contents[0].text), resource.uri
    templates = (await client.list_resource_templates()).resource_templates
    assert any("fidga://metrics/{id}" in template.uri_template for template in templates)
    read = await client.read_resource("fidga://metrics/bounce_rate")
    assert json.loads(read.contents[0].text)["id"] == "bounce_rate"
    try:
        await client.read_resource("fidga://metrics/nonsense")
        raise AssertionError("an unknown resource was read")
    except Exception as error:
        assert "nonsense" in str(error), error

    prompts = (await client.list_prompts()).prompts
    assert any(prompt.name == "answer-question" for prompt in prompts)
    prompt = await client.get_prompt("answer-question", {"facts": "[F1] One.", "question": "How many?"})
    assert "How many?" in prompt.messages[0].content.text
    return len(tools), len(resources), len(prompts)


async def progress(client):
    heard = []

    async def hear(progress, total, message):
        heard.append((progress, message))

    result = await client.call_tool(
        "question_ask", {"question": "How many sessions did we have last week?"}, progress_callback=hear
    )
    assert not result.is_error
    return heard


async def run(binary):
    with workbench.workspace(binary) as data, workbench.service(binary, data) as address:
        methods = workbench.call(address, "rpc.discover")["result"]["methods"]
        for mode in MODES:
            async with Client(f"{address}/mcp", mode=mode) as client:
                counts = await exercise(client, methods)
                heard = await progress(client)
                assert any(message == "facts" for _, message in heard), heard
                assert [p for p, _ in heard] == sorted(p for p, _ in heard)
                print(f"passed   HTTP, {mode}: %d tools, %d resources, %d prompts" % counts)
            line = workbench.command(binary, "mcp", data)
            parameters = StdioServerParameters(command=line[0], args=line[1:])
            async with Client(parameters, mode=mode) as client:
                counts = await exercise(client, methods)
                heard = await progress(client)
                assert any(message == "facts" for _, message in heard), heard
                print(f"passed   lines, {mode}: %d tools, %d resources, %d prompts" % counts)


if __name__ == "__main__":
    asyncio.run(run(sys.argv[1]))
