"""What the service's benches share: the demo shop, and a service on it."""

import os
import re
import subprocess

NOW = "2026-11-23T09:00:00Z"


def fidga(binary, command, shop, *arguments):
    return [binary, command, *arguments, "--data", shop, "--now", NOW]


def make_shop(binary, folder):
    shop = f"{folder}/shop.db"
    subprocess.run(fidga(binary, "demo", shop), stdin=subprocess.DEVNULL, capture_output=True, check=True)
    return shop


def serve(binary, shop, *arguments):
    """The process of a service, and its address."""
    process = subprocess.Popen(
        fidga(binary, "serve", shop, "--port", "0", *arguments), stderr=subprocess.PIPE, text=True)
    for line in process.stderr:
        found = re.search(r"listening on (http://\S+)", line)
        if found:
            return process, found.group(1)
    raise SystemExit("the service did not begin to listen")


def resident(pid):
    """MiB of memory."""
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def processor_seconds(pid):
    """Time that a process has used of the processors, its threads together."""
    with open(f"/proc/{pid}/stat") as status:
        fields = status.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
