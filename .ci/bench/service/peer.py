"""peer.py DATABASE PORT: `metrics.query` as JSON-RPC, written with FastAPI and DuckDB over the same sessions.

One method, for one shape of query (one metric, one dimension, whole days): what somebody would write by hand.
"""

import sys

import duckdb
import uvicorn
from fastapi import FastAPI, Request

app = FastAPI()
connection = duckdb.connect(sys.argv[1], read_only=True)
COLUMNS = {"session_default_channel_group": "channel"}


@app.post("/rpc")
async def rpc(request: Request):
    call = await request.json()
    query = call["params"]
    column = COLUMNS[query["breakdown"][0]]
    period = query["period"]
    cursor = connection.cursor()
    rows = cursor.execute(
        f"select {column}, count(distinct session) from events"
        " where session_day between ? and ? group by 1 order by 2 desc, 1",
        [period["start"], period["end"]],
    ).fetchall()
    result = {
        "columns": [{"name": query["breakdown"][0], "kind": "dimension"}, {"name": "sessions", "kind": "metric"}],
        "rows": [list(row) for row in rows], "totals": {"sessions": sum(row[1] for row in rows)}, "period": period,
    }
    return {"jsonrpc": "2.0", "id": call["id"], "result": result}


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[2]), log_level="error", access_log=False)
