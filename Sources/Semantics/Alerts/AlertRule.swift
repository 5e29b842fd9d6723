/// When somebody wants to hear of a metric.
package struct AlertRule: Sendable, Equatable, Identifiable {
    /// Small letters, digits and `-`: how the rule is called in commands.
    package var id: String
    /// For people.
    package var name: String
    package var metric: MetricID
    package var filters: [Filter]
    /// The length of a step; every step is judged once, when it is over.
    package var granularity: Granularity
    package var condition: AlertCondition
    /// Steps in a row that must hold before it fires.
    package var forSteps: Int
    /// Steps with less behind the value (sessions behind a rate, orders behind revenue) say nothing.
    package var minimumVolume: Double?
    /// What the volume is counted in.
    package var volumeMetric: MetricID
    /// How far back inside the limit a value must come before the rule can fire again: in the metric's unit, or as a share
    /// where the condition is about a change.
    package var hysteresis: Double
    /// Until when it is silent, that day included; it goes on watching.
    package var mutedUntil: CivilDate?

    package init(
        id: String, name: String, metric: MetricID, filters: [Filter] = [],
        granularity: Granularity = .day,
        condition: AlertCondition, forSteps: Int = 1, minimumVolume: Double? = nil,
        volumeMetric: MetricID = "sessions",
        hysteresis: Double = 0, mutedUntil: CivilDate? = nil
    ) {
        self.id = id
        self.name = name
        self.metric = metric
        self.filters = filters
        self.granularity = granularity
        self.condition = condition
        self.forSteps = forSteps
        self.minimumVolume = minimumVolume
        self.volumeMetric = volumeMetric
        self.hysteresis = hysteresis
        self.mutedUntil = mutedUntil
    }

    /// The steps that a rule can have.
    package static let granularities: [Granularity] = [.hour, .day, .week]
    private static let mostSteps = 1_000

    package func isMuted(on day: CivilDate) -> Bool { mutedUntil.map { day <= $0 } ?? false }

    /// What is wrong with the rule, for who wrote it, by field; empty when it can be used.
    package var problems: [(field: String, message: String)] {
        var problems: [(field: String, message: String)] = []
        let isName = !id.isEmpty && id.utf8.count <= 60 && id.utf8.allSatisfy(AlertRule.isIDByte)
        if !isName {
            problems.append(("id", "An id is made of small letters, digits and '-', at most 60."))
        }
        if name.allSatisfy(\.isWhitespace) || name.count > 200 {
            problems.append(("name", "A rule needs a name, at most 200 characters long."))
        }
        if !AlertRule.granularities.contains(granularity) {
            problems.append(("granularity", "A step is an hour, a day or a week."))
        }
        if !(1...AlertRule.mostSteps).contains(forSteps) {
            problems.append(
                ("for_steps", "A rule holds for 1 to \(AlertRule.mostSteps) steps, not \(forSteps)."))
        }
        if !(hysteresis >= 0 && hysteresis.isFinite) {
            problems.append(("hysteresis", "The least value is 0."))
        }
        if let minimumVolume, !(minimumVolume >= 0 && minimumVolume.isFinite) {
            problems.append(("minimum_volume", "The least value is 0."))
        }
        return problems + condition.problems.map { ("condition.\($0.field)", $0.message) }
    }

    private static func isIDByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || byte == UInt8(ascii: "-")
    }

    private static let longestID = 50

    /// An id from a name, of whole words: `Revenue below $8,000` becomes `revenue-below-8-000`.
    package static func id(from name: String) -> String {
        let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        var id = ""
        for word in words {
            let longer = id.isEmpty ? String(word.prefix(longestID)) : "\(id)-\(word)"
            guard longer.count <= longestID else { break }
            id = longer
        }
        return id.isEmpty ? "rule" : id
    }
}
