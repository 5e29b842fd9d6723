"""Points labelled by experts: event F1 by alarm onsets, and the volume under the range-based PR curve."""
import csv

import numpy as np


def events(labels):
    """[(first, last)] of the runs of ones."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], labels, [0]])))
    return [(int(a), int(b) - 1) for a, b in zip(edges[::2], edges[1::2])]


def event_counts(alerts, labels):
    """Events with an alarm onset inside, events without, onsets outside."""
    onsets = np.flatnonzero(alerts & ~np.concatenate([[False], alerts[:-1]]))
    found = events(labels)
    hits = sum(any(a <= onset <= b for onset in onsets) for a, b in found)
    outside = sum(not labels[onset] for onset in onsets)
    return hits, len(found) - hits, int(outside)


def vus_pr(score, labels, buffer, thresholds=250):
    """Volume under the precision-recall surface over buffers 0…buffer.

    J. Paparrizos et al., "Volume under the surface", PVLDB 15 (2022): labels fade by a square root around each event, and
    recall is weighted with the share of events touched.
    """
    n = len(score)
    order = np.sort(score)[::-1]
    cuts = order[np.linspace(0, n - 1, thresholds).astype(int)]
    predicted = score[None, :] >= cuts[:, None]
    positives = predicted.sum(1)
    spans = events(labels)
    touched_from = merged(spans, buffer // 2, n)
    areas = []
    for window in range(buffer + 1):
        faded = labels.astype(float).copy()
        for first, last in spans:
            after = np.arange(last + 1, min(last + window // 2 + 1, n))
            before = np.arange(max(first - window // 2, 0), first)
            if window:
                faded[after] += np.sqrt(1 - (after - last) / window)
                faded[before] += np.sqrt(1 - (first - before) / window)
        faded = np.minimum(faded, 1)
        groups = merged(spans, window // 2, n)
        exists = np.mean([predicted[:, a:b + 1].any(1) for a, b in groups], axis=0)
        inside = np.zeros(n, bool)
        for a, b in touched_from:
            inside[a:b + 1] = True
        weights = np.where(inside, faded, 0)
        core = labels.astype(bool)
        hit = predicted @ weights
        # Labels count whole where they are events, and only as far as predicted around them.
        total = core.sum() + predicted @ np.where(core, 0, weights)
        recall = np.minimum(hit / ((labels.sum() + total) / 2), 1) * exists
        precision = hit / positives
        areas.append(float(np.dot(np.diff(np.concatenate([[0], recall])), precision)))
    return float(np.mean(areas))


def merged(spans, reach, n):
    """Spans widened by reach on both sides, joined where they meet."""
    out = []
    for first, last in spans:
        first, last = max(first - reach, 0), min(last + reach, n - 1)
        if out and first <= out[-1][1]:
            out[-1][1] = max(out[-1][1], last)
        else:
            out.append([first, last])
    return out


def read(scored, labelled):
    with open(scored) as file:
        rows = list(csv.DictReader(file))
    with open(labelled) as file:
        labels = np.array([int(row["label"] or 0) for row in csv.DictReader(file)])
    score = np.array([float(row["anomaly_score"]) for row in rows])
    alerts = np.array([row["alert"] == "1" for row in rows])
    return score, alerts, labels, [row["timestamp"] for row in rows]


def figures(pairs):
    """pairs: [(scored file, labelled file)]."""
    f1, volumes, totals, years = [], [], np.zeros(3, int), 0.0
    for scored, labelled in pairs:
        score, alerts, labels, times = read(scored, labelled)
        hits, missed, outside = event_counts(alerts, labels)
        totals += (hits, missed, outside)
        span = np.datetime64(times[-1].replace(" ", "T")) - np.datetime64(times[0].replace(" ", "T"))
        years += span / np.timedelta64(1, "s") / 31_557_600
        if labels.any():
            f1.append(2 * hits / (2 * hits + missed + outside))
            step = np.datetime64(times[1].replace(" ", "T")) - np.datetime64(times[0].replace(" ", "T"))
            volumes.append(vus_pr(score, labels, 24 if step >= np.timedelta64(1, "h") else 100))
    hits, missed, outside = totals
    return {"event F1, mean over series": np.mean(f1), "event F1, all events": 2 * hits / (2 * hits + missed + outside),
            "event recall": hits / max(1, hits + missed), "false alarms a series-year": outside / years,
            "VUS-PR": np.mean(volumes)}
