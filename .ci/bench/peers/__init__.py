"""The databases that fidga is measured against."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import cast

from peers.engine import Engine


@dataclass(frozen=True)
class Peer:
    """A database and a way to keep the keys of users and sessions in it."""

    name: str
    title: str
    dialect: str
    packages: tuple[str, ...]
    dense: bool
    """Dense integers and enumerations, as a careful owner would lay the table out; else text, as it comes."""

    def engine(self, path: Path) -> Engine:
        """Imports the database's package: only where it is about to be used."""
        module = import_module(f"peers.{self.dialect}_engine")
        made = {"duckdb": "DuckDB", "clickhouse": "ClickHouse"}[self.dialect]
        return cast(Engine, getattr(module, made)(path, self.dense))


PEERS = {
    peer.name: peer
    for peer in (
        Peer("duckdb-integer", "DuckDB, integer keys", "duckdb", ("duckdb",), dense=True),
        Peer("duckdb-text", "DuckDB, text keys", "duckdb", ("duckdb",), dense=False),
        Peer("clickhouse-integer", "ClickHouse, integer keys", "clickhouse", ("chdb", "chdb-core"), dense=True),
        Peer("clickhouse-text", "ClickHouse, text keys", "clickhouse", ("chdb", "chdb-core"), dense=False),
    )
}
