"""fuzz_rest.py BINARY SCHEMATHESIS EXAMPLES SEED…: schemathesis in all its phases on /openapi.json."""

import subprocess
import sys

import workbench


def main(binary, program, examples, seeds):
    for seed in seeds:
        with workbench.workspace(binary) as data, workbench.service(binary, data) as address:
            done = subprocess.run(
                [
                    program, "run", f"{address}/openapi.json", "--phases=examples,coverage,fuzzing,stateful",
                    "--max-examples", examples, "--seed", seed, "--suppress-health-check=all",
                ],
                capture_output=True, text=True,
            )
            if done.returncode != 0:
                print(done.stdout[-20_000:], done.stderr[-4_000:])
                raise SystemExit(f"schemathesis found something with the seed {seed}")
            print(f"passed   schemathesis, seed {seed}, {examples} examples: nothing found")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:])
