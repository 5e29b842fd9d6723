"""Q6: of the users who came first in one of twelve weeks, how many came in that and the eleven weeks after it."""

from datetime import date, timedelta

from queries.question import DAY, EPOCH, FIRST, Ask, Question, Row, day_number, milliseconds, period

_WEEKS = 12
_FIRST = date(2025, 5, 19)
_BEGIN = milliseconds(_FIRST)
_LAST_BEGIN = milliseconds(_FIRST + timedelta(weeks=_WEEKS))
_END = milliseconds(_FIRST + timedelta(weeks=2 * _WEEKS - 1))
# Weeks are counted from the Monday before 1970.
_WEEK_0 = ((FIRST - EPOCH).days + 3) // 7
_FIRST_WEEK = ((_FIRST - EPOCH).days + 3) // 7


def ask(call: Ask) -> list[Row]:
    report = call(
        "cohort.report", granularity="week", periods=_WEEKS,
        period=period(_FIRST, _FIRST + timedelta(weeks=_WEEKS, days=-1)))
    return [
        (day_number(cohort["cohort"]), offset, users)
        for cohort in report["cohorts"]
        for offset, users in enumerate(cohort["cells"])
        if users]


# Tried: every user's weeks, then the first of them (2.9 times the time); the first event of everybody in one pass and
# the weeks in a second (2.5 times).
_DUCKDB = f"""
with cohort as (
    select user_id, (min(ts) // {DAY} + 3) // 7 as first
    from events where ts < {_LAST_BEGIN} group by user_id having min(ts) >= {_BEGIN})
select first * 7 - 3, week - first as later, count(*)
from (
    select distinct e.user_id, first, (ts // {DAY} + 3) // 7 as week
    from events e join cohort on cohort.user_id = e.user_id where ts >= {_BEGIN} and ts < {_END})
where later < {_WEEKS} group by all
"""

# A bit a week since the data begins, for every user. Tried: arrays of weeks (70 % slower; 16 % when users of other
# cohorts are dropped early).
_CLICKHOUSE = f"""
select (first + {_WEEK_0}) * 7 - 3, later, count()
from (
    select bitPositionsToArray(groupBitOr(bitShiftLeft(toUInt64(1), week))) weeks, weeks[1] first,
        arrayJoin(weeks) - first later
    from (select user_id, intDiv(intDiv(ts, {DAY}) + 3, 7) - {_WEEK_0} week from events where ts < {_END})
    group by user_id)
where first + {_WEEK_0} >= {_FIRST_WEEK} and first + {_WEEK_0} < {_FIRST_WEEK + _WEEKS} and later < {_WEEKS}
group by first, later
"""

QUESTION = Question("Q6", "weekly cohorts, 12 x 12", ask, {"duckdb": _DUCKDB, "clickhouse": _CLICKHOUSE})
