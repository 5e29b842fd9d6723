"""The throw-away Python environment that the peers are installed in."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path
from typing import Iterable

from peers import Peer

_REQUIREMENTS = Path(__file__).resolve().parent / "requirements.txt"


def prepare(folder: Path) -> Path:
    """The environment's Python. Made when it is not there, or when the requirements have changed.

    Raises OSError with the reason when the packages cannot be had. An environment without them is left behind.
    """
    python, stamp = folder / "bin" / "python", folder / "installed.txt"
    if stamp.exists() and stamp.read_text() == _REQUIREMENTS.read_text():
        return python
    try:
        venv.create(folder, with_pip=True, clear=True)
    except subprocess.CalledProcessError as problem:
        raise OSError("Python's venv does not work here; on Debian it takes the package python3-venv") from problem
    installed = subprocess.run(
        [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1",
         "--requirement", str(_REQUIREMENTS)],
        stdout=sys.stderr, stderr=subprocess.PIPE, text=True, check=False)
    if installed.returncode != 0:
        lines = installed.stderr.strip().splitlines() or ["pip failed"]
        raise OSError(lines[-1])
    stamp.write_text(_REQUIREMENTS.read_text())
    return python


def versions(peers: Iterable[Peer]) -> dict[str, str]:
    """The pinned versions of the packages that are used."""
    pinned = dict(
        line.split("==", 1) for line in _REQUIREMENTS.read_text().splitlines() if "==" in line)
    return {package: pinned[package] for peer in peers for package in peer.packages}
