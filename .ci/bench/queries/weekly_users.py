"""Q4: different users of every week."""

from queries.question import DAY, Ask, Question, Row, day_number, period, rows_of


def ask(call: Ask) -> list[Row]:
    table = call("metrics.query", granularity="week", metrics=["total_users"], period=period())
    return [(day_number(str(week)), users) for week, users in rows_of(table)]


# Tried: a distinct set first (9 % slower), week and user packed into one number (as that), a bit a week for every user
# (24 % slower), lists of weeks (3.6 times the time).
_DUCKDB = f"""
select (ts // {DAY} + 3) // 7 * 7 - 3 as week, count(distinct user_id) from events group by week
"""

# Tried: bitmaps (34 % slower), a bit a week for every user (40 % slower; as fast with text keys), a distinct set first
# (2.4 times the time).
_CLICKHOUSE = f"""
select toUInt16(intDiv(intDiv(ts, {DAY}) + 3, 7) * 7 - 3) week, uniqExact(user_id) from events group by week
"""

QUESTION = Question("Q4", "weekly users, 13 months", ask, {"duckdb": _DUCKDB, "clickhouse": _CLICKHOUSE})
