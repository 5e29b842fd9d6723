"""The program that is tried, and what it may not do."""

import os
import select
import subprocess
import time

NOW = "2026-11-23T09:00:00Z"
# Done, could not be done, a check failed, wrong usage.
EXPECTED = {0, 1, 2, 64}
CRASHES = (b"Sanitizer", b"Fatal error", b"Crash", b"runtime error", b"stack overflow")


class Fault(Exception):
    def __init__(self, text, data):
        super().__init__(text)
        self.data = data


class Program:
    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder
        self.shop = os.path.join(folder, "shop.db")

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, data):
        with open(self.path(name), "wb") as file:
            file.write(data)
        return self.path(name)

    def start(self, *arguments, **streams):
        environment = {
            "HOME": self.folder, "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no",
            "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", ""), "FIDGA_REQUESTS_PER_SECOND": "0"}
        return subprocess.Popen(
            [self.binary, *arguments, "--now", NOW], env=environment,
            **{"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams})

    def must(self, *arguments):
        process = self.start(*arguments)
        _, errors = process.communicate()
        if process.returncode != 0:
            raise SystemExit(f"fidga {' '.join(arguments)} ended with {process.returncode}: {errors.decode()}")

    def run(self, data, *arguments, given=None):
        """Runs a command on broken input; its output. `data` is kept where this is a fault."""
        process = self.start(*arguments, stdin=subprocess.PIPE if given is not None else subprocess.DEVNULL)
        try:
            output, errors = process.communicate(given, timeout=120)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise Fault(f"fidga {arguments[0]} was still running after 120 s", data) from None
        judge(process.returncode, errors, data)
        return output


def judge(code, errors, data):
    if code not in EXPECTED or any(sign in errors for sign in CRASHES):
        raise Fault(f"it ended with {code}: {errors[-3000:].decode('utf-8', 'replace')}", data)


class Lines:
    """A program that answers lines with lines, and goes on whatever it reads."""

    def __init__(self, program, *arguments):
        self.process = program.start(*arguments, stdin=subprocess.PIPE)
        os.set_blocking(self.process.stdout.fileno(), False)

    def exchange(self, lines, mark, is_mark):
        """Sends lines and a mark that is always answered; the answers before the mark's."""
        data = b"\n".join(line.replace(b"\n", b" ").replace(b"\r", b" ") for line in [*lines, mark]) + b"\n"
        received, rest, deadline = b"", data, time.monotonic() + 120
        while True:
            try:
                readable, writable, _ = select.select(
                    [self.process.stdout], [self.process.stdin] if rest else [], [], 1)
                if writable:
                    rest = rest[os.write(self.process.stdin.fileno(), rest[:4096]):]
                if readable:
                    part = os.read(self.process.stdout.fileno(), 1 << 20)
                    if not part:
                        raise BrokenPipeError
                    received += part
            except BrokenPipeError:
                code = self.process.wait(timeout=60)
                errors = self.process.stderr.read() or b""
                raise Fault(
                    f"it ended with {code}: {errors[-3000:].decode('utf-8', 'replace')}", data) from None
            if received.endswith(b"\n"):
                answers = received.splitlines()
                if any(is_mark(answer) for answer in answers):
                    return answers
            if time.monotonic() > deadline:
                raise Fault("there was no answer for 120 s", data)

    def close(self):
        self.process.stdin.close()
        try:
            self.process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
