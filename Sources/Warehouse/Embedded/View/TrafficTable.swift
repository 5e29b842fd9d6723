/// Combinations of dictionary codes of source, medium and campaign that occur; number 0 is "(direct)" or none.
struct TrafficTable: Sendable {
    struct Triple: Hashable, Sendable {
        /// Codes in the dictionaries of `text.source`, `text.medium`, `text.campaign` (for claims: `text.first_user_…`).
        var source: UInt32
        var medium: UInt32
        var campaign: UInt32
    }

    private(set) var triples = [Triple(source: 0, medium: 0, campaign: 0)]
    private var known: [Triple: UInt32] = [:]

    init() {}

    mutating func code(_ source: UInt32, _ medium: UInt32, _ campaign: UInt32) -> UInt32 {
        guard source != 0 || medium != 0 else { return 0 }
        let triple = Triple(source: source, medium: medium, campaign: campaign)
        if let code = known[triple] { return code }
        let code = UInt32(triples.count)
        known[triple] = code
        triples.append(triple)
        return code
    }
}
