"""Brings the generated events into fidga and its peers, and measures what that takes."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict
from pathlib import Path

import environment
from engines import FidgaEngine, PeerEngine
from fidga_client import NOW, Fidga, FidgaError
from generate import Events
from measure import Cost
from peers import Peer
from peers.process import PeerProcess
from results import OURS, Load

_HERE = Path(__file__).resolve().parent


def into_fidga(fidga: Fidga, events: Events, folder: Path) -> tuple[FidgaEngine, Load]:
    """Always anew, for it is this build that is measured.

    Raises FidgaError when an event was not accepted.
    """
    home = folder / OURS
    home.mkdir(parents=True, exist_ok=True)
    data = home / f"{events.rows}.db"
    for file in home.glob(f"{events.rows}.db*"):
        file.unlink()
    shutil.copy(_HERE / "workspace.yaml", f"{data}.yaml")
    run = fidga.run(
        "import", "events", *map(str, events.parts), "--map", str(_HERE / "events.map.yaml"), "--data", str(data),
        "--now", NOW, "--json")
    accepted = json.loads(run.output)["accepted"]
    if accepted != events.rows:
        raise FidgaError(f"import: {accepted} of {events.rows} events were accepted")
    size = sum(file.stat().st_size for file in home.glob(f"{events.rows}.db*") if file.suffix != ".yaml")
    return FidgaEngine(fidga, data), Load(run.cost, size / events.rows, run.memory_peak)


def into_peer(python: Path, peer: Peer, events: Events, folder: Path) -> tuple[PeerEngine, Load]:
    """What an earlier run loaded with the same version is used again, with the figures of that time.

    Raises PeerError when the peer fails.
    """
    home = folder / "peers"
    home.mkdir(parents=True, exist_ok=True)
    path = home / f"{events.rows}-{peer.name}"
    engine, receipt, versions = PeerEngine(python, peer, path), path.with_suffix(".json"), environment.versions([peer])
    if receipt.exists():
        kept = json.loads(receipt.read_text())
        if kept["versions"] == versions:
            load = kept["load"]
            return engine, Load(
                Cost(**load["cost"]), load["bytes_per_event"], load["memory_peak"], Cost(**load["preparation"]))
    receipt.unlink(missing_ok=True)
    process = PeerProcess(python, peer, path)
    try:
        loaded = process.load(events.parts)
        prepared = process.prepare()
        process.open(threads=2)
        load = Load(loaded.cost, process.bytes() / events.rows, loaded.memory_peak, prepared.cost)
    finally:
        process.end()
    receipt.write_text(json.dumps({"versions": versions, "load": asdict(load)}))
    return engine, load
