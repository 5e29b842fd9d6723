import Foundation
import Semantics
import Yams

/// How the values of a file are to be read: said once for the file, and again for a field that differs.
struct ReadingRules: Sendable {
    static let keys: Set<String> = ["time_zone", "day_first", "year", "decimal", "currency"]

    private let property: PropertyCalendar
    private var local: PropertyCalendar
    private var order: TimeReader.Order?
    private var year: Int?
    private var decimalComma = false
    let currency: Currency

    init(_ setup: ImportSetup) {
        property = setup.calendar
        local = setup.calendar
        currency = setup.currency
    }

    /// The same rules, changed by what `members` says.
    func changed(by members: [String: Node], path: String, _ reader: inout MappingReader) -> ReadingRules {
        var rules = self
        let prefix = path.isEmpty ? "" : path + "."
        if let node = members["time_zone"], let name = reader.text(node, prefix + "time_zone") {
            if let zone = TimeZone(identifier: name) {
                rules.local = PropertyCalendar(timeZone: zone, weekStart: property.weekStart)
            } else {
                reader.report(
                    prefix + "time_zone", node, "'\(name)' is no time zone; write a name such as Europe/Berlin")
            }
        }
        if let node = members["day_first"], let dayFirst = reader.flag(node, prefix + "day_first") {
            rules.order = dayFirst ? .dayFirst : .monthFirst
        }
        if let node = members["year"], let text = reader.text(node, prefix + "year") {
            if let year = Int(text), (1900...2200).contains(year) {
                rules.year = year
            } else {
                reader.report(prefix + "year", node, "'\(text)' is no year of four digits")
            }
        }
        if let node = members["decimal"], let mark = reader.word(node, prefix + "decimal", as: ForeignDecimal.Mark.self)
        {
            rules.decimalComma = mark == .comma
        }
        if let node = members["currency"], let text = reader.text(node, prefix + "currency") {
            if Currency(text) == nil {
                reader.report(prefix + "currency", node, "'\(text)' is no ISO 4217 code such as EUR")
            } else if Currency(text) != currency {
                // Amounts are kept in one currency; adding pounds to dollars would be a wrong number.
                reader.report(
                    prefix + "currency", node,
                    "the amounts are in \(text), but the workspace counts in \(currency.code); "
                        + "set the workspace's currency to \(text), or convert the file")
            }
        }
        return rules
    }

    func times(_ unit: TimeReader.EpochUnit? = nil) -> TimeReader {
        TimeReader(local: local, property: property, order: order, year: year, unit: unit)
    }

    var numbers: NumberReader { NumberReader(decimalComma: decimalComma, currency: currency) }

    /// The day of a moment, as the property counts.
    var calendar: PropertyCalendar { property }
}
