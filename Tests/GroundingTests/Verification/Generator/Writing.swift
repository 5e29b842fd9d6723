import Foundation
import Semantics

/// Ways to write what is true of a sheet.
struct Writing {
    let sheet: InventedSheet
    var dice: Dice

    init(_ sheet: InventedSheet, seed: UInt64) {
        self.sheet = sheet
        dice = Dice(seed: sheet.seed &* 31 &+ seed)
    }

    var symbol: String { ["USD": "$", "EUR": "€", "GBP": "£"][sheet.currency] ?? "$" }

    static func grouped(_ value: Double, _ places: Int) -> String {
        let text = String(format: "%.\(places)f", value)
        let pieces = text.split(separator: ".")
        var out = ""
        for (index, digit) in pieces[0].reversed().enumerated() {
            if index > 0, index % 3 == 0, digit != "-" { out.append(",") }
            out.append(digit)
        }
        let whole = String(out.reversed())
        return pieces.count > 1 ? "\(whole).\(pieces[1])" : whole
    }

    /// The number in full, or short.
    mutating func number(_ value: Double, _ unit: String, exact: Bool = false) -> String {
        switch unit {
        case "fraction":
            let percent = value * 100
            return String(format: dice.chance(0.5) || exact ? "%.2f%%" : "%.1f%%", percent)
        case "ratio": return String(format: "%.2f", value)
        case "count":
            if !exact, value >= 10_000, dice.chance(0.3) {
                return value >= 1e6 ? String(format: "%.2fm", value / 1e6) : String(format: "%.1fk", value / 1e3)
            }
            return Writing.grouped(value, 0)
        default:
            if value >= 10_000, !exact, dice.chance(0.35) {
                return "\(symbol)"
                    + (value >= 1e6 ? String(format: "%.2fm", value / 1e6) : String(format: "%.1fk", value / 1e3))
            }
            if value < 1000 || dice.chance(0.15) { return "\(symbol)\(Writing.grouped(value, 2))" }
            return dice.chance(0.85)
                ? "\(symbol)\(Writing.grouped(value, 0))" : "\(Writing.grouped(value, 0)) \(sheet.currency)"
        }
    }

    func percent(_ part: Double, _ places: Int = 1) -> String { String(format: "%.\(places)f%%", abs(part) * 100) }
    func points(_ difference: Double) -> String { String(format: "%.2f", abs(difference) * 100) }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    private static let longMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    func dates(_ start: CivilDate, _ end: CivilDate, style: Int) -> String {
        let (a, b) = (start.components, end.components)
        if start == end {
            return style == 0
                ? "\(a.day) \(Writing.longMonths[a.month - 1])" : "\(Writing.months[a.month - 1]) \(a.day), \(a.year)"
        }
        if a.day == 1, end == start.endOfMonth {
            return style == 0 ? Writing.longMonths[a.month - 1] + " \(a.year)" : Writing.longMonths[a.month - 1]
        }
        switch style {
        case 0:
            return a.month == b.month
                ? "\(a.day)–\(b.day) \(Writing.longMonths[a.month - 1]) \(a.year)"
                : "\(a.day) \(Writing.months[a.month - 1]) – \(b.day) \(Writing.months[b.month - 1]) \(b.year)"
        case 1: return "\(start) to \(end)"
        default:
            return a.month == b.month
                ? "\(Writing.months[a.month - 1]) \(a.day)-\(b.day)"
                : "\(Writing.months[a.month - 1]) \(a.day) to \(Writing.months[b.month - 1]) \(b.day)"
        }
    }

    /// The sheet's period after a preposition: "in the week of 16 November", "over 16–22 November 2026", "last week".
    mutating func period() -> String {
        let p = sheet.periods
        let style = dice.int(0...2)
        if p.unit == "week", dice.chance(0.3) {
            return dice.pick([
                "last week", "this week", "in the week of \(p.start.day) \(Writing.longMonths[p.start.month - 1])",
            ])
        }
        if p.unit == "month" {
            return dice.chance(0.25)
                ? dice.pick(["last month", "this month"]) : "in \(dates(p.start, p.end, style: style == 0 ? 0 : 2))"
        }
        if p.unit == "30 days", dice.chance(0.4) { return "over the last 30 days" }
        return "\(dice.pick(["over", "in", "during"])) \(dates(p.start, p.end, style: style))"
    }

    /// What it is compared with: "the week before", "a year earlier".
    mutating func before() -> String {
        let p = sheet.periods
        if p.isYear {
            return dice.pick([
                "a year earlier", "the same \(p.unit == "30 days" ? "period" : p.unit) last year", "the year before",
            ])
        }
        if p.unit == "30 days" {
            return dice.pick(["the previous 30 days", "the 30 days before", "the previous period"])
        }
        return dice.pick([
            "the \(p.unit) before", "the previous \(p.unit)", "the prior \(p.unit)", "the previous period",
            dates(p.oldStart, p.oldEnd, style: dice.int(0...1)),
        ])
    }

    func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    mutating func verb(_ rose: Bool) -> String {
        rose
            ? dice.pick(["rose", "grew", "increased", "climbed", "was up", "went up", "gained"])
            : dice.pick(["fell", "dropped", "declined", "decreased", "was down", "went down", "slipped"])
    }

    mutating func plainVerb(_ rose: Bool) -> String {
        rose
            ? dice.pick(["rose", "grew", "increased", "climbed"])
            : dice.pick(["fell", "dropped", "declined", "decreased", "slipped"])
    }

    mutating func noun(_ rose: Bool) -> String {
        rose ? dice.pick(["rise", "increase", "gain"]) : dice.pick(["drop", "decline", "decrease", "fall"])
    }

    func up(_ rose: Bool) -> String { rose ? "up" : "down" }
}
