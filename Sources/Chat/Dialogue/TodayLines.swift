import Grounding
import Semantics

/// What matters when the chat opens: what the detector found in the last seven days, the most severe first, without what
/// is hardly a tenth off and what another line says already.
struct TodayLines {
    var style: TerminalStyle
    /// More would not be read.
    static let limit = 3

    /// - Parameter report: of `performance.anomalies`.
    func lines(_ report: JSONValue, currency: Currency) -> [String] {
        // What turned for the better can wait.
        let found = telling(report["anomalies"]?.elements ?? []).enumerated()
            .sorted { (isBetter($0.element) ? 1 : 0, $0.offset) < (isBetter($1.element) ? 1 : 0, $1.offset) }
            .map(\.element)
        guard !found.isEmpty else { return ["Nothing unusual in the last seven days."] }
        let numbers = NumberFormat(currency: currency)
        return found.prefix(TodayLines.limit).flatMap { anomaly -> [String] in
            let text = (isBetter(anomaly) ? "+ " : "! ") + sentence(anomaly, numbers)
            return TextWrapping.lines(text, width: min(style.width, 100), indent: "  ").map {
                style.apply(.caution, $0)
            }
        }
    }

    /// A shift of a few percent can be certain and matter to nobody who opens the chat.
    private static let leastShare = 0.1

    private func telling(_ anomalies: [JSONValue]) -> [JSONValue] {
        var told: Set<String> = []
        return anomalies.filter { anomaly in
            if let value = anomaly["value"]?.double, let expected = anomaly["expected"]?.double,
                abs(value - expected) < TodayLines.leastShare * abs(expected)
            {
                return false
            }
            // People and their visits rise and fall together: the first of both is enough.
            let metric = anomaly["metric"]?.text ?? ""
            let family = ["total_users", "active_users", "sessions"].contains(metric) ? "visits" : metric
            let product = anomaly["dimensions"]?["item_name"]?.text ?? ""
            return told.insert("\(family) \(product) \(anomaly["date"]?.text ?? "")").inserted
        }
    }

    private func isBetter(_ anomaly: JSONValue) -> Bool {
        guard let value = anomaly["value"]?.double, let expected = anomaly["expected"]?.double,
            let metric = Catalogue.standard.metric(MetricID(anomaly["metric"]?.text ?? ""))
        else { return false }
        switch metric.polarity {
        case .higherIsBetter: return value > expected
        case .lowerIsBetter: return value < expected
        case .neutral: return false
        }
    }

    /// A product that nobody takes any more, in words that need no rate to be known.
    private func stop(_ anomaly: JSONValue) -> String? {
        guard anomaly["stop"]?.text == "product", let product = anomaly["dimensions"]?["item_name"]?.text,
            let start = anomaly["period"]?["start"]?.text
        else { return nil }
        let name = SafeTerminalText.line(product).truncated(toColumns: 40)
        let day = SafeTerminalText.line(start)
        return anomaly["ongoing"]?.flag == true
            ? "\(name): looked at, but nobody takes it since \(day)."
            : "\(name): nobody took it from \(day) on; it is taken again."
    }

    private func sentence(_ anomaly: JSONValue, _ numbers: NumberFormat) -> String {
        if let stop = stop(anomaly) { return stop }
        let metric = MetricID(anomaly["metric"]?.text ?? "")
        let definition = Catalogue.standard.metric(metric)
        let name = SafeTerminalText.line(definition?.name ?? metric.name)
        let kind = (anomaly["kind"]?.text ?? "change").replacing("_", with: " ")
        let day = SafeTerminalText.line(anomaly["date"]?.text ?? "")
        func number(_ key: String) -> String? {
            guard let unit = definition?.unit, let value = anomaly[key]?.double else { return nil }
            return numbers.text(unit == .count ? value.rounded() : value, unit)
        }
        var text = name
        if case .object(let groups) = anomaly["dimensions"] ?? .null, let group = groups.last?.value.text {
            text += " for \(SafeTerminalText.line(group).truncated(toColumns: 40))"
        }
        text += ": \(kind) on \(day)"
        if let value = number("value"), let expected = number("expected") {
            text += ", \(value) where \(expected) was expected"
        }
        if let place = anomaly["where"]?["dimensions"], case .object(let members) = place,
            let name = members.last?.value.text
        {
            text += ", mostly in \(SafeTerminalText.line(name).truncated(toColumns: 40))"
            if let day = anomaly["where"]?["silent_since"]?.text {
                text += ", silent since \(SafeTerminalText.line(day))"
            }
        }
        return text + (anomaly["ongoing"]?.flag == true ? ", still going on." : ".")
    }
}
