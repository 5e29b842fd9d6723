"""fuzz.py BINARY [TARGET…]: see `run`."""

import os
import random
import shutil
import sys
import tempfile
import time

import targets
from program import Fault, Program


def fuzz(name, make, program, seed, seconds, keep):
    """Tries one target until its time is up; the number of inputs. Each round has a seed of its own."""
    target = make(program)
    end = time.monotonic() + seconds
    tried = rounds = 0
    try:
        while time.monotonic() < end:
            source = random.Random(f"{name} {seed} {rounds}")
            try:
                tried += target.round(source)
            except Fault as fault:
                os.makedirs(keep, exist_ok=True)
                path = os.path.join(keep, f"{name}-{seed}-{rounds}")
                with open(path, "wb") as file:
                    file.write(fault.data)
                raise SystemExit(f"FAULT    {name}, seed {seed}, round {rounds}: {fault}\n         the input: {path}") from None
            rounds += 1
    finally:
        target.close()
    return tried


def main(binary, *names):
    seed, seconds = int(os.environ["FUZZ_SEED"]), float(os.environ["FUZZ_SECONDS"])
    unknown = set(names) - set(targets.ALL)
    if unknown:
        raise SystemExit(f"there is no target {', '.join(sorted(unknown))}: {', '.join(targets.ALL)}")
    folder = tempfile.mkdtemp(prefix="fidga-fuzz-")
    try:
        program = Program(binary, folder)
        program.must("demo", "--data", program.shop)
        for name in names or targets.ALL:
            began = time.monotonic()
            tried = fuzz(name, targets.ALL[name], program, seed, seconds, os.environ["FUZZ_KEEP"])
            print(f"passed   {name}: {tried} inputs in {time.monotonic() - began:.0f} s", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
