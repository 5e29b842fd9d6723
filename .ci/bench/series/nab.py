"""The Numenta Anomaly Benchmark's score at a fixed threshold, from its published definition.

The first min(15 %, 750) rows are free. The earliest alarm in a window earns s(-(R-i+1)/w) / s(-1) with
s(y) = 2 / (1 + e^5y) - 1, a window without one costs fn, an alarm outside fp * s(distance / width) of the window before it.
"""
import csv
import datetime
import math

PROFILES = {"standard": (0.11, 1), "low FP": (0.22, 1), "low FN": (0.11, 2)}


def sigma(y):
    return -1.0 if y > 3 else 2 / (1 + math.exp(5 * y)) - 1


def seconds(text):
    return datetime.datetime.fromisoformat(text).timestamp()


def score(series):
    """series: [(rows with timestamp and alert, [[first, last timestamp], ...])]."""
    windows = hits = runs = 0
    earned = outside = years = 0.0
    for rows, labelled in series:
        place = {}
        for index, row in enumerate(rows):
            place.setdefault(seconds(row["timestamp"]), index)
        spans = [(place[seconds(a)], place[seconds(b)]) for a, b in labelled]
        start = int(min(0.15 * len(rows), 750))
        years += (seconds(rows[-1]["timestamp"]) - seconds(rows[start]["timestamp"])) / 31_557_600
        windows += len(spans)
        found, previous = set(), False
        for index in range(start, len(rows)):
            if rows[index]["alert"] != "1":
                previous = False
                continue
            inside = [span for span in spans if span[0] <= index <= span[1]]
            if inside:
                previous = False
                if inside[0] not in found:
                    found.add(inside[0])
                    first, last = inside[0]
                    earned += sigma(-(last - index + 1) / (last - first + 1)) / sigma(-1)
                continue
            runs += not previous
            previous = True
            before = [span for span in spans if span[1] < index]
            outside += sigma((index - before[-1][1]) / (before[-1][1] - before[-1][0])) if before else -1
        hits += len(found)
    result = {}
    for name, (fp, fn) in PROFILES.items():
        raw = earned + fp * outside - fn * (windows - hits)
        result[name] = 100 * (raw + fn * windows) / (windows + fn * windows)
    result["recall"] = hits / windows
    result["false alarms a series-year"] = runs / years
    return result


def read(path):
    with open(path) as file:
        return list(csv.DictReader(file))
