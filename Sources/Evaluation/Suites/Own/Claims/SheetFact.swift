import Foundation
import Semantics

/// A fact of an answer as texts are written about it: read from the wire shape, apart from the engine that made it.
struct SheetFact: Sendable, Equatable {
    let id: String
    /// The metric in words, as the label begins.
    let name: String
    let metric: String
    let value: Double
    let unit: String
    let start: CivilDate
    let end: CivilDate
    let dimensions: [String: String]
    let earlier: Double?

    /// Nil for facts that are no plain values of a metric in a period, and for what has no name.
    init?(_ json: JSONValue) {
        guard let id = json["id"]?.text, json["kind"]?.text ?? "value" == "value", let metric = json["metric"]?.text,
            let label = json["label"]?.text, let value = json["value"]?.double, let unit = json["unit"]?.text,
            let start = json["period"]?["start"]?.text.flatMap({ CivilDate($0) }),
            let end = json["period"]?["end"]?.text.flatMap({ CivilDate($0) })
        else { return nil }
        self.id = id
        name = String(label.prefix { $0 != "," && $0 != ":" })
        self.metric = metric
        self.value = value
        self.unit = unit
        self.start = start
        self.end = end
        var dimensions: [String: String] = [:]
        if case .object(let members) = json["dimensions"] {
            for member in members {
                guard let name = member.value.text else { return nil }
                dimensions[member.key] = name
            }
        }
        self.dimensions = dimensions
        earlier = json["comparison"]?["value"]?.double
    }

    /// The one name that the fact is about; nil for the whole.
    var subject: String? { dimensions.count == 1 ? dimensions.values.first : nil }

    var isMoney: Bool { unit.count == 3 && unit.allSatisfy(\.isUppercase) }

    /// Days in words that need no other day: `from 16 November 2026 to 22 November 2026`.
    func days(shiftedBy days: Int = 0) -> String {
        let (first, last) = (start.adding(days: days), end.adding(days: days))
        return first == last
            ? "on \(Self.written(first))" : "from \(Self.written(first)) to \(Self.written(last))"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static func written(_ day: CivilDate) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }

    /// A number of the fact's unit in digits: `1,153`, `$3,510.32`, `3.94 %`; nil for units that are not written here.
    func written(_ number: Double) -> String? { Self.written(number, unit: unit) }

    static func written(_ number: Double, unit: String) -> String? {
        switch unit {
        case "count": Self.grouped(number, digits: number == number.rounded() ? 0 : 2)
        case "fraction": Self.grouped(number * 100, digits: 2) + " %"
        case "USD": (number < 0 ? "-$" : "$") + Self.grouped(abs(number), digits: 2)
        default: nil
        }
    }

    static func grouped(_ number: Double, digits: Int) -> String {
        let text = String(format: "%.\(digits)f", abs(number))
        let parts = text.split(separator: ".")
        var whole = ""
        for (index, digit) in parts[0].reversed().enumerated() {
            if index > 0, index % 3 == 0 { whole = "," + whole }
            whole = String(digit) + whole
        }
        return (number < 0 ? "-" : "") + ([whole] + parts.dropFirst().map(String.init)).joined(separator: ".")
    }
}
