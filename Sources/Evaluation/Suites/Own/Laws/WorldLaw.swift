import Semantics

/// A law that answers obey whatever the numbers are: a world is changed by a rule, and the answer in it follows.
package enum WorldLaw: String, CaseIterable, Sendable {
    /// Everything happens twice: counts and sums of money double; rates, averages and shares stay.
    case doubled
    /// Everything happens a week later, and is asked about a week later: only days differ.
    case shifted
    /// Campaigns, products and pages have other names: only the names differ.
    case renamed
    /// Every amount is a hundred times as much, as in another currency: money follows, everything else stays.
    case repriced

    package var summary: String {
        switch self {
        case .doubled: "counts double, rates stay"
        case .shifted: "a week later, only days differ"
        case .renamed: "only names differ"
        case .repriced: "money is a hundredfold, everything else stays"
        }
    }

    static let days = 7
    static let price = 100
    private static let renamedKinds: [WorldName] = [.campaign, .product, .pageTitle]

    /// The world changed by the rule, and what the old names are called in it.
    func changed(_ world: WorldSetting, _ ledgers: WorldLedgers) -> (world: WorldSetting, names: [String: String]) {
        switch self {
        case .doubled: return (world.with(.doubled), [:])
        case .shifted: return (world.with(.shifted(days: WorldLaw.days)), [:])
        case .repriced: return (world.with(.repriced(WorldLaw.price)), [:])
        case .renamed:
            let ledger = ledgers.ledger(of: world)
            var (changed, all) = (world, [String: String]())
            for kind in WorldLaw.renamedKinds {
                let pairs = ledger.names(kind).map { ($0, WorldLaw.other($0)) }
                let names = Dictionary(pairs) { first, _ in first }
                changed = changed.with(.renamed(kind, names))
                all.merge(names) { first, _ in first }
            }
            return (changed, all)
        }
    }

    /// Written as the name is, with a word more.
    private static func other(_ name: String) -> String { name + (name.contains(" ") ? " Two" : "-two") }

    /// The question as it is asked in the changed world; nil where the law says nothing about it.
    func asked(_ question: String, names: [String: String]) -> String? {
        switch self {
        case .doubled, .repriced: return question
        case .renamed:
            return NameExchange(names).text(question)
        case .shifted:
            let moved = question.replacing(#/\d{4}-\d{2}-\d{2}/#) { match in
                CivilDate(match.output).map { $0.adding(days: WorldLaw.days).description } ?? String(match.output)
            }
            return CalendarWords.isIn(moved) ? nil : moved
        }
    }

    /// By what a fact's number is multiplied; nil where the law does not say.
    ///
    /// - Parameter additivity: of its metric; nil for a figure that is in no catalogue.
    func factor(unit: String, additivity: Additivity?) -> Double? {
        let isMoney = unit.count == 3 && unit.allSatisfy(\.isUppercase)
        switch self {
        case .shifted, .renamed: return 1
        case .repriced: return isMoney ? Double(WorldLaw.price) : 1
        // An average of money is in money, and does not grow with what is averaged.
        case .doubled:
            guard isMoney else { return unit == "count" ? 2 : 1 }
            return additivity.map { $0 == .nonAdditive ? 1 : 2 }
        }
    }
}

/// Words that tie a question to certain days of the calendar, so that it means other days when it is asked a week later.
enum CalendarWords {
    private static let all: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "month",
        "months", "monthly", "quarter", "quarters", "quarterly", "year", "years", "yearly", "annual", "ytd", "mtd",
        "qtd", "q1", "q2", "q3", "q4", "spring", "summer", "autumn", "fall", "winter", "holiday", "holidays",
        "christmas", "easter", "thanksgiving", "friday", "cyber",
    ]

    static func isIn(_ text: String) -> Bool {
        let plain = text.replacing(#/\d{4}-\d{2}-\d{2}/#, with: "")
        return plain.contains(#/\b(19|20)\d\d\b/#)
            || plain.lowercased().split { !$0.isLetter && !$0.isNumber }.contains { all.contains(String($0)) }
    }
}
