import Foundation
import Semantics

/// True sentences about a sheet, as an analyst or a language model would write them.
enum PlainReplies {
    static func all(_ sheet: InventedSheet, seed: UInt64) -> [String] {
        var w = Writing(sheet, seed: seed)
        return metrics(&w) + breakdown(&w) + rest(&w) + messy(&w)
    }

    private static func metrics(_ w: inout Writing) -> [String] {
        var all: [String] = []
        for metric in w.sheet.metrics {
            let name = metric.names[0]
            let (rose, unit) = (metric.rose, metric.unit)
            let part = w.percent(metric.part)
            let plural = ["sessions", "visits", "orders", "purchases", "users", "visitors", "refunds"].contains(name)
            let was = plural ? "were" : "was"
            func now() -> String { w.number(metric.value, unit) }
            func old() -> String { w.number(metric.old, unit) }
            let change = metric.isRate ? "\(w.points(metric.change)) percentage points" : part
            all += [
                "\(w.capital(name)) \(w.plainVerb(rose)) \(part) to \(now()) \(w.period()).",
                "\(w.capital(name)) \(w.plainVerb(rose)) from \(old()) to \(now()) [\(metric.fact)].",
                "\(w.capital(name)) \(was) \(now()) \(w.period()), \(w.up(rose)) \(part) from \(w.before()).",
                "\(w.capital(name)) \(w.verb(rose)) \(part) compared with \(w.before()) [\(metric.fact)].",
                "\(w.capital(w.period())), \(name) came to \(now()), \(w.up(rose)) from \(old()) \(w.before()).",
                "We saw a \(part) \(w.noun(rose)) in \(name.replacingOccurrences(of: "the ", with: "")), from \(old()) to \(now()).",
                "\(w.capital(name)) \(w.plainVerb(rose)) by \(change) [\(metric.fact)].",
                "Compared with \(w.before()), \(name) \(was) \(w.up(rose)) \(part).",
                "At \(now()), \(name) \(was) \(part) \(rose ? "higher" : "lower") than \(w.before()).",
                "\(w.capital(name)) stood at \(now()) \(w.period()) (\(rose ? "+" : "-")\(part)).",
                "\(w.capital(name)): \(now()), versus \(old()) \(w.before()).",
                "\(w.capital(name)) reached \(now()) \(w.period()) [\(metric.fact)].",
                "The \(w.noun(rose)) in \(name.replacingOccurrences(of: "the ", with: "")) was \(part).",
                "\(w.capital(name)) moved from \(old()) to \(now()), a change of \(rose ? "+" : "−")\(part).",
                "\(w.capital(name)) \(w.verb(rose)).",
                "Roughly, \(name) \(was) \(w.up(rose)) about \(w.percent(metric.part * 1.01, 0)).".replacingOccurrences(
                    of: "Roughly, ", with: metric.part.magnitude > 0.2 ? "" : "Still, "
                )
                .replacingOccurrences(
                    of: "about \(w.percent(metric.part * 1.01, 0))", with: "\(w.percent(metric.part, 0))"),
            ]
            if !metric.isRate, unit != "ratio" {
                all.append(
                    "That is \(w.number(abs(metric.change), unit, exact: true)) \(rose ? "more" : "less") than \(w.before()) for \(name)."
                )
                all.append(
                    "\(w.capital(name)) \(w.plainVerb(rose)) by \(w.number(abs(metric.change), unit, exact: true)) to \(now())."
                )
            }
        }
        if w.sheet.metrics.count > 2 {
            let (a, b) = (w.sheet.metrics[0], w.sheet.metrics[2])
            all.append(
                "\(w.capital(a.names[0])) \(w.plainVerb(a.rose)) \(w.percent(a.part)) [\(a.fact)], while \(b.names[0]) \(w.plainVerb(b.rose)) \(w.percent(b.part)) [\(b.fact)]."
            )
            all.append(
                "\(w.capital(a.names[0])) and \(b.names[0]) came to \(w.number(a.value, a.unit)) and \(w.number(b.value, b.unit)) respectively."
            )
            all.append(
                "\(w.capital(b.names[0])) \(w.plainVerb(b.rose)) \(w.percent(b.part)), and \(a.names[0]) \(w.plainVerb(a.rose)) \(w.percent(a.part)) to \(w.number(a.value, a.unit))."
            )
        }
        return all
    }

    private static func breakdown(_ w: inout Writing) -> [String] {
        let sheet = w.sheet
        let metric = sheet.metrics[0]
        let name = metric.names[0]
        let ranked = sheet.ranked
        let (top, second, last) = (ranked[0], ranked[1], ranked[ranked.count - 1])
        let unit = metric.unit
        let share = top.value / metric.value
        let both = top.value + second.value
        func number(_ value: Double) -> String { w.number(value, unit, exact: true) }
        var all = [
            "\(top.name) brought in \(number(top.value)) of \(name) [\(top.fact)].",
            "\(top.name) was the largest \(sheet.noun) by \(name), with \(number(top.value)) [\(top.fact)].",
            "\(top.name) accounted for \(w.percent(share)) of \(name).",
            "The best \(sheet.noun) for \(name) was \(top.name).",
            "\(last.name) had the lowest \(name) at \(number(last.value)).",
            "\(second.name) came second with \(number(second.value)) in \(name).",
            "\(w.capital(name)) from \(top.name) \(w.plainVerb(top.change > 0)) \(w.percent(top.change / top.old)) to \(number(top.value)).",
            "\(w.capital(name)) from \(second.name) \(w.plainVerb(second.change > 0)) from \(number(second.old)) to \(number(second.value)) [\(second.fact)].",
            "\(top.name) and \(second.name) together made up \(w.percent(both / metric.value)) of \(name).",
            "\(top.name) and \(second.name) together brought \(number(both)) in \(name).",
            "\(top.name) generated more \(name) than \(last.name).",
            "\(top.name) was ahead of \(second.name) by \(number(top.value - second.value)) in \(name).",
            "\(top.name) leads with \(number(top.value)) in \(name), followed by \(second.name) with \(number(second.value)).",
            "\(w.capital(name)) by \(sheet.noun): \(top.name) \(number(top.value)), \(second.name) \(number(second.value)).",
            "Of the \(name), \(number(top.value)) came from \(top.name) and \(number(second.value)) from \(second.name).",
            "\(second.name) \(w.verb(second.change > 0)) \(w.percent(second.change / second.old)) in \(name).",
            "\(top.name)'s \(name) \(w.plainVerb(top.change > 0)) by \(number(abs(top.change))).",
            "\(last.name) contributed only \(w.percent(last.value / metric.value)) of \(name).",
            "\(w.capital(name)) ranged from \(number(last.value)) for \(last.name) to \(number(top.value)) for \(top.name).",
        ]
        let ratio = top.value / last.value
        if ratio > 1.3 {
            all.append("\(top.name) had \(String(format: "%.1f", ratio)) times the \(name) of \(last.name).")
        }
        if let driver = mainDriver(sheet), let contribution = driver.contribution {
            let rose = metric.rose
            all += [
                "The \(w.noun(rose)) in \(name) was driven by \(driver.name), which contributed \(number(abs(driver.change))) [\(contribution)].",
                "\(w.capital(name)) \(w.plainVerb(rose)) mainly because of \(driver.name).",
                "\(driver.name) accounts for \(w.percent(driver.change / metric.change)) of the \(w.noun(rose)) in \(name).",
                "\(driver.name) was the biggest contributor to the \(w.noun(rose)) in \(name) [\(contribution)].",
            ]
        }
        all += [
            "\(w.capital(name)) \(w.plainVerb(metric.rose)), possibly because of the holiday season.",
            "The \(w.noun(metric.rose)) in \(name) may be due to a change in the product range.",
        ]
        return all
    }

    static func mainDriver(_ sheet: InventedSheet) -> InventedSheet.Part? {
        let same = sheet.parts.filter { $0.change * sheet.metrics[0].change > 0 && $0.contribution != nil }
        return same.max { abs($0.change) < abs($1.change) }
    }

    private static func rest(_ w: inout Writing) -> [String] {
        var all: [String] = []
        let metric = w.sheet.metrics[0]
        let name = metric.names[0]
        let unit = metric.unit
        if let forecast = w.sheet.forecast {
            let rises = forecast.mean > metric.value
            all += [
                "\(w.capital(name)) is forecast at \(w.number(forecast.mean, unit, exact: true)) for \(w.dates(forecast.start, forecast.end, style: 0)) [\(forecast.ids[0])].",
                "We expect \(name) of \(w.number(forecast.mean, unit, exact: true)) over the next \(w.sheet.periods.unit), between \(w.number(forecast.low, unit, exact: true)) and \(w.number(forecast.high, unit, exact: true)).",
                "\(w.capital(name)) is expected to \(rises ? "rise" : "fall") to \(w.number(forecast.mean, unit, exact: true)), with a 95% interval of \(w.number(forecast.low, unit, exact: true)) to \(w.number(forecast.high, unit, exact: true)).",
                "The forecast for \(name) is \(w.number(forecast.mean, unit, exact: true)) (range \(w.number(forecast.low, unit, exact: true))–\(w.number(forecast.high, unit, exact: true))).",
            ]
        }
        if let anomaly = w.sheet.anomaly {
            let part = anomaly.value / anomaly.expected - 1
            let day = w.dates(anomaly.day, anomaly.day, style: 0)
            all += [
                "On \(day), \(name) came to \(w.number(anomaly.value, unit, exact: true)), \(w.percent(part)) \(part > 0 ? "above" : "below") the expected \(w.number(anomaly.expected, unit, exact: true)) [\(anomaly.fact)].",
                "\(w.capital(name)) on \(day) was \(w.number(anomaly.value, unit, exact: true)) against an expected \(w.number(anomaly.expected, unit, exact: true)).",
                "On \(day) \(name) was \(part > 0 ? "higher" : "lower") than expected.",
            ]
        }
        if let test = w.sheet.experiment {
            let better = test.lift > 0
            all += [
                "In the Checkout copy test, new copy had a purchaser rate of \(w.number(test.variant, "fraction", exact: true)) against \(w.number(test.control, "fraction", exact: true)) for control.",
                "The new copy variant \(better ? "lifted" : "lowered") the purchaser rate by \(w.percent(test.lift)) [\(test.ids[2])].",
                "The result is \(test.p < 0.05 ? "statistically significant" : "not statistically significant") (p = \(String(format: "%.3f", test.p))).",
                "New copy did \(better ? "better" : "worse") than control on purchaser rate.",
            ]
        }
        return all
    }

    /// Lists, bold type, headings and tables.
    private static func messy(_ w: inout Writing) -> [String] {
        let sheet = w.sheet
        let metric = sheet.metrics[0]
        let lines = sheet.metrics.map { metric in
            "- **\(w.capital(metric.names[0]))**: \(w.number(metric.value, metric.unit)) (\(metric.rose ? "+" : "−")\(w.percent(metric.part))) [\(metric.fact)]"
        }
        let rows = sheet.metrics.map { metric in
            "| \(w.capital(metric.names[0])) | \(w.number(metric.value, metric.unit, exact: true)) | \(w.number(metric.old, metric.unit, exact: true)) | \(metric.rose ? "+" : "-")\(w.percent(metric.part)) |"
        }
        let parts = sheet.ranked.map { part in
            "* \(part.name): \(w.number(part.value, metric.unit, exact: true)) (\(w.percent(part.value / metric.value)) of \(metric.names[0]))"
        }
        let partRows = sheet.ranked.map { part in
            "| \(part.name) | \(w.number(part.value, metric.unit, exact: true)) | \(w.percent(part.value / metric.value)) |"
        }
        let lead = sheet.metrics.count > 1 ? sheet.metrics[1] : metric
        return [
            "## Summary\n\n\(lines.joined(separator: "\n"))\n\nLet me know if you would like a breakdown by \(sheet.noun).",
            "Here is how the key figures moved:\n\n| Metric | Current | Previous | Change |\n|---|---:|---:|---:|\n\(rows.joined(separator: "\n"))",
            "**\(w.capital(metric.names[0])) by \(sheet.noun)**\n\n\(parts.joined(separator: "\n"))",
            "| \(w.capital(sheet.noun)) | \(w.capital(metric.names[0])) | Share |\n| --- | --- | --- |\n\(partRows.joined(separator: "\n"))",
            "### What happened\n1. \(w.capital(metric.names[0])) \(w.plainVerb(metric.rose)) **\(w.percent(metric.part))** to **\(w.number(metric.value, metric.unit))**.\n2. \(w.capital(lead.names[0])) \(w.plainVerb(lead.rose)) **\(w.percent(lead.part))**.\n\n### Next steps\n1. Check the checkout on mobile within 2 days.\n2. Consider shifting 10% of the budget to other channels.",
            "In short: \(metric.names[0]) \(w.verb(metric.rose)) \(w.percent(metric.part)). It came to \(w.number(metric.value, metric.unit)) \(w.period()). I can break this down by \(sheet.noun) if that helps.",
        ]
    }
}
