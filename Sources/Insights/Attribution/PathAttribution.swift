package import Semantics

/// Every model's credits on bare paths.
package struct PathAttribution: Sendable {
    package enum Model: Sendable, Hashable {
        case rule(AttributionRule)
        case markov
        case shapley

        package var name: String {
            switch self {
            case .rule(let rule): rule.rawValue
            case .markov: "markov"
            case .shapley: "shapley"
            }
        }

        /// What is computed when nothing is asked for: all that need no knowledge of what is a direct visit.
        package static let standard: [Model] =
            AttributionRule.allCases.filter { $0 != .lastNonDirectClick }.map { .rule($0) } + [.markov, .shapley]
        package static let all: [Model] = AttributionRule.allCases.map { .rule($0) } + [.markov, .shapley]

        package init?(name: String) {
            guard let model = Model.all.first(where: { $0.name == name }) else { return nil }
            self = model
        }
    }

    package struct Row: Sendable, Equatable {
        package var channel: String
        package var conversions: Double
        package var share: Double
    }

    package let total: Double
    /// Most conversions first; channels without credit too.
    package let models: [(model: Model, rows: [Row])]

    /// - Parameter halfLife: of `time_decay`, in steps.
    /// - Throws: when there is nothing to credit.
    package init(
        _ data: ConversionPaths, models: [Model] = Model.standard, halfLife: Double = 1
    ) throws(InsightsError) {
        guard halfLife > 0, halfLife.isFinite else {
            throw .badSetting("the half-life must be above 0 steps")
        }
        guard !data.paths.isEmpty else {
            throw .unfitData("there are no touches: every path is empty, so there is nobody to credit")
        }
        let total = data.conversions
        guard total > 0 else {
            throw .unfitData("no path has a conversion, so there is nothing to credit; check the column of conversions")
        }
        self.total = total
        var results: [(model: Model, rows: [Row])] = []
        for model in models {
            let credits =
                switch model {
                case .rule(let rule): RuleAttribution.credits(rule, data, halfLife: halfLife)
                case .markov: try MarkovAttribution.credits(data)
                case .shapley: ShapleyAttribution.credits(data)
                }
            let rows = zip(data.channels, credits).map {
                Row(channel: $0, conversions: $1, share: $1 / total)
            }
            results.append((model, rows.sorted { ($1.conversions, $0.channel) < ($0.conversions, $1.channel) }))
        }
        self.models = results
    }

    package var json: JSONValue {
        .object([
            "models": .object(
                models.map { model, rows in
                    JSONValue.Member(model.name, .array(rows.map(PathAttribution.json)))
                }),
            "total": .number(total),
        ])
    }

    private static func json(of row: Row) -> JSONValue {
        .object([
            "channel": .string(row.channel), "conversions": .number(row.conversions), "share": .number(row.share),
        ])
    }
}
