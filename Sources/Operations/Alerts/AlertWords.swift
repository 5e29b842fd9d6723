import Grounding
package import Semantics

/// Rules and alarms in words.
package struct AlertWords: Sendable {
    private let context: OperationContext

    package init(context: OperationContext) { self.context = context }

    private var numbers: NumberFormat { NumberFormat(currency: context.settings.currency) }

    /// "Sessions below 500 where device is mobile", "Revenue down by more than 20 % against the same weekday".
    package func title(_ rule: AlertRule) -> String {
        let place =
            rule.filters.isEmpty ? "" : " where \(FilterWords.words(rule.filters, catalogue: context.catalogue))"
        return condition(of: rule) + place
    }

    private func condition(of rule: AlertRule) -> String {
        let name = context.catalogue.metric(rule.metric)?.name ?? rule.metric.name
        switch rule.condition {
        case .absolute(let side, let limit, let isIncluded):
            let word =
                side == .below ? (isIncluded ? "at most" : "below") : isIncluded ? "at least" : "above"
            return "\(name) \(word) \(value(limit, of: rule.metric))"
        case .relative(let side, let share, let versus):
            let word = side == .below ? "down" : side == .above ? "up" : "changed"
            return
                "\(name) \(word) by more than \(NumberFormat.percent(abs(share))) against \(Self.words(versus, rule.granularity))"
        case .anomaly(let severity, let side, _):
            let direction = side == .above ? " upwards" : side == .below ? " downwards" : ""
            let least = severity == .notice ? "" : ", \(severity.rawValue)"
            return "\(name) unusual\(direction)\(least)"
        case .missing: return "\(name) without data"
        }
    }

    /// "after 3 days in a row, with at least 100 sessions, muted until 2026-12-01"; empty without conditions.
    package func terms(_ rule: AlertRule) -> String {
        var terms: [String] = []
        if rule.forSteps > 1 {
            terms.append("after \(rule.forSteps) \(rule.granularity.rawValue)s in a row")
        }
        if let least = rule.minimumVolume {
            let name =
                context.catalogue.metric(rule.volumeMetric)?.name.lowercased() ?? rule.volumeMetric.name
            terms.append("with at least \(value(least, of: rule.volumeMetric)) \(name)")
        }
        if let until = rule.mutedUntil, until >= context.today { terms.append("muted until \(until)") }
        return terms.joined(separator: ", ")
    }

    /// "Sessions below 500: 431 on 2026-11-16".
    package func line(_ firing: AlertFiring) -> String {
        let number = firing.value.map { value($0, of: firing.metric) } ?? "no value"
        let reference = firing.reference.map { " (against \(value($0, of: firing.metric)))" } ?? ""
        return "\(SafeText.line(firing.name)): \(number)\(reference) on \(firing.step)"
    }

    func value(_ value: Double, of metric: MetricID) -> String {
        let unit = context.catalogue.metric(metric)?.unit ?? .count
        // An expected count has decimals that nobody reads.
        return numbers.text(unit == .count && abs(value) >= 10 ? value.rounded() : value, unit)
    }

    private static func words(_ versus: AlertCondition.Versus, _ step: Granularity) -> String {
        switch versus {
        case .previousPeriod: "the \(step.rawValue) before"
        case .sameWeekday: "the same weekday a week before"
        case .previousYear: "the year before"
        }
    }
}
