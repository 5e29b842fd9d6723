import Foundation
import Statistics

/// Judges dense rows by the peaks of their own past: an alarm is what the series has not shown before.
///
/// The rarest view decides, and counts for more the more views agree: what a jump alone would leave in doubt is plain where
/// the hour and the day are strange too.
struct TelemetryDetector: Sendable {
    private let settings: DetectorSettings.Telemetry
    private let rowsPerYearLog: Double
    /// The score of a row that shows nothing.
    private let ordinaryScore: Double
    private var channels: TelemetryChannels
    private var tails: TailMemory
    private var gate: AlarmGate
    private var isCount = true
    private var rows = 0

    init(step: Double, settings: DetectorSettings) {
        self.settings = settings.telemetry
        rowsPerYearLog = log10(31_557_600 / step)
        channels = TelemetryChannels(settings: settings.telemetry)
        tails = TailMemory(streams: TelemetryChannels.count, settings: settings.telemetry.tail)
        gate = AlarmGate(
            acceptedPerYear: settings.telemetry.falseAlarmsPerYear, escalation: settings.telemetry.escalation,
            opening: settings.telemetry.opening)
        ordinaryScore = gate.ordinary(log10PerYear: rowsPerYearLog)
    }

    mutating func observe(_ point: SeriesPoint) -> PointVerdict {
        let x = point.value
        guard x.isFinite else { return .unknown }
        if isCount, x != x.rounded() { isCount = false }
        rows += 1
        let slot = DayProfile.slot(of: point.time)
        channels.look(at: x, slot: slot)
        let exceeding = tails.exceeding(channels.values.span)
        let evidence =
            exceeding != 0 && rows > settings.warmUpRows ? evidence(in: exceeding, of: x) : (chance: 0, kind: nil)
        tails.learn(channels.values.span, exceeding: exceeding)
        channels.learn(x, slot: slot)
        return verdict(point, chance: evidence.chance, kind: point.events.isEmpty ? evidence.kind : nil)
    }

    /// log₁₀ of the chance of what the views show together, and the kind of the rarest.
    private func evidence(in exceeding: UInt32, of x: Double) -> (chance: Double, kind: AnomalyKind?) {
        var found: (chance: Double, kind: AnomalyKind?) = (0, nil)
        var families: UInt32 = 0
        let floor = leastDeviation(x)
        var bits = exceeding
        while bits != 0 {
            let stream = bits.trailingZeroBitCount
            bits &= bits - 1
            guard let channel = TelemetryChannels.Channel(rawValue: stream) else { continue }
            let chance = tails.log10Rate(of: channels.values[stream], in: stream, floor: least(channel, floor: floor))
            guard chance < 0 else { continue }
            families |= channel.family
            if chance < found.chance { found = (chance, channel.kind) }
        }
        guard found.kind != nil else { return found }
        // Before a whole day has passed, its ordinary course makes many views agree.
        if rows > settings.agreementRows {
            found.chance -= settings.agreement * Double(families.nonzeroBitCount - 1)
        }
        found.chance += settings.youngDoubt * 1_000 / (1_000 + Double(rows))
        return found
    }

    private func least(_ channel: TelemetryChannels.Channel, floor: Double) -> Double {
        switch channel {
        case .flat: settings.leastFlatRows
        default: channel.isLong ? floor / 2 : floor
        }
    }

    /// What is never worth a word: within the usual scatter, a small share of the level, a count's own noise.
    private func leastDeviation(_ x: Double) -> Double {
        let level = abs(channels.level.value)
        let usual = max(settings.leastDeviations * channels.spread.value, settings.leastShare * level)
        return usual + (isCount ? settings.leastCounts * (level + 1).squareRoot() : 1e-9 * abs(x))
    }

    private mutating func verdict(_ point: SeriesPoint, chance: Double, kind: AnomalyKind?) -> PointVerdict {
        // 2.8 mean errors hold 95 % of errors between a normal and a Laplace distribution.
        let expected = channels.expected.map { value, error in
            PointVerdict.Expectation(value: value, lower: value - 2.8 * error, upper: value + 2.8 * error)
        }
        guard let kind else {
            return PointVerdict(score: ordinaryScore, expected: expected)
        }
        let perYear = chance + rowsPerYearLog
        let admitted = gate.admit(log10PerYear: perYear, now: point.time, refractory: settings.refractorySeconds)
        return PointVerdict(
            score: admitted.score, chancePerYear: pow(10, perYear), kind: kind, expected: expected,
            isContinuation: admitted.held)
    }
}
