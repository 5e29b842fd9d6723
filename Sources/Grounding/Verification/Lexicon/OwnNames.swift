/// What texts call a metric that has a name of its sheet's own: `tickets_sold`, `donation_revenue`, `average_gift`.
enum OwnNames {
    /// "Day-1 retention" of `retention_rate:day_1`: a metric with what it is of behind the colon.
    static func qualified(_ metric: String) -> [String] {
        let sides = metric.split(separator: ":").map { $0.replacing("_", with: " ") }
        guard sides.count == 2, !CountedEvents.isOne(metric), let base = sides.first, let kind = sides.last,
            base.hasSuffix(" rate"), kind.contains(where: \.isNumber)
        else { return [] }
        let short = base.dropLast(5)
        return [kind, kind.replacing(" ", with: "-")].flatMap { ["\($0) \(base)", "\($0) \(short)"] }
    }

    private static let words = Movements.table(
        "was are the has had can may our all its any not but out for per day map")

    /// "MRR" of `monthly_recurring_revenue`, "nights" of `nights_per_booking`.
    static func short(_ metric: String) -> [String] {
        let parts = metric.split(separator: "_")
        guard !metric.contains(":"), !metric.contains("/"), parts.count > 2, parts.allSatisfy({ $0.count > 1 }) else {
            return []
        }
        let initials = String(parts.compactMap(\.first))
        // "INP" of `interaction_to_next_paint`
        let main = String(parts.filter { $0.count > 2 }.compactMap(\.first))
        let thing = parts.firstIndex(of: "per").map { parts[..<$0].joined(separator: " ") }
        let isThing =
            thing.map { $0.hasSuffix("s") && !["sessions", "users", "views"].contains($0) && !$0.contains(" ") }
            ?? false
        return [initials, main].filter { !words.contains($0) && $0.count > 2 } + (isThing ? [thing ?? ""] : [])
    }

    static let money = ["revenue", "income", "sales", "takings", "turnover", "earnings"]
    private static let done = Movements.table(
        """
        sold placed booked made purchased completed received taken sent signed opened submitted delivered downloaded installed
        registered created generated started finished ended joined watched played listened viewed requested issued shipped cancelled served rented hired closed won
        """)

    /// Nouns for what was done.
    static let deeds = [
        "shipped": "shipments", "cancelled": "cancellations", "canceled": "cancellations", "paused": "pauses",
        "failed": "failures", "delivered": "deliveries", "refunded": "refunds", "downloaded": "downloads",
        "installed": "installations", "registered": "registrations", "returned": "returns",
    ]

    /// What a revenue is of: "concessions" of `concession_revenue`.
    static func sold(by name: String) -> String? {
        let words = name.lowercased().split { "_- ".contains($0) }.map(String.init)
        guard words.count == 2, money.contains(words[1]), !general.contains(words[0]) else { return nil }
        return words[0].hasSuffix("s") ? words[0] : "\(words[0])s"
    }

    private static let general = Movements.table(
        "total average net gross purchase item ad new returning monthly annual")

    /// The name in words, and what follows from how it is made up.
    static func phrases(of name: String) -> [String] {
        let words = name.lowercased().split { "_- ".contains($0) }.map(String.init)
        guard words.count > 1, let last = words.last else { return [] }
        let thing = words.dropLast().joined(separator: " ")
        var all = [words.joined(separator: " ")]
        if money.contains(last), words[0] != "average" {
            all += money.flatMap { ["\(thing) \($0)", "\($0) from \(thing)", "\($0) from \(thing)s"] }
        }
        if done.contains(last) {
            let single = thing.hasSuffix("s") ? String(thing.dropLast()) : thing
            all +=
                [thing, single, "\(single) sales", "\(single) volume", "\(thing) \(last)"]
                + ["were", "we", "was", "are", "got"].map { "\(thing) \($0) \(last)" }
        }
        if let noun = deeds[words[0]], words.count == 2 {
            all += [noun, "\(last) \(words[0])", "\(last) who \(words[0])"]
        }
        if words[0] == "new", words.count == 2, last.hasSuffix("ers") || last.hasSuffix("ions") {
            all += ["newcomers", "new sign ups", "new signups"]
        }
        if words[0] == "paid", words.count == 2 { all += ["paying \(last)"] }
        if let noun = deeds[last], words.count == 2 { all += [noun, "\(words[0]) \(noun)"] }
        if words[0] == "average", words.count == 3,
            ["value", "length", "duration", "size", "time"].contains(last)
        {
            all.append("average \(words[1])")
        }
        if ["average", "avg", "mean"].contains(words[0]), words.count == 2 {
            all += [
                "average \(last)", "typical \(last)", "average \(last) size", "average \(last) value", "\(last) size",
            ]
        }
        return all
    }
}
