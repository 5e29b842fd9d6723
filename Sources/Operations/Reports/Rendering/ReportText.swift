import Grounding
package import Semantics

/// How a report's numbers are read, the same in every rendering for people.
package struct ReportText: Sendable {
    private let numbers: NumberFormat

    package init(_ currency: Currency) { numbers = NumberFormat(currency: currency) }

    package func value(_ value: Double?, _ unit: MetricUnit) -> String { numbers.text(value, unit) }

    /// `+12.4 %`, `-0.42 pp`; nil where there is nothing to compare.
    package func change(_ figure: ReportFigure) -> String? {
        guard let change = ReportTable.change(from: figure.before, to: figure.value, figure.unit) else { return nil }
        return figure.unit == .fraction ? points(change) : percent(change)
    }

    /// Whether a figure's change is good news; nil when nothing changed or no direction is good.
    package func isBetter(_ figure: ReportFigure) -> Bool? {
        // What is shown as no change is neither better nor worse.
        if let shown = change(figure), !shown.contains(where: { ("1"..."9").contains($0) }) { return nil }
        return ChangeWords(from: figure.before, to: figure.value, unit: figure.unit, numbers: numbers)?
            .isBetter(figure.polarity)
    }

    /// A cell as people read it; empty where there is no value.
    package func cell(_ cell: ReportTable.Cell, _ column: ReportTable.Column) -> String {
        switch (cell, column.kind) {
        case (.text(let text), _): return text ?? "(not set)"
        case (.number(nil), _): return "–"
        case (.number(let value?), .number(.fraction)) where abs(value) >= 0.1:
            // One digit is enough to compare by, and tables have little room.
            return NumberFormat.percent((value * 1000).rounded() / 1000)
        case (.number(let value), .number(let unit)): return numbers.text(value, unit)
        case (.number(let value?), .change): return percent(value)
        case (.number(let value?), .points): return points(value)
        case (.number(let value?), .text): return numbers.text(value, .ratio)
        }
    }

    /// What a period is compared with: `1–28 Nov 2026, against 4–31 Oct 2026`.
    package static func days(_ report: Report) -> String {
        let own = PeriodWords.name(report.period)
        return report.comparison.map { "\(own), against \(PeriodWords.name($0))" } ?? own
    }

    package static func trust(_ report: Report) -> String { TrustWords.line(report.trust) }

    private func percent(_ share: Double) -> String { (share > 0 ? "+" : "") + rounded(share * 100) + " %" }
    private func points(_ difference: Double) -> String {
        (difference > 0 ? "+" : "") + rounded(difference * 100) + " pp"
    }

    /// One digit after the point; changes are never exact to more.
    private func rounded(_ value: Double) -> String {
        let text = NumberFormat.percent(((value * 10).rounded() / 10) / 100)
        return String(text.dropLast(2))
    }
}

extension ReportTable.Column {
    /// Numbers stand under one another by their last digit.
    package var isNumeric: Bool { kind != .text }
}
