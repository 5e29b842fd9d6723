import Foundation
import Semantics
import Statistics

/// Judges hourly to monthly rows against what level, season and known events let expect.
///
/// The innovations of a level tracker are tested for single values, steps, slopes and scatter, and a watch looks for zeros and
/// rows that do not come.
struct KPIDetector: Sendable {
    private static let deviationsOf95 = NormalDistribution.quantile(0.975)

    private let settings: DetectorSettings.KPI
    private let step: Double
    private let isHourly: Bool
    private let cadence: DetectorSettings.Cadence
    private let rowsPerYearLog: Double
    private let tests: ChangeTests
    private var gate: AlarmGate
    private var tracker: LevelTracker
    private var season: SeasonTable
    private var effects = EventEffects()
    private var outages: OutageWatch
    private var anchor: LevelAnchor
    private var spread = RunningMean(gain: 0.003)
    private var scale = ValueScale.undecided
    private var warmUp: [(value: Double, slot: SeasonTable.Slot)] = []
    private var isCount = true
    private var isNonNegative = true
    private var values = 0
    private var rows = 0.0
    private var rowsSinceAnchor = 100
    private var lastTime: Double?

    init(step: Double, settings: DetectorSettings) {
        self.step = step
        self.settings = settings.kpi
        isHourly = step < 80_000
        rowsPerYearLog = log10(31_557_600 / step)
        cadence = isHourly ? settings.kpi.hours : settings.kpi.days
        tests = ChangeTests(
            cadence: cadence, varianceWeight: settings.kpi.varianceWeight, testsScatter: !isHourly)
        gate = AlarmGate(
            acceptedPerYear: cadence.falseAlarmsPerYear, escalation: cadence.escalation, opening: 1,
            settled: cadence.settledStrength, calm: cadence.calmRows)
        tracker = LevelTracker(gain: cadence.levelGain)
        let rhythm: SeasonTable.Rhythm = step < 80_000 ? .hours : step < 130_000 ? .days : .months
        season = SeasonTable(rhythm: rhythm, gain: settings.kpi.seasonGain)
        outages = OutageWatch(missingPrior: settings.kpi.missingPrior)
        anchor = LevelAnchor(rows: settings.kpi.reanchorRows)
    }

    mutating func observe(_ point: SeriesPoint) -> PointVerdict {
        rows += 1
        let isEmpty = !point.value.isFinite
        let gap = lastTime.map { max(0, min(1e9, ((point.time - $0) / step).rounded() - 1)) } ?? 0
        lastTime = point.time
        var evidence = ChangeEvidence()
        if let chance = outages.missing(gap: Int(gap), isEmpty: isEmpty, rows: Double(values)),
            values > cadence.warmUpRows
        {
            evidence.consider(chance, .missing)
        }
        guard !isEmpty else { return verdict(evidence, expected: nil) }
        values += 1
        isCount = isCount && point.value == point.value.rounded()
        isNonNegative = isNonNegative && point.value >= 0
        let day = (point.time / 86_400).rounded(.down)
        let date = CivilDate(daysSinceEpoch: Int(day)).components
        let slot = season.slot(day: Int(day), secondOfDay: point.time - day * 86_400, month: date.month)
        guard values > cadence.warmUpRows else {
            warmUp.append((point.value, slot))
            if values == cadence.warmUpRows { begin() }
            return .unknown
        }
        let monthDay = season.rhythm == .days && date.day <= 3 ? date.day : 0
        return judge(point, slot: slot, monthDay: monthDay, evidence: evidence)
    }

    private mutating func judge(
        _ point: SeriesPoint, slot: SeasonTable.Slot, monthDay: Int, evidence before: ChangeEvidence
    ) -> PointVerdict {
        var evidence = before
        let known = effects.expected(of: point.events, monthDay: monthDay, isRelative: scale.isRelative)
        let offset = season.effect(slot) + known.effect
        let value = scale.value(at: tracker.prediction + offset)
        let error = scale.error(of: point.value, expected: value)
        let deviation = deviation(expected: value, extra: known.variance)
        let latest = error / deviation
        let expected = interval(of: value, deviation: deviation)
        if known.isUnknown {
            tracker.pass()
        } else {
            tracker.learn(
                error: error, score: latest, scale: deviation, age: Double(values - cadence.warmUpRows),
                clip: settings.clip, floor: leastDeviation(at: tracker.level))
        }
        let position = scale.position(of: point.value)
        let level = tracker.level
        if !known.isUnknown {
            let limit = 1.5 * settings.clip * tracker.deviation
            season.learn(slot, residual: max(-limit, min(limit, position - level - offset)))
        }
        effects.learn(
            point.events, monthDay: monthDay, residual: position - level - season.effect(slot),
            limit: 3 * tracker.deviation)
        spread.add(abs(position - level - season.effect(slot)))
        if values > cadence.warmUpRows + cadence.quietRows, !known.isUnknown {
            let found = tests.evidence(in: tracker, latest: latest, rows: rowsSinceAnchor)
            if let kind = found.kind { evidence.consider(found.log10Chance, kind) }
        }
        rowsSinceAnchor += 1
        if !known.isUnknown {
            let score = (position - level - offset) / tracker.deviation
            if let found = anchor.note(position - offset, score: score) {
                tracker.reanchor(at: found)
                rowsSinceAnchor = 0
            }
        }
        if outages.isOutage(point.value, isCount: isCount), !known.isUnknown {
            evidence.consider(outageChance, .outage)
            evidence.kind = .outage
        }
        return verdict(evidence, expected: expected)
    }
}

extension KPIDetector {
    /// Level, season and deviation of the first rows.
    private mutating func begin() {
        let sorted = warmUp.map(\.value).sorted()
        let median = sorted[sorted.count / 2]
        scale = ValueScale(median: median, isNonNegative: isNonNegative, isCount: isCount, isHourly: isHourly)
        let level = scale.position(of: median)
        let positions = warmUp.map { (position: scale.position(of: $0.value), slot: $0.slot) }
        for (position, slot) in positions { season.begin(slot, deviation: position - level) }
        let errors = positions.map { abs($0.position - level - season.effect($0.slot)) }.sorted()
        // 1.48 turns a median absolute deviation into a standard deviation; the seasons took some of it.
        let deviation = errors[errors.count / 2] * 1.48 * (season.rhythm == .hours ? 1 : 1.2)
        tracker.begin(level: level, deviation: max(deviation, leastDeviation(at: level)))
        warmUp = []
    }

    /// Nothing is known to be steadier.
    private func leastDeviation(at level: Double) -> Double {
        scale.isRelative ? 0.003 : max(1e-9 * abs(level), 1e-150)
    }

    /// Deviation of one row: the tracker's, at least a count's own, and what is not known about the day's events.
    private func deviation(expected: Double, extra: Double) -> Double {
        let usual = scale.isRelative ? tracker.deviation : max(tracker.deviation, settings.leastSpread * spread.value)
        let variance = max(usual * usual, isCount ? scale.countVariance(expected: expected) : 0)
        return (variance + extra).squareRoot()
    }

    /// What holds 95 % of ordinary rows. What was never below zero is not expected there.
    private func interval(of value: Double, deviation: Double) -> PointVerdict.Expectation {
        let reach = KPIDetector.deviationsOf95 * deviation
        let least = isNonNegative ? 0 : -Double.infinity
        return .init(
            value: max(least, value), lower: max(least, scale.value(-reach, from: value)),
            upper: scale.value(reach, from: value))
    }

    /// As rare as zero is said to be where there never was zero.
    private var outageChance: Double {
        log10(gate.accepted) - settings.outageStrength - rowsPerYearLog
    }

    private mutating func verdict(_ evidence: ChangeEvidence, expected: PointVerdict.Expectation?) -> PointVerdict {
        let perYear = evidence.log10Chance + rowsPerYearLog
        let admitted = gate.admit(
            log10PerYear: perYear, now: rows, refractory: Double(cadence.refractoryRows),
            isOutage: evidence.kind == .missing || evidence.kind == .outage)
        return PointVerdict(
            score: admitted.score, chancePerYear: evidence.kind == nil ? .infinity : pow(10, perYear),
            kind: evidence.kind, expected: expected, isContinuation: admitted.held)
    }
}
