"""Q3: on which pages visits begin, and how many of those become engaged."""

from queries.question import Ask, Question, Row, period, rows_of


def ask(call: Ask) -> list[Row]:
    return rows_of(
        call(
            "metrics.query", breakdown=["landing_page"], metrics=["sessions", "engaged_sessions"], period=period(),
            order={"by": "sessions", "dir": "desc"}, limit=20))


# Tried: `arg_min` of the page (20 % slower); `first`, which is quicker, is wrong on two threads.
_DUCKDB_INTEGER = """
select enum_range(null::page_path_word)[page + 1], sessions, engaged
from (
    select page, count(*) as sessions, count(*) filter (where engaged) as engaged
    from (
        select min(ts * 8192 + enum_code(page_path)) filter (where event_name = 'page_view') % 8192 as page,
            max(ts) - min(ts) > 10000 or count(*) filter (where event_name = 'page_view') >= 2
                or count(*) filter (where event_name = 'purchase') > 0 as engaged
        from events group by session_id)
    group by page)
order by sessions desc, 1 limit 20
"""

_DUCKDB = """
select page, count(*) as sessions, count(*) filter (where engaged)
from (
    select arg_min(page_path, ts) filter (where event_name = 'page_view') as page,
        max(ts) - min(ts) > 10000
            or sum(case event_name when 'page_view' then 1 when 'purchase' then 2 else 0 end) >= 2 as engaged
    from events group by session_id)
group by page order by sessions desc, page limit 20
"""

# Tried: the conditions each on its own (20 % slower), `anyIf` (wrong on two threads).
_CLICKHOUSE = """
select page, count() sessions, countIf(engaged)
from (
    select argMinIf(page_path, ts, weight = 1) page, max(ts) - min(ts) > 10000 or sum(weight) >= 2 engaged
    from (
        select session_id, ts, page_path,
            transform(event_name, ['page_view', 'purchase'], [toUInt8(1), toUInt8(2)], toUInt8(0)) weight
        from events)
    group by session_id)
group by page order by sessions desc, page limit 20
"""

QUESTION = Question(
    "Q3", "landing pages, engaged sessions", ask,
    {"duckdb-integer": _DUCKDB_INTEGER, "duckdb": _DUCKDB, "clickhouse": _CLICKHOUSE})
