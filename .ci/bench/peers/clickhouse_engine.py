"""ClickHouse inside the process (chdb), with the keys as text or as dense integers."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, Sequence

from chdb import session

from peers.columns import COLUMNS, KEYS, Column, message_type
from peers.engine import Row

_TYPES = {
    "id": "UUID", "time": "Int64", "key": "String", "word": "String", "text": "String", "whole": "Int32",
    "real": "Float32", "flag": "Bool",
}  # fmt: skip
# The package has no types.
_Session: Any = session.Session


def _type(column: Column, dense: bool) -> str:
    if column.kind == "key" and dense:
        return "UInt32"
    kind = f"Nullable({_TYPES[column.kind]})" if column.optional else _TYPES[column.kind]
    return f"LowCardinality({kind})" if column.kind == "word" else kind


class ClickHouse:
    """A MergeTree in the order of time. With `dense` keys the text-keyed table is dropped by `prepare`."""

    def __init__(self, path: Path, dense: bool) -> None:
        self.path = path.with_suffix(".clickhouse")
        self.dense = dense

    def load(self, parts: Sequence[Path]) -> None:
        shutil.rmtree(self.path, ignore_errors=True)
        self.open(threads=2)
        self._create("staged" if self.dense else "events", dense=False)
        table = "staged" if self.dense else "events"
        structure = ", ".join(
            f"{name} {kind}"
            for name, kind in message_type({c.name: _type(c, dense=False) for c in COLUMNS}, "Tuple({})").items())
        members = ", ".join(column.member for column in COLUMNS)
        for part in parts:
            self._session.query(
                f"insert into {table} select {members} from file('{part}', JSONEachRow, '{structure}')")
        # Tried: an anti-join against what is there, file by file (2 times the processor time at 10 million events).
        if self.rows(f"select event_id from {table} group by event_id having count() > 1 limit 1"):
            self._session.query(f"optimize table {table} final deduplicate by ts, event_id")
        self.close()

    def prepare(self) -> None:
        self.open(threads=2)
        if self.dense:
            self._create("events", dense=True)
            columns = ", ".join(f"{c.name}s.number" if c.kind == "key" else f"e.{c.name}" for c in COLUMNS)
            joins = " ".join(
                f"join (select {key} word, toUInt32(row_number() over (order by min(ts)) - 1) number "
                f"from staged group by {key}) {key}s on {key}s.word = e.{key}" for key in KEYS)
            self._session.query(f"insert into events select {columns} from staged e {joins}")
            self._session.query("drop table staged sync")
        self._session.query("optimize table events final")
        self.close()

    def open(self, threads: int) -> None:
        self._session = _Session(str(self.path))
        self._session.query("create database if not exists bench")
        self._session.query("use bench")
        self._session.query(f"set max_threads = {threads}")

    def rows(self, sql: str) -> list[Row]:
        answer = self._session.query(sql, "JSONCompact")
        return [tuple(row) for row in json.loads(str(answer))["data"]]

    def close(self) -> None:
        self._session.close()

    def bytes(self) -> int:
        """Of the parts in use: replaced ones are deleted later."""
        return int(str(self.rows(
            "select sum(bytes_on_disk) from system.parts where active and table = 'events'")[0][0]))

    def _create(self, table: str, dense: bool) -> None:
        columns = ", ".join(f"{c.name} {_type(c, dense)}" for c in COLUMNS)
        self._session.query(f"create table {table} ({columns}) engine = MergeTree order by ts")
