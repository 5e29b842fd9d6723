"""DuckDB, with the keys as text or as dense integers and enumerations."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

import duckdb

from peers.columns import COLUMNS, KEYS, message_type
from peers.engine import Row

_TYPES = {
    "id": "UUID", "time": "BIGINT", "key": "VARCHAR", "word": "VARCHAR", "text": "VARCHAR", "whole": "INTEGER",
    "real": "FLOAT", "flag": "BOOLEAN",
}  # fmt: skip
_MEMORY = "8GB"


class DuckDB:
    """One database file. With `dense` keys the text-keyed table is kept in a second file until `prepare` is done."""

    def __init__(self, path: Path, dense: bool) -> None:
        self.path = path.with_suffix(".duckdb")
        self.dense = dense
        self._staged = path.with_suffix(".staged.duckdb") if dense else self.path

    def load(self, parts: Sequence[Path]) -> None:
        for file in (self.path, self._staged):
            file.unlink(missing_ok=True)
        self._connect(self._staged, threads=2)
        members = ", ".join(
            f"{name}: '{kind}'"
            for name, kind in message_type({c.name: _TYPES[c.kind] for c in COLUMNS}, "STRUCT({})").items())
        self._run(f"create table events ({', '.join(f'{c.name} {_TYPES[c.kind]}' for c in COLUMNS)})")
        files = ", ".join(f"'{part}'" for part in parts)
        self._run(
            f"insert into events select {', '.join(c.member for c in COLUMNS)} "
            f"from read_json([{files}], format = 'newline_delimited', columns = {{{members}}})")
        # Tried for keeping an id once: a primary key (2 times the processor time), `distinct on` (2 times), an
        # anti-join against what is there, file by file (10 % slower), a window over the ids (about the same, but the
        # table loses the order of time). A look for equal ids afterwards costs least.
        self._run(
            "create temp table twice as select event_id, min(rowid) first from events group by all having count(*) > 1")
        self._run(
            "delete from events where event_id in (select event_id from twice) "
            "and rowid not in (select first from twice)")
        self.close()

    def prepare(self) -> None:
        if not self.dense:
            return
        self._connect(self.path, threads=2)
        self._run(f"attach '{self._staged}' as staged (read_only)")
        columns = []
        for column in COLUMNS:
            if column.kind == "word":
                self._run(
                    f"create type {column.name}_word as enum (select distinct {column.name} from staged.events "
                    f"where {column.name} is not null order by 1)")
                columns.append(f"{column.name}::{column.name}_word as {column.name}")
            elif column.kind == "key":
                self._run(
                    f"create temp table {column.name}s as select {column.name} as word, "
                    f"(row_number() over (order by min(ts)) - 1)::integer as number from staged.events group by 1")
                columns.append(f"{column.name}s.number as {column.name}")
            else:
                columns.append(column.name)
        joins = " ".join(f"join {key}s on {key}s.word = e.{key}" for key in KEYS)
        qualified = ", ".join(c if "." in c else f"e.{c}" for c in columns)
        self._run(f"create table events as select {qualified} from staged.events e {joins} order by ts")
        self.close()
        self._staged.unlink()

    def open(self, threads: int) -> None:
        self._connect(self.path, threads)

    def rows(self, sql: str) -> list[Row]:
        return self._connection.execute(sql).fetchall()

    def close(self) -> None:
        self._connection.execute("checkpoint")
        self._connection.close()

    def bytes(self) -> int:
        return self.path.stat().st_size

    def _connect(self, path: Path, threads: int) -> None:
        self._connection = duckdb.connect(str(path), config={"threads": threads, "memory_limit": _MEMORY})

    def _run(self, sql: str) -> None:
        self._connection.execute(sql)
