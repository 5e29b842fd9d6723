"""Planted changes in daily figures: recall at the alert, and at 1, 4 and 12 false alarms a series-year."""
import collections
import csv
import datetime


def day(text):
    return datetime.date.fromisoformat(text[:10]).toordinal()


def load(world, scored):
    """{series: (days, scores, holidays, [(kind, start, end)])}."""
    truth = collections.defaultdict(list)
    with open(f"{world}/truth.csv") as file:
        for row in csv.DictReader(file):
            truth[row["series"]].append((row["kind"], day(row["start"]), day(row["end"])))
    out = {}
    for name, changes in truth.items():
        with open(f"{scored}/{name}.csv") as file:
            rows = list(csv.DictReader(file))
        with open(f"{world}/calendars/{name}.csv") as file:
            holidays = {day(row["date"]) for row in csv.DictReader(file)}
        out[name] = ([day(r["timestamp"]) for r in rows], [float(r["anomaly_score"]) for r in rows], holidays, changes)
    return out


def tally(series, threshold):
    """A change is found by an onset within seven days; every alarmed row outside (and two days after) is false."""
    found, planted, delays = collections.Counter(), collections.Counter(), collections.defaultdict(list)
    false = on_holidays = days = 0
    for dates, scores, holidays, changes in series.values():
        days += dates[-1] - dates[0] + 1
        reach = []
        for kind, start, end in changes:
            first = next((d for d in dates if d >= start), start)
            reach.append((first, max(first, end + 2), kind, start, max(min(end, start + 7), first)))
        previous = 0.0
        caught = set()
        for date, score in zip(dates, scores):
            if score >= threshold:
                inside = [change for change in reach if change[0] <= date <= change[1]]
                if not inside:
                    false += 1
                    on_holidays += date in holidays
                elif previous < threshold and date <= inside[0][4] and inside[0] not in caught:
                    caught.add(inside[0])
                    found[inside[0][2]] += 1
                    delays[inside[0][2]].append(date - inside[0][3])
            previous = score
        planted.update(change[2] for change in reach)
    return found, planted, delays, false / days * 365.25, on_holidays, false


def recall_at(series, accepted):
    """The best recall that a threshold with at most this many false alarms a year gives."""
    scores = sorted({s for _, values, _, _ in series.values() for s in values if s > 0.02})
    low, high = 0, len(scores) - 1
    while low < high:
        middle = (low + high) // 2
        if tally(series, scores[middle])[3] <= accepted:
            high = middle
        else:
            low = middle + 1
    found, planted = tally(series, scores[low])[:2]
    return sum(found.values()) / sum(planted.values()), scores[low]
