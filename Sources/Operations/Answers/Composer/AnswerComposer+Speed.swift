import Grounding
import Insights
import Semantics

extension AnswerComposer {
    private static let ofSpeed: Set<MetricID> = ["page_load_time", "lcp", "inp", "cls"]

    /// Whether pages are fast, by the limits of the Core Web Vitals: a loading time alone says nothing to most people.
    func tellSpeedVerdict(_ query: MetricQuery, into progress: inout Progress) async throws {
        guard query.breakdown.isEmpty, query.granularity == .none, query.segment == nil,
            !query.metrics.isEmpty, query.metrics.allSatisfy(AnswerComposer.ofSpeed.contains)
        else { return }
        var vitals = query
        vitals.metrics = SitePerformanceReport.vitals.map(\.id)
        vitals.comparison = nil
        vitals.order = nil
        let table = try await table(vitals, into: &progress)
        let facts = self.facts(of: table)
        let known = SitePerformanceReport.vitals.compactMap { vital -> (grade: Grade, text: String)? in
            guard let value = table.totals[vital.id] ?? nil,
                let column = table.metricColumns.first(where: { $0.id == vital.id })
            else { return nil }
            let fact = facts.fact(vital.id, value, column.unit, of: query.filters.compactMap(\.place))
            let grade: Grade = value <= vital.good ? .good : value > vital.poor ? .poor : .between
            let name = FilterWords.inSentence(context.catalogue.metric(vital.id)?.name ?? vital.id.name)
            return (grade, "\(name) \(facts.cited(fact, in: &progress.draft)) is \(grade.rawValue)")
        }
        guard !known.isEmpty else { return }
        let worst = known.map(\.grade).max { $0.rank < $1.rank } ?? .good
        let verdict =
            switch worst {
            case .good: "No, the site is not slow by the limits of the Core Web Vitals"
            case .between: "The site is not as fast as the Core Web Vitals ask for"
            case .poor: "Yes, the site is slow by the limits of the Core Web Vitals"
            }
        progress.draft.say("\(verdict): \(known.map(\.text).joined(separator: ", ")).")
        progress.draft.newParagraph()
    }

    /// How a value stands against the two limits of a vital.
    private enum Grade: String {
        case good
        case between = "in need of improvement"
        case poor

        var rank: Int { self == .good ? 0 : self == .between ? 1 : 2 }
    }
}

extension Filter {
    /// The one value that a filter leaves.
    fileprivate var place: DimensionValue? {
        guard op == .eq, let text = value.texts.first else { return nil }
        return DimensionValue(DimensionID(field), text)
    }
}
