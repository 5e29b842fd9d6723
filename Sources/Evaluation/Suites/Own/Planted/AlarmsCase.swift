import Insights
import Semantics

/// Daily figures with planted anomalies: how many the detector finds, how soon, and how often it cries wolf.
struct AlarmsCase: PlantedCase {
    let id: String
    let plan: PlantedPlan

    var why: String { plan.why }
    var limits: [PlantedLimit] { plan.limits }
    var subject: String { "\(plan.samples) daily series with planted anomalies, from seed \(plan.seed)" }

    private static let measures =
        ["recall", "false_alarms_a_year", "median_delay", "longest_delay"]
        + PlantedChange.Kind.allCases.map { "recall_\($0.rawValue)" }

    static func read(_ part: SuitePart, id: String, _ reader: inout SuiteReader) -> AlarmsCase? {
        PlantedPlan.read(part, measures: measures, &reader).map { AlarmsCase(id: id, plan: $0.plan) }
    }

    func measure() throws -> (measures: [String: Double], report: String) {
        var scorer = AnomalyScorer(threshold: DetectorSettings.alertScore)
        for number in 0..<plan.samples { Self.judge(KPIWorld().series(number, seed: plan.seed), by: &scorer) }
        var measures = ["recall": scorer.recall, "false_alarms_a_year": scorer.falseAlarmsPerYear]
        var delays: [Int] = []
        var lines: [String] = []
        for (kind, tally) in scorer.tallies.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            measures["recall_\(kind.rawValue)"] = tally.recall
            delays += tally.delays
            lines.append("\(kind.rawValue): \(tally.found) of \(tally.planted)")
        }
        delays.sort()
        if !delays.isEmpty {
            measures["median_delay"] = Double(delays[delays.count / 2])
            measures["longest_delay"] = Double(delays[delays.count - 1])
        }
        lines.append("false alarms: \(scorer.falseAlarms) in \(scorer.days) days")
        return (measures, lines.joined(separator: "\n"))
    }

    /// Lets the detector look at a series with its calendar, and scores what it says.
    static func judge(_ series: KPISeries, by scorer: inout AnomalyScorer) {
        var book = EventBook(EventCalendar(series.holidays))
        let points = series.rows.map { row in
            let time = Double(row.date.daysSinceEpoch) * 86_400
            return SeriesPoint(time: time, value: row.value ?? .nan, events: book.events(at: time))
        }
        let verdicts = AnomalyScan(points).verdicts
        scorer.add(
            zip(series.rows, zip(points, verdicts)).map {
                .init(day: $0.day, score: $1.1.score, isHoliday: !$1.0.events.isEmpty)
            }, changes: series.changes)
    }
}
