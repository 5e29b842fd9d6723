"""A service to talk to: the demo shop, on a free port of this machine, stopped at the end."""

import contextlib
import json
import os
import re
import shutil
import subprocess
import tempfile
import urllib.error
import urllib.request

NOW = "2026-11-23T09:00:00Z"


def make_workspace(binary, folder):
    """The demo shop; a copy of the one that DEMO_WORKSPACE names, where it does."""
    path = os.path.join(folder, "shop.db")
    made = os.environ.get("DEMO_WORKSPACE")
    if made:
        shutil.copyfile(made + ".yaml", path + ".yaml")
        return shutil.copyfile(made, path)
    subprocess.run(
        [binary, "demo", "--data", path, "--now", NOW], stdin=subprocess.DEVNULL, check=True, capture_output=True
    )
    return path


def command(binary, name, data):
    return [binary, name, "--data", data, "--now", NOW]


@contextlib.contextmanager
def workspace(binary):
    with tempfile.TemporaryDirectory() as folder:
        yield make_workspace(binary, folder)


def started(binary, data, *arguments):
    """The process of a service that listens, and its address."""
    process = subprocess.Popen(
        command(binary, "serve", data) + ["--port", "0", *arguments],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )
    for line in process.stderr:
        found = re.search(r"listening on (https?://\S+)", line)
        if found:
            return process, found.group(1)
    raise SystemExit("the service did not begin to listen")


@contextlib.contextmanager
def service(binary, data, *arguments):
    """The address of a running service."""
    process, address = started(binary, data, *arguments)
    try:
        yield address
    finally:
        process.terminate()
        process.communicate(timeout=60)


def call(address, method, params=None):
    """One JSON-RPC call."""
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params or {}}).encode()
    request = urllib.request.Request(address + "/rpc", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as reply:
        return json.load(reply)


def get(address, path, headers=None):
    """Status, headers and text of a GET."""
    request = urllib.request.Request(address + path, headers=headers or {})
    try:
        with urllib.request.urlopen(request) as reply:
            return reply.status, reply.headers, reply.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read().decode()
