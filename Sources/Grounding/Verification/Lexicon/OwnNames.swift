/// What texts call a metric that has a name of its sheet's own: `tickets_sold`, `donation_revenue`, `average_gift`.
enum OwnNames {
    private static let money = ["revenue", "income", "sales", "takings", "turnover", "earnings"]
    private static let done = Movements.table("sold placed booked made purchased completed received taken")

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
            all += [thing, single, "\(single) sales", "\(single) volume", "\(thing) \(last)"]
        }
        if ["average", "avg", "mean"].contains(words[0]), words.count == 2 {
            all += [
                "average \(last)", "typical \(last)", "average \(last) size", "average \(last) value", "\(last) size",
            ]
        }
        return all
    }
}
