import Foundation
import Semantics

/// True sentences in a second, looser hand: shorthand, understatement, side remarks, numbers in words.
enum LooseReplies {
    static func all(_ sheet: InventedSheet, seed: UInt64) -> [String] {
        var w = Writing(sheet, seed: seed &+ 77)
        return headlines(&w) + parts(&w) + outlook(&w) + letters(&w)
    }

    /// A fraction in words, where one is near enough.
    private static func worded(_ part: Double) -> String? {
        let known: [(Double, String)] = [
            (1.0 / 3, "a third"), (0.25, "a quarter"), (0.5, "half"), (2.0 / 3, "two thirds"), (0.2, "a fifth"),
            (0.4, "two fifths"), (0.75, "three quarters"),
        ]
        return known.first { abs(part - $0.0) <= 0.03 * $0.0 }?.1
    }

    private static func headlines(_ w: inout Writing) -> [String] {
        var all: [String] = []
        let dash =
            w.sheet.periods.isYear
            ? "year on year"
            : w.sheet.periods.unit == "week"
                ? "week on week" : w.sheet.periods.unit == "month" ? "month over month" : "on the previous period"
        for metric in w.sheet.metrics {
            let name = metric.names[metric.names.count > 1 ? 1 : 0]
            let bare = name.replacingOccurrences(of: "the ", with: "")
            let (rose, unit) = (metric.rose, metric.unit)
            let size = w.percent(metric.part)
            let now = w.number(metric.value, unit, exact: true)
            let old = w.number(metric.old, unit, exact: true)
            let about = Int((abs(metric.part) * 100).rounded())
            all += [
                "A \(rose ? "good" : "tough") stretch for \(bare): \(rose ? "+" : "−")\(size) \(dash), landing at \(now).",
                "\(w.capital(bare)) landed at \(now) — \(rose ? "an increase" : "a decrease") of \(size) versus \(w.before()).",
                "Looking at \(bare), we ended up with \(now); \(w.before()) it was \(old).",
                "\(w.capital(bare)) \(rose ? "improved its tally" : "lost ground"), with \(now) against \(old)."
                    .replacingOccurrences(of: "improved its tally", with: "picked up"),
                "\(w.capital(bare)) went from \(old) \(w.before()) to \(now) [\(metric.fact)].",
                "It was a \(size) \(rose ? "jump" : "slide") for \(bare).",
                "\(now) in \(bare) (previously \(old)).",
                "\(w.capital(bare)) is \(w.up(rose)) \(size) \(dash).",
                "Year after year we look at \(bare); this time the figure is \(now).".replacingOccurrences(
                    of: "Year after year we look", with: "As always we look"),
                "\(w.capital(bare)) came in \(size) \(rose ? "above" : "below") \(w.before()), at \(now).",
                "Note the \(size) \(w.noun(rose)) in \(bare) (\(old) → \(now)).",
                "*\(w.capital(bare))* — \(now) vs. \(old) \(w.before()) (\(rose ? "+" : "-")\(size)).",
                "The headline: \(bare) \(rose ? "jumped" : "dipped") \(size).",
                "\(w.capital(bare)) didn't \(rose ? "fall" : "rise"); it went \(w.up(rose)) by \(size).",
            ]
            if abs(Double(about) / 100 - abs(metric.part)) < 0.02 * abs(metric.part), about > 3 {
                all.append("\(w.capital(bare)) \(rose ? "rose" : "fell") by roughly \(about) percent.")
                all.append("\(w.capital(bare)) \(rose ? "grew" : "shrank") about \(about)% to \(now).")
            }
            if let words = worded(abs(metric.part)) {
                all.append("\(w.capital(bare)) \(rose ? "grew" : "shrank") by \(words).")
            }
            if unit == "count", metric.value > 20_000 {
                let k = (metric.value / 1000).rounded()
                if abs(k * 1000 - metric.value) < 0.02 * metric.value {
                    all.append("We counted about \(Int(k))k \(bare).")
                }
                let hundred = (metric.value / 1000).rounded(.down)
                if metric.value > hundred * 1000, metric.value < hundred * 1040 {
                    all.append("We counted just over \(Int(hundred)) thousand \(bare).")
                }
                let up = (metric.value / 1000).rounded(.up)
                if metric.value < up * 1000, metric.value > up * 1000 * 0.96 {
                    all.append("There were nearly \(Int(up)) thousand \(bare).")
                }
            }
            if metric.isRate {
                all.append(
                    "\(w.capital(bare)) \(rose ? "gained" : "lost") \(w.points(metric.change)) points, \(rose ? "rising" : "sliding") to \(String(format: "%.2f", metric.value * 100)) percent."
                )
                all.append(
                    "\(w.capital(bare)): \(String(format: "%.2f %%", metric.value * 100)), \(rose ? "up" : "down") \(w.points(metric.change)) pp."
                )
            }
        }
        if w.sheet.metrics.count > 2 {
            let (a, b, c) = (w.sheet.metrics[0], w.sheet.metrics[1], w.sheet.metrics[2])
            all.append(
                "Three things stand out: \(a.names[0]) \(w.up(a.rose)) \(w.percent(a.part)), \(b.names[0]) \(w.up(b.rose)) \(w.percent(b.part)) and \(c.names[0]) \(w.up(c.rose)) \(w.percent(c.part))."
            )
            all.append(
                "\(w.capital(a.names[0])) was \(w.number(a.value, a.unit, exact: true)). \(w.capital(b.names[0])), on the other hand, \(w.plainVerb(b.rose)) \(w.percent(b.part)) [\(b.fact)]."
            )
            all.append(
                "Although \(b.names[0]) \(w.plainVerb(b.rose)) \(w.percent(b.part)), \(a.names[0]) \(w.plainVerb(a.rose)) \(w.percent(a.part)) to \(w.number(a.value, a.unit, exact: true))."
            )
        }
        return all
    }

    private static func parts(_ w: inout Writing) -> [String] {
        let sheet = w.sheet
        let metric = sheet.metrics[0]
        let name = metric.names[0]
        let (top, second, last) = (sheet.ranked[0], sheet.ranked[1], sheet.ranked[sheet.ranked.count - 1])
        let unit = metric.unit
        let dice = w.dice
        func number(_ value: Double) -> String { w.number(value, unit, exact: true) }
        func moved(_ part: InventedSheet.Part) -> String { part.change > 0 ? "up" : "down" }
        _ = dice
        var all = [
            "\(top.name) is still the number one \(sheet.noun) for \(name) (\(number(top.value))).",
            "Most \(name) came through \(top.name): \(number(top.value)), or \(w.percent(top.value / metric.value)) of the total.",
            "At the other end, \(last.name) brought the least \(name), only \(number(last.value)).",
            "\(top.name) beat \(second.name) on \(name), \(number(top.value)) to \(number(second.value)).",
            "\(second.name) is the second-largest \(sheet.noun) by \(name).",
            "\(top.name)'s share of \(name) was \(w.percent(top.value / metric.value)).",
            "With \(number(top.value)), \(top.name) had more \(name) than any other \(sheet.noun).",
            "\(name.prefix(1).uppercased() + name.dropFirst()) on the \(second.name) side went \(moved(second)) \(w.percent(second.change / second.old)).",
            "\(second.name): \(number(second.value)) (\(second.change > 0 ? "+" : "−")\(w.percent(second.change / second.old)) against \(w.before())) in \(name).",
            "There are \(sheet.parts.count) \(sheet.noun == "country" ? "countries" : sheet.noun + "s") in this breakdown of \(name).",
            "\(last.name) trails with \(number(last.value)) in \(name).",
            "Between them, \(top.name) and \(second.name) delivered \(number(top.value + second.value)) of \(name).",
            "\(w.capital(name)) via \(last.name) moved from \(number(last.old)) to \(number(last.value)).",
            "The gap in \(name) between \(top.name) and \(second.name) is \(number(top.value - second.value)).",
            "\(last.name) saw \(name) go \(moved(last)) by \(number(abs(last.change))).",
            "\(top.name) ranked first for \(name) and \(last.name) ranked last.",
        ]
        if let words = worded(top.value / metric.value) {
            all.append("\(w.capital(words)) of \(name) came from \(top.name).")
        }
        if let driver = PlainReplies.mainDriver(sheet), let id = driver.contribution {
            let rose = metric.rose
            all += [
                "The main driver of the \(w.noun(rose)) in \(name) was \(driver.name).",
                "\(driver.name) alone \(rose ? "added" : "cost us") \(number(abs(driver.change))) in \(name) [\(id)].",
                "Behind the \(w.noun(rose)) in \(name): \(driver.name), \(rose ? "up" : "down") \(number(abs(driver.change))).",
                "\(w.capital(name)) \(rose ? "rose" : "fell") largely thanks to \(driver.name).".replacingOccurrences(
                    of: rose ? "@" : "thanks to", with: rose ? "@" : "due to"),
                "\(driver.name) explains \(w.percent(driver.change / metric.change)) of the change in \(name).",
            ]
        }
        all += [
            "Why this happened is unclear; one explanation could be seasonality.",
            "It might be that a competitor ran a promotion, but the data here cannot say.",
            "You may want to look at \(top.name) first, since it had the highest \(name).",
        ]
        return all
    }

    private static func outlook(_ w: inout Writing) -> [String] {
        var all: [String] = []
        let metric = w.sheet.metrics[0]
        let name = metric.names[0]
        let unit = metric.unit
        func number(_ value: Double) -> String { w.number(value, unit, exact: true) }
        if let f = w.sheet.forecast {
            all += [
                "Going forward, \(name) should come in around \(number(f.mean)).",
                "For the coming \(w.sheet.periods.unit) the model projects \(number(f.mean)) in \(name), with a low end of \(number(f.low)) and a high end of \(number(f.high)).",
                "Outlook: \(name) of \(number(f.mean)) (\(number(f.low)) to \(number(f.high))).",
                "The lower bound of the \(name) forecast is \(number(f.low)), the upper bound \(number(f.high)).",
            ]
        }
        if let a = w.sheet.anomaly {
            let part = a.value / a.expected - 1
            let day = w.dates(a.day, a.day, style: 1)
            all += [
                "\(day) was unusual: \(number(a.value)) in \(name), where \(number(a.expected)) would have been normal.",
                "\(w.capital(name)) on \(day) missed expectations by \(w.percent(part)).".replacingOccurrences(
                    of: part > 0 ? "missed" : "@", with: part > 0 ? "beat" : "@"),
                "On \(a.day), \(name) was \(w.percent(part)) \(part > 0 ? "higher" : "lower") than usual.",
            ]
        }
        if let t = w.sheet.experiment {
            all += [
                "New copy converted at \(String(format: "%.2f%%", t.variant * 100)), control at \(String(format: "%.2f%%", t.control * 100)) (purchaser rate).",
                "The test shows a \(w.percent(t.lift)) \(t.lift > 0 ? "uplift" : "drop") in purchaser rate, with a p-value of \(String(format: "%.3f", t.p)).",
            ]
        }
        return all
    }

    private static func letters(_ w: inout Writing) -> [String] {
        let sheet = w.sheet
        let a = sheet.metrics[0]
        let top = sheet.ranked[0]
        let now = w.number(a.value, a.unit, exact: true)
        let lines = sheet.metrics.map { m in
            "• \(w.capital(m.names[0])) — \(w.number(m.value, m.unit, exact: true)), \(w.up(m.rose)) \(w.percent(m.part)) from \(w.number(m.old, m.unit, exact: true))"
        }
        return [
            "Hi team,\n\nquick update. \(w.capital(a.names[0])) \(w.verb(a.rose)) \(w.percent(a.part)) and came to \(now). \(top.name) was the biggest \(sheet.noun).\n\nBest,\nAnna",
            "TL;DR: \(a.names[0]) \(w.up(a.rose)) \(w.percent(a.part)) [\(a.fact)]\n\n\(lines.joined(separator: "\n"))\n\nWould you like me to dig into \(top.name)?",
            "**Key takeaways**\n\n1. **\(w.capital(a.names[0])) \(w.plainVerb(a.rose)).** It moved from \(w.number(a.old, a.unit, exact: true)) to \(now), \(w.percent(a.part)) \(a.rose ? "more" : "less") than \(w.before()).\n2. **\(top.name) leads.** It brought \(w.number(top.value, a.unit, exact: true)), which is \(w.percent(top.value / a.value)) of the total.\n\n**Recommendation:** keep an eye on \(top.name) over the next 14 days and aim for a 5% improvement.",
        ]
    }
}
