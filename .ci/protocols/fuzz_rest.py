"""fuzz_rest.py BINARY SCHEMATHESIS EXAMPLES SEED…: schemathesis in all its phases on /openapi.json.

What it says of a finding is kept whole in .build/protocols/schemathesis-SEED.txt, and told with its lines cut.
"""

import pathlib
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
                pathlib.Path(f".build/protocols/schemathesis-{seed}.txt").write_text(done.stdout + done.stderr)
                print("\n".join(line[:400] for line in (done.stdout + done.stderr).splitlines()[-400:]))
                raise SystemExit(f"schemathesis found something with the seed {seed}")
            print(f"passed   schemathesis, seed {seed}, {examples} examples: nothing found")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:])
